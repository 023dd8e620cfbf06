package io.github.presser.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.presser.training.Corpus;
import io.github.presser.training.Evaluation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two programs that measure the same must print the same. */
class PythonScorerTest {

  private static final Path SCORER = Path.of("../shared/eval/score.py");

  @ParameterizedTest
  @CsvSource({
    "../shared/polnear/dev, ../shared/baseline/corenlp-4.5.10-dev.jsonl",
    // Contents that are cut, too long, double or missing, wrong sources, any speakers
    "src/test/resources/corpus, src/test/resources/predictions.jsonl",
  })
  void printsWhatTheReferenceScorerPrints(Path gold, Path predictions) throws IOException, InterruptedException {
    assumeTrue(Files.exists(SCORER), "needs the reference scorer " + SCORER);
    assumeTrue(Files.exists(gold) && Files.exists(predictions), "needs " + gold + " and " + predictions);
    Process python;
    try {
      python = new ProcessBuilder("python3", SCORER.toString(), gold.toString(), predictions.toString()).start();
    } catch (IOException e) {
      assumeTrue(false, "needs python3: " + e.getMessage());
      return;
    }
    String expected = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(python.waitFor()).isZero();

    assertThat(Evaluation.ofJsonLines(Corpus.read(gold), predictions).scoresAsText()).isEqualTo(expected);
  }
}
