package io.github.presser.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.presser.Article;
import io.github.presser.Entity;
import io.github.presser.EntityType;
import io.github.presser.Evidence;
import io.github.presser.Extraction;
import io.github.presser.Mention;
import io.github.presser.Paragraph;
import io.github.presser.Quotation;
import io.github.presser.Span;
import io.github.presser.Speaker;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads extractions back from JSON Lines in UTF-8, as {@link ExtractionJson#writeLine} and {@code presser extract}
 * write them. The JSON does not hold the articles' texts: the caller gives them, and each span is compared with its
 * text, so that an extraction is never taken for one of another text. Everything comes back as it was, except that a
 * confidence has three digits after the point, which is what Presser gives, and that a quotation without one has 1.
 * Fields that are not known are ignored, and blank lines skipped. One line is held in memory at a time. Not
 * thread-safe.
 *
 * <pre>{@code
 * try (ExtractionReader reader = new ExtractionReader(Files.newInputStream(file), articles::find)) {
 *   for (Optional<Extraction> e = reader.read(); e.isPresent(); e = reader.read()) {
 *     save(e.get());
 *   }
 * }
 * }</pre>
 */
public final class ExtractionReader implements Closeable {

  private final Lines lines;
  private final Function<? super String, Optional<Article>> articles;

  /**
   * Makes a reader.
   *
   * @param in the lines; closed with this reader
   * @param articles gives the article of an id, or empty for one that the caller does not have
   */
  public ExtractionReader(InputStream in, Function<? super String, Optional<Article>> articles) {
    this.lines = new Lines(in);
    this.articles = articles;
  }

  /**
   * Reads the next extraction.
   *
   * @return the extraction, or empty at the end
   * @throws MalformedLineException if the line holds no extraction, or its article is not there or has another text;
   *     the next call goes on with the line after it
   * @throws IOException if the stream cannot be read
   */
  public Optional<Extraction> read() throws IOException {
    Optional<String> line = lines.next();
    if (line.isEmpty()) {
      return Optional.empty();
    }
    try {
      Draft draft = draft(line.get());
      Article article =
          articles
              .apply(draft.id)
              .orElseThrow(() -> new IllegalArgumentException("there is no article '" + draft.id + "'"));
      return Optional.of(draft.of(article));
    } catch (IllegalArgumentException e) {
      throw lines.malformed(e.getMessage());
    }
  }

  /**
   * Returns the number of the line read last.
   *
   * @return the line, counted from 1; 0 before the first
   */
  public long line() {
    return lines.number();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  /**
   * Reads one extraction.
   *
   * @param json a JSON object as {@link ExtractionJson} writes it, in one line or several
   * @param article the article that it is of
   * @return the extraction
   * @throws IllegalArgumentException if it is no extraction, or one of an article with another id or text; the message
   *     says what is wrong
   */
  public static Extraction parse(String json, Article article) {
    Draft draft = draft(json);
    if (!draft.id.equals(article.id())) {
      throw new IllegalArgumentException(
          "the extraction is of the article '" + draft.id + "', not of '" + article.id() + "'");
    }
    return draft.of(article);
  }

  private static Draft draft(String json) {
    try (JsonParser parser = Lines.parser(json)) {
      parser.nextToken();
      Draft draft = new Draft();
      draft.read(parser);
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("more than one JSON value");
      }
      return draft;
    } catch (JsonProcessingException e) {
      String column = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
      throw new IllegalArgumentException("not JSON" + column + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new IllegalArgumentException("not JSON: " + e.getMessage(), e); // a string has no other
    }
  }

  /** What one object holds, before its text is known. */
  private static final class Draft {

    private String id = "";
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<CoveredSpan> spans = new ArrayList<>();

    /** A span and the text that stood there. */
    private record CoveredSpan(Span span, @Nullable String text) {}

    void read(JsonParser json) throws IOException {
      List<QuotationDraft> drafts = new ArrayList<>();
      boolean[] seen = new boolean[2];
      readObject(
          json,
          "the extraction",
          field -> {
            switch (field) {
              case "id" -> id = string(json);
              case "paragraphs" -> readList(json, () -> paragraphs.add(paragraph(json)));
              case "entities" -> {
                readList(json, () -> addEntity(json));
                seen[0] = true;
              }
              case "quotations" -> {
                readList(json, () -> drafts.add(quotation(json)));
                seen[1] = true;
              }
              default -> json.skipChildren();
            }
          });
      require(!id.isBlank(), "it has no \"id\"");
      require(seen[0], "it has no \"entities\"");
      require(seen[1], "it has no \"quotations\"");
      for (QuotationDraft draft : drafts) {
        quotations.add(draft.finish(entities)); // only now, since the entities may stand after them
      }
    }

    Extraction of(Article article) {
      String text = article.text();
      for (CoveredSpan covered : spans) {
        Span span = covered.span();
        if (span.end() > text.length()
            || covered.text() != null && !text.startsWith(covered.text(), span.begin())) {
          throw new IllegalArgumentException(
              "the article '" + article.id() + "' has another text than it was made from: not \"" + covered.text()
                  + "\" at " + span);
        }
      }
      return new Extraction(article, paragraphs, List.copyOf(entities.values()), quotations);
    }

    private void addEntity(JsonParser json) throws IOException {
      EntityDraft draft = new EntityDraft();
      readObject(
          json,
          "an entity",
          field -> {
            switch (field) {
              case "id" -> draft.id = string(json);
              case "type" -> draft.type = constant(EntityType.class, json);
              case "name" -> draft.name = string(json);
              case "roster" -> draft.roster = optionalString(json);
              case "mentions" -> readList(json, () -> draft.mentions.add(mention(json)));
              default -> json.skipChildren();
            }
          });
      require(!draft.id.isEmpty(), "an entity has no \"id\"");
      require(entities.put(draft.id, draft.finish()) == null, "two entities have the id '" + draft.id + "'");
    }

    private Mention mention(JsonParser json) throws IOException {
      AtomicReference<Mention.@Nullable Form> form = new AtomicReference<>();
      Span span = labelled(json, "form", () -> form.set(constant(Mention.Form.class, json)));
      require(form.get() != null, "a mention has no \"form\"");
      return new Mention(span, form.get());
    }

    private Paragraph paragraph(JsonParser json) throws IOException {
      AtomicReference<Paragraph.@Nullable Role> role = new AtomicReference<>();
      Span span = labelled(json, "role", () -> role.set(constant(Paragraph.Role.class, json)));
      require(role.get() != null, "a paragraph has no \"role\"");
      return new Paragraph(span, role.get());
    }

    /** A span with one field more. */
    private Span labelled(JsonParser json, String label, ElementReader reader) throws IOException {
      return span(json, field -> {
        if (field.equals(label)) {
          reader.read();
        } else {
          json.skipChildren();
        }
      });
    }

    private QuotationDraft quotation(JsonParser json) throws IOException {
      QuotationDraft draft = new QuotationDraft();
      readObject(
          json,
          "a quotation",
          field -> {
            switch (field) {
              case "id" -> draft.id = string(json);
              case "kind" -> draft.kind = constant(Quotation.Kind.class, json);
              case "confidence" -> draft.confidence = confidence(json);
              case "content" -> readList(json, () -> draft.content.add(span(json)));
              case "passages" -> readList(json, () -> draft.passages.add(span(json)));
              case "cue" -> draft.cue = optionalSpan(json);
              case "source" -> draft.source = optionalSpan(json);
              case "speakers" -> readList(json, () -> draft.speakers.add(speaker(json)));
              case "basis" -> draft.basis = constant(Evidence.Basis.class, json);
              case "evidence" -> draft.explanation = string(json);
              case "recovered" -> draft.recoveredFrom = recoveredFrom(json);
              case "inner" -> readList(json, () -> draft.inner.add(quotation(json)));
              default -> json.skipChildren();
            }
          });
      return draft;
    }

    private static Optional<String> recoveredFrom(JsonParser json) throws IOException {
      String[] article = new String[1];
      readObject(
          json,
          "\"recovered\"",
          field -> {
            if (field.equals("article")) {
              article[0] = string(json);
            } else {
              json.skipChildren();
            }
          });
      require(article[0] != null, "\"recovered\" has no \"article\"");
      return Optional.of(article[0]);
    }

    private static SpeakerDraft speaker(JsonParser json) throws IOException {
      SpeakerDraft draft = new SpeakerDraft();
      readObject(
          json,
          "a speaker",
          field -> {
            switch (field) {
              case "entity" -> draft.entity = string(json);
              case "confidence" -> draft.confidence = confidence(json);
              default -> json.skipChildren(); // the name and the roster's key are the entity's
            }
          });
      return draft;
    }

    private Optional<Span> optionalSpan(JsonParser json) throws IOException {
      return json.currentToken() == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(span(json));
    }

    private Span span(JsonParser json) throws IOException {
      return span(json, field -> json.skipChildren());
    }

    private Span span(JsonParser json, FieldReader others) throws IOException {
      int[] ends = {-1, -1};
      String[] text = new String[1];
      readObject(
          json,
          "a span",
          field -> {
            switch (field) {
              case "begin" -> ends[0] = json.getValueAsInt(-1);
              case "end" -> ends[1] = json.getValueAsInt(-1);
              case "text" -> text[0] = string(json);
              default -> others.read(field);
            }
          });
      Span span = new Span(ends[0], ends[1]);
      require(text[0] == null || text[0].length() == span.length(), "the span " + span + " is not of its \"text\"");
      spans.add(new CoveredSpan(span, text[0]));
      return span;
    }
  }

  private static final class EntityDraft {

    private String id = "";
    private @Nullable EntityType type;
    private String name = "";
    private Optional<String> roster = Optional.empty();
    private final List<Mention> mentions = new ArrayList<>();

    Entity finish() {
      require(type != null, "the entity '" + id + "' has no \"type\"");
      return Entity.of(type, id, name, roster, mentions);
    }
  }

  private static final class SpeakerDraft {

    private String entity = "";
    private double confidence = -1;

    Speaker finish(Map<String, Entity> entities) {
      Entity known = entities.get(entity);
      require(known != null, "a speaker is no entity of the article: '" + entity + "'");
      return new Speaker(known, confidence);
    }
  }

  private static final class QuotationDraft {

    private String id = "";
    private Quotation.@Nullable Kind kind;
    private double confidence = 1;
    private final List<Span> content = new ArrayList<>();
    private final List<Span> passages = new ArrayList<>();
    private Optional<Span> cue = Optional.empty();
    private Optional<Span> source = Optional.empty();
    private final List<SpeakerDraft> speakers = new ArrayList<>();
    private Evidence.@Nullable Basis basis;
    private String explanation = "";
    private Optional<String> recoveredFrom = Optional.empty();
    private final List<QuotationDraft> inner = new ArrayList<>();

    Quotation finish(Map<String, Entity> entities) {
      require(!id.isEmpty(), "a quotation has no \"id\"");
      require(kind != null, "the quotation " + id + " has no \"kind\"");
      require(basis != null, "the quotation " + id + " has no \"basis\"");
      return new Quotation(
          id,
          kind,
          confidence,
          content,
          passages,
          cue,
          source,
          speakers.stream().map(speaker -> speaker.finish(entities)).toList(),
          new Evidence(basis, explanation, recoveredFrom),
          inner.stream().map(quotation -> quotation.finish(entities)).toList());
    }
  }

  private interface FieldReader {

    void read(String field) throws IOException;
  }

  private interface ElementReader {

    void read() throws IOException;
  }

  private static void readObject(JsonParser json, String what, FieldReader fields) throws IOException {
    require(json.currentToken() == JsonToken.START_OBJECT, what + " is not a JSON object");
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      fields.read(field);
    }
  }

  private static void readList(JsonParser json, ElementReader elements) throws IOException {
    require(json.currentToken() == JsonToken.START_ARRAY, "\"" + json.currentName() + "\" is not a list");
    while (json.nextToken() != JsonToken.END_ARRAY) {
      elements.read();
    }
  }

  private static String string(JsonParser json) throws IOException {
    require(json.currentToken() == JsonToken.VALUE_STRING, "\"" + json.currentName() + "\" is not a string");
    return json.getText();
  }

  private static double confidence(JsonParser json) throws IOException {
    require(json.currentToken().isNumeric(), "a \"confidence\" is not a number");
    return json.getDoubleValue();
  }

  private static Optional<String> optionalString(JsonParser json) throws IOException {
    return json.currentToken() == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(string(json));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, JsonParser json) throws IOException {
    String name = string(json);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("\"" + json.currentName() + "\" is '" + name + "', which is not known");
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
