package io.github.presser.internal.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrainingTest {

  private static final TrainingSettings SETTINGS = new TrainingSettings(12, 1, 8, 0.1, 1e-6, 3);

  @Test
  void aLogisticModelLearnsWhichFeatureMatters() {
    LogisticModel model = LogisticTrainer.train(examples(), SETTINGS);
    assertThat(model.probability(features(1, 5))).isGreaterThan(0.9);
    assertThat(model.probability(features(2, 5))).isLessThan(0.1);
  }

  @Test
  void theSameSeedGivesTheSameBytes() throws IOException {
    assertThat(bytes(LogisticTrainer.train(examples(), SETTINGS)))
        .isEqualTo(bytes(LogisticTrainer.train(examples(), SETTINGS)));
  }

  @Test
  void aModelReadAgainAnswersTheSame() throws IOException {
    LogisticModel model = LogisticTrainer.train(examples(), SETTINGS);
    LogisticModel again = LogisticModel.read(ByteBuffer.wrap(bytes(model)));
    assertThat(again.probability(features(1, 5))).isEqualTo(model.probability(features(1, 5)));
  }

  @Test
  void everyWeightIsReadBackWhateverItsSizeAndTheGapBeforeIt() throws IOException {
    float[] weights = new float[1 << 12];
    int at = 0;
    for (int i = 1; i <= 64; i++) {
      at += i % 8 == 0 ? 200 : i;
      weights[at] = (i % 2 == 0 ? 2 : -2) * i - 1;
    }
    LogisticModel model = LogisticModel.of(weights);
    LogisticModel again = LogisticModel.read(ByteBuffer.wrap(bytes(model)));
    for (int i = 0; i < weights.length; i++) {
      assertThat(again.logOdds(new int[] {i})).isEqualTo(model.logOdds(new int[] {i}));
    }
    assertThat(again.logOdds(new int[] {1})).isNegative();
  }

  @Test
  void aTableThatIsNotOneIsRefused() {
    assertThatThrownBy(() -> LogisticModel.read(ByteBuffer.wrap(new byte[] {0, 0, 0, 60, 0, 0, 0, 0, 0, 0, 0, 1})))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("60 bits");
  }

  @Test
  void aLinearChainLearnsThatALabelGoesOnUntilAWordEndsIt() {
    // words: 1 opens, 2 closes, 3 says nothing; a word between 1 and 2 has label 1 -> only the pairs can tell
    Random random = new Random(4);
    List<LinearChainTrainer.Example> examples = new ArrayList<>();
    for (int e = 0; e < 200; e++) {
      int[] words = new int[8];
      int open = random.nextInt(4);
      int close = open + 2 + random.nextInt(2);
      for (int i = 0; i < 8; i++) {
        words[i] = i == open ? 1 : i == close ? 2 : 3;
      }
      examples.add(sequence(words, open, close));
    }
    LinearChain chain = LinearChainTrainer.train(examples, 2, SETTINGS);
    LinearChainTrainer.Example asked = sequence(new int[] {3, 3, 1, 3, 3, 3, 2, 3}, 2, 6);
    Lattice lattice = chain.lattice(8);
    for (int i = 0; i < 8; i++) {
      chain.fill(lattice, i, keys(asked.nodes()[i]), keys(asked.edges()[i]));
    }
    assertThat(lattice.best(1, 1).get(0)).containsExactly(0, 0, 1, 1, 1, 1, 0, 0);
    assertThat(Math.exp(lattice.logProbabilities(lattice.best(1, 1))[0])).isCloseTo(1, within(0.3));
  }

  private static LinearChainTrainer.Example sequence(int[] words, int open, int close) {
    int[][] keys = new int[words.length][];
    int[] labels = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      keys[i] = features(words[i], 0).toArray();
      labels[i] = i >= open && i < close ? 1 : 0;
    }
    return new LinearChainTrainer.Example(keys, keys, labels);
  }

  /** Features whose keys are the given ones, by way of what the trainer was given. */
  private static Features keys(int[] keys) {
    for (int word = 1; word <= 3; word++) {
      if (java.util.Arrays.equals(features(word, 0).toArray(), keys)) {
        return features(word, 0);
      }
    }
    throw new IllegalArgumentException("Not a word of the test");
  }

  private static List<LogisticTrainer.Example> examples() {
    Random random = new Random(5);
    List<LogisticTrainer.Example> examples = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      boolean positive = random.nextBoolean();
      examples.add(new LogisticTrainer.Example(features(positive ? 1 : 2, random.nextInt(9)).toArray(), positive));
    }
    return examples;
  }

  private static Features features(int telling, int noise) {
    Features features = new Features();
    features.add(1, telling);
    features.add(2, noise);
    return features;
  }

  private static byte[] bytes(LogisticModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
