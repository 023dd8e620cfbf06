package io.github.presser.internal.offices;

import io.github.presser.Roster;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.english.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who holds which office: those of whom an article says so, each known by a number, and the roster's members as it was
 * that year. One for each article; not thread-safe.
 */
public final class Offices {

  /** Of an office that so many hold, a description tells nothing; a bound, so that no article takes too long. */
  private static final int MOST_HOLDERS = 200;

  /** How well a description fits; ordered from worst to best. */
  public enum Fit {
    /** It means another office. */
    NONE,
    /** The head noun is the same, and what else either says can be true of one office: "young" and "of Norway". */
    COMPATIBLE,
    /** The head noun is the same, and nothing is known that speaks against the rest but that it may be over. */
    HEAD_ONLY,
    /** It says all that is known of the office, and more. */
    PARTLY,
    /** Each of its words is true of the office. */
    WHOLLY
  }

  /**
   * @param over whether it was over by the article's date, so that only "the former …" means its holder
   */
  private record Holder(int who, Office office, boolean over) {

    boolean mayBeMeant(Office description) {
      return !over || description.former();
    }
  }

  private final Lexicon lexicon;
  private final OfficeReader reader;
  private final Roster roster;
  private final OptionalInt year;
  private final Map<String, List<Holder>> byHead = new HashMap<>();
  private final Map<String, Integer> holders = new HashMap<>();
  private final Map<Office, Map<Integer, Fit>> fits = new HashMap<>(); // of those added so far

  /**
   * @param year the article's; empty when it is not known, and then all of the roster's offices count
   */
  public Offices(Lexicon lexicon, Roster roster, OptionalInt year) {
    this.lexicon = lexicon;
    this.reader = new OfficeReader(lexicon);
    this.roster = roster;
    this.year = year;
  }

  /** Adds what the article calls somebody. */
  public void add(int who, Collection<Office> offices) {
    offices.forEach(office -> add(new Holder(who, office, false)));
  }

  /** Adds the offices that somebody in the article holds, or held, according to the roster. */
  public void add(int who, Roster.Member member) {
    for (Roster.Role role : member.roles()) {
      boolean over = year.isPresent() && role.to().isPresent() && role.to().getAsInt() < year.getAsInt();
      if (over || isHeld(role)) {
        reader.read(role).forEach(office -> add(new Holder(who, office, over)));
      } else {
        // Not yet held: nobody in the article is known to hold it, but it is no description of just anybody.
        reader.read(role).forEach(office -> byHead.computeIfAbsent(office.head(), head -> new ArrayList<>()));
      }
    }
  }

  private boolean isHeld(Roster.Role role) {
    return year.isEmpty() || role.heldIn(year.getAsInt());
  }

  private void add(Holder holder) {
    fits.clear();
    String head = holder.office().head();
    List<Holder> all = byHead.computeIfAbsent(head, k -> new ArrayList<>());
    // One member's offices come one after another, and the many that a roster gives count as one holder's.
    boolean another = all.isEmpty() || all.get(all.size() - 1).who() != holder.who();
    if (!another || holders.merge(head, 1, Integer::sum) <= MOST_HOLDERS) {
      all.add(holder);
    }
  }

  /** Whether anybody holds an office whose head noun, in any form, is this. */
  public boolean has(String noun) {
    return byHead.containsKey(lexicon.normal(noun));
  }

  /**
   * Those whom the description can mean, each with its best fit, in the order in which they were added; a map that
   * cannot be changed.
   */
  public Map<Integer, Fit> fits(Office description) {
    return fits.computeIfAbsent(description, this::findFits);
  }

  private Map<Integer, Fit> findFits(Office description) {
    Map<Integer, Fit> best = new LinkedHashMap<>();
    List<Holder> all = byHead.getOrDefault(description.head(), List.of());
    Set<Integer> elsewhere = all.stream().filter(h -> isElsewhere(description.of(), h.office().of())).map(Holder::who)
        .collect(Collectors.toSet());
    for (Holder holder : all) {
      if (holder.office().words().isEmpty() && elsewhere.contains(holder.who())) {
        continue; // the mayor of one town, whom the article calls just "the mayor" too, is not the mayor of another
      }
      best.merge(holder.who(), fit(description, holder), (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }
    best.values().removeIf(fit -> fit == Fit.NONE);
    return Collections.unmodifiableMap(best);
  }

  /** Whether somebody holds or held an office of the description's sort, but another: of two senators the other. */
  public boolean holdsAnother(int who, Office description) {
    List<Holder> held =
        byHead.getOrDefault(description.head(), List.of()).stream().filter(h -> h.who() == who).toList();
    return !held.isEmpty() && held.stream().allMatch(holder -> fit(description, holder) == Fit.NONE);
  }

  /** Those whom every word of the description fits. */
  public List<Integer> wholly(Office description) {
    Map<Integer, Fit> found = fits(description);
    return found.keySet().stream().filter(who -> found.get(who) == Fit.WHOLLY).toList();
  }

  /** Those who hold an office of this head noun, and of whom another word of the description is true if it has any. */
  public List<Integer> sharing(Office description) {
    Set<String> words = description.words();
    return byHead.getOrDefault(description.head(), List.of()).stream()
        .filter(h -> h.mayBeMeant(description))
        .filter(h -> words.isEmpty() || h.office().words().stream().anyMatch(words::contains))
        .map(Holder::who).distinct().toList();
  }

  /** Those who lead the country of which the description means whoever does: its president, for "its leader". */
  public List<Integer> leading(Office description) {
    boolean any = lexicon.has(description.head(), Feature.ANY_NATIONAL_LEADER) && !description.former()
        && description.modifiers().isEmpty() && description.of().size() == 1;
    return !any ? List.of() : byHead.values().stream().flatMap(List::stream)
        .filter(h -> !h.over() && isNationalLeader(h.office()) && h.office().of().equals(description.of()))
        .map(Holder::who).distinct().sorted().toList();
  }

  /** Those at the head of what the description says somebody heads: the UN's secretary-general, its "chief". */
  public List<Integer> heading(Office description) {
    boolean any = lexicon.has(description.head(), Feature.ANY_LEADER) && !description.former()
        && !description.words().isEmpty();
    return !any ? List.of() : byHead.keySet().stream().filter(head -> lexicon.has(head, Feature.LEADS))
        .flatMap(head -> byHead.get(head).stream())
        .filter(h -> h.mayBeMeant(description) && isAtHead(h.office(), description))
        .map(Holder::who).distinct().sorted().toList();
  }

  private boolean isAtHead(Office office, Office description) {
    return !office.former() && subordinate(office).isEmpty()
        && office.words().containsAll(description.words());
  }

  private boolean isNationalLeader(Office office) {
    String whole =
        Stream.concat(office.modifiers().stream(), Stream.of(office.head())).collect(Collectors.joining(" "));
    return !office.former() && lexicon.has(whole, Feature.NATIONAL_LEADER);
  }

  private Fit fit(Office description, Holder holder) {
    Fit fit = holder.mayBeMeant(description) ? fit(description, holder.office()) : Fit.NONE;
    boolean former = holder.over() || holder.office().former();
    return fit == Fit.WHOLLY && description.former() != former ? Fit.HEAD_ONLY : fit;
  }

  private Fit fit(Office description, Office office) {
    Set<String> asked = description.words();
    Set<String> held = office.words();
    if (!subordinate(description).equals(subordinate(office))) {
      return Fit.NONE;
    }
    if (held.containsAll(asked)) {
      return Fit.WHOLLY;
    }
    // The article may say more of them than their title does, but nothing else: "the young Norwegian minister".
    if (held.isEmpty()) {
      boolean counted = description.of().stream().anyMatch(word -> !lexicon.related(word, Relation.NUMBER).isEmpty());
      return counted ? Fit.COMPATIBLE : Fit.HEAD_ONLY; // not every mother is a "mother of three"
    }
    return asked.containsAll(held) ? Fit.PARTLY
        : differ(description.modifiers(), office.modifiers()) || differ(description.of(), office.of()) ? Fit.NONE
        : Fit.COMPATIBLE;
  }

  private static boolean differ(List<String> one, List<String> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  /**
   * Whether the two are held in different places; not where the one held may lie in the country asked for, or is a
   * description, "the service", of what the other names.
   */
  private boolean isElsewhere(List<String> asked, List<String> held) {
    return differ(asked, held) && asked.stream().noneMatch(word -> lexicon.has(word, Feature.BODY))
        && (asked.stream().noneMatch(this::isCountry) || held.stream().anyMatch(this::isCountry));
  }

  private boolean isCountry(String place) {
    return lexicon.placeOf(place).isPresent();
  }

  /** What makes another office of the one named by the head: "deputy", "vice". */
  private List<String> subordinate(Office office) {
    return office.words().stream().filter(word -> lexicon.has(word, Feature.SUBORDINATE)).sorted().toList();
  }

  /**
   * The roster's members for whom the description is a whole title with whom it is held for: "russian foreign
   * minister".
   * A part of it will not do, for nobody has named them; nor will an article without a date, if the roster needs
   * one.
   */
  public List<Roster.Member> onRoster(Office description) {
    boolean needsDate = roster.officesNeedDate() && year.isEmpty();
    return description.former() || needsDate ? List.of() : roster.members().stream()
        .filter(m -> m.roles().stream().anyMatch(role -> isHeld(role) && isCalled(role, description))).toList();
  }

  private boolean isCalled(Roster.Role role, Office description) {
    return reader.read(role).stream()
        .anyMatch(office -> office.head().equals(description.head()) && office.words().equals(description.words()));
  }
}
