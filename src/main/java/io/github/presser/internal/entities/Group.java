package io.github.presser.internal.entities;

import io.github.presser.Gender;
import io.github.presser.Roster;
import io.github.presser.internal.offices.Office;
import io.github.presser.internal.tokens.NameTag;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names of one person, place or organisation, and what the article tells of it. For one text and one thread. */
final class Group {

  /** What a first name tells of the gender; the article's own word for it counts more. */
  static final int FIRST_NAME = 3;

  /** What "his mother" after the name tells, which a first name does not outweigh. */
  static final int KIN = 4;

  /** What a noun for a woman or a man tells: "spokeswoman", "husband". */
  static final int NOUN = 6;

  /** What a courtesy title tells. */
  static final int COURTESY = 8;

  private static final int MOST_SURE = 6;
  private static final int MOST_DOUBTFUL = 2;

  /** What pronouns that grammar does not bind count at most against a first name. */
  private static final int MOST_AGAINST = 1;

  private final NameTag type;
  private final List<Name> names = new ArrayList<>();
  private final Set<Office> offices = new LinkedHashSet<>();
  private Optional<Roster.Member> member = Optional.empty();
  /** Whether more than a first name tells the gender. */
  private boolean toldMore;
  // Votes on the gender: above 0 for a woman, below for a man.
  private int told;
  private final Set<Gender> pronouns = EnumSet.noneOf(Gender.class);
  private int boundPronouns;
  private int surePronouns;
  private int doubtfulPronouns;

  Group(NameTag type) {
    this.type = type;
  }

  NameTag type() {
    return type;
  }

  /** The names in text order, once the article has been gone through. */
  List<Name> names() {
    return names;
  }

  void add(Name name) {
    names.add(name);
  }

  /** What the article calls it. */
  Set<Office> offices() {
    return offices;
  }

  Optional<Roster.Member> member() {
    return member;
  }

  void setMember(Optional<Roster.Member> found) {
    member = found;
  }

  /** Counts what something other than a pronoun tells of the gender; {@code UNKNOWN} tells nothing. */
  void tell(Gender gender, int weight) {
    told += sign(gender) * weight;
    toldMore |= gender != Gender.UNKNOWN && weight > FIRST_NAME;
  }

  /**
   * Counts a pronoun.
   *
   * @param sure whether nobody else whom the article names can be meant by it
   * @param bound whether grammar says so too
   */
  void addPronoun(Gender gender, boolean sure, boolean bound) {
    pronouns.add(gender);
    if (bound) {
      boundPronouns += sign(gender);
    } else if (sure) {
      surePronouns += sign(gender);
    } else {
      doubtfulPronouns += sign(gender);
    }
  }

  private static int sign(Gender gender) {
    return gender == Gender.FEMALE ? 1 : gender == Gender.MALE ? -1 : 0;
  }

  /** The gender that the roster or most of what has been told says. */
  Gender gender() {
    if (member.isPresent() && member.get().gender() != Gender.UNKNOWN) {
      return member.get().gender();
    }
    // Many that grammar binds outweigh a first name, which others do not; one that is doubtful tells nothing.
    int votes = told;
    if (told == 0) {
      votes += clamp(2 * (boundPronouns + surePronouns), MOST_SURE) + clamp(doubtfulPronouns, MOST_DOUBTFUL);
    } else {
      int others = clamp(2 * surePronouns + doubtfulPronouns, MOST_DOUBTFUL);
      votes += clamp(2 * boundPronouns, MOST_SURE) + (others * told < 0 ? clamp(others, MOST_AGAINST) : others);
    }
    Gender likelier = votes > 0 ? Gender.FEMALE : Gender.MALE;
    // A first name outweighs one pronoun where another goes with it.
    boolean asTold = votes * told > 0 && pronouns.contains(likelier);
    return Math.abs(votes) < (asTold ? 1 : 2) ? Gender.UNKNOWN : likelier;
  }

  private static int clamp(int votes, int most) {
    return Math.max(-most, Math.min(most, votes));
  }

  /** Whether nothing but a first name tells the gender: a Shirley may be a man. */
  boolean isGenderGuessed() {
    return !toldMore && member.isEmpty();
  }

  /** Whether nothing is known that speaks against this gender. */
  boolean mayBe(Gender gender) {
    return gender == Gender.UNKNOWN || gender() == Gender.UNKNOWN || gender() == gender;
  }
}
