package io.github.presser.internal.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.presser.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Training on articles in which the first of two women, and never the last, is who speaks. All people are invented. */
class SpeakerTrainerTest {

  private static Scene scene() {
    return new Scene("Jane_NNP/P Roe_NNP/P met_VBD Ann_NNP/P Poe_NNP/P ._. | She_PRP said_VBD rain_NN fell_VBD ._.")
        .woman("Jane Roe").woman("Ann Poe").said("rain fell", "She");
  }

  private static SpeakerModel taught(String speaker) {
    SpeakerTrainer trainer = new SpeakerTrainer();
    for (int i = 0; i < 200; i++) {
      scene().teach(trainer, List.of(List.of(speaker)));
    }
    return trainer.train();
  }

  private static List<String> speakers(SpeakerModel model) {
    return scene().resolve(model).quotations().get(0).speakers().stream().map(Speaker::name).toList();
  }

  @Test
  void whatPeopleMarkedIsLearnt() {
    assertThat(speakers(taught("Jane Roe"))).containsExactly("Jane Roe");
    assertThat(speakers(taught("Ann Poe"))).containsExactly("Ann Poe");
  }

  @Test
  void theSameArticlesMakeTheSameBytes() {
    assertThat(taught("Ann Poe").toBytes()).isEqualTo(taught("Ann Poe").toBytes());
  }

  @Test
  void whomNobodyNamesIsNothingToLearnFrom() {
    SpeakerTrainer trainer = new SpeakerTrainer();
    scene().teach(trainer, List.of(List.of("Eve Loe")));
    assertThatIllegalArgumentException().isThrownBy(trainer::train);
  }
}
