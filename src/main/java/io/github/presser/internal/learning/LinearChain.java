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
    this.labels = labels;
    this.table = table;
  }

  /** A model with the given weights; their number is a power of two. */
  static LinearChain of(int labels, float[] weights) {
    return new LinearChain(labels, WeightTable.of(weights));
  }

  /** The model that knows nothing: every labelling is as likely as another. */
  public static LinearChain untrained(int labels) {
    return of(labels, new float[1]);
  }

  /** Where the weight of a feature with a label is, before it is folded into the table. */
  static int index(int key, int label) {
    return key * (2 * 31) + label * 0x61C88647;
  }

  /** Where the weight of a feature with a pair of labels is, before it is folded into the table. */
  static int index(int key, int pair, int labels) {
    return key * 31 + (pair + labels * labels) * 0x61C88647;
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
    for (int y = 0; y < labels; y++) {
      int steps = 0;
      for (int f = 0; f < nodes.size(); f++) {
        steps += table.steps(index(nodes.key(f), y));
      }
      lattice.node[position * labels + y] = steps * table.scale();
    }
    if (position > 0) {
      int pairs = labels * labels;
      for (int pair = 0; pair < pairs; pair++) {
        int steps = 0;
        for (int f = 0; f < edges.size(); f++) {
          steps += table.steps(index(edges.key(f), pair, labels));
        }
        lattice.edge[position * pairs + pair] = steps * table.scale();
      }
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
