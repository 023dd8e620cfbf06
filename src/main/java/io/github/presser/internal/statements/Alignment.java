package io.github.presser.internal.statements;

/**
 * The heaviest common subsequence of two wordings: the words that both have in the same order. Not thread-safe: it
 * keeps its tables for the next pair.
 */
final class Alignment {

  private final WordTable words;
  private final int[] matchesA = new int[WordReader.MOST_WORDS];
  private final int[] matchesB = new int[WordReader.MOST_WORDS];
  private float[] table = new float[0];
  private int size;

  Alignment(WordTable words) {
    this.words = words;
  }

  /** How many words the last pair has in common. */
  int size() {
    return size;
  }

  /** Where the k-th of them stands in the first wording. */
  int inA(int k) {
    return matchesA[k];
  }

  /** Where the k-th of them stands in the second wording. */
  int inB(int k) {
    return matchesB[k];
  }

  /** Finds it for two wordings. */
  void align(Unit a, Unit b) {
    int n = a.words.length;
    int m = b.words.length;
    int columns = m + 1;
    int cells = (n + 1) * columns;
    if (table.length < cells) {
      table = new float[cells];
    }
    for (int j = 0; j <= m; j++) {
      table[n * columns + j] = 0;
    }
    for (int i = n - 1; i >= 0; i--) {
      int row = i * columns;
      table[row + m] = 0;
      int word = a.word(i);
      float weight = words.weight(word);
      for (int j = m - 1; j >= 0; j--) {
        float best = Math.max(table[row + columns + j], table[row + j + 1]);
        if (word == b.word(j)) {
          best = Math.max(best, table[row + columns + j + 1] + weight);
        }
        table[row + j] = best;
      }
    }
    size = 0;
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      float here = table[i * columns + j];
      if (a.word(i) == b.word(j) && here == table[(i + 1) * columns + j + 1] + words.weight(a.word(i))) {
        matchesA[size] = i++;
        matchesB[size++] = j++;
      } else if (here == table[(i + 1) * columns + j]) {
        i++;
      } else {
        j++;
      }
    }
  }
}
