package io.github.presser.internal.learning;

import java.util.List;
import java.util.Random;

/**
 * Trains {@link BoostedTrees} on conditional likelihood by gradient boosting: each tree is grown, by {@link
 * TreeGrower}, on what the trees before it leave to explain (Friedman 2001), from a share of the examples and of the
 * columns (Friedman 2002). One thread and one order of adding up: the same examples and settings give the same trees
 * on every machine.
 */
public final class BoostedTreesTrainer {

  /**
   * One decision to learn from.
   *
   * @param row a number for each column, none of them NaN; not copied
   * @param positive the right answer
   */
  public record Example(float[] row, boolean positive) {}

  /**
   * How the trees are grown.
   *
   * @param trees how many
   * @param leaves how many each may have
   * @param rate how much of its answer each tree gives
   * @param leastExamples how many examples a leaf must rest on
   * @param l2 strength of the regularisation
   * @param share the share of the columns, and of the examples, that a tree is grown from
   * @param seed what the choice of these depends on
   */
  public record Settings(
      int trees, int leaves, double rate, int leastExamples, double l2, double share, long seed) {

    /** The same settings with another seed. */
    public Settings withSeed(long other) {
      return new Settings(trees, leaves, rate, leastExamples, l2, share, other);
    }
  }

  private BoostedTreesTrainer() {}

  /**
   * Trains a model.
   *
   * @throws IllegalArgumentException if there are no examples
   */
  public static BoostedTrees train(List<Example> examples, Settings settings) {
    if (examples.isEmpty()) {
      throw new IllegalArgumentException("No examples to learn from");
    }
    BinnedRows rows = BinnedRows.of(examples.stream().map(Example::row).toList());
    double[] logOdds = new double[rows.count()];
    double[] gradient = new double[rows.count()];
    double[] curvature = new double[rows.count()];
    Random random = new Random(settings.seed);
    TreeGrower grower = new TreeGrower(rows, settings);
    BoostedTrees.Builder builder = new BoostedTrees.Builder();
    // The first tree also says how common yes is, so that the others need not learn it.
    double start = logOddsOfAll(examples);
    for (int tree = 0; tree < settings.trees; tree++) {
      for (int e = 0; e < logOdds.length; e++) {
        double p = probability((tree == 0 ? start : 0) + logOdds[e]);
        gradient[e] = p - (examples.get(e).positive ? 1 : 0);
        curvature[e] = p * (1 - p);
      }
      TreeGrower.Tree grown =
          grower.grow(
              gradient,
              curvature,
              sample(rows.count(), settings.share, random),
              sample(rows.columns(), settings.share, random),
              tree == 0 ? start : 0);
      builder.tree();
      grown.addTo(builder);
      for (int e = 0; e < logOdds.length; e++) {
        logOdds[e] += grown.answer(e);
      }
    }
    return builder.build();
  }

  /** Examples of one answer only still leave a little doubt. */
  private static double logOddsOfAll(List<Example> examples) {
    long positive = examples.stream().filter(Example::positive).count();
    return StrictMath.log((positive + 0.5) / (examples.size() - positive + 0.5));
  }

  private static double probability(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }

  /** A share of the numbers below {@code count}, at least one, in order, all equally likely (Knuth, 3.4.2 S). */
  private static int[] sample(int count, double share, Random random) {
    int[] chosen = new int[Math.max(1, (int) (count * share))];
    int found = 0;
    for (int i = 0; found < chosen.length; i++) {
      if ((count - i) * random.nextDouble() < chosen.length - found) {
        chosen[found++] = i;
      }
    }
    return chosen;
  }
}
