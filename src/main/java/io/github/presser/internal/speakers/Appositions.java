package io.github.presser.internal.speakers;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.syntax.NounPhrases;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Token;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Finds the name that a relative pronoun behind a description is about: Otto Holt, a baker | who. For one article. */
final class Appositions {

  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final Cast cast;
  private final NounPhrases phrases;

  Appositions(AnnotatedText text, Cast cast, NounPhrases phrases) {
    this.text = text;
    this.lexicon = text.lexicon();
    this.cast = cast;
    this.phrases = phrases;
  }

  /** The last token of the name that the phrase right before the pronoun describes; empty if it describes none. */
  OptionalInt before(int pronoun) {
    int sentence = text.sentenceOf(pronoun).begin();
    int begin = pronoun;
    while (begin > sentence && !token(begin - 1).tag().equals(",")
        && (phrases.mayBeInside(begin - 1) || lexicon.has(token(begin - 1).lower(), Feature.PREPOSITION))) {
      begin--;
    }
    int comma = begin - 1;
    boolean description = begin < pronoun && comma > sentence && token(comma).tag().equals(",")
        && token(pronoun - 1).isNoun() && lexicon.has(token(begin).lower(), Feature.INDEFINITE);
    if (!description) {
      return OptionalInt.empty();
    }
    boolean age = comma - 2 > sentence && token(comma - 1).tag().equals("CD") && token(comma - 2).tag().equals(",");
    int name = (age ? comma - 2 : comma) - 1;
    boolean fits = token(pronoun).lower().startsWith("who") ? cast.isPersonName(name)
        : cast.isName(name) && cast.isOrganisation(cast.at(name));
    return fits && !isOpening(sentence, comma) && text.rules().apply(SpeakerRule.WHO_IS_DESCRIBED_IS_MEANT)
        ? OptionalInt.of(name) : OptionalInt.empty();
  }

  /** Whether the comma may end what the sentence opens with: After the talk with Roe|,| a man who spoke got up. */
  private boolean isOpening(int begin, int comma) {
    boolean opens = switch (token(begin).tag()) {
      case "IN", "TO", "VBG", "VBN", "WRB", "RB" -> true;
      default -> false;
    };
    return opens && IntStream.range(begin, comma).noneMatch(i -> token(i).tag().equals(","));
  }

  private Token token(int i) {
    return text.tokens().get(i);
  }
}
