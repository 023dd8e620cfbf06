package io.github.presser.internal.entities;

import com.google.common.base.Splitter;
import io.github.presser.Gender;
import io.github.presser.internal.Interruption;
import io.github.presser.internal.english.Capitals;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.english.Relation;
import io.github.presser.internal.names.FullNames;
import io.github.presser.internal.names.PersonName;
import io.github.presser.internal.names.Slips;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Brings together the names of one person: first those that are full, which {@link PersonName} compares, then bare
 * surnames and first names, of which {@link Namesakes} says whose they are. For one text and one thread.
 */
final class People {

  private static final Splitter SPACES = Splitter.on(' ');

  private static final int SHORTEST_FIRST_NAME = 3;
  private static final int LONGEST_SHORT_NAME = 8;

  private final Lexicon lexicon;
  private final RosterNames roster;
  private final AnnotatedText text;
  private final RoleReader roleReader;
  private final Genders genders;
  private final List<Name> names;
  private final Map<Name, PersonName> parsed = new HashMap<>();
  private final Map<Name, Group> groups = new HashMap<>();
  private final Namesakes namesakes;
  private final Slips slips = new Slips();
  /** Who may be called by the first of two surnames, by a first name or a nickname. */
  private final Map<String, Set<Group>> byOtherName = new HashMap<>();
  /** Who may be called by the beginning of a first name: "Brad" of "Bradley". */
  private final Map<String, Set<Group>> byShortName = new HashMap<>();
  private final Map<Group, List<Name>> fullNames = new HashMap<>();
  private final Map<String, Group> unintroduced = new HashMap<>();
  /** The surnames by which the article calls somebody before it has anybody's full name with them. */
  private final Set<String> calledBefore = new HashSet<>();

  private People(AnnotatedText text, RosterNames roster, RoleReader roleReader, Genders genders, List<Name> names) {
    this.lexicon = text.lexicon();
    this.roster = roster;
    this.text = text;
    this.roleReader = roleReader;
    this.genders = genders;
    this.names = names;
    this.namesakes = new Namesakes(text);
    for (Name name : names) {
      Interruption.check();
      parsed.put(name, PersonName.parse(name.words(), lexicon));
    }
  }

  /** Gives each name its group. */
  static Map<Name, Group> group(
      AnnotatedText text, RosterNames roster, RoleReader roleReader, Genders genders, List<Name> names) {
    People people = new People(text, roster, roleReader, genders, names);
    people.introduce();
    if (text.rules().apply(GroupRule.HEAD_OF_STATE_IS_NO_RELATIVE)) {
      people.sovereigns();
    }
    people.nameShortly();
    return people.groups;
  }

  // ---- full names

  private void introduce() {
    Set<String> surnames = surnamesOfSeveralWords();
    List<Name> full =
        names.stream().filter(name -> isOfSeveralWords(name) && !surnames.contains(name.key())).toList();
    Map<PersonName, Integer> counts = new LinkedHashMap<>();
    full.forEach(name -> counts.merge(parsed.get(name), 1, Integer::sum));
    Map<PersonName, PersonName> bearers = FullNames.bearers(counts);
    Map<PersonName, Group> byBearer = new HashMap<>();
    for (Name name : full) {
      Interruption.check();
      PersonName person = parsed.get(name);
      Group group = byBearer.computeIfAbsent(bearers.get(person), k -> new Group(NameTag.PERSON));
      boolean first = !fullNames.containsKey(group);
      fullNames.computeIfAbsent(group, k -> new ArrayList<>()).add(name);
      namesakes.count(group, name);
      groups.put(name, group);
      person.surnames().forEach(surname -> {
        namesakes.add(surname, group);
        slips.add(surname);
      });
      person.firstOfTwoSurnames().ifPresent(surname -> addOtherName(surname, group));
      if (text.rules().apply(GroupRule.FIRST_NAME_ALONE)) {
        person.givenNames().forEach(given -> addOtherName(given, group));
      }
      person.givenNames().forEach(given -> addShortNames(given, group));
      if (group.member().isEmpty()) {
        group.setMember(roster.byName(name.key()).or(() -> roster.byName(person.key())));
      }
      if (first) {
        group.tell(person.gender(), Group.FIRST_NAME);
      }
      group.tell(genders.beside(name), Group.COURTESY);
    }
  }

  private boolean isOfSeveralWords(Name name) {
    return parsed.get(name).isFull() && name.key().indexOf(' ') > 0;
  }

  private void addOtherName(String otherName, Group group) {
    byOtherName.computeIfAbsent(otherName, k -> new LinkedHashSet<>()).add(group);
  }

  private void addShortNames(String given, Group group) {
    for (int end = SHORTEST_FIRST_NAME; end < Math.min(given.length(), LONGEST_SHORT_NAME); end++) {
      if (lexicon.isFirstName(given.substring(0, end))) {
        byShortName.computeIfAbsent(given.substring(0, end), k -> new LinkedHashSet<>()).add(group);
      }
    }
  }

  /** What looks like a full name, but is the end of a longer one: "Vega Ruiz" of "Ana Vega Ruiz". */
  private Set<String> surnamesOfSeveralWords() {
    Set<String> ends = new HashSet<>();
    for (Name name : names) {
      List<String> key = SPACES.splitToList(name.key());
      for (int i = 1; i + 1 < key.size(); i++) {
        ends.add(String.join(" ", key.subList(i, key.size())));
      }
    }
    return ends;
  }

  // ---- heads of state

  /**
   * "President Roe" before the article has anybody's full name with Roe is not the spouse or child of that name whom
   * it names in full later and never calls president.
   */
  private void sovereigns() {
    Map<String, Optional<Group>> titled = new LinkedHashMap<>();
    for (Name name : names) {
      String title = title(name);
      boolean sovereign = lexicon.has(title, Feature.SOVEREIGN) && !groups.containsKey(name) && isInFlow(name);
      if (!sovereign || namesakes.bearers(name.key()).isEmpty()) {
        continue;
      }
      titled.computeIfAbsent(title + " " + name.key(), k -> sovereign(name, title)).ifPresent(group -> {
        groups.put(name, group);
        namesakes.count(group, name);
      });
    }
    // In front, so that a bare surname is theirs unless the article names the other more often.
    titled.forEach((key, group) ->
        group.ifPresent(g -> namesakes.addFirst(key.substring(key.indexOf(' ') + 1), g)));
  }

  private Optional<Group> sovereign(Name name, String title) {
    Set<Group> relatives = namesakes.bearers(name.key());
    if (relatives.stream().anyMatch(g -> isNamedBefore(g, name) || holds(g, title))) {
      return Optional.empty();
    }
    // A guess, but a safe one: it parts a president from herself at worst, and joins no two people.
    List<Group> men = relatives.stream().filter(g -> g.gender() != Gender.FEMALE).toList();
    return men.isEmpty()
        ? Optional.of(new Group(NameTag.PERSON))
        : men.size() == 1 ? Optional.of(men.get(0)) : Optional.empty();
  }

  private boolean isNamedBefore(Group group, Name name) {
    return fullNames.getOrDefault(group, List.of()).stream()
        .filter(this::isInFlow).findFirst().filter(n -> n.span().begin() < name.span().begin()).isPresent();
  }

  private boolean holds(Group group, String office) {
    String head = lexicon.normal(office);
    return fullNames.getOrDefault(group, List.of()).stream()
        .flatMap(name -> roleReader.ofPerson(name.span()).stream())
        .anyMatch(held -> held.head().equals(head) || held.modifiers().contains(head));
  }

  /** The office in the word before the name, in its full form; empty if there is none. */
  private String title(Name name) {
    int before = name.span().begin() - 1;
    String word = before < 0 ? "" : text.tokens().get(before).text();
    boolean office = Capitals.isCapitalised(word) && lexicon.isTitle(word) && !lexicon.isHonorific(word);
    String lower = Lexicon.lower(word);
    return office || lexicon.has(lower, Feature.SOVEREIGN) ? lexicon.relatedOrSelf(lower, Relation.SHORT_FOR) : "";
  }

  private boolean isInFlow(Name name) {
    return text.paragraphOf(name.span().begin()).isBody();
  }

  // ---- bare surnames and first names

  private void nameShortly() {
    for (Name name : names) {
      if (groups.containsKey(name)) {
        continue;
      }
      if (isInFlow(name) && namesakes.bearers(surname(name)).stream().noneMatch(g -> isNamedBefore(g, name))) {
        calledBefore.add(surname(name));
      }
      if (namesakes.bearers(surname(name)).isEmpty()) {
        byOtherName(name, Gender.UNKNOWN).ifPresent(namesakes::countFirstName);
      } else if (genders.ofPronoun(name) != Gender.UNKNOWN) {
        namesakes.count(surname(name), genders.ofPronoun(name));
      }
    }
    for (Name name : names) {
      Interruption.check();
      if (!groups.containsKey(name)) {
        Gender courtesy = genders.beside(name);
        Group group = bearer(name, courtesy);
        group.tell(courtesy, Group.COURTESY);
        groups.put(name, group);
      }
      namesakes.see(groups.get(name), name);
    }
  }

  /** The surname, of one word or several, without what says which of a family it is: "Roe Jr.". */
  private String surname(Name name) {
    PersonName person = parsed.get(name);
    boolean known = person.isFull() || !namesakes.bearers(name.key()).isEmpty();
    return known || person.generation().isEmpty() ? name.key() : person.family();
  }

  private Group bearer(Name name, Gender courtesy) {
    String surname = surname(name);
    if (isSomebodyElse(surname)) {
      return unintroduced(name, courtesy);
    }
    if (!namesakes.bearers(surname).isEmpty()) {
      Gender told = courtesy == Gender.UNKNOWN ? agreement(surname, name) : courtesy;
      return namesakes.choose(surname, name, told).or(() -> misjudged(surname))
          .orElseGet(() -> unintroduced(name, courtesy));
    }
    Optional<Group> other = mayBeFirst(name) ? byOtherName(name, courtesy) : Optional.empty();
    return other.or(() -> misspelt(surname, name, courtesy)).orElseGet(() -> unintroduced(name, courtesy));
  }

  /** What the pronoun after a surname tells of which of several it is: of Ann and Bo Roe, "Roe said he was cold". */
  private Gender agreement(String surname, Name name) {
    if (namesakes.bearers(surname).size() < 2) {
      return Gender.UNKNOWN;
    }
    Gender pronoun = genders.ofBound(name);
    boolean tells = namesakes.bearers(surname).stream().anyMatch(g -> g.gender() == pronoun)
        && text.rules().apply(GroupRule.NAMESAKE_WHOM_PRONOUN_FITS);
    return tells ? pronoun : Gender.UNKNOWN;
  }

  /** Whose surname this one is a slip of: "Mrs Gallager", where the article has an Ada Gallagher; empty if nobody's. */
  private Optional<Group> misspelt(String surname, Name name, Gender courtesy) {
    return slips.meant(surname).filter(meant -> text.rules().apply(GroupRule.SURNAME_MISSPELT))
        .flatMap(meant -> namesakes.choose(meant, name, courtesy));
  }

  /** Whether the article speaks of a man by the surname before it names a woman who has it, or the other way round. */
  private boolean isSomebodyElse(String surname) {
    return calledBefore.contains(surname)
        && namesakes.bearers(surname).size() == 1
        && namesakes.bearers(surname).stream().allMatch(g -> g.isGenderGuessed() && namesakes.isOther(surname, g))
        && text.rules().apply(GroupRule.CALLED_BEFORE_IS_ANOTHER);
  }

  /**
   * The one who has the surname, though the title does not go with their first name: "Shirley Okor … Mr Okor". Nobody
   * else is meant if nobody has been called by the surname before they were introduced.
   */
  private Optional<Group> misjudged(String surname) {
    return namesakes.bearers(surname).stream()
        .filter(group -> namesakes.bearers(surname).size() == 1
            && group.isGenderGuessed()
            && !unintroduced.containsKey(surname)
            && !calledBefore.contains(surname)
            && text.rules().apply(GroupRule.TITLE_TELLS_GENDER))
        .findFirst();
  }

  private Optional<Group> byOtherName(Name name, Gender courtesy) {
    Optional<Group> bearer = byOtherName.getOrDefault(name.key(), Set.of()).stream().filter(g -> g.mayBe(courtesy))
        .max(Comparator.comparing(group -> fullNames.get(group).size()));
    Set<Group> inShort = byShortName.getOrDefault(name.key(), Set.of());
    return bearer.isEmpty() && inShort.size() == 1 && text.rules().apply(GroupRule.SHORT_FIRST_NAME)
        ? inShort.stream().filter(g -> g.mayBe(courtesy)).findFirst()
        : bearer;
  }

  /** After most titles stands no first name, "Mr. Bok", unless the family name comes first; it does in "Sir Jo". */
  private boolean mayBeFirst(Name name) {
    int before = name.span().begin() - 1;
    return genders.ofTitle(name) == Gender.UNKNOWN
        || before >= 0 && lexicon.has(text.tokens().get(before).lower(), Feature.WITH_FIRST_NAME)
        || !lexicon.isFirstName(name.words().get(0));
  }

  /** Somebody whose full name the article does not give. */
  private Group unintroduced(Name name, Gender courtesy) {
    Group other = unintroduced.get(name.key());
    String key = other == null || other.mayBe(courtesy) ? name.key() : name.key() + " " + courtesy;
    return unintroduced.computeIfAbsent(key, k -> {
      Group group = new Group(NameTag.PERSON);
      group.setMember(roster.byName(name.key()).or(() -> roster.bySurname(name.key()))
          .filter(m -> courtesy == Gender.UNKNOWN || m.gender() == Gender.UNKNOWN || m.gender() == courtesy));
      group.tell(parsed.get(name).gender(), Group.FIRST_NAME);
      return group;
    });
  }
}
