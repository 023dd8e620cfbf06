package io.github.presser.internal.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the canonical wordings that a wording may belong to: an inverted index of pairs of neighbouring words that say
 * something (2-shingles of content words, one word between them allowed, in either order). A pair that very many
 * canonical wordings have lists the first {@link #MOST_POSTINGS} of them, and a look-up reads the shortest lists first
 * and no more than {@link #MOST_READ} entries, so it costs the same whatever has been read before. Not thread-safe.
 */
final class CanonicalIndex {

  static final int MOST_POSTINGS = 200;
  static final int MOST_CANDIDATES = 24;

  /** Entries that a look-up reads, once it has read one list. */
  static final int MOST_READ = 1000;

  /** A candidate with a smaller share of the best one's score is not looked at. */
  private static final float LEAST_OF_BEST = 0.25f;

  /** Pairs of one wording that are used: those of its first words. */
  private static final int MOST_PAIRS = 400;

  private static final int NONE = -1;

  private final Vocabulary vocabulary;
  private final List<Unit> units = new ArrayList<>();

  // A hash table of pairs. The list of each is a block in the postings, from its start on; a block is as long as the
  // next power of two and is copied when it is full, so that reading a list is reading memory in order.
  private long[] keys = new long[1 << 16];
  private int[] starts = new int[1 << 16];
  private int[] counts = new int[1 << 16];
  private int pairs;
  private int[] postings = new int[1 << 16];
  private int used;

  private final long[] pairsOfOne = new long[MOST_PAIRS];
  private final long[] shortestFirst = new long[MOST_PAIRS];
  private final int[] top = new int[MOST_CANDIDATES];
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
      int length = counts[slot];
      if (length == 0) {
        keys[slot] = pairsOfOne[p];
        starts[slot] = block(1);
        pairs++;
      } else if (length >= MOST_POSTINGS || postings[starts[slot] + length - 1] == number) {
        continue;
      } else if (Integer.bitCount(length) == 1) {
        int start = block(2 * length);
        System.arraycopy(postings, starts[slot], postings, start, length);
        starts[slot] = start;
      }
      postings[starts[slot] + length] = number;
      counts[slot]++;
      if (pairs * 2 > keys.length) {
        grow();
      }
    }
  }

  private int block(int length) {
    if (used + length > postings.length) {
      postings = Arrays.copyOf(postings, postings.length * 2);
    }
    used += length;
    return used - length;
  }

  /** The likeliest canonical wordings, the one with most rare pairs in common first. */
  List<Unit> candidates(Unit unit) {
    if (scores.length < units.size()) {
      scores = Arrays.copyOf(scores, units.size() * 2);
    }
    int count = pairs(unit);
    int lists = 0;
    for (int p = 0; p < count; p++) {
      int slot = slot(pairsOfOne[p]);
      if (counts[slot] > 0) {
        shortestFirst[lists++] = (long) counts[slot] << 32 | slot;
      }
    }
    Arrays.sort(shortestFirst, 0, lists);
    int found = 0;
    int read = 0;
    for (int k = 0; k < lists; k++) {
      int slot = (int) shortestFirst[k];
      int length = counts[slot];
      read += length;
      if (k > 0 && read > MOST_READ) {
        break;
      }
      float rarity = 1 / (1 + (float) Math.log(length));
      for (int at = starts[slot]; at < starts[slot] + length; at++) {
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
    List<Unit> best = best(found);
    for (int i = 0; i < found; i++) {
      scores[touched[i]] = 0;
    }
    return best;
  }

  /** Picks those with the highest scores of the first so many touched, by insertion into a short sorted list. */
  private List<Unit> best(int found) {
    int size = 0;
    for (int i = 0; i < found; i++) {
      int number = touched[i];
      if (size == MOST_CANDIDATES && !isBefore(number, top[size - 1])) {
        continue;
      }
      int at = size < MOST_CANDIDATES ? size++ : size - 1;
      while (at > 0 && isBefore(number, top[at - 1])) {
        top[at] = top[at - 1];
        at--;
      }
      top[at] = number;
    }
    List<Unit> best = new ArrayList<>(size);
    for (int k = 0; k < size && scores[top[k]] >= LEAST_OF_BEST * scores[top[0]]; k++) {
      best.add(units.get(top[k]));
    }
    return best;
  }

  private boolean isBefore(int one, int other) {
    float difference = scores[one] - scores[other];
    return difference > 0 || difference == 0 && one < other;
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
    while (counts[slot] > 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldStarts = starts;
    int[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    starts = new int[oldKeys.length * 2];
    counts = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] > 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        starts[slot] = oldStarts[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
