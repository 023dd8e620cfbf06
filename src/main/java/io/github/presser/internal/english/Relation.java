package io.github.presser.internal.english;

import java.util.Locale;

/** What the files in {@code models/english} can say of a word by other words: {@code short-for=senator}. */
public enum Relation {
  /** The word that a title is short for: "sen." is "senator". */
  SHORT_FOR,
  /** The usual form of a word of an office, or the usual name of a country or body; then others that are the same. */
  SAME_AS,
  /** The words for what and who is from the place. */
  DEMONYM,
  /** It is a first name; the genders of those who bear it, "female" and "male". */
  GIVEN_NAME,
  /** The first name that it is short for: "bob" is "robert". */
  SHORT_NAME_OF,
  /** What stands for all forms of a word that changes when speech is reported. */
  REPORTED_AS,
  /** The words that it is drawn together from: "won't" is "will not". */
  CONTRACTION_OF,
  /** The number, in figures or as a unit. */
  NUMBER,
  /** Words that say the contrary. */
  OPPOSITE,
  /** What line of work a noun for a person belongs to: nobody known by one line of work is called by another. */
  FIELD,
  /** The noun for somebody with the title: a "Lord" is a "peer". */
  RANK,
  /** The noun for a body that has the word in its name: the "Bakers' Guild" is a "union". */
  BODY_NOUN,
  /** How old whom the noun means is, in years: from-to. */
  AGE;

  /** The relation as the files have it: {@code short-for}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
