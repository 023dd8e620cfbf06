package io.github.presser.internal.evaluation;

import io.github.presser.training.Score;

/** Counts towards a {@link Score}. Not thread-safe. */
final class Tally {

  private double rightOfPredicted;
  private double predicted;
  private double rightOfGold;
  private double gold;

  void predicted(double right) {
    rightOfPredicted += right;
    predicted++;
  }

  void predicted(boolean right) {
    predicted(right ? 1 : 0);
  }

  void gold(double right) {
    rightOfGold += right;
    gold++;
  }

  void gold(boolean right) {
    gold(right ? 1 : 0);
  }

  void add(Tally other) {
    rightOfPredicted += other.rightOfPredicted;
    predicted += other.predicted;
    rightOfGold += other.rightOfGold;
    gold += other.gold;
  }

  boolean isEmpty() {
    return predicted == 0 && gold == 0;
  }

  Score score() {
    return new Score(rightOfPredicted, predicted, rightOfGold, gold);
  }
}
