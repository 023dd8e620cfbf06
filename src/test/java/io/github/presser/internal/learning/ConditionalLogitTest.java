package io.github.presser.internal.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.presser.internal.learning.ConditionalLogitTrainer.Example;
import io.github.presser.internal.learning.ConditionalLogitTrainer.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ConditionalLogitTest {

  private static final Settings SETTINGS = new Settings(0.1, 100, 0.3);

  /** Choices of which the alternative with the feature 0 is right, whatever else the alternatives have. */
  private static List<Example> choices() {
    Random random = new Random(7);
    List<Example> examples = new ArrayList<>();
    for (int e = 0; e < 60; e++) {
      int right = random.nextInt(3);
      List<int[]> alternatives = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        alternatives.add(new int[] {i == right ? 0 : 1, 2 + random.nextInt(2)});
      }
      examples.add(new Example(alternatives, right));
    }
    return examples;
  }

  @Test
  void whatMakesTheRightOneRightIsLearnt() {
    ConditionalLogit model = ConditionalLogitTrainer.train(choices(), 4, SETTINGS);
    double[] p = model.probabilities(List.of(new int[] {1, 2}, new int[] {0, 3}, new int[] {1, 3}));
    assertThat(p[1]).isGreaterThan(0.9);
    assertThat(model.weight(0)).isGreaterThan(Math.abs(model.weight(2)) + 1);
  }

  @Test
  void probabilitiesAddUpToOneHoweverLargeTheWeights() {
    ConditionalLogit model = ConditionalLogit.of(new float[] {900, -900, 0});
    double[] p = model.probabilities(List.of(new int[] {0}, new int[] {1}, new int[] {2}, new int[] {0}));
    assertThat(DoubleStream.of(p).sum()).isCloseTo(1, within(1e-9));
    assertThat(p[0]).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void sameExamplesMakeTheSameWeights() {
    ConditionalLogit one = ConditionalLogitTrainer.train(choices(), 4, SETTINGS);
    ConditionalLogit two = ConditionalLogitTrainer.train(choices(), 4, SETTINGS);
    for (int f = 0; f < one.size(); f++) {
      assertThat(one.weight(f)).isEqualTo(two.weight(f));
    }
  }

  @Test
  void nothingToLearnFromIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> ConditionalLogitTrainer.train(List.of(), 1, SETTINGS));
  }
}
