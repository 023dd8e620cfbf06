package io.github.presser.internal.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All wordings by their pairs of neighbouring words, when they fit into memory. Of each pair it keeps the wordings that
 * a {@link PairList} has. Not thread-safe.
 */
final class CandidateIndex {

  private final WordTable words;
  private final CandidateScorer scorer = new CandidateScorer();
  private final List<Unit> units;

  // A hash table of pairs. The list of each is a block in the postings, from its start on; a block is as long as the
  // next power of two and is copied when it is full, so that reading a list is reading memory in order.
  private long[] keys = new long[1 << 16];
  private int[] starts = new int[1 << 16];
  private int[] counts = new int[1 << 16];
  private int pairs;
  private int[] postings = new int[1 << 16];
  private int used;

  /**
   * Indexes wordings.
   *
   * @param units the wordings, the fullest first
   */
  CandidateIndex(List<Unit> units, WordTable words) {
    this.words = words;
    this.units = units;
    for (int number = 0; number < units.size(); number++) {
      add(number);
    }
  }

  private void add(int number) {
    for (long pair : WordPairs.of(units.get(number), words)) {
      int slot = slot(pair);
      int count = counts[slot];
      if (count == 0) {
        keys[slot] = pair;
        starts[slot] = block(1);
        pairs++;
      } else if (count < PairList.MOST_LISTED && Integer.bitCount(count) == 1) {
        int start = block(2 * count);
        System.arraycopy(postings, starts[slot], postings, start, count);
        starts[slot] = start;
      }
      if (count < PairList.MOST_LISTED) {
        postings[starts[slot] + count] = number;
      }
      counts[slot] = Math.min(PairList.MOST_COUNTED, count + 1);
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

  /** The fuller wordings that a wording may belong to, by their numbers, the likeliest first. */
  int[] candidates(int number) {
    List<PairList> lists = new ArrayList<>();
    for (long pair : WordPairs.of(units.get(number), words)) {
      int slot = slot(pair);
      int listed = Math.min(counts[slot], PairList.MOST_LISTED);
      int fuller = 0;
      while (fuller < listed && postings[starts[slot] + fuller] < number) {
        fuller++;
      }
      if (fuller > 0) {
        long[] entries = new long[fuller];
        for (int i = 0; i < fuller; i++) {
          entries[i] = postings[starts[slot] + i];
        }
        lists.add(new PairList(pair, counts[slot], entries));
      }
    }
    return Arrays.stream(scorer.best(lists)).mapToInt(candidate -> (int) candidate).toArray();
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key >>> 20) & mask;
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
