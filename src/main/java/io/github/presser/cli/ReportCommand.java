package io.github.presser.cli;

import io.github.presser.Extraction;
import io.github.presser.Roster;
import io.github.presser.report.HtmlReport;
import io.github.presser.statements.StatementFinder;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
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

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Articles, as for extract: text files, folders, .jsonl files, or - for standard input.")
  private List<Path> paths;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, which appears complete or not at all. Default: standard output.")
  private @Nullable Path file;

  @Option(
      names = "--resume",
      description =
          "Go on where an earlier run of the same command stopped before its end; begin if there is none. Needs -o.")
  private boolean resume;

  @Option(names = "--title", paramLabel = "TEXT", description = "The title of the report. Default: ${DEFAULT-VALUE}.")
  private String title = "Who said what";

  @Option(
      names = "--roster",
      paramLabel = "FILE|none",
      description = "The speakers you care about, instead of the standard ones; none to go by the article alone.")
  private @Nullable String roster;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description = "Name no speaker of whom Presser is less sure than this, from 0 to 1. Default: 0.")
  private double minConfidence;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Articles to work on at a time. Default: the number of processors. The report is the same.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  private final Console console;
  private final Main.ExtractorLoader loader;

  ReportCommand(Console console, Main.ExtractorLoader loader) {
    this.console = console;
    this.loader = loader;
  }

  @Override
  public Integer call() {
    if (jobs < 1) {
      throw new ParameterException(spec.commandLine(), "--jobs must be 1 or more; found " + jobs);
    }
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new ParameterException(
          spec.commandLine(), "--min-confidence must be from 0 to 1; found " + minConfidence);
    }
    if (title.isBlank()) {
      throw new ParameterException(spec.commandLine(), "--title must not be blank");
    }
    if (file == null && console.outIsTerminal()) {
      throw new UsageException("a report is for a browser: name a file with -o FILE");
    }
    ExtractCommand.refuseToOverwriteInput(file, paths);
    Roster chosen = ExtractCommand.roster(roster);
    ExtractionRun run = new ExtractionRun(console, loader, chosen, jobs, true);
    try (ArticleSource articles = new ArticleSource(paths, console.in());
        Results kept = Results.kept(file, settings(chosen), resume, spec, console, Results::none)) {
      return run.together(articles, kept, minConfidence, file, this::write);
    }
  }

  private void write(List<Extraction> extractions, Writer out) throws IOException {
    new HtmlReport(title).write(extractions, new StatementFinder().find(extractions), out);
  }

  /** What the kept extractions depend on beside the articles. */
  private Map<String, String> settings(Roster chosen) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("Presser", Build.identity());
    settings.put("the command", spec.name());
    settings.put("--roster", ExtractCommand.identity(chosen));
    settings.put("--min-confidence", Double.toString(minConfidence));
    return settings;
  }
}
