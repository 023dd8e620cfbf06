package io.github.presser.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.Roster;
import io.github.presser.internal.OrderedExtraction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever step of a run fails, and however: the file is not there or it is whole, and the next run goes on to the same
 * bytes, or says why it does not.
 */
class DiskFaultsTest {

  private static final int ARTICLES = 6;

  private static final byte[] TAIL = "that is all\n".getBytes(UTF_8);

  @TempDir Path folder;

  private Path articles;
  private Path out;
  private byte[] whole;

  @BeforeEach
  void writeArticles() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    for (int i = 0; i < ARTICLES; i++) {
      Files.writeString(articles.resolve(i + ".txt"), "\"No " + i + ",\" she said.");
    }
    out = folder.resolve("out");
    run(healthy(), false);
    whole = Files.readAllBytes(out);
    Files.delete(out);
  }

  @ParameterizedTest
  @EnumSource
  void aRunGoesOnWhateverStepFailed(FaultyDisk.Fault fault) throws IOException {
    FaultyDisk counted = healthy();
    run(counted, false);
    Files.delete(out);
    assertThat(counted.steps()).as("each article is written to two files").isGreaterThan(2 * ARTICLES);

    for (long step = 1; step <= counted.steps(); step++) {
      broken(fault, step, false);
      assertGoesOn(fault + " at step " + step);
    }
  }

  /** Of a run that goes on with another. */
  @ParameterizedTest
  @EnumSource
  void aRunGoesOnWhateverStepFailedOfTheOneThatWentOn(FaultyDisk.Fault fault) throws IOException {
    FaultyDisk counted = healthy();
    run(counted, false);
    Files.delete(out);
    long middle = counted.steps() / 2;
    broken(FaultyDisk.Fault.ENDED, middle, false);
    counted = healthy();
    assertThat(run(counted, true)).contains("going on after ");
    Files.delete(out);

    for (long step = 1; step <= counted.steps(); step++) {
      broken(FaultyDisk.Fault.ENDED, middle, false);
      broken(fault, step, true);
      assertGoesOn(fault + " at step " + step + " of the second run");
    }
  }

  /** An older file stays until there is a whole one. */
  @ParameterizedTest
  @EnumSource
  void anOlderFileStaysUntilTheNewOneIsWhole(FaultyDisk.Fault fault) throws IOException {
    Files.writeString(out, "old");
    FaultyDisk counted = healthy();
    run(counted, false);

    for (long step = 1; step <= counted.steps(); step++) {
      Files.writeString(out, "old");
      broken(fault, step, false);
      assertThat(Files.readString(out)).as("%s at step %s", fault, step).isIn("old", new String(whole, UTF_8));
      Files.deleteIfExists(out);
      assertGoesOn(fault + " at step " + step + " before an older file");
    }
  }

  private void broken(FaultyDisk.Fault fault, long step, boolean resume) throws IOException {
    FaultyDisk disk = new FaultyDisk(fault, step);
    String err = run(disk, resume);
    assertThat(disk.steps()).as("the disk failed at step %s of %s: %s", step, fault, err).isGreaterThanOrEqualTo(step);
    disk.losePower();
  }

  private void assertGoesOn(String what) throws IOException {
    if (Files.exists(out)) {
      assertThat(out).as("the file that is there after %s", what).hasBinaryContent(whole);
    }
    String err = run(healthy(), true);
    if (!Files.exists(out)) {
      // What the files hold is too little to know them by: nothing was done that is lost.
      assertThat(err).as(what).contains("are not of a run that can go on; delete them");
      Files.deleteIfExists(folder.resolve("out.partial"));
      Files.deleteIfExists(folder.resolve("out.partial.journal"));
      run(healthy(), true);
    }
    assertThat(out).as("after %s: %s", what, err).hasBinaryContent(whole);
    Files.delete(out);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).as("what is left after %s", what).containsExactly(articles);
    }
  }

  private static FaultyDisk healthy() {
    return new FaultyDisk(FaultyDisk.Fault.ONCE, 0);
  }

  /** As {@code extract} does; returns what is said on standard error. */
  private String run(FaultyDisk disk, boolean resume) throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(InputStream.nullInputStream(), err, err, false, false, false, 80);
    Path file = disk.path(out);
    try (ArticleSource source = new ArticleSource(List.of(articles), console.in());
        WorkFile work = WorkFile.open(file, file, Map.of("roster", "none"), resume, "again", console.errWriter())) {
      Main.Extractor extractor =
          (all, threads) -> OrderedExtraction.stream(DiskFaultsTest::extraction, all, threads);
      Knowledge none = new Knowledge(Roster.none(), List.of());
      ExtractionRun run = new ExtractionRun(console, knowledge -> extractor, none, 1, false);
      run.extract(source, work, ExtractionRun.Keeper.ofExtractions(all -> all, extraction -> {}));
      work.commit(TAIL, Map.of("--format", "jsonl"));
    } catch (IOException | UsageException e) {
      console.errWriter().println(e.getMessage());
    }
    return err.toString(UTF_8);
  }

  private static Extraction extraction(Article article) {
    if (article.id().equals("4")) {
      throw new ArithmeticException("oops"); // a failure is kept too
    }
    return TestProgram.passages(article);
  }
}
