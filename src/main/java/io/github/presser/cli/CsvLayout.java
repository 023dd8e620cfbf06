package io.github.presser.cli;

import com.google.common.base.CharMatcher;
import io.github.presser.Extraction;
import io.github.presser.Quotation;
import io.github.presser.Span;
import io.github.presser.Speaker;
import io.github.presser.internal.Confidences;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * RFC 4180: a row a quotation, under a row of names; one inside another, such as q3.1, has a row of its own under that
 * of q3. A cell that a spreadsheet would take for a formula gets an apostrophe before it. Several speakers share a
 * cell, with semicolons between them, and so do their keys and confidences; several spans of content are joined by
 * " … ".
 */
final class CsvLayout implements Layout {

  static final List<String> COLUMNS =
      List.of(
          "article", "quotation", "kind", "speakers", "roster", "confidence", "source", "cue", "content", "begin",
          "end", "basis", "evidence", "act", "quotation_confidence");

  private static final CharMatcher STARTS_FORMULA = CharMatcher.anyOf("=+-@\t\r");

  @Override
  public String head() {
    return String.join(",", COLUMNS) + "\r\n";
  }

  @Override
  public void write(Extraction extraction, Writer out) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180); // holds nothing back
    for (Quotation quotation : extraction.quotations()) {
      printRow(extraction, quotation, printer);
      for (Quotation inner : quotation.inner()) {
        printRow(extraction, inner, printer);
      }
    }
  }

  private static void printRow(Extraction extraction, Quotation quotation, CSVPrinter printer) throws IOException {
    List<Span> content = quotation.content();
    printer.printRecord(
        safe(extraction.article().id()),
        safe(quotation.id()),
        quotation.kind(),
        safe(joined(quotation.speakers(), Speaker::name)),
        safe(joined(quotation.speakers(), CsvLayout::roster)),
        joined(quotation.speakers(), CsvLayout::confidence),
        safe(quotation.source().map(extraction::text).orElse("")),
        safe(quotation.cue().map(extraction::text).orElse("")),
        safe(extraction.text(quotation)),
        content.get(0).begin(),
        content.get(content.size() - 1).end(),
        quotation.evidence().basis(),
        safe(quotation.evidence().explanation()),
        quotation.act(),
        Confidences.format(quotation.confidence()));
  }

  static String roster(Speaker speaker) {
    return speaker.entity().rosterId().orElse("");
  }

  static String confidence(Speaker speaker) {
    return Confidences.format(speaker.confidence());
  }

  /** What is to be said of several speakers, in one cell. */
  static String joined(List<Speaker> speakers, Function<Speaker, String> what) {
    return speakers.stream().map(what).collect(Collectors.joining("; "));
  }

  /** A cell that no spreadsheet takes for a formula. */
  static String safe(String cell) {
    return !cell.isEmpty() && STARTS_FORMULA.matches(cell.charAt(0)) ? "'" + cell : cell;
  }
}
