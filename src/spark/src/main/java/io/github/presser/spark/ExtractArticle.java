package io.github.presser.spark;

import java.io.Serial;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF3;

/**
 * The function {@code presser_extract(id, text, date)}: an article in, what was found in it out. The id may be of any
 * type that has one text, and the date a date, a timestamp, or a text as ISO 8601 has it ({@code 2016-08-27}, {@code
 * 2016-08-27T09:30:00Z}); a date alone stands for its first instant in UTC. Thread-safe.
 */
public final class ExtractArticle implements UDF3<Object, String, Object, Row> {

  @Serial private static final long serialVersionUID = 1L;

  private final Extractor extractor;

  /** Makes the function with the standard settings. */
  public ExtractArticle() {
    this(PresserSettings.standard());
  }

  /**
   * Makes the function with settings of the caller's.
   *
   * @param settings what goes with it to the executors
   */
  public ExtractArticle(PresserSettings settings) {
    this.extractor = new Extractor(settings);
  }

  /**
   * Extracts from an article.
   *
   * @param id what the article is called
   * @param text its text
   * @param date when it was published, or null if that is not known
   * @return a row of {@link PresserFunctions#schema}, with an error where the id or the text is null, or the date is no
   *     date
   */
  @Override
  public Row call(Object id, String text, Object date) {
    String name = id == null ? null : id.toString();
    try {
      return extractor.extract(name, text, instant(date));
    } catch (DateTimeException | IllegalArgumentException e) {
      return ExtractionRows.failed(name, Optional.empty(), "no date: " + date);
    }
  }

  static Optional<Instant> instant(Object date) {
    if (date == null) {
      return Optional.empty();
    } else if (date instanceof Timestamp timestamp) {
      return Optional.of(timestamp.toInstant());
    } else if (date instanceof Instant instant) {
      return Optional.of(instant);
    } else if (date instanceof java.sql.Date day) {
      return Optional.of(start(day.toLocalDate()));
    } else if (date instanceof LocalDate day) {
      return Optional.of(start(day));
    }
    String text = date.toString();
    return Optional.of(text.length() > 10 ? OffsetDateTime.parse(text).toInstant() : start(LocalDate.parse(text)));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
