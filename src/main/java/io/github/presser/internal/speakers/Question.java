package io.github.presser.internal.speakers;

import io.github.presser.Gender;
import io.github.presser.internal.quotations.Attribution;
import java.util.Optional;

/**
 * What a reader asks of words that name nobody: whom do they stand for?
 *
 * @param kind what sort of words they are
 * @param token the pronoun, or the head of the description
 * @param gender what they tell of a person's gender
 * @param attribution the attribution whose source they are; empty for words of the running text
 * @param source how the source was read; empty for a pronoun
 */
record Question(Kind kind, int token, Gender gender, Optional<Attribution> attribution, Optional<Source> source) {

  enum Kind {
    /** "he", "her". */
    HE_OR_SHE,
    /** "they". */
    THEY,
    /** "it". */
    IT,
    /** A noun for a person: "the striker". */
    PERSON,
    /** A noun for a body: "the charity". */
    BODY
  }
}
