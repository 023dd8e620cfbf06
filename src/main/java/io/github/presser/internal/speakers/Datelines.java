package io.github.presser.internal.speakers;

import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.Token;

/** Tells names of places that only say where an article was written: "NORHAVEN: …", "Norhaven (Agency) — …". */
final class Datelines {

  private Datelines() {}

  /** Whether the name that begins at the token opens its paragraph, and is set off from what follows. */
  static boolean isDateline(AnnotatedText text, Cast cast, int name) {
    int who = cast.at(name);
    if (who == Cast.NOBODY || cast.nameBegin(name) != name || cast.isPerson(who) || cast.isOrganisation(who)) {
      return false;
    }
    int sentence = text.sentenceIndexOf(name);
    Sentence s = text.sentences().get(sentence);
    boolean opens = name == s.begin()
        && (sentence == 0 || text.sentences().get(sentence - 1).paragraph() != s.paragraph());
    return opens && cast.nameEnd(name) < s.end() && setsOff(text.tokens().get(cast.nameEnd(name)));
  }

  private static boolean setsOff(Token token) {
    return token.isDash() || token.tag().equals(":") || token.tag().equals("-LRB-");
  }
}
