package io.github.presser.internal.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.presser.internal.learning.BoostedTreesTrainer.Example;
import io.github.presser.internal.learning.BoostedTreesTrainer.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BoostedTreesTrainerTest {

  private static final Settings ONE_QUESTION = new Settings(1, 2, 1, 1, 0, 1, 1);

  @Test
  void oneTreeGivesWhatCanBeWorkedOutByHand() {
    // At 3 one of four is yes, at 6 three of four. A step from even odds: 4 * (p - 1/2) on either side.
    List<Example> examples = examples(new float[] {3, 3, 3, 3, 6, 6, 6, 6}, "ynnnyyyn");
    BoostedTrees trees = BoostedTreesTrainer.train(examples, ONE_QUESTION);
    assertThat(logOdds(trees, 3)).isCloseTo(-1, within(1e-6));
    assertThat(logOdds(trees, 6)).isCloseTo(1, within(1e-6));
  }

  @Test
  void aQuestionLiesHalfwayBetweenTheNumbersItParts() {
    BoostedTrees trees =
        BoostedTreesTrainer.train(examples(new float[] {3, 3, 3, 3, 6, 6, 6, 6}, "ynnnyyyn"), ONE_QUESTION);
    assertThat(logOdds(trees, 4.49f)).isEqualTo(logOdds(trees, 3));
    assertThat(logOdds(trees, 4.5f)).isEqualTo(logOdds(trees, 6));
  }

  @Test
  void whereNothingCanBeAskedTheAnswerIsHowCommonYesIs() {
    BoostedTrees trees =
        BoostedTreesTrainer.train(examples(new float[40], "yyynyyynyyynyyynyyynyyynyyynyyynyyynyyyn"), ONE_QUESTION);
    assertThat(trees.probability(new float[] {0})).isCloseTo(0.75, within(0.01));
  }

  @Test
  void oneAnswerOnlyIsLearntWithALittleDoubt() {
    double yes = BoostedTreesTrainer.train(examples(new float[8], "yyyyyyyy"), ONE_QUESTION)
        .probability(new float[] {0});
    assertThat(yes).isBetween(0.9, 0.9999);
  }

  @Test
  void aLeafRestsOnAsManyExamplesAsItMust() {
    List<Example> examples = examples(new float[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, "nnnyyyyyyy");
    Settings four = new Settings(1, 2, 1, 4, 0, 1, 1);
    BoostedTrees trees = BoostedTreesTrainer.train(examples, four);
    assertThat(logOdds(trees, 4)).isEqualTo(logOdds(trees, 1));
    assertThat(logOdds(trees, 8)).isGreaterThan(logOdds(trees, 1));
  }

  @Test
  void regularisationDrawsAnswersTowardsNothing() {
    List<Example> examples = examples(new float[] {3, 3, 3, 3, 6, 6, 6, 6}, "ynnnyyyn");
    double answer = logOdds(BoostedTreesTrainer.train(examples, new Settings(1, 2, 1, 1, 3, 1, 1)), 6);
    assertThat(answer).isCloseTo(0.25, within(1e-6)); // a gradient of 1 by a curvature of 1 and 3 more
  }

  @Test
  void theLeafThatGainsMostIsSplitFirst() {
    // Three steps, the last one the smallest; with three leaves it is the one that is not made.
    float[] numbers = new float[400];
    StringBuilder answers = new StringBuilder();
    int[] yesOfTen = {0, 6, 9, 10};
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = i / 100;
      answers.append(i % 10 < yesOfTen[i / 100] ? 'y' : 'n');
    }
    BoostedTrees trees =
        BoostedTreesTrainer.train(examples(numbers, answers.toString()), new Settings(1, 3, 1, 5, 0, 1, 1));
    assertThat(logOdds(trees, 0)).isLessThan(logOdds(trees, 1) - 1);
    assertThat(logOdds(trees, 1)).isLessThan(logOdds(trees, 2) - 1);
    assertThat(logOdds(trees, 2)).isEqualTo(logOdds(trees, 3));
  }

  @Test
  void findsTheProbabilitiesThatNoisyExamplesWereDrawnFrom() {
    Settings settings = new Settings(80, 8, 0.1, 40, 5, 0.7, 1);
    BoostedTrees trees = BoostedTreesTrainer.train(drawn(20_000, 1), settings);
    double loss = 0;
    double least = 0;
    for (Example example : drawn(5_000, 2)) {
      double found = trees.probability(example.row());
      double right = chance(example.row());
      loss -= Math.log(example.positive() ? found : 1 - found) / 5_000;
      least -= Math.log(example.positive() ? right : 1 - right) / 5_000;
    }
    assertThat(loss).isCloseTo(least, within(0.02));
  }

  @Test
  void anotherSeedGivesOtherTrees() {
    Settings settings = new Settings(5, 8, 0.1, 40, 5, 0.7, 1);
    float[] row = drawn(1, 3).get(0).row();
    double one = BoostedTreesTrainer.train(drawn(2_000, 1), settings).probability(row);
    assertThat(BoostedTreesTrainer.train(drawn(2_000, 1), settings).probability(row)).isEqualTo(one);
    assertThat(BoostedTreesTrainer.train(drawn(2_000, 1), settings.withSeed(2)).probability(row)).isNotEqualTo(one);
  }

  @Test
  void manyNumbersAreDealtIntoAsManyBinsAsThereAre() {
    List<float[]> rows = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      rows.add(new float[] {i * i, i % 2, -0f});
    }
    BinnedRows binned = BinnedRows.of(rows);
    assertThat(binned.bins(0)).isEqualTo(BinnedRows.MOST);
    assertThat(binned.bins(1)).isEqualTo(2);
    assertThat(binned.bins(2)).isEqualTo(1);
    int[] sizes = new int[BinnedRows.MOST];
    for (int row = 0; row < rows.size(); row++) {
      int bin = binned.bin(row, 0);
      sizes[bin]++;
      assertThat(bin == BinnedRows.MOST - 1 || rows.get(row)[0] < binned.end(0, bin)).isTrue();
      assertThat(bin == 0 || rows.get(row)[0] >= binned.end(0, bin - 1)).isTrue();
    }
    for (int size : sizes) {
      assertThat(size).isBetween(30, 60);
    }
  }

  /** What the examples of {@link #drawn} are drawn by: two columns together, a third alone, the fourth not at all. */
  private static double chance(float[] row) {
    double odds = (row[0] > 0.5 == row[1] > 0.5 ? 1.5 : -1.5) + 2 * (row[2] - 0.5);
    return 1 / (1 + Math.exp(-odds));
  }

  private static List<Example> drawn(int count, long seed) {
    Random random = new Random(seed);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      float[] row = {random.nextFloat(), random.nextFloat(), random.nextFloat(), random.nextFloat()};
      examples.add(new Example(row, random.nextDouble() < chance(row)));
    }
    return examples;
  }

  /** Examples of one column, with y or n for each number. */
  private static List<Example> examples(float[] numbers, String answers) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      examples.add(new Example(new float[] {numbers[i]}, answers.charAt(i) == 'y'));
    }
    return examples;
  }

  private static double logOdds(BoostedTrees trees, float number) {
    double p = trees.probability(new float[] {number});
    return Math.log(p / (1 - p));
  }
}
