package io.github.presser.cli;

import com.google.common.hash.Hashing;
import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.Outcome;
import io.github.presser.Roster;
import io.github.presser.RosterException;
import io.github.presser.statements.StatementFinder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code presser extract}: articles in, who said what out. */
@Command(
    name = "extract",
    description = "Finds the quotations in articles and who said them.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all articles were read",
      "1:some articles failed, each named on standard error, and the others were written;"
          + " or the output could not be written",
      "2:wrong usage"
    })
final class ExtractCommand implements Callable<Integer> {

  /** The formats of {@code -f}. */
  enum Format {
    JSONL,
    JSON,
    CSV,
    TEXT
  }

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "A text file in UTF-8; a folder (its *.txt files, in name order); a .jsonl file of {\"id\", \"text\"};"
              + " or - for standard input, a text or such lines. The id of a file is its name without .txt.")
  private List<Path> paths;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "jsonl|json|csv|text",
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
      description = "The speakers you care about, instead of the standard ones; none to go by the article alone.")
  private @Nullable String roster;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description = "Name no speaker of whom Presser is less sure than this, from 0 to 1. Default: 0.")
  private double minConfidence;

  @Option(
      names = "--together",
      description =
          "Read the articles together: a quotation whose article leaves the speaker open gets the speaker that other"
              + " articles give for the same statement. All articles are held in memory.")
  private boolean together;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Articles to work on at a time. Default: the number of processors. The output is the same.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  private final Console console;
  private final Main.ExtractorLoader loader;

  ExtractCommand(Console console, Main.ExtractorLoader loader) {
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
    refuseToOverwriteInput(file, paths);
    Roster chosen = roster(roster);
    boolean toTerminal = file == null && console.outIsTerminal();
    Layout layout = layout(toTerminal);
    ExtractionRun run = new ExtractionRun(console, loader, chosen, jobs, !toTerminal);
    try (ArticleSource articles = new ArticleSource(paths, console.in());
        Results results = Results.kept(file, settings(chosen), resume, spec, console, this::unkept)) {
      return together
          ? run.together(articles, results, 0, file, (all, output) -> writeTogether(all, layout, output))
          : run(run, articles, layout, results);
    }
  }

  private Results unkept() {
    return together ? Results.none() : Results.stream(file == null ? Output.to(console.out()) : Output.to(file));
  }

  private int run(ExtractionRun run, ArticleSource source, Layout layout, Results results) {
    Pages pages = new Pages(layout);
    try {
      long failed = run.extract(source, results, pages);
      if (pages.written > 0 || failed == 0) {
        results.commit(pages.tail());
      } else {
        results.discard();
      }
      return failed == 0 ? Main.OK : Main.FAILED;
    } catch (IOException e) {
      if (file == null && Output.isBrokenPipe(e)) {
        return Main.OK; // whoever reads has enough
      }
      console.errWriter().println("presser: cannot write " + results.name() + ": " + ArticleSource.reason(e));
      return Main.FAILED;
    }
  }

  private void writeTogether(List<Extraction> extractions, Layout layout, Writer out) throws IOException {
    out.write(layout.head());
    String separator = "";
    for (Extraction extraction : new StatementFinder().recover(extractions)) {
      out.write(separator);
      layout.write(extraction.abstainBelow(minConfidence), out);
      separator = layout.separator();
    }
    out.write(layout.tail());
  }

  /** The articles' parts of the output: what stands before and between them goes with the one that follows. */
  private final class Pages implements ExtractionRun.Keeper {

    private final Layout layout;
    private long written;

    Pages(Layout layout) {
      this.layout = layout;
    }

    @Override
    public byte[] keep(Extraction extraction) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (Writer out = Output.utf8(bytes)) {
        out.write(written == 0 ? layout.head() : layout.separator());
        layout.write(extraction.abstainBelow(minConfidence), out);
      }
      written++;
      return bytes.toByteArray();
    }

    @Override
    public void recall(Article article, byte[] kept) {
      written++;
    }

    byte[] tail() {
      return ((written == 0 ? layout.head() : "") + layout.tail()).getBytes(StandardCharsets.UTF_8);
    }
  }

  /** What the output depends on beside the articles. */
  private Map<String, String> settings(Roster chosen) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("Presser", Build.identity());
    settings.put("the command", spec.name());
    settings.put("--format", (format == null ? Format.JSONL : format).name().toLowerCase(Locale.ROOT));
    settings.put("--roster", identity(chosen));
    settings.put("--together", Boolean.toString(together));
    settings.put("--min-confidence", Double.toString(minConfidence));
    return settings;
  }

  /** Tells rosters apart by what they hold, wherever the file is and however it is laid out. */
  static String identity(Roster roster) {
    String members = roster.members().toString();
    return "(" + roster.members().size() + " members, "
        + Hashing.sha256().hashString(members, StandardCharsets.UTF_8).toString().substring(0, 16) + ")";
  }

  /** Why an article is not in the output. */
  static String reason(Outcome.Failed failure) {
    return failure.cause() instanceof OutOfMemoryError
        ? "not enough memory for its " + failure.article().text().length()
            + " characters; try java -Xmx2g or --jobs 1"
        : Main.describe(failure.cause());
  }

  private Layout layout(boolean toTerminal) {
    Format chosen = format != null ? format : toTerminal ? Format.TEXT : Format.JSONL;
    return switch (chosen) {
      case JSONL -> Layout.jsonLines();
      case JSON -> Layout.jsonArray();
      case CSV -> new CsvLayout();
      case TEXT -> toTerminal || file == null
          ? new TextLayout(console.width(), console.colour())
          : new TextLayout(Console.PAGE_WIDTH, false);
    };
  }

  /** The roster that {@code --roster} names: a file or none; the standard one when it is not given. */
  static Roster roster(@Nullable String roster) {
    if (roster == null) {
      return Roster.standard();
    } else if (roster.equals("none")) {
      return Roster.none();
    }
    try {
      return Roster.load(Path.of(roster));
    } catch (RosterException e) {
      throw new UsageException(e.getMessage());
    } catch (IOException | InvalidPathException e) {
      throw new UsageException("cannot read the roster " + roster + ": " + ArticleSource.reason(e));
    }
  }

  /** Refuses an output file that is one of the articles. */
  static void refuseToOverwriteInput(@Nullable Path file, List<Path> paths) {
    if (file == null) {
      return;
    }
    for (Path path : paths) {
      try {
        if (Files.isRegularFile(path) && Files.exists(file) && Files.isSameFile(path, file)) {
          throw new UsageException("will not write over the article " + path);
        }
      } catch (IOException e) {
        // then they are not the same file
      }
    }
  }
}
