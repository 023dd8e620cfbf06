package io.github.presser.internal.quotations;

/** Which tokens can be the head of a cue at all. */
final class CueHeads {
  private CueHeads() {}

  static boolean possible(TokenTraits t, int i) {
    int c = t.coarse[i];
    return c == TokenTraits.VERB || c == TokenTraits.NOUN || c == TokenTraits.ADJECTIVE || c == TokenTraits.NAME
        || c == TokenTraits.COLON || c == TokenTraits.PREPOSITION || c == TokenTraits.ADVERB || c == TokenTraits.OTHER
        || c == TokenTraits.MODAL || c == TokenTraits.COMMA;
  }
}
