package io.github.presser;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.presser.Forms.ArticleForm;
import java.io.Serializable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A news article as the caller has it: plain text, with whatever the scraper left in.
 *
 * @param id the caller's name for it, used in output and messages; not blank
 * @param text the text; may be empty. It is never changed: every span of the extraction counts in it
 * @param date when it was published, if that is known; that of the publication when none is given. It tells which of
 *     several articles had a statement first, and who held an office then ({@link Roster.Role})
 * @param publication what its page says of it beside; {@link Publication#UNKNOWN} for a text alone
 */
public record Article(String id, String text, Optional<Instant> date, Publication publication)
    implements Serializable {

  /**
   * Checks the values, and takes the publication's date where none is given.
   *
   * @throws IllegalArgumentException if {@code id} is blank, or a block quotation is not in the text
   * @throws NullPointerException if a value is null
   */
  public Article {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(publication, "publication");
    date = date.or(() -> publication.date().map(OffsetDateTime::toInstant));
    if (id.isBlank()) {
      throw new IllegalArgumentException("An article needs an id; found '" + id + "'");
    }
    for (Span quotation : publication.blockQuotations()) {
      if (quotation.end() > text.length()) {
        throw new IllegalArgumentException(
            "A block quotation is not in the text, which has " + text.length() + " characters: " + quotation);
      }
    }
  }

  /**
   * Makes an article without a date.
   *
   * @param id as for the record, and so is the text
   * @param text the text
   * @throws IllegalArgumentException if {@code id} is blank
   * @throws NullPointerException if a value is null
   */
  public Article(String id, String text) {
    this(id, text, Optional.empty());
  }

  /**
   * Makes an article of which only the text and the date are known.
   *
   * @param id as for the record, and so are the others
   * @param text the text
   * @param date when it was published
   * @throws IllegalArgumentException if {@code id} is blank
   * @throws NullPointerException if a value is null
   */
  public Article(String id, String text, Optional<Instant> date) {
    this(id, text, date, Publication.UNKNOWN);
  }

  /**
   * Returns the article with what is known of its publication from elsewhere, which goes before what it has.
   *
   * @param known what is known; what is not is taken from this article
   * @return a new article
   * @throws IllegalArgumentException if a block quotation that is known is not in the text
   * @throws NullPointerException if {@code known} is null
   */
  public Article withPublication(Publication known) {
    Publication both = known.or(publication);
    return new Article(id, text, both.date().map(OffsetDateTime::toInstant).or(() -> date), both);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Article of(ArticleForm form) {
    return form.value();
  }

  @JsonValue
  private Object writeReplace() {
    return ArticleForm.of(this);
  }
}
