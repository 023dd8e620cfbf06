package io.github.presser.internal.corpus;

import static io.github.presser.internal.JsonObjects.require;

import io.github.presser.Article;
import io.github.presser.EntityType;
import io.github.presser.Span;
import io.github.presser.internal.JsonObjects;
import io.github.presser.internal.Utf8;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Articles in which people have marked the names: a JSON list of objects with an {@code id}, the {@code text}, and the
 * {@code entities}, each with {@code begin} and {@code end} (in code points), {@code type} and, where it is known which
 * names are of one entity, {@code cluster}. Names of other types than Presser's are left out.
 */
final class NameFile {

  private NameFile() {}

  /**
   * Reads the articles in the file's order.
   *
   * @throws IOException if the file cannot be read or is not well formed; the message names it
   */
  static List<GoldArticle> read(Path file) throws IOException {
    String json = Utf8.withoutMark(Utf8.read(file));
    try {
      List<GoldArticle> articles = JsonObjects.read(json, all -> all.list(NameFile::article));
      Set<String> ids = new HashSet<>();
      for (GoldArticle one : articles) {
        String id = one.article().id();
        require(ids.add(id), "the article '" + id + "' is there twice");
      }
      return articles;
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": not a list of articles with their names: " + e.getMessage(), e);
    }
  }

  /**
   * Adds the names of a file to articles of which it has them, by their id.
   *
   * @throws IOException as {@link #read}, and if an article's text is another than in the file
   */
  static List<GoldArticle> add(Path file, List<GoldArticle> articles) throws IOException {
    Map<String, GoldArticle> byId = new LinkedHashMap<>();
    read(file).forEach(article -> byId.put(article.article().id(), article));
    List<GoldArticle> all = new ArrayList<>();
    for (GoldArticle article : articles) {
      GoldArticle named = byId.get(article.article().id());
      if (named != null && !named.article().text().equals(article.article().text())) {
        throw new IOException(file + ": " + article.article().id() + " has another text than in the folder");
      }
      all.add(named == null ? article : article.withNames(named.names()));
    }
    return all;
  }

  private static GoldArticle article(JsonObjects json) throws IOException {
    List<Draft> drafts = new ArrayList<>();
    String[] strings = {"", ""};
    json.object(
        "an article",
        field -> {
          switch (field) {
            case "id" -> strings[0] = json.string();
            case "text" -> strings[1] = json.string();
            case "entities" -> drafts.addAll(json.list(NameFile::draft));
            default -> json.skip();
          }
        });
    require(!strings[0].isBlank(), "an article has no \"id\"");
    Article article = new Article(strings[0], strings[1]);
    int[] units = units(article.text());
    List<NamedMention> names = new ArrayList<>();
    for (Draft draft : drafts) {
      require(
          0 <= draft.begin && draft.begin < draft.end && draft.end < units.length,
          strings[0] + ": from " + draft.begin + " to " + draft.end + " is not within the text");
      draft.type.ifPresent(
          type -> names.add(new NamedMention(new Span(units[draft.begin], units[draft.end]), type, draft.cluster)));
    }
    return new GoldArticle(article, List.of(), Optional.of(names), Optional.empty(), Optional.empty());
  }

  private static Draft draft(JsonObjects json) throws IOException {
    Draft draft = new Draft();
    json.object(
        "an entity",
        field -> {
          switch (field) {
            case "begin" -> draft.begin = json.integer();
            case "end" -> draft.end = json.integer();
            case "type" -> draft.type = ExtractionLines.type(json.string());
            case "cluster" -> draft.cluster = json.stringOrInteger();
            default -> json.skip();
          }
        });
    return draft;
  }

  /** The offset in UTF-16 code units of each code point, and the end. */
  private static int[] units(String text) {
    int[] units = new int[text.codePointCount(0, text.length()) + 1];
    for (int i = 1; i < units.length; i++) {
      units[i] = text.offsetByCodePoints(units[i - 1], 1);
    }
    return units;
  }

  /** A name whose offsets are code points still. */
  private static final class Draft {

    private int begin = -1;
    private int end = -1;
    private Optional<EntityType> type = Optional.empty();
    private String cluster = "";
  }
}
