package io.github.presser.internal.text;

import io.github.presser.Span;

/**
 * A paragraph of the page, with what it is for.
 *
 * @param span where it stands, without the white space around it; never empty
 * @param role what it is for
 */
public record Paragraph(Span span, Role role) {

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

  public boolean isBody() {
    return role == Role.BODY;
  }
}
