package io.github.presser.internal.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Picks the fuller wordings that a wording may belong to: those with most rare pairs in common. It reads the lists of
 * the rarest pairs first and no more than {@link #MOST_READ} entries, so it costs the same whatever there is. Not
 * thread-safe: it keeps its tables for the next wording.
 */
public final class CandidateScorer {

  private static final int MOST_CANDIDATES = 24;

  /** Entries that are read, once one list is. */
  private static final int MOST_READ = 1000;

  /** A candidate with a smaller share of the best one's score is not looked at. */
  private static final float LEAST_OF_BEST = 0.25f;

  private static final int SLOTS = 4096;

  private static final Comparator<PairList> RAREST_FIRST =
      Comparator.comparingInt(PairList::count).thenComparingLong(PairList::pair);

  /** What a pair counts for that so many wordings have: multiples of 1/1024, so that their sum is exact. */
  private static final float[] RARITY = new float[PairList.MOST_COUNTED + 1];

  static {
    for (int count = 1; count < RARITY.length; count++) {
      RARITY[count] = Math.round(1024 / (1 + StrictMath.log(count))) / 1024f;
    }
  }

  private final long[] entries = new long[SLOTS];
  private final float[] scores = new float[SLOTS];

  /**
   * Picks the candidates.
   *
   * @param lists what the wording finds under its pairs, in any order
   * @return the candidates, the likeliest first, the fuller of two that are as likely
   */
  public long[] best(List<PairList> lists) {
    List<PairList> rarestFirst = new ArrayList<>(lists);
    rarestFirst.sort(RAREST_FIRST);
    Arrays.fill(scores, 0);
    int[] touched = new int[MOST_READ + PairList.MOST_LISTED];
    int found = 0;
    int read = 0;
    for (PairList list : rarestFirst) {
      read += list.fuller().length;
      if (read > MOST_READ) {
        break;
      }
      for (long entry : list.fuller()) {
        int slot = slot(entry);
        if (scores[slot] == 0) {
          entries[slot] = entry;
          touched[found++] = slot;
        }
        scores[slot] += RARITY[list.count()];
      }
    }
    int[] best =
        IntStream.of(touched).limit(found).boxed()
            .sorted(Comparator.comparing((Integer slot) -> -scores[slot]).thenComparing(slot -> entries[slot]))
            .limit(MOST_CANDIDATES)
            .mapToInt(slot -> slot)
            .toArray();
    return IntStream.of(best)
        .filter(slot -> scores[slot] >= LEAST_OF_BEST * scores[best[0]])
        .mapToLong(slot -> entries[slot])
        .toArray();
  }

  private int slot(long entry) {
    int slot = (int) (entry * 0x9E3779B97F4A7C15L >>> 52);
    while (scores[slot] > 0 && entries[slot] != entry) {
      slot = slot + 1 & SLOTS - 1;
    }
    return slot;
  }
}
