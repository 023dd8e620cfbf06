package io.github.presser.internal.learning;

import java.util.Random;
import java.util.function.IntConsumer;

/**
 * Stochastic gradient descent with AdaGrad's step for each weight (Duchi et al. 2011), L2 regularisation and averaging
 * of the weights over all steps (Polyak and Juditsky 1992). The same seed gives the same weights, bit for bit.
 */
final class Sgd {

  private final float[] weights;
  private final float[] squares;
  /** For each weight the sum of its moves, each times the step it was made at: what averaging takes off. */
  private final double[] drift;
  private final int mask;
  private final double rate;
  private final double l2;
  private int step;

  Sgd(TrainingSettings settings, int bits) {
    this.weights = new float[1 << bits];
    this.squares = new float[weights.length];
    this.drift = new double[weights.length];
    this.mask = weights.length - 1;
    this.rate = settings.rate();
    this.l2 = settings.l2();
  }

  /** Visits every example once an epoch, in an order that depends on the seed alone. */
  void run(int examples, TrainingSettings settings, IntConsumer visit) {
    int[] order = new int[examples];
    for (int i = 0; i < examples; i++) {
      order[i] = i;
    }
    Random random = new Random(settings.seed());
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      for (int i = examples - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int swapped = order[i];
        order[i] = order[j];
        order[j] = swapped;
      }
      for (int example : order) {
        step++;
        visit.accept(example);
      }
    }
  }

  double weight(int index) {
    return weights[index & mask];
  }

  /** Moves the weight against its gradient. */
  void move(int index, double gradient) {
    int i = index & mask;
    double g = gradient + l2 * weights[i];
    squares[i] += (float) (g * g);
    float move = (float) (rate * g / (1e-3 + Math.sqrt(squares[i])));
    weights[i] -= move;
    drift[i] -= (double) move * step;
  }

  float[] averagedWeights() {
    float[] averaged = weights.clone();
    for (int i = 0; i < averaged.length; i++) {
      averaged[i] -= (float) (drift[i] / (step + 1));
    }
    return averaged;
  }
}
