package io.github.presser.internal.learning;

import java.util.List;

/**
 * Trains a {@link ConditionalLogit} on conditional likelihood with a penalty on large weights, by gradient descent over
 * all examples at a time with a step of its own for each weight (AdaGrad, Duchi et al. 2011). One thread and one order
 * of adding up: the same examples and settings give the same weights on every machine.
 */
public final class ConditionalLogitTrainer {

  /**
   * One choice to learn from.
   *
   * @param alternatives the features that each alternative has; not copied
   * @param right which of them was right
   */
  public record Example(List<int[]> alternatives, int right) {}

  /**
   * How to learn.
   *
   * @param l2 strength of the penalty
   * @param rounds how often to go through the examples
   * @param rate how long the first step is
   */
  public record Settings(double l2, int rounds, double rate) {}

  private ConditionalLogitTrainer() {}

  /**
   * Trains a model.
   *
   * @param features how many features there are
   * @throws IllegalArgumentException if there are no examples
   */
  public static ConditionalLogit train(List<Example> examples, int features, Settings settings) {
    if (examples.isEmpty()) {
      throw new IllegalArgumentException("No examples to learn from");
    }
    double[] weights = new double[features];
    double[] squares = new double[features];
    for (int round = 0; round < settings.rounds; round++) {
      double[] gradient = new double[features];
      for (Example example : examples) {
        addGradient(example, weights, gradient);
      }
      for (int f = 0; f < features; f++) {
        double step = gradient[f] + settings.l2 * weights[f];
        squares[f] += step * step;
        weights[f] -= squares[f] > 0 ? settings.rate * step / Math.sqrt(squares[f]) : 0;
      }
    }
    float[] rounded = new float[features];
    for (int f = 0; f < features; f++) {
      rounded[f] = (float) weights[f];
    }
    return ConditionalLogit.of(rounded);
  }

  private static void addGradient(Example example, double[] weights, double[] gradient) {
    double[] scores = new double[example.alternatives.size()];
    for (int i = 0; i < scores.length; i++) {
      for (int feature : example.alternatives.get(i)) {
        scores[i] += weights[feature];
      }
    }
    ConditionalLogit.normalise(scores);
    for (int i = 0; i < scores.length; i++) {
      double slope = scores[i] - (i == example.right ? 1 : 0);
      for (int feature : example.alternatives.get(i)) {
        gradient[feature] += slope;
      }
    }
  }
}
