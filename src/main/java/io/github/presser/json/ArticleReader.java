package io.github.presser.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.presser.Article;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Reads articles from JSON Lines in UTF-8: an object a line with the strings {@code id} and {@code text}, other fields
 * ignored; an {@code id} may be an integer. A {@code date}, when there is one, is an ISO 8601 date, which stands for
 * its first instant in UTC, or a date and time with an offset ({@code 2016-08-27}, {@code 2016-08-27T09:30:00Z}).
 * Blank lines are skipped. One line is held in memory at a time. A line that holds no article does not spoil the
 * others: reading goes on after it. Not thread-safe.
 */
public final class ArticleReader implements Closeable {

  private static final int ISO_DATE_LENGTH = "2016-08-27".length();

  private final Lines lines;

  /**
   * Makes a reader.
   *
   * @param in the lines; closed with this reader
   */
  public ArticleReader(InputStream in) {
    this.lines = new Lines(in);
  }

  /**
   * Reads the next article.
   *
   * @return the article, or empty at the end
   * @throws MalformedLineException if the line holds no article; the next call goes on with the line after it
   * @throws IOException if the stream cannot be read
   */
  public Optional<Article> read() throws IOException {
    Optional<String> line = lines.next();
    return line.isPresent() ? Optional.of(parse(line.get())) : Optional.empty();
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

  private Article parse(String json) throws MalformedLineException {
    String id = null;
    String text = null;
    Optional<Instant> date = Optional.empty();
    try (JsonParser parser = Lines.parser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw lines.malformed("not a JSON object with \"id\" and \"text\"");
      }
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String field = parser.currentName();
        JsonToken value = parser.nextToken();
        if (field.equals("id")) {
          if (value != JsonToken.VALUE_STRING && value != JsonToken.VALUE_NUMBER_INT) {
            throw lines.malformed("its \"id\" is not a string");
          }
          id = parser.getText();
        } else if (field.equals("text")) {
          if (value != JsonToken.VALUE_STRING) {
            throw lines.malformed("its \"text\" is not a string");
          }
          text = parser.getText();
        } else if (field.equals("date") && value != JsonToken.VALUE_NULL) {
          date = Optional.of(instant(value == JsonToken.VALUE_STRING ? parser.getText() : ""));
        } else {
          parser.skipChildren();
        }
      }
      if (parser.nextToken() != null) {
        throw lines.malformed("more than one JSON value in a line");
      }
    } catch (JsonProcessingException e) {
      String column = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
      throw lines.malformed("not JSON" + column + ": " + e.getOriginalMessage());
    } catch (MalformedLineException e) {
      throw e;
    } catch (IOException e) {
      throw lines.malformed("not JSON: " + e.getMessage());
    }
    if (text == null) {
      throw lines.malformed("it has no \"text\"");
    }
    if (id == null || id.isBlank()) {
      throw lines.malformed("it has no \"id\"");
    }
    return new Article(id, text, date);
  }

  private Instant instant(String date) throws MalformedLineException {
    try {
      return date.length() > ISO_DATE_LENGTH
          ? OffsetDateTime.parse(date).toInstant()
          : LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException e) {
      throw lines.malformed("its \"date\" is not an ISO 8601 date such as 2016-08-27 or 2016-08-27T09:30:00Z");
    }
  }
}
