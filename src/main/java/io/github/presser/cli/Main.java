package io.github.presser.cli;

import io.github.presser.Article;
import io.github.presser.Outcome;
import io.github.presser.Presser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: {@code presser COMMAND …}. */
@Command(
    name = "presser",
    description = "Reads news articles and says who said what.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all was done",
      "1:some articles could not be read, each named on standard error, and the others were; or the output could not"
          + " be written",
      "2:wrong usage"
    })
public final class Main implements Runnable {

  /** All articles were read. */
  static final int OK = 0;

  /** Some articles failed, or the output could not be written. */
  static final int FAILED = 1;

  /** Wrong usage. */
  static final int USAGE = 2;

  /** The longest command that is shown; of thousands of paths nobody would read the message. */
  private static final int LONGEST_COMMAND = 1000;

  @Spec private CommandSpec spec;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Of an internal error, print the stack trace too.")
  private boolean verbose;

  private Main() {}

  /**
   * Runs the program and ends the process with its exit status: 0 when all articles were read, 1 when some failed or
   * the output could not be written, 2 for wrong usage.
   *
   * @param args the command and its arguments
   */
  public static void main(String[] args) {
    System.exit(run(Console.system(), Main::load, args));
  }

  private static Extractor load(Knowledge knowledge) {
    Presser presser = knowledge.builder().build();
    return (articles, threads) -> presser.extractAll(articles, threads).peek(new HeapTrimmer());
  }

  /**
   * Runs the program in this process.
   *
   * @param console what it talks to
   * @param loader makes an extractor
   * @return the exit status
   */
  static int run(Console console, ExtractorLoader loader, String... args) {
    Main main = new Main();
    CommandLine program = new CommandLine(main);
    program.addSubcommand(new ExtractCommand(console, loader));
    program.addSubcommand(new ReadCommand(console));
    program.addSubcommand(new StatementsCommand(console, loader));
    program.addSubcommand(new ReportCommand(console, loader));
    program.addSubcommand(new EvaluateCommand(console, loader));
    program.addSubcommand(new TrainCommand(console));
    program.addSubcommand(new CommandLine.HelpCommand());
    program
        .setOut(console.outWriter())
        .setErr(console.errWriter())
        .setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(Math.max(60, Math.min(console.width(), 120)))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Main::explainUsage)
        .setExecutionExceptionHandler(
            (e, command, parsed) -> {
              console.errWriter().println("presser: " + describe(e));
              if (main.verbose) {
                e.printStackTrace(console.errWriter());
              }
              return e instanceof UsageException ? USAGE : FAILED;
            });
    try {
      return program.execute(args);
    } catch (OutOfMemoryError e) {
      console.errWriter().println(
          "presser: not enough memory: " + (Runtime.getRuntime().maxMemory() >> 20)
              + " MB are not enough for these articles; try java -Xmx with more, or fewer --jobs");
      return FAILED;
    }
  }

  /** {@code presser} alone: there is nothing to do without a command. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }

  private static int explainUsage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String problem = e.getMessage();
    if (command.getParent() == null
        && e instanceof CommandLine.UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().get(0).startsWith("-")) {
      problem = "no such command: " + unmatched.getUnmatched().get(0);
    }
    command.getErr().println("presser: " + problem);
    CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
    command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return USAGE;
  }

  /** What the user types to go on with a run of this command: the same with {@code --resume}. */
  static String resuming(CommandSpec spec) {
    List<String> words = new ArrayList<>(originalArgs(spec));
    if (!words.contains("--resume")) {
      words.add(words.indexOf(spec.name()) + 1, "--resume"); // an option of all commands may stand before this one
    }
    String command = typed(words);
    return command.length() <= LONGEST_COMMAND ? command : "the same command with --resume";
  }

  /** What the user typed. */
  static String typed(CommandSpec spec) {
    return typed(originalArgs(spec));
  }

  private static String typed(List<String> words) {
    return words.stream().map(Main::quoted).collect(Collectors.joining(" ", "presser ", ""));
  }

  private static List<String> originalArgs(CommandSpec spec) {
    return spec.root().commandLine().getParseResult().originalArgs();
  }

  /** As a shell takes it for one word. */
  private static String quoted(String word) {
    return word.matches("[\\w@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /** What went wrong, in one line; for a mistake of the program itself also where. */
  static String describe(Throwable e) {
    if (e instanceof UsageException || e instanceof IllegalStateException && e.getMessage() != null) {
      return e.getMessage();
    }
    String message = e.getMessage() == null ? "" : ": " + e.getMessage();
    String place = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
    return "internal error, please report it: " + e.getClass().getSimpleName() + message + place;
  }

  /** Loads what extracts; only once the arguments are known to be right, since it takes seconds. */
  @FunctionalInterface
  interface ExtractorLoader {

    /**
     * Loads an extractor.
     *
     * @throws IllegalStateException if a model is missing or damaged; the message names it
     */
    Extractor load(Knowledge knowledge);
  }

  /** As {@link Presser#extractAll}. */
  @FunctionalInterface
  interface Extractor {

    Stream<Outcome> extractAll(Stream<Article> articles, int threads);
  }

  /** The version of the jar, if it runs from one. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {"presser " + Build.version()};
    }
  }
}
