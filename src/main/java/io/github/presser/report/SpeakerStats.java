package io.github.presser.report;

import io.github.presser.Entity;
import io.github.presser.EntityType;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.names.PersonName;
import java.util.Locale;

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
record SpeakerStats(
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

  /** Longer labels would break the line they stand in. */
  private static final int LONGEST_LABEL = 22;

  int total() {
    return direct + mixed + indirect;
  }

  static String typeOf(Entity entity) {
    return entity.type().name().toLowerCase(Locale.ROOT);
  }

  /** "Staffan de Mistura" as "de Mistura", "John Doe Jr." as "Doe"; of what is no person, the name as it is. */
  static String shortName(Entity entity, Lexicon lexicon) {
    return entity.type() == EntityType.PERSON
        ? PersonName.parse(entity.name(), lexicon).surname()
        : entity.name();
  }

  static String shortened(String label) {
    return Excerpt.of(label, LONGEST_LABEL);
  }
}
