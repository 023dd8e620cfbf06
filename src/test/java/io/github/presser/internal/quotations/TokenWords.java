package io.github.presser.internal.quotations;

import io.github.presser.internal.tokens.AnnotatedText;

/** Tokens as a test writes them. */
final class TokenWords {

  private TokenWords() {}

  /** The words of some tokens, a blank between each two. */
  static String words(AnnotatedText text, TokenSet tokens) {
    return String.join(" ", tokens.stream().mapToObj(i -> text.tokens().get(i).text()).toList());
  }
}
