package io.github.presser.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.presser.training.Corpus;
import io.github.presser.training.Evaluation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Two programs that measure the same must print the same. */
class PythonScorerTest {

  private static final Path SHARED = Path.of("..", "shared");
  private static final Path SCORER = SHARED.resolve("eval/score.py");
  private static final Path DEV = SHARED.resolve("polnear/dev");
  private static final Path BASELINE = SHARED.resolve("baseline/corenlp-4.5.10-dev.jsonl");

  @Test
  void printsWhatTheReferenceScorerPrints() throws IOException, InterruptedException {
    assumeTrue(
        Files.exists(SCORER) && Files.exists(DEV) && Files.exists(BASELINE),
        "needs the reference scorer and its data in " + SHARED);
    Process python;
    try {
      python = new ProcessBuilder("python3", SCORER.toString(), DEV.toString(), BASELINE.toString()).start();
    } catch (IOException e) {
      assumeTrue(false, "needs python3: " + e.getMessage());
      return;
    }
    String expected = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(python.waitFor()).isZero();

    assertThat(Evaluation.ofJsonLines(Corpus.read(DEV), BASELINE).scoresAsText()).isEqualTo(expected);
  }
}
