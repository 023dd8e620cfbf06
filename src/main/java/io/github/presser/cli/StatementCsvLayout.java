package io.github.presser.cli;

import static io.github.presser.cli.CsvLayout.joined;
import static io.github.presser.cli.CsvLayout.safe;

import io.github.presser.Quotation;
import io.github.presser.Speaker;
import io.github.presser.statements.Claim;
import io.github.presser.statements.Difference;
import io.github.presser.statements.Occurrence;
import io.github.presser.statements.Recovery;
import io.github.presser.statements.Statement;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * RFC 4180: a row an occurrence, under a row of names; what the occurrences of a statement share is in each of their
 * rows. Several speakers share a cell, with semicolons between them; several claims, with bars. In the changes, {@code
 * [-words-]} are left out and {@code {+words+}} added. No cell starts a formula.
 */
final class StatementCsvLayout implements StatementLayout {

  static final List<String> COLUMNS =
      List.of(
          "statement", "canonical", "speakers", "roster", "confidence", "disputed", "article", "date", "quotation",
          "kind", "wording", "changes", "article_speakers", "article_confidence", "recovered_speakers",
          "recovered_confidence", "recovered_from", "begin", "end");

  @Override
  public void write(List<Statement> statements, Writer out) throws IOException {
    out.write(String.join(",", COLUMNS) + "\r\n");
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180); // holds nothing back
    for (Statement statement : statements) {
      for (Occurrence occurrence : statement.occurrences()) {
        printRow(statement, occurrence, printer);
      }
    }
  }

  private static void printRow(Statement statement, Occurrence occurrence, CSVPrinter printer) throws IOException {
    Quotation quotation = occurrence.quotation();
    List<Speaker> recovered = occurrence.recovered().map(Recovery::speakers).orElse(List.of());
    printer.printRecord(
        statement.id(),
        safe(statement.wording()),
        safe(claims(statement, Speaker::name)),
        safe(claims(statement, CsvLayout::roster)),
        claims(statement, CsvLayout::confidence),
        statement.disputed(),
        safe(occurrence.articleId()),
        occurrence.date().map(Instant::toString).orElse(""),
        safe(quotation.id()),
        quotation.kind(),
        safe(occurrence.wording()),
        safe(StatementLayout.marked(Difference.between(statement.wording(), occurrence.wording()))),
        safe(joined(quotation.speakers(), Speaker::name)),
        joined(quotation.speakers(), CsvLayout::confidence),
        safe(joined(recovered, Speaker::name)),
        joined(recovered, CsvLayout::confidence),
        safe(occurrence.recovered().map(Recovery::articleId).orElse("")),
        quotation.content().get(0).begin(),
        quotation.content().get(quotation.content().size() - 1).end());
  }

  private static String claims(Statement statement, Function<Speaker, String> what) {
    return statement.claims().stream()
        .map(Claim::speakers)
        .map(speakers -> joined(speakers, what))
        .collect(Collectors.joining(" | "));
  }
}
