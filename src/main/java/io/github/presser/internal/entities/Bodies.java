package io.github.presser.internal.entities;

import com.google.common.base.Splitter;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.names.Spelling;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings together the names of one place or one organisation: its spellings, its acronym, what it is called in short
 * and what the article says was its name. For one text and one thread.
 */
final class Bodies {

  private static final Splitter SPACES = Splitter.on(' ');

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
    // Twice: an acronym may stand for a name that is itself short for the one with "U.S." before it.
    String longer = longNames.getOrDefault(name.type() + " " + name.key(), name.key());
    return name.type() + " " + longNames.getOrDefault(name.type() + " " + longer, longer);
  }

  /** Acronyms, and organisations' names in short, each with the long name; without those that two long names have. */
  private Map<String, String> longNames() {
    Map<String, String> found = new LinkedHashMap<>();
    Map<String, Name> distinct = new LinkedHashMap<>();
    names.forEach(n -> distinct.putIfAbsent(n.type() + " " + n.key(), n));
    Set<String> ambiguous = new HashSet<>();
    for (Name name : distinct.values()) {
      if (name.words().size() < 2) {
        continue;
      }
      Set<String> shorts = new LinkedHashSet<>(Spelling.initials(name.words()));
      if (name.type() == NameTag.ORGANISATION) {
        shorts.addAll(shortForms(name));
      }
      for (String s : shorts) {
        String before = found.putIfAbsent(name.type() + " " + s, name.key());
        if (before != null && !before.equals(name.key())) {
          ambiguous.add(name.type() + " " + s);
        }
      }
    }
    found.keySet().removeAll(ambiguous);
    return found;
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
    if (lexicon.usualName(words.get(0)).filter("United States"::equals).isPresent()) {
      forms.add(String.join(" ", key.subList(1, key.size()))); // "Senate" for "U.S. Senate"
    } else if (lexicon.has(last, Feature.ORGANISATION_HEAD) && key.size() >= 2 && !lexicon.has(last, Feature.CHAMBER)) {
      forms.add(key.get(key.size() - 1)); // "the Times"
      if (key.size() > 2) {
        forms.add(String.join(" ", key.subList(0, key.size() - 1)));
      }
    }
    return forms;
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
      switch (Renaming.before(text, last.span().end(), name.span().begin())) {
        case OF_LAST -> join(main(last), main(name));
        case OF_SUBJECT -> join(main(first), main(name));
        case NONE -> { }
      }
      last = name;
    }
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
