package io.github.presser.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.training.Corpus;
import io.github.presser.training.Evaluation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The scores that another program, written apart from this one, gives the same predictions. */
class ReferenceScoresTest {

  private static final Path RESOURCES = Path.of("src", "test", "resources");

  /** Contents that are cut, too long, double or missing, wrong sources, any speakers. */
  @Test
  void areTheSame() throws IOException {
    Corpus gold = Corpus.read(RESOURCES.resolve("corpus"));

    assertThat(Evaluation.ofJsonLines(gold, RESOURCES.resolve("predictions.jsonl")).scoresAsText())
        .isEqualToNormalizingNewlines(Files.readString(RESOURCES.resolve("reference-scores.txt")));
  }
}
