package io.github.presser.internal.quotations;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts two statements that one sentence joins: in "Roe said it worked and Bo Poe said it did not" the second is not
 * what Roe said. The models know one only, for whoever marked what they learnt from marked the outer one of two.
 */
final class Coordination {

  /** The cue of the second statement is at least so likely one. */
  private static final double LEAST_CUE = 0.6;

  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final TokenTraits traits;

  Coordination(AnnotatedText text, TokenTraits traits) {
    this.text = text;
    this.lexicon = text.lexicon();
    this.tokens = text.tokens();
    this.traits = traits;
  }

  /**
   * Gives the attributions of a segment, where one takes in another's statement cut before it, and that one too.
   *
   * @param chosen the attributions found so far
   * @param candidates all that there might be, also those left out
   */
  List<Candidate> parted(List<Candidate> chosen, List<Candidate> candidates) {
    List<Candidate> parted = new ArrayList<>();
    for (Candidate outer : chosen) {
      Candidate first = outer;
      for (Candidate second : candidates) {
        if (isSecond(first, second)) {
          int joint = second.source.first() - 1;
          first = first.with(first.source, first.content.only(i -> i < joint));
          second.rate(second.cueProbability);
          parted.add(second);
        }
      }
      parted.add(first);
    }
    parted.sort((a, b) -> Integer.compare(a.head, b.head));
    return parted;
  }

  /** Whether a statement is joined by "and" to what the first one gives as said: its own name, the same verb form. */
  private boolean isSecond(Candidate first, Candidate second) {
    if (second == first || second.source.isEmpty() || second.cueProbability < LEAST_CUE
        || second.head <= first.head || !first.content.get(second.head)) {
      return false;
    }
    int and = second.source.first() - 1;
    return and > first.head
        && first.content.get(and)
        && traits.coarse[and] == TokenTraits.CONJUNCTION
        && second.content.first() > second.head
        && second.source.end() <= second.head
        && isVerbOfSpeech(first.head)
        && isVerbOfSpeech(second.head)
        && tokens.get(first.head).tag().equals(tokens.get(second.head).tag())
        && !traits.names(second.source).isEmpty()
        && first.content.stream().takeWhile(i -> i < and).anyMatch(traits::isVerb)
        && first.content.stream().allMatch(i -> traits.passage[i] == TokenTraits.NO_PASSAGE)
        && text.rules().apply(QuotationRule.TWO_STATEMENTS);
  }

  private boolean isVerbOfSpeech(int i) {
    return tokens.get(i).isFiniteVerb() && lexicon.has(tokens.get(i).lower(), Feature.SPEECH_VERB);
  }
}
