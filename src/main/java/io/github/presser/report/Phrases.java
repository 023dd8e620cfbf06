package io.github.presser.report;

import io.github.presser.Quotation;
import io.github.presser.internal.Confidences;
import java.util.Locale;

/** Numbers and terms as the report words them. */
final class Phrases {

  private Phrases() {}

  /** "1 quotation", "1,204 quotations", "no quotations". */
  static String count(int number, String thing) {
    String things = number == 1 ? thing : thing + "s";
    return (number == 0 ? "no" : String.format(Locale.ROOT, "%,d", number)) + " " + things;
  }

  /** In percent. */
  static String percent(double confidence) {
    return Confidences.percent(confidence) + "\u00A0%";
  }

  /** "direct", "mixed" or "indirect". */
  static String kind(Quotation.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
