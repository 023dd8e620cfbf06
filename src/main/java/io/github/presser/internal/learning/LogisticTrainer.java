package io.github.presser.internal.learning;

import java.util.List;
import java.util.Random;

/** Trains a {@link LogisticModel} by stochastic gradient descent with AdaGrad (Duchi et al. 2011) and L2. */
public final class LogisticTrainer {

  /** One decision: the keys of its features and the right answer. */
  public record Example(int[] keys, boolean positive, float weight) {}

  private LogisticTrainer() {}

  public static LogisticModel train(List<Example> examples, int bits, int epochs, double rate, double l2, long seed) {
    float[] w = new float[1 << bits];
    float[] squares = new float[1 << bits];
    double[] drift = new double[1 << bits];
    int step = 0;
    int mask = w.length - 1;
    int[] order = new int[examples.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      for (int e : order) {
        Example x = examples.get(e);
        step++;
        double sum = 0;
        for (int key : x.keys) {
          sum += w[key & mask];
        }
        double g = (1 / (1 + Math.exp(-sum)) - (x.positive ? 1 : 0)) * x.weight;
        if (Math.abs(g) < 1e-4) {
          continue;
        }
        for (int key : x.keys) {
          int i = key & mask;
          double gi = g + l2 * w[i];
          squares[i] += (float) (gi * gi);
          float move = (float) (rate * gi / (1e-3 + Math.sqrt(squares[i])));
          w[i] -= move;
          drift[i] -= (double) move * step;
        }
      }
    }
    for (int i = 0; i < w.length; i++) {
      w[i] -= (float) (drift[i] / (step + 1));
    }
    return new LogisticModel(w);
  }

  static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int t = order[i];
      order[i] = order[j];
      order[j] = t;
    }
  }
}
