package io.github.presser.internal.learning;

import java.util.List;
import java.util.Random;

/** Trains a {@link LinearChain} on conditional likelihood by stochastic gradient descent with AdaGrad and L2. */
public final class LinearChainTrainer {

  /** One sequence: keys of its node and edge features, and the right labels. */
  public record Example(int[][] nodes, int[][] edges, int[] labels) {}

  private LinearChainTrainer() {}

  public static LinearChain train(
      List<Example> examples, int labels, int bits, int epochs, double rate, double l2, long seed) {
    float[] w = new float[1 << bits];
    float[] squares = new float[1 << bits];
    double[] drift = new double[1 << bits];
    int step = 0;
    LinearChain chain = new LinearChain(labels, w);
    int[] order = new int[examples.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      LogisticTrainer.shuffle(order, random);
      for (int e : order) {
        Example x = examples.get(e);
        step++;
        int n = x.labels.length;
        LinearChain.Lattice lattice = chain.lattice(x.nodes, x.edges);
        double[][] alpha = lattice.forward();
        double[][] beta = lattice.backward();
        double z = lattice.logPartition(alpha);
        for (int i = 0; i < n; i++) {
          for (int y = 0; y < labels; y++) {
            double g = Math.exp(alpha[i][y] + beta[i][y] - z) - (x.labels[i] == y ? 1 : 0);
            if (Math.abs(g) > 1e-3) {
              for (int key : x.nodes[i]) {
                update(w, squares, drift, step, chain.index(key, y), g, rate, l2);
              }
            }
          }
          for (int a = 0; i > 0 && a < labels; a++) {
            for (int y = 0; y < labels; y++) {
              double p = Math.exp(alpha[i - 1][a] + lattice.edge(i, a, y) + lattice.node(i, y) + beta[i][y] - z);
              double g = p - (x.labels[i - 1] == a && x.labels[i] == y ? 1 : 0);
              if (Math.abs(g) > 1e-3) {
                for (int key : x.edges[i]) {
                  update(w, squares, drift, step, chain.index(key, a, y), g, rate, l2);
                }
              }
            }
          }
        }
      }
    }
    for (int i = 0; i < w.length; i++) {
      w[i] -= (float) (drift[i] / (step + 1));
    }
    return chain;
  }

  private static void update(
      float[] w, float[] squares, double[] drift, int step, int i, double g, double rate, double l2) {
    double gi = g + l2 * w[i];
    squares[i] += (float) (gi * gi);
    float move = (float) (rate * gi / (1e-3 + Math.sqrt(squares[i])));
    w[i] -= move;
    drift[i] -= (double) move * step;
  }
}
