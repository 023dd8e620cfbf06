package io.github.presser.internal.learning;

import java.util.Arrays;

/** Counts the features of the examples, to leave out those too rare to learn anything general from. */
final class RareFeatures {

  private static final int BITS = 24;

  /** A table eight times as large as its weights has few features that share one. */
  private static final int SPARE_BITS = 3;

  private final byte[] counts = new byte[1 << BITS];
  private final int least;

  RareFeatures(int least) {
    this.least = least;
  }

  void count(int[] keys) {
    for (int key : keys) {
      int i = key & counts.length - 1;
      if (counts[i] < Byte.MAX_VALUE) {
        counts[i]++;
      }
    }
  }

  int[] without(int[] keys) {
    return Arrays.stream(keys).filter(key -> counts[key & counts.length - 1] >= least).toArray();
  }

  /**
   * The size of a table of weights, as a power of two: the most that is asked for, or less when so few features are
   * left that it would stay empty.
   *
   * @param outcomes how many weights each feature has
   */
  int bits(int most, int outcomes) {
    long kept = 1;
    for (byte count : counts) {
      kept += count >= least && count > 0 ? 1 : 0;
    }
    int needed = Long.SIZE - Long.numberOfLeadingZeros(kept * outcomes);
    return Math.min(most, needed + SPARE_BITS);
  }
}
