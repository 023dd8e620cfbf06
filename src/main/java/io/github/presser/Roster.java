package io.github.presser;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.presser.Forms.MemberForm;
import io.github.presser.Forms.RoleForm;
import io.github.presser.Forms.RosterForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The closed list of speakers that a caller cares about. With a roster, "the Russian foreign minister" is found to be
 * Sergei Lavrov even in an article that never prints his name, and each speaker says whether they are on the list.
 * A roster does not hide anybody: speakers who are not on it are returned all the same. Immutable and thread-safe.
 *
 * <p>A roster file is JSON in UTF-8, described by {@code roster.schema.json} beside this class:
 *
 * <pre>{@code
 * {"members": [
 *   {"id": "lavrov", "name": "Sergei Lavrov", "gender": "MALE", "aliases": ["Sergey Lavrov"], "wikidata": "Q58217",
 *    "roles": [{"titles": ["foreign minister", "top diplomat"], "of": ["Russia", "Russian"], "from": 2004}]}
 * ]}
 * }</pre>
 */
public final class Roster implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private static final Roster NONE = new Roster(List.of(), false);

  private static final Pattern WIKIDATA_KEY = Pattern.compile("Q[1-9][0-9]*");

  private static final String STANDARD = "models/roster.json";

  private final transient List<Member> members;
  private final transient boolean officesNeedDate;

  private Roster(List<Member> members, boolean officesNeedDate) {
    this.members = List.copyOf(members);
    this.officesNeedDate = officesNeedDate;
  }

  /**
   * Returns the roster that Presser ships with: John Kerry, Sergei Lavrov and Staffan de Mistura, with the offices they
   * held from 1985 to this day. Its {@linkplain #officesNeedDate offices need a date}: who did not ask for these three
   * must not find them in an article that speaks of others.
   *
   * @return the default roster
   * @throws IllegalStateException if it is missing from Presser's jar or damaged there
   */
  public static Roster standard() {
    URL resource = Roster.class.getResource(STANDARD);
    if (resource == null) {
      throw new IllegalStateException("The standard roster is not in Presser's jar: io/github/presser/" + STANDARD);
    }
    try {
      return new Roster(load(resource).members, true);
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read the standard roster: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a roster from a file.
   *
   * @param file a JSON file in UTF-8, as {@code roster.schema.json} describes it
   * @return the roster, with its members in the file's order
   * @throws RosterException if the file is not a roster, or two members share an id, a name or an alias; the message
   *     names the line and column, what is wrong and what to do
   * @throws IOException if the file cannot be read
   */
  public static Roster load(Path file) throws IOException {
    return new Roster(RosterReader.read(file.toString(), Files.readAllBytes(file)), false);
  }

  /**
   * Reads a roster that an application ships with: {@code Roster.load(App.class.getResource("roster.json"))}.
   *
   * @param resource where JSON in UTF-8 is, as {@code roster.schema.json} describes it
   * @return the roster, with its members in the file's order
   * @throws RosterException as {@link #load(Path)}
   * @throws IOException if the resource cannot be read
   */
  public static Roster load(URL resource) throws IOException {
    try (InputStream in = resource.openStream()) {
      return new Roster(RosterReader.read(resource.toString(), in.readAllBytes()), false);
    }
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
   * @param members the members, each with an id and names of its own
   * @return the roster
   * @throws IllegalArgumentException if two members share an id, a name or an alias
   */
  public static Roster of(List<Member> members) {
    return of(members, false);
  }

  static Roster of(List<Member> members, boolean officesNeedDate) {
    Register register = new Register();
    for (Member member : members) {
      register.addId(member);
      register.addName(member, member.name());
      member.aliases().forEach(alias -> register.addName(member, alias));
    }
    return new Roster(members, officesNeedDate);
  }

  /**
   * Returns the people and organisations on the roster.
   *
   * @return the members in the order given; empty for {@link #none()}
   */
  public List<Member> members() {
    return members;
  }

  /**
   * Tells whether a member is found by office alone ("the Russian foreign minister") only in an article whose date,
   * given or printed in it, lies in the years of the office. In other articles such a member needs a name, and then
   * an office stands for them as it does on any roster.
   *
   * @return true for {@link #standard()}; false for a roster of the caller's, who knows whom the articles are about
   */
  public boolean officesNeedDate() {
    return officesNeedDate;
  }

  /** Two rosters are equal when they have the same members in the same order, and the same need for a date. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Roster roster
        && members.equals(roster.members)
        && officesNeedDate == roster.officesNeedDate;
  }

  @Override
  public int hashCode() {
    return Objects.hash(members, officesNeedDate);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Roster of(RosterForm form) {
    return form.value();
  }

  @Serial
  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("A roster is read through its form");
  }

  @JsonValue
  private Object writeReplace() {
    return RosterForm.of(this);
  }

  /** Returns the text if it can be matched in an article. */
  static String requireText(String what, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(what + " is blank; fill it in");
    }
    if (!text.equals(text.strip()) || text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          what + " begins or ends with a space, or holds a line break or tab; take it out of \"" + text + "\"");
    }
    return text;
  }

  private static List<String> requireTexts(String what, List<String> texts) {
    texts.forEach(text -> requireText(what, text));
    return List.copyOf(texts);
  }

  /** Who has which id and name so far; refuses what would leave it open whom an id or a name means. */
  static final class Register {

    private final Map<String, Member> ids = new HashMap<>();
    private final Map<String, Member> names = new HashMap<>();

    Member addId(Member member) {
      Member owner = ids.putIfAbsent(member.id(), member);
      if (owner != null) {
        throw new IllegalArgumentException(
            "The id \"" + member.id() + "\" is taken by " + owner.name() + "; give each member an id of its own");
      }
      return member;
    }

    Member addName(Member member, String name) {
      Member owner = names.putIfAbsent(name.toLowerCase(Locale.ROOT), member);
      if (owner != null && !owner.id().equals(member.id())) {
        throw new IllegalArgumentException(
            "\"" + name + "\" already names the member \"" + owner.id()
                + "\"; a name that two share tells nobody apart: write it in full or leave it out");
      }
      return member;
    }
  }

  /**
   * One person or organisation on a roster.
   *
   * @param id the caller's key, such as {@code kerry}
   * @param name the canonical name, such as "John Kerry"
   * @param type whether it is a person or an organisation
   * @param aliases other names and spellings, such as "Sergey Lavrov"; a person's surname alone is understood
   * @param roles titles and offices, with the years they were held
   * @param gender which pronoun stands for the person; {@code UNKNOWN} for an organisation
   * @param wikidata the Wikidata key, such as Q58217, if known
   */
  public record Member(
      String id,
      String name,
      Type type,
      List<String> aliases,
      List<Role> roles,
      Gender gender,
      Optional<String> wikidata)
      implements Serializable {

    /** What a member is. */
    public enum Type {
      /** A human being. */
      PERSON,
      /** A company, government body, party or other group. */
      ORGANISATION
    }

    /**
     * Checks the values and copies the lists.
     *
     * @throws IllegalArgumentException if the id, the name or an alias is blank, begins or ends with a space, or holds
     *     a control character; if an organisation has a gender; or if {@code wikidata} is not a key such as Q58217
     * @throws NullPointerException if a value is null
     */
    public Member {
      requireText("A member's id", id);
      requireText("A member's name", name);
      Objects.requireNonNull(type, "type");
      aliases = requireTexts("An alias", aliases);
      roles = List.copyOf(roles);
      Objects.requireNonNull(gender, "gender");
      wikidata.ifPresent(Member::requireWikidata);
      if (type == Type.ORGANISATION && gender != Gender.UNKNOWN) {
        throw new IllegalArgumentException(
            "The organisation \"" + id + "\" has the gender " + gender + "; only a person has one");
      }
    }

    /**
     * Makes a person.
     *
     * @param id the caller's key
     * @param name the canonical name
     * @param aliases other names and spellings
     * @param roles titles and offices
     * @param gender which pronoun stands for the person
     * @param wikidata the Wikidata key, if known
     * @throws IllegalArgumentException as the canonical constructor
     * @throws NullPointerException if a value is null
     */
    public Member(
        String id, String name, List<String> aliases, List<Role> roles, Gender gender, Optional<String> wikidata) {
      this(id, name, Type.PERSON, aliases, roles, gender, wikidata);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Member of(MemberForm form) {
      return form.value();
    }

    @JsonValue
    private Object writeReplace() {
      return MemberForm.of(this);
    }

    static String requireWikidata(String key) {
      if (!WIKIDATA_KEY.matcher(key).matches()) {
        throw new IllegalArgumentException("A Wikidata key is Q and a number, such as Q58217; found \"" + key + "\"");
      }
      return key;
    }
  }

  /**
   * An office or function that a member held: each of {@code titles} joined with each of {@code of} names it, as in
   * "Russian foreign minister", "Russia's foreign minister", "Moscow's top diplomat".
   *
   * <p>In an article that has a date, an office stands for the member only if it was held in that year (in UTC); one
   * that was over by then does so only as "the former …". In an article without a date all offices count, unless
   * {@link #officesNeedDate} says otherwise.
   *
   * @param titles the words for the office, such as "foreign minister" and "top diplomat"; at least one
   * @param of whom it is held for, such as "Russia", "Russian" and "Moscow"; empty when the title alone will do
   * @param from the first year it was held, if known
   * @param to the last year it was held, or empty when it is still held or not known
   */
  public record Role(List<String> titles, List<String> of, OptionalInt from, OptionalInt to) implements Serializable {

    /**
     * Checks the values and copies the lists.
     *
     * @throws IllegalArgumentException if there is no title; if a text is blank, begins or ends with a space, or holds
     *     a control character; if a year is not from 1 to 9999; or if {@code to} is before {@code from}
     * @throws NullPointerException if a value is null
     */
    public Role {
      titles = requireTexts("A title", titles);
      of = requireTexts("What a role is \"of\"", of);
      if (titles.isEmpty()) {
        throw new IllegalArgumentException("The role has no titles; give at least one, such as \"foreign minister\"");
      }
      from.ifPresent(year -> requireYear("from", year));
      to.ifPresent(year -> requireYear("to", year));
      if (from.isPresent() && to.isPresent() && to.getAsInt() < from.getAsInt()) {
        throw new IllegalArgumentException(
            "The role ends in " + to.getAsInt() + ", before it begins in " + from.getAsInt()
                + "; swap the years or mend one");
      }
    }

    /**
     * Tells whether it was held in that year, or in a part of it.
     *
     * @param year the year, such as 2016
     * @return whether it was; a year that the role does not give is no bound
     */
    public boolean heldIn(int year) {
      return (from.isEmpty() || from.getAsInt() <= year) && (to.isEmpty() || year <= to.getAsInt());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Role of(RoleForm form) {
      return form.value();
    }

    @JsonValue
    private Object writeReplace() {
      return RoleForm.of(this);
    }

    static int requireYear(String what, int year) {
      if (year < 1 || year > 9999) {
        throw new IllegalArgumentException("\"" + what + "\" must be a year from 1 to 9999; found " + year);
      }
      return year;
    }
  }
}
