package io.github.presser;

import java.util.List;
import java.util.Optional;

/** Somebody or something that an article names: a person, a place or an organisation. */
public sealed interface Entity permits Person, Place, Organisation {

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
}
