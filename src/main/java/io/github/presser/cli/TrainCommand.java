package io.github.presser.cli;

import io.github.presser.training.Corpus;
import io.github.presser.training.Trainer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code presser train}: annotated articles in, a model out. */
@Command(
    name = "train",
    description = "Trains the model that finds quotations, on articles in which people have marked them.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:the model was written", "1:the model could not be written", "2:wrong usage or annotations"})
final class TrainCommand implements Callable<Integer> {

  @Parameters(paramLabel = "GOLD", description = EvaluateCommand.GOLD)
  private Path gold;

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

  private final Console console;

  TrainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PrintWriter err = console.errWriter();
    Corpus corpus = EvaluateCommand.corpus(gold);
    try (Output output = Output.to(file)) {
      long start = System.nanoTime();
      Trainer trainer = Trainer.create().withProgress(message -> err.println("presser: " + message));
      output.write(trainer.train(corpus, seed));
      output.commit();
      err.println("presser: wrote " + file + " after " + (System.nanoTime() - start) / 1_000_000_000 + " s");
      return Main.OK;
    } catch (IOException e) {
      err.println("presser: cannot write " + file + ": " + ArticleSource.reason(e));
      return Main.FAILED;
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
