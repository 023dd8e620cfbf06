package io.github.presser.internal.learning;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Gradient-boosted decision trees for a yes-or-no question (Friedman 2001): each tree asks a row of numbers one
 * question after another, and the sum of what they answer is the log odds of yes. Immutable and thread-safe.
 */
public final class BoostedTrees {

  private static final int LEAF = 255;
  private static final int DEEPEST = 64;

  private final int[] roots;
  /** By node: the column it asks for, or {@link #LEAF}. The trees lie in pre-order: "less" is the next node. */
  private final int[] column;
  /** By node: what the column is compared with; a leaf's answer. */
  private final float[] value;
  /** By node: where to go on when the column is not less. */
  private final int[] otherwise;

  private BoostedTrees(int[] roots, int[] column, float[] value, int[] otherwise) {
    this.roots = roots;
    this.column = column;
    this.value = value;
    this.otherwise = otherwise;
  }

  /** The model that knows nothing: every probability is one half. */
  public static BoostedTrees untrained() {
    return new BoostedTrees(new int[0], new int[0], new float[0], new int[0]);
  }

  /** The probability of yes, from 0 to 1; {@code row} has a number for each column, none of them NaN. */
  public double probability(float[] row) {
    double sum = 0;
    for (int root : roots) {
      int node = root;
      while (column[node] != LEAF) {
        node = row[column[node]] < value[node] ? node + 1 : otherwise[node];
      }
      sum += value[node];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** Writes the number of trees and of nodes, then each node in pre-order: its column, a byte, and its value. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(roots.length);
    out.writeInt(column.length);
    for (int node = 0; node < column.length; node++) {
      out.writeByte(column[node]);
      out.writeFloat(value[node]);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param columns how many numbers a row has
   * @throws IllegalArgumentException if it is not that
   */
  public static BoostedTrees read(ByteBuffer in, int columns) {
    int trees = in.getInt();
    int nodes = in.getInt();
    if (trees < 0 || nodes < trees || nodes > in.remaining() / (1 + Float.BYTES)) {
      throw new IllegalArgumentException("Not boosted trees: " + trees + " trees, " + nodes + " nodes");
    }
    Builder builder = new Builder();
    for (int tree = 0; tree < trees; tree++) {
      builder.tree();
      builder.read(in, columns, 0);
    }
    BoostedTrees model = builder.build();
    if (model.column.length != nodes) {
      throw new IllegalArgumentException("Not boosted trees: " + model.column.length + " nodes of " + nodes);
    }
    return model;
  }

  /** Takes the nodes of one tree after another, each in pre-order. Not thread-safe. */
  static final class Builder {

    private int[] roots = new int[16];
    private int[] column = new int[1 << 10];
    private float[] value = new float[1 << 10];
    private int[] otherwise = new int[1 << 10];
    private int trees;
    private int nodes;

    /** Begins the next tree. */
    void tree() {
      roots = trees == roots.length ? Arrays.copyOf(roots, 2 * trees) : roots;
      roots[trees++] = nodes;
    }

    void leaf(float answer) {
      node(LEAF, answer);
    }

    /** Adds a question; the nodes under "less" follow, then {@link #otherwise} and the nodes under that. */
    int question(int column, float threshold) {
      if (column < 0 || column >= LEAF) {
        throw new IllegalArgumentException("Not a column: " + column);
      }
      return node(column, threshold);
    }

    /** Says that the next node is where a question's answer is not "less". */
    void otherwise(int question) {
      otherwise[question] = nodes;
    }

    private int node(int kind, float number) {
      if (nodes == column.length) {
        column = Arrays.copyOf(column, 2 * nodes);
        value = Arrays.copyOf(value, 2 * nodes);
        otherwise = Arrays.copyOf(otherwise, 2 * nodes);
      }
      column[nodes] = kind;
      value[nodes] = number;
      return nodes++;
    }

    private void read(ByteBuffer in, int columns, int depth) {
      int kind = in.get() & 0xFF;
      float number = in.getFloat();
      if (Float.isNaN(number) || depth > DEEPEST || kind != LEAF && kind >= columns) {
        throw new IllegalArgumentException("Not boosted trees: node " + nodes + " asks for column " + kind);
      }
      if (kind == LEAF) {
        leaf(number);
        return;
      }
      int question = question(kind, number);
      read(in, columns, depth + 1);
      otherwise(question);
      read(in, columns, depth + 1);
    }

    BoostedTrees build() {
      return new BoostedTrees(
          Arrays.copyOf(roots, trees),
          Arrays.copyOf(column, nodes),
          Arrays.copyOf(value, nodes),
          Arrays.copyOf(otherwise, nodes));
    }
  }
}
