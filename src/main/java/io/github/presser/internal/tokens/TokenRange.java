package io.github.presser.internal.tokens;

import java.util.stream.IntStream;

/**
 * A half-open range of an article's tokens, never empty.
 *
 * @param begin index of the first token
 * @param end index after the last token
 */
public record TokenRange(int begin, int end) implements Comparable<TokenRange> {

  /**
   * Makes the range.
   *
   * @throws IllegalArgumentException if it begins before the first token, or holds none
   */
  public TokenRange {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("No range of tokens: " + begin + " to " + end);
    }
  }

  /** The index of the last token. */
  public int last() {
    return end - 1;
  }

  public boolean contains(int token) {
    return begin <= token && token < end;
  }

  public boolean contains(TokenRange other) {
    return begin <= other.begin && other.end <= end;
  }

  /** The same end after another first token. */
  public TokenRange from(int first) {
    return new TokenRange(first, end);
  }

  /** The same beginning, up to another end. */
  public TokenRange until(int newEnd) {
    return new TokenRange(begin, newEnd);
  }

  /** The indices of the tokens, in order. */
  public IntStream stream() {
    return IntStream.range(begin, end);
  }

  /** The range that begins first comes first; of two that begin together, the shorter one. */
  @Override
  public int compareTo(TokenRange other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
  }
}
