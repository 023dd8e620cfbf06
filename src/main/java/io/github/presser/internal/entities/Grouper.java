package io.github.presser.internal.entities;

import io.github.presser.Entity;
import io.github.presser.EntityType;
import io.github.presser.Gender;
import io.github.presser.Mention;
import io.github.presser.Roster;
import io.github.presser.internal.Interruption;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.names.PersonName;
import io.github.presser.internal.names.Spelling;
import io.github.presser.internal.offices.Office;
import io.github.presser.internal.offices.OfficeReader;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
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
import java.util.stream.Stream;

/**
 * Brings the names of one and the same together, and says of each what the article tells: {@link People} and
 * {@link Bodies} say which names are one, {@link RoleReader} what it is called. For one text and one thread.
 */
final class Grouper {

  private final Lexicon lexicon;
  private final RosterNames roster;
  private final AnnotatedText text;
  private final RoleReader roleReader;

  Grouper(RosterNames roster, AnnotatedText text) {
    this.lexicon = text.lexicon();
    this.roster = roster;
    this.text = text;
    this.roleReader = new RoleReader(text);
  }

  /** Returns the entities in order of first mention. */
  List<Profile> group(List<Name> found) {
    List<Name> names = withSharedSurnames(withRetinues(withoutFalse(found)));
    List<Name> people = names.stream().filter(n -> n.type() == NameTag.PERSON).toList();
    List<Name> others = names.stream().filter(n -> n.type() != NameTag.PERSON).toList();
    Genders genders = new Genders(text, people);
    Map<Name, Group> groups = new HashMap<>(People.group(text, roster, roleReader, genders, people));
    groups.putAll(Bodies.group(text, roster, others));
    Set<Group> inOrder = new LinkedHashSet<>();
    for (Name name : names) {
      Group group = groups.get(name);
      group.add(name);
      inOrder.add(group);
    }
    inOrder.forEach(this::readOffices);
    genders.countPronouns(groups);
    List<Profile> profiles = new ArrayList<>();
    inOrder.forEach(group -> profiles.add(profile(group, "e" + (profiles.size() + 1))));
    return profiles;
  }

  /** "Bill and Ann Roe": the surname is of both. */
  private List<Name> withSharedSurnames(List<Name> names) {
    List<Name> result = new ArrayList<>(names);
    Set<String> met = new HashSet<>();
    for (int i = 0; i + 1 < names.size(); i++) {
      Name first = names.get(i);
      Name second = names.get(i + 1);
      int and = first.span().end();
      List<String> words = second.words();
      // Not who has been named without it: "Prince Bill … Bill and Ann Roe".
      boolean introduced = met.add(first.key());
      if (introduced
          && text.rules().apply(GroupRule.COUPLE_SHARES_SURNAME)
          && isFirstNameAlone(first)
          && second.span().begin() == and + 1
          && text.tokens().get(and).tag().equals("CC")
          && second.type() == NameTag.PERSON
          && words.size() > 1
          && lexicon.isFirstName(words.get(0))) {
        List<String> both = List.of(first.words().get(0), words.get(words.size() - 1));
        result.set(i, new Name(first.span(), both, Spelling.key(both), NameTag.PERSON));
      }
    }
    return result;
  }

  private boolean isFirstNameAlone(Name name) {
    int before = name.span().begin() - 1;
    return (before < 0 || !lexicon.isTitle(text.tokens().get(before).text()))
        && name.type() == NameTag.PERSON
        && name.words().size() == 1
        && lexicon.isFirstName(name.words().get(0))
        && text.tokens().get(name.span().begin()).isNoun();
  }

  /** Leaves out what is written like a name and is none. */
  private List<Name> withoutFalse(List<Name> names) {
    Set<Office> held = new LinkedHashSet<>();
    for (Name name : names) {
      Interruption.check();
      if (name.type() == NameTag.PERSON) {
        held.addAll(roleReader.ofPerson(name.span()));
      }
    }
    FalseNames falseNames = new FalseNames(text, names, held);
    List<Name> real = new ArrayList<>();
    for (Name name : names) {
      Interruption.check();
      falseNames.without(name).ifPresent(real::add);
    }
    return real;
  }

  /**
   * "the Okoro campaign", "Okoro's campaign", "the Okoro administration" and "Dalton police" are
   * organisations, besides whom or what they are called after; but not so in "Okoro campaign
   * aide".
   */
  private List<Name> withRetinues(List<Name> names) {
    List<Name> result = new ArrayList<>();
    List<Token> tokens = text.tokens();
    for (Name name : names) {
      int end = name.span().end();
      boolean possessive = end < tokens.size() && tokens.get(end).tag().equals("POS");
      int noun = possessive ? end + 1 : end;
      String word = noun < tokens.size() ? tokens.get(noun).text() : "";
      boolean followed = noun + 1 < tokens.size() && tokens.get(noun + 1).isNoun();
      if (followed || isOneOfSeveral(name, word)
          || !text.rules().apply(GroupRule.RETINUE_IS_A_BODY) || !isRetinue(name.type(), word, possessive)) {
        result.add(name);
        continue;
      }
      List<String> whose = name.words();
      List<String> words =
          new ArrayList<>(
              name.type() == NameTag.PERSON ? whose.subList(whose.size() - 1, whose.size()) : whose);
      words.add(Lexicon.lower(word));
      NameSpan span = new NameSpan(name.span().begin(), noun + 1, NameTag.ORGANISATION);
      result.add(new Name(span, words, Spelling.key(words), NameTag.ORGANISATION));
      if (possessive || name.type() == NameTag.PERSON) {
        result.add(name);
      }
    }
    return result;
  }

  /** "an Okor hospital", "the Okor hospital": one that is there; a council and the police are the only ones. */
  private boolean isOneOfSeveral(Name name, String word) {
    int before = name.span().begin() - 1;
    while (before > 0 && text.tokens().get(before).tag().equals("JJ")) {
      before--; // "a central Okor hospital"
    }
    Token article = before < 0 ? null : text.tokens().get(before);
    return name.type() == NameTag.PLACE
        && article != null
        && article.isDeterminer()
        && (!article.lower().equals("the") || !lexicon.has(word, Feature.ONLY_ONE));
  }

  private boolean isRetinue(NameTag owner, String word, boolean possessive) {
    return switch (owner) {
      case PERSON -> lexicon.has(Lexicon.lower(word), Feature.RETINUE);
      case PLACE -> lexicon.has(word, Feature.FORCE) && !possessive;
      default -> false;
    };
  }

  private void readOffices(Group group) {
    Interruption.check();
    for (Name name : group.names()) {
      switch (group.type()) {
        case PERSON -> group.offices().addAll(roleReader.ofPerson(name.span()));
        case ORGANISATION -> group.offices().addAll(roleReader.ofOrganisation(name.span()));
        default -> { }
      }
    }
  }

  private Profile profile(Group group, String id) {
    Interruption.check();
    List<Mention> mentions =
        group.names().stream()
            .map(n -> new Mention(text.spanOf(n.span().begin(), n.span().end()), Mention.Form.NAME))
            .toList();
    Optional<Roster.Member> member = group.member();
    String name = member.map(Roster.Member::name).orElseGet(() -> canonical(group));
    EntityType type =
        switch (group.type()) {
          case PERSON -> EntityType.PERSON;
          case PLACE -> EntityType.PLACE;
          case ORGANISATION, NONE -> EntityType.ORGANISATION;
        };
    if (type == EntityType.PERSON) {
      OfficeReader reader = new OfficeReader(lexicon);
      Stream<Office> onRoster = member.stream().flatMap(m -> m.roles().stream()).flatMap(r -> reader.read(r).stream());
      Stream.concat(group.offices().stream(), onRoster).forEach(office -> group.tell(office.gender(), Group.NOUN));
    }
    Gender gender = type == EntityType.PERSON ? group.gender() : Gender.UNKNOWN;
    Entity entity = Entity.of(type, id, name, member.map(Roster.Member::id), mentions);
    return new Profile(entity, gender, List.copyOf(group.offices()));
  }

  /** The fullest name; of those as full, the most frequent, then one that is not all capitals, then the first. */
  private String canonical(Group group) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Integer> lengths = new HashMap<>();
    for (Name name : group.names()) {
      if (group.type() == NameTag.PERSON) {
        PersonName person = PersonName.parse(name.words(), lexicon);
        counts.merge(person.whole(), 1, Integer::sum);
        lengths.putIfAbsent(person.whole(), person.fullness());
      } else {
        counts.merge(name.text(), 1, Integer::sum);
        lengths.putIfAbsent(name.text(), name.words().size());
      }
    }
    Comparator<String> fullest =
        Comparator.comparing((String s) -> lengths.get(s))
            .thenComparing(counts::get)
            .thenComparing(s -> s.equals(s.toUpperCase(Locale.ROOT)) ? 0 : 1);
    String best = "";
    for (String s : counts.keySet()) {
      if (best.isEmpty() || fullest.compare(s, best) > 0) {
        best = s;
      }
    }
    String name = best;
    boolean abbreviated = group.type() == NameTag.PLACE && name.length() > 3 && name.endsWith(".");
    // "Tex." reads as a slip; "U.S." is what papers call the country.
    return abbreviated
        ? lexicon.usualName(name).filter(usual -> !usual.startsWith("United")).orElse(name)
        : name;
  }
}
