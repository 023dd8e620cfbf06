package io.github.presser.internal.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether confidences are what they say. Judged on predicted quotations that are paired with a gold one whose speakers
 * people have marked. Not thread-safe.
 */
final class Calibration {

  static final int BINS = 10;
  static final List<Double> THRESHOLDS = List.of(0.0, 0.5, 0.6, 0.7, 0.8, 0.9);

  private final List<Judged> speakers = new ArrayList<>();
  private final List<Judged> sets = new ArrayList<>();
  private int nameable;

  private record Judged(double confidence, boolean right) {}

  /**
   * The speakers whose confidence lies in a range.
   *
   * @param from least confidence
   * @param to confidence that is too much, but for the last bin
   * @param count how many there are
   * @param confidence their mean confidence; 0 when there are none
   * @param right the share that is right; 0 when there are none
   */
  record Bin(double from, double to, int count, double confidence, double right) {}

  /**
   * What is left when speakers under a confidence are withheld. A quotation keeps its speakers only together.
   *
   * @param threshold the least confidence
   * @param given quotations that are given speakers
   * @param right those of them that are given the right set
   * @param nameable quotations whose speakers can be named, given or not
   */
  record Abstention(double threshold, int given, int right, int nameable) {

    double precision() {
      return given == 0 ? 0 : (double) right / given;
    }

    double coverage() {
      return nameable == 0 ? 0 : (double) given / nameable;
    }

    double recall() {
      return nameable == 0 ? 0 : (double) right / nameable;
    }
  }

  /** Adds one predicted speaker. */
  void addSpeaker(double confidence, boolean right) {
    speakers.add(new Judged(confidence, right));
  }

  /** Adds the speakers of one quotation, with the confidence of the least confident. */
  void addSet(double confidence, boolean right) {
    sets.add(new Judged(confidence, right));
  }

  /** Counts a gold quotation whose speakers can be named. */
  void addNameable() {
    nameable++;
  }

  void add(Calibration other) {
    speakers.addAll(other.speakers);
    sets.addAll(other.sets);
    nameable += other.nameable;
  }

  boolean isEmpty() {
    return speakers.isEmpty();
  }

  /** Ten bins of equal width. */
  List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int b = 0; b < BINS; b++) {
      int bin = b;
      List<Judged> in = speakers.stream().filter(j -> binOf(j.confidence) == bin).toList();
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

  /** The mean over speakers of how far their bin's share of right ones is from its mean confidence; 0 for none. */
  double expectedError() {
    double sum = 0;
    for (Bin bin : bins()) {
      sum += bin.count * Math.abs(bin.right - bin.confidence);
    }
    return speakers.isEmpty() ? 0 : sum / speakers.size();
  }

  List<Abstention> abstentions() {
    return THRESHOLDS.stream()
        .map(
            t -> {
              List<Judged> given = sets.stream().filter(j -> j.confidence >= t).toList();
              return new Abstention(t, given.size(), (int) given.stream().filter(Judged::right).count(), nameable);
            })
        .toList();
  }

  private static int binOf(double confidence) {
    return Math.min(BINS - 1, (int) (confidence * BINS));
  }
}
