package io.github.presser.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.presser.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one JSON value field by field, in one pass and without a tree. A field that is given twice is a mistake. Stands
 * at one value at a time: {@link #object} and {@link #list} go through the values within it, the others take it. Not
 * thread-safe.
 *
 * <p>Whatever is not as it should be is an {@link IllegalArgumentException} that says what in words for the file's
 * owner; the caller adds the file and the line.
 */
public final class JsonObjects {

  /** The longest string that is read, in characters. The longest article that anybody prints has a hundredth of it. */
  public static final int LONGEST = 64 << 20;

  private static final JsonFactory FACTORY =
      JsonFactories.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST).build())
          .build();

  private final JsonParser parser;

  private JsonObjects(JsonParser parser) {
    this.parser = parser;
  }

  /** Reads a part of the value. */
  public interface Reader {

    /** Reads it; the value that is stood at must be taken whole, or skipped. */
    void read() throws IOException;
  }

  /** Reads the value of a field. */
  public interface FieldReader {

    /** Reads it; the value that is stood at must be taken whole, or skipped. */
    void read(String field) throws IOException;
  }

  /** Reads a whole value. */
  public interface ValueReader<T> {

    /** Reads it from what stands at it. */
    T read(JsonObjects json) throws IOException;
  }

  /**
   * Reads a text that is one JSON value.
   *
   * @throws IllegalArgumentException if the text is no JSON, or more than one value, or if the reader says so
   */
  public static <T> T read(String json, ValueReader<T> reader) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      T value = reader.read(new JsonObjects(parser));
      require(parser.nextToken() == null, "more than one JSON value");
      return value;
    } catch (JsonProcessingException e) {
      String column = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
      throw new IllegalArgumentException("not JSON" + column + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new IllegalArgumentException("not JSON: " + e.getMessage(), e); // a string has no other
    }
  }

  /** Goes through the fields of an object, called so in the message when it is none. */
  public void object(String name, FieldReader fields) throws IOException {
    require(parser.currentToken() == JsonToken.START_OBJECT, name + " is not a JSON object");
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String field = parser.currentName();
      parser.nextToken();
      fields.read(field);
    }
  }

  /** Goes through the elements of a list. */
  public void list(Reader element) throws IOException {
    require(parser.currentToken() == JsonToken.START_ARRAY, field() + " is not a list");
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      element.read();
    }
  }

  /** The elements of a list. */
  public <T> List<T> list(ValueReader<T> element) throws IOException {
    List<T> elements = new ArrayList<>();
    list(() -> elements.add(element.read(this)));
    return elements;
  }

  /**
   * A span: an object with the integers {@code begin} and {@code end}.
   *
   * @param others reads the other fields
   */
  public Span span(FieldReader others) throws IOException {
    int[] ends = {-1, -1};
    object(
        "a span",
        field -> {
          switch (field) {
            case "begin" -> ends[0] = integer();
            case "end" -> ends[1] = integer();
            default -> others.read(field);
          }
        });
    return new Span(ends[0], ends[1]);
  }

  /** Passes over the value. */
  public void skip() throws IOException {
    parser.skipChildren();
  }

  public boolean isNull() {
    return parser.currentToken() == JsonToken.VALUE_NULL;
  }

  public boolean isString() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  public boolean isList() {
    return parser.currentToken() == JsonToken.START_ARRAY;
  }

  public boolean isNumber() {
    return parser.currentToken().isNumeric();
  }

  /** A string. */
  public String string() throws IOException {
    require(isString(), field() + " is not a string");
    return parser.getText();
  }

  /** A string, or nothing for {@code null}. */
  public Optional<String> optionalString() throws IOException {
    return isNull() ? Optional.empty() : Optional.of(string());
  }

  /** A string, or an integer as it is written. */
  public String stringOrInteger() throws IOException {
    return parser.currentToken() == JsonToken.VALUE_NUMBER_INT ? parser.getText() : string();
  }

  /** A number. */
  public double number() throws IOException {
    require(isNumber(), field() + " is not a number");
    return parser.getDoubleValue();
  }

  /** An integer. */
  public int integer() throws IOException {
    require(parser.currentToken() == JsonToken.VALUE_NUMBER_INT, field() + " is not an integer");
    return parser.getIntValue();
  }

  /** One of the names that an enum has. */
  public <E extends Enum<E>> E constant(Class<E> type) throws IOException {
    String name = string();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(field() + " is '" + name + "', which is not known");
  }

  private String field() throws IOException {
    String name = parser.currentName();
    return name == null ? "a value" : '"' + name + '"';
  }

  /** Refuses the value unless the condition holds. */
  public static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
