package io.github.presser.internal.learning;

import java.util.Arrays;
import java.util.List;

/** Trains a {@link LinearChain} on conditional likelihood. */
public final class LinearChainTrainer {

  /** A gradient under this moves nothing. */
  private static final double NEGLIGIBLE = 1e-3;

  /**
   * One sequence to learn from; the arrays are not copied.
   *
   * @param nodes keys of the features of each position that go with its label
   * @param edges keys of the features of each position that go with the label before and its own
   * @param labels the right label of each position
   */
  public record Example(int[][] nodes, int[][] edges, int[] labels) {

    private Example without(RareFeatures rare) {
      return new Example(without(nodes, rare), without(edges, rare), labels);
    }

    private static int[][] without(int[][] keys, RareFeatures rare) {
      return Arrays.stream(keys).map(rare::without).toArray(int[][]::new);
    }
  }

  private LinearChainTrainer() {}

  public static LinearChain train(List<Example> examples, int labels, TrainingSettings settings) {
    RareFeatures rare = new RareFeatures(settings.leastCount());
    for (Example example : examples) {
      Arrays.stream(example.nodes).forEach(rare::count);
      Arrays.stream(example.edges).forEach(rare::count);
    }
    List<Example> frequent = examples.stream().map(e -> e.without(rare)).toList();
    Sgd sgd = new Sgd(settings, rare.bits(settings.bits(), labels * labels));
    sgd.run(frequent.size(), settings, e -> step(frequent.get(e), labels, sgd));
    return LinearChain.of(labels, sgd.averagedWeights());
  }

  private static void step(Example example, int labels, Sgd sgd) {
    int n = example.labels.length;
    int pairs = labels * labels;
    Lattice lattice = new Lattice(n, labels);
    for (int i = 0; i < n; i++) {
      for (int y = 0; y < labels; y++) {
        for (int key : example.nodes[i]) {
          lattice.node[i * labels + y] += sgd.weight(LinearChain.index(key, y, labels));
        }
      }
      for (int pair = 0; i > 0 && pair < pairs; pair++) {
        for (int key : example.edges[i]) {
          lattice.edge[i * pairs + pair] += sgd.weight(LinearChain.index(key, pair, pairs));
        }
      }
    }
    double[] alpha = lattice.forward();
    double[] beta = lattice.backward();
    double all = lattice.logPartition(alpha);
    for (int i = 0; i < n; i++) {
      for (int y = 0; y < labels; y++) {
        double p = Math.exp(alpha[i * labels + y] + beta[i * labels + y] - all);
        double gradient = p - (example.labels[i] == y ? 1 : 0);
        if (Math.abs(gradient) > NEGLIGIBLE) {
          for (int key : example.nodes[i]) {
            sgd.move(LinearChain.index(key, y, labels), gradient);
          }
        }
      }
      for (int pair = 0; i > 0 && pair < pairs; pair++) {
        int x = pair / labels;
        int y = pair % labels;
        double p =
            Math.exp(
                alpha[(i - 1) * labels + x]
                    + lattice.edge[i * pairs + pair]
                    + lattice.node[i * labels + y]
                    + beta[i * labels + y]
                    - all);
        double gradient = p - (example.labels[i - 1] == x && example.labels[i] == y ? 1 : 0);
        if (Math.abs(gradient) > NEGLIGIBLE) {
          for (int key : example.edges[i]) {
            sgd.move(LinearChain.index(key, pair, pairs), gradient);
          }
        }
      }
    }
  }
}
