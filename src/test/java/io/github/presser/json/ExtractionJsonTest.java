package io.github.presser.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.presser.Article;
import io.github.presser.Evidence;
import io.github.presser.Extraction;
import io.github.presser.Mention;
import io.github.presser.Person;
import io.github.presser.Publication;
import io.github.presser.Quotation;
import io.github.presser.Span;
import io.github.presser.Speaker;
import io.github.presser.fixtures.SampleArticle;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractionJsonTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(ExtractionJson.schema());

  @TempDir Path folder;

  @Test
  void writesTheFieldsInTheirOrder() {
    assertThat(ExtractionJson.toLine(quoting("\"No,\" said Ana Duarte.", "a1", 0.97)))
        .isEqualTo(
            """
            {"id":"a1","version":1,"producer":"Presser","date":null,\
            "paragraphs":[],\
            "entities":[{"id":"e1","type":"PERSON","name":"Ana Duarte","roster":"duarte",\
            "mentions":[{"begin":11,"end":21,"text":"Ana Duarte","form":"NAME"}]}],\
            "quotations":[{"id":"q1","kind":"DIRECT","act":"SPEECH","confidence":1.0,\
            "content":[{"begin":0,"end":5,"text":"\\"No,\\""}],\
            "passages":[{"begin":0,"end":5,"text":"\\"No,\\""}],\
            "cue":{"begin":6,"end":10,"text":"said"},\
            "source":null,\
            "speakers":[{"entity":"e1","name":"Ana Duarte","roster":"duarte","confidence":0.97}],\
            "basis":"NAME","evidence":"The source is a name.","inner":[]}]}""");
  }

  @Test
  void writesTheDateOfAnArticleWhosePageGivesNone() {
    Publication headed = new Publication(
        Optional.of("Roe stays"), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    Article article = new Article("a", "", Optional.of(Instant.parse("2016-08-27T09:30:00Z")), headed);

    assertThat(ExtractionJson.toLine(new Extraction(article, List.of(), List.of())))
        .contains("\"date\":\"2016-08-27T09:30:00Z\",\"url\":null,\"headline\":\"Roe stays\"");
  }

  @Test
  void writesEmptyListsForAnArticleWithNothingInIt() {
    Extraction nothing = new Extraction(new Article("a", " "), List.of(), List.of());

    assertThat(ExtractionJson.toLine(nothing)).isEqualTo(
        "{\"id\":\"a\",\"version\":1,\"producer\":\"Presser\",\"date\":null,"
            + "\"paragraphs\":[],\"entities\":[],\"quotations\":[]}");
    assertThat(ExtractionJson.toIndented(nothing)).isEqualTo(
        """
        {
          "id": "a",
          "version": 1,
          "producer": "Presser",
          "date": null,
          "paragraphs": [],
          "entities": [],
          "quotations": []
        }""");
  }

  @ParameterizedTest
  @EnumSource
  void conformsToTheSchema(SampleArticle sample) throws IOException {
    JsonNode line = MAPPER.readTree(ExtractionJson.toLine(sample.expected()));

    assertThat(SCHEMA.validate(line)).isEmpty();
    assertThat(MAPPER.readTree(ExtractionJson.toIndented(sample.expected()))).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"entities\":[],\"quotations\":[]}",
        "{\"id\":\"a\",\"entities\":[{\"id\":\"e1\",\"type\":\"THING\",\"name\":\"x\",\"roster\":null,"
            + "\"mentions\":[]}],\"quotations\":[]}",
        "{\"id\":\"a\",\"entities\":[{\"id\":\"e1\",\"type\":\"PLACE\",\"name\":\"x\",\"roster\":null,"
            + "\"mentions\":[{\"begin\":0,\"end\":1,\"text\":\"x\"}]}],\"quotations\":[]}"
      })
  void schemaRefusesWhatIsNoExtraction(String json) throws IOException {
    assertThat(SCHEMA.validate(MAPPER.readTree(json))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 1.0", "0, 0.0", "0.5, 0.5", "0.12345, 0.123", "0.99999, 1.0", "0.0001, 0.0"})
  void roundsConfidences(double confidence, String written) {
    assertThat(ExtractionJson.toLine(quoting("\"No,\" said Ana Duarte.", "a", confidence)))
        .contains("\"confidence\":" + written + "}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD800", "\uDC00", "x\uD83D", "\uDC00\uD800", "\uD800\uD83D\uDE00\"\\"})
  void escapesHalfASurrogatePairSoThatNothingIsLost(String odd) throws IOException {
    String line = ExtractionJson.toLine(quoting("\"No,\" said Ana Duarte.", "id " + odd, 1));

    String throughUtf8 = new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertThat(throughUtf8).isEqualTo(line);
    assertThat(MAPPER.readTree(line).get("id").textValue()).isEqualTo("id " + odd);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\u0085", "\u2028", "\u2029", "\u000B", "\u001C", "\0"})
  void keepsInOneLineWhateverAReaderTakesForALineEnd(String lineEnd) throws IOException {
    String line = ExtractionJson.toLine(quoting("\"No,\" said Ana Duarte.", "a" + lineEnd + "b", 1));

    assertThat(line).doesNotContain(lineEnd);
    assertThat(MAPPER.readTree(line).get("id").textValue()).isEqualTo("a" + lineEnd + "b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "de-DE"})
  void doesNotDependOnTheLocale(String locale) {
    String expected = ExtractionJson.toLine(SampleArticle.COD_AGENCY.expected());
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      assertThat(ExtractionJson.toLine(SampleArticle.COD_AGENCY.expected())).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void leavesAWriterOpen() throws IOException {
    Path file = folder.resolve("out.jsonl");
    Extraction extraction = SampleArticle.MINE_BRIEFING.expected();
    try (Writer out = Files.newBufferedWriter(file)) {
      ExtractionJson.writeLine(extraction, false, out);
      out.write("\n");
      ExtractionJson.writeIndented(extraction, false, out);
    }
    assertThat(file)
        .hasContent(ExtractionJson.toLine(extraction) + "\n" + ExtractionJson.toIndented(extraction));
  }

  private static Extraction quoting(String text, String id, double confidence) {
    Person person =
        new Person(
            "e1", "Ana Duarte", Optional.of("duarte"), List.of(new Mention(new Span(11, 21), Mention.Form.NAME)));
    Quotation quotation =
        new Quotation(
            "q1",
            Quotation.Kind.DIRECT,
            List.of(new Span(0, 5)),
            List.of(new Span(0, 5)),
            Optional.of(new Span(6, 10)),
            Optional.empty(),
            List.of(new Speaker(person, confidence)),
            new Evidence(Evidence.Basis.NAME, "The source is a name."));
    return new Extraction(new Article(id, text), List.of(person), List.of(quotation));
  }
}
