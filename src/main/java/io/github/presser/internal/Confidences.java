package io.github.presser.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a confidence is printed: the same in every format and every locale. */
public final class Confidences {

  /** Digits after the point: a confidence is calibrated on a few thousand cases and means no more than that. */
  private static final int DIGITS = 3;

  private Confidences() {}

  /** 0.97 as "0.97", 1 as "1.0", 0.12345 as "0.123": never an exponent, never a comma. */
  public static String format(double confidence) {
    BigDecimal rounded = BigDecimal.valueOf(confidence).setScale(DIGITS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.setScale(Math.max(1, rounded.scale()), RoundingMode.UNNECESSARY).toPlainString();
  }
}
