package io.github.presser.internal.speakers;

import com.google.common.collect.ImmutableSet;
import io.github.presser.Roster;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Finds who holds an office, from the roles that the article tells of and from the roster as it was that year. */
final class Roles {

  /** Words that do not tell one holder of an office from another. */
  private static final ImmutableSet<String> LOOSE =
      ImmutableSet.of("of", "the", "for", "at", "to", "former", "ex", "current", "then", "top", "longtime", "fellow",
          "'s", "’s", "senior", "incoming", "outgoing", "presumptive", "own", "his", "her", "their", "its", "a", "an",
          "state's", "and", "in");

  private static final ImmutableSet<String> SMALL = ImmutableSet.of("of", "the", "for", "at", "to", "and", "in");

  /** Of an office that so many hold, a description tells nothing; a bound, so that no article takes too long. */
  private static final int MOST_HOLDERS = 200;

  /** Words that make another office of the one that they stand before. */
  private static final ImmutableSet<String> LESSER =
      ImmutableSet.of("vice", "deputy", "assistant", "associate", "under", "acting", "inspector", "attorney", "surgeon",
          "solicitor", "consul", "auditor");

  /**
   * @param who the member
   * @param head the office's head noun in its common form
   * @param words the others
   * @param former whether it is said to be over, or was by the article's date
   * @param over whether it was over by the article's date, so that only "the former …" means its holder
   */
  private record Role(int who, String head, Set<String> words, boolean former, boolean over) {

    boolean mayBeMeant(List<String> description) {
      return !over || isFormer(description);
    }
  }

  /** How well a description fits; ordered from worst to best. */
  enum Fit { NONE, HEAD_ONLY, PARTLY, WHOLLY }

  record Match(int who, Fit fit) {}

  private final Map<String, List<Role>> byHead = new HashMap<>();
  private final Map<String, Integer> distinct = new HashMap<>();
  private final Lexicon lexicon;
  private final Cast cast;
  private final Roster roster;
  private final OptionalInt year;

  /** @param year the article's; empty when it is not known, and then all of the roster's offices count */
  Roles(Lexicon lexicon, Cast cast, Roster roster, OptionalInt year) {
    this.lexicon = lexicon;
    this.cast = cast;
    this.roster = roster;
    this.year = year;
    for (int who = 0; who < cast.size(); who++) {
      if (!cast.isPerson(who)) {
        continue;
      }
      for (String role : cast.roles(who)) {
        add(who, Arrays.asList(role.split(" ")), List.of(), false);
      }
    }
    // In the article's order, in which "both ministers" are named.
    List<Roster.Member> here = roster.members().stream().filter(m -> cast.onRoster(m.id()).isPresent())
        .sorted(Comparator.comparingInt(m -> cast.onRoster(m.id()).getAsInt())).toList();
    for (Roster.Member member : here) {
      cast.onRoster(member.id()).ifPresent(who -> {
        for (Roster.Role role : member.roles()) {
          boolean over = year.isPresent() && role.to().isPresent() && role.to().getAsInt() < year.getAsInt();
          if (over || isHeld(role)) {
            role.titles()
                .forEach(t -> add(who, Arrays.asList(t.toLowerCase(Locale.ROOT).split(" ")), role.of(), over));
          }
        }
      });
    }
  }

  private boolean isHeld(Roster.Role role) {
    return year.isEmpty() || role.heldIn(year.getAsInt());
  }

  private void add(int who, List<String> words, List<String> of, boolean over) {
    int head = headOf(words);
    if (head >= 0) {
      String key = lexicon.normal(words.get(head));
      List<Role> holders = byHead.computeIfAbsent(key, k -> new ArrayList<>());
      // One member's roles come one after another, and the many that a roster gives count as one holder's.
      boolean another = holders.isEmpty() || holders.get(holders.size() - 1).who() != who;
      if (!another || distinct.merge(key, 1, Integer::sum) <= MOST_HOLDERS) {
        holders.add(role(who, key, words, head, of, over));
      }
    }
  }

  private Role role(int who, String key, List<String> words, int head, List<String> of, boolean over) {
    Set<String> others = others(words, head);
    for (String whom : of) {
      for (String word : whom.split(" ")) {
        others.add(lexicon.normal(word));
      }
    }
    return new Role(who, key, others, over || isFormer(words), over);
  }

  /** Whether anybody holds an office whose head noun is this. */
  boolean has(String noun) {
    return byHead.containsKey(lexicon.normal(noun));
  }

  /** The last word before "of", "for" or the like. */
  private int headOf(List<String> words) {
    int end = 0;
    while (end < words.size() && !(end > 0 && lexicon.has(words.get(end), Feature.PREPOSITION))) {
      end++;
    }
    return end - 1;
  }

  private static boolean isFormer(List<String> words) {
    return words.contains("former") || words.contains("ex");
  }

  private Set<String> others(List<String> words, int head) {
    Set<String> others = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (i != head && !LOOSE.contains(words.get(i))) {
        others.add(lexicon.normal(words.get(i)));
      }
    }
    return others;
  }

  /** Those whom the description can mean, each with its fit, best fit first found for each. */
  List<Match> match(List<String> description) {
    int head = headOf(description);
    if (head < 0) {
      return List.of();
    }
    Set<String> words = others(description, head);
    String title = lexicon.normal(description.get(head));
    Map<Integer, Fit> fits = new LinkedHashMap<>();
    for (Role role : byHead.getOrDefault(title, List.of())) {
      Fit fit = role.mayBeMeant(description) ? fit(words, role.words()) : Fit.NONE;
      fit = fit == Fit.WHOLLY && isFormer(description) && !role.former() ? Fit.HEAD_ONLY : fit;
      fits.merge(role.who(), fit, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }
    List<Match> matches = new ArrayList<>();
    fits.forEach((who, fit) -> {
      if (fit != Fit.NONE) {
        matches.add(new Match(who, fit));
      }
    });
    return matches;
  }

  /** Whether the article gives them an office of the description's sort, but another one: of two senators the other. */
  boolean holdsAnother(int who, List<String> description) {
    int head = headOf(description);
    Set<String> words = head < 0 ? Set.of() : others(description, head);
    return head >= 0 && byHead.getOrDefault(lexicon.normal(description.get(head)), List.of()).stream()
        .anyMatch(r -> r.who() == who && !r.over() && fit(words, r.words()) == Fit.NONE);
  }

  /** Those whom every word of the description fits. */
  List<Integer> wholly(List<String> description) {
    return match(description).stream().filter(m -> m.fit() == Fit.WHOLLY).map(Match::who).toList();
  }

  /** Those who hold an office of this head noun, and of whom another word of the description is true if it has any. */
  List<Integer> sharing(List<String> description) {
    int head = headOf(description);
    Set<String> words = others(description, head);
    return byHead.getOrDefault(lexicon.normal(description.get(head)), List.of()).stream()
        .filter(r -> r.mayBeMeant(description))
        .filter(r -> words.isEmpty() || words.stream().anyMatch(w -> r.words().stream().anyMatch(x -> same(w, x))))
        .map(Role::who).distinct().toList();
  }

  private Fit fit(Set<String> description, Set<String> role) {
    if (LESSER.stream().anyMatch(w -> role.contains(w) != description.contains(w))) {
      return Fit.NONE;
    }
    if (description.isEmpty()) {
      return Fit.WHOLLY;
    }
    long found = description.stream().filter(w -> role.stream().anyMatch(r -> same(w, r))).count();
    if (found == description.size()) {
      return Fit.WHOLLY;
    }
    // The article may say more of them than their title does, but nothing else: "the young Norland minister".
    return role.isEmpty() ? Fit.HEAD_ONLY : found >= role.size() ? Fit.PARTLY : Fit.NONE;
  }

  /** "Russia" and "Russian" are one for this purpose, as are "Mexico" and "Mexican". */
  private boolean same(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int shared = 0;
    int shorter = Math.min(a.length(), b.length());
    while (shared < shorter && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return shared >= 4 && shared >= shorter - 1;
  }

  /**
   * The roster's member for whom the description is a whole title with whom it is held for: "russian foreign minister".
   * A part of it will not do, for the article does not name them.
   */
  List<Roster.Member> onRoster(List<String> description) {
    String said = String.join(" ", description);
    if (said.startsWith("former ")) {
      return List.of();
    }
    List<Roster.Member> found = new ArrayList<>();
    for (Roster.Member member : roster.members()) {
      OptionalInt known = cast.onRoster(member.id());
      boolean unnamed = known.isEmpty() || cast.isAdded(known.getAsInt());
      if (unnamed && member.roles().stream().anyMatch(r -> isHeld(r) && holds(r, description))) {
        found.add(member);
      }
    }
    return found;
  }

  private boolean holds(Roster.Role role, List<String> description) {
    for (String title : role.titles()) {
      List<String> office = new ArrayList<>(Arrays.asList(title.toLowerCase(Locale.ROOT).split(" ")));
      List<String> rest = new ArrayList<>(description);
      // A source's words come without the small ones of "secretary of state".
      office.removeIf(SMALL::contains);
      rest.removeIf(SMALL::contains);
      boolean whole = office.stream().allMatch(rest::remove);
      rest.removeIf(LOOSE::contains);
      if (whole && (rest.isEmpty() ? role.of().isEmpty()
          : role.of().stream().anyMatch(o -> sameWords(o, rest)))) {
        return true;
      }
    }
    return false;
  }

  private boolean sameWords(String of, List<String> rest) {
    Set<String> a = new HashSet<>();
    for (String w : of.split(" ")) {
      a.add(lexicon.normal(w));
    }
    Set<String> b = new HashSet<>();
    rest.forEach(w -> b.add(lexicon.normal(w)));
    return a.equals(b);
  }
}
