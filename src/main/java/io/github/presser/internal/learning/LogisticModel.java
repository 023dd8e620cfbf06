package io.github.presser.internal.learning;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** A binary maximum-entropy classifier over hashed features. Immutable and thread-safe. */
public final class LogisticModel {

  private final WeightTable table;

  private LogisticModel(WeightTable table) {
    this.table = table;
  }

  /** A model with the given weights; their number is a power of two. */
  static LogisticModel of(float[] weights) {
    return new LogisticModel(WeightTable.of(weights));
  }

  /** The model that knows nothing: every probability is one half. */
  public static LogisticModel untrained() {
    return of(new float[1]);
  }

  /** The probability, from 0 to 1. */
  public double probability(Features features) {
    return 1 / (1 + Math.exp(-logOdds(features)));
  }

  /** The logarithm of how much likelier yes is than no. */
  public double logOdds(Features features) {
    int steps = 0;
    for (int i = 0; i < features.size(); i++) {
      steps += table.steps(features.key(i));
    }
    return steps * (double) table.scale();
  }

  /** The same of features given by their keys. */
  public double logOdds(int[] keys) {
    int steps = 0;
    for (int key : keys) {
      steps += table.steps(key);
    }
    return steps * (double) table.scale();
  }

  public void write(DataOutputStream out) throws IOException {
    table.write(out);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if it is not that
   */
  public static LogisticModel read(ByteBuffer in) {
    return new LogisticModel(WeightTable.read(in));
  }
}
