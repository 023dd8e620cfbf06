package io.github.presser.json;

import static io.github.presser.internal.JsonObjects.require;

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
import io.github.presser.internal.JsonObjects;
import io.github.presser.page.NoArticleException;
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
 * write them. Where the JSON does not hold an article's text, the caller gives it, and each span is compared with its
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
   * Makes a reader of lines that hold their articles' texts.
   *
   * @param in the lines; closed with this reader
   */
  public ExtractionReader(InputStream in) {
    this(in, id -> Optional.empty());
  }

  /**
   * Makes a reader.
   *
   * @param in the lines; closed with this reader
   * @param articles gives the article of an id, or empty for one that the caller does not have; then the line's own
   *     text counts
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
              .or(draft::article)
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
   * Reads one extraction with its article.
   *
   * @param json a JSON object as {@link ExtractionJson} writes it with the text, in one line or several
   * @return the extraction
   * @throws IllegalArgumentException if it is no extraction, or the text is not in it; the message says what is wrong
   */
  public static Extraction parse(String json) {
    Draft draft = draft(json);
    return draft.of(draft.article().orElseThrow(() -> new IllegalArgumentException("it has no \"text\"")));
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
    return JsonObjects.read(json, object -> {
      Draft draft = new Draft();
      draft.read(object);
      return draft;
    });
  }

  /** What one object holds, before its text is known. */
  private static final class Draft {

    private String id = "";
    private final ArticleFields fields = new ArticleFields();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<CoveredSpan> spans = new ArrayList<>();

    /** A span and the text that stood there. */
    private record CoveredSpan(Span span, @Nullable String text) {}

    void read(JsonObjects json) throws IOException {
      List<QuotationDraft> drafts = new ArrayList<>();
      boolean[] seen = new boolean[2];
      json.object(
          "the extraction",
          field -> {
            switch (field) {
              case "id" -> {
                id = json.string();
                fields.read(field, json);
              }
              case "paragraphs" -> json.list(() -> paragraphs.add(paragraph(json)));
              case "entities" -> {
                json.list(() -> addEntity(json));
                seen[0] = true;
              }
              case "quotations" -> {
                json.list(() -> drafts.add(quotation(json)));
                seen[1] = true;
              }
              default -> fields.read(field, json);
            }
          });
      require(!id.isBlank(), "it has no \"id\"");
      require(seen[0], "it has no \"entities\"");
      require(seen[1], "it has no \"quotations\"");
      for (QuotationDraft draft : drafts) {
        quotations.add(draft.finish(entities)); // only now, since the entities may stand after them
      }
    }

    /** The article, if its text is here. */
    Optional<Article> article() {
      try {
        return fields.hasText() ? Optional.of(fields.article()) : Optional.empty();
      } catch (NoArticleException e) {
        throw new IllegalStateException(e); // only a page can be without one
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

    private void addEntity(JsonObjects json) throws IOException {
      EntityDraft draft = new EntityDraft();
      json.object(
          "an entity",
          field -> {
            switch (field) {
              case "id" -> draft.id = json.string();
              case "type" -> draft.type = json.constant(EntityType.class);
              case "name" -> draft.name = json.string();
              case "roster" -> draft.roster = json.optionalString();
              case "mentions" -> json.list(() -> draft.mentions.add(mention(json)));
              default -> json.skip();
            }
          });
      require(!draft.id.isEmpty(), "an entity has no \"id\"");
      require(entities.put(draft.id, draft.finish()) == null, "two entities have the id '" + draft.id + "'");
    }

    private Mention mention(JsonObjects json) throws IOException {
      AtomicReference<Mention.@Nullable Form> form = new AtomicReference<>();
      Span span = labelled(json, "form", () -> form.set(json.constant(Mention.Form.class)));
      require(form.get() != null, "a mention has no \"form\"");
      return new Mention(span, form.get());
    }

    private Paragraph paragraph(JsonObjects json) throws IOException {
      AtomicReference<Paragraph.@Nullable Role> role = new AtomicReference<>();
      Span span = labelled(json, "role", () -> role.set(json.constant(Paragraph.Role.class)));
      require(role.get() != null, "a paragraph has no \"role\"");
      return new Paragraph(span, role.get());
    }

    /** A span with one field more. */
    private Span labelled(JsonObjects json, String label, JsonObjects.Reader reader) throws IOException {
      return span(json, field -> {
        if (field.equals(label)) {
          reader.read();
        } else {
          json.skip();
        }
      });
    }

    private QuotationDraft quotation(JsonObjects json) throws IOException {
      QuotationDraft draft = new QuotationDraft();
      json.object(
          "a quotation",
          field -> {
            switch (field) {
              case "id" -> draft.id = json.string();
              case "kind" -> draft.kind = json.constant(Quotation.Kind.class);
              case "act" -> draft.act = json.constant(Quotation.Act.class);
              case "confidence" -> draft.confidence = json.number();
              case "content" -> json.list(() -> draft.content.add(span(json)));
              case "passages" -> json.list(() -> draft.passages.add(span(json)));
              case "cue" -> draft.cue = optionalSpan(json);
              case "source" -> draft.source = optionalSpan(json);
              case "speakers" -> json.list(() -> draft.speakers.add(speaker(json)));
              case "basis" -> draft.basis = json.constant(Evidence.Basis.class);
              case "evidence" -> draft.explanation = json.string();
              case "recovered" -> draft.recoveredFrom = recoveredFrom(json);
              case "inner" -> json.list(() -> draft.inner.add(quotation(json)));
              default -> json.skip();
            }
          });
      return draft;
    }

    private static Optional<String> recoveredFrom(JsonObjects json) throws IOException {
      String[] article = new String[1];
      json.object(
          "\"recovered\"",
          field -> {
            if (field.equals("article")) {
              article[0] = json.string();
            } else {
              json.skip();
            }
          });
      require(article[0] != null, "\"recovered\" has no \"article\"");
      return Optional.of(article[0]);
    }

    private static SpeakerDraft speaker(JsonObjects json) throws IOException {
      SpeakerDraft draft = new SpeakerDraft();
      json.object(
          "a speaker",
          field -> {
            switch (field) {
              case "entity" -> draft.entity = json.string();
              case "confidence" -> draft.confidence = json.number();
              default -> json.skip(); // the name and the roster's key are the entity's
            }
          });
      return draft;
    }

    private Optional<Span> optionalSpan(JsonObjects json) throws IOException {
      return json.isNull() ? Optional.empty() : Optional.of(span(json));
    }

    private Span span(JsonObjects json) throws IOException {
      return span(json, field -> json.skip());
    }

    private Span span(JsonObjects json, JsonObjects.FieldReader others) throws IOException {
      String[] text = new String[1];
      Span span =
          json.span(
              field -> {
                if (field.equals("text")) {
                  text[0] = json.string();
                } else {
                  others.read(field);
                }
              });
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
    private Quotation.Act act = Quotation.Act.SPEECH;
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
          act,
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
}
