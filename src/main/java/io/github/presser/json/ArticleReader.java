package io.github.presser.json;

import static io.github.presser.internal.JsonObjects.require;

import io.github.presser.Article;
import io.github.presser.Publication;
import io.github.presser.internal.JsonObjects;
import io.github.presser.page.NoArticleException;
import io.github.presser.page.PageReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads articles from JSON Lines in UTF-8: an object a line with the strings {@code id} and {@code text}, other fields
 * ignored; an {@code id} may be an integer. A {@code date}, when there is one, is an ISO 8601 date, which stands for
 * its first instant in UTC, or a date and time with an offset ({@code 2016-08-27}, {@code 2016-08-27T09:30:00Z}).
 * {@code url}, {@code headline}, {@code authors} (a list), {@code publisher} and {@code language} are taken over as
 * they are. A line with {@code html} in the place of {@code text} is read by {@link PageReader}, which needs jsoup.
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

  private Article parse(String line) throws MalformedLineException {
    try {
      return article(JsonObjects.read(line, ArticleReader::fields));
    } catch (IllegalArgumentException e) {
      throw lines.malformed(e.getMessage());
    } catch (NoArticleException e) {
      throw lines.malformed(e.getMessage());
    }
  }

  private static Fields fields(JsonObjects json) throws IOException {
    Fields fields = new Fields();
    json.object(
        "the line",
        field -> {
          switch (field) {
            case "id" -> fields.strings.put(field, json.stringOrInteger());
            case "text", "html" -> fields.strings.put(field, json.string());
            case "date" -> json.optionalString().ifPresent(date -> fields.date = Optional.of(date(date)));
            case "url", "headline", "publisher", "language" -> {
              if (json.isString()) {
                fields.strings.put(field, json.string());
              } else {
                json.skip();
              }
            }
            case "authors" -> readAuthors(json, fields.authors);
            default -> json.skip();
          }
        });
    return fields;
  }

  /** A list of names; anything else is ignored, as other fields are. */
  private static void readAuthors(JsonObjects json, List<String> authors) throws IOException {
    if (!json.isList()) {
      json.skip();
      return;
    }
    json.list(
        () -> {
          if (json.isString()) {
            authors.add(json.string());
          } else {
            json.skip();
          }
        });
  }

  private static Article article(Fields fields) throws NoArticleException {
    Optional<String> id = fields.string("id").filter(given -> !given.isBlank());
    Optional<String> html = fields.string("html");
    require(fields.string("text").isPresent() || html.isPresent(), "it has no \"text\"");
    require(id.isPresent(), "it has no \"id\"");
    Publication given =
        new Publication(
            fields.string("headline"), fields.date, fields.authors, fields.string("publisher"),
            fields.string("language"), fields.string("url"));
    if (fields.string("text").isPresent()) {
      return new Article(
          id.get(), fields.string("text").get(), fields.date.map(OffsetDateTime::toInstant),
          given.equals(dated(fields.date)) ? Publication.UNKNOWN : given);
    }
    return new PageReader().read(id.get(), html.get(), given.address().orElse("")).withPublication(given);
  }

  private static Publication dated(Optional<OffsetDateTime> date) {
    return new Publication(Optional.empty(), date, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static OffsetDateTime date(String date) {
    try {
      return date.length() > ISO_DATE_LENGTH
          ? OffsetDateTime.parse(date)
          : LocalDate.parse(date).atStartOfDay().atOffset(ZoneOffset.UTC);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "\"date\" is not an ISO 8601 date such as 2016-08-27 or 2016-08-27T09:30:00Z", e);
    }
  }

  /** What a line has given so far. */
  private static final class Fields {

    private final Map<String, String> strings = new HashMap<>();
    private final List<String> authors = new ArrayList<>();
    private Optional<OffsetDateTime> date = Optional.empty();

    Optional<String> string(String field) {
      return Optional.ofNullable(strings.get(field));
    }
  }
}
