package io.github.presser;

/** What an {@link Entity} is. */
public enum EntityType {
  /** A human being: a {@link Person}. */
  PERSON,
  /** A country, city, region or other place: a {@link Place}. */
  PLACE,
  /** A company, government body, party, publication or other group: an {@link Organisation}. */
  ORGANISATION
}
