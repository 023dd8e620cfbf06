package io.github.presser.cli;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code presser statements}: articles in, statements with all their wordings out. */
@Command(
    name = "statements",
    description = "Finds what was said once, in however many articles and wordings, and who said it.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all articles were read",
      "1:some articles failed, each named on standard error, and the statements of the others were written;"
          + " or the output could not be written",
      "2:wrong usage"
    })
final class StatementsCommand implements Callable<Integer> {

  /** The formats of {@code -f}. */
  enum Format {
    JSONL,
    CSV,
    TEXT
  }

  @Mixin private ReadingOptions reading;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "jsonl|csv|text",
      description = "The format of the output. Default: text on a terminal, otherwise jsonl.")
  private @Nullable Format format;

  private final Console console;
  private final Main.ExtractorLoader loader;

  StatementsCommand(Console console, Main.ExtractorLoader loader) {
    this.console = console;
    this.loader = loader;
  }

  @Override
  public Integer call() {
    reading.check();
    Map<String, String> madeWith = reading.madeWith(settings());
    if (reading.isDone(madeWith, console)) {
      return Main.OK;
    }
    StatementLayout layout = layout();
    try (ArticleSource articles = reading.articles(console);
        Results kept = reading.results(Map.of(), console, Results::none)) {
      return reading
          .run(console, loader)
          .together(
              articles,
              kept,
              reading::chosen,
              reading.file(),
              (all, output) -> {
                output.madeWith(madeWith);
                layout.write(reading.statementFinder().find(all), output);
              });
    }
  }

  /** What the output depends on beside the articles and how they are read. */
  private Map<String, String> settings() {
    return Map.of("--format", (format == null ? Format.JSONL : format).name().toLowerCase(Locale.ROOT));
  }

  private StatementLayout layout() {
    Format chosen = format != null ? format : reading.toTerminal(console) ? Format.TEXT : Format.JSONL;
    return switch (chosen) {
      case JSONL -> StatementLayout.jsonLines();
      case CSV -> new StatementCsvLayout();
      case TEXT -> reading.file() == null
          ? new StatementTextLayout(console.width(), console.colour())
          : new StatementTextLayout(Console.PAGE_WIDTH, false);
    };
  }
}
