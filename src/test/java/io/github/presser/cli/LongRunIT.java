package io.github.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.base.Splitter;
import io.github.presser.JavaProcess;
import io.github.presser.JavaProcess.Result;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs in processes of their own that are ended from outside, and runs that go on with them. */
@Timeout(value = 30, unit = TimeUnit.MINUTES) // so that nothing hangs for ever
@Tag("slow")
class LongRunIT {

  private static final Path SAMPLES = Path.of("examples", "articles");

  private static final List<String> EXTRACT = List.of("extract");

  /** At how many moments a run is killed; {@code -Dtest.kills=200} tries more. */
  private static final int KILLS = Integer.getInteger("presser.kills", 10);

  private static final int KILLED = 137;

  @TempDir Path folder;

  /**
   * {@code presser} with the extractor of {@link TestProgram}, which fails now and then; no model is loaded. Where it
   * is told to, it ends or waits by itself once its journal has grown, so that no test depends on who is how fast.
   */
  static final class Program {

    /** How many bytes the journal may grow before the process is no more, as if it had been killed. */
    private static final String HALT = "test.halt";

    /** How many before it does nothing more. */
    private static final String WAIT = "test.wait";

    private Program() {}

    public static void main(String[] args) {
      Path journal = journal(Path.of(args[List.of(args).indexOf("-o") + 1]));
      long halt = size(journal) + Long.getLong(HALT, Integer.MAX_VALUE);
      long wait = size(journal) + Long.getLong(WAIT, Integer.MAX_VALUE);
      Main.ExtractorLoader loader =
          knowledge ->
              TestProgram.inOrder(
                  article -> {
                    sleep(3);
                    if (size(journal) > halt) {
                      Runtime.getRuntime().halt(KILLED);
                    }
                    while (size(journal) > wait) {
                      sleep(100);
                    }
                    if (article.id().endsWith("7")) {
                      throw new ArithmeticException("oops");
                    }
                    return TestProgram.passages(article);
                  });
      System.exit(Main.run(Console.system(), loader, args));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract -f jsonl --jobs 1",
        "extract -f json --jobs 2",
        "extract -f csv --jobs 2",
        "extract --together --jobs 2",
        "statements -f jsonl --jobs 2",
        "statements -f csv --jobs 1",
        "report --jobs 2"
      })
  void runsThatAreKilledEndWithTheSameBytesAsOneThatIsNot(String command) throws Exception {
    Path articles = articles(400);
    List<String> words = Splitter.on(' ').splitToList(command);
    Result undisturbed = JavaProcess.run(program(words, folder.resolve("whole"), articles));
    assertThat(undisturbed.status()).isEqualTo(1);
    Path out = folder.resolve("out");
    Random random = new Random(command.hashCode());

    for (int kill = 0; kill < 3; kill++) {
      String halt = "-D" + Program.HALT + "=" + random.nextInt(9000);
      assertThat(JavaProcess.run(program(resuming(words), out, articles, halt)).status()).isEqualTo(KILLED);
      assertThat(out).doesNotExist();
    }
    Result last = JavaProcess.run(program(resuming(words), out, articles));

    assertThat(out).hasSameBinaryContentAs(folder.resolve("whole"));
    assertThat(last.status()).isEqualTo(1);
    assertThat(last.err())
        .as("every article that failed is named by the run that comes to the end")
        .contains("going on after")
        .contains(undisturbed.err().lines().toList());
    assertThat(files()).containsExactlyInAnyOrder("articles.jsonl", "whole", "out");
  }

  @Test
  @Timeout(value = 1, unit = TimeUnit.HOURS)
  void aRunThatIsKilledAtAnyMomentGoesOnToTheSameBytes() throws Exception {
    Path articles = articles(100);
    long begin = System.nanoTime();
    JavaProcess.run(program(EXTRACT, folder.resolve("whole"), articles));
    long longest = System.nanoTime() - begin;
    Path out = folder.resolve("out");
    Random random = new Random(KILLS);

    for (int kill = 0; kill < KILLS; kill++) {
      Process process =
          program(resuming(EXTRACT), out, articles).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      process.waitFor((long) (random.nextDouble() * longest), TimeUnit.NANOSECONDS);
      process.destroyForcibly().waitFor();
      if (Files.exists(out)) {
        assertThat(out).as("what is there after %s kills", kill).hasSameBinaryContentAs(folder.resolve("whole"));
        Files.delete(out); // the next run begins anew
      }
    }
    Result last = JavaProcess.run(program(resuming(EXTRACT), out, articles));

    assertThat(last.status()).as(last.err()).isEqualTo(1);
    assertThat(out).hasSameBinaryContentAs(folder.resolve("whole"));
    assertThat(files()).containsExactlyInAnyOrder("articles.jsonl", "whole", "out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "statements"})
  void theJarThatUsersRunGoesOnWhenItWasKilled(String command) throws Exception {
    Path articles = folder.resolve("articles.jsonl");
    try (Stream<Path> samples = Files.list(SAMPLES).filter(file -> file.toString().endsWith(".txt")).sorted()) {
      List<Path> files = samples.toList();
      StringBuilder lines = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        lines.append(line(Integer.toString(i), Files.readString(files.get(i % files.size()))));
      }
      Files.writeString(articles, lines);
    }
    ProcessBuilder whole = jar(List.of(command, "--jobs", "2"), folder.resolve("whole"));
    assertThat(JavaProcess.run(whole.redirectInput(articles.toFile())).status()).isZero();
    Path out = folder.resolve("out");

    Process process =
        jar(List.of(command, "--resume", "--jobs", "1"), out).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (OutputStream input = process.getOutputStream()) { // stays open: the process cannot come to its end
      input.write(Files.readAllBytes(articles));
      input.flush();
      awaitGrowth(out, 800, process);
      process.destroyForcibly().waitFor();
    }
    ProcessBuilder rest = jar(List.of(command, "--resume", "--jobs", "2"), out);
    Result last = JavaProcess.run(rest.redirectInput(articles.toFile()));

    assertThat(last.err()).startsWith("presser: going on after ").hasLineCount(1);
    assertThat(last.status()).isZero();
    assertThat(out).hasSameBinaryContentAs(folder.resolve("whole"));
  }

  @Test
  void saysHowToGoOnWhenItIsInterrupted() throws Exception {
    Path articles = articles(400);
    JavaProcess.run(program(EXTRACT, folder.resolve("whole"), articles));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");

    Process process =
        program(EXTRACT, out, articles, "-D" + Program.WAIT + "=2000").redirectError(err.toFile()).start();
    awaitGrowth(out, 2000, process);
    process.destroy(); // as by Ctrl-C
    process.waitFor();

    String command = "presser " + String.join(" ", arguments(resuming(EXTRACT), out, articles));
    assertThat(err).content().containsPattern("presser: stopped after \\d+ articles; to go on: ").contains(command);
    assertThat(JavaProcess.run(program(resuming(EXTRACT), out, articles)).err()).contains("presser: going on after ");
    assertThat(out).hasSameBinaryContentAs(folder.resolve("whole"));
  }

  @Test
  void goesOnWhenThereIsRoomOnTheDiskAgain() throws Exception {
    Path shell = Path.of("/bin/bash");
    assumeThat(shell).as("limits the size of files").exists();
    Path articles = articles(400);
    JavaProcess.run(program(EXTRACT, folder.resolve("whole"), articles));
    Path out = folder.resolve("out");
    List<String> limited = new ArrayList<>(List.of(shell.toString(), "-c", "ulimit -f 12; exec \"$@\"", "bash"));
    limited.addAll(program(EXTRACT, out, articles).command());

    Result full = JavaProcess.run(new ProcessBuilder(limited));

    assertThat(full.status()).isEqualTo(1);
    assertThat(full.err()).contains("presser: cannot write " + out + ": ").contains("to go on: presser extract");
    assertThat(out).doesNotExist();
    assertThat(JavaProcess.run(program(resuming(EXTRACT), out, articles)).err()).contains("presser: going on after ");
    assertThat(out).hasSameBinaryContentAs(folder.resolve("whole"));
  }

  private static void awaitGrowth(Path out, int bytes, Process process) throws Exception {
    while (size(journal(out)) <= bytes) {
      assertThat(process.isAlive()).as("is still at work").isTrue();
      Thread.sleep(5);
    }
  }

  private static Path journal(Path out) {
    return Path.of(out + ".partial.journal");
  }

  private static long size(Path path) {
    return path.toFile().length(); // 0 when it is not there
  }

  private static ProcessBuilder program(List<String> command, Path out, Path articles, String... options) {
    List<String> java = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"));
    return JavaProcess.java(
        Stream.concat(java.stream(), Stream.of(options)).toList(),
        Stream.concat(Stream.of(Program.class.getName()), arguments(command, out, articles).stream()).toList());
  }

  /** The jar, with its articles on standard input. */
  private static ProcessBuilder jar(List<String> command, Path out) {
    return JavaProcess.presser("512m", arguments(command, out, Path.of("-")));
  }

  private static List<String> arguments(List<String> command, Path out, Path articles) {
    return Stream.concat(command.stream(), Stream.of("-o", out.toString(), articles.toString())).toList();
  }

  private static List<String> resuming(List<String> command) {
    List<String> words = new ArrayList<>(command);
    words.add(1, "--resume");
    return words;
  }

  /** Articles of many lengths, and lines that hold none. */
  private Path articles(int number) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < number; i++) {
      lines.append(line("a" + i, "\"No " + i + ",\" she said. ".repeat(i % 9)));
      if (i % 50 == 20) {
        lines.append("nonsense\n");
      }
    }
    return Files.writeString(folder.resolve("articles.jsonl"), lines);
  }

  private static String line(String id, String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r");
    return "{\"id\":\"" + id + "\",\"text\":\"" + escaped.replace("\t", "\\t") + "\"}\n";
  }

  private static void sleep(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
