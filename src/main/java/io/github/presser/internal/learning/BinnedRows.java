package io.github.presser.internal.learning;

import java.util.Arrays;
import java.util.List;

/**
 * Rows of numbers as histograms see them: of each number only in which of its column's at most {@value #MOST} bins it
 * lies. A bin is a range of numbers, and higher bins hold higher numbers. Immutable.
 */
final class BinnedRows {

  /** How many bins a column has at most: what a byte tells apart. */
  static final int MOST = 256;

  /** A bin of fewer rows could hardly be told from chance. */
  private static final int LEAST_IN_BIN = 3;

  /** By column: where each bin but the first begins, ascending. */
  private final float[][] bounds;
  /** Row by row, the bin of each column. */
  private final byte[] bins;

  private BinnedRows(float[][] bounds, byte[] bins) {
    this.bounds = bounds;
    this.bins = bins;
  }

  /** Bins rows of equal length, at least one, without NaN. */
  static BinnedRows of(List<float[]> rows) {
    int columns = rows.get(0).length;
    float[][] bounds = new float[columns][];
    byte[] bins = new byte[Math.multiplyExact(rows.size(), columns)];
    float[] numbers = new float[rows.size()];
    for (int column = 0; column < columns; column++) {
      for (int row = 0; row < numbers.length; row++) {
        numbers[row] = rows.get(row)[column] + 0f; // -0 is 0
      }
      float[] sorted = numbers.clone();
      Arrays.sort(sorted);
      bounds[column] = bounds(sorted);
      for (int row = 0; row < numbers.length; row++) {
        int at = Arrays.binarySearch(bounds[column], numbers[row]);
        bins[row * columns + column] = (byte) (at >= 0 ? at + 1 : -at - 1);
      }
    }
    return new BinnedRows(bounds, bins);
  }

  int count() {
    return columns() == 0 ? 0 : bins.length / columns();
  }

  int columns() {
    return bounds.length;
  }

  /** How many bins a column has, from 1. */
  int bins(int column) {
    return bounds[column].length + 1;
  }

  /** The bin that a row's number of a column lies in, from 0. */
  int bin(int row, int column) {
    return bins[row * bounds.length + column] & 0xFF;
  }

  /** What the numbers of a column are less than that lie in this bin, not the last, or a lower one. */
  float end(int column, int bin) {
    return bounds[column][bin];
  }

  /** Puts about equally many numbers into each bin; a bound lies halfway between two numbers that differ. */
  private static float[] bounds(float[] sorted) {
    float[] bounds = new float[MOST - 1];
    int count = 0;
    int begin = 0;
    for (int i = 1; i < sorted.length && count < bounds.length; i++) {
      int fair = (sorted.length - begin) / (MOST - count);
      if (sorted[i] > sorted[i - 1] && i - begin >= Math.max(fair, LEAST_IN_BIN)) {
        float halfway = sorted[i - 1] + (sorted[i] - sorted[i - 1]) / 2;
        bounds[count++] = halfway > sorted[i - 1] && halfway <= sorted[i] ? halfway : sorted[i];
        begin = i;
      }
    }
    return Arrays.copyOf(bounds, count);
  }
}
