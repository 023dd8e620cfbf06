package io.github.presser.internal.learning;

import java.util.Arrays;

/**
 * A first-order linear-chain conditional random field (Lafferty et al. 2001) over hashed features. Each position has
 * features that go with a label and features that go with a pair of labels. Immutable after training and thread-safe.
 */
public final class LinearChain {

  private final int labels;
  private final float[] weights;
  private final int mask;

  public LinearChain(int labels, float[] weights) {
    this.labels = labels;
    this.weights = weights;
    this.mask = weights.length - 1;
    if (Integer.bitCount(weights.length) != 1) {
      throw new IllegalArgumentException("The table's size must be a power of two; found " + weights.length);
    }
  }

  public int labels() {
    return labels;
  }

  /** The table index of a feature with a label. */
  public int index(int key, int label) {
    return key * (2 * 31) + label * 0x61C88647 & mask;
  }

  /** The table index of a feature with a pair of labels. */
  public int index(int key, int previous, int label) {
    return key * 31 + (previous * labels + label + 101) * 0x61C88647 & mask;
  }

  /**
   * Scores of one sequence: {@code node[i][y]} and {@code edge[i][x * labels + y]} (from label x at i - 1 to y at i).
   *
   * @param nodes features of each position
   * @param edges pair features of each position; those of position 0 are not used
   */
  public Lattice lattice(int[][] nodes, int[][] edges) {
    int n = nodes.length;
    double[][] node = new double[n][labels];
    double[][] edge = new double[n][labels * labels];
    for (int i = 0; i < n; i++) {
      for (int key : nodes[i]) {
        for (int y = 0; y < labels; y++) {
          node[i][y] += weights[index(key, y)];
        }
      }
      if (i > 0) {
        for (int key : edges[i]) {
          for (int x = 0; x < labels; x++) {
            for (int y = 0; y < labels; y++) {
              edge[i][x * labels + y] += weights[index(key, x, y)];
            }
          }
        }
      }
    }
    return new Lattice(labels, node, edge);
  }

  /** The scores of one sequence, and what follows from them. */
  public static final class Lattice {
    private final int labels;
    private final double[][] node;
    private final double[][] edge;

    Lattice(int labels, double[][] node, double[][] edge) {
      this.labels = labels;
      this.node = node;
      this.edge = edge;
    }

    /** Allows only one label at a position. */
    public void fix(int position, int label) {
      for (int y = 0; y < labels; y++) {
        if (y != label) {
          node[position][y] = Double.NEGATIVE_INFINITY;
        }
      }
    }

    /** Rules one label out at a position. */
    public void forbid(int position, int label) {
      node[position][label] = Double.NEGATIVE_INFINITY;
    }

    /** The best sequence of labels (Viterbi). */
    public int[] best() {
      int n = node.length;
      int[][] from = new int[n][labels];
      double[] score = node[0].clone();
      for (int i = 1; i < n; i++) {
        double[] next = new double[labels];
        for (int y = 0; y < labels; y++) {
          double best = Double.NEGATIVE_INFINITY;
          for (int x = 0; x < labels; x++) {
            double s = score[x] + edge[i][x * labels + y];
            if (s > best) {
              best = s;
              from[i][y] = x;
            }
          }
          next[y] = best + node[i][y];
        }
        score = next;
      }
      int[] path = new int[n];
      for (int y = 1; y < labels; y++) {
        if (score[y] > score[path[n - 1]]) {
          path[n - 1] = y;
        }
      }
      for (int i = n - 1; i > 0; i--) {
        path[i - 1] = from[i][path[i]];
      }
      return path;
    }

    /** The score of a sequence of labels, not normalised. */
    public double score(int[] path) {
      double sum = node[0][path[0]];
      for (int i = 1; i < path.length; i++) {
        sum += node[i][path[i]] + edge[i][path[i - 1] * labels + path[i]];
      }
      return sum;
    }

    /** Forward log sums; {@code [i][y]} sums over all sequences that end in y at i. */
    public double[][] forward() {
      int n = node.length;
      double[][] alpha = new double[n][labels];
      alpha[0] = node[0].clone();
      double[] terms = new double[labels];
      for (int i = 1; i < n; i++) {
        for (int y = 0; y < labels; y++) {
          for (int x = 0; x < labels; x++) {
            terms[x] = alpha[i - 1][x] + edge[i][x * labels + y];
          }
          alpha[i][y] = node[i][y] + logSum(terms);
        }
      }
      return alpha;
    }

    /** Backward log sums; {@code [i][y]} sums over all ways to go on from y at i. */
    public double[][] backward() {
      int n = node.length;
      double[][] beta = new double[n][labels];
      double[] terms = new double[labels];
      for (int i = n - 2; i >= 0; i--) {
        for (int x = 0; x < labels; x++) {
          for (int y = 0; y < labels; y++) {
            terms[y] = edge[i + 1][x * labels + y] + node[i + 1][y] + beta[i + 1][y];
          }
          beta[i][x] = logSum(terms);
        }
      }
      return beta;
    }

    /** The log of the sum over all sequences. */
    public double logPartition(double[][] alpha) {
      return logSum(alpha[alpha.length - 1]);
    }

    public double node(int i, int y) {
      return node[i][y];
    }

    public double edge(int i, int x, int y) {
      return edge[i][x * labels + y];
    }
  }

  static double logSum(double[] terms) {
    double max = Arrays.stream(terms).max().orElse(Double.NEGATIVE_INFINITY);
    if (max == Double.NEGATIVE_INFINITY) {
      return max;
    }
    double sum = 0;
    for (double t : terms) {
      sum += Math.exp(t - max);
    }
    return max + Math.log(sum);
  }
}
