package io.github.presser.internal.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether the confidences of speakers are what they say. Judged on predicted quotations that are paired with a gold one
 * whose speakers people have marked. Not thread-safe.
 */
final class Calibration {

  static final List<Double> THRESHOLDS = List.of(0.0, 0.5, 0.6, 0.7, 0.8, 0.9);

  private final Reliability speakers = new Reliability();
  private final List<Judged> sets = new ArrayList<>();
  private int nameable;

  private record Judged(double confidence, boolean right) {}

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
    speakers.add(confidence, right);
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
    speakers.add(other.speakers);
    sets.addAll(other.sets);
    nameable += other.nameable;
  }

  boolean isEmpty() {
    return speakers.isEmpty();
  }

  Reliability speakers() {
    return speakers;
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
}
