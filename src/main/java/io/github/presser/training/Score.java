package io.github.presser.training;

/**
 * Precision and recall, as counts pooled over all articles (micro-averaged): a long article weighs more than a short
 * one. Counts are fractional where a part of a content counts.
 *
 * @param rightOfPredicted how much of what was predicted is right
 * @param predicted how much was predicted
 * @param rightOfGold how much of the gold was found
 * @param gold how much there was to find
 */
public record Score(double rightOfPredicted, double predicted, double rightOfGold, double gold) {

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if a count is negative, or more is right than there is
   */
  public Score {
    if (!(rightOfPredicted >= 0 && rightOfPredicted <= predicted && rightOfGold >= 0 && rightOfGold <= gold)) {
      throw new IllegalArgumentException(
          "Not a score: " + rightOfPredicted + " of " + predicted + ", " + rightOfGold + " of " + gold);
    }
  }

  /**
   * Returns the share of what was predicted that is right.
   *
   * @return from 0 to 1; 0 when nothing was predicted
   */
  public double precision() {
    return predicted == 0 ? 0 : rightOfPredicted / predicted;
  }

  /**
   * Returns the share of what there was to find that was found.
   *
   * @return from 0 to 1; 0 when there was nothing to find
   */
  public double recall() {
    return gold == 0 ? 0 : rightOfGold / gold;
  }

  /**
   * Returns the harmonic mean of precision and recall.
   *
   * @return from 0 to 1; 0 when both are 0
   */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
