package io.github.presser;

import java.util.Objects;

/**
 * A news article as the caller has it: plain text, with whatever the scraper left in.
 *
 * @param id the caller's name for it, used in output and messages; not blank
 * @param text the text; may be empty. It is never changed: every span of the extraction counts in it
 */
public record Article(String id, String text) {

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if {@code id} is blank
   * @throws NullPointerException if a value is null
   */
  public Article {
    Objects.requireNonNull(text, "text");
    if (id.isBlank()) {
      throw new IllegalArgumentException("An article needs an id; found '" + id + "'");
    }
  }
}
