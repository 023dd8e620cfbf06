package io.github.presser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.presser.fixtures.SampleArticle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Values come back equal from Java's serialisation and from an ObjectMapper without modules or settings. */
class SerialTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final Instant DATE = Instant.parse("2024-03-02T10:15:30Z");

  static Stream<Object> values() {
    Span span = new Span(0, 3);
    List<Mention> mentions = List.of(new Mention(span, Mention.Form.NAME));
    Person ann = new Person("e1", "Ann Roe", Optional.of("roe"), mentions);
    Place place = new Place("e2", "Norland", Optional.empty(), mentions);
    Organisation board = new Organisation("e3", "Harbour Board", Optional.empty(), List.of());
    Evidence evidence = new Evidence(Evidence.Basis.OTHER_ARTICLE, "So b says.", Optional.of("b"));
    Quotation inner =
        new Quotation("q1.1", Quotation.Kind.INDIRECT, List.of(new Span(1, 2)), List.of(), Optional.empty(),
            Optional.empty(), List.of(), new Evidence(Evidence.Basis.NO_SOURCE, "None."));
    Quotation quotation =
        new Quotation("q1", Quotation.Kind.DIRECT, 0.75, List.of(span), List.of(span), Optional.of(new Span(4, 5)),
            Optional.of(new Span(6, 7)), List.of(new Speaker(ann, 0.9)), evidence, List.of(inner));
    Paragraph paragraph = new Paragraph(new Span(0, 8), Paragraph.Role.HEADLINE);
    Article article = new Article("a", "Ann Roe.", Optional.of(DATE));
    Roster.Role role = new Roster.Role(List.of("mayor"), List.of("Norland"), OptionalInt.of(2013), OptionalInt.empty());
    Roster.Member member =
        new Roster.Member("roe", "Ann Roe", List.of("A. Roe"), List.of(role), Gender.FEMALE, Optional.of("Q7"));
    return Stream.of(
        span, mentions.get(0), paragraph, ann, place, board, new Speaker(board, 0.5), evidence, inner, quotation,
        article, new Article("b", ""), role, member, Roster.of(List.of(member)), Roster.none(), Roster.standard(),
        new Extraction(article, List.of(paragraph), List.of(ann, place, board), List.of(quotation)));
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueComesBackFromJavasSerialisation(Object value) throws Exception {
    assertThat(serialisedAndBack(value)).isEqualTo(value).hasSameClassAs(value);
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueComesBackFromDataBinding(Object value) throws IOException {
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(value), value.getClass())).isEqualTo(value);
  }

  @ParameterizedTest
  @EnumSource
  void anExtractionComesBackFromBoth(SampleArticle sample) throws Exception {
    Extraction extraction = sample.expected();

    assertThat(serialisedAndBack(extraction)).isEqualTo(extraction);
    assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(extraction), Extraction.class)).isEqualTo(extraction);
  }

  @Test
  void anEntityIsReadAsWhatItsTypeSays() throws IOException {
    String json = "{\"type\":\"PLACE\",\"id\":\"e1\",\"name\":\"Norland\",\"rosterId\":null,\"mentions\":[]}";

    assertThat(MAPPER.readValue(json, Entity.class))
        .isEqualTo(new Place("e1", "Norland", Optional.empty(), List.of()));
    assertThatThrownBy(() -> MAPPER.readValue(json, Person.class)).isInstanceOf(JsonProcessingException.class);
  }

  @Test
  void anOutcomeComesBackFromJavasSerialisation() throws Exception {
    Outcome extracted = new Outcome.Extracted(new Extraction(new Article("a", ""), List.of(), List.of()));
    Outcome failed = new Outcome.Failed(new Article("a", ""), new IllegalStateException("damaged"));

    assertThat(serialisedAndBack(extracted)).isEqualTo(extracted);
    assertThat((Outcome.Failed) serialisedAndBack(failed))
        .satisfies(copy -> assertThat(copy.article()).isEqualTo(failed.article()))
        .satisfies(copy -> assertThat(copy.cause()).hasMessage("damaged"));
  }

  @Test
  void whatIsReadIsChecked() {
    assertThatThrownBy(() -> MAPPER.readValue("{\"begin\":3,\"end\":1}", Span.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("Not a span: begin 3, end 1");
    assertThatThrownBy(() -> MAPPER.readValue("{\"id\":\" \",\"text\":\"\",\"date\":null}", Article.class))
        .hasMessageContaining("An article needs an id");
  }

  private static Object serialisedAndBack(Object value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
