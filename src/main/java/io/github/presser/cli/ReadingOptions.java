package io.github.presser.cli;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.presser.Extraction;
import io.github.presser.Quotation;
import io.github.presser.Roster;
import io.github.presser.RosterException;
import io.github.presser.internal.quotations.EncoderModel;
import io.github.presser.report.HtmlReport;
import io.github.presser.statements.StatementFinder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command that reads articles is told: which ones, by which roster, on how many threads, and where to. */
final class ReadingOptions {

  /** What a path can be. */
  static final String PATHS =
      "A text file in UTF-8 (*.txt); a saved page (*.html, *.htm, *.xhtml); a folder (its files of these kinds, in"
          + " name order); a web archive (*.warc); a feed (*.rss, *.atom, *.xml); a JSON Lines file (*.jsonl) of"
          + " {\"id\", \"text\"} or {\"id\", \"html\"}, with a \"date\" or not; each also as *.gz; or - for"
          + " standard input, a text, a page or such lines. A file with another ending is a page if it begins as one,"
          + " otherwise a text. The id of a file is its name without these endings.";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = PATHS)
  private List<Path> paths;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, which appears complete or not at all. Default: standard output.")
  private @Nullable Path file;

  @Option(
      names = "--resume",
      description =
          "Go on where an earlier run of the same command stopped before its end; begin if there is none, unless FILE"
              + " is complete and newer than all that it is made of. Needs -o.")
  private boolean resume;

  @Option(
      names = "--roster",
      paramLabel = "FILE|none",
      description = "The speakers you care about, instead of the standard ones; none to go by the articles alone.")
  private @Nullable String roster;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description =
          "Words of your own, one a line with what is to be said of it, as in models/english. May be given several"
              + " times.")
  private List<Path> lexicon = List.of();

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description = "Name no speaker of whom Presser is less sure than this, from 0 to 1. Default: 0.")
  private double minConfidence;

  @Option(
      names = "--min-quotation-confidence",
      paramLabel = "P",
      description =
          "Leave out the quotations of which Presser is less sure than this, from 0 to 1. Default: 0, those that it is"
              + " right to give in most texts.")
  private double minQuotationConfidence;

  @Option(
      names = "--only",
      paramLabel = "ACT",
      split = ",",
      description =
          "Give only what somebody does so: speech, writing, thought, intention, attitude; several with commas between"
              + " them. Default: all.")
  private Set<Quotation.Act> only = EnumSet.noneOf(Quotation.Act.class);

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Articles to work on at a time. Default: the number of processors. The output is the same.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  private @Nullable Knowledge chosen;

  /**
   * Checks the values and reads the roster and the words.
   *
   * @throws ParameterException if a value is out of range
   * @throws UsageException if the roster or the words cannot be read, or the output would go over an article
   */
  void check() {
    requireJobs(jobs, command);
    requireConfidence("--min-confidence", minConfidence);
    requireConfidence("--min-quotation-confidence", minQuotationConfidence);
    chosen = Knowledge.of(roster(roster), lexicon);
    refuseToOverwriteInput();
  }

  /**
   * All that a file is made with beside what the articles say, by what users call it; empty without a file.
   *
   * @param more what it depends on beside these options
   * @throws UsageException if a file of words cannot be read any more
   */
  Map<String, String> madeWith(Map<String, String> more) {
    if (file == null) {
      return Map.of();
    }
    Map<String, String> settings = settings(more);
    String all = paths.stream().map(path -> path.toAbsolutePath().normalize().toString()).toList().toString();
    settings.put(
        "PATH",
        "(" + count(paths.size(), "path") + ", "
            + Hashing.sha256().hashString(all, StandardCharsets.UTF_8).toString().substring(0, 16) + ")");
    return settings;
  }

  /**
   * Whether {@code --resume} finds the output of an earlier run complete, and nothing it is made of changed since; says
   * so.
   *
   * @param madeWith what this run would make it with, from {@link #madeWith}
   * @throws UsageException if it was made with something else
   */
  boolean isDone(Map<String, String> madeWith, Console console) {
    if (!resume || file == null) {
      return false;
    }
    List<Path> inputs = new ArrayList<>(paths);
    inputs.addAll(lexicon);
    if (roster != null && !roster.equals("none")) {
      inputs.add(Path.of(roster));
    }
    boolean done = FinishedOutput.isCurrent(file, inputs);
    if (done) {
      Map<String, String> before = FinishedOutput.settings(file);
      requireSame(before, madeWith);
      String complete = file + " is complete: there is nothing to go on with; without --resume it is made anew";
      String options = before.isEmpty() ? " (nobody can tell with which options it was made)" : "";
      console.errWriter().println("presser: " + complete + options);
    }
    return done;
  }

  private void requireSame(Map<String, String> before, Map<String, String> now) {
    now.forEach(
        (name, value) -> {
          String other = before.getOrDefault(name, value);
          if (!other.equals(value)) {
            throw new UsageException(
                file + " is complete, but was made with " + name + " " + other + ", and this is " + value
                    + "; leave --resume out to make it anew, or choose another output");
          }
        });
  }

  private void requireConfidence(String option, double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new ParameterException(command.commandLine(), option + " must be from 0 to 1; found " + confidence);
    }
  }

  static void requireJobs(int jobs, CommandSpec command) {
    if (jobs < 1) {
      throw new ParameterException(command.commandLine(), "--jobs must be 1 or more; found " + jobs);
    }
  }

  /** Where the output goes; standard output without one. */
  @Nullable Path file() {
    return file;
  }

  boolean toTerminal(Console console) {
    return file == null && console.outIsTerminal();
  }

  /** What the options leave of what was found in an article. */
  Extraction chosen(Extraction extraction) {
    Extraction sure = extraction.abstainBelow(minConfidence).withoutQuotationsBelow(minQuotationConfidence);
    return only.isEmpty() ? sure : sure.only(only);
  }

  ArticleSource articles(Console console) {
    return new ArticleSource(paths, console.in());
  }

  /** A run over the articles; {@link #check} comes before it. */
  ExtractionRun run(Console console, Main.ExtractorLoader loader) {
    return new ExtractionRun(console, loader, checked(), jobs, !toTerminal(console));
  }

  /**
   * As {@link Results#kept}, for what is extracted from the articles.
   *
   * @param more what the results depend on beside the articles and these options
   */
  Results results(Map<String, String> more, Console console, Supplier<Results> otherwise) {
    return Results.kept(file, () -> settings(more), resume, command, console, otherwise);
  }

  private Map<String, String> settings(Map<String, String> more) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("Presser", Build.identity());
    settings.put("the command", command.name());
    settings.put("presser-accurate", EncoderModel.isThere() ? "on the class path" : "none");
    settings.putAll(more);
    settings.put("--roster", identity(checked().roster()));
    settings.put("--lexicon", lexicon.isEmpty() ? "none" : identity(checked().lexicon()));
    settings.put("--min-confidence", Double.toString(minConfidence));
    settings.put("--min-quotation-confidence", Double.toString(minQuotationConfidence));
    settings.put("--only", new TreeSet<>(only).toString());
    return settings;
  }

  /**
   * A finder of statements that knows the user's words.
   *
   * @throws IOException if a file of them cannot be read any more
   */
  StatementFinder statementFinder() throws IOException {
    return checked().statementFinder();
  }

  /** A report of this title that knows the user's words too. */
  HtmlReport report(String title) throws IOException {
    return checked().report(title);
  }

  private Knowledge checked() {
    if (chosen == null) {
      throw new IllegalStateException("check() comes first");
    }
    return chosen;
  }

  /** Tells rosters apart by what they hold, wherever the file is and however it is laid out. */
  private static String identity(Roster roster) {
    String members = roster.members().toString();
    return "(" + roster.members().size() + " members, "
        + Hashing.sha256().hashString(members, StandardCharsets.UTF_8).toString().substring(0, 16) + ")";
  }

  /** Tells files of words apart by what they hold, wherever they are. */
  private static String identity(List<Path> files) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (Path file : files) {
      try {
        hasher.putBytes(Files.readAllBytes(file));
      } catch (IOException e) {
        throw new UsageException("cannot read the words " + file + ": " + ArticleSource.reason(e));
      }
    }
    return "(" + count(files.size(), "file") + ", " + hasher.hash().toString().substring(0, 16) + ")";
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
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

  private void refuseToOverwriteInput() {
    if (file == null) {
      return;
    }
    for (Path path : paths) {
      refuseToOverwrite(path, "the article ");
      Path folder = file.toAbsolutePath().getParent();
      if (InputKind.isListed(file) && Files.exists(file) && folder != null && isSame(path, folder)) {
        throw new UsageException("will not write over the article " + file);
      }
    }
    if (roster != null && !roster.equals("none")) {
      refuseToOverwrite(Path.of(roster), "the roster ");
    }
    lexicon.forEach(path -> refuseToOverwrite(path, "the lexicon "));
  }

  private void refuseToOverwrite(Path input, String what) {
    if (Files.isRegularFile(input) && isSame(input, file)) {
      throw new UsageException("will not write over " + what + input);
    }
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }
}
