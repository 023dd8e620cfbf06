package io.github.presser.internal.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.presser.Article;
import io.github.presser.Span;
import io.github.presser.internal.Utf8;
import io.github.presser.internal.corpus.GoldArticle.GoldAttribution;
import io.github.presser.internal.corpus.Prediction.NamedSpeaker;
import java.io.BufferedReader;
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
 * Only what is compared is read: {@code id} and, of each of the {@code quotations}, {@code id}, {@code content},
 * {@code source}, {@code cue} and {@code speakers} with {@code name} and {@code confidence}. Of these, {@code id} and
 * {@code content} must be there.
 */
public final class ExtractionLines {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(64 << 20).build())
          .build();

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
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        try {
          PredictedArticle article = parse(line);
          if (articles.put(article.id(), article) != null) {
            throw new IllegalArgumentException("the article '" + article.id() + "' is there twice");
          }
        } catch (JsonProcessingException e) {
          throw new IOException(file + ":" + number + ": not an extraction: " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
          throw new IOException(file + ":" + number + ": not an extraction: " + e.getMessage(), e);
        }
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
      gold.add(new GoldArticle(read, attributions));
    }
    return gold;
  }

  /**
   * Checks that every span lies in the article's text.
   *
   * @throws IOException if one does not; the message names the file, the article and the span
   */
  public static void checkSpans(PredictedArticle article, String text, Path file) throws IOException {
    for (Prediction q : article.quotations()) {
      for (List<Span> spans : List.of(q.content(), q.source(), q.cue())) {
        for (Span span : spans) {
          if (span.end() > text.length()) {
            throw new IOException(file + ": " + article.id() + ": the span " + span + " is outside the text");
          }
        }
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

  private static PredictedArticle parse(String line) throws IOException {
    try (JsonParser json = FACTORY.createParser(line)) {
      expect(json.nextToken() == JsonToken.START_OBJECT, "it is not a JSON object");
      String id = null;
      String text = null;
      List<Prediction> quotations = null;
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String field = json.currentName();
        json.nextToken();
        switch (field) {
          case "id" -> id = json.getValueAsString();
          case "text" -> text = json.getValueAsString();
          case "quotations" -> quotations = list(json, ExtractionLines::quotation);
          default -> json.skipChildren();
        }
      }
      expect(id != null && !id.isBlank(), "it has no \"id\"");
      expect(quotations != null, "it has no \"quotations\"");
      String name = id.substring(id.lastIndexOf('/') + 1);
      name = name.endsWith(".txt") ? name.substring(0, name.length() - ".txt".length()) : name;
      return new PredictedArticle(name, Optional.ofNullable(text), quotations);
    }
  }

  private static Prediction quotation(JsonParser json) throws IOException {
    expect(json.currentToken() == JsonToken.START_OBJECT, "a quotation is not an object");
    String key = "";
    List<Span> content = null;
    List<Span> source = List.of();
    List<Span> cue = List.of();
    List<NamedSpeaker> speakers = null;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      boolean isNull = value == JsonToken.VALUE_NULL;
      switch (field) {
        case "id" -> key = json.getValueAsString("");
        case "content" -> content = list(json, ExtractionLines::span);
        case "source" -> source = isNull ? List.of() : List.of(span(json));
        case "cue" -> cue = isNull ? List.of() : List.of(span(json));
        case "speakers" -> speakers = isNull ? null : list(json, ExtractionLines::speaker);
        default -> json.skipChildren();
      }
    }
    expect(content != null, "a quotation has no \"content\"");
    return new Prediction(key, source, cue, content, Optional.ofNullable(speakers));
  }

  private static Span span(JsonParser json) throws IOException {
    expect(json.currentToken() == JsonToken.START_OBJECT, "a span is not an object");
    int begin = -1;
    int end = -1;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "begin" -> begin = json.getValueAsInt(-1);
        case "end" -> end = json.getValueAsInt(-1);
        default -> json.skipChildren();
      }
    }
    return new Span(begin, end);
  }

  private static NamedSpeaker speaker(JsonParser json) throws IOException {
    expect(json.currentToken() == JsonToken.START_OBJECT, "a speaker is not an object");
    String name = null;
    OptionalDouble confidence = OptionalDouble.empty();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      switch (field) {
        case "name" -> name = json.getValueAsString();
        case "confidence" ->
            confidence = value.isNumeric() ? OptionalDouble.of(json.getDoubleValue()) : OptionalDouble.empty();
        default -> json.skipChildren();
      }
    }
    expect(name != null, "a speaker has no \"name\"");
    return new NamedSpeaker(name, confidence);
  }

  private interface Element<T> {

    T read(JsonParser json) throws IOException;
  }

  private static <T> List<T> list(JsonParser json, Element<T> element) throws IOException {
    expect(json.currentToken() == JsonToken.START_ARRAY, "\"" + json.currentName() + "\" is not a list");
    List<T> list = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      list.add(element.read(json));
    }
    return list;
  }

  private static void expect(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
