package io.github.presser.json;

import static io.github.presser.json.ExtractionJson.writeOptional;
import static io.github.presser.json.ExtractionJson.writeString;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.presser.Quotation;
import io.github.presser.Span;
import io.github.presser.Speaker;
import io.github.presser.statements.Change;
import io.github.presser.statements.Claim;
import io.github.presser.statements.Difference;
import io.github.presser.statements.Occurrence;
import io.github.presser.statements.Recovery;
import io.github.presser.statements.Statement;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;

/**
 * Writes a {@link Statement} as JSON. The same statement gives the same characters, always and everywhere; they are
 * valid in UTF-8 whatever the articles hold. Stateless.
 */
public final class StatementJson {

  private StatementJson() {}

  /**
   * Returns a statement in one line, as JSON Lines wants it.
   *
   * @param statement the statement
   * @return a JSON object without a line break in it or after it
   */
  public static String toLine(Statement statement) {
    StringWriter out = new StringWriter(1024);
    try {
      writeLine(statement, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter throws none
    }
    return out.toString();
  }

  /**
   * Writes what {@link #toLine} returns, without holding it in memory.
   *
   * @param statement the statement
   * @param out where to; not flushed and left open
   * @throws IOException if {@code out} does
   */
  public static void writeLine(Statement statement, Writer out) throws IOException {
    try (JsonGenerator json = ExtractionJson.FACTORY.createGenerator(out)) {
      write(statement, json);
    }
  }

  /**
   * Returns the JSON Schema (draft 2020-12) that every statement conforms to.
   *
   * @return the schema
   */
  public static String schema() {
    return ExtractionJson.resource("statement.schema.json");
  }

  private static void write(Statement statement, JsonGenerator json) throws IOException {
    json.writeStartObject();
    writeString("id", statement.id(), json);
    writeString("wording", statement.wording(), json);
    writeString("first", statement.firstArticleId(), json);
    json.writeBooleanField("disputed", statement.disputed());
    json.writeArrayFieldStart("claims");
    for (Claim claim : statement.claims()) {
      json.writeStartObject();
      writeSpeakers(claim.speakers(), json);
      json.writeArrayFieldStart("articles");
      for (String article : claim.articleIds()) {
        ExtractionJson.writeString(article, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("occurrences");
    for (Occurrence occurrence : statement.occurrences()) {
      write(occurrence, statement, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Occurrence occurrence, Statement statement, JsonGenerator json) throws IOException {
    Quotation quotation = occurrence.quotation();
    json.writeStartObject();
    writeString("article", occurrence.articleId(), json);
    writeOptional("date", occurrence.date().map(Instant::toString), json);
    writeString("quotation", quotation.id(), json);
    json.writeStringField("kind", quotation.kind().name());
    json.writeArrayFieldStart("content");
    for (Span span : quotation.content()) {
      json.writeStartObject();
      json.writeNumberField("begin", span.begin());
      json.writeNumberField("end", span.end());
      json.writeEndObject();
    }
    json.writeEndArray();
    writeString("wording", occurrence.wording(), json);
    json.writeArrayFieldStart("changes");
    for (Change change : Difference.between(statement.wording(), occurrence.wording()).changes()) {
      json.writeStartObject();
      json.writeStringField("kind", change.kind().name());
      writeString("text", change.text(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    writeSpeakers(quotation.speakers(), json);
    json.writeStringField("basis", quotation.evidence().basis().name());
    writeString("evidence", quotation.evidence().explanation(), json);
    if (occurrence.recovered().isPresent()) {
      Recovery recovery = occurrence.recovered().get();
      json.writeObjectFieldStart("recovered");
      writeSpeakers(recovery.speakers(), json);
      writeString("article", recovery.articleId(), json);
      writeString("evidence", recovery.explanation(), json);
      json.writeEndObject();
    } else {
      json.writeNullField("recovered");
    }
    json.writeEndObject();
  }

  /** Speakers by name: an article's keys for its entities mean nothing beside other articles'. */
  private static void writeSpeakers(List<Speaker> speakers, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("speakers");
    for (Speaker speaker : speakers) {
      json.writeStartObject();
      writeString("name", speaker.name(), json);
      json.writeStringField("type", speaker.entity().type().name());
      writeOptional("roster", speaker.entity().rosterId(), json);
      ExtractionJson.writeConfidence(speaker.confidence(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
