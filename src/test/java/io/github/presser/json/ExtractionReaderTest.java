package io.github.presser.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.Publication;
import io.github.presser.Span;
import io.github.presser.fixtures.SampleArticle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExtractionReaderTest {

  private static final Article ARTICLE = new Article("a", "\"No,\" said Ana Duarte.");

  @ParameterizedTest
  @EnumSource
  void readsBackWhatWasWritten(SampleArticle sample) {
    Extraction extraction = sample.expected();

    assertThat(ExtractionReader.parse(ExtractionJson.toLine(extraction), extraction.article())).isEqualTo(extraction);
    assertThat(ExtractionReader.parse(ExtractionJson.toIndented(extraction), extraction.article()))
        .isEqualTo(extraction);
  }

  @Test
  void readsBackWhatHoldsItsText() throws IOException {
    Publication publication =
        new Publication(
            Optional.of("Cod"), Optional.of(OffsetDateTime.parse("2024-03-01T18:05:00+02:00")), List.of("Lou Hale"),
            Optional.of("Post"), Optional.of("en"), Optional.of("https://post.example/cod"),
            List.of("A cod, drying."), List.of(new Span(3, 9)));
    Extraction plain = SampleArticle.COD_AGENCY.expected();
    Article article = new Article(plain.article().id(), plain.article().text()).withPublication(publication);
    Extraction extraction = new Extraction(article, plain.paragraphs(), plain.entities(), plain.quotations());
    StringWriter line = new StringWriter();
    ExtractionJson.writeLine(extraction, true, line);
    StringWriter unpublished = new StringWriter();
    ExtractionJson.writeIndented(plain, true, unpublished);

    assertThat(line.toString()).contains("\"url\":\"https://post.example/cod#:~:text=");
    assertThat(ExtractionReader.parse(line.toString())).isEqualTo(extraction);
    assertThat(ExtractionReader.parse(unpublished.toString())).isEqualTo(plain);
    try (ExtractionReader reader =
        new ExtractionReader(new ByteArrayInputStream(line.toString().getBytes(StandardCharsets.UTF_8)))) {
      assertThat(reader.read()).contains(extraction);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExtractionReader.parse(ExtractionJson.toLine(extraction)))
        .withMessage("it has no \"text\"");
  }

  @Test
  void readsOneLineAfterAnother() throws IOException {
    Extraction cod = SampleArticle.COD_AGENCY.expected();
    Extraction mine = SampleArticle.MINE_BRIEFING.expected();
    Map<String, Article> articles = Map.of(cod.article().id(), cod.article(), mine.article().id(), mine.article());
    String lines = ExtractionJson.toLine(cod) + "\n\n" + ExtractionJson.toLine(mine) + "\n";

    try (ExtractionReader reader = reader(lines, articles)) {
      assertThat(reader.read()).contains(cod);
      assertThat(reader.read()).contains(mine);
      assertThat(reader.line()).isEqualTo(3);
      assertThat(reader.read()).isEmpty();
    }
  }

  @Test
  void goesOnAfterALineThatHoldsNoExtraction() throws IOException {
    Extraction cod = SampleArticle.COD_AGENCY.expected();
    Map<String, Article> articles = Map.of(cod.article().id(), cod.article());
    ExtractionReader reader =
        reader("nonsense\n{\"id\":\"x\",\"entities\":[],\"quotations\":[]}\n" + ExtractionJson.toLine(cod), articles);

    assertThatThrownBy(reader::read).isInstanceOf(MalformedLineException.class).hasMessageStartingWith("not JSON");
    assertThatThrownBy(reader::read)
        .isInstanceOf(MalformedLineException.class)
        .hasMessage("there is no article 'x'");
    assertThat(reader.read()).contains(cod);
  }

  @Test
  void refusesAnExtractionOfAnotherText() {
    String json =
        "{\"id\":\"a\",\"quotations\":[],\"entities\":[{\"id\":\"e1\",\"type\":\"PERSON\",\"name\":\"Ana\","
            + "\"roster\":null,\"mentions\":[{\"begin\":11,\"end\":14,\"text\":\"Ana\",\"form\":\"NAME\"}]}]}";

    assertThat(ExtractionReader.parse(json, ARTICLE).entities()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExtractionReader.parse(json, new Article("a", "\"Yes,\" said Ana Duarte.")))
        .withMessage("the article 'a' has another text than it was made from: not \"Ana\" at [11..14)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExtractionReader.parse(json, new Article("a", "\"No.\"")))
        .withMessageContaining("another text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExtractionReader.parse(json, new Article("b", ARTICLE.text())))
        .withMessage("the extraction is of the article 'a', not of 'b'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "[] | the extraction is not a JSON object",
        "{\"entities\":[],\"quotations\":[]} | it has no \"id\"",
        "{\"id\":\"a\",\"quotations\":[]} | it has no \"entities\"",
        "{\"id\":\"a\",\"entities\":[]} | it has no \"quotations\"",
        "{\"id\":\"a\",\"entities\":{},\"quotations\":[]} | \"entities\" is not a list",
        "{\"id\":\"a\",\"entities\":[{\"id\":\"e1\",\"type\":\"SHIP\"}],\"quotations\":[]} | \"type\" is 'SHIP'",
        "{\"id\":\"a\",\"entities\":[{\"type\":\"PLACE\"}],\"quotations\":[]} | an entity has no \"id\"",
        "{\"id\":\"a\",\"entities\":[],\"quotations\":[{\"id\":\"q1\"}]} | the quotation q1 has no \"kind\"",
        "{\"id\":\"a\",\"entities\":[],\"quotations\":[{\"id\":\"q1\",\"kind\":\"SUNG\"}]} | \"kind\" is 'SUNG'",
        "{\"id\":\"a\",\"entities\":[],\"quotations\":[{\"id\":\"q1\",\"kind\":\"DIRECT\",\"basis\":\"NAME\","
            + "\"evidence\":\"x\",\"content\":[{\"begin\":0,\"end\":1}],\"speakers\":[{\"entity\":\"e9\"}]}]}"
            + " | a speaker is no entity of the article: 'e9'",
        "{\"id\":\"a\",\"entities\":[],\"quotations\":[{\"content\":[{\"begin\":3,\"end\":1}]}]} | Not a span",
        "{\"id\":\"a\",\"entities\":[],\"quotations\":[{\"cue\":{\"begin\":3,\"end\":5,\"text\":\"x\"}}]}"
            + " | the span [3..5) is not of its \"text\"",
        "{\"id\":\"a\",\"entities\":[],\"quotations\":[] | not JSON",
        "{\"id\":\"a\",\"entities\":[],\"quotations\":[]} {} | more than one JSON value",
      })
  void saysWhatIsWrong(String json, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExtractionReader.parse(json, ARTICLE))
        .withMessageContaining(reason);
  }

  private static ExtractionReader reader(String lines, Map<String, Article> articles) {
    return new ExtractionReader(
        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
        id -> Optional.ofNullable(articles.get(id)));
  }
}
