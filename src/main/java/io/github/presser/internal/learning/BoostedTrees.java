package io.github.presser.internal.learning;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * Gradient-boosted decision trees for a yes-or-no question (Friedman 2001): each tree asks a row of numbers one
 * question after another, and the sum of what they answer is the log odds of yes. Immutable and thread-safe.
 */
public final class BoostedTrees {

  private static final int LEAF = 255;
  private static final int DEEPEST = 64;
  private static final int MOST_NODES = 1 << 24;

  private final int[] roots;
  /**
   * The nodes of all trees in pre-order, each in one number. The upper half holds the bits of what the column is
   * compared with, or of a leaf's answer; then come the node to go on with when the column is not less ("less" is the
   * next node), and the column, or {@link #LEAF}.
   */
  private final long[] nodes;
  private final TreeQuestions questions;

  private BoostedTrees(int[] roots, long[] nodes) {
    this.roots = roots;
    this.nodes = nodes;
    TreeQuestions.Builder builder = new TreeQuestions.Builder();
    for (int root : roots) {
      builder.tree();
      add(root, builder);
    }
    this.questions = builder.build();
  }

  private void add(int at, TreeQuestions.Builder builder) {
    long node = nodes[at];
    if (column(node) == LEAF) {
      builder.leaf(value(node));
      return;
    }
    int begin = builder.leaves();
    add(at + 1, builder);
    builder.question(column(node), value(node), begin);
    add(otherwise(node), builder);
  }

  /** The model that knows nothing: every probability is one half. */
  public static BoostedTrees untrained() {
    return new BoostedTrees(new int[0], new long[0]);
  }

  /** All the trees of several models; the log odds are the mean of theirs. */
  public static BoostedTrees mean(List<BoostedTrees> models) {
    Builder builder = new Builder();
    for (BoostedTrees model : models) {
      for (int root : model.roots) {
        builder.tree();
        builder.copy(model, root, models.size());
      }
    }
    return builder.build();
  }

  /** The probability of yes, from 0 to 1; {@code row} has a number for each column, none of them NaN. */
  public double probability(float[] row) {
    return probabilities(new float[][] {row})[0];
  }

  /** The probability of yes of each of several rows; those that have much in common are best asked about together. */
  public double[] probabilities(float[][] rows) {
    return Arrays.stream(questions.logOdds(rows)).map(sum -> 1 / (1 + Math.exp(-sum))).toArray();
  }

  private static int column(long node) {
    return (int) node & 0xFF;
  }

  private static int otherwise(long node) {
    return (int) node >>> Byte.SIZE;
  }

  private static float value(long node) {
    return Float.intBitsToFloat((int) (node >>> Integer.SIZE));
  }

  /** Writes the number of trees and of nodes, then each node in pre-order: its column, a byte, and its value. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(roots.length);
    out.writeInt(nodes.length);
    for (long node : nodes) {
      out.writeByte(column(node));
      out.writeFloat(value(node));
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
    if (trees < 0 || nodes < trees || nodes > Math.min(MOST_NODES, in.remaining() / (1 + Float.BYTES))) {
      throw new IllegalArgumentException("Not boosted trees: " + trees + " trees, " + nodes + " nodes");
    }
    Builder builder = new Builder();
    for (int tree = 0; tree < trees; tree++) {
      builder.tree();
      builder.read(in, columns, 0);
    }
    BoostedTrees model = builder.build();
    if (model.nodes.length != nodes) {
      throw new IllegalArgumentException("Not boosted trees: " + model.nodes.length + " nodes of " + nodes);
    }
    return model;
  }

  /** Takes the nodes of one tree after another, each in pre-order. Not thread-safe. */
  static final class Builder {

    private int[] roots = new int[16];
    private long[] nodes = new long[1 << 10];
    private int trees;
    private int size;

    /** Begins the next tree. */
    void tree() {
      roots = trees == roots.length ? Arrays.copyOf(roots, 2 * trees) : roots;
      roots[trees++] = size;
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
      nodes[question] |= (long) size << Byte.SIZE;
    }

    private int node(int kind, float number) {
      if (size == MOST_NODES) {
        throw new IllegalArgumentException("More than " + MOST_NODES + " nodes");
      }
      nodes = size == nodes.length ? Arrays.copyOf(nodes, 2 * size) : nodes;
      nodes[size] = (long) Float.floatToRawIntBits(number) << Integer.SIZE | kind;
      return size++;
    }

    /** Adds what is under a node of another model, each answer divided by a number. */
    private void copy(BoostedTrees model, int at, int divisor) {
      long node = model.nodes[at];
      if (column(node) == LEAF) {
        leaf(value(node) / divisor);
        return;
      }
      int question = question(column(node), value(node));
      copy(model, at + 1, divisor);
      otherwise(question);
      copy(model, BoostedTrees.otherwise(node), divisor);
    }

    private void read(ByteBuffer in, int columns, int depth) {
      int kind = in.get() & 0xFF;
      float number = in.getFloat();
      if (Float.isNaN(number) || depth > DEEPEST || kind != LEAF && kind >= columns) {
        throw new IllegalArgumentException("Not boosted trees: node " + size + " asks for column " + kind);
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
      return new BoostedTrees(Arrays.copyOf(roots, trees), Arrays.copyOf(nodes, size));
    }
  }
}
