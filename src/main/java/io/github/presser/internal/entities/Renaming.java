package io.github.presser.internal.entities;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Token;
import java.util.List;

/** What the words between two names of one sentence say: that the second is another name of the first, or nothing. */
enum Renaming {
  /** "X, also known as Y", "X, which changed its name to Y": of the name before. */
  OF_LAST,
  /** "X split from Z and changed its name to Y": of the sentence's subject. */
  OF_SUBJECT,
  NONE;

  private static final int LONGEST = 12;

  /** Reads the tokens between the end of one name and the begin of the next. */
  static Renaming before(AnnotatedText text, int begin, int end) {
    List<Token> tokens = text.tokens();
    int to = end;
    while (to > begin && tokens.get(to - 1).tag().equals("DT")) {
      to--;
    }
    if (to - begin < 2 || end - begin > LONGEST) {
      return NONE;
    }
    List<Token> between = tokens.subList(begin, to);
    Token last = tokens.get(to - 1);
    Token previous = tokens.get(to - 2);
    if (last.lower().equals("as") && previous.lower().equals("known")) {
      return between.stream().allMatch(t -> isLink(t, text.lexicon())) ? OF_LAST : NONE;
    }
    boolean itsName = to - begin >= 3 && (last.tag().equals("TO") || last.tag().equals("IN"))
        && previous.lower().equals("name") && tokens.get(to - 3).tag().equals("PRP$");
    if (!itsName) {
      return NONE;
    }
    return between.stream().anyMatch(t -> t.tag().startsWith("W")) ? OF_LAST : OF_SUBJECT;
  }

  private static boolean isLink(Token token, Lexicon lexicon) {
    return lexicon.has(token.lower(), Feature.RENAMING) || token.isDash() || token.tag().equals(",")
        || token.tag().equals("-LRB-");
  }
}
