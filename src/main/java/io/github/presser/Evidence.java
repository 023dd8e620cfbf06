package io.github.presser;

import java.util.Objects;

/**
 * What made the choice of a quotation's speaker.
 *
 * @param basis the kind of ground it stands on
 * @param explanation the same for a person to read, in one sentence; not blank
 */
public record Evidence(Basis basis, String explanation) {

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
    /** The quotation has no source of its own and follows on from the one before, or is followed by one that has. */
    CONTINUATION,
    /** The source is anonymous or generic, or cannot be told: no speaker. */
    UNRESOLVED,
    /** The article gives no source: no speaker. */
    NO_SOURCE
  }

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if {@code explanation} is blank
   * @throws NullPointerException if a value is null
   */
  public Evidence {
    Objects.requireNonNull(basis, "basis");
    if (explanation.isBlank()) {
      throw new IllegalArgumentException("Evidence needs an explanation");
    }
  }
}
