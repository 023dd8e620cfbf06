package io.github.presser;

import java.io.Serializable;
import java.util.Objects;

/**
 * A place in the text that stands for an entity.
 *
 * @param span where it stands
 * @param form how the entity is referred to there
 */
public record Mention(Span span, Form form) implements Serializable {

  /** How a mention refers to its entity. */
  public enum Form {
    /** By its name or a part of it: "Ana Roe", "Roe". */
    NAME,
    /** By a title, role or description: "the US Secretary of State". */
    NOMINAL,
    /** By a pronoun: "he". */
    PRONOUN
  }

  /**
   * Checks the values.
   *
   * @throws NullPointerException if a value is null
   */
  public Mention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(form, "form");
  }
}
