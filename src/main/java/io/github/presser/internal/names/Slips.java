package io.github.presser.internal.names;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells which surname of an article another one is a slip of: "Gallager" of "Gallagher". A slip has one letter changed,
 * left out or added, or two that have changed places (the errors of Damerau 1964), and not the first one. Names are
 * keys as {@link Spelling} makes them. For one article and one thread.
 */
public final class Slips {

  /** Of shorter names too many others are one letter away. */
  private static final int SHORTEST = 6;

  /** What stands for any letter or none. */
  private static final char ANY = '*';

  /** What stands before two letters in either order. */
  private static final char EITHER_WAY = '~';

  /** The names by what is left of them when one letter is any or none, or two may have changed places. */
  private final SetMultimap<String, String> names = LinkedHashMultimap.create();

  /** Adds a surname that somebody has. */
  public void add(String surname) {
    patterns(surname).forEach(pattern -> names.put(pattern, surname));
  }

  /** The one surname that this one is a slip of; empty if there is none or there are several, or it is its plural. */
  public Optional<String> meant(String slip) {
    Set<String> near = patterns(slip).stream().flatMap(pattern -> names.get(pattern).stream())
        .filter(name -> !name.equals(slip) && !name.equals(slip + "s") && !slip.equals(name + "s"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
    return near.size() == 1 ? Optional.of(near.iterator().next()) : Optional.empty();
  }

  private static String eitherWay(char one, char other) {
    return "" + EITHER_WAY + (char) Math.min(one, other) + (char) Math.max(one, other);
  }

  private static Set<String> patterns(String name) {
    Set<String> patterns = new LinkedHashSet<>();
    if (name.length() >= SHORTEST && name.indexOf(' ') < 0) {
      for (int i = 1; i <= name.length(); i++) {
        patterns.add(name.substring(0, i) + ANY + name.substring(i));
        if (i < name.length()) {
          patterns.add(name.substring(0, i) + ANY + name.substring(i + 1));
        }
        if (i + 1 < name.length()) {
          patterns.add(name.substring(0, i) + eitherWay(name.charAt(i), name.charAt(i + 1)) + name.substring(i + 2));
        }
      }
    }
    return patterns;
  }
}
