package io.github.presser.spark;

import java.io.Serial;
import java.io.Serializable;

/** Where a unit belongs: the id of its statement's canonical unit, and how alike it is to that. Immutable. */
final class Grouped implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private final long home;
  private final float likeness;

  Grouped(long home, float likeness) {
    this.home = home;
    this.likeness = likeness;
  }

  long home() {
    return home;
  }

  float likeness() {
    return likeness;
  }
}
