package io.github.presser.internal.names;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.presser.Gender;
import io.github.presser.internal.english.Capitals;
import io.github.presser.internal.english.Dashes;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.english.Relation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person's name, taken apart: honorifics before it and letters after it are off, the spelling is levelled by
 * {@link Spelling}. Two names are equal when they are written alike. Immutable and thread-safe.
 */
public final class PersonName {

  private static final Splitter SPACES = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final CharMatcher COMMA_OR_BRACKET = CharMatcher.anyOf(",()[]");

  /** A shorter surname with another letter is another surname: "Roth" and "Rothe". */
  private static final int LONG_SURNAME = 6;

  /** "Jane Roe" is fuller than "J. A. Roe". */
  private static final int INITIAL = 3;

  /** What ends the names of other things. */
  private static final List<Feature> NO_SURNAMES =
      List.of(Feature.THING_HEAD, Feature.MEDIUM, Feature.DOCUMENT, Feature.BODY, Feature.ORGANISATION_HEAD);

  private final Lexicon lexicon;
  private final List<String> written;
  private final List<String> given;
  private final List<String> nicknames;
  private final List<String> particles;
  private final List<String> family;
  private final String whole;
  private final String generation;
  private final boolean familyFirst;

  private PersonName(
      Lexicon lexicon, List<String> written, List<String> nicknames, String suffix, String whole) {
    this.whole = whole;
    this.lexicon = lexicon;
    this.written = List.copyOf(written);
    this.nicknames = nicknames.stream().map(Spelling::fold).toList();
    this.generation = Spelling.fold(suffix);
    int last = written.size() - 1;
    familyFirst = last > 0 && isFamilyFirst(written);
    if (familyFirst) {
      family = List.of(Spelling.fold(written.get(0)));
      given = List.of(Spelling.fold(String.join("", written.subList(1, written.size()))));
      particles = List.of();
      return;
    }
    int begin = last;
    while (begin > 0 && isParticle(written.get(begin - 1), begin > 1 || begin < last)) {
      begin--;
    }
    given = written.subList(0, Math.max(begin, 0)).stream().map(Spelling::fold).toList();
    particles = written.subList(Math.max(begin, 0), Math.max(last, 0)).stream().map(Spelling::fold).toList();
    family = last < 0 ? List.of() : familyParts(written.get(last));
  }

  /**
   * Takes a name apart.
   *
   * @param name as the press prints it, with or without honorifics: "Chief (Mrs.) Ada Obi", "Jane Colby MP"
   */
  public static PersonName parse(String name, Lexicon lexicon) {
    return parse(SPACES.splitToList(name), lexicon);
  }

  /** Takes a name apart that is already in words. */
  public static PersonName parse(List<String> name, Lexicon lexicon) {
    int begin = 0;
    int end = name.size();
    String suffix = "";
    boolean more = true;
    while (more && end - begin > 1) {
      String last = NameWords.bare(name.get(end - 1));
      if (lexicon.has(last, Feature.GENERATION)) {
        suffix = COMMA_OR_BRACKET.removeFrom(name.get(end - 1));
        end--;
      } else {
        more = NameWords.isPostNominal(name.get(end - 1), lexicon);
        end -= more ? 1 : 0;
      }
    }
    while (end - begin > 1 && NameWords.isBeforeName(name, begin, end, lexicon)) {
      begin++;
    }
    List<String> words = new ArrayList<>();
    List<String> whole = new ArrayList<>();
    List<String> nicknames = new ArrayList<>();
    for (int i = begin; i < end; ) {
      int after = NameWords.endOfNickname(name, i, end);
      String bare = COMMA_OR_BRACKET.removeFrom(String.join(" ", name.subList(i, Math.max(after, i + 1))));
      if (after > i && i > begin && after < end) {
        nicknames.add(NameWords.unquoted(bare));
        if (!bare.equals(NameWords.unquoted(bare))) {
          whole.add(bare);
        }
      } else if (!Spelling.fold(bare).isEmpty()) {
        words.add(bare);
        whole.add(bare);
      }
      i = Math.max(after, i + 1);
    }
    if (!suffix.isEmpty()) {
      whole.add(suffix);
    }
    return new PersonName(lexicon, words, nicknames, suffix, String.join(" ", whole));
  }

  /** Whether the word is letters that stand after a person's name and are no part of it: "MP". */
  public static boolean isPostNominal(String word, Lexicon lexicon) {
    return NameWords.isPostNominal(word, lexicon);
  }

  /** "Van Roe" may be a man called Van; "Van der Roe", "De Roe" and "Ann Van Roe" are surnames. */
  private boolean isParticle(String word, boolean sure) {
    String lower = Lexicon.lower(word);
    boolean first = Capitals.isCapitalised(word) && lexicon.isFirstName(lower);
    return lexicon.has(lower, Feature.PARTICLE) && (sure || !first);
  }

  /** "Holt-Ek" is Holt and Ek; "al-Nasr" is Nasr. */
  private static List<String> familyParts(String word) {
    String whole = Spelling.fold(word);
    List<String> parts = new ArrayList<>();
    parts.add(whole);
    List<String> pieces = Splitter.on(Dashes.HYPHENS).omitEmptyStrings().splitToList(word);
    if (pieces.size() > 1) {
      pieces.stream().filter(p -> p.length() > 1 && Capitals.isCapitalised(p)).map(Spelling::fold)
          .filter(p -> !p.equals(whole)).forEach(parts::add);
    }
    return List.copyOf(parts);
  }

  /**
   * Whether the family name stands in front: a given name of two syllables with a hyphen ("Bok Ji-soon"), or a family
   * name that is known to and is no given name ("Zhou Weilan").
   */
  private boolean isFamilyFirst(List<String> words) {
    String first = Lexicon.lower(words.get(0));
    String second = words.get(1);
    int hyphen = Dashes.HYPHENS.indexIn(second);
    boolean syllables = hyphen > 0 && hyphen + 1 < second.length() && Character.isLowerCase(second.charAt(hyphen + 1))
        && words.size() == 2;
    boolean listed = lexicon.has(first, Feature.FAMILY_FIRST) && words.size() <= 3;
    return syllables && (listed || !lexicon.isFirstName(first)) || listed && !lexicon.isFirstName(first);
  }

  /** The name without what stands before and after it, as it was written. */
  public String text() {
    return String.join(" ", written);
  }

  /** The name with a nickname in marks and with what tells namesakes of one family apart: "John “Jack” Roe Jr.". */
  public String whole() {
    return whole;
  }

  /** The surname as it is printed: "de Mistura" of "Staffan de Mistura"; empty for an empty name. */
  public String surname() {
    if (written.isEmpty()) {
      return "";
    }
    return familyFirst
        ? written.get(0)
        : String.join(" ", written.subList(written.size() - 1 - particles.size(), written.size()));
  }

  /** The surname under which all its spellings fall together, without particles; empty for an empty name. */
  public String family() {
    return family.isEmpty() ? "" : family.get(0);
  }

  /**
   * What its bearer may be called by surname alone, each as {@link Spelling#key} has it: all that stands behind the
   * first name, what that ends in, what a hyphen parts, and "roe jr". Empty for a surname alone.
   */
  public List<String> surnames() {
    if (!isFull()) {
      return List.of();
    }
    if (familyFirst) {
      return family;
    }
    List<String> surnames = new ArrayList<>();
    for (int i = 1; i < written.size(); i++) {
      surnames.add(Spelling.key(written.subList(i, written.size())));
    }
    family.stream().filter(part -> !surnames.contains(part)).forEach(surnames::add);
    if (!generation.isEmpty()) {
      surnames.add(family() + " " + generation);
    }
    return List.copyOf(surnames);
  }

  /** The first of two surnames, "vega" of "Ana Vega Ruiz", by which papers may go on; or a middle name. */
  public Optional<String> firstOfTwoSurnames() {
    return hasTwoSurnames() ? Optional.of(given.get(given.size() - 1)) : Optional.empty();
  }

  /** Not so "Ana Roe Show", of which the tagger made a person. */
  private boolean hasTwoSurnames() {
    String last = written.isEmpty() ? "" : Lexicon.lower(written.get(written.size() - 1));
    boolean noun = NO_SURNAMES.stream().anyMatch(feature -> lexicon.has(last, feature));
    return !noun && !familyFirst && particles.isEmpty() && given.size() > 1
        && given.get(given.size() - 1).length() > 1;
  }

  /** What its bearer may be called by first name: as it stands, in full if it is a short one, and nicknames. */
  public Set<String> givenNames() {
    Set<String> names = new LinkedHashSet<>();
    if (isFull()) {
      names.add(given.get(0));
      names.add(usualGiven());
    }
    names.addAll(nicknames);
    return names;
  }

  /** Whether there is more than a surname. */
  public boolean isFull() {
    return !given.isEmpty();
  }

  /** How many words the name has; of two names of one person the longer is the fuller. */
  public int size() {
    return written.size();
  }

  /** How much of the name is there: its words, of which an initial in front tells little. */
  public int fullness() {
    boolean initial = isFull() && !familyFirst && given.get(0).length() == 1;
    return 2 * size() + (generation.isEmpty() ? 0 : 1) - (initial ? INITIAL : 0);
  }

  /** The first name in full, as far as one is known for a short one: "robert" of "Bob Roe"; empty for a surname. */
  public String usualGiven() {
    if (given.isEmpty() || familyFirst) {
      return given.isEmpty() ? "" : given.get(0);
    }
    // Looked up as it is written: the spelling of "Bobby" is levelled, the word list's is not.
    String first = Lexicon.lower(written.get(0));
    return Spelling.fold(lexicon.relatedOrSelf(first, Relation.SHORT_NAME_OF));
  }

  /**
   * The gender that the first name, or the one after an initial, tells; {@code UNKNOWN} if none does, or if it may be a
   * surname: "Li Weilan".
   */
  public Gender gender() {
    if (!isFull() || familyFirst) {
      return Gender.UNKNOWN;
    }
    boolean initial = given.get(0).length() == 1 && given.size() > 1;
    String first = written.get(initial ? 1 : 0);
    boolean surname = lexicon.has(Lexicon.lower(first), Feature.FAMILY_FIRST) && written.size() == 2;
    return surname ? Gender.UNKNOWN : gender(first);
  }

  /** The gender of a first name; of one that hyphens join, the one that all its parts tell: "Hans-Georg". */
  private Gender gender(String first) {
    Gender whole = lexicon.firstNameGender(first);
    if (whole != Gender.UNKNOWN || Dashes.HYPHENS.matchesNoneOf(first)) {
      return whole;
    }
    Set<Gender> parts = new LinkedHashSet<>();
    Splitter.on(Dashes.HYPHENS).split(first).forEach(part -> parts.add(lexicon.firstNameGender(part)));
    return parts.size() == 1 ? parts.iterator().next() : Gender.UNKNOWN;
  }

  /** "Jr." as "jr", "III" as "iii"; empty for most. */
  public String generation() {
    return generation;
  }

  /** The initials of the names between the first and the last. */
  public String middle() {
    StringBuilder middle = new StringBuilder();
    given.stream().skip(1).forEach(word -> middle.append(word.length() <= 2 ? word : word.substring(0, 1)));
    return middle.toString();
  }

  /** First name in full, surname and generation: two names with the same key are of one person, middle names apart. */
  public String key() {
    StringBuilder key = new StringBuilder(usualGiven());
    key.append(key.length() == 0 ? "" : " ").append(family());
    return generation.isEmpty() ? key.toString() : key.append(' ').append(generation).toString();
  }

  /**
   * Whether the two can be one person's. A surname alone can be that of all who have it; of two full names the first
   * names must agree too (initials, short forms and spellings do), middle names and generations must not differ.
   */
  public boolean sameAs(PersonName other) {
    if (family.isEmpty() || other.family.isEmpty()) {
      return false;
    }
    if (given.isEmpty() || other.given.isEmpty()) {
      return isSurnameOf(other) || other.isSurnameOf(this);
    }
    if (!generation.equals(other.generation)) {
      return false;
    }
    if (family().equals(other.family()) && sameGiven(other)) {
      return true;
    }
    return usualGiven().equals(other.usualGiven()) && (sharesSurname(other) || isMisspelt(other));
  }

  private boolean isSurnameOf(PersonName other) {
    return given.isEmpty() && other.family.contains(family());
  }

  private boolean sameGiven(PersonName other) {
    String first = given.get(0);
    String second = other.given.get(0);
    boolean middleInUse = first.length() == 1 && given.size() > 1 && given.get(1).equals(second)
        || second.length() == 1 && other.given.size() > 1 && other.given.get(1).equals(first);
    if (middleInUse) {
      return true;
    }
    String one = middle();
    String two = other.middle();
    return (usualGiven().equals(other.usualGiven()) || sameFirst(first, second))
        && (one.startsWith(two) || two.startsWith(one));
  }

  private boolean sameFirst(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    String shorter = one.length() < other.length() ? one : other;
    String longer = shorter.equals(one) ? other : one;
    if (!longer.startsWith(shorter)) {
      return false;
    }
    Gender ofShorter = lexicon.firstNameGender(shorter);
    Gender ofLonger = lexicon.firstNameGender(longer);
    boolean clash = ofShorter != Gender.UNKNOWN && ofLonger != Gender.UNKNOWN && ofShorter != ofLonger;
    return shorter.length() == 1 || shorter.length() > 2 && !clash;
  }

  /** "María Vega Ruiz" and "María Vega", "Ann Holt-Ek" and "Ann Holt". */
  private boolean sharesSurname(PersonName other) {
    boolean part = !family().equals(other.family())
        && (family.contains(other.family()) || other.family.contains(family()));
    return part
        || other.given.size() == 1 && firstOfTwoSurnames().filter(other.family()::equals).isPresent()
        || given.size() == 1 && other.firstOfTwoSurnames().filter(family()::equals).isPresent();
  }

  private boolean isMisspelt(PersonName other) {
    return isMisspelt(family(), other.family());
  }

  /** Whether only a slip in the surname's spelling can make the two one person's. */
  boolean differsBySlip(PersonName other) {
    return isMisspelt(other) && !sharesSurname(other);
  }

  /** Whether a surname, as {@link #family} has it, may be the other with one letter wrong, missing or too many. */
  public static boolean isMisspelt(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = shorter.equals(one) ? other : one;
    if (shorter.length() < LONG_SURNAME || longer.length() - shorter.length() > 1
        || shorter.charAt(0) != longer.charAt(0) || !(shorter + longer).chars().allMatch(Character::isLetter)) {
      return false;
    }
    int i = 0;
    while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
      i++;
    }
    String rest = longer.substring(Math.min(i + 1, longer.length()));
    if (shorter.length() < longer.length()) {
      return shorter.substring(i).equals(rest);
    }
    boolean swapped = i + 1 < shorter.length()
        && shorter.charAt(i) == longer.charAt(i + 1)
        && shorter.charAt(i + 1) == longer.charAt(i)
        && shorter.substring(i + 2).equals(longer.substring(i + 2));
    return i < shorter.length() && (swapped || shorter.substring(i + 1).equals(rest));
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof PersonName name
        && name.given.equals(given)
        && name.family.equals(family)
        && name.generation.equals(generation);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * given.hashCode() + family.hashCode()) + generation.hashCode();
  }

  @Override
  public String toString() {
    return whole();
  }
}
