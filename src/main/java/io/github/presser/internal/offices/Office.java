package io.github.presser.internal.offices;

import io.github.presser.Gender;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An office, function or trade, as a title or a description gives it: "the former Norwegian foreign minister". Words
 * are in the form that {@link OfficeReader} gives those that mean the same. Immutable.
 *
 * @param head the head noun: "minister"
 * @param modifiers the other words that tell it from another such office, in their order: "foreign"
 * @param of for whom or what it is held, whether as adjective, possessive or after "of": "norway"
 * @param owner whose it is said to be by a possessive, "the mayor's aide"; empty if nobody's
 * @param gender what the head noun tells of whoever holds it: "spokeswoman"; {@code UNKNOWN} for most
 * @param former whether it is said to be over
 */
public record Office(
    String head, List<String> modifiers, List<String> of, String owner, Gender gender, boolean former) {

  public Office {
    modifiers = List.copyOf(modifiers);
    of = List.copyOf(of);
  }

  /** The same office, as that of a body which these words name. */
  public Office at(List<String> body) {
    return new Office(head, List.of(), body, owner, gender, former);
  }

  /** All words but the head: a description may have as a modifier what the title has after "of". */
  public Set<String> words() {
    Set<String> words = new HashSet<>(modifiers);
    words.addAll(of);
    return words;
  }
}
