package io.github.presser.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.presser.Article;
import io.github.presser.Entity;
import io.github.presser.Extraction;
import io.github.presser.Mention;
import io.github.presser.Paragraph;
import io.github.presser.Publication;
import io.github.presser.Quotation;
import io.github.presser.Span;
import io.github.presser.Speaker;
import io.github.presser.internal.Confidences;
import io.github.presser.internal.JsonFactories;
import io.github.presser.internal.Utf8;
import io.github.presser.page.TextFragments;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes an {@link Extraction} as JSON. The same extraction gives the same characters, always and everywhere; they are
 * valid in UTF-8 whatever the article holds, since half a surrogate pair is written as an escape. Of an article from a
 * page it has what is known of its publication, and where the page has an address, that of each content on it. The
 * article's text is in it where the caller says so. Stateless.
 */
public final class ExtractionJson {

  static final JsonFactory FACTORY =
      JsonFactories.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  /** The version of the format; the next when a field goes or means something else, not when one is added. */
  private static final int VERSION = 1;

  private static final String PRODUCER = producer();

  private ExtractionJson() {}

  /**
   * Returns an extraction in one line, as JSON Lines wants it.
   *
   * @param extraction the extraction
   * @return a JSON object without a line break in it or after it
   */
  public static String toLine(Extraction extraction) {
    StringWriter out = new StringWriter(1024);
    try {
      writeLine(extraction, false, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter throws none
    }
    return out.toString();
  }

  /**
   * Returns an extraction over several lines, indented by two spaces, for people.
   *
   * @param extraction the extraction
   * @return a JSON object without a line break after it; line breaks are {@code \n}
   */
  public static String toIndented(Extraction extraction) {
    StringWriter out = new StringWriter(4096);
    try {
      writeIndented(extraction, false, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter throws none
    }
    return out.toString();
  }

  /**
   * Writes what {@link #toLine} returns, without holding it in memory.
   *
   * @param extraction the extraction
   * @param withText whether the article's text is in it, so that it can be read back by itself
   * @param out where to; not flushed and left open
   * @throws IOException if {@code out} does
   */
  public static void writeLine(Extraction extraction, boolean withText, Writer out) throws IOException {
    write(extraction, withText, out, null);
  }

  /**
   * Writes what {@link #toIndented} returns, without holding it in memory.
   *
   * @param extraction the extraction
   * @param withText whether the article's text is in it, so that it can be read back by itself
   * @param out where to; not flushed and left open
   * @throws IOException if {@code out} does
   */
  public static void writeIndented(Extraction extraction, boolean withText, Writer out) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""));
    printer.indentArraysWith(indenter);
    printer.indentObjectsWith(indenter);
    write(extraction, withText, out, printer);
  }

  /**
   * Returns the JSON Schema (draft 2020-12) that every result conforms to.
   *
   * @return the schema
   */
  public static String schema() {
    return resource("extraction.schema.json");
  }

  static String resource(String name) {
    try {
      return Utf8.resource(ExtractionJson.class, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What wrote it, with the version that its jar states: "Presser 0.1.0". */
  private static String producer() {
    String version = ExtractionJson.class.getPackage().getImplementationVersion();
    return version == null ? "Presser" : "Presser " + version;
  }

  private static void write(Extraction extraction, boolean withText, Writer out, @Nullable PrettyPrinter printer)
      throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.setPrettyPrinter(printer);
      write(extraction, withText, json);
    }
  }

  private static void write(Extraction extraction, boolean withText, JsonGenerator json) throws IOException {
    Article article = extraction.article();
    String text = article.text();
    json.writeStartObject();
    writeString("id", article.id(), json);
    json.writeNumberField("version", VERSION);
    writeString("producer", PRODUCER, json);
    writePublication(article, json);
    if (withText) {
      writeString("text", text, json);
    }
    json.writeArrayFieldStart("paragraphs");
    for (Paragraph paragraph : extraction.paragraphs()) {
      json.writeStartObject();
      json.writeNumberField("begin", paragraph.span().begin());
      json.writeNumberField("end", paragraph.span().end());
      json.writeStringField("role", paragraph.role().name());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("entities");
    for (Entity entity : extraction.entities()) {
      write(entity, text, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("quotations");
    TextFragments addresses = TextFragments.of(article);
    for (Quotation quotation : extraction.quotations()) {
      write(quotation, text, addresses, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writePublication(Article article, JsonGenerator json) throws IOException {
    Publication publication = article.publication();
    Optional<String> local =
        publication.isKnown()
            ? publication.date().map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
            : Optional.empty();
    writeOptional("date", local.or(() -> article.date().map(Instant::toString)), json);
    if (publication.isKnown()) {
      writeOptional("url", publication.address(), json);
      writeOptional("headline", publication.headline(), json);
      ArticleJson.writeByline(publication, json);
    }
  }

  private static void write(Entity entity, String text, JsonGenerator json) throws IOException {
    json.writeStartObject();
    writeString("id", entity.id(), json);
    json.writeStringField("type", entity.type().name());
    writeString("name", entity.name(), json);
    writeOptional("roster", entity.rosterId(), json);
    json.writeArrayFieldStart("mentions");
    for (Mention mention : entity.mentions()) {
      json.writeStartObject();
      writeSpanFields(mention.span(), text, json);
      json.writeStringField("form", mention.form().name());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Quotation quotation, String text, TextFragments addresses, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    writeString("id", quotation.id(), json);
    json.writeStringField("kind", quotation.kind().name());
    json.writeStringField("act", quotation.act().name());
    writeConfidence(quotation.confidence(), json);
    writeContent(quotation.content(), text, addresses, json);
    json.writeArrayFieldStart("passages");
    for (Span passage : quotation.passages()) {
      json.writeStartObject();
      writeSpanFields(passage, text, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    writeOptionalSpan("cue", quotation.cue(), text, json);
    writeOptionalSpan("source", quotation.source(), text, json);
    json.writeArrayFieldStart("speakers");
    for (Speaker speaker : quotation.speakers()) {
      json.writeStartObject();
      writeString("entity", speaker.entity().id(), json);
      writeString("name", speaker.name(), json);
      writeOptional("roster", speaker.entity().rosterId(), json);
      writeConfidence(speaker.confidence(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("basis", quotation.evidence().basis().name());
    writeString("evidence", quotation.evidence().explanation(), json);
    if (quotation.evidence().articleId().isPresent()) {
      json.writeObjectFieldStart("recovered");
      writeString("article", quotation.evidence().articleId().get(), json);
      json.writeEndObject();
    }
    json.writeArrayFieldStart("inner");
    for (Quotation inner : quotation.inner()) {
      write(inner, text, addresses, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeContent(List<Span> content, String text, TextFragments addresses, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("content");
    for (Span span : content) {
      json.writeStartObject();
      writeSpanFields(span, text, json);
      Optional<String> address = addresses.address(List.of(span));
      if (address.isPresent()) {
        writeString("url", address.get(), json);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeOptionalSpan(String field, Optional<Span> span, String text, JsonGenerator json)
      throws IOException {
    if (span.isPresent()) {
      json.writeObjectFieldStart(field);
      writeSpanFields(span.get(), text, json);
      json.writeEndObject();
    } else {
      json.writeNullField(field);
    }
  }

  private static void writeSpanFields(Span span, String text, JsonGenerator json) throws IOException {
    json.writeNumberField("begin", span.begin());
    json.writeNumberField("end", span.end());
    writeString("text", span.coveredText(text), json);
  }

  static void writeConfidence(double confidence, JsonGenerator json) throws IOException {
    json.writeFieldName("confidence");
    json.writeNumber(Confidences.format(confidence));
  }

  static void writeOptional(String field, Optional<String> value, JsonGenerator json) throws IOException {
    if (value.isPresent()) {
      writeString(field, value.get(), json);
    } else {
      json.writeNullField(field);
    }
  }

  static void writeString(String field, String value, JsonGenerator json) throws IOException {
    json.writeFieldName(field);
    writeString(value, json);
  }

  static void writeString(String value, JsonGenerator json) throws IOException {
    if (needsEscape(value)) {
      json.writeRawValue(escaped(value));
    } else {
      json.writeString(value);
    }
  }

  /** Whether a string holds what Jackson writes as it is although some reader will trip over it. */
  private static boolean needsEscape(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (endsLine(c)) {
        return true;
      }
      if (Character.isSurrogate(c)) {
        if (!isPairAt(value, i)) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  private static String escaped(String value) {
    StringBuilder out = new StringBuilder(value.length() + 16).append('"');
    JsonStringEncoder encoder = JsonStringEncoder.getInstance();
    int done = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isSurrogate(c) && isPairAt(value, i)) {
        i++;
      } else if (Character.isSurrogate(c) || endsLine(c)) {
        encoder.quoteAsString(value.subSequence(done, i), out);
        out.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
        done = i + 1;
      }
    }
    encoder.quoteAsString(value.subSequence(done, value.length()), out);
    return out.append('"').toString();
  }

  private static boolean isPairAt(String value, int i) {
    return i + 1 < value.length() && Character.isSurrogatePair(value.charAt(i), value.charAt(i + 1));
  }

  /** Line ends of Unicode that JSON allows in a string, but at which some readers of JSON Lines split. */
  private static boolean endsLine(char c) {
    return c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
