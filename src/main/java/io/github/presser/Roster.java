package io.github.presser;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The closed list of speakers that a caller cares about. With a roster, "the Russian foreign minister" is found to be
 * Sergei Lavrov even in an article that never prints his name, and each speaker says whether they are on the list.
 * A roster does not hide anybody: speakers who are not on it are returned all the same.
 */
public final class Roster {

  private static final Roster NONE = new Roster(List.of());

  private final List<Member> members;

  private Roster(List<Member> members) {
    this.members = List.copyOf(members);
  }

  /**
   * Returns the roster with nobody on it: every speaker is resolved by what the article itself says.
   *
   * @return the empty roster
   */
  public static Roster none() {
    return NONE;
  }

  /**
   * Makes a roster of the given members.
   *
   * @param members the members, each with an id of its own
   * @return the roster
   */
  public static Roster of(List<Member> members) {
    return new Roster(members);
  }

  /**
   * Returns the people on the roster.
   *
   * @return the members in the order given; empty for {@link #none()}
   */
  public List<Member> members() {
    return members;
  }

  /**
   * One person on a roster.
   *
   * @param id the caller's key, such as {@code kerry}
   * @param name the canonical name, such as "John Kerry"
   * @param aliases other names and spellings, such as "Sergey Lavrov"; the surname alone is understood
   * @param roles titles and offices, with the years they held them
   * @param gender which pronoun stands for the person
   * @param wikidata the Wikidata key, such as Q58217, if known
   */
  public record Member(
      String id, String name, List<String> aliases, List<Role> roles, Gender gender, Optional<String> wikidata) {

    /**
     * Checks the values and copies the lists.
     *
     * @throws NullPointerException if a value is null
     */
    public Member {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(gender, "gender");
      Objects.requireNonNull(wikidata, "wikidata");
      aliases = List.copyOf(aliases);
      roles = List.copyOf(roles);
    }
  }

  /**
   * An office or function that a person held: each of {@code titles} joined with each of {@code of} names them, as in
   * "Russian foreign minister", "Russia's foreign minister", "Moscow's top diplomat".
   *
   * @param titles the words for the office, such as "foreign minister" and "top diplomat"
   * @param of whom it is held for, such as "Russia", "Russian" and "Moscow"; empty when the title alone will do
   * @param from the first year it was held, if known
   * @param to the last year it was held, or empty when it is still held or not known
   */
  public record Role(List<String> titles, List<String> of, OptionalInt from, OptionalInt to) {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if a value is null
     */
    public Role {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
      titles = List.copyOf(titles);
      of = List.copyOf(of);
    }
  }
}
