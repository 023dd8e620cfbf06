package io.github.presser.internal.speakers;

import io.github.presser.Gender;
import java.util.List;

/**
 * Somebody or something mentioned.
 *
 * @param order how many mentions the article has before
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
    int order, List<Integer> who, int paragraph, int sentence, Prominence prominence, boolean reported, boolean plural,
    boolean human, Gender gender)
    implements Meant {

  Referent {
    who = List.copyOf(who);
  }
}
