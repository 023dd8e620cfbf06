package io.github.presser.internal.quotations;

import io.github.presser.internal.quotations.FreePassages.Tie;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.TokenRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the passages in marks that no verb attributes, but that the sentence says are in somebody's words: "in the
 * words of the mayor, “…”", "“…”, in her words". Work is linear in the text. Not thread-safe: each article has its own.
 */
final class InWordsOf {

  /** So plain a construction is hardly ever anything else. */
  private static final double CONFIDENCE = 0.95;

  /** How far from the passage the words that name the source may begin. */
  private static final int LONGEST = 16;

  private final AnnotatedText text;
  private final TokenTraits traits;

  InWordsOf(AnnotatedText text, TokenTraits traits) {
    this.text = text;
    this.traits = traits;
  }

  /**
   * Returns the attributions of such passages, in text order.
   *
   * @param attributed the tokens that attributions have as content or cue
   */
  List<Attribution> find(TokenSet attributed) {
    if (!text.rules().apply(QuotationRule.IN_THE_WORDS_OF)) {
      return List.of();
    }
    return new FreePassages(text, traits).attribute(attributed, range -> phrase(range)
        .map(phrase -> new Tie(Optional.of(phrase.cue()), Optional.of(phrase.source()), CONFIDENCE)));
  }

  /** "in the words of | the mayor", "in | her | words". */
  private record Phrase(TokenRange cue, TokenRange source, int end) {}

  /** The phrase right before the passage, or right after it. */
  private Optional<Phrase> phrase(TokenRange passage) {
    Sentence sentence = text.sentenceOf(passage.begin());
    int before = isComma(passage.begin() - 1, sentence) ? passage.begin() - 1 : passage.begin();
    for (int i = before - 1; i >= Math.max(sentence.begin(), before - LONGEST) && isPlain(i); i--) {
      Optional<Phrase> phrase = at(i, before);
      if (phrase.isPresent()) {
        return phrase.filter(p -> p.end() == before);
      }
    }
    int after = isComma(passage.end(), sentence) ? passage.end() + 1 : passage.end();
    int limit = after;
    while (limit < Math.min(sentence.end(), after + LONGEST) && isPlain(limit)
        && traits.coarse[limit] != TokenTraits.STOP
        && (!isComma(limit, sentence) || limit + 1 < sentence.end() && isName(limit + 1))) {
      limit++;
    }
    return at(after, limit);
  }

  /** The phrase that begins at a token and ends before another at most. */
  private Optional<Phrase> at(int in, int limit) {
    if (in + 3 > limit || !is(in, "in")) {
      return Optional.empty();
    }
    if (is(in + 1, "the") && isWords(in + 2) && in + 4 < limit && is(in + 3, "of")) {
      return Optional.of(new Phrase(new TokenRange(in, in + 4), new TokenRange(in + 4, limit), limit));
    }
    for (int words = in + 2; words < limit; words++) {
      int owner = is(words - 1, "own") ? words - 2 : words - 1;
      boolean owned = text.tokens().get(owner).tag().equals("POS");
      boolean possessive = owner == in + 1 && text.tokens().get(owner).tag().equals("PRP$");
      boolean named = owned && owner > in + 1 && IntStream.range(in + 1, owner).noneMatch(this::isComma);
      if (isWords(words) && (possessive || named)) {
        TokenRange source = new TokenRange(in + 1, owned ? owner : owner + 1);
        return Optional.of(new Phrase(new TokenRange(words, words + 1), source, words + 1));
      }
    }
    return Optional.empty();
  }

  private boolean isWords(int i) {
    return is(i, "words") || is(i, "word");
  }

  private boolean is(int i, String word) {
    return text.tokens().get(i).lower().equals(word);
  }

  private boolean isName(int i) {
    return text.tokens().get(i).name() == NameTag.PERSON;
  }

  private boolean isComma(int i, Sentence sentence) {
    return i >= sentence.begin() && i < sentence.end() && isComma(i);
  }

  private boolean isComma(int i) {
    return traits.coarse[i] == TokenTraits.COMMA;
  }

  /** Whether neither marks nor a verb stand there. */
  private boolean isPlain(int i) {
    return traits.passage[i] == TokenTraits.NO_PASSAGE && !text.tokens().get(i).isFiniteVerb();
  }
}
