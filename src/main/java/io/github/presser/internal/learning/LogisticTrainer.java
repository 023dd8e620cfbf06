package io.github.presser.internal.learning;

import java.util.List;

/** Trains a {@link LogisticModel} on conditional likelihood. */
public final class LogisticTrainer {

  /** A gradient under this moves nothing. */
  private static final double NEGLIGIBLE = 1e-4;

  /**
   * One decision to learn from.
   *
   * @param keys the keys of its features, as {@link Features#toArray} gives them; not copied
   * @param positive the right answer
   */
  public record Example(int[] keys, boolean positive) {}

  private LogisticTrainer() {}

  public static LogisticModel train(List<Example> examples, TrainingSettings settings) {
    RareFeatures rare = new RareFeatures(settings.leastCount());
    examples.forEach(e -> rare.count(e.keys));
    List<int[]> frequent = examples.stream().map(e -> rare.without(e.keys)).toList();
    Sgd sgd = new Sgd(settings, rare.bits(settings.bits(), 1));
    sgd.run(examples.size(), settings, e -> {
      int[] keys = frequent.get(e);
      double sum = 0;
      for (int key : keys) {
        sum += sgd.weight(key);
      }
      double gradient = 1 / (1 + Math.exp(-sum)) - (examples.get(e).positive ? 1 : 0);
      if (Math.abs(gradient) > NEGLIGIBLE) {
        for (int key : keys) {
          sgd.move(key, gradient);
        }
      }
    });
    return LogisticModel.of(sgd.averagedWeights());
  }
}
