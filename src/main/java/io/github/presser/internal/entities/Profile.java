package io.github.presser.internal.entities;

import io.github.presser.Entity;
import io.github.presser.Gender;
import java.util.Set;

/**
 * An entity with what the article and the roster tell of it.
 *
 * @param entity the entity, with its mentions by name only
 * @param gender which pronoun stands for a person; {@code UNKNOWN} for others
 * @param roles titles, offices and descriptions, in lower case without an article: "russian foreign minister",
 *     "us secretary of state"
 */
public record Profile(Entity entity, Gender gender, Set<String> roles) {

  public Profile {
    roles = Set.copyOf(roles);
  }
}
