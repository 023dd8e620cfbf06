package io.github.presser.internal.quotations;

import io.github.presser.Paragraph;
import io.github.presser.internal.quotations.FreePassages.Tie;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TokenRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the passages in marks that nothing attributes but that read as somebody's words. */
final class UnattributedPassages {

  /** A passage of fewer words is taken for a title, a nickname or irony. */
  private static final int FEWEST_WORDS = 5;

  /** A passage of its own with a stop in its marks is a sentence, however short: “Prove it.” */
  private static final int FEWEST_WORDS_OF_SENTENCE = 2;

  /** A fragment in a headline has so many words, of which one is a verb or there are more. */
  private static final int FEWEST_WORDS_OF_FRAGMENT = 2;

  /** Nothing but the marks speaks for it. */
  private static final double CONFIDENCE = 0.5;

  private final AnnotatedText text;
  private final TokenTraits traits;

  UnattributedPassages(AnnotatedText text, TokenTraits traits) {
    this.text = text;
    this.traits = traits;
  }

  /**
   * Returns an attribution without a source for each passage that holds a sentence or more of some length, in text
   * order.
   *
   * @param attributed the tokens that attributions have as content or cue
   */
  List<Attribution> find(TokenSet attributed) {
    boolean titles = text.rules().apply(QuotationRule.HEADLINES_QUOTE);
    return new FreePassages(text, traits).attribute(attributed,
        range -> readsAsSpeech(range.begin(), range.end()) || titles && isFragment(range)
            ? Optional.of(Tie.unnamed(CONFIDENCE)) : Optional.empty());
  }

  /**
   * Whether a headline or a heading has somebody's words in marks: Ferry 'not safe to sail'. What begins with a capital
   * there may be a title, and two words without a verb may be irony or a nickname.
   */
  private boolean isFragment(TokenRange range) {
    Paragraph paragraph = text.paragraphOf(range.begin());
    boolean title = paragraph.role() == Paragraph.Role.HEADLINE || paragraph.role() == Paragraph.Role.HEADING;
    if (!title) {
      return false;
    }
    int[] words = range.stream().filter(i -> traits.wordLike[i]).toArray();
    if (words.length < FEWEST_WORDS_OF_FRAGMENT) {
      return false;
    }
    boolean opens = text.sentenceOf(range.begin()).begin() == range.begin();
    int first = text.tokens().get(words[opens ? 1 : 0]).text().codePointAt(0);
    return Character.isLowerCase(first)
        && (words.length > FEWEST_WORDS_OF_FRAGMENT || IntStream.of(words).anyMatch(traits::isVerb));
  }

  /** Whether a segment all in marks is somebody's words rather than a title: a sentence, or of some length. */
  static boolean isLongEnough(int begin, int end, TokenTraits traits) {
    int words = 0;
    boolean stop = false;
    for (int i = begin; i < end; i++) {
      words += traits.wordLike[i] ? 1 : 0;
      stop |= traits.coarse[i] == TokenTraits.STOP && traits.passage[i] != TokenTraits.NO_PASSAGE;
    }
    return words >= (stop ? FEWEST_WORDS_OF_SENTENCE : FEWEST_WORDS);
  }

  private boolean readsAsSpeech(int begin, int end) {
    int words = 0;
    boolean verb = false;
    boolean stop = false;
    for (int i = begin; i < end; i++) {
      words += traits.wordLike[i] ? 1 : 0;
      verb |= traits.isVerb(i);
      stop |= traits.coarse[i] == TokenTraits.STOP;
    }
    int next = end < traits.size ? traits.coarse[end] : TokenTraits.STOP;
    return text.paragraphOf(begin).isBody() && verb && words >= FEWEST_WORDS && (stop || next == TokenTraits.STOP);
  }
}
