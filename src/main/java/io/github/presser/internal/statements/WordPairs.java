package io.github.presser.internal.statements;

import java.util.Arrays;

/** The pairs of neighbouring words that say something: 2-shingles, one word between them allowed, in either order. */
public final class WordPairs {

  /** Pairs of one wording that are used: those of its first words. */
  private static final int MOST_PAIRS = 400;

  private static final int NONE = -1;

  private WordPairs() {}

  /** The pairs of a wording, each once, each a number that it has everywhere. */
  public static long[] of(Unit unit, WordTable words) {
    long[] pairs = new long[MOST_PAIRS];
    int count = 0;
    int before = NONE;
    int last = NONE;
    for (int i = 0; i < unit.words.length && count + 2 <= MOST_PAIRS; i++) {
      int word = unit.word(i);
      if (words.isContent(word)) {
        if (last != NONE) {
          pairs[count++] = pair(words.hash(last), words.hash(word));
        }
        if (before != NONE) {
          pairs[count++] = pair(words.hash(before), words.hash(word));
        }
        before = last;
        last = word;
      }
    }
    return Arrays.stream(pairs, 0, count).sorted().distinct().toArray();
  }

  private static long pair(long one, long other) {
    long mixed = Math.min(one, other) * 0x9E3779B97F4A7C15L + Math.max(one, other);
    mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
    return mixed ^ mixed >>> 32;
  }
}
