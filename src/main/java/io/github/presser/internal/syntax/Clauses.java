package io.github.presser.internal.syntax;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Token;

/** What part a phrase has in its clause, as far as tags tell. */
public final class Clauses {

  /** How long what stands between a subject and its verb may be. */
  private static final int LONGEST_PARENTHESIS = 25;

  private Clauses() {}

  /**
   * Whether a finite verb follows the phrase: at once, after an adverb or "herself", or after what stands between two
   * commas or brackets.
   */
  public static boolean isSubject(AnnotatedText text, int end) {
    int sentence = text.sentenceIndexOf(Math.max(0, end - 1));
    int last = Math.min(text.sentences().get(sentence).end(), end + LONGEST_PARENTHESIS);
    int at = end;
    if (at < last && (token(text, at).tag().startsWith("RB")
        || text.lexicon().has(token(text, at).lower(), Feature.REFLEXIVE))) {
      at++;
    }
    if (at >= last || token(text, at).isFiniteVerb()) {
      return at < last;
    }
    boolean comma = token(text, at).tag().equals(",");
    if (comma && at + 1 < last && token(text, at + 1).isFiniteVerb()) {
      return true;
    }
    if (!comma && !token(text, at).tag().equals("-LRB-")) {
      return false;
    }
    boolean inBrackets = false;
    for (int i = at + 1; i + 1 < last; i++) {
      String tag = token(text, i).tag();
      inBrackets |= comma && tag.equals("-LRB-");
      if (!inBrackets && (tag.equals(",") || tag.equals("-RRB-"))) {
        return token(text, i + 1).isFiniteVerb();
      }
      inBrackets &= !tag.equals("-RRB-");
    }
    return false;
  }

  /** Whether a finite verb of the same sentence stands right after the phrase that ends there. */
  public static boolean isBeforeVerb(AnnotatedText text, int end) {
    return end < text.sentenceOf(end - 1).end() && token(text, end).isFiniteVerb();
  }

  private static Token token(AnnotatedText text, int i) {
    return text.tokens().get(i);
  }
}
