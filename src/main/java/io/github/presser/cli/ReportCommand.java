package io.github.presser.cli;

import io.github.presser.Extraction;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code presser report}: articles in, a page to read out. All that was found is held in memory. */
@Command(
    name = "report",
    description = "Writes an HTML page that shows who said what in articles, for a browser, without a network.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all articles were read",
      "1:some articles failed, each named on standard error, and the others are in the report;"
          + " or the report could not be written",
      "2:wrong usage"
    })
final class ReportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ReadingOptions reading;

  @Option(names = "--title", paramLabel = "TEXT", description = "The title of the report. Default: ${DEFAULT-VALUE}.")
  private String title = "Who said what";

  private final Console console;
  private final Main.ExtractorLoader loader;

  ReportCommand(Console console, Main.ExtractorLoader loader) {
    this.console = console;
    this.loader = loader;
  }

  @Override
  public Integer call() {
    if (title.isBlank()) {
      throw new ParameterException(spec.commandLine(), "--title must not be blank");
    }
    if (reading.toTerminal(console)) {
      throw new UsageException("a report is for a browser: name a file with -o FILE");
    }
    reading.check();
    Map<String, String> madeWith = reading.madeWith(Map.of("--title", title));
    if (reading.isDone(madeWith, console)) {
      return Main.OK;
    }
    try (ArticleSource articles = reading.articles(console);
        Results kept = reading.results(Map.of(), console, Results::none)) {
      return reading
          .run(console, loader)
          .together(articles, kept, reading::chosen, reading.file(),
              (all, output) -> write(all, output, madeWith));
    }
  }

  private void write(List<Extraction> extractions, Output out, Map<String, String> madeWith) throws IOException {
    out.madeWith(madeWith);
    reading.report(title).write(extractions, reading.statementFinder().find(extractions), out);
  }
}
