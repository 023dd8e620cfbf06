package io.github.presser.internal.learning;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A first-order linear-chain conditional random field (Lafferty et al. 2001) over hashed features. Each position has
 * features that go with a label, and features that go with a pair of neighbouring labels. Immutable and thread-safe.
 */
public final class LinearChain {

  private final int labels;
  private final WeightTable table;

  private LinearChain(int labels, WeightTable table) {
    if (table.size() < stride(labels * labels)) {
      throw new IllegalArgumentException("Not a linear chain: " + table.size() + " weights for " + labels + " labels");
    }
    this.labels = labels;
    this.table = table;
  }

  /** A model with the given weights; their number is a power of two. */
  static LinearChain of(int labels, float[] weights) {
    return new LinearChain(labels, WeightTable.of(weights));
  }

  /** The model that knows nothing: every labelling is as likely as another. */
  public static LinearChain untrained(int labels) {
    return of(labels, new float[stride(labels * labels)]);
  }

  /**
   * Where the weight of a feature with one of several outcomes is, before it is folded into the table. Those of one
   * feature lie together, from a multiple of a power of two on.
   *
   * @param outcome a label, or {@code previous * labels + label}
   * @param outcomes how many there are
   */
  static int index(int key, int outcome, int outcomes) {
    return key * stride(outcomes) + outcome;
  }

  private static int stride(int outcomes) {
    return Integer.highestOneBit(2 * outcomes - 1);
  }

  /**
   * Starts a sequence.
   *
   * @param length the number of positions, 1 or more
   * @return a lattice with every score 0, to be filled by {@link #fill}
   */
  public Lattice lattice(int length) {
    return new Lattice(length, labels);
  }

  /** Adds the scores of the features of one position; {@code edges} are not used at position 0. */
  public void fill(Lattice lattice, int position, Features nodes, Features edges) {
    add(nodes, lattice.node, position * labels, labels);
    if (position > 0) {
      int pairs = labels * labels;
      add(edges, lattice.edge, position * pairs, pairs);
    }
  }

  private void add(Features features, double[] scores, int at, int outcomes) {
    table.addSteps(features, stride(outcomes), outcomes, scores, at);
    for (int i = 0; i < outcomes; i++) {
      scores[at + i] *= table.scale();
    }
  }

  public void write(DataOutputStream out) throws IOException {
    out.writeInt(labels);
    table.write(out);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if it is not that
   */
  public static LinearChain read(ByteBuffer in) {
    int labels = in.getInt();
    if (labels < 1 || labels > 64) {
      throw new IllegalArgumentException("Not a linear chain: " + labels + " labels");
    }
    return new LinearChain(labels, WeightTable.read(in));
  }
}
