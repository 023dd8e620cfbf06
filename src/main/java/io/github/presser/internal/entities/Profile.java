package io.github.presser.internal.entities;

import io.github.presser.Entity;
import io.github.presser.Gender;
import io.github.presser.internal.offices.Office;
import java.util.List;

/**
 * An entity with what the article tells of it.
 *
 * @param entity the entity, with its mentions by name only
 * @param gender which pronoun stands for a person, by the roster or by the article; {@code UNKNOWN} for others
 * @param offices what the article calls it: titles, offices and descriptions, as it stands and as papers shorten it
 */
public record Profile(Entity entity, Gender gender, List<Office> offices) {

  public Profile {
    offices = List.copyOf(offices);
  }
}
