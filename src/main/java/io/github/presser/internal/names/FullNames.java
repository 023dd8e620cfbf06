package io.github.presser.internal.names;

import io.github.presser.internal.Interruption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says which of the full names in one article are one person's. */
public final class FullNames {

  /** Of so many names alike it is not asked which one another is like; a bound, so that no article takes too long. */
  private static final int MOST_ALIKE = 20;

  private final Map<PersonName, Integer> counts;
  /** The names taken so far, by what those of one person have in common. */
  private final Map<String, List<PersonName>> byTrait = new HashMap<>();

  private FullNames(Map<PersonName, Integer> counts) {
    this.counts = counts;
  }

  /**
   * Brings names of one person together: the fullest is taken first, and each goes with the one that it can be.
   *
   * @param counts how often the article has each, in the article's order
   * @return for each name the one that stands for the person, which may be itself
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public static Map<PersonName, PersonName> bearers(Map<PersonName, Integer> counts) {
    FullNames names = new FullNames(counts);
    List<PersonName> fullestFirst = new ArrayList<>(counts.keySet());
    fullestFirst.sort(Comparator.comparing((PersonName name) -> -name.size()));
    Map<PersonName, PersonName> bearers = new LinkedHashMap<>();
    for (PersonName name : fullestFirst) {
      Interruption.check();
      Optional<PersonName> same = names.find(name);
      bearers.put(name, same.orElse(name));
      if (same.isEmpty()) {
        traits(name).forEach(trait -> names.byTrait.computeIfAbsent(trait, k -> new ArrayList<>()).add(name));
      }
    }
    return bearers;
  }

  /** The one person whose name it can be; of several the first with the same key. */
  private Optional<PersonName> find(PersonName name) {
    Set<PersonName> fitting = new LinkedHashSet<>();
    for (String trait : traits(name)) {
      List<PersonName> alike = byTrait.getOrDefault(trait, List.of());
      alike.stream().limit(MOST_ALIKE).filter(other -> isSame(name, other)).forEach(fitting::add);
    }
    return fitting.size() == 1
        ? fitting.stream().findFirst()
        : fitting.stream().filter(other -> other.key().equals(name.key())).findFirst();
  }

  /** A slip in a surname happens once; of two that come back neither is one. */
  private boolean isSame(PersonName one, PersonName other) {
    return one.sameAs(other)
        && (!one.differsBySlip(other) || Math.min(counts.get(one), counts.get(other)) == 1);
  }

  /** What two names of one person have at least one of in common, so that not all need be compared with all. */
  private static Set<String> traits(PersonName name) {
    Set<String> traits = new LinkedHashSet<>();
    traits.add(name.key());
    String given = name.usualGiven();
    traits.add(given.substring(0, 1) + ". " + name.family());
    name.surnames().forEach(surname -> traits.add(given + " " + surname));
    name.firstOfTwoSurnames().ifPresent(surname -> traits.add(given + " " + surname));
    String family = name.family();
    traits.add(given + " ~" + family);
    for (int i = 0; i < family.length(); i++) {
      traits.add(given + " ~" + family.substring(0, i) + family.substring(i + 1)); // one letter wrong or missing
    }
    return traits;
  }
}
