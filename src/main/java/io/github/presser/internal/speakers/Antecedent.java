package io.github.presser.internal.speakers;

import java.util.List;

/**
 * Whom a pronoun or description stands for.
 *
 * @param who the members meant; empty for somebody whom the article does not name
 * @param margin how far ahead of the next they are, from 0.5 (a tie) to 1 (no other); 0 when there is nobody
 * @param sentencesBack how many sentences before they are mentioned
 * @param prominence what part they have there
 */
record Antecedent(List<Integer> who, double margin, int sentencesBack, Prominence prominence) {

  /** Nobody was mentioned for whom it could stand. */
  static final Antecedent NONE = new Antecedent(List.of(), 0, 0, Prominence.MODIFIER);

  Antecedent {
    who = List.copyOf(who);
  }

  /** Whether it is somebody whom the article names, this far ahead of the next. */
  boolean isClear(double leastMargin) {
    return !who.isEmpty() && margin >= leastMargin;
  }
}
