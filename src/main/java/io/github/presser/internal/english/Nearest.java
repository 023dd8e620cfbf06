package io.github.presser.internal.english;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses what somebody meant to write. */
final class Nearest {

  /** How much of a word may be wrong. */
  private static final double MOST_WRONG = 0.4;

  private Nearest() {}

  /** The known word that differs least from one that is not known, by Levenshtein's distance; empty if none is near. */
  static Optional<String> to(String wrong, Collection<String> known) {
    return known.stream()
        .filter(word -> distance(wrong, word) <= MOST_WRONG * word.length())
        .min(Comparator.<String>comparingInt(word -> distance(wrong, word)).thenComparing(Comparator.naturalOrder()));
  }

  /** How many letters have to be put in, left out or replaced to get from one word to the other. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
