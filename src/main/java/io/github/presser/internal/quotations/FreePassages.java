package io.github.presser.internal.quotations;

import io.github.presser.Quotation;
import io.github.presser.internal.text.Passage;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The passages in marks that no attribution has yet, and what makes attributions of them. Immutable. */
final class FreePassages {

  private final AnnotatedText text;
  private final TokenTraits traits;

  FreePassages(AnnotatedText text, TokenTraits traits) {
    this.text = text;
    this.traits = traits;
  }

  /**
   * What ties a passage to somebody.
   *
   * @param cue the words that do, if any
   * @param source the words for whoever it is, if any
   * @param confidence how likely it is that somebody says so
   */
  record Tie(Optional<TokenRange> cue, Optional<TokenRange> source, double confidence) {

    /** For words of which the text around them does not say whose they are. */
    static Tie unnamed(double confidence) {
      return new Tie(Optional.empty(), Optional.empty(), confidence);
    }
  }

  /**
   * Makes an attribution of each free passage that something ties to somebody.
   *
   * @param attributed the tokens that attributions have as content or cue
   * @param ties what ties a passage, given its tokens; empty for one that stays free
   * @return the attributions, in text order
   */
  List<Attribution> attribute(TokenSet attributed, Function<TokenRange, Optional<Tie>> ties) {
    List<Attribution> found = new ArrayList<>();
    for (TokenRange range : traits.passages()) {
      if (range.stream().noneMatch(attributed::get)) {
        Passage passage = text.page().passages().get(traits.passage[range.begin()]);
        ties.apply(range).ifPresent(tie -> found.add(new Attribution(
            Quotation.Kind.DIRECT, List.of(range), List.of(passage), tie.cue(), tie.source(), tie.confidence())));
      }
    }
    return found;
  }
}
