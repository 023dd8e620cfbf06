package io.github.presser.page;

import java.util.HashSet;
import java.util.Set;
import java.util.function.LongConsumer;

/** The runs of four words of a text, to tell whether another text is made of the same. Immutable once made. */
final class Shingles {

  private static final int SIZE = 4;

  private final Set<Long> runs = new HashSet<>();

  private Shingles(String text) {
    each(text, runs::add);
  }

  static Shingles of(String text) {
    return new Shingles(text);
  }

  boolean isEmpty() {
    return runs.isEmpty();
  }

  /** Which part of another text's runs of words this one has too; 0 for a text of fewer than four words. */
  double share(String other) {
    int[] counts = new int[2];
    each(other, run -> {
      counts[0]++;
      counts[1] += runs.contains(run) ? 1 : 0;
    });
    return counts[0] == 0 ? 0 : (double) counts[1] / counts[0];
  }

  private static void each(String text, LongConsumer run) {
    long[] last = new long[SIZE];
    int words = 0;
    long hash = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        hash = hash * 31 + Character.toLowerCase(c);
      } else if (hash != 0) {
        last[words++ % SIZE] = hash;
        hash = 0;
        if (words >= SIZE) {
          long all = 0;
          for (int k = 0; k < SIZE; k++) {
            all = all * 1_000_003 + last[(words + k) % SIZE];
          }
          run.accept(all);
        }
      }
    }
  }
}
