package io.github.presser;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;
import java.util.Objects;

/**
 * A paragraph of an article, with what it is for.
 *
 * @param span where it stands, without the white space around it
 * @param role what it is for
 */
public record Paragraph(Span span, Role role) implements Serializable {

  /** What a paragraph is for. Only {@link #BODY} is the flow of the text. */
  public enum Role {
    /** Running text. */
    BODY,
    /** The title above the text. */
    HEADLINE,
    /** A title inside the text. */
    HEADING,
    /** The words under a picture. */
    CAPTION,
    /** What the page adds: links, dates, "Advertisement", "Share". */
    DEBRIS
  }

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if {@code span} is empty
   * @throws NullPointerException if a value is null
   */
  public Paragraph {
    Objects.requireNonNull(role, "role");
    if (span.length() == 0) {
      throw new IllegalArgumentException("A paragraph covers at least one character; found " + span);
    }
  }

  /**
   * Tells whether it belongs to the flow of the text.
   *
   * @return true if its role is {@link Role#BODY}
   */
  @JsonIgnore
  public boolean isBody() {
    return role == Role.BODY;
  }
}
