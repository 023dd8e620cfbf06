package io.github.presser.internal.statements;

import io.github.presser.Entity;
import io.github.presser.Person;
import io.github.presser.Speaker;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.names.BodyName;
import io.github.presser.internal.names.PersonName;
import io.github.presser.internal.names.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who speaks, across articles. Each way of naming somebody is a number, each set of speakers of a quotation another
 * (joint speakers are a set of several; 0 is nobody). Not thread-safe.
 */
public final class Identities {

  /** The set of speakers of a quotation that has none. */
  public static final int NOBODY = 0;

  /** Whether two namings mean the same. */
  public enum Agreement {
    SAME,
    /** One of the namings fits several people: it is not known. */
    UNSURE,
    DIFFERENT
  }

  /** A way of naming somebody: a person, or else a body. */
  private record Naming(Optional<String> roster, Optional<PersonName> person, Optional<BodyName> body) {

    boolean isFull() {
      return person.map(PersonName::isFull).orElse(true);
    }

    String surname() {
      return person.map(PersonName::family).orElse("");
    }

    /** The same text for the same naming, everywhere. */
    String key() {
      String generation = person.map(PersonName::generation).orElse("");
      return (person.isPresent() ? "person " : "body ") + words() + " " + generation
          + roster.map(id -> " (" + id + ")").orElse("");
    }

    /** The name in words, in lower case. */
    String words() {
      return Lexicon.lower(person.map(PersonName::text).or(() -> body.map(BodyName::toString)).orElse(""));
    }

    /** What two namings of the same have at least one of in common, so that not all need be compared with all. */
    Set<String> keys() {
      Set<String> keys = new LinkedHashSet<>(List.of("words " + words()));
      roster.ifPresent(id -> keys.add("roster " + id));
      person.ifPresent(name -> keys.add("family " + name.family()));
      person.filter(PersonName::isFull).ifPresent(name -> keys.add("given " + name.usualGiven()));
      body.ifPresent(name -> keys.add("body " + name.key()));
      body.filter(name -> name.words().size() > 1)
          .ifPresent(name -> Spelling.initials(name.words()).forEach(letters -> keys.add("body " + letters)));
      return keys;
    }

    int size() {
      return person.map(PersonName::size).or(() -> body.map(name -> name.words().size())).orElse(0);
    }
  }

  /** What an article has for somebody. */
  private record Given(String name, Optional<String> roster, boolean person) {}

  private final Lexicon lexicon;
  private final Map<Given, Integer> idsOfGiven = new HashMap<>(); // normalizing a name costs more than looking it up
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<Naming> namings = new ArrayList<>();
  private final Map<List<Integer>, Integer> setIds = new HashMap<>();
  private final List<List<Integer>> sets = new ArrayList<>();
  private final Map<String, List<Integer>> fullNames = new HashMap<>();
  private final Map<String, Boolean> shared = new HashMap<>(); // surnames, once all names are there
  private Optional<Set<String>> assumed = Optional.empty();

  /**
   * Knows nobody yet.
   *
   * @param lexicon what is known of words
   */
  public Identities(Lexicon lexicon) {
    this.lexicon = lexicon;
    setIds.put(List.of(), NOBODY);
    sets.add(List.of());
  }

  /** Gives the speakers of a quotation their number. */
  public int setOf(List<Speaker> speakers) {
    if (speakers.isEmpty()) {
      return NOBODY;
    }
    List<Integer> members =
        speakers.stream().map(speaker -> id(speaker.entity())).distinct()
            .sorted(Comparator.comparing(id -> namings.get(id).key()))
            .toList();
    return setIds.computeIfAbsent(
        members,
        key -> {
          sets.add(key);
          return sets.size() - 1;
        });
  }

  /** A set of speakers in letters: the same for the same set, everywhere. */
  public String key(int set) {
    return sets.get(set).stream().map(id -> namings.get(id).key()).collect(Collectors.joining(", "));
  }

  /** The namings in a set, in the order of their keys. */
  public List<Integer> members(int set) {
    return sets.get(set);
  }

  /** Gives a way of naming somebody its number. */
  public int id(Entity entity) {
    Given given = new Given(entity.name(), entity.rosterId(), entity instanceof Person);
    return idsOfGiven.computeIfAbsent(given, this::read);
  }

  private int read(Given given) {
    Naming naming =
        given.person()
            ? new Naming(given.roster(), Optional.of(PersonName.parse(given.name(), lexicon)), Optional.empty())
            : new Naming(given.roster(), Optional.empty(), Optional.of(BodyName.parse(given.name(), lexicon)));
    return ids.computeIfAbsent(
        naming.key(),
        key -> {
          namings.add(naming);
          int id = namings.size() - 1;
          if (given.person() && naming.isFull()) {
            fullNames.computeIfAbsent(naming.surname(), name -> new ArrayList<>()).add(id);
          }
          return id;
        });
  }

  /** How full a naming is: of several for one person, the fullest is the best. */
  public int fullness(int id) {
    Naming naming = namings.get(id);
    return (naming.roster().isPresent() ? 100 : 0) + naming.size();
  }

  /** Whether two sets have somebody in common. */
  Agreement matchSets(int one, int other) {
    if (one == other) {
      return Agreement.SAME;
    }
    Agreement best = Agreement.DIFFERENT;
    for (int a : sets.get(one)) {
      for (int b : sets.get(other)) {
        Agreement match = match(a, b);
        if (match == Agreement.SAME) {
          return match;
        }
        best = match == Agreement.UNSURE ? match : best;
      }
    }
    return best;
  }

  /**
   * Compares two namings in what all articles say: a surname alone is somebody's full name when only one full name has
   * it.
   */
  Agreement match(int one, int other) {
    Agreement match = compatible(one, other) ? Agreement.SAME : Agreement.DIFFERENT;
    if (match == Agreement.SAME && one != other) {
      Naming a = namings.get(one);
      Naming b = namings.get(other);
      Naming shorter = a.isFull() ? b : a;
      if (!shorter.isFull() && shorter.roster().isEmpty() && severalHave(shorter.surname())) {
        return Agreement.UNSURE;
      }
    }
    return match;
  }

  /** Whether two people with different first names have this surname. */
  private boolean severalHave(String surname) {
    return assumed.isPresent()
        ? assumed.get().contains(surname)
        : shared.computeIfAbsent(surname, name -> areSeveral(fullNames.getOrDefault(name, List.of())));
  }

  /** Takes for granted which surnames several people have, and that nobody shares any other. */
  public void assumeShared(Set<String> surnames) {
    assumed = Optional.of(surnames);
  }

  /** The surnames that several people have. */
  public Set<String> sharedSurnames() {
    return fullNames.keySet().stream().filter(this::severalHave).collect(Collectors.toSet());
  }

  /**
   * The people known by full names, by surname; where several share one, two of these. Whoever puts together what
   * several of these objects know finds the same {@link #sharedSurnames} as one that was told everything.
   */
  public Map<String, List<Person>> people() {
    Map<String, List<Person>> people = new HashMap<>();
    fullNames.forEach(
        (surname, full) -> {
          for (int i = 1; i < full.size() && !people.containsKey(surname); i++) {
            for (int j = 0; j < i && !people.containsKey(surname); j++) {
              if (!compatible(full.get(i), full.get(j))) {
                people.put(surname, List.of(person(full.get(i)), person(full.get(j))));
              }
            }
          }
          people.computeIfAbsent(surname, name -> full.stream().map(this::person).toList());
        });
    return people;
  }

  private Person person(int id) {
    Naming naming = namings.get(id);
    PersonName name = naming.person().orElseThrow();
    return new Person("e1", (name.text() + " " + name.generation()).strip(), naming.roster(), List.of());
  }

  private boolean areSeveral(List<Integer> full) {
    for (int i = 1; i < full.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!compatible(full.get(i), full.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether two namings can mean the same person or body. */
  public boolean compatible(int one, int other) {
    if (one == other) {
      return true;
    }
    Naming a = namings.get(one);
    Naming b = namings.get(other);
    if (a.roster().isPresent() && b.roster().isPresent()) {
      return a.roster().equals(b.roster());
    }
    if (a.person().isPresent() && b.person().isPresent()) {
      return a.person().get().sameAs(b.person().get());
    }
    if (a.body().isPresent() && b.body().isPresent()) {
      return a.body().get().sameAs(b.body().get());
    }
    // What one article has for a person and another for a body goes by the same words, or it is not the same.
    return a.words().equals(b.words());
  }

  /**
   * Finds which of some namings mean the same person or body: a shorter one goes with the only fuller one that it can
   * be; where there are two, it stays by itself.
   *
   * @param some the namings, which of two equally full ones comes first counting as the fuller
   * @return for each of them the fullest one of the same, which may be itself
   */
  public Map<Integer, Integer> people(Collection<Integer> some) {
    List<Integer> fullestFirst = new ArrayList<>(new LinkedHashSet<>(some));
    fullestFirst.sort(Comparator.comparing((Integer naming) -> -fullness(naming)));
    Map<Integer, Integer> people = new HashMap<>();
    Map<String, List<Integer>> heads = new HashMap<>();
    for (int naming : fullestFirst) {
      Set<String> keys = namings.get(naming).keys();
      Set<Integer> fitting = new LinkedHashSet<>();
      for (String key : keys) {
        heads.getOrDefault(key, List.of()).stream().filter(head -> compatible(head, naming)).forEach(fitting::add);
      }
      if (fitting.size() == 1) {
        people.put(naming, fitting.iterator().next());
      } else {
        keys.forEach(key -> heads.computeIfAbsent(key, k -> new ArrayList<>()).add(naming));
        people.put(naming, naming);
      }
    }
    return people;
  }
}
