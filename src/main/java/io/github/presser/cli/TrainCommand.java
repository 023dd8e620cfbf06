package io.github.presser.cli;

import io.github.presser.training.Corpus;
import io.github.presser.training.Trainer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code presser train}: annotated articles in, a model out. */
@Command(
    name = "train",
    description = "Trains the model that finds quotations, on articles in which people have marked them; or the one"
        + " that says who pronouns and descriptions mean, on articles in which they have marked who speaks.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:the model was written", "1:the model could not be written", "2:wrong usage or annotations"})
final class TrainCommand implements Callable<Integer> {

  @Parameters(paramLabel = "GOLD", arity = "1..*", description = EvaluateCommand.GOLD)
  private List<Path> gold;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The model file to write, which appears complete or not at all.")
  private Path file;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Makes another model of the same articles; the same number makes the same bytes. Default: 1.")
  private long seed;

  @Option(
      names = "--speakers",
      description = "Trains the model of who speaks, on the articles whose speakers are marked.")
  private boolean speakers;

  private final Console console;

  TrainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PrintWriter err = console.errWriter();
    Corpus corpus = gold.stream().map(EvaluateCommand::corpus).reduce(Corpus::and).orElseThrow();
    try (Output output = Output.to(file)) {
      long start = System.nanoTime();
      Trainer trainer = Trainer.create().withProgress(message -> err.println("presser: " + message));
      output.write(speakers ? trainer.trainSpeakers(corpus) : trainer.train(corpus, seed));
      output.commit();
      err.println("presser: wrote " + file + " after " + (System.nanoTime() - start) / 1_000_000_000 + " s");
      return Main.OK;
    } catch (IOException e) {
      return Output.failure(file, e, err);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    } catch (OutOfMemoryError e) {
      err.println("presser: " + notEnoughMemory(corpus));
      return Main.FAILED;
    }
  }

  /** What to do about a corpus that does not fit. */
  static String notEnoughMemory(Corpus corpus) {
    int gigabytes = 2 + corpus.articles().size() / 500;
    return "not enough memory for " + corpus.articles().size() + " articles; try java -Xmx" + gigabytes + "g";
  }
}
