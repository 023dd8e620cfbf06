package io.github.presser.internal.learning;

import java.util.Arrays;

/** Counts the features of the examples, to leave out those too rare to learn anything general from. */
final class RareFeatures {

  private static final int BITS = 24;

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
}
