package io.github.presser.internal.entities;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.presser.Roster;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.names.BodyName;
import io.github.presser.internal.names.PersonName;
import io.github.presser.internal.names.Spelling;
import io.github.presser.internal.tokens.NameTag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks up a roster's members by name. Immutable. */
final class RosterNames {

  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();

  private final ImmutableMap<String, Roster.Member> organisations;
  private final ImmutableMap<String, Roster.Member> full;
  private final ImmutableMap<String, Roster.Member> surnames;
  /** Surnames that stand for nobody on the roster. */
  private final Set<String> others;

  RosterNames(Roster roster, Lexicon lexicon) {
    Map<String, Roster.Member> groups = new HashMap<>();
    Map<String, Roster.Member> byName = new HashMap<>();
    Map<String, Optional<Roster.Member>> bySurname = new HashMap<>();
    for (Roster.Member member : roster.members()) {
      List<String> names = new ArrayList<>(member.aliases());
      names.add(0, member.name());
      for (String name : names) {
        List<String> words = SPACES.splitToList(name);
        if (member.type() == Roster.Member.Type.ORGANISATION) {
          groups.putIfAbsent(Spelling.key(words), member);
          groups.putIfAbsent(BodyName.parse(name, lexicon).key(), member);
          continue;
        }
        byName.putIfAbsent(Spelling.key(words), member);
        byName.putIfAbsent(PersonName.parse(name, lexicon).key(), member);
        // What stands behind the first name, as a whole and without a particle: "de Luca", "Luca".
        for (int i = 1; i < words.size(); i++) {
          // A surname that two members share names neither of them.
          bySurname.merge(
              Spelling.key(words.subList(i, words.size())),
              Optional.of(member),
              (a, b) -> a.equals(b) ? a : Optional.empty());
        }
      }
    }
    organisations = ImmutableMap.copyOf(groups);
    full = ImmutableMap.copyOf(byName);
    ImmutableMap.Builder<String, Roster.Member> unique = ImmutableMap.builder();
    bySurname.forEach((key, member) -> member.ifPresent(m -> unique.put(key, m)));
    surnames = unique.buildOrThrow();
    others = Set.of();
  }

  private RosterNames(RosterNames names, Set<String> others) {
    this.organisations = names.organisations;
    this.full = names.full;
    this.surnames = names.surnames;
    this.others = Set.copyOf(others);
  }

  /** The same names, but for these surnames: nobody on the roster is meant by one alone. */
  RosterNames without(Set<String> surnames) {
    return new RosterNames(this, surnames);
  }

  /** What a name or surname stands for; {@code NONE} when nobody on the roster has it. */
  NameTag type(String key) {
    if (organisations.containsKey(key)) {
      return NameTag.ORGANISATION;
    }
    return full.containsKey(key) || bySurname(key).isPresent() ? NameTag.PERSON : NameTag.NONE;
  }

  /** The organisation with the name or alias. */
  Optional<Roster.Member> organisation(String key) {
    return Optional.ofNullable(organisations.get(key));
  }

  /** The person with the full name or alias. */
  Optional<Roster.Member> byName(String key) {
    return Optional.ofNullable(full.get(key));
  }

  /** The one person with the surname. */
  Optional<Roster.Member> bySurname(String key) {
    return others.contains(key) ? Optional.empty() : Optional.ofNullable(surnames.get(key));
  }
}
