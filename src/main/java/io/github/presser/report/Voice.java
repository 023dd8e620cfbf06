package io.github.presser.report;

import io.github.presser.Entity;
import io.github.presser.EntityType;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Somebody who is quoted, in whatever articles.
 *
 * @param number place in the order of most quotations, from 0
 * @param name full name
 * @param label the same, short, to stand before a quotation
 * @param onRoster whether the caller asked for them
 * @param colour which of the {@link Colours}
 * @param direct how many quotations wholly in marks
 * @param mixed how many partly in marks
 * @param indirect how many without marks
 * @param articles how many articles quote them
 * @param first number of their first quotation
 */
record Voice(
    int number,
    String name,
    String label,
    boolean onRoster,
    int colour,
    int direct,
    int mixed,
    int indirect,
    int articles,
    int first) {

  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

  /** Longer labels would break the line they stand in. */
  private static final int LONGEST_LABEL = 22;

  int total() {
    return direct + mixed + indirect;
  }

  /**
   * What makes an entity of one article the same as one of another: the key on the roster; without one, type and name.
   */
  record Key(String type, String name) {

    static Key of(Entity entity) {
      return entity
          .rosterId()
          .map(id -> new Key("roster", id))
          .orElseGet(() -> new Key(typeOf(entity), entity.name().toLowerCase(Locale.ROOT)));
    }
  }

  static String typeOf(Entity entity) {
    return entity.type().name().toLowerCase(Locale.ROOT);
  }

  /** "Staffan de Mistura" as "de Mistura", "John Doe Jr." as "Doe"; of what is no person, the name as it is. */
  static String shortName(Entity entity) {
    List<String> words = List.of(entity.name().strip().split("\\s+"));
    int last = words.size() - 1;
    if (entity.type() != EntityType.PERSON || last == 0) {
      return entity.name();
    }
    if (last > 1 && SUFFIXES.contains(words.get(last).toLowerCase(Locale.ROOT))) {
      last--;
    }
    int first = last;
    while (first > 1 && Character.isLowerCase(words.get(first - 1).codePointAt(0))) {
      first--;
    }
    return String.join(" ", words.subList(first, last + 1));
  }

  static String shortened(String label) {
    return Excerpt.of(label, LONGEST_LABEL);
  }
}
