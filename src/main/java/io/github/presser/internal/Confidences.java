package io.github.presser.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a confidence may be, and how it is printed: the same in every format and every locale. */
public final class Confidences {

  /** Digits after the point: a confidence is calibrated on a few thousand cases and means no more than that. */
  private static final int DIGITS = 3;

  private Confidences() {}

  /**
   * Returns a confidence as it was given.
   *
   * @throws IllegalArgumentException if it is not from 0 to 1
   */
  public static double require(double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("Confidence must be from 0 to 1; found " + confidence);
    }
    return confidence;
  }

  /** Returns a confidence with as many digits as it means, so that it is the same in memory and in print. */
  public static double rounded(double confidence) {
    return scaled(confidence).doubleValue();
  }

  /** 0.97 as "0.97", 1 as "1.0", 0.12345 as "0.123": never an exponent, never a comma. */
  public static String format(double confidence) {
    BigDecimal rounded = scaled(confidence).stripTrailingZeros();
    return rounded.setScale(Math.max(1, rounded.scale()), RoundingMode.UNNECESSARY).toPlainString();
  }

  /** In percent, for people: never all of it, for nobody is quite sure. */
  public static int percent(double confidence) {
    return (int) Math.min(99, Math.round(100 * confidence));
  }

  private static BigDecimal scaled(double confidence) {
    return BigDecimal.valueOf(confidence).setScale(DIGITS, RoundingMode.HALF_EVEN);
  }
}
