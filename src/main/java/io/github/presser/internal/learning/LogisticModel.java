package io.github.presser.internal.learning;

/** A binary maximum-entropy classifier over hashed features. Immutable after training and thread-safe. */
public final class LogisticModel {

  private final float[] weights;
  private final int mask;

  public LogisticModel(float[] weights) {
    this.weights = weights;
    this.mask = weights.length - 1;
    if (Integer.bitCount(weights.length) != 1) {
      throw new IllegalArgumentException("The table's size must be a power of two; found " + weights.length);
    }
  }

  /** The log odds. */
  public double score(Features features) {
    double sum = 0;
    for (int i = 0; i < features.size(); i++) {
      sum += weights[features.key(i) & mask];
    }
    return sum;
  }

  /** The probability, from 0 to 1. */
  public double probability(Features features) {
    return 1 / (1 + Math.exp(-score(features)));
  }
}
