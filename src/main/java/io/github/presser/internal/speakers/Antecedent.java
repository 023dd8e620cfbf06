package io.github.presser.internal.speakers;

import java.util.List;
import java.util.Optional;

/**
 * Whom a pronoun or description stands for.
 *
 * @param who the members meant; empty for somebody whom the article does not name
 * @param probability how likely it is them, from 0 to 1; 0 when there is nobody
 * @param last where they were mentioned last; empty when they were not, or when there is nobody
 * @param reason what spoke most for them
 */
record Antecedent(List<Integer> who, double probability, Optional<Referent> last, Reason reason) {

  /** Nobody was mentioned for whom it could stand. */
  static final Antecedent NONE = new Antecedent(List.of(), 0, Optional.empty(), Reason.MENTION);

  Antecedent {
    who = List.copyOf(who);
  }

  /** Whether it is somebody whom the article names, as likely as this. */
  boolean isClear(double leastProbability) {
    return !who.isEmpty() && probability >= leastProbability;
  }
}
