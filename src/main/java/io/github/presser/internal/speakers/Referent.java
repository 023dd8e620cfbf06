package io.github.presser.internal.speakers;

import io.github.presser.Gender;
import java.util.List;

/**
 * Somebody or something mentioned.
 *
 * @param who the members meant; several for a joint mention, empty for what the article does not name
 * @param paragraph the paragraph's index in the page
 * @param sentence the sentence's index in the flow of the text
 * @param prominence what part they have there
 * @param reported whether they are mentioned in what somebody is reported to have said
 * @param plural whether "they" can stand for it
 * @param human whether "he" or "she" can stand for it
 * @param gender which of them, for the nameless
 */
record Referent(
    List<Integer> who, int paragraph, int sentence, Prominence prominence, boolean reported, boolean plural,
    boolean human, Gender gender) {

  private static final double IN_REPORTED_CONTENT = 0.6;

  Referent {
    who = List.copyOf(who);
  }

  /** How much it is in the foreground, from 0 to about 1.2. */
  double weight() {
    return prominence.weight() * (reported ? IN_REPORTED_CONTENT : 1);
  }

  boolean isNameless() {
    return who.isEmpty();
  }

  /** Whether just one member is meant. */
  boolean isOne() {
    return who.size() == 1;
  }

  /** The one member meant, or the first. */
  int one() {
    return who.get(0);
  }
}
