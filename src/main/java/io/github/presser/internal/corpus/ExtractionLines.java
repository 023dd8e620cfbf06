package io.github.presser.internal.corpus;

import static io.github.presser.internal.JsonObjects.require;

import com.google.common.base.Enums;
import io.github.presser.Article;
import io.github.presser.EntityType;
import io.github.presser.Mention;
import io.github.presser.Paragraph;
import io.github.presser.Quotation;
import io.github.presser.Span;
import io.github.presser.internal.JsonObjects;
import io.github.presser.internal.Utf8;
import io.github.presser.internal.corpus.GoldArticle.GoldAttribution;
import io.github.presser.internal.corpus.Prediction.NamedSpeaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Reads extractions in Presser's JSON Lines: as what a program found, or, once people have corrected them, as gold.
 * Only what is compared is read: {@code id}, the {@code paragraphs}, the names among the {@code entities} and, of each
 * of the {@code quotations}, {@code id}, {@code content}, {@code source}, {@code cue}, {@code confidence},
 * {@code act} and {@code speakers} with {@code name} and {@code confidence}. Of these, {@code id} and {@code content}
 * must be there.
 */
public final class ExtractionLines {

  private ExtractionLines() {}

  /**
   * Reads a file of extractions.
   *
   * @return the articles by id, in the file's order; an id is the one in the file without folder and {@code .txt}
   * @throws IOException if the file cannot be read, a line is no extraction or two are of the same article; the message
   *     names the file and line
   */
  public static Map<String, PredictedArticle> read(Path file) throws IOException {
    Map<String, PredictedArticle> articles = new LinkedHashMap<>();
    List<String> lines = Utf8.lines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      try {
        PredictedArticle article = JsonObjects.read(lines.get(i), ExtractionLines::article);
        if (articles.put(article.id(), article) != null) {
          throw new IllegalArgumentException("the article '" + article.id() + "' is there twice");
        }
      } catch (IllegalArgumentException e) {
        throw new IOException(file + ":" + (i + 1) + ": not an extraction: " + e.getMessage(), e);
      }
    }
    return articles;
  }

  /**
   * Reads a file of extractions that people have corrected. An article's text is the field {@code text}, or else the
   * file {@code ID.txt} beside the file or in the folder {@code text} there. A quotation without the field
   * {@code speakers} is one whose speaker nobody marked.
   *
   * @throws IOException as {@link #read}, and if an article has no text or a span lies outside it
   */
  public static List<GoldArticle> readGold(Path file) throws IOException {
    List<GoldArticle> gold = new ArrayList<>();
    for (PredictedArticle article : read(file).values()) {
      List<GoldAttribution> attributions = new ArrayList<>();
      for (Prediction q : article.quotations()) {
        Optional<List<String>> speakers = q.speakers().map(s -> s.stream().map(NamedSpeaker::name).toList());
        if (!q.content().isEmpty()) {
          attributions.add(new GoldAttribution(q.key(), q.source(), q.cue(), q.content(), speakers));
        }
      }
      Article read = new Article(article.id(), text(article, file));
      checkSpans(article, read.text(), file);
      gold.add(new GoldArticle(read, attributions, article.names(), article.paragraphs(), Optional.empty()));
    }
    return gold;
  }

  /**
   * Checks that every span lies in the article's text.
   *
   * @throws IOException if one does not; the message names the file, the article and the span
   */
  public static void checkSpans(PredictedArticle article, String text, Path file) throws IOException {
    List<Span> spans = new ArrayList<>();
    for (Prediction q : article.quotations()) {
      List.of(q.content(), q.source(), q.cue()).forEach(spans::addAll);
    }
    article.names().ifPresent(names -> names.forEach(name -> spans.add(name.span())));
    article.paragraphs().ifPresent(paragraphs -> paragraphs.forEach(paragraph -> spans.add(paragraph.span())));
    for (Span span : spans) {
      if (span.end() > text.length()) {
        throw new IOException(file + ": " + article.id() + ": the span " + span + " is outside the text");
      }
    }
  }

  private static String text(PredictedArticle article, Path file) throws IOException {
    if (article.text().isPresent()) {
      return article.text().get();
    }
    if (article.id().chars().anyMatch(c -> c < ' ' || c == '/' || c == '\\')) {
      throw new IOException(file + ": " + article.id() + ": no text, and the id cannot be the name of a file");
    }
    String name = article.id() + ".txt";
    for (Path text : List.of(file.resolveSibling(name), file.resolveSibling("text").resolve(name))) {
      if (Files.exists(text)) {
        return Utf8.read(text);
      }
    }
    throw new IOException(
        file + ": " + article.id() + ": no text: neither a field \"text\" nor a file " + name + " beside the file");
  }

  private static PredictedArticle article(JsonObjects json) throws IOException {
    Draft draft = new Draft();
    json.object(
        "the line",
        field -> {
          switch (field) {
            case "id" -> draft.id = json.string();
            case "text" -> draft.text = json.optionalString();
            case "paragraphs" -> draft.paragraphs = Optional.of(json.list(ExtractionLines::paragraph));
            case "entities" -> draft.names = Optional.of(names(json));
            case "quotations" -> draft.quotations = Optional.of(json.list(ExtractionLines::quotation));
            default -> json.skip();
          }
        });
    require(!draft.id.isBlank(), "it has no \"id\"");
    require(draft.quotations.isPresent(), "it has no \"quotations\"");
    String name = draft.id.substring(draft.id.lastIndexOf('/') + 1);
    name = name.endsWith(".txt") ? name.substring(0, name.length() - ".txt".length()) : name;
    return new PredictedArticle(name, draft.text, draft.quotations.get(), draft.names, draft.paragraphs);
  }

  private static Paragraph paragraph(JsonObjects json) throws IOException {
    List<Paragraph.Role> role = new ArrayList<>();
    Span span =
        json.span(
            field -> {
              if (field.equals("role")) {
                role.add(json.constant(Paragraph.Role.class));
              } else {
                json.skip();
              }
            });
    require(!role.isEmpty(), "a paragraph has no \"role\"");
    return new Paragraph(span, role.get(0));
  }

  /** The names of a list of entities; what is of another type than Presser's has none. */
  private static List<NamedMention> names(JsonObjects json) throws IOException {
    List<NamedMention> names = new ArrayList<>();
    int[] entity = new int[1];
    json.list(
        () -> {
          List<Span> spans = new ArrayList<>();
          List<EntityType> types = new ArrayList<>();
          json.object(
              "an entity",
              field -> {
                switch (field) {
                  case "type" -> type(json.string()).ifPresent(types::add);
                  case "mentions" -> json.list(() -> name(json).ifPresent(spans::add));
                  default -> json.skip();
                }
              });
          String key = String.valueOf(++entity[0]);
          types.forEach(type -> spans.forEach(span -> names.add(new NamedMention(span, type, key))));
        });
    return names;
  }

  /** A mention, if it is by name, as one is that does not say. */
  private static Optional<Span> name(JsonObjects json) throws IOException {
    boolean[] other = new boolean[1];
    Span span =
        json.span(
            field -> {
              if (field.equals("form")) {
                other[0] = json.constant(Mention.Form.class) != Mention.Form.NAME;
              } else {
                json.skip();
              }
            });
    return other[0] ? Optional.empty() : Optional.of(span);
  }

  /** The type of this name; empty for what Presser does not look for. */
  static Optional<EntityType> type(String name) {
    return Enums.getIfPresent(EntityType.class, name).toJavaUtil();
  }

  /** The act of this name; empty for what Presser does not tell apart. */
  private static Optional<Quotation.Act> act(String name) {
    return Enums.getIfPresent(Quotation.Act.class, name).toJavaUtil();
  }

  private static Prediction quotation(JsonObjects json) throws IOException {
    QuotationDraft draft = new QuotationDraft();
    json.object(
        "a quotation",
        field -> {
          switch (field) {
            case "id" -> draft.key = json.optionalString().orElse("");
            case "content" -> draft.content = Optional.of(json.list(ExtractionLines::span));
            case "source" -> draft.source = json.isNull() ? List.of() : List.of(span(json));
            case "cue" -> draft.cue = json.isNull() ? List.of() : List.of(span(json));
            case "confidence" -> draft.confidence = confidence(json);
            case "act" -> draft.act = json.optionalString().flatMap(ExtractionLines::act);
            case "speakers" ->
                draft.speakers =
                    json.isNull() ? Optional.empty() : Optional.of(json.list(ExtractionLines::speaker));
            default -> json.skip();
          }
        });
    require(draft.content.isPresent(), "a quotation has no \"content\"");
    return new Prediction(
        draft.key, draft.source, draft.cue, draft.content.get(), draft.confidence, draft.act,
        draft.speakers);
  }

  private static Span span(JsonObjects json) throws IOException {
    return json.span(field -> json.skip());
  }

  /** What is no number says nothing. */
  private static OptionalDouble confidence(JsonObjects json) throws IOException {
    if (json.isNumber()) {
      return OptionalDouble.of(json.number());
    }
    json.skip();
    return OptionalDouble.empty();
  }

  private static NamedSpeaker speaker(JsonObjects json) throws IOException {
    String[] name = {""};
    OptionalDouble[] confidence = {OptionalDouble.empty()};
    json.object(
        "a speaker",
        field -> {
          switch (field) {
            case "name" -> name[0] = json.string();
            case "confidence" -> confidence[0] = confidence(json);
            default -> json.skip();
          }
        });
    require(!name[0].isEmpty(), "a speaker has no \"name\"");
    return new NamedSpeaker(name[0], confidence[0]);
  }

  /** What a line has given so far. */
  private static final class Draft {

    private String id = "";
    private Optional<String> text = Optional.empty();
    private Optional<List<Prediction>> quotations = Optional.empty();
    private Optional<List<NamedMention>> names = Optional.empty();
    private Optional<List<Paragraph>> paragraphs = Optional.empty();
  }

  /** What a quotation's object has given so far. */
  private static final class QuotationDraft {

    private String key = "";
    private List<Span> source = List.of();
    private List<Span> cue = List.of();
    private Optional<List<Span>> content = Optional.empty();
    private OptionalDouble confidence = OptionalDouble.empty();
    private Optional<Quotation.Act> act = Optional.empty();
    private Optional<List<NamedSpeaker>> speakers = Optional.empty();
  }
}
