package io.github.presser.internal.entities;

import io.github.presser.internal.tokens.NameTag;

/** What speaks for each kind of name. Not thread-safe. */
final class Votes {

  private double person;
  private double place;
  private double organisation;

  /** Adds weight to a kind; {@code NONE} has none. */
  void add(NameTag tag, double weight) {
    switch (tag) {
      case PERSON -> person += weight;
      case PLACE -> place += weight;
      case ORGANISATION -> organisation += weight;
      case NONE -> {}
    }
  }

  /** Adds what others are. */
  void add(Votes others) {
    person += others.person;
    place += others.place;
    organisation += others.organisation;
  }

  /** The weight of a kind so far. */
  double of(NameTag tag) {
    return switch (tag) {
      case PERSON -> person;
      case PLACE -> place;
      case ORGANISATION -> organisation;
      case NONE -> 0;
    };
  }

  /** The kind that has most; of equal ones a person, then a place. */
  NameTag winner() {
    if (person >= place && person >= organisation) {
      return NameTag.PERSON;
    }
    return place >= organisation ? NameTag.PLACE : NameTag.ORGANISATION;
  }
}
