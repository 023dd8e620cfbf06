package io.github.presser.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * JSON that others wrote, such as a page's data, as maps, lists and strings; what is neither text nor a number becomes
 * an empty string. Comments and trailing commas are read over. Stateless.
 */
public final class JsonTree {

  /** Longer data are not an article's. */
  private static final int LONGEST = 4 << 20;

  private static final int DEEPEST = 64;

  private static final JsonFactory JSON =
      JsonFactories.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LONGEST).build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  private JsonTree() {}

  /** Reads the first value; empty when it is not JSON, too long or too deep. */
  public static Optional<Object> parse(String json) {
    if (json.length() > LONGEST) {
      return Optional.empty();
    }
    try (JsonParser parser = JSON.createParser(json)) {
      return parser.nextToken() == null ? Optional.empty() : Optional.of(value(parser));
    } catch (IOException e) {
      // pages are full of what is nearly JSON
      return Optional.empty();
    }
  }

  /** No deeper than {@link #DEEPEST}: the parser refuses what is. */
  private static Object value(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String field = parser.currentName();
        parser.nextToken();
        object.putIfAbsent(field, value(parser));
      }
      return object;
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(parser));
      }
      return list;
    }
    boolean text = parser.currentToken() == JsonToken.VALUE_STRING || parser.currentToken().isNumeric();
    return text ? parser.getText() : "";
  }
}
