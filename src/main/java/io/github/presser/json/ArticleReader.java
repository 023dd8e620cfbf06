package io.github.presser.json;

import io.github.presser.Article;
import io.github.presser.internal.JsonObjects;
import io.github.presser.page.NoArticleException;
import io.github.presser.page.PageReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads articles from JSON Lines in UTF-8: an object a line with the strings {@code id} and {@code text}, other fields
 * ignored; an {@code id} may be an integer. A {@code date}, when there is one, is an ISO 8601 date, which stands for
 * its first instant in UTC, or a date and time with an offset ({@code 2016-08-27}, {@code 2016-08-27T09:30:00Z}).
 * {@code url}, {@code headline}, {@code authors} (a list), {@code publisher}, {@code language}, {@code captions} (a
 * list) and {@code blockQuotations} (spans, each with {@code begin} and {@code end}) are taken over as they are. A line
 * with {@code html} in the place of {@code text} is read by {@link PageReader}, which needs jsoup.
 * Blank lines are skipped. One line is held in memory at a time. A line that holds no article does not spoil the
 * others: reading goes on after it. Not thread-safe.
 */
public final class ArticleReader implements Closeable {

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
      return JsonObjects.read(line, ArticleReader::fields).article();
    } catch (IllegalArgumentException | NoArticleException e) {
      throw lines.malformed(e.getMessage());
    }
  }

  private static ArticleFields fields(JsonObjects json) throws IOException {
    ArticleFields fields = new ArticleFields();
    json.object("the line", field -> fields.read(field, json));
    return fields;
  }
}
