package io.github.presser.internal.speakers;

import io.github.presser.Gender;
import io.github.presser.internal.tokens.Token;

/** What a pronoun's form tells. */
final class Pronouns {

  private Pronouns() {}

  /** Whether it stands for one human being: "he", "her". */
  static boolean isThirdPerson(Token token) {
    return switch (token.lower()) {
      case "he", "she", "him", "his", "her", "himself", "herself" -> token.tag().startsWith("PRP");
      default -> false;
    };
  }

  /** Whose gender a pronoun of the third person tells. */
  static Gender gender(Token pronoun) {
    String word = pronoun.lower();
    return word.startsWith("s") || word.startsWith("her") ? Gender.FEMALE : Gender.MALE;
  }
}
