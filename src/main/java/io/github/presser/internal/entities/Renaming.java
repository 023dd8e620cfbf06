package io.github.presser.internal.entities;

import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.Token;
import java.util.List;
import java.util.Set;

/** What the words between two names of one sentence say: that the second is another name of the first, or nothing. */
enum Renaming {
  /** "X, also known as Y", "X, which changed its name to Y": of the name before. */
  OF_LAST,
  /** "X split from Z and changed its name to Y": of the sentence's subject. */
  OF_SUBJECT,
  NONE;

  private static final int LONGEST = 12;
  private static final Set<String> LINKS = Set.of("to", "from", "as");
  private static final Set<String> BETWEEN =
      Set.of(
          ",", "(", "-lrb-", "-", "–", "also", "formerly", "previously", "once", "now", "then", "better", "group", "is",
          "was", "which", "that", "the", "known", "as");

  /** Reads the tokens between the end of one name and the begin of the next. */
  static Renaming before(List<Token> tokens, int begin, int end) {
    int to = end;
    while (to > begin && tokens.get(to - 1).tag().equals("DT")) {
      to--;
    }
    if (to - begin < 2 || end - begin > LONGEST) {
      return NONE;
    }
    String last = lower(tokens, to - 1);
    String previous = lower(tokens, to - 2);
    if (last.equals("as") && previous.equals("known")) {
      boolean nothingElse = tokens.subList(begin, to).stream().allMatch(t -> BETWEEN.contains(Lexicon.lower(t.text())));
      return nothingElse ? OF_LAST : NONE;
    }
    boolean itsName =
        to - begin >= 3 && LINKS.contains(last) && previous.equals("name") && lower(tokens, to - 3).equals("its");
    if (!itsName) {
      return NONE;
    }
    for (int i = begin; i < to; i++) {
      if (tokens.get(i).tag().startsWith("W")) {
        return OF_LAST;
      }
    }
    return OF_SUBJECT;
  }

  private static String lower(List<Token> tokens, int i) {
    return Lexicon.lower(tokens.get(i).text());
  }
}
