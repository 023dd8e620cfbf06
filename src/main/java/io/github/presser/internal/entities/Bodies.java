package io.github.presser.internal.entities;

import com.google.common.base.Splitter;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.names.Spelling;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings together the names of one place or one organisation: its spellings, its acronym, what it is called in short
 * and what the article says was its name. For one text and one thread.
 */
final class Bodies {

  private static final Splitter SPACES = Splitter.on(' ');

  /** A name is short for one that is short for one that is short for the whole, and no more. */
  private static final int LONGEST_CHAIN = 3;

  private final Lexicon lexicon;
  private final RosterNames roster;
  private final AnnotatedText text;
  private final List<Name> names;
  /** Which keys are short for which, by type and key. */
  private final Map<String, String> longNames;
  /** Which organisations are the same under another name, by type and key; without a circle. */
  private final Map<String, String> renamed = new HashMap<>();

  private Bodies(AnnotatedText text, RosterNames roster, List<Name> names) {
    this.lexicon = text.lexicon();
    this.roster = roster;
    this.text = text;
    this.names = names;
    this.longNames = longNames();
  }

  /** Gives each name its group. */
  static Map<Name, Group> group(AnnotatedText text, RosterNames roster, List<Name> names) {
    return new Bodies(text, roster, names).group();
  }

  private Map<Name, Group> group() {
    readRenamings();
    joinTwins();
    Map<String, Group> byKey = new HashMap<>();
    Map<Name, Group> groups = new HashMap<>();
    for (Name name : names) {
      Group group = byKey.computeIfAbsent(current(main(name)), k -> new Group(name.type()));
      groups.put(name, group);
      if (name.type() == NameTag.ORGANISATION && group.member().isEmpty()) {
        group.setMember(roster.organisation(name.key()));
      }
    }
    return groups;
  }

  /** The type and key of the name that this one is short for, or its own. */
  private String main(Name name) {
    String longest = name.key();
    // An acronym may stand for a name that is itself short for the one with "U.S." before it or "Inc." behind.
    for (int step = 0; step < LONGEST_CHAIN; step++) {
      longest = longNames.getOrDefault(name.type() + " " + longest, longest);
    }
    return name.type() + " " + longest;
  }

  /** Acronyms, and organisations' names in short, each with the long name; without those that two bodies share. */
  private Map<String, String> longNames() {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    Map<String, Name> distinct = new LinkedHashMap<>();
    names.forEach(n -> distinct.putIfAbsent(n.type() + " " + n.key(), n));
    Map<String, Long> parts = distinct.values().stream().filter(this::isPart)
        .collect(Collectors.groupingBy(Bodies::partedName, Collectors.counting()));
    ShortForms shortForms = new ShortForms(lexicon);
    for (Name name : distinct.values()) {
      if (name.words().size() < 2) {
        continue;
      }
      boolean body = name.type() == NameTag.ORGANISATION;
      Set<String> forms = new LinkedHashSet<>(body ? shortForms.of(name.words()) : Spelling.initials(name.words()));
      if (!body && isPart(name) && parts.get(partedName(name)) > 1
          && text.rules().apply(GroupRule.PART_BY_DIRECTION)) {
        forms.add(Spelling.key(name.words().subList(0, 1)));
      }
      for (String s : forms) {
        found.computeIfAbsent(name.type() + " " + s, k -> new LinkedHashSet<>()).add(name.key());
      }
    }
    Map<String, String> single = new HashMap<>();
    found.forEach((s, longs) -> {
      // What is itself short for another of them is the same body.
      List<String> whole = longs.stream()
          .filter(one -> found.getOrDefault(typeOf(s) + " " + one, Set.of()).stream()
              .noneMatch(other -> !other.equals(one) && longs.contains(other)))
          .limit(2)
          .toList();
      if (whole.size() == 1) {
        single.put(s, whole.get(0));
      }
    });
    return single;
  }

  /** Whether the name tells a part of something by where it lies: "North Okor". */
  private boolean isPart(Name name) {
    return name.words().size() == 2 && lexicon.has(Lexicon.lower(name.words().get(0)), Feature.DIRECTION);
  }

  /** The type and name of what it is a part of. */
  private static String partedName(Name part) {
    return part.type() + " " + part.words().get(1);
  }

  private static String typeOf(String typeAndKey) {
    return typeAndKey.substring(0, typeAndKey.indexOf(' '));
  }

  /** Joins what the article says are two names: "the Okor Front, also known as Okoria", "changed its name from". */
  private void readRenamings() {
    Name first = null; // the sentence's first organisation
    Name last = null; // the one before
    int sentence = -1;
    for (Name name : names) {
      if (name.type() != NameTag.ORGANISATION) {
        continue;
      }
      int here = text.sentenceIndexOf(name.span().begin());
      if (here != sentence) {
        first = name;
        last = name;
        sentence = here;
        continue;
      }
      if (name.span().begin() == last.span().end() + 1 && name.span().end() == name.span().begin() + 1
          && (ShortForms.isInBracket(text, last.span()) || isForeign(last, name))) {
        join(main(last), main(name));
      }
      switch (Renaming.before(text, last.span().end(), name.span().begin())) {
        case OF_LAST -> join(main(last), main(name));
        case OF_SUBJECT -> join(main(first), main(name));
        case NONE -> { }
      }
      last = name;
    }
  }

  /** "Okor Workers' Party (PTO)": whether the letters are of its name in another language, and nobody else's. */
  private boolean isForeign(Name body, Name letters) {
    return new ShortForms(lexicon).areInBracket(text, body.span())
        && !longNames.containsKey(letters.type() + " " + letters.key());
  }

  /** "Okor Front" and "Jabhat al-Okor": the word for the group stands behind in English, in front in its language. */
  private void joinTwins() {
    Map<String, String> withHead = new HashMap<>();
    Map<String, String> withOpener = new HashMap<>();
    for (Name name : names) {
      List<String> key = SPACES.splitToList(name.key());
      if (name.type() != NameTag.ORGANISATION || key.size() != 2 || name.words().size() != 2) {
        continue;
      }
      boolean opener = lexicon.has(Lexicon.lower(name.words().get(0)), Feature.GROUP_OPENER);
      boolean head = lexicon.has(Lexicon.lower(name.words().get(1)), Feature.ORGANISATION_HEAD);
      if (opener != head) {
        String bare = opener ? key.get(1) : key.get(0);
        (opener ? withOpener : withHead).putIfAbsent(bare, main(name));
        if (withOpener.containsKey(bare) && withHead.containsKey(bare)) {
          join(opener ? withHead.get(bare) : withOpener.get(bare), main(name));
        }
      }
    }
  }

  private void join(String one, String other) {
    String to = current(one);
    String from = current(other);
    if (!to.equals(from)) {
      renamed.put(from, to);
    }
  }

  private String current(String main) {
    String name = main;
    while (renamed.containsKey(name)) {
      name = renamed.get(name);
    }
    return name;
  }
}
