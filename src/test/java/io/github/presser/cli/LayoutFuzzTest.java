package io.github.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Extraction;
import io.github.presser.Quotation;
import io.github.presser.fuzz.Choices;
import io.github.presser.fuzz.FuzzTest;
import io.github.presser.statements.Statement;
import io.github.presser.statements.StatementFinder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Whatever an article holds, a CSV has its columns and starts no formula, and a terminal gets no order of its own. */
class LayoutFuzzTest extends FuzzTest {

  /** Kinds of characters that steer a terminal, reorder text or cannot be written. */
  private static final Set<Integer> STEERS =
      Set.of(
          (int) Character.CONTROL, (int) Character.FORMAT, (int) Character.SURROGATE, (int) Character.LINE_SEPARATOR,
          (int) Character.PARAGRAPH_SEPARATOR);

  @Override
  protected int mutants() {
    return 500;
  }

  @Override
  protected List<byte[]> seeds() {
    return bytes(
        "\u0000PAna Roe said: \"The nets stay dry.\" She left the harbour.\u0003ab\u0001\u0002\u0003cdefghijk",
        "\u0000@=cmd|'/C calc'!A0,\"x\"\r\n@SUM(1)\t+1;\u001b[2J\u001b]0;x\u0007\u0004id\u0002-1\u0003\u0004xyz12345",
        "\u0000 \u202e\u2066\u200f\u009b31m\u0003\u0000\u0005=1+1,");
  }

  @Override
  protected void feed(byte[] input) throws IOException {
    Extraction extraction = new Choices(input).extraction("a");
    List<Statement> statements = new StatementFinder().find(List.of(extraction));

    CsvLayout csv = new CsvLayout();
    long rows = extraction.quotations().stream().mapToLong(q -> 1 + q.inner().size()).sum();
    assertTable(csv.head() + TestProgram.laidOut(csv, extraction), CsvLayout.COLUMNS, rows);
    StringWriter table = new StringWriter();
    new StatementCsvLayout().write(statements, table);
    assertTable(table.toString(), StatementCsvLayout.COLUMNS,
        statements.stream().mapToLong(statement -> statement.occurrences().size()).sum());

    assertHarmless(TestProgram.laidOut(new TextLayout(80, false), extraction));
    assertHarmless(withoutStyles(TestProgram.laidOut(new TextLayout(40, true), extraction)));
    StringWriter text = new StringWriter();
    new StatementTextLayout(80, false).write(statements, text);
    assertHarmless(text.toString());
    assertHarmless(message(extraction));
  }

  private static void assertTable(String table, List<String> columns, long rows) throws IOException {
    List<CSVRecord> records = CSVParser.parse(table, CSVFormat.RFC4180).getRecords();
    assertThat(records).hasSize(Math.toIntExact(rows + 1));
    for (CSVRecord record : records) {
      assertThat(record.toList()).hasSameSizeAs(columns).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*"));
    }
  }

  private static String message(Extraction extraction) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    MessageWriter writer = new MessageWriter(err);
    writer.println("presser: " + extraction.article().id() + ": " + extraction.quotations().stream()
        .map(Quotation::evidence).toList());
    writer.flush();
    return err.toString(StandardCharsets.UTF_8);
  }

  /** No control or bidirectional character, and no half of a surrogate pair. */
  private static void assertHarmless(String text) {
    assertThat(text.codePoints().filter(c -> c != '\n' && STEERS.contains(Character.getType(c))).boxed()).isEmpty();
  }

  private static String withoutStyles(String text) {
    return text.replaceAll("\u001B\\[[0-9;]*m", "");
  }
}
