package io.github.presser;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.presser.Forms.EvidenceForm;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * What made the choice of a quotation's speaker.
 *
 * @param basis the kind of ground it stands on
 * @param explanation the same for a person to read, in one sentence; not blank
 * @param articleId the other article that says who speaks, for {@link Basis#OTHER_ARTICLE} alone
 */
public record Evidence(Basis basis, String explanation, Optional<String> articleId) implements Serializable {

  /** The kinds of ground that an attribution can stand on. */
  public enum Basis {
    /** The source is a name. */
    NAME,
    /** The source is a title, role or description of somebody known. */
    NOMINAL,
    /** The source is a pronoun. */
    PRONOUN,
    /** The source names or means several speakers. */
    JOINT,
    /**
     * The quotation has no source of its own and follows on from the one before, or is followed by one that has, or
     * stands where nobody else speaks; or it repeats words that the article quotes elsewhere.
     */
    CONTINUATION,
    /** The source is anonymous or generic, or cannot be told: no speaker. */
    UNRESOLVED,
    /** The article gives no source: no speaker. */
    NO_SOURCE,
    /**
     * The article does not say, and another article that has the same statement does: see {@link
     * io.github.presser.statements.StatementFinder#recover}. What is read from one article alone never has it.
     */
    OTHER_ARTICLE
  }

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if {@code explanation} is blank, or there is an article for another basis than
   *     {@link Basis#OTHER_ARTICLE}, or none for that
   * @throws NullPointerException if a value is null
   */
  public Evidence {
    Objects.requireNonNull(basis, "basis");
    if (explanation.isBlank()) {
      throw new IllegalArgumentException("Evidence needs an explanation");
    }
    if (articleId.isPresent() != (basis == Basis.OTHER_ARTICLE)) {
      throw new IllegalArgumentException("Not an article for " + basis + ": " + articleId);
    }
  }

  /**
   * Makes evidence from the article itself.
   *
   * @param basis the kind of ground, not {@link Basis#OTHER_ARTICLE}
   * @param explanation as for the record
   * @throws IllegalArgumentException if {@code explanation} is blank, or the basis is another article
   */
  public Evidence(Basis basis, String explanation) {
    this(basis, explanation, Optional.empty());
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Evidence of(EvidenceForm form) {
    return form.value();
  }

  @JsonValue
  private Object writeReplace() {
    return EvidenceForm.of(this);
  }
}
