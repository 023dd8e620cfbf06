package io.github.presser.internal.quotations;

import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Token;
import io.github.presser.internal.tokens.TokenRange;
import java.util.List;
import java.util.stream.IntStream;

/** How a cue is built, whatever its words: what a finder must know besides single verbs. */
enum CueConstruction {
  ACTIVE("a verb in the active"),
  ACCORDING_TO("according to"),
  PASSIVE("a passive"),
  INFINITIVE("an infinitive"),
  ADJECTIVE("be + adjective"),
  NOUN("a noun"),
  OTHER("something else, or none");

  private static final List<String> BE =
      List.of("be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "get", "gets", "got");

  private final String label;

  CueConstruction(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /**
   * Tells the construction from the parts of speech of a cue's words. Its verb decides, a form of "be" or an auxiliary
   * only where it has no other; then an adjective; then a noun.
   *
   * @param cue the tokens of the cue in text order; may be empty
   */
  static CueConstruction of(AnnotatedText text, List<Integer> cue) {
    List<Token> tokens = text.tokens();
    if (cue.stream().anyMatch(i -> tokens.get(i).lower().equals("according"))) {
      return ACCORDING_TO;
    }
    List<Integer> verbs = cue.stream().filter(i -> tokens.get(i).tag().startsWith("VB")).toList();
    List<Integer> mainVerbs = verbs.stream().filter(i -> !isBe(tokens.get(i)) && !helps(text, cue, i)).toList();
    if (!mainVerbs.isEmpty()) {
      int main = mainVerbs.get(mainVerbs.size() - 1);
      if (isAfter(tokens, main, "TO")) {
        return INFINITIVE;
      }
      return tokens.get(main).tag().matches("VBN|VBD") && isPassive(tokens, main) ? PASSIVE : ACTIVE;
    }
    if (cue.stream().anyMatch(i -> tokens.get(i).tag().startsWith("JJ"))
        && (!verbs.isEmpty() || isAfterBe(tokens, cue.get(0)))) {
      return ADJECTIVE;
    }
    if (cue.stream().anyMatch(i -> tokens.get(i).tag().matches("NNS?"))) {
      return NOUN;
    }
    return OTHER;
  }

  /** The tokens of ranges, one by one. */
  static List<Integer> tokens(List<TokenRange> ranges) {
    return ranges.stream().flatMapToInt(r -> IntStream.range(r.begin(), r.end())).boxed().toList();
  }

  /** Whether a form of "have" or "do" stands before another verb of the cue, which it helps. */
  private static boolean helps(AnnotatedText text, List<Integer> cue, int verb) {
    return text.tokens().get(verb).lower().matches("ha[sd]|have|having|'ve|'d|do|does|did")
        && cue.stream().anyMatch(i -> i > verb && text.tokens().get(i).tag().startsWith("VB"));
  }

  private static boolean isBe(Token token) {
    return BE.contains(token.lower());
  }

  private static boolean isPassive(List<Token> tokens, int verb) {
    int i = beforeAdverbs(tokens, verb);
    return i >= 0 && isBe(tokens.get(i));
  }

  private static boolean isAfterBe(List<Token> tokens, int first) {
    int i = beforeAdverbs(tokens, first);
    return i >= 0 && isBe(tokens.get(i));
  }

  private static boolean isAfter(List<Token> tokens, int token, String tag) {
    int i = beforeAdverbs(tokens, token);
    return i >= 0 && tokens.get(i).tag().equals(tag);
  }

  private static int beforeAdverbs(List<Token> tokens, int token) {
    int i = token - 1;
    while (i >= 0 && tokens.get(i).tag().startsWith("RB")) {
      i--;
    }
    return i;
  }
}
