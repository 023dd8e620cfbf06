package io.github.presser.json;

import static io.github.presser.internal.JsonObjects.require;

import io.github.presser.Article;
import io.github.presser.Publication;
import io.github.presser.Span;
import io.github.presser.internal.JsonObjects;
import io.github.presser.page.NoArticleException;
import io.github.presser.page.PageReader;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a JSON object has given of an article so far. */
final class ArticleFields {

  private static final int ISO_DATE_LENGTH = "2016-08-27".length();

  private final Map<String, String> strings = new HashMap<>();
  private final List<String> authors = new ArrayList<>();
  private final List<String> captions = new ArrayList<>();
  private final List<Span> blockQuotations = new ArrayList<>();
  private Optional<OffsetDateTime> date = Optional.empty();

  /** Takes the value of a field; passes over one that says nothing of an article. */
  void read(String field, JsonObjects json) throws IOException {
    switch (field) {
      case "id" -> strings.put(field, json.stringOrInteger());
      case "text", "html" -> strings.put(field, json.string());
      case "date" -> json.optionalString().ifPresent(given -> date = Optional.of(date(given)));
      case "url", "headline", "publisher", "language" -> {
        if (json.isString()) {
          strings.put(field, json.string());
        } else {
          json.skip();
        }
      }
      case "authors" -> readStrings(json, authors);
      case "captions" -> readStrings(json, captions);
      case "blockQuotations" -> readSpans(json);
      default -> json.skip();
    }
  }

  /** A list of strings; anything else is ignored, as other fields are. */
  private static void readStrings(JsonObjects json, List<String> strings) throws IOException {
    if (!json.isList()) {
      json.skip();
      return;
    }
    json.list(
        () -> {
          if (json.isString()) {
            strings.add(json.string());
          } else {
            json.skip();
          }
        });
  }

  private void readSpans(JsonObjects json) throws IOException {
    if (json.isList()) {
      json.list(() -> blockQuotations.add(json.span(field -> json.skip())));
    } else {
      json.skip();
    }
  }

  private static OffsetDateTime date(String date) {
    try {
      return date.length() > ISO_DATE_LENGTH
          ? OffsetDateTime.parse(date)
          : LocalDate.parse(date).atStartOfDay().atOffset(ZoneOffset.UTC);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "\"date\" is not an ISO 8601 date such as 2016-08-27 or 2016-08-27T09:30:00Z: '" + date + "'", e);
    }
  }

  private Optional<String> string(String field) {
    return Optional.ofNullable(strings.get(field));
  }

  boolean hasText() {
    return string("text").isPresent();
  }

  /**
   * The article.
   *
   * @throws NoArticleException if it is given as a page that has none
   * @throws IllegalArgumentException if there is no text and no page, or no id
   */
  Article article() throws NoArticleException {
    Optional<String> id = string("id").filter(given -> !given.isBlank());
    Optional<String> html = string("html");
    require(hasText() || html.isPresent(), "it has no \"text\"");
    require(id.isPresent(), "it has no \"id\"");
    Publication given =
        new Publication(
            string("headline"), date, authors, string("publisher"), string("language"), string("url"), captions,
            hasText() ? blockQuotations : List.of());
    if (hasText()) {
      return new Article(
          id.get(), string("text").get(), date.map(OffsetDateTime::toInstant),
          given.isKnown() ? given : Publication.UNKNOWN);
    }
    return new PageReader().read(id.get(), html.get(), given.address().orElse("")).withPublication(given);
  }
}
