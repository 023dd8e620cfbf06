package io.github.presser.internal.learning;

/**
 * How a linear model is trained.
 *
 * @param bits size of the table of weights, as a power of two, at most
 * @param leastCount a feature that occurs more rarely is left out
 * @param epochs how often each example is visited
 * @param rate length of the first step
 * @param l2 strength of the regularisation
 * @param seed what the order of the examples depends on
 */
public record TrainingSettings(int bits, int leastCount, int epochs, double rate, double l2, long seed) {

  /** The same settings with another seed. */
  public TrainingSettings withSeed(long other) {
    return new TrainingSettings(bits, leastCount, epochs, rate, l2, other);
  }
}
