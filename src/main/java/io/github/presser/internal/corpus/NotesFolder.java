package io.github.presser.internal.corpus;

import static io.github.presser.internal.JsonObjects.require;

import com.google.common.base.Splitter;
import io.github.presser.Article;
import io.github.presser.EntityType;
import io.github.presser.Span;
import io.github.presser.internal.JsonObjects;
import io.github.presser.internal.Utf8;
import io.github.presser.internal.corpus.ReaderNotes.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Articles of which a reader noted who says what: a folder with {@code text/NAME.txt} and {@code gold.json}, a list of
 * objects with the article's {@code name}; {@code quoted} and {@code indirect}, lists of
 * {@code ["words of it", ["Full Name", "A+B"]]} with every speaker that is right ("" is nobody); {@code false}, words
 * in marks that quote nobody; {@code optional}, words that readers differ about; and the names in {@code people},
 * {@code places} and {@code organisations}.
 */
final class NotesFolder {

  static final String NOTES = "gold.json";

  private static final Splitter JOINT = Splitter.on('+').omitEmptyStrings();
  private static final Map<String, EntityType> LISTS = Map.of(
      "people", EntityType.PERSON, "places", EntityType.PLACE, "organisations", EntityType.ORGANISATION);

  private NotesFolder() {}

  /**
   * Reads the articles in the order of the notes.
   *
   * @throws IOException if a file cannot be read, the notes are not well formed, or have words that are not in the
   *     text; the message names the file and the article
   */
  static List<GoldArticle> read(Path folder) throws IOException {
    Path file = folder.resolve(NOTES);
    List<Draft> drafts;
    try {
      drafts = JsonObjects.read(Utf8.withoutMark(Utf8.read(file)), all -> all.list(NotesFolder::draft));
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": not a list of notes: " + e.getMessage(), e);
    }
    List<GoldArticle> articles = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Draft draft : drafts) {
      Path text = folder.resolve("text").resolve(draft.name + ".txt");
      try {
        require(!draft.name.isBlank(), "an article has no \"name\"");
        require(names.add(draft.name), "the article '" + draft.name + "' is there twice");
        require(Files.exists(text), "there is no " + text);
        articles.add(article(draft, Utf8.read(text)));
      } catch (IllegalArgumentException e) {
        throw new IOException(file + ": " + e.getMessage(), e);
      }
    }
    return articles;
  }

  private static GoldArticle article(Draft draft, String text) {
    ReaderNotes notes = new ReaderNotes(
        draft.quoted.stream().map(noted -> passage(noted, draft.name, text)).toList(),
        draft.indirect.stream().map(noted -> passage(noted, draft.name, text)).toList(),
        find(draft.unquoted, draft.name, text),
        find(draft.optional, draft.name, text),
        draft.listed);
    return new GoldArticle(
        new Article(draft.name, text), List.of(), Optional.empty(), Optional.empty(), Optional.of(notes));
  }

  private static Passage passage(Noted noted, String name, String text) {
    return new Passage(
        find(noted.words, name, text), noted.speakers.stream().map(JOINT::splitToList).toList());
  }

  private static List<Span> find(List<String> wordings, String name, String text) {
    return wordings.stream().map(words -> find(words, name, text)).toList();
  }

  private static Span find(String words, String name, String text) {
    int begin = text.indexOf(words);
    require(begin >= 0 && !words.isBlank(), name + ": the text does not have the words '" + words + "'");
    return new Span(begin, begin + words.length());
  }

  private static Draft draft(JsonObjects json) throws IOException {
    Draft draft = new Draft();
    json.object(
        "an article",
        field -> {
          switch (field) {
            case "name" -> draft.name = json.string();
            case "quoted" -> draft.quoted.addAll(json.list(NotesFolder::noted));
            case "indirect" -> draft.indirect.addAll(json.list(NotesFolder::noted));
            case "false" -> draft.unquoted.addAll(json.list(JsonObjects::string));
            case "optional" -> draft.optional.addAll(json.list(JsonObjects::string));
            case "people", "places", "organisations" ->
                draft.listed.put(LISTS.get(field), json.list(JsonObjects::string));
            default -> json.skip();
          }
        });
    return draft;
  }

  /** Reads ["words", ["speaker"], "how the speaker is given"]; what comes after the speakers is not needed. */
  private static Noted noted(JsonObjects json) throws IOException {
    List<String> words = new ArrayList<>();
    List<String> speakers = new ArrayList<>();
    json.list(() -> {
      if (words.isEmpty()) {
        words.add(json.string());
      } else if (speakers.isEmpty()) {
        speakers.addAll(json.list(JsonObjects::string));
      } else {
        json.skip();
      }
    });
    require(!speakers.isEmpty(), "a passage has no words, or no list of speakers: " + words);
    return new Noted(words.get(0), speakers);
  }

  private record Noted(String words, List<String> speakers) {}

  /** The notes of an article whose text is not there yet. */
  private static final class Draft {

    private String name = "";
    private final List<Noted> quoted = new ArrayList<>();
    private final List<Noted> indirect = new ArrayList<>();
    private final List<String> unquoted = new ArrayList<>();
    private final List<String> optional = new ArrayList<>();
    private final Map<EntityType, List<String>> listed = new EnumMap<>(EntityType.class);
  }
}
