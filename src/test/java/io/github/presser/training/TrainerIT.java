package io.github.presser.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.presser.Extraction;
import io.github.presser.Presser;
import io.github.presser.Roster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainerIT {

  private static Trainer trainer;
  private static Corpus corpus;

  @TempDir Path folder;

  @BeforeAll
  static void load() throws IOException {
    trainer = Trainer.create();
    corpus = Corpus.read(Path.of("src/test/resources/corpus"));
  }

  @Test
  void theSameSeedGivesTheSameBytes() {
    byte[] model = trainer.train(corpus, 1);
    assertThat(trainer.train(corpus, 1)).isEqualTo(model);
    assertThat(trainer.train(corpus, 2)).isNotEqualTo(model);
  }

  @Test
  void aTrainedModelReadsArticles() throws IOException {
    Path file = Files.write(folder.resolve("m.model"), trainer.train(corpus, 1));
    Presser presser = Presser.builder().roster(Roster.none()).quotationModel(file).build();
    Evaluation evaluation = Evaluation.of(corpus, presser::extract);

    // It has seen these very articles; that it learns is all that so few can show.
    assertThat(evaluation.score(Measure.ATTRIBUTION).f1()).isGreaterThan(0.6);
    assertThat(evaluation.articles()).isEqualTo(5);
    assertThat(evaluation.calibrationError()).isPresent();
  }

  @Test
  void everyArticleIsReadOnceWithAModelOfOthers() {
    List<String> steps = new ArrayList<>();
    List<Extraction> extractions = trainer.withProgress(steps::add).crossValidate(corpus, 2, 1, Roster.none(), 2);

    assertThat(extractions).extracting(Extraction::article).isEqualTo(corpus.articles());
    assertThat(steps).hasSize(3);
    assertThat(trainer.crossValidate(corpus, 2, 1, Roster.none(), 1)).isEqualTo(extractions);
  }

  @Test
  void articlesOfOneGroupAreInOneFold() {
    // Four of one group and one of its own are dealt as two folds; all of one group cannot be.
    assertThat(trainer.crossValidate(corpus, a -> a.id().length() > 11 ? "long" : "short", 2, 1, Roster.none(), 1))
        .extracting(Extraction::article).isEqualTo(corpus.articles());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> trainer.crossValidate(corpus, a -> "one", 2, 1, Roster.none(), 1))
        .withMessageContaining("from 2 to the number of groups, 1; found 2");
  }

  @Test
  void refusesFoldsWithoutArticles() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> trainer.crossValidate(corpus, 6, 1, Roster.none(), 1))
        .withMessageContaining("from 2 to the number of groups, 5; found 6");
    assertThatIllegalArgumentException().isThrownBy(() -> trainer.train(corpus.only(Set.of()), 1));
  }

  @Test
  void aModelThatIsNotThereIsNamed() {
    Path gone = folder.resolve("gone.model");
    assertThatIllegalStateException()
        .isThrownBy(() -> Presser.builder().quotationModel(gone).build())
        .withMessageContaining(gone + ": there is no such file");
  }
}
