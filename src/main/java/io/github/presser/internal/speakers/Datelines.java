package io.github.presser.internal.speakers;

import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.Token;

/** Tells names of places that only say where an article was written: "NORHAVEN: …", "Norhaven (Agency) — …". */
final class Datelines {

  /** The name of an agency in brackets after the place has no more words. */
  private static final int LONGEST_AGENCY = 6;

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

  /** Where what is said begins after a dateline with all that sets it off; the token itself when none begins there. */
  static int end(AnnotatedText text, Cast cast, int token) {
    if (!isDateline(text, cast, token)) {
      return token;
    }
    int end = cast.nameEnd(token);
    int close = end;
    while (text.tokens().get(end).tag().equals("-LRB-") && close < text.tokens().size()
        && close - end < LONGEST_AGENCY && !text.tokens().get(close).tag().equals("-RRB-")) {
      close++;
    }
    end = close + 1;
    return end < text.tokens().size() && text.tokens().get(end).isDash() ? end + 1 : end;
  }

  private static boolean setsOff(Token token) {
    return token.isDash() || token.tag().equals(":") || token.tag().equals("-LRB-");
  }
}
