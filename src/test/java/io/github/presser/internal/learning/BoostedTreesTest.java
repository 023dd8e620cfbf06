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

class BoostedTreesTest {

  private static final BoostedTreesTrainer.Settings SETTINGS =
      new BoostedTreesTrainer.Settings(60, 4, 0.3, 5, 1, 1, 3);

  @Test
  void aTreeAsksItsQuestionsFromTheRootOn() {
    // column 1 < 5 ? (column 0 < 2 ? 0.5 : -1) : 3, and one more tree that always says 1
    BoostedTrees.Builder builder = new BoostedTrees.Builder();
    builder.tree();
    int root = builder.question(1, 5);
    int below = builder.question(0, 2);
    builder.leaf(0.5f);
    builder.otherwise(below);
    builder.leaf(-1);
    builder.otherwise(root);
    builder.leaf(3);
    builder.tree();
    builder.leaf(1);
    BoostedTrees trees = builder.build();
    assertThat(logOdds(trees, 1, 4)).isCloseTo(1.5, within(1e-9));
    assertThat(logOdds(trees, 2, 4)).isCloseTo(0, within(1e-9));
    assertThat(logOdds(trees, 1, 5)).isCloseTo(4, within(1e-9));
  }

  @Test
  void whatNobodyTrainedKnowsNothing() {
    assertThat(BoostedTrees.untrained().probability(new float[] {1, 2})).isEqualTo(0.5);
  }

  @Test
  void learnsWhatNoSingleColumnTells() {
    BoostedTrees trees = BoostedTreesTrainer.train(examples(), SETTINGS);
    assertThat(trees.probability(new float[] {1, 9})).isGreaterThan(0.9);
    assertThat(trees.probability(new float[] {9, 1})).isGreaterThan(0.9);
    assertThat(trees.probability(new float[] {1, 1})).isLessThan(0.1);
    assertThat(trees.probability(new float[] {9, 9})).isLessThan(0.1);
  }

  @Test
  void theSameExamplesGiveTheSameBytesAndTheseTheSameAnswers() throws IOException {
    BoostedTrees trees = BoostedTreesTrainer.train(examples(), SETTINGS);
    assertThat(bytes(BoostedTreesTrainer.train(examples(), SETTINGS))).isEqualTo(bytes(trees));
    BoostedTrees again = BoostedTrees.read(ByteBuffer.wrap(bytes(trees)), 2);
    for (BoostedTreesTrainer.Example example : examples()) {
      assertThat(again.probability(example.row())).isEqualTo(trees.probability(example.row()));
    }
  }

  @Test
  void eachOfSeveralRowsIsAnsweredAsByItself() {
    BoostedTrees trees = BoostedTreesTrainer.train(examples(), SETTINGS);
    float[][] rows = {{1, 9}, {9, 9}, {1, 1}};
    assertThat(trees.probabilities(rows))
        .containsExactly(trees.probability(rows[0]), trees.probability(rows[1]), trees.probability(rows[2]));
  }

  @Test
  void treesThatAskForAColumnThatIsNotThereAreRefused() throws IOException {
    byte[] bytes = bytes(BoostedTreesTrainer.train(examples(), SETTINGS));
    assertThatThrownBy(() -> BoostedTrees.read(ByteBuffer.wrap(bytes), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("asks for column 1");
  }

  @Test
  void moreNodesThanThereAreBytesAreRefused() {
    ByteBuffer bytes = ByteBuffer.allocate(8).putInt(1).putInt(Integer.MAX_VALUE).flip();
    assertThatThrownBy(() -> BoostedTrees.read(bytes, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTreeMayHaveAsManyLeavesAsALongHasBits() {
    assertThat(chain(64).probability(new float[] {63.5f})).isGreaterThan(0.9);
    assertThat(chain(64).probability(new float[] {62.5f})).isEqualTo(0.5);
    assertThatThrownBy(() -> chain(65)).isInstanceOf(IllegalArgumentException.class);
  }

  /** A tree that says yes to numbers of at least its leaves less one, by asking for one number after another. */
  private static BoostedTrees chain(int leaves) {
    BoostedTrees.Builder builder = new BoostedTrees.Builder();
    builder.tree();
    for (int i = 1; i < leaves; i++) {
      int question = builder.question(0, i);
      builder.leaf(0);
      builder.otherwise(question);
    }
    builder.leaf(9);
    return builder.build();
  }

  @Test
  void withoutExamplesNothingIsTrained() {
    assertThatThrownBy(() -> BoostedTreesTrainer.train(List.of(), SETTINGS))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Right when exactly one of the two columns is large. */
  private static List<BoostedTreesTrainer.Example> examples() {
    Random random = new Random(6);
    List<BoostedTreesTrainer.Example> examples = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      float[] row = {random.nextInt(10), random.nextInt(10)};
      examples.add(new BoostedTreesTrainer.Example(row, row[0] >= 5 != row[1] >= 5));
    }
    return examples;
  }

  private static double logOdds(BoostedTrees trees, float... row) {
    double p = trees.probability(row);
    return Math.log(p / (1 - p));
  }

  private static byte[] bytes(BoostedTrees trees) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    trees.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
