package io.github.presser.internal.entities;

import com.google.common.base.Splitter;
import io.github.presser.Entity;
import io.github.presser.Gender;
import io.github.presser.Mention;
import io.github.presser.Organisation;
import io.github.presser.Person;
import io.github.presser.Place;
import io.github.presser.Roster;
import io.github.presser.internal.Interruption;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.english.Relation;
import io.github.presser.internal.names.PersonName;
import io.github.presser.internal.names.Spelling;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings the names of one and the same together. An instance is for one text and one thread. */
final class Grouper {

  private static final Splitter SPACES = Splitter.on(' ');

  /** The press gives these with a bare surname from the first; of other offices it gives the full name once. */
  private static final Set<String> SOVEREIGN = Set.of("president", "king", "queen", "chancellor", "pope");

  /** The names of one person, place or organisation. */
  private static final class Group {
    private final NameTag type;
    private final List<Name> names = new ArrayList<>();
    private final Set<String> roles = new LinkedHashSet<>();
    // Votes on the gender: above 0 for a woman, below for a man.
    private int told;
    private int surePronouns;
    private int doubtfulPronouns;
    private int fullMentions;
    private int firstFull = Integer.MAX_VALUE; // the token where the flow of the text first has the full name
    private final List<Name> fullNames = new ArrayList<>();
    private Optional<Roster.Member> member = Optional.empty();

    Group(NameTag type) {
      this.type = type;
    }

    void tell(Gender gender, int weight) {
      told += sign(gender) * weight;
    }

    void pronoun(Gender gender, boolean sure) {
      if (sure) {
        surePronouns += sign(gender);
      } else {
        doubtfulPronouns += sign(gender);
      }
    }

    private static int sign(Gender gender) {
      return gender == Gender.FEMALE ? 1 : gender == Gender.MALE ? -1 : 0;
    }

    Gender gender() {
      if (member.isPresent() && member.get().gender() != Gender.UNKNOWN) {
        return member.get().gender();
      }
      // Many sure pronouns outweigh a first name; doubtful ones only break a tie, and one alone not
      // even that.
      int votes = told + clamp(2 * surePronouns, 6) + clamp(doubtfulPronouns, 2);
      return Math.abs(votes) < 2 ? Gender.UNKNOWN : votes > 0 ? Gender.FEMALE : Gender.MALE;
    }

    private static int clamp(int votes, int most) {
      return Math.max(-most, Math.min(most, votes));
    }
  }

  private final Lexicon lexicon;
  private final RosterNames roster;
  private final AnnotatedText text;
  private final RoleReader roleReader;
  private final Map<Name, Group> groups = new HashMap<>();

  Grouper(Lexicon lexicon, RosterNames roster, AnnotatedText text) {
    this.lexicon = lexicon;
    this.roster = roster;
    this.text = text;
    this.roleReader = new RoleReader(lexicon, text);
  }

  /** Returns the entities in order of first mention. */
  List<Profile> group(List<Name> found) {
    List<Name> names = called(found);
    people(names.stream().filter(n -> n.type() == NameTag.PERSON).toList());
    others(names.stream().filter(n -> n.type() != NameTag.PERSON).toList());
    Set<Group> inOrder = new LinkedHashSet<>();
    for (Name name : names) {
      Group group = groups.get(name);
      group.names.add(name);
      inOrder.add(group);
    }
    for (Group group : inOrder) {
      Interruption.check();
      for (Name name : group.names) {
        switch (group.type) {
          case PERSON -> group.roles.addAll(roleReader.ofPerson(name.span()));
          case ORGANISATION -> group.roles.addAll(roleReader.ofOrganisation(name.span()));
          default -> {}
        }
      }
    }
    pronouns(names);
    List<Profile> profiles = new ArrayList<>();
    for (Group group : inOrder) {
      profiles.add(profile(group, "e" + (profiles.size() + 1)));
    }
    return profiles;
  }

  /**
   * "the Okoro campaign", "Okoro's campaign", "the Okoro administration" and "Dalton police" are
   * organisations, other than whom or what they are called after; but not so in "Okoro campaign
   * aide".
   */
  private List<Name> called(List<Name> names) {
    List<Name> result = new ArrayList<>();
    List<Token> tokens = text.tokens();
    for (Name name : names) {
      int end = name.span().end();
      boolean possessive = end < tokens.size() && tokens.get(end).tag().equals("POS");
      int noun = possessive ? end + 1 : end;
      String word = noun < tokens.size() ? tokens.get(noun).text() : "";
      boolean called =
          switch (name.type()) {
            case PERSON ->
                word.equalsIgnoreCase("campaign") || word.equalsIgnoreCase("administration");
            case PLACE -> word.equals("police") && !possessive;
            default -> false;
          };
      if (!called || noun + 1 < tokens.size() && tokens.get(noun + 1).tag().startsWith("NN")) {
        result.add(name);
        continue;
      }
      List<String> whose = name.words();
      List<String> words =
          new ArrayList<>(
              name.type() == NameTag.PERSON
                  ? whose.subList(whose.size() - 1, whose.size())
                  : whose);
      words.add(Lexicon.lower(word));
      NameSpan span = new NameSpan(name.span().begin(), noun + 1, NameTag.ORGANISATION);
      result.add(new Name(span, words, Spelling.key(words), NameTag.ORGANISATION));
      if (possessive) {
        result.add(name);
      }
    }
    return result;
  }

  // ---- people

  private void people(List<Name> names) {
    Set<String> ends = new HashSet<>();
    for (Name name : names) {
      List<String> key = SPACES.splitToList(name.key());
      for (int i = 1; i + 1 < key.size(); i++) {
        ends.add(String.join(" ", key.subList(i, key.size())));
      }
    }
    Map<String, Group> byIdentity = new LinkedHashMap<>();
    Map<String, String> initials = new HashMap<>();
    Map<String, Set<Group>> bySurname = new HashMap<>();
    Map<String, Set<Group>> byFirst = new HashMap<>();
    for (Name name : names) {
      List<String> key = SPACES.splitToList(name.key());
      if (key.size() < 2 || ends.contains(name.key())) {
        continue;
      }
      PersonName parsed = PersonName.parse(name.words(), lexicon);
      Group group = byIdentity.computeIfAbsent(identity(parsed, initials), k -> new Group(NameTag.PERSON));
      group.fullMentions++;
      group.fullNames.add(name);
      if (isInFlow(name)) {
        group.firstFull = Math.min(group.firstFull, name.span().begin());
      }
      groups.put(name, group);
      List<String> bare = parsed.generation().isEmpty() ? key : key.subList(0, key.size() - 1);
      for (int i = 1; i < bare.size(); i++) {
        String end = String.join(" ", bare.subList(i, bare.size()));
        bySurname.computeIfAbsent(end, k -> new LinkedHashSet<>()).add(group);
      }
      byFirst.computeIfAbsent(bare.get(0), k -> new LinkedHashSet<>()).add(group);
      if (group.member.isEmpty()) {
        group.member = roster.byName(name.key()).or(() -> roster.byName(parsed.key()));
      }
      if (group.fullMentions == 1) {
        group.tell(firstNameGender(name), 4);
      }
      group.tell(honorific(name), 8);
    }
    sovereigns(names, bySurname);
    Map<String, Group> lone = new HashMap<>();
    // Chosen once for each name and title: an article may have thousands of people of one surname.
    Map<String, Optional<Group>> chosen = new HashMap<>();
    for (Name name : names) {
      if (groups.containsKey(name)) {
        continue;
      }
      Gender gender = honorific(name);
      Set<Group> relatives = bySurname.getOrDefault(name.key(), Set.of());
      Set<Group> namesakes =
          relatives.isEmpty() && mayBeFirst(name, gender)
              ? byFirst.getOrDefault(name.key(), Set.of())
              : Set.of();
      Group group =
          chosen
              .computeIfAbsent(
                  gender + " " + name.key(),
                  k -> choose(relatives.isEmpty() ? namesakes : relatives, gender))
              .orElseGet(() -> lone(name, gender, lone));
      group.tell(gender, 8);
      groups.put(name, group);
    }
  }

  /** After a title stands no first name, unless the family name comes first: "Mr. Bok". */
  private boolean mayBeFirst(Name name, Gender honorific) {
    return honorific == Gender.UNKNOWN || !lexicon.isFirstName(name.words().get(0));
  }

  /**
   * "President Roe" before the article has anybody's full name with Roe is not the spouse or child of that name whom
   * it names in full later and never calls president.
   */
  private void sovereigns(List<Name> names, Map<String, Set<Group>> bySurname) {
    Map<String, Optional<Group>> titled = new HashMap<>();
    for (Name name : names) {
      String title = title(name);
      Set<Group> relatives = bySurname.getOrDefault(name.key(), Set.of());
      if (groups.containsKey(name) || relatives.isEmpty() || !SOVEREIGN.contains(title) || !isInFlow(name)) {
        continue;
      }
      titled
          .computeIfAbsent(
              title + " " + name.key(),
              k -> {
                if (relatives.stream().anyMatch(g -> g.firstFull < name.span().begin() || holds(g, title))) {
                  return Optional.empty();
                }
                // A guess, but a safe one: it parts a president from herself at worst, and joins no two people.
                List<Group> men = relatives.stream().filter(g -> g.gender() != Gender.FEMALE).toList();
                return men.isEmpty()
                    ? Optional.of(new Group(NameTag.PERSON))
                    : men.size() == 1 ? Optional.of(men.get(0)) : Optional.empty();
              })
          .ifPresent(
              group -> {
                groups.put(name, group);
                group.fullMentions++;
              });
    }
    titled.forEach(
        (key, group) ->
            group.ifPresent(
                g -> {
                  // In front, so that a bare surname is theirs unless the article names the other more often.
                  Set<Group> all = new LinkedHashSet<>(Set.of(g));
                  all.addAll(bySurname.get(key.substring(key.indexOf(' ') + 1)));
                  bySurname.put(key.substring(key.indexOf(' ') + 1), all);
                }));
  }

  private boolean holds(Group group, String office) {
    return group.fullNames.stream()
        .flatMap(name -> roleReader.ofPerson(name.span()).stream())
        .anyMatch(role -> SPACES.splitToList(role).contains(office));
  }

  /** The office in the word before the name, in its full form; empty if there is none. */
  private String title(Name name) {
    int before = name.span().begin() - 1;
    String word = before < 0 ? "" : text.tokens().get(before).text();
    boolean office = NameTags.isCapitalised(word) && lexicon.isTitle(word) && !lexicon.isHonorific(word);
    String lower = Lexicon.lower(word);
    return office || SOVEREIGN.contains(lower) ? lexicon.relatedOrSelf(lower, Relation.SHORT_FOR) : "";
  }

  private boolean isInFlow(Name name) {
    Sentence s = text.sentences().get(text.sentenceIndexOf(name.span().begin()));
    return text.paragraphOf(s).isBody();
  }

  /**
   * First and last name, a short first name in full: a middle name that only one mention has does not tell people
   * apart, "Jr." and two different middle initials do.
   */
  private static String identity(PersonName name, Map<String, String> initials) {
    String middle = name.middle();
    if (middle.isEmpty()) {
      return name.key();
    }
    String usual = initials.computeIfAbsent(name.key(), k -> middle);
    boolean same = usual.startsWith(middle) || middle.startsWith(usual);
    return same ? name.key() : name.key() + " " + middle;
  }

  /**
   * Of the people of one surname, the one whom the article names in full most often, unless the
   * title forbids.
   */
  private static Optional<Group> choose(Set<Group> candidates, Gender gender) {
    Group best = null;
    for (Group group : candidates) {
      boolean allowed =
          gender == Gender.UNKNOWN || group.gender() == Gender.UNKNOWN || group.gender() == gender;
      if (allowed && (best == null || group.fullMentions > best.fullMentions)) {
        best = group;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Somebody whose full name the article does not give. */
  private Group lone(Name name, Gender gender, Map<String, Group> lone) {
    String key = name.key();
    Group other = lone.get(key);
    if (other != null
        && gender != Gender.UNKNOWN
        && other.gender() != Gender.UNKNOWN
        && other.gender() != gender) {
      key += " " + gender;
    }
    return lone.computeIfAbsent(
        key,
        k -> {
          Group group = new Group(NameTag.PERSON);
          group.member =
              roster
                  .byName(name.key())
                  .or(() -> roster.bySurname(name.key()))
                  .filter(
                      m ->
                          gender == Gender.UNKNOWN
                              || m.gender() == Gender.UNKNOWN
                              || m.gender() == gender);
          if (name.words().size() > 1) {
            group.tell(firstNameGender(name), 4);
          }
          return group;
        });
  }

  private Gender firstNameGender(Name name) {
    String first = name.words().get(0);
    boolean initial = first.length() <= 2 && first.endsWith(".") && name.words().size() > 2;
    return lexicon.firstNameGender(initial ? name.words().get(1) : first);
  }

  private Gender honorific(Name name) {
    int before = name.span().begin() - 1;
    return before < 0 ? Gender.UNKNOWN : lexicon.honorificGender(text.tokens().get(before).text());
  }

  /**
   * The first pronoun of a sentence tells the gender of the person that the sentence, or else the
   * one before, has named first; less surely when it has named others.
   */
  private void pronouns(List<Name> names) {
    int n = 0;
    Set<Group> previous = Set.of();
    for (Sentence s : text.sentences()) {
      Set<Group> here = new LinkedHashSet<>();
      boolean seen = false;
      for (int i = s.begin(); i < s.end(); i++) {
        while (n < names.size() && names.get(n).span().begin() == i) {
          if (names.get(n).type() == NameTag.PERSON) {
            here.add(groups.get(names.get(n)));
          }
          n++;
        }
        Gender gender =
            switch (Lexicon.lower(text.tokens().get(i).text())) {
              case "he", "his", "him", "himself" -> Gender.MALE;
              case "she", "her", "hers", "herself" -> Gender.FEMALE;
              default -> Gender.UNKNOWN;
            };
        if (gender != Gender.UNKNOWN && !seen) {
          seen = true;
          Set<Group> named = here.isEmpty() ? previous : here;
          if (!named.isEmpty()) {
            named.iterator().next().pronoun(gender, named.size() == 1);
          }
        }
      }
      previous = here;
    }
  }

  // ---- places and organisations

  private void others(List<Name> names) {
    Map<String, Group> byKey = new HashMap<>();
    Map<String, String> aliases = aliases(names);
    Map<String, String> renamed = renamed(names, aliases);
    for (Name name : names) {
      String key = name.key();
      String main = main(name, aliases);
      while (renamed.containsKey(main)) {
        main = renamed.get(main);
      }
      Group group = byKey.computeIfAbsent(main, k -> new Group(name.type()));
      groups.put(name, group);
      if (name.type() == NameTag.ORGANISATION && group.member.isEmpty()) {
        group.member = roster.organisation(key);
      }
    }
  }

  /** The type and key of the name that this one is short for, or its own. */
  private static String main(Name name, Map<String, String> aliases) {
    // Twice: an acronym may stand for a name that is itself short for the one with "U.S." before it.
    String longer = aliases.getOrDefault(name.type() + " " + name.key(), name.key());
    return name.type() + " " + aliases.getOrDefault(name.type() + " " + longer, longer);
  }

  /**
   * Which organisations are the same under another name, each with the one to take instead; without a circle. The
   * article says so ("the Okor Front, also known as Jabhat Okor", "changed its name from"), or one name has the word
   * for the group in front in its own language and the other behind in English.
   */
  private Map<String, String> renamed(List<Name> names, Map<String, String> aliases) {
    Map<String, String> renamed = new HashMap<>();
    Map<String, String> bare = new HashMap<>();
    Name first = null; // the sentence's first organisation
    Name last = null; // the one before
    int sentence = -1;
    for (Name name : names) {
      if (name.type() != NameTag.ORGANISATION) {
        continue;
      }
      int here = text.sentenceIndexOf(name.span().begin());
      if (here != sentence) {
        first = null;
        last = null;
        sentence = here;
      }
      String main = main(name, aliases);
      if (first != null) {
        int from = last.span().end();
        switch (Renaming.before(text.tokens(), from, name.span().begin())) {
          case OF_LAST -> join(renamed, main(last, aliases), main);
          case OF_SUBJECT -> join(renamed, main(first, aliases), main);
          case NONE -> {}
        }
      } else {
        first = name;
      }
      last = name;
      List<String> key = SPACES.splitToList(name.key());
      if (key.size() == 2 && name.words().size() == 2) {
        boolean opener = lexicon.has(Lexicon.lower(name.words().get(0)), Feature.GROUP_OPENER);
        boolean head = lexicon.has(Lexicon.lower(name.words().get(1)), Feature.ORGANISATION_HEAD);
        if (opener != head) {
          String other = bare.putIfAbsent((opener ? key.get(1) : key.get(0)) + (opener ? "<" : ">"), main);
          String twin = bare.get((opener ? key.get(1) : key.get(0)) + (opener ? ">" : "<"));
          if (other == null && twin != null) {
            join(renamed, twin, main); // "Okor Front", "Jabhat al-Okor"
          }
        }
      }
    }
    return renamed;
  }

  private static void join(Map<String, String> renamed, String a, String b) {
    String one = a;
    while (renamed.containsKey(one)) {
      one = renamed.get(one);
    }
    String other = b;
    while (renamed.containsKey(other)) {
      other = renamed.get(other);
    }
    if (!one.equals(other)) {
      renamed.put(other, one);
    }
  }

  /** Which keys are short for which: acronyms, and organisations' names without their last word. */
  private Map<String, String> aliases(List<Name> names) {
    Map<String, String> longNames = new LinkedHashMap<>();
    Map<String, Name> distinct = new LinkedHashMap<>();
    names.forEach(n -> distinct.putIfAbsent(n.type() + " " + n.key(), n));
    Set<String> ambiguous = new HashSet<>();
    distinct.forEach(
        (key, name) -> {
          if (name.words().size() < 2) {
            return;
          }
          Set<String> shorts = new LinkedHashSet<>(Spelling.initials(name.words()));
          if (name.type() == NameTag.ORGANISATION) {
            shorts.addAll(shortForms(name));
          }
          for (String s : shorts) {
            String before = longNames.putIfAbsent(name.type() + " " + s, name.key());
            if (before != null && !before.equals(name.key())) {
              ambiguous.add(name.type() + " " + s);
            }
          }
        });
    longNames.keySet().removeAll(ambiguous);
    return longNames;
  }

  private List<String> shortForms(Name name) {
    List<String> forms = new ArrayList<>();
    List<String> words = name.words();
    List<String> key = SPACES.splitToList(name.key());
    String first = Lexicon.lower(words.get(0));
    String last = Lexicon.lower(words.get(words.size() - 1));
    if (words.size() == 2
        && key.size() == 2
        && !lexicon.has(first, Feature.ORGANISATION_HEAD)
        && !lexicon.isPlace(words.get(0))
        && !lexicon.isPlace(words.get(1))) {
      forms.add(key.get(0)); // "Nasr" for "Nasr Front"
    }
    if (words.size() > 1 && lexicon.usualName(words.get(0)).filter("United States"::equals).isPresent()) {
      forms.add(String.join(" ", key.subList(1, key.size()))); // "Senate" for "U.S. Senate"
    } else if (lexicon.has(last, Feature.ORGANISATION_HEAD)
        && key.size() >= 2
        && !lexicon.has(last, Feature.CHAMBER)) {
      forms.add(key.get(key.size() - 1)); // "the Times"
      if (key.size() > 2) {
        forms.add(String.join(" ", key.subList(0, key.size() - 1)));
      }
    }
    return forms;
  }

  // ---- results

  private Profile profile(Group group, String id) {
    List<Mention> mentions =
        group.names.stream()
            .map(n -> new Mention(text.spanOf(n.span().begin(), n.span().end()), Mention.Form.NAME))
            .toList();
    Optional<String> rosterId = group.member.map(Roster.Member::id);
    String name = group.member.map(Roster.Member::name).orElseGet(() -> canonical(group));
    Entity entity =
        switch (group.type) {
          case PERSON -> new Person(id, name, rosterId, mentions);
          case PLACE -> new Place(id, name, rosterId, mentions);
          case ORGANISATION, NONE -> new Organisation(id, name, rosterId, mentions);
        };
    if (group.type == NameTag.PERSON) {
      Set<String> offices = new LinkedHashSet<>(group.roles);
      group.member.ifPresent(m -> m.roles().forEach(role -> offices.addAll(role.titles())));
      offices.forEach(role -> group.tell(lexicon.roleGender(role.substring(role.lastIndexOf(' ') + 1)), 6));
    }
    Gender gender = group.type == NameTag.PERSON ? group.gender() : Gender.UNKNOWN;
    return new Profile(entity, gender, group.roles);
  }

  /** The fullest name; of those as full, the most frequent, then the first. */
  private String canonical(Group group) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Integer> lengths = new HashMap<>();
    for (Name name : group.names) {
      String surface = name.text();
      counts.merge(surface, 1, Integer::sum);
      lengths.put(surface, name.words().size());
    }
    Comparator<String> fullest =
        Comparator.comparing((String s) -> s.equals(s.toUpperCase(Locale.ROOT)) ? 0 : 1)
            .thenComparing(lengths::get)
            .thenComparing(counts::get);
    String best = null;
    for (String s : counts.keySet()) {
      if (best == null || fullest.compare(s, best) > 0) {
        best = s;
      }
    }
    boolean abbreviated = group.type == NameTag.PLACE && best.length() > 3 && best.endsWith(".");
    // "Tex." reads as a slip; "U.S." is what papers call the country.
    return abbreviated
        ? lexicon.usualName(best).filter(usual -> !usual.startsWith("United")).orElse(best)
        : best;
  }
}
