package io.github.presser.internal.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Grows one tree of a boosted model: always splits the leaf that gains most by it, where a histogram of each column
 * says that it gains most (Ke et al. 2017, LightGBM). What a leaf answers, and what a split gains, follows from the
 * first two derivatives of the loss (Chen and Guestrin 2016, XGBoost). Not thread-safe.
 */
final class TreeGrower {

  /** With less curvature than this, a leaf's answer is a guess. */
  private static final double LEAST_CURVATURE = 1e-3;

  private final BinnedRows rows;
  private final BoostedTreesTrainer.Settings settings;
  private double[] gradient = {};
  private double[] curvature = {};
  private int[] columns = {};

  TreeGrower(BinnedRows rows, BoostedTreesTrainer.Settings settings) {
    this.rows = rows;
    this.settings = settings;
  }

  /**
   * Grows a tree.
   *
   * @param gradient by row, the loss's first derivative
   * @param curvature by row, the loss's second derivative, which is positive
   * @param sample the rows to grow it from
   * @param columns the columns it may ask for
   * @param start what is added to each answer
   */
  Tree grow(double[] gradient, double[] curvature, int[] sample, int[] columns, double start) {
    this.gradient = gradient;
    this.curvature = curvature;
    this.columns = columns;
    Node root = new Node(sample, new Histogram(sample));
    List<Node> leaves = new ArrayList<>(List.of(root));
    while (leaves.size() < settings.leaves()) {
      Optional<Node> next = likeliestToGain(leaves);
      if (next.isEmpty()) {
        break;
      }
      leaves.remove(next.get());
      next.get().divide();
      leaves.add(next.get().less);
      leaves.add(next.get().others);
    }
    leaves.forEach(leaf -> leaf.answer(start));
    return new Tree(rows, root);
  }

  private static Optional<Node> likeliestToGain(List<Node> leaves) {
    Node best = null;
    for (Node leaf : leaves) {
      if (leaf.gain > 0 && (best == null || leaf.gain > best.gain)) {
        best = leaf;
      }
    }
    return Optional.ofNullable(best);
  }

  /** How well one answer for all can do, up to a constant. */
  private double fit(double gradients, double curvatures) {
    return gradients * gradients / (curvatures + settings.l2());
  }

  /** A grown tree: what it answers for the rows it was grown among, and how it is written down. */
  static final class Tree {

    private final BinnedRows rows;
    private final Node root;

    private Tree(BinnedRows rows, Node root) {
      this.rows = rows;
      this.root = root;
    }

    /** The answer for a row, whether the tree was grown from it or not. */
    double answer(int row) {
      Node node = root;
      while (node.less != null) {
        node = rows.bin(row, node.column) <= node.bin ? node.less : node.others;
      }
      return node.answer;
    }

    void addTo(BoostedTrees.Builder builder) {
      add(root, builder);
    }

    private void add(Node node, BoostedTrees.Builder builder) {
      if (node.less == null) {
        builder.leaf(node.answer);
        return;
      }
      int question = builder.question(node.column, rows.end(node.column, node.bin));
      add(node.less, builder);
      builder.otherwise(question);
      add(node.others, builder);
    }
  }

  /** A leaf with the best question that could be asked there; a question once it is divided. */
  private final class Node {

    private final int[] members;
    private final Histogram histogram;
    private final double gradients;
    private final double curvatures;
    private int column;
    private int bin;
    private double gain;
    private @Nullable Node less;
    private @Nullable Node others;
    private float answer;

    Node(int[] members, Histogram histogram) {
      this.members = members;
      this.histogram = histogram;
      double gradients = 0;
      double curvatures = 0;
      for (int row : members) {
        gradients += gradient[row];
        curvatures += curvature[row];
      }
      this.gradients = gradients;
      this.curvatures = curvatures;
      for (int i = 0; i < columns.length; i++) {
        choose(i);
      }
    }

    /** Looks for the best question about one of the chosen columns: at most which bin? */
    private void choose(int i) {
      double before = fit(gradients, curvatures);
      double gradientsLess = 0;
      double curvaturesLess = 0;
      int countLess = 0;
      for (int b = 0; b < rows.bins(columns[i]) - 1; b++) {
        int at = i * BinnedRows.MOST + b;
        gradientsLess += histogram.gradients[at];
        curvaturesLess += histogram.curvatures[at];
        countLess += histogram.counts[at];
        double curvaturesOther = curvatures - curvaturesLess;
        if (countLess < settings.leastExamples() || curvaturesLess < LEAST_CURVATURE) {
          continue;
        }
        if (members.length - countLess < settings.leastExamples() || curvaturesOther < LEAST_CURVATURE) {
          break;
        }
        double gained = fit(gradientsLess, curvaturesLess) + fit(gradients - gradientsLess, curvaturesOther) - before;
        if (gained > gain) {
          gain = gained;
          column = columns[i];
          bin = b;
        }
      }
    }

    private void divide() {
      int[] low = new int[members.length];
      int[] high = new int[members.length];
      int lows = 0;
      int highs = 0;
      for (int row : members) {
        if (rows.bin(row, column) <= bin) {
          low[lows++] = row;
        } else {
          high[highs++] = row;
        }
      }
      low = Arrays.copyOf(low, lows);
      high = Arrays.copyOf(high, highs);
      // Only the smaller part is counted; the larger is what remains of this leaf's own histogram.
      Histogram small = new Histogram(lows < highs ? low : high);
      Histogram large = histogram.minus(small);
      less = new Node(low, lows < highs ? small : large);
      others = new Node(high, lows < highs ? large : small);
    }

    private void answer(double start) {
      answer = (float) (start - settings.rate() * gradients / (curvatures + settings.l2()));
    }
  }

  /** For each chosen column and bin: how many of a leaf's rows lie there, and the sums of their derivatives. */
  private final class Histogram {

    private final double[] gradients = new double[columns.length * BinnedRows.MOST];
    private final double[] curvatures = new double[columns.length * BinnedRows.MOST];
    private final int[] counts = new int[columns.length * BinnedRows.MOST];

    Histogram(int[] members) {
      for (int row : members) {
        for (int i = 0; i < columns.length; i++) {
          int at = i * BinnedRows.MOST + rows.bin(row, columns[i]);
          gradients[at] += gradient[row];
          curvatures[at] += curvature[row];
          counts[at]++;
        }
      }
    }

    /** Takes a part's sums away from this histogram, which becomes that of the rest. */
    Histogram minus(Histogram part) {
      for (int at = 0; at < counts.length; at++) {
        gradients[at] -= part.gradients[at];
        curvatures[at] -= part.curvatures[at];
        counts[at] -= part.counts[at];
      }
      return this;
    }
  }
}
