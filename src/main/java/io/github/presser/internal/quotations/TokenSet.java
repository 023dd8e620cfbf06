package io.github.presser.internal.quotations;

import io.github.presser.internal.tokens.TokenRange;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A set of token indices that lie together somewhere in an article. It takes memory for the tokens from its base on,
 * not from the article's first, so that a candidate at an article's end costs no more than one at its beginning.
 */
final class TokenSet {

  private final int base;
  private final BitSet bits;

  /** An empty set of tokens from {@code base} on. */
  TokenSet(int base) {
    this(base, new BitSet());
  }

  private TokenSet(int base, BitSet bits) {
    this.base = base;
    this.bits = bits;
  }

  /** The tokens of a range. */
  static TokenSet of(TokenRange range) {
    TokenSet set = new TokenSet(range.begin());
    set.set(range.begin(), range.end());
    return set;
  }

  TokenSet copy() {
    return new TokenSet(base, (BitSet) bits.clone());
  }

  /** Those of the tokens that a test holds for, as a set of its own. */
  TokenSet only(IntPredicate test) {
    TokenSet kept = new TokenSet(base);
    stream().filter(test).forEach(kept::set);
    return kept;
  }

  void set(int token) {
    bits.set(token - base);
  }

  /** Adds the tokens of a half-open range. */
  void set(int begin, int end) {
    bits.set(begin - base, end - base);
  }

  void or(TokenSet other) {
    other.stream().forEach(this::set);
  }

  boolean get(int token) {
    return token >= base && bits.get(token - base);
  }

  /** Whether a token of a half-open range is in the set. */
  boolean reaches(int begin, int end) {
    int first = next(begin);
    return first >= 0 && first < end;
  }

  boolean isEmpty() {
    return bits.isEmpty();
  }

  boolean intersects(TokenSet other) {
    return base == other.base ? bits.intersects(other.bits) : stream().anyMatch(other::get);
  }

  int count() {
    return bits.cardinality();
  }

  /** How many tokens this and another of the same base have in common. */
  int common(TokenSet other) {
    BitSet both = (BitSet) bits.clone();
    both.and(other.bits);
    return both.cardinality();
  }

  /** The first token of the set from the given one on, or -1. */
  int next(int token) {
    int next = bits.nextSetBit(Math.max(0, token - base));
    return next < 0 ? -1 : next + base;
  }

  /** The first token of the set, or -1. */
  int first() {
    return next(base);
  }

  /** The token after the last of the set, or its base. */
  int end() {
    return base + bits.length();
  }

  /** The token after the last of the set before the given one; the base if there is none. */
  int endBefore(int token) {
    return bits.previousSetBit(token - base - 1) + 1 + base;
  }

  /** The end of the run of tokens that begins with the given one. */
  int endOfRun(int token) {
    return bits.nextClearBit(token - base) + base;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TokenSet set && base == set.base && bits.equals(set.bits);
  }

  @Override
  public int hashCode() {
    return 31 * base + bits.hashCode();
  }

  IntStream stream() {
    return bits.stream().map(i -> i + base);
  }
}
