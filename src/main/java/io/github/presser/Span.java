package io.github.presser;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A stretch of an article's text: half-open, in UTF-16 code units, so that
 * {@code text.substring(span.begin(), span.end())} is what it covers.
 *
 * <p>Spans are ordered by their begin, then by their end.
 *
 * @param begin offset of the first code unit, 0 or more
 * @param end offset after the last code unit, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span>, Serializable {

  private static final Comparator<Span> ORDER = Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

  /**
   * Checks the offsets.
   *
   * @throws IllegalArgumentException if {@code begin} is negative or {@code end} is less than {@code begin}
   */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("Not a span: begin " + begin + ", end " + end);
    }
  }

  /**
   * Returns how many UTF-16 code units the span covers.
   *
   * @return the length, 0 or more
   */
  public int length() {
    return end - begin;
  }

  /**
   * Tells whether the other span lies wholly within this one.
   *
   * @param other any span of the same text
   * @return true if it does; a span contains itself
   */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /**
   * Tells whether the two spans have a code unit in common.
   *
   * @param other any span of the same text
   * @return true if they do; an empty span overlaps nothing
   */
  public boolean overlaps(Span other) {
    return Math.max(begin, other.begin) < Math.min(end, other.end);
  }

  /**
   * Cuts the covered text out.
   *
   * @param text the text that the span was made for
   * @return the covered text
   * @throws IndexOutOfBoundsException if the span reaches beyond the text
   */
  public String coveredText(String text) {
    return text.substring(begin, end);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }

  /** Returns the span as an interval, such as {@code [3..7)}. */
  @Override
  public String toString() {
    return "[" + begin + ".." + end + ")";
  }
}
