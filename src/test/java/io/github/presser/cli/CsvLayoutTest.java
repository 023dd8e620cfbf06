package io.github.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Article;
import io.github.presser.Evidence;
import io.github.presser.Extraction;
import io.github.presser.Organisation;
import io.github.presser.Person;
import io.github.presser.Quotation;
import io.github.presser.Span;
import io.github.presser.Speaker;
import io.github.presser.fixtures.SampleArticle;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLayoutTest {

  private final CsvLayout layout = new CsvLayout();

  @Test
  void writesARowAQuotationUnderTheNamesOfTheColumns() {
    String text = "\"Yes,\" they said, \"a \"\"b\"\".\"";
    Extraction extraction = extraction("a", text, List.of(new Span(0, 6), new Span(18, text.length())));

    assertThat(layout.head() + TestProgram.laidOut(layout, extraction))
        .isEqualTo(
            "article,quotation,kind,speakers,roster,confidence,source,cue,content,begin,end,basis,evidence,act,"
                + "quotation_confidence\r\n"
                + "a,q1,DIRECT,Ana Duarte; Cod Board,\"duarte; \",0.9; 0.8,they,said,"
                + "\"\"\"Yes,\"\" … \"\"a \"\"\"\"b\"\"\"\".\"\"\",0,28,JOINT,\"Two, by name.\",SPEECH,1.0\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx"})
  void keepsACellFromBeingAFormula(String id) throws IOException {
    // "=1+1" -> "'=1+1"
    Extraction extraction = extraction(id, id + " they said", List.of(new Span(0, id.length())));

    CSVRecord row = parse(TestProgram.laidOut(layout, extraction)).get(0);

    assertThat(row.get(0)).isEqualTo("'" + id);
    assertThat(row.get(8)).isEqualTo("'" + id);
  }

  @ParameterizedTest
  @EnumSource
  void keepsEveryQuotationInARowOfItsOwn(SampleArticle sample) throws IOException {
    Extraction extraction = sample.expected();
    List<CSVRecord> rows = parse(layout.head() + TestProgram.laidOut(layout, extraction));

    assertThat(rows).hasSize(1 + extraction.quotations().size())
        .allMatch(row -> row.size() == CsvLayout.COLUMNS.size());
    assertThat(rows.stream().skip(1).map(row -> row.get(1)))
        .containsExactlyElementsOf(extraction.quotations().stream().map(Quotation::id).toList());
  }

  @Test
  void givesAnInnerQuotationARowUnderItsOuterOne() throws IOException {
    assertThat(parse(TestProgram.laidOut(layout, TestProgram.nested())).stream().map(row -> row.get(1) + row.get(8)))
        .containsExactly("q1Bo had promised to go", "q1.1to go");
  }

  private static List<CSVRecord> parse(String csv) throws IOException {
    try (CSVParser parser = CSVParser.parse(new StringReader(csv), CSVFormat.RFC4180)) {
      return parser.getRecords();
    }
  }

  private static Extraction extraction(String id, String text, List<Span> content) {
    Person person = new Person("e1", "Ana Duarte", Optional.of("duarte"), List.of());
    Organisation board = new Organisation("e2", "Cod Board", Optional.empty(), List.of());
    int they = text.indexOf("they");
    Quotation quotation =
        new Quotation(
            "q1",
            Quotation.Kind.DIRECT,
            content,
            content,
            Optional.of(new Span(they + 5, they + 9)),
            Optional.of(new Span(they, they + 4)),
            List.of(new Speaker(person, 0.9), new Speaker(board, 0.8)),
            new Evidence(Evidence.Basis.JOINT, "Two, by name."));
    return new Extraction(new Article(id, text), List.of(person, board), List.of(quotation));
  }
}
