package io.github.presser.report;

import io.github.presser.Quotation;
import io.github.presser.Speaker;
import io.github.presser.internal.Confidences;
import io.github.presser.statements.Recovery;
import java.util.List;
import java.util.Optional;

/**
 * A quotation as the report shows it.
 *
 * @param number its place among all quotations of the report, from 0
 * @param quotation the quotation
 * @param speakers who said it, by its own article or, when that leaves it open, by another
 * @param stats the same people in all articles
 * @param recovery where the speakers come from, if not from its own article
 * @param statement the statement that other quotations make too, if there are any
 */
record ReportQuotation(
    int number,
    Quotation quotation,
    List<Speaker> speakers,
    List<SpeakerStats> stats,
    Optional<Recovery> recovery,
    Optional<RepeatedStatement> statement) {

  boolean isOpen() {
    return speakers.isEmpty();
  }

  boolean isDisputed() {
    return statement.isPresent() && statement.get().statement().disputed();
  }

  /** The least confidence of the speakers, in percent; -1 without speakers. */
  int percent() {
    return speakers.stream().mapToInt(speaker -> Confidences.percent(speaker.confidence())).min().orElse(-1);
  }

  /** The class names that give its words their colours. */
  String colours() {
    if (stats.isEmpty()) {
      return "none";
    }
    String first = "c" + stats.get(0).colour();
    return stats.size() == 1 ? first : first + " joint j" + stats.get(1).colour();
  }
}
