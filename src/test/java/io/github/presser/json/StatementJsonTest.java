package io.github.presser.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.presser.Evidence;
import io.github.presser.Person;
import io.github.presser.Quotation;
import io.github.presser.Span;
import io.github.presser.Speaker;
import io.github.presser.statements.Claim;
import io.github.presser.statements.Occurrence;
import io.github.presser.statements.Recovery;
import io.github.presser.statements.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementJsonTest {

  private static final Statement STATEMENT = statement();

  @Test
  void conformsToTheSchema() throws Exception {
    JsonNode json = new ObjectMapper().readTree(StatementJson.toLine(STATEMENT));
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(StatementJson.schema())
                .validate(json))
        .isEmpty();
  }

  @Test
  void holdsWhatTheStatementHolds() throws Exception {
    JsonNode json = new ObjectMapper().readTree(StatementJson.toLine(STATEMENT));

    assertThat(json.at("/wording").textValue()).isEqualTo("“The pier stays.”");
    assertThat(json.at("/first").textValue()).isEqualTo("a");
    assertThat(json.at("/disputed").booleanValue()).isFalse();
    assertThat(json.at("/claims/0/speakers/0/name").textValue()).isEqualTo("Jo Marsh");
    assertThat(json.at("/claims/0/articles/0").textValue()).isEqualTo("a");
    assertThat(json.at("/occurrences/0/date").textValue()).isEqualTo("2024-05-01T00:00:00Z");
    assertThat(json.at("/occurrences/0/recovered").isNull()).isTrue();
    assertThat(json.at("/occurrences/1/date").isNull()).isTrue();
    assertThat(json.at("/occurrences/1/changes/1").toString()).isEqualTo("{\"kind\":\"KEPT\",\"text\":\"“stays”\"}");
    assertThat(json.at("/occurrences/1/recovered/article").textValue()).isEqualTo("a");
  }

  @Test // also half a surrogate pair and the line separators of Unicode
  void staysInOneLine() {
    assertThat(StatementJson.toLine(STATEMENT)).doesNotContain("\n", "\u2028").contains("\\u2028", "\\ud800");
  }

  private static Statement statement() {
    Speaker speaker = new Speaker(new Person("e1", "Jo Marsh", Optional.empty(), List.of()), 0.9);
    Quotation named = quotation(List.of(speaker), new Evidence(Evidence.Basis.NAME, "Odd \ud800 text\u2028here."));
    Quotation open = quotation(List.of(), new Evidence(Evidence.Basis.NO_SOURCE, "Nobody is given."));
    return new Statement(
        "s1",
        "“The pier stays.”",
        List.of(new Claim(List.of(speaker), List.of("a"))),
        List.of(
            new Occurrence(
                "a", Optional.of(Instant.parse("2024-05-01T00:00:00Z")), named, "“The pier stays.”", Optional.empty()),
            new Occurrence(
                "b", Optional.empty(), open, "“stays”", Optional.of(new Recovery(List.of(speaker), "a", "See a.")))));
  }

  private static Quotation quotation(List<Speaker> speakers, Evidence evidence) {
    List<Span> content = List.of(new Span(0, 17));
    return new Quotation(
        "q1", Quotation.Kind.DIRECT, content, content, Optional.empty(), Optional.empty(), speakers, evidence);
  }
}
