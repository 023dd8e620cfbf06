package io.github.presser.statements;

import io.github.presser.Quotation;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One article's quotation of a statement.
 *
 * @param articleId the article
 * @param date when the article was published, if that is known
 * @param quotation the quotation as that article has it, with that article's own attribution
 * @param wording the words of its content, white space made single and the parts of a broken one joined by a space
 * @param recovered the speaker taken from other articles, when this one leaves it open
 */
public record Occurrence(
    String articleId, Optional<Instant> date, Quotation quotation, String wording, Optional<Recovery> recovered) {

  /**
   * Checks the values.
   *
   * @throws NullPointerException if a value is null
   */
  public Occurrence {
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(quotation, "quotation");
    Objects.requireNonNull(wording, "wording");
    Objects.requireNonNull(recovered, "recovered");
  }
}
