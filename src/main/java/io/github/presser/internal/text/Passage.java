package io.github.presser.internal.text;

import io.github.presser.Span;

/**
 * A passage in quotation marks: an outermost one, for marks inside it are part of it.
 *
 * @param span where it stands, its marks included, within one paragraph
 * @param paragraph index of the paragraph in the page
 * @param single whether the marks are single ones (‘so’ or 'so')
 * @param closed whether the closing mark is there; a passage that is never closed ends with its paragraph
 * @param reopened whether it goes on from the paragraph before, which left its passage open
 */
public record Passage(Span span, int paragraph, boolean single, boolean closed, boolean reopened) {

  /** The part of it that lies in a span, which it must overlap; what is cut off takes its mark with it. */
  public Passage within(Span outer) {
    if (outer.contains(span)) {
      return this;
    }
    Span part = new Span(Math.max(span.begin(), outer.begin()), Math.min(span.end(), outer.end()));
    return new Passage(
        part, paragraph, single, closed && part.end() == span.end(), reopened && part.begin() == span.begin());
  }
}
