package io.github.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Article;
import io.github.presser.Evidence;
import io.github.presser.Extraction;
import io.github.presser.Person;
import io.github.presser.Quotation;
import io.github.presser.Speaker;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementsCommandTest {

  private static final String WALL = "\"The harbour wall will not survive another winter of storms\"";

  @TempDir Path folder;

  private final TestProgram program = new TestProgram().extractor(StatementsCommandTest::spoken);
  private Path lines;

  @BeforeEach
  void writeArticles() throws IOException {
    lines =
        Files.writeString(
            folder.resolve("in.jsonl"),
            """
            {"id":"late","text":"%1$s","date":"2024-05-02T00:00:00Z"}
            {"id":"early","text":"Jo Marsh: %1$s","date":"2024-05-01T00:00:00Z"}
            {"id":"=cut","text":"Marsh: \\"-wall will not survive another winter of storms\\""}
            {"id":"other","text":"Ada Thorne: \\"@Trams are for people who like to wait\\""}
            """
                .formatted(WALL.replace("\"", "\\\"")));
  }

  @Test
  void writesAStatementALine() {
    assertThat(program.run("statements", lines)).isZero();
    assertThat(program.out().lines()).hasSize(2);
    assertThat(program.out()).startsWith("{\"id\":\"s1\"").contains("\"first\":\"early\"", "\"first\":\"other\"");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void writesARowAnOccurrenceWithoutFormulas() throws IOException {
    assertThat(program.run("statements", "-f", "csv", lines)).isZero();
    List<CSVRecord> rows =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
            .parse(new StringReader(program.out())).getRecords();

    assertThat(rows).hasSize(4).allMatch(row -> row.size() == StatementCsvLayout.COLUMNS.size());
    assertThat(rows).extracting(row -> row.get("article")).containsExactly("early", "late", "'=cut", "other");
    assertThat(rows.get(1).get("recovered_speakers")).isEqualTo("Jo Marsh");
    assertThat(rows.get(1).get("recovered_from")).isEqualTo("early");
    assertThat(rows.get(2).get("changes")).startsWith("[-\"The harbour-]").endsWith("storms\"");
    assertThat(rows).allSatisfy(row -> assertThat(row.toList()).noneMatch(cell -> cell.matches("(?s)[=+@\t\r-].*")));
    assertThat(program.out()).endsWith("\r\n");
  }

  @Test
  void showsPeopleWhatWasChanged() {
    assertThat(program.atTerminal(false).run("statements", lines)).isZero();
    assertThat(program.out())
        .contains("Jo Marsh (9", "[-\"The harbour-]", "← This article leaves the speaker open; article early")
        .endsWith("1 statement quoted more than once, 1 once.\n");
  }

  @Test
  void writesAFileThatAppearsCompleteOrNotAtAll() throws IOException {
    Path out = folder.resolve("out.jsonl");
    assertThat(program.run("statements", "-o", out, lines)).isZero();
    assertThat(Files.readAllLines(out)).hasSize(2);
    assertThat(program.out()).isEmpty();
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(lines, out);
    }
  }

  @Test
  void keepsWhatWasReadWhenItCannotWriteAndGoesOnInAnotherFormat() throws IOException {
    Path out = folder.resolve("out");
    program.extractor(
        article -> {
          assertThat(out.toFile().mkdir() || Files.isDirectory(out)).isTrue(); // where the output is to be
          return spoken(article);
        });
    assertThat(program.run("statements", "-o", out, lines)).isNotZero();
    assertThat(program.err()).contains("cannot write " + out, "to go on: presser statements --resume");
    Files.delete(out);

    TestProgram later = new TestProgram();
    assertThat(later.run("statements", "--resume", "-f", "csv", "-o", out, lines)).isZero();

    assertThat(later.loaded).as("models that are loaded to read no article").isEmpty();
    TestProgram undisturbed = new TestProgram().extractor(StatementsCommandTest::spoken);
    undisturbed.run("statements", "-f", "csv", lines);
    assertThat(Files.readString(out)).isEqualTo(undisturbed.out());
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(lines, out);
    }
  }

  @Test
  void namesWhatFailsAndGoesOn() throws IOException {
    Path missing = folder.resolve("missing.txt");
    assertThat(program.run("statements", lines, missing)).isEqualTo(1);
    assertThat(program.out().lines()).hasSize(2);
    assertThat(program.err()).contains("missing.txt: no such file or folder");
  }

  @Test
  void refusesWrongUsage() {
    assertThat(program.run("statements")).isEqualTo(2);
    assertThat(program.run("statements", "--jobs", "0", lines)).isEqualTo(2);
    assertThat(program.run("statements", "--resume", lines)).isEqualTo(2);
    assertThat(program.run("statements", "-o", lines, lines)).isEqualTo(2);
  }

  @Test
  void fillsInSpeakersWhereExtractReadsTogether() {
    assertThat(program.run("extract", "--together", lines)).isZero();
    String late = program.out().lines().findFirst().orElseThrow();
    assertThat(late)
        .contains("\"speakers\":[{\"entity\":\"e1\",\"name\":\"Jo Marsh\"", "\"basis\":\"OTHER_ARTICLE\"")
        .contains("\"recovered\":{\"article\":\"early\"}");
    assertThat(program.out().lines().skip(1)).noneMatch(line -> line.contains("recovered"));
  }

  @Test
  void leavesEachArticleToItselfOtherwise() {
    assertThat(program.run("extract", lines)).isZero();
    assertThat(program.out()).doesNotContain("OTHER_ARTICLE", "recovered");
  }

  /** What stands in marks, by whoever stands before the colon. */
  private static Extraction spoken(Article article) {
    Extraction extraction = TestProgram.passages(article);
    int colon = article.text().indexOf(": \"");
    if (colon < 0) {
      return extraction;
    }
    Person person = new Person("e1", article.text().substring(0, colon), Optional.empty(), List.of());
    Quotation open = extraction.quotations().get(0);
    Quotation named =
        new Quotation(
            open.id(), open.kind(), open.content(), open.passages(), Optional.empty(), Optional.empty(),
            List.of(new Speaker(person, 0.9)), new Evidence(Evidence.Basis.NAME, "Named."));
    return new Extraction(article, List.of(person), List.of(named));
  }
}
