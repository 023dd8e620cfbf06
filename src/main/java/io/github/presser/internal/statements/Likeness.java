package io.github.presser.internal.statements;

import io.github.presser.internal.statements.Identities.Agreement;
import java.util.Arrays;

/**
 * Tells whether two wordings are of one statement. Not thread-safe: it keeps its tables for the next pair.
 *
 * <p>The words of both are aligned in order (heaviest common subsequence), and the pair is judged by how much of the
 * shorter wording is found (containment; Broder 1997), how densely it stands in the other, and what stands in the gaps:
 * one word for another is a wording, one number or name for another, a "not" on one side or a contrary is another
 * statement. What the articles say about the speakers sets how alike two wordings must be.
 */
public final class Likeness {

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

  /** The words found in order hold too little, or stand too far apart. */
  private static final float UNLIKE = 0;

  /** What stands between them makes it another statement. */
  private static final float CONTRARY = -1;

  private final WordTable words;
  private final Alignment alignment;
  private final Denials denials;

  /** The part of the common weight that stands in the same order in both. */
  private float found;

  /** How many more negations the shorter one has in the gap looked at last, without pairs of them. */
  private int negationsOfGap;

  /** Whether most of the words that hold the shorter wording together stand in the same order in the other. */
  private boolean sameFrame;

  /**
   * Compares wordings whose words are in a table.
   *
   * @param words what they weigh
   */
  public Likeness(WordTable words) {
    this.words = words;
    this.alignment = new Alignment(words);
    this.denials = new Denials(words);
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
  float of(Unit a, Unit b, Agreement speakers, boolean sameArticle) {
    float common = commonWeight(a, b);
    if (common < 1.2f || common < 0.3f * a.information) {
      return 0;
    }
    if (isTopic(a, b, speakers)) {
      return 0;
    }
    alignment.align(a, b);
    float inOrder = inOrder(a, b, speakers);
    if (inOrder > 0 || inOrder == CONTRARY && found > 0.75f * common) {
      return Math.max(0, inOrder);
    }
    return speakers == Agreement.SAME && !sameArticle ? anyOrder(a, b) : 0;
  }

  /**
   * Whether a few words are too small a part of the other wording to be a cut of it: in reported speech, "the ban on
   * trams" is what a sentence on that ban is about; "a nice guy" can come from anywhere, and not just a long speech.
   */
  private static boolean isTopic(Unit a, Unit b, Agreement speakers) {
    float least = speakers == Agreement.DIFFERENT ? 2 * LONGEST_TOPIC : LONGEST_TOPIC;
    if (a.information < Unit.LEAST_INFORMATION_OF_NOBODY && a.weight < LEAST_SHARE_OF_FEW_WORDS * b.weight) {
      return true;
    }
    return !a.hasMarks() && a.information < least && a.weight < LARGEST_SHARE_OF_TOPIC * b.weight;
  }

  /**
   * How alike two wordings are at most, whoever speaks in whichever articles: one speaker and two articles ask for the
   * least.
   */
  public float atMost(Unit one, Unit other) {
    boolean lighter = one.weight <= other.weight;
    return of(lighter ? one : other, lighter ? other : one, Agreement.SAME, false);
  }

  /** Whether a wording that is like another of a statement has too little in common with the canonical one. */
  boolean strays(Unit unit, Unit canonical) {
    Unit a = unit.weight <= canonical.weight ? unit : canonical;
    Unit b = a == unit ? canonical : unit;
    if (commonWeight(a, b) < LEAST_OF_CANONICAL * a.information) {
      return true;
    }
    alignment.align(a, b);
    return inOrder(a, b, Agreement.SAME) == CONTRARY;
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
        common += Math.min(1, words.weight(word));
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

  private float inOrder(Unit a, Unit b, Agreement speakers) {
    Tally tally = new Tally(a, b);
    for (int k = tally.first; k <= tally.last; k++) {
      tally.add(k);
    }
    found = tally.found;
    sameFrame = tally.framed * 2 > functionWords(a);
    if (tally.last < tally.first) {
      return UNLIKE;
    }
    int begin = alignment.inA(tally.first);
    int end = alignment.inA(tally.last) + 1;
    if (tally.contrary || (tally.more & 1) != 0 || contradictsOutside(a, b, begin, end)) {
      return CONTRARY;
    }
    float likeness = tally.likeness();
    boolean enough = isEnough(likeness, tally, speakers);
    float share = tally.heaviestRun / a.weight;
    if (!enough && speakers != Agreement.DIFFERENT
        && (tally.longRun || tally.heaviestRun >= HEAVY_RUN && share >= LEAST_SHARE_OF_HEAVY_RUN)) {
      return Math.max(0.5f, share);
    }
    return enough ? likeness : UNLIKE;
  }

  private int functionWords(Unit unit) {
    int count = 0;
    for (int i = 0; i < unit.words.length; i++) {
      count += words.isContent(unit.word(i)) ? 0 : 1;
    }
    return count;
  }

  private static boolean isEnough(float likeness, Tally tally, Agreement speakers) {
    float information = tally.found + WordTable.informationOfFunctionWords(tally.function);
    return switch (speakers) {
      case SAME -> likeness >= least(information, Unit.LEAST_INFORMATION, 4, LEAST_OF_ONE_SPEAKER);
      case UNSURE -> likeness >= least(information, Unit.LEAST_INFORMATION_OF_NOBODY, 5, LEAST_OF_ANY_SPEAKER);
      case DIFFERENT ->
          tally.credit == 0
              && (information >= 4 && likeness >= LEAST_OF_TWO_SPEAKERS
                  || information >= Unit.LEAST_INFORMATION_OF_NOBODY && likeness >= VERBATIM);
    };
  }

  /** Adds up what speaks for and against two aligned wordings, from the first word found in both to the last. */
  private final class Tally {

    private final Unit a;
    private final Unit b;
    private final int first;
    private final int last;

    /** The words found, and those that stand in the place of others. */
    private float weight;
    private float credit;

    /** What the words found say; those of a few words that hold a sentence together; those in a row with the next. */
    private float found;
    private int framed;
    private int function;

    /** Words in a row: of these, and of the heaviest. */
    private float run;
    private float said;
    private int length;
    private boolean longRun;
    private float heaviestRun;

    /** How many negations more a has up to here, where the last one was met, and what contradicts. */
    private int more;
    private int deniedAt;
    private boolean contrary;

    /** Leaves out a function word far from the rest: it is no part of what was found. */
    Tally(Unit a, Unit b) {
      this.a = a;
      this.b = b;
      int begin = 0;
      int end = alignment.size() - 1;
      while (begin < end && isStray(begin, begin + 1)) {
        begin++;
      }
      while (begin < end && isStray(end, end - 1)) {
        end--;
      }
      first = begin;
      last = end;
      if (first <= last && alignment.inA(first) > 1) {
        more = denials.before(a, alignment.inA(first)) - denials.before(b, alignment.inB(first));
        deniedAt = alignment.inB(first);
      }
    }

    private boolean isStray(int at, int next) {
      return !words.isContent(a.word(alignment.inA(at)))
          && (Math.abs(alignment.inA(at) - alignment.inA(next)) > 2
              || Math.abs(alignment.inB(at) - alignment.inB(next)) > 2);
    }

    void add(int k) {
      int word = a.word(alignment.inA(k));
      boolean content = words.isContent(word);
      float own = words.weight(word);
      weight += own;
      framed += content ? 0 : 1;
      found += content ? Math.min(1, own) : 0;
      run += own;
      heaviestRun = Math.max(run, heaviestRun);
      said += content ? own : 0;
      longRun |= ++length >= LONG_RUN && said >= LEAST_OF_LONG_RUN && run >= LEAST_SHARE_OF_LONG_RUN * a.weight;
      if (k < last) {
        boolean contiguous =
            alignment.inA(k) + 1 == alignment.inA(k + 1) && alignment.inB(k) + 1 == alignment.inB(k + 1);
        function += contiguous && !content ? 1 : 0;
        run = contiguous ? run : 0;
        said = contiguous ? said : 0;
        length = contiguous ? length : 0;
        addGap(k);
      }
    }

    private void addGap(int k) {
      float gap =
          gap(a, alignment.inA(k) + 1, alignment.inA(k + 1), b, alignment.inB(k) + 1, alignment.inB(k + 1));
      contrary |= gap < 0;
      credit += gap;
      if (negationsOfGap != 0) { // "did not come to count" and "came not to count" are one
        contrary |= more != 0 && alignment.inB(k) - deniedAt > 2 * Denials.NEAR;
        more += negationsOfGap;
        deniedAt = alignment.inB(k);
      }
    }

    /** The harmonic mean of how much of a is found and how densely it stands in b. */
    float likeness() {
      float window = 0;
      for (int j = alignment.inB(first); j <= alignment.inB(last); j++) {
        window += words.weight(b.word(j));
      }
      float containment = Math.min(1, (weight + credit) / a.weight);
      float density = Math.min(1, (weight + credit) / window);
      return 2 * containment * density / (containment + density);
    }
  }

  /** How alike wordings must be that have so much in common: less so the more it is. */
  private static float least(float information, float little, float much, float leastOfMuch) {
    if (information < little) {
      return Float.MAX_VALUE;
    }
    float share = Math.min(1, (information - little) / (much - little));
    return LEAST_WITH_FEW_WORDS + share * (leastOfMuch - LEAST_WITH_FEW_WORDS);
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
      negations += words.isNegation(word) ? 1 : 0;
      numberA |= words.isNumber(word) && isOfOne(word, a, b);
      nameA |= words.isName(word) && isOfOne(word, a, b);
      weightA += words.isContent(word) ? words.weight(word) : 0;
      for (int j = beginB; j < endB; j++) {
        if (words.areOpposites(word, b.word(j))) {
          return -1;
        }
      }
    }
    for (int j = beginB; j < endB; j++) {
      int word = b.word(j);
      negations -= words.isNegation(word) ? 1 : 0;
      numberB |= words.isNumber(word) && isOfOne(word, b, a);
      nameB |= words.isName(word) && isOfOne(word, b, a);
      weightB += words.isContent(word) ? words.weight(word) : 0;
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
      numberB |= words.isNumber(word) && !has(a, word);
      nameB |= words.isName(word) && !has(a, word);
    }
    int negations = denials.count(b) - denials.count(a);
    for (int i = 0; i < a.words.length; i++) {
      if (i == begin) {
        i = end;
        if (i >= a.words.length) {
          break;
        }
      }
      int word = a.word(i);
      int distance = i < begin ? begin - i : i - end + 1;
      negationB |= words.isNegation(word) && distance <= 3;
      if (words.isNumber(word) && !has(b, word) && numberB || words.isName(word) && !has(b, word) && nameB) {
        return true;
      }
    }
    return negationB && negations < 0;
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
      ofA += words.weight(word);
      if (has(b, word)) {
        common += words.weight(word);
        shared++;
      } else {
        numberA |= words.isNumber(word);
        nameA |= words.isName(word);
      }
    }
    boolean numberB = false;
    boolean nameB = false;
    for (int word : b.bag) {
      ofB += words.weight(word);
      if (!has(a, word)) {
        numberB |= words.isNumber(word);
        nameB |= words.isName(word);
      }
    }
    if (numberA && numberB || nameA && nameB || denials.differ(a, b)) {
      return 0;
    }
    for (int i = 0; i < a.words.length; i++) {
      for (int j = 0; j < b.words.length; j++) {
        if (words.areOpposites(a.word(i), b.word(j)) && !has(b, a.word(i)) && !has(a, b.word(j))) {
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
}
