package io.github.presser.internal.entities;

import io.github.presser.Entity;
import io.github.presser.Gender;
import java.util.Set;

/**
 * An entity with what the article tells of it.
 *
 * @param entity the entity, with its mentions by name only
 * @param gender which pronoun stands for a person, by the roster or by the article; {@code UNKNOWN} for others
 * @param roles what the article calls it: titles, offices and descriptions, in lower case without an article, such as
 *     "russian foreign minister", "us secretary of state"
 */
public record Profile(Entity entity, Gender gender, Set<String> roles) {

  public Profile {
    roles = Set.copyOf(roles);
  }
}
