package io.github.presser.internal.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.presser.internal.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who the speakers of a brat corpus are: the file {@code speakers.jsonl} in its folder, an object a line with the
 * article's {@code id}, the names under each attribution's key as {@code speakers}, and the keys of those that were
 * not clear as {@code unsure}.
 */
final class SpeakerKey {

  private static final JsonFactory FACTORY = new JsonFactory();

  private SpeakerKey() {}

  /**
   * Reads the file.
   *
   * @return for each article the names by key, without the unsure; empty when there is no such file
   * @throws IOException if it cannot be read or is not well formed; the message names the file and line
   */
  static Map<String, Map<String, List<String>>> read(Path file) throws IOException {
    Map<String, Map<String, List<String>>> articles = new HashMap<>();
    if (!Files.exists(file)) {
      return articles;
    }
    List<String> lines = Utf8.lines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        try {
          parse(lines.get(i), articles);
        } catch (IOException | IllegalArgumentException e) {
          throw new IOException(file + ":" + (i + 1) + ": not a line of speakers: " + e.getMessage(), e);
        }
      }
    }
    return articles;
  }

  private static void parse(String line, Map<String, Map<String, List<String>>> articles) throws IOException {
    String id = null;
    Map<String, List<String>> speakers = new HashMap<>();
    List<String> unsure = List.of();
    try (JsonParser json = FACTORY.createParser(line)) {
      expect(json.nextToken(), JsonToken.START_OBJECT);
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String field = json.currentName();
        JsonToken value = json.nextToken();
        switch (field) {
          case "id" -> id = json.getValueAsString();
          case "unsure" -> unsure = strings(json);
          case "speakers" -> {
            expect(value, JsonToken.START_OBJECT);
            while (json.nextToken() != JsonToken.END_OBJECT) {
              String key = json.currentName();
              json.nextToken();
              speakers.put(key, strings(json));
            }
          }
          default -> json.skipChildren();
        }
      }
    }
    if (id == null) {
      throw new IllegalArgumentException("it has no \"id\"");
    }
    unsure.forEach(speakers::remove);
    articles.put(id, speakers);
  }

  private static List<String> strings(JsonParser json) throws IOException {
    expect(json.currentToken(), JsonToken.START_ARRAY);
    List<String> strings = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      expect(json.currentToken(), JsonToken.VALUE_STRING);
      strings.add(json.getText());
    }
    return strings;
  }

  private static void expect(JsonToken found, JsonToken wanted) {
    if (found != wanted) {
      throw new IllegalArgumentException("found " + found + " where " + wanted + " should be");
    }
  }
}
