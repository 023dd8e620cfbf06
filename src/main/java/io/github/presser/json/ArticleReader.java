package io.github.presser.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.presser.Article;
import io.github.presser.internal.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles from JSON Lines in UTF-8: an object a line with the strings {@code id} and {@code text}, other fields
 * ignored; an {@code id} may be an integer. A {@code date}, when there is one, is an ISO 8601 date, which stands for
 * its first instant in UTC, or a date and time with an offset ({@code 2016-08-27}, {@code 2016-08-27T09:30:00Z}).
 * Blank lines are skipped. One line is held in memory at a time. A line that
 * holds no article does not spoil the others: reading goes on after it. Not thread-safe.
 */
public final class ArticleReader implements Closeable {

  /** The longest line that is read, in bytes. The longest article that anybody prints has a hundredth of it. */
  static final int LONGEST_LINE = 64 << 20;

  private static final int ISO_DATE_LENGTH = "2016-08-27".length();

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST_LINE).build())
          .build();

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private long line;

  /**
   * Makes a reader.
   *
   * @param in the lines; closed with this reader
   */
  public ArticleReader(InputStream in) {
    this.in = in;
  }

  /**
   * Reads the next article.
   *
   * @return the article, or empty at the end
   * @throws MalformedArticleException if the line holds no article; the next call goes on with the line after it
   * @throws IOException if the stream cannot be read
   */
  public Optional<Article> read() throws IOException {
    while (true) {
      byte[] bytes = readLine();
      if (bytes == null) {
        return Optional.empty();
      }
      String json;
      try {
        json = Utf8.decode(bytes);
      } catch (CharacterCodingException e) {
        throw new MalformedArticleException(line, e.getMessage() + " of the line");
      }
      if (line == 1 && !json.isEmpty() && json.charAt(0) == BYTE_ORDER_MARK) {
        json = json.substring(1); // of the file, not of an article
      }
      if (!json.isBlank()) {
        return Optional.of(parse(json));
      }
    }
  }

  /**
   * Returns the number of the line read last.
   *
   * @return the line, counted from 1; 0 before the first
   */
  public long line() {
    return line;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private Article parse(String json) throws MalformedArticleException {
    String id = null;
    String text = null;
    Optional<Instant> date = Optional.empty();
    try (JsonParser parser = FACTORY.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new MalformedArticleException(line, "not a JSON object with \"id\" and \"text\"");
      }
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String field = parser.currentName();
        JsonToken value = parser.nextToken();
        if (field.equals("id")) {
          if (value != JsonToken.VALUE_STRING && value != JsonToken.VALUE_NUMBER_INT) {
            throw new MalformedArticleException(line, "its \"id\" is not a string");
          }
          id = parser.getText();
        } else if (field.equals("text")) {
          if (value != JsonToken.VALUE_STRING) {
            throw new MalformedArticleException(line, "its \"text\" is not a string");
          }
          text = parser.getText();
        } else if (field.equals("date") && value != JsonToken.VALUE_NULL) {
          date = Optional.of(instant(value == JsonToken.VALUE_STRING ? parser.getText() : ""));
        } else {
          parser.skipChildren();
        }
      }
      if (parser.nextToken() != null) {
        throw new MalformedArticleException(line, "more than one JSON value in a line");
      }
    } catch (JsonProcessingException e) {
      String column = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
      throw new MalformedArticleException(line, "not JSON" + column + ": " + e.getOriginalMessage());
    } catch (MalformedArticleException e) {
      throw e;
    } catch (IOException e) {
      throw new MalformedArticleException(line, "not JSON: " + e.getMessage());
    }
    if (text == null) {
      throw new MalformedArticleException(line, "it has no \"text\"");
    }
    if (id == null || id.isBlank()) {
      throw new MalformedArticleException(line, "it has no \"id\"");
    }
    return new Article(id, text, date);
  }

  private Instant instant(String date) throws MalformedArticleException {
    try {
      return date.length() > ISO_DATE_LENGTH
          ? OffsetDateTime.parse(date).toInstant()
          : LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException e) {
      throw new MalformedArticleException(
          line, "its \"date\" is not an ISO 8601 date such as 2016-08-27 or 2016-08-27T09:30:00Z");
    }
  }

  /** Returns the next line without its end, or null when there is none. */
  private byte @Nullable [] readLine() throws IOException {
    ByteArrayOutputStream bytes = null;
    boolean tooLong = false;
    while (true) {
      if (position == limit) {
        limit = in.read(buffer);
        position = 0;
        if (limit <= 0) {
          limit = 0;
          if (bytes == null) {
            return null;
          }
          break;
        }
      }
      if (bytes == null) {
        bytes = new ByteArrayOutputStream();
        line++;
      }
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      tooLong |= bytes.size() + (end - position) > LONGEST_LINE;
      if (!tooLong) {
        bytes.write(buffer, position, end - position);
      }
      position = Math.min(end + 1, limit);
      if (end < limit) {
        break;
      }
    }
    if (tooLong) {
      throw new MalformedArticleException(line, "longer than " + LONGEST_LINE + " bytes");
    }
    return bytes.toByteArray();
  }
}
