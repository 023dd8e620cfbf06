package io.github.presser.internal.statements;

/** What a "not" stands beside in two wordings. Immutable. */
final class Denials {

  /** Words between which a "not" reaches. */
  static final int NEAR = 5;

  private final WordTable words;

  Denials(WordTable words) {
    this.words = words;
  }

  /** How many negations stand right before a word. */
  int before(Unit unit, int at) {
    int count = 0;
    for (int i = Math.max(0, at - 3); i < at; i++) {
      count += words.isNegation(unit.word(i)) ? 1 : 0;
    }
    return count;
  }

  /** How many negations there are. */
  int count(Unit unit) {
    int count = 0;
    for (int i = 0; i < unit.words.length; i++) {
      count += words.isNegation(unit.word(i)) ? 1 : 0;
    }
    return count;
  }

  /** Whether either wording has a "not" before a word that the other has without one. */
  boolean differ(Unit a, Unit b) {
    return deniesWhat(a, b) || deniesWhat(b, a);
  }

  /** Whether one wording has a "not" before a word that the other has without one. */
  private boolean deniesWhat(Unit one, Unit other) {
    for (int i = 0; i < one.words.length; i++) {
      if (words.isNegation(one.word(i))) {
        int denied = i + 1;
        while (denied < one.words.length && !words.isContent(one.word(denied))) {
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
          if (words.isNegation(unit.word(k))) {
            return true;
          }
        }
      }
    }
    return !there;
  }
}
