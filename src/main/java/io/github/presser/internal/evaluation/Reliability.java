package io.github.presser.internal.evaluation;

import java.util.ArrayList;
import java.util.List;

/** How often answers of a confidence are right. Not thread-safe. */
final class Reliability {

  static final int BINS = 10;

  private final List<Judged> answers = new ArrayList<>();

  private record Judged(double confidence, boolean right) {}

  /**
   * The answers whose confidence lies in a range.
   *
   * @param from least confidence
   * @param to confidence that is too much, but for the last bin
   * @param count how many there are
   * @param confidence their mean confidence; 0 when there are none
   * @param right the share that is right; 0 when there are none
   */
  record Bin(double from, double to, int count, double confidence, double right) {}

  /** Adds one answer. */
  void add(double confidence, boolean right) {
    answers.add(new Judged(confidence, right));
  }

  void add(Reliability other) {
    answers.addAll(other.answers);
  }

  boolean isEmpty() {
    return answers.isEmpty();
  }

  /** Ten bins of equal width. */
  List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int b = 0; b < BINS; b++) {
      int bin = b;
      List<Judged> in = answers.stream().filter(j -> binOf(j.confidence) == bin).toList();
      bins.add(
          new Bin(
              (double) b / BINS,
              (double) (b + 1) / BINS,
              in.size(),
              in.stream().mapToDouble(Judged::confidence).average().orElse(0),
              in.stream().mapToInt(j -> j.right ? 1 : 0).average().orElse(0)));
    }
    return bins;
  }

  /** The mean over answers of how far their bin's share of right ones is from its mean confidence; 0 for none. */
  double expectedError() {
    double sum = 0;
    for (Bin bin : bins()) {
      sum += bin.count * Math.abs(bin.right - bin.confidence);
    }
    return answers.isEmpty() ? 0 : sum / answers.size();
  }

  private static int binOf(double confidence) {
    return Math.min(BINS - 1, (int) (confidence * BINS));
  }
}
