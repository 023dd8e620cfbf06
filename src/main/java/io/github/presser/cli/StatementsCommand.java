package io.github.presser.cli;

import io.github.presser.Roster;
import io.github.presser.statements.StatementFinder;
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

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "A text file in UTF-8; a folder (its *.txt files, in name order); a .jsonl file of {\"id\", \"text\"}, with"
              + " a \"date\" or not; or - for standard input, a text or such lines.")
  private List<Path> paths;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "jsonl|csv|text",
      description = "The format of the output. Default: text on a terminal, otherwise jsonl.")
  private @Nullable Format format;

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

  @Option(
      names = "--roster",
      paramLabel = "FILE|none",
      description = "The speakers you care about, instead of the standard ones; none to go by the articles alone.")
  private @Nullable String roster;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Articles to work on at a time. Default: the number of processors. The output is the same.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  private final Console console;
  private final Main.ExtractorLoader loader;

  StatementsCommand(Console console, Main.ExtractorLoader loader) {
    this.console = console;
    this.loader = loader;
  }

  @Override
  public Integer call() {
    if (jobs < 1) {
      throw new ParameterException(spec.commandLine(), "--jobs must be 1 or more; found " + jobs);
    }
    ExtractCommand.refuseToOverwriteInput(file, paths);
    Roster chosen = ExtractCommand.roster(roster);
    boolean toTerminal = file == null && console.outIsTerminal();
    StatementLayout layout = layout(toTerminal);
    ExtractionRun run = new ExtractionRun(console, loader, chosen, jobs, !toTerminal);
    try (ArticleSource articles = new ArticleSource(paths, console.in());
        Results kept = Results.kept(file, settings(chosen), resume, spec, console, Results::none)) {
      return run.together(
          articles, kept, 0, file, (all, output) -> layout.write(new StatementFinder().find(all), output));
    }
  }

  /** What the kept extractions depend on beside the articles. */
  private Map<String, String> settings(Roster chosen) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("Presser", Build.identity());
    settings.put("the command", spec.name());
    settings.put("--roster", ExtractCommand.identity(chosen));
    return settings;
  }

  private StatementLayout layout(boolean toTerminal) {
    Format chosen = format != null ? format : toTerminal ? Format.TEXT : Format.JSONL;
    return switch (chosen) {
      case JSONL -> StatementLayout.jsonLines();
      case CSV -> new StatementCsvLayout();
      case TEXT -> file == null
          ? new StatementTextLayout(console.width(), console.colour())
          : new StatementTextLayout(Console.PAGE_WIDTH, false);
    };
  }
}
