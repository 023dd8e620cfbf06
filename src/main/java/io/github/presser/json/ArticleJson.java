package io.github.presser.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.presser.Article;
import io.github.presser.Publication;
import io.github.presser.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes articles as {@link ArticleReader} reads them. Stateless. */
public final class ArticleJson {

  private ArticleJson() {}

  /**
   * Returns an article in one line, as JSON Lines wants it. A date without a time of day is written without one.
   *
   * @param article the article
   * @return an object of {@code id}, {@code url}, {@code headline}, {@code date}, {@code authors}, {@code publisher},
   *     {@code language}, {@code captions}, {@code blockQuotations} and {@code text}, those unknown being null;
   *     without a line break in it or after it
   */
  public static String toLine(Article article) {
    StringWriter out = new StringWriter(article.text().length() + 256);
    try (JsonGenerator json = ExtractionJson.FACTORY.createGenerator(out)) {
      Publication publication = article.publication();
      json.writeStartObject();
      ExtractionJson.writeString("id", article.id(), json);
      ExtractionJson.writeOptional("url", publication.address(), json);
      ExtractionJson.writeOptional("headline", publication.headline(), json);
      ExtractionJson.writeOptional(
          "date", publication.date().map(ArticleJson::date).or(() -> article.date().map(Instant::toString)), json);
      writeByline(publication, json);
      ExtractionJson.writeString("text", article.text(), json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter throws none
    }
    return out.toString();
  }

  /** Who wrote it, for whom, in what language; what stands under its pictures, and what is set as a quotation. */
  static void writeByline(Publication publication, JsonGenerator json) throws IOException {
    writeStrings("authors", publication.authors(), json);
    ExtractionJson.writeOptional("publisher", publication.publisher(), json);
    ExtractionJson.writeOptional("language", publication.language(), json);
    writeStrings("captions", publication.captions(), json);
    json.writeArrayFieldStart("blockQuotations");
    for (Span quotation : publication.blockQuotations()) {
      json.writeStartObject();
      json.writeNumberField("begin", quotation.begin());
      json.writeNumberField("end", quotation.end());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeStrings(String field, List<String> strings, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(field);
    for (String string : strings) {
      ExtractionJson.writeString(string, json);
    }
    json.writeEndArray();
  }

  private static String date(OffsetDateTime date) {
    boolean day = date.getOffset().equals(ZoneOffset.UTC) && date.toLocalTime().toNanoOfDay() == 0;
    return day ? date.toLocalDate().toString() : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date);
  }
}
