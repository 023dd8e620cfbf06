package io.github.presser.statements;

import java.util.Objects;

/**
 * A stretch of words that one wording shares with another, lacks or has beside it.
 *
 * @param kind which of the three
 * @param text the words, single spaces between them; not empty
 */
public record Change(Kind kind, String text) {

  /** What became of the words on the way from the canonical wording to another. */
  public enum Kind {
    /** They stand in both. */
    KEPT,
    /** They stand in the canonical wording alone. */
    LEFT_OUT,
    /** They stand in the other wording alone. */
    ADDED
  }

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if there are no words
   * @throws NullPointerException if a value is null
   */
  public Change {
    Objects.requireNonNull(kind, "kind");
    if (text.isEmpty()) {
      throw new IllegalArgumentException("A change needs words");
    }
  }
}
