package io.github.presser.internal.tokens;

/**
 * A sentence, as a half-open range of token indices; it lies within one paragraph.
 *
 * @param begin index of the first token
 * @param end index after the last token; greater than {@code begin}
 * @param paragraph index of the paragraph in the page
 */
public record Sentence(int begin, int end, int paragraph) {

  public int size() {
    return end - begin;
  }

  /** Whether the token is one of its own. */
  public boolean holds(int token) {
    return token >= begin && token < end;
  }
}
