package io.github.presser.internal.learning;

import java.util.List;

/**
 * Chooses one of several alternatives: a conditional logit (McFadden 1974), a linear model whose probabilities add up
 * to one over the alternatives at hand. Immutable and thread-safe.
 */
public final class ConditionalLogit {

  private final float[] weights;

  private ConditionalLogit(float[] weights) {
    this.weights = weights;
  }

  /** A model with the weight of each feature; copied. */
  public static ConditionalLogit of(float[] weights) {
    return new ConditionalLogit(weights.clone());
  }

  /** How much a feature speaks for an alternative that has it; 0 or less if it does not. */
  public float weight(int feature) {
    return weights[feature];
  }

  /** How many features the model knows. */
  public int size() {
    return weights.length;
  }

  /**
   * How likely each of the alternatives is the right one.
   *
   * @param alternatives the features that each has, from 0 to {@link #size}; at least one alternative
   * @return the probabilities in the same order; they add up to 1
   */
  public double[] probabilities(List<int[]> alternatives) {
    double[] scores = new double[alternatives.size()];
    for (int i = 0; i < scores.length; i++) {
      for (int feature : alternatives.get(i)) {
        scores[i] += weights[feature];
      }
    }
    normalise(scores);
    return scores;
  }

  /** Makes probabilities of scores. */
  static void normalise(double[] scores) {
    double most = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      most = Math.max(most, score);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = StrictMath.exp(scores[i] - most);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
  }
}
