package io.github.presser.internal.statements;

import io.github.presser.internal.statements.Identities.Match;
import java.util.Arrays;

/**
 * Tells whether two wordings are of one statement. Not thread-safe: it keeps its tables for the next pair.
 *
 * <p>The words of both are aligned in order (heaviest common subsequence), and the pair is judged by how much of the
 * shorter wording is found (containment; Broder 1997), how densely it stands in the other, and what stands in the gaps:
 * one word for another is a wording, one number or name for another, a "not" on one side or a contrary is another
 * statement. What the articles say about the speakers sets how alike two wordings must be.
 */
final class Likeness {

  // The thresholds were chosen on articles made from PolNeAR's training part and on real ones: docs/STATEMENTS.md.

  /** What a word in place of another counts for, as a share of the lighter of the two. */
  private static final float SUBSTITUTION_CREDIT = 0.45f;

  /** How alike two wordings of one speaker must be; of speakers of whom nothing is known; of two speakers. */
  private static final float LEAST_OF_ONE_SPEAKER = 0.81f;
  private static final float LEAST_OF_ANY_SPEAKER = 0.84f;
  private static final float LEAST_OF_TWO_SPEAKERS = 0.92f;

  /** The same where the words that both have are few. */
  private static final float LEAST_WITH_FEW_WORDS = 0.92f;
  private static final float VERBATIM = 0.96f;

  /** Two cuts of one speech have so many words in a row, or words that weigh so much and make up such a share. */
  private static final int LONG_RUN = 8;
  private static final float LEAST_OF_LONG_RUN = 2.2f;
  private static final float LEAST_SHARE_OF_LONG_RUN = 0.33f;
  private static final float HEAVY_RUN = 4;
  private static final float LEAST_SHARE_OF_HEAVY_RUN = 0.4f;

  /** Translations of one speech: how much of the lighter, and of both, the words in common make up. */
  private static final float LEAST_OF_TRANSLATION = 0.4f;
  private static final float LEAST_OF_BOTH_TRANSLATIONS = 0.36f;

  /** The same for wordings that are built alike, so that what differs is what is said, and for reported speech. */
  private static final float LEAST_IN_ONE_FRAME = 0.6f;

  /** Reported speech that says less than this and is less than this share of another wording may be its subject. */
  private static final float LONGEST_TOPIC = 5;
  private static final float LARGEST_SHARE_OF_TOPIC = 0.5f;

  /** A wording that says next to nothing must be this share of the other. */
  private static final float LEAST_SHARE_OF_FEW_WORDS = 0.2f;

  /** What a wording must have in common with the canonical one though it is like another of the statement. */
  private static final float LEAST_OF_CANONICAL = 0.3f;

  /** Words between which a "not" reaches. */
  private static final int NEAR = 5;

  /** The words found in order hold too little, or stand too far apart. */
  private static final float UNLIKE = 0;

  /** What stands between them makes it another statement. */
  private static final float CONTRARY = -1;

  private final Vocabulary vocabulary;
  private float[] table = new float[0];
  private int[] matchesA = new int[WordReader.MOST_WORDS];
  private int[] matchesB = new int[WordReader.MOST_WORDS];

  /** The part of the common weight that stands in the same order in both. */
  private float found;

  /** How many more negations the shorter one has in the gap looked at last, without pairs of them. */
  private int negationsOfGap;

  /** Whether most of the words that hold the shorter wording together stand in the same order in the other. */
  private boolean sameFrame;

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
    if (isTopic(a, b, speakers)) {
      return 0;
    }
    int matches = align(a, b);
    float inOrder = inOrder(a, b, matches, speakers);
    if (inOrder > 0 || inOrder == CONTRARY && found > 0.75f * common) {
      return Math.max(0, inOrder);
    }
    return speakers == Match.SAME && !sameArticle ? anyOrder(a, b) : 0;
  }

  /**
   * Whether a few words are too small a part of the other wording to be a cut of it: in reported speech, "the ban on
   * trams" is what a sentence on that ban is about; "a nice guy" can come from anywhere, and not just a long speech.
   */
  private static boolean isTopic(Unit a, Unit b, Match speakers) {
    float least = speakers == Match.DIFFERENT ? 2 * LONGEST_TOPIC : LONGEST_TOPIC;
    if (a.information < Unit.LEAST_INFORMATION_OF_NOBODY && a.weight < LEAST_SHARE_OF_FEW_WORDS * b.weight) {
      return true;
    }
    return !a.hasMarks() && a.information < least && a.weight < LARGEST_SHARE_OF_TOPIC * b.weight;
  }

  /** Whether a wording that is like another of a statement has too little in common with the canonical one. */
  boolean strays(Unit unit, Unit canonical) {
    Unit a = unit.weight <= canonical.weight ? unit : canonical;
    Unit b = a == unit ? canonical : unit;
    return commonWeight(a, b) < LEAST_OF_CANONICAL * a.information
        || inOrder(a, b, align(a, b), Match.SAME) == CONTRARY;
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
    return Arrays.binarySearch(unit.bag, word) >= 0;
  }

  /** Whether one wording has a word more often than the other. */
  private static boolean isOfOne(int word, Unit one, Unit other) {
    return !has(other, word) || count(word, one) > count(word, other);
  }

  private static int count(int word, Unit unit) {
    int count = 0;
    for (int i = 0; i < unit.words.length; i++) {
      count += unit.word(i) == word ? 1 : 0;
    }
    return count;
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
    found = 0;
    float weight = 0;
    float credit = 0;
    int function = 0;
    int framed = 0;
    float run = 0;
    float said = 0;
    boolean longRun = false;
    float heaviestRun = 0;
    int length = 0;
    boolean contrary = false;
    int denials = 0;
    int deniedAt = 0;
    if (first <= last && matchesA[first] > 1) {
      denials = negationsBefore(a, matchesA[first]) - negationsBefore(b, matchesB[first]);
      deniedAt = matchesB[first];
    }
    for (int k = first; k <= last; k++) {
      int word = a.word(matchesA[k]);
      weight += vocabulary.weight(word);
      framed += vocabulary.isContent(word) ? 0 : 1;
      found += vocabulary.isContent(word) ? Math.min(1, vocabulary.weight(word)) : 0;
      run += vocabulary.weight(word);
      heaviestRun = Math.max(run, heaviestRun);
      said += vocabulary.isContent(word) ? vocabulary.weight(word) : 0;
      longRun |= ++length >= LONG_RUN && said >= LEAST_OF_LONG_RUN && run >= LEAST_SHARE_OF_LONG_RUN * a.weight;
      if (k < last) {
        boolean contiguous = matchesA[k] + 1 == matchesA[k + 1] && matchesB[k] + 1 == matchesB[k + 1];
        function += contiguous && !vocabulary.isContent(word) ? 1 : 0;
        run = contiguous ? run : 0;
        said = contiguous ? said : 0;
        length = contiguous ? length : 0;
        float gap = gap(a, matchesA[k] + 1, matchesA[k + 1], b, matchesB[k] + 1, matchesB[k + 1]);
        contrary |= gap < 0;
        credit += gap;
        if (negationsOfGap != 0) { // "did not come to count" and "came not to count" are one
          contrary |= denials != 0 && matchesB[k] - deniedAt > 2 * NEAR;
          denials += negationsOfGap;
          deniedAt = matchesB[k];
        }
      }
    }
    int frame = 0;
    for (int i = 0; i < a.words.length; i++) {
      frame += vocabulary.isContent(a.word(i)) ? 0 : 1;
    }
    sameFrame = framed * 2 > frame;
    if (last < first) {
      return UNLIKE;
    }
    if (contrary || (denials & 1) != 0 || contradictsOutside(a, b, matchesA[first], matchesA[last] + 1)) {
        return CONTRARY;
    }
    float information = found + Vocabulary.informationOfFunctionWords(function);
    float window = 0;
    for (int j = matchesB[first]; j <= matchesB[last]; j++) {
      window += vocabulary.weight(b.word(j));
    }
    float containment = Math.min(1, (weight + credit) / a.weight);
    float density = Math.min(1, (weight + credit) / window);
    float likeness = 2 * containment * density / (containment + density);
    boolean enough =
        switch (speakers) {
          case SAME -> likeness >= least(information, Unit.LEAST_INFORMATION, 4, LEAST_OF_ONE_SPEAKER);
          case UNSURE -> likeness >= least(information, Unit.LEAST_INFORMATION_OF_NOBODY, 5, LEAST_OF_ANY_SPEAKER);
          case DIFFERENT ->
              credit == 0
                  && (information >= 4 && likeness >= LEAST_OF_TWO_SPEAKERS
                      || information >= Unit.LEAST_INFORMATION_OF_NOBODY && likeness >= VERBATIM);
        };
    float share = heaviestRun / a.weight;
    if (!enough && speakers != Match.DIFFERENT
        && (longRun || heaviestRun >= HEAVY_RUN && share >= LEAST_SHARE_OF_HEAVY_RUN)) {
      return Math.max(0.5f, share);
    }
    return enough ? likeness : UNLIKE;
  }

  /** How alike wordings must be that have so much in common: less so the more it is. */
  private static float least(float information, float little, float much, float leastOfMuch) {
    if (information < little) {
      return Float.MAX_VALUE;
    }
    float share = Math.min(1, (information - little) / (much - little));
    return LEAST_WITH_FEW_WORDS + share * (leastOfMuch - LEAST_WITH_FEW_WORDS);
  }

  private boolean isStray(Unit a, Unit b, int at, int next) {
    return !vocabulary.isContent(a.word(matchesA[at]))
        && (Math.abs(matchesA[at] - matchesA[next]) > 2 || Math.abs(matchesB[at] - matchesB[next]) > 2);
  }

  /** What is to be said for the words between two matches; negative when they make it another statement. */
  private float gap(Unit a, int beginA, int endA, Unit b, int beginB, int endB) {
    negationsOfGap = 0;
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
      numberA |= vocabulary.isNumber(word) && isOfOne(word, a, b);
      nameA |= vocabulary.isName(word) && isOfOne(word, a, b);
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
      numberB |= vocabulary.isNumber(word) && isOfOne(word, b, a);
      nameB |= vocabulary.isName(word) && isOfOne(word, b, a);
      weightB += vocabulary.isContent(word) ? vocabulary.weight(word) : 0;
    }
    negationsOfGap = negations % 2;
    if (numberA && numberB || nameA && nameB) {
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
      int distance = i < begin ? begin - i : i - end + 1;
      negationB |= vocabulary.isNegation(word) && distance <= 3;
      if (vocabulary.isNumber(word) && !has(b, word) && numberB || vocabulary.isName(word) && !has(b, word) && nameB) {
        return true;
      }
    }
    return negationB && negations < 0;
  }

  /** How many negations stand right before a word. */
  private int negationsBefore(Unit unit, int at) {
    int count = 0;
    for (int i = Math.max(0, at - 3); i < at; i++) {
      count += vocabulary.isNegation(unit.word(i)) ? 1 : 0;
    }
    return count;
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
    if (numberA && numberB || nameA && nameB || deniesWhat(a, b) || deniesWhat(b, a)) {
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
    boolean loose = !sameFrame && a.whollyInMarks() && b.whollyInMarks();
    float leastOfA = loose ? LEAST_OF_TRANSLATION : LEAST_IN_ONE_FRAME;
    float leastOfBoth = loose ? LEAST_OF_BOTH_TRANSLATIONS : LEAST_IN_ONE_FRAME;
    return shared >= 4 && common / ofA >= leastOfA && likeness >= leastOfBoth ? likeness : 0;
  }

  /** Whether one wording has a "not" before a word that the other has without one. */
  private boolean deniesWhat(Unit one, Unit other) {
    for (int i = 0; i < one.words.length; i++) {
      if (vocabulary.isNegation(one.word(i))) {
        int denied = i + 1;
        while (denied < one.words.length && !vocabulary.isContent(one.word(denied))) {
          denied++;
        }
        if (denied < one.words.length && !isDenied(other, one.word(denied))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a word has a "not" near it; also if it is not there at all. */
  private boolean isDenied(Unit unit, int word) {
    boolean there = false;
    for (int j = 0; j < unit.words.length; j++) {
      if (unit.word(j) == word) {
        there = true;
        for (int k = Math.max(0, j - NEAR); k <= Math.min(unit.words.length - 1, j + NEAR); k++) {
          if (vocabulary.isNegation(unit.word(k))) {
            return true;
          }
        }
      }
    }
    return !there;
  }

}
