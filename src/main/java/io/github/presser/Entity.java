package io.github.presser;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.presser.Forms.EntityForm;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Somebody or something that an article names: a person, a place or an organisation. */
public sealed interface Entity extends Serializable permits Person, Place, Organisation {

  /**
   * Makes an entity of a type that is known only when the program runs.
   *
   * @param type what it is
   * @param id key, unique within the extraction
   * @param name canonical name, not blank
   * @param rosterId key on the roster, or empty
   * @param mentions where the article refers to it, in text order
   * @return a person, place or organisation
   * @throws IllegalArgumentException if {@code name} is blank
   * @throws NullPointerException if a value is null
   */
  static Entity of(EntityType type, String id, String name, Optional<String> rosterId, List<Mention> mentions) {
    return switch (type) {
      case PERSON -> new Person(id, name, rosterId, mentions);
      case PLACE -> new Place(id, name, rosterId, mentions);
      case ORGANISATION -> new Organisation(id, name, rosterId, mentions);
    };
  }

  /**
   * Returns what the entity is, for a caller who wants no {@code instanceof}.
   *
   * @return the type, which stands for the class
   */
  EntityType type();

  /**
   * Returns the entity's key, such as {@code e1}.
   *
   * @return a key that is unique within one extraction and means nothing outside it
   */
  String id();

  /**
   * Returns the canonical name: the roster's when the entity is on it, otherwise the fullest name that the article
   * uses, without titles.
   *
   * @return the name, never blank
   */
  String name();

  /**
   * Returns the entity's key on the roster.
   *
   * @return the key, or empty when the entity is not on the roster
   */
  Optional<String> rosterId();

  /**
   * Returns the places in the text that stand for the entity.
   *
   * @return the mentions in text order; empty only for a speaker who is on the roster and whom the article means
   *     without words of its own, or whom another article gives
   */
  List<Mention> mentions();

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Entity of(EntityForm form) {
    return form.value();
  }
}
