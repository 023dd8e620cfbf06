package io.github.presser.internal.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The scores of every label and every pair of labels along one sequence, and what follows from them. */
public final class Lattice {

  private final int length;
  private final int labels;
  /** {@code [position * labels + label]}. */
  final double[] node;
  /** {@code [position * labels * labels + previous * labels + label]}. */
  final double[] edge;

  Lattice(int length, int labels) {
    this(length, labels, new double[length * labels], new double[length * labels * labels]);
  }

  private Lattice(int length, int labels, double[] node, double[] edge) {
    this.length = length;
    this.labels = labels;
    this.node = node;
    this.edge = edge;
  }

  /** The score of a label at a position. */
  @FunctionalInterface
  public interface NodeScore {
    double of(int position, int label);
  }

  /** The score of a label at a position after one at the position before it. */
  @FunctionalInterface
  public interface EdgeScore {
    double of(int position, int previous, int label);
  }

  /** A lattice of given scores; those of edges are asked for from the second position on. */
  public static Lattice of(int length, int labels, NodeScore nodes, EdgeScore edges) {
    Lattice lattice = new Lattice(length, labels);
    for (int i = 0; i < length; i++) {
      for (int y = 0; y < labels; y++) {
        lattice.node[i * labels + y] = nodes.of(i, y);
        for (int x = 0; x < labels && i > 0; x++) {
          lattice.edge[(i * labels + x) * labels + y] = edges.of(i, x, y);
        }
      }
    }
    return lattice;
  }

  /** Another with the same scores, to fix and forbid labels in. */
  public Lattice copy() {
    return new Lattice(length, labels, node.clone(), edge);
  }

  /** Allows only one label at a position. */
  public void fix(int position, int label) {
    for (int y = 0; y < labels; y++) {
      if (y != label) {
        forbid(position, y);
      }
    }
  }

  /** Rules one label out at a position. */
  public void forbid(int position, int label) {
    node[position * labels + label] = Double.NEGATIVE_INFINITY;
  }

  double edge(int position, int previous, int label) {
    return edge[(position * labels + previous) * labels + label];
  }

  /**
   * The best sequences of labels among those in which one label stands in a single run (Viterbi 1967, over pairs of a
   * label and whether the run is still to come, there or over; with the best few ways to each, Huang and Chiang 2005).
   *
   * @param single the label that has one run or none
   * @param most how many sequences at most
   * @return the sequences, the best first; none twice
   */
  public List<int[]> best(int single, int most) {
    int states = labels * 2;
    int[][] predecessors = predecessors(single);
    int[] from = new int[length * states * most];
    Ways before = new Ways(states, most);
    Ways now = new Ways(states, most);
    for (int state = 0; state < states; state++) {
      if (isFirst(state, single) && node[state % labels] > Double.NEGATIVE_INFINITY) {
        now.add(state, node[state % labels], -1);
      }
    }
    for (int i = 1; i < length; i++) {
      Ways free = before;
      before = now;
      now = free;
      now.clear();
      for (int state = 0; state < states; state++) {
        int label = state % labels;
        double own = node[i * labels + label];
        if (own > Double.NEGATIVE_INFINITY) {
          for (int previous : predecessors[state]) {
            now.addAll(state, before, previous, edge(i, previous % labels, label) + own);
          }
        }
      }
      System.arraycopy(now.from, 0, from, i * states * most, states * most);
    }
    Ways whole = new Ways(1, most);
    for (int state = 0; state < states; state++) {
      whole.addAll(0, now, state, 0);
    }
    List<int[]> paths = new ArrayList<>();
    for (int way = 0; way < whole.count[0]; way++) {
      int[] path = new int[length];
      int at = whole.from[way];
      for (int i = length - 1; i >= 0; i--) {
        path[i] = at / most % labels;
        at = from[i * states * most + at];
      }
      paths.add(path);
    }
    return paths;
  }

  /** The best few ways to each state at one position, the best first: the score of each and the way that it goes on. */
  private static final class Ways {

    private final int most;
    private final int[] count;
    /** {@code [state * most + way]}, as the next. */
    private final double[] score;
    private final int[] from;

    Ways(int states, int most) {
      this.most = most;
      this.count = new int[states];
      this.score = new double[states * most];
      this.from = new int[states * most];
    }

    void clear() {
      Arrays.fill(count, 0);
    }

    /** Adds to a state the ways that lead on from another, as far as they are among the best. */
    void addAll(int state, Ways others, int other, double step) {
      for (int way = other * most; way < other * most + others.count[other]; way++) {
        double reached = others.score[way] + step;
        if (count[state] == most && reached <= score[state * most + most - 1]) {
          return;
        }
        add(state, reached, way);
      }
    }

    void add(int state, double reached, int origin) {
      int first = state * most;
      int at = first + (count[state] < most ? count[state]++ : most - 1);
      for (; at > first && score[at - 1] < reached; at--) {
        score[at] = score[at - 1];
        from[at] = from[at - 1];
      }
      score[at] = reached;
      from[at] = origin;
    }
  }

  /** The states that each state may follow; those from {@code labels} up are those after the run has begun. */
  private int[][] predecessors(int single) {
    int[][] predecessors = new int[labels * 2][];
    for (int state = 0; state < predecessors.length; state++) {
      int after = state;
      predecessors[state] =
          IntStream.range(0, predecessors.length).filter(before -> follows(before, after, single)).toArray();
    }
    return predecessors;
  }

  private boolean follows(int before, int state, int single) {
    if (before < labels) {
      return isFirst(state, single);
    }
    return state >= labels && (state % labels != single || before % labels == single);
  }

  /** Whether a sequence may begin with a state, or it may follow where the run is still to come. */
  private boolean isFirst(int state, int single) {
    return state >= labels == (state % labels == single);
  }

  /** The log probability of each of some sequences of labels, at most 0. */
  public double[] logProbabilities(List<int[]> paths) {
    double all = logPartition(forward());
    return paths.stream().mapToDouble(path -> score(path) - all).toArray();
  }

  private double score(int[] path) {
    double sum = node[path[0]];
    for (int i = 1; i < length; i++) {
      sum += node[i * labels + path[i]] + edge(i, path[i - 1], path[i]);
    }
    return sum;
  }

  /** Log sums over all ways to reach each label at each position, that label's own score included. */
  double[] forward() {
    double[] alpha = new double[length * labels];
    System.arraycopy(node, 0, alpha, 0, labels);
    double[] terms = new double[labels];
    for (int i = 1; i < length; i++) {
      for (int y = 0; y < labels; y++) {
        for (int x = 0; x < labels; x++) {
          terms[x] = alpha[(i - 1) * labels + x] + edge(i, x, y);
        }
        alpha[i * labels + y] = node[i * labels + y] + logSum(terms, 0, labels);
      }
    }
    return alpha;
  }

  /** Log sums over all ways to go on from each label at each position, that label's own score left out. */
  double[] backward() {
    double[] beta = new double[length * labels];
    double[] terms = new double[labels];
    for (int i = length - 2; i >= 0; i--) {
      for (int x = 0; x < labels; x++) {
        for (int y = 0; y < labels; y++) {
          terms[y] = edge(i + 1, x, y) + node[(i + 1) * labels + y] + beta[(i + 1) * labels + y];
        }
        beta[i * labels + x] = logSum(terms, 0, labels);
      }
    }
    return beta;
  }

  /** The log of the sum over all sequences, given the forward sums. */
  double logPartition(double[] alpha) {
    return logSum(alpha, (length - 1) * labels, length * labels);
  }

  private static double logSum(double[] terms, int from, int to) {
    double max = Double.NEGATIVE_INFINITY;
    for (int i = from; i < to; i++) {
      max = Math.max(max, terms[i]);
    }
    if (max == Double.NEGATIVE_INFINITY) {
      return max;
    }
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += Math.exp(terms[i] - max);
    }
    return max + Math.log(sum);
  }
}
