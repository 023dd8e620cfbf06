package io.github.presser.internal.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the canonical wordings that a wording may belong to: an inverted index of pairs of neighbouring words that say
 * something (2-shingles of content words, one word between them allowed, in either order). A pair that very many
 * canonical wordings have lists the first {@link #MOST_POSTINGS} of them, so a look-up costs the same whatever has been
 * read before. Not thread-safe.
 */
final class CanonicalIndex {

  static final int MOST_POSTINGS = 200;
  static final int MOST_CANDIDATES = 24;

  /** A candidate with a smaller share of the best one's score is not looked at. */
  private static final float LEAST_OF_BEST = 0.25f;

  /** Pairs of one wording that are used: those of its first words. */
  private static final int MOST_PAIRS = 400;

  private static final int NONE = -1;

  private final Vocabulary vocabulary;
  private final List<Unit> units = new ArrayList<>();

  // A hash table of pairs; the canonical wordings of each are a chain in the arrays of postings.
  private long[] keys = new long[1 << 16];
  private int[] heads = filled(new int[1 << 16]);
  private int[] counts = new int[1 << 16];
  private int pairs;
  private int[] postings = new int[1 << 16];
  private int[] next = new int[1 << 16];
  private int used;

  private final long[] pairsOfOne = new long[MOST_PAIRS];
  private float[] scores = new float[1 << 10];
  private int[] touched = new int[1 << 10];

  CanonicalIndex(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void add(Unit unit) {
    int number = units.size();
    units.add(unit);
    int count = pairs(unit);
    for (int p = 0; p < count; p++) {
      int slot = slot(pairsOfOne[p]);
      if (heads[slot] == NONE) {
        keys[slot] = pairsOfOne[p];
        pairs++;
      } else if (counts[slot] >= MOST_POSTINGS || postings[heads[slot]] == number) {
        continue;
      }
      if (used == postings.length) {
        postings = Arrays.copyOf(postings, used * 2);
        next = Arrays.copyOf(next, used * 2);
      }
      postings[used] = number;
      next[used] = heads[slot];
      heads[slot] = used++;
      counts[slot]++;
      if (pairs * 2 > keys.length) {
        grow();
      }
    }
  }

  /** The likeliest canonical wordings, the one with most rare pairs in common first. */
  List<Unit> candidates(Unit unit) {
    if (scores.length < units.size()) {
      scores = Arrays.copyOf(scores, units.size() * 2);
    }
    int found = 0;
    int count = pairs(unit);
    for (int p = 0; p < count; p++) {
      int slot = slot(pairsOfOne[p]);
      float rarity = 1 / (1 + (float) Math.log(Math.max(1, counts[slot])));
      for (int at = heads[slot]; at != NONE; at = next[at]) {
        int number = postings[at];
        if (scores[number] == 0) {
          if (found == touched.length) {
            touched = Arrays.copyOf(touched, found * 2);
          }
          touched[found++] = number;
        }
        scores[number] += rarity;
      }
    }
    List<Unit> best = new ArrayList<>();
    for (int k = 0; k < MOST_CANDIDATES && k < found; k++) {
      int top = k;
      for (int i = k + 1; i < found; i++) {
        float difference = scores[touched[i]] - scores[touched[top]];
        if (difference > 0 || difference == 0 && touched[i] < touched[top]) {
          top = i;
        }
      }
      int number = touched[top];
      if (k > 0 && scores[number] < LEAST_OF_BEST * scores[touched[0]]) {
        break;
      }
      touched[top] = touched[k];
      touched[k] = number;
      best.add(units.get(number));
    }
    for (int i = 0; i < found; i++) {
      scores[touched[i]] = 0;
    }
    return best;
  }

  /** Fills in a wording's pairs and returns how many there are. */
  private int pairs(Unit unit) {
    int count = 0;
    int before = NONE;
    int last = NONE;
    for (int i = 0; i < unit.words.length && count + 2 <= MOST_PAIRS; i++) {
      int word = unit.word(i);
      if (vocabulary.isContent(word)) {
        if (last != NONE) {
          pairsOfOne[count++] = pair(last, word);
        }
        if (before != NONE) {
          pairsOfOne[count++] = pair(before, word);
        }
        before = last;
        last = word;
      }
    }
    return count;
  }

  private static long pair(int one, int other) {
    return (long) Math.min(one, other) << 32 | Math.max(one, other);
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & mask;
    while (heads[slot] != NONE && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldHeads = heads;
    int[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    heads = filled(new int[oldKeys.length * 2]);
    counts = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldHeads[i] != NONE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        heads[slot] = oldHeads[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  private static int[] filled(int[] array) {
    Arrays.fill(array, NONE);
    return array;
  }
}
