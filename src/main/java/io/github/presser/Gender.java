package io.github.presser;

/** Which of the third-person singular pronouns an article uses for a person. */
public enum Gender {
  /** "she". */
  FEMALE,
  /** "he". */
  MALE,
  /** Not known, or neither. */
  UNKNOWN
}
