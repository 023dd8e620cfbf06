package io.github.presser.internal.statements;

import io.github.presser.internal.statements.Identities.Match;

/**
 * Tells whether two wordings are of one statement. Not thread-safe: it keeps its tables for the next pair.
 *
 * <p>The words of both are aligned in order (heaviest common subsequence), and the pair is judged by how much of the
 * shorter wording is found (containment; Broder 1997), how densely it stands in the other, and what stands in the gaps:
 * one word for another is a wording, one number or name for another, a "not" on one side or a contrary is another
 * statement. What the articles say about the speakers sets how alike two wordings must be.
 */
final class Likeness {

  private static final float SUBSTITUTION_CREDIT = 0.6f;

  private final Vocabulary vocabulary;
  private float[] table = new float[0];
  private int[] matchesA = new int[WordReader.MOST_WORDS];
  private int[] matchesB = new int[WordReader.MOST_WORDS];

  Likeness(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Compares two wordings.
   *
   * @param a the one with less weight
   * @param b the other
   * @param speakers what the articles say about the speakers; UNSURE also when one says nothing
   * @param sameArticle whether one article has both
   * @return from 0, another statement, to 1
   */
  float of(Unit a, Unit b, Match speakers, boolean sameArticle) {
    float common = commonWeight(a, b);
    if (common < 1.2f || common < 0.3f * a.information) {
      return 0;
    }
    int matches = align(a, b);
    float inOrder = inOrder(a, b, matches, speakers);
    if (inOrder > 0) {
      return inOrder;
    }
    if (speakers == Match.SAME && !sameArticle) {
      return anyOrder(a, b);
    }
    return 0;
  }

  /** The weight of the words that both have. */
  private float commonWeight(Unit a, Unit b) {
    float common = 0;
    int j = 0;
    for (int word : a.bag) {
      while (j < b.bag.length && b.bag[j] < word) {
        j++;
      }
      if (j < b.bag.length && b.bag[j] == word) {
        common += Math.min(1, vocabulary.weight(word));
      }
    }
    return common;
  }

  private static boolean has(Unit unit, int word) {
    return java.util.Arrays.binarySearch(unit.bag, word) >= 0;
  }

  /** Finds the heaviest common subsequence; fills the tables of matches. */
  private int align(Unit a, Unit b) {
    int n = a.words.length;
    int m = b.words.length;
    int columns = m + 1;
    int size = (n + 1) * columns;
    if (table.length < size) {
      table = new float[size];
    }
    for (int j = 0; j <= m; j++) {
      table[n * columns + j] = 0;
    }
    for (int i = n - 1; i >= 0; i--) {
      int row = i * columns;
      table[row + m] = 0;
      int word = a.word(i);
      float weight = vocabulary.weight(word);
      for (int j = m - 1; j >= 0; j--) {
        float best = Math.max(table[row + columns + j], table[row + j + 1]);
        if (word == b.word(j)) {
          best = Math.max(best, table[row + columns + j + 1] + weight);
        }
        table[row + j] = best;
      }
    }
    int count = 0;
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      float here = table[i * columns + j];
      if (a.word(i) == b.word(j) && here == table[(i + 1) * columns + j + 1] + vocabulary.weight(a.word(i))) {
        matchesA[count] = i++;
        matchesB[count++] = j++;
      } else if (here == table[(i + 1) * columns + j]) {
        i++;
      } else {
        j++;
      }
    }
    return count;
  }

  private float inOrder(Unit a, Unit b, int matches, Match speakers) {
    int first = 0;
    int last = matches - 1;
    // A function word far from the rest is no part of what was found.
    while (first < last && isStray(a, b, first, first + 1)) {
      first++;
    }
    while (first < last && isStray(a, b, last, last - 1)) {
      last--;
    }
    if (last < first) {
      return 0;
    }
    float information = 0;
    float weight = 0;
    float credit = 0;
    for (int k = first; k <= last; k++) {
      int word = a.word(matchesA[k]);
      weight += vocabulary.weight(word);
      information += vocabulary.isContent(word) ? Math.min(1, vocabulary.weight(word)) : 0;
      if (k < last) {
        float gap = gap(a, matchesA[k] + 1, matchesA[k + 1], b, matchesB[k] + 1, matchesB[k + 1]);
        if (gap < 0) {
          return 0;
        }
        credit += gap;
      }
    }
    if (contradictsOutside(a, b, matchesA[first], matchesA[last] + 1)) {
      return 0;
    }
    float window = 0;
    for (int j = matchesB[first]; j <= matchesB[last]; j++) {
      window += vocabulary.weight(b.word(j));
    }
    float containment = Math.min(1, (weight + credit) / a.weight);
    float density = Math.min(1, (weight + credit) / window);
    float likeness = 2 * containment * density / (containment + density);
    boolean enough =
        switch (speakers) {
          case SAME -> information >= 4 ? likeness >= 0.6f : information >= 1.9f && likeness >= 0.9f;
          case UNSURE -> information >= 5 ? likeness >= 0.72f : information >= 2.6f && likeness >= 0.92f;
          case DIFFERENT ->
              credit == 0 && (information >= 5 && likeness >= 0.92f || information >= 2.6f && likeness >= 0.99f);
        };
    return enough ? likeness : 0;
  }

  private boolean isStray(Unit a, Unit b, int at, int next) {
    return !vocabulary.isContent(a.word(matchesA[at]))
        && (Math.abs(matchesA[at] - matchesA[next]) > 2 || Math.abs(matchesB[at] - matchesB[next]) > 2);
  }

  /** What is to be said for the words between two matches; negative when they make it another statement. */
  private float gap(Unit a, int beginA, int endA, Unit b, int beginB, int endB) {
    if (beginA == endA && beginB == endB) {
      return 0;
    }
    float weightA = 0;
    float weightB = 0;
    int negations = 0;
    boolean numberA = false;
    boolean numberB = false;
    boolean nameA = false;
    boolean nameB = false;
    for (int i = beginA; i < endA; i++) {
      int word = a.word(i);
      negations += vocabulary.isNegation(word) ? 1 : 0;
      boolean elsewhere = has(b, word);
      numberA |= vocabulary.isNumber(word) && !elsewhere;
      nameA |= vocabulary.isName(word) && !elsewhere;
      weightA += vocabulary.isContent(word) ? vocabulary.weight(word) : 0;
      for (int j = beginB; j < endB; j++) {
        if (vocabulary.areOpposites(word, b.word(j))) {
          return -1;
        }
      }
    }
    for (int j = beginB; j < endB; j++) {
      int word = b.word(j);
      negations -= vocabulary.isNegation(word) ? 1 : 0;
      boolean elsewhere = has(a, word);
      numberB |= vocabulary.isNumber(word) && !elsewhere;
      nameB |= vocabulary.isName(word) && !elsewhere;
      weightB += vocabulary.isContent(word) ? vocabulary.weight(word) : 0;
    }
    if ((negations & 1) != 0 || numberA && numberB || nameA && nameB) {
      return -1;
    }
    return endA - beginA <= 4 && endB - beginB <= 4 ? SUBSTITUTION_CREDIT * Math.min(weightA, weightB) : 0;
  }

  /** Whether the words of the shorter one outside what was found make it another statement. */
  private boolean contradictsOutside(Unit a, Unit b, int begin, int end) {
    boolean numberB = false;
    boolean negationB = false;
    boolean nameB = false;
    for (int j = 0; j < b.words.length; j++) {
      int word = b.word(j);
      numberB |= vocabulary.isNumber(word) && !has(a, word);
      nameB |= vocabulary.isName(word) && !has(a, word);
    }
    int negations = negations(b) - negations(a);
    for (int i = 0; i < a.words.length; i++) {
      if (i == begin) {
        i = end;
        if (i >= a.words.length) {
          break;
        }
      }
      int word = a.word(i);
      negationB |= vocabulary.isNegation(word);
      if (vocabulary.isNumber(word) && !has(b, word) && numberB || vocabulary.isName(word) && !has(b, word) && nameB) {
        return true;
      }
    }
    return negationB && negations < 0;
  }

  private int negations(Unit unit) {
    int count = 0;
    for (int i = 0; i < unit.words.length; i++) {
      count += vocabulary.isNegation(unit.word(i)) ? 1 : 0;
    }
    return count;
  }

  /** For translations, which say the same in another order: how many of the words both have. */
  private float anyOrder(Unit a, Unit b) {
    float common = 0;
    float ofA = 0;
    float ofB = 0;
    int shared = 0;
    boolean numberA = false;
    boolean nameA = false;
    for (int word : a.bag) {
      ofA += vocabulary.weight(word);
      if (has(b, word)) {
        common += vocabulary.weight(word);
        shared++;
      } else {
        numberA |= vocabulary.isNumber(word);
        nameA |= vocabulary.isName(word);
      }
    }
    boolean numberB = false;
    boolean nameB = false;
    for (int word : b.bag) {
      ofB += vocabulary.weight(word);
      if (!has(a, word)) {
        numberB |= vocabulary.isNumber(word);
        nameB |= vocabulary.isName(word);
      }
    }
    if (numberA && numberB || nameA && nameB || ((negations(a) - negations(b)) & 1) != 0) {
      return 0;
    }
    for (int i = 0; i < a.words.length; i++) {
      for (int j = 0; j < b.words.length; j++) {
        if (vocabulary.areOpposites(a.word(i), b.word(j)) && !has(b, a.word(i)) && !has(a, b.word(j))) {
          return 0;
        }
      }
    }
    float likeness = 2 * common / (ofA + ofB);
    return shared >= 4 && common / ofA >= 0.45f && likeness >= 0.4f ? likeness : 0;
  }
}
