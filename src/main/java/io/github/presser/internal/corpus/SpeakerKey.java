package io.github.presser.internal.corpus;

import static io.github.presser.internal.JsonObjects.require;

import io.github.presser.internal.JsonObjects;
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
          Line line = JsonObjects.read(lines.get(i), SpeakerKey::line);
          articles.put(line.id, line.speakers);
        } catch (IllegalArgumentException e) {
          throw new IOException(file + ":" + (i + 1) + ": not a line of speakers: " + e.getMessage(), e);
        }
      }
    }
    return articles;
  }

  private static Line line(JsonObjects json) throws IOException {
    Line line = new Line();
    json.object(
        "the line",
        field -> {
          switch (field) {
            case "id" -> line.id = json.string();
            case "unsure" -> line.unsure.addAll(json.list(JsonObjects::string));
            case "speakers" ->
                json.object("\"speakers\"", key -> line.speakers.put(key, json.list(JsonObjects::string)));
            default -> json.skip();
          }
        });
    require(!line.id.isEmpty(), "it has no \"id\"");
    line.unsure.forEach(line.speakers::remove);
    return line;
  }

  /** What a line has given so far. */
  private static final class Line {

    private String id = "";
    private final Map<String, List<String>> speakers = new HashMap<>();
    private final List<String> unsure = new ArrayList<>();
  }
}
