package io.github.presser.internal.evaluation;

/** How two labellings of the same words agree: Krippendorff's alpha for nominal data, two coders, none missing. */
final class Agreement {

  private final long[][] pairs;

  Agreement(int labels) {
    this.pairs = new long[labels][labels];
  }

  void add(int gold, int predicted) {
    pairs[gold][predicted]++;
  }

  void add(Agreement other) {
    for (int g = 0; g < pairs.length; g++) {
      for (int p = 0; p < pairs.length; p++) {
        pairs[g][p] += other.pairs[g][p];
      }
    }
  }

  /** 1 when every word has the same label, 0 when they agree as by chance; 0 when there is but one label in use. */
  double alpha() {
    double words = 0;
    double disagreeing = 0;
    double[] uses = new double[pairs.length];
    for (int g = 0; g < pairs.length; g++) {
      for (int p = 0; p < pairs.length; p++) {
        words += pairs[g][p];
        disagreeing += g == p ? 0 : pairs[g][p];
        uses[g] += pairs[g][p];
        uses[p] += pairs[g][p];
      }
    }
    if (words == 0) {
      return 0;
    }
    double values = 2 * words;
    double alike = 0;
    for (double n : uses) {
      alike += n * (n - 1);
    }
    double expected = 1 - alike / (values * (values - 1));
    return expected == 0 ? 0 : 1 - disagreeing / words / expected;
  }
}
