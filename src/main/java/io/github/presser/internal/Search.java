package io.github.presser.internal;

import java.util.function.IntUnaryOperator;

/** Looks up in what is in text order. */
public final class Search {

  private Search() {}

  /**
   * Returns the index of the first of some stretches that ends after an offset.
   *
   * @param size how many stretches there are
   * @param end where each ends, by its index; never decreasing
   * @return the index, or {@code size} when none does
   */
  public static int firstEndingAfter(int offset, int size, IntUnaryOperator end) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end.applyAsInt(middle) > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
