package io.github.presser.internal.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnnotatedTextTest {

  private final AnnotatedText text = TaggedText.of("Roe_NNP left_VBD ._. | It_PRP rained_VBD ._.");

  @Test
  void wordsAndTagsEndWithTheSentence() {
    Sentence first = text.sentences().get(0);
    assertThat(text.wordAt(0, first)).isEqualTo("roe");
    assertThat(text.tagAt(2, first)).isEqualTo(".");
    assertThat(text.wordAt(3, first)).isEmpty();
    assertThat(text.tagAt(3, first)).isEmpty();
    Sentence last = text.sentences().get(1);
    assertThat(text.wordAt(2, last)).isEmpty();
    assertThat(text.tagAt(-1, first)).isEmpty();
    assertThat(text.tagAt(text.tokens().size(), last)).isEmpty();
  }

  @Test
  void aMarkIsNeitherSmallNorCapital() {
    assertThat(text.tokens()).filteredOn(Token::isSmall).extracting(Token::text).containsExactly("left", "rained");
    assertThat(text.tokens()).filteredOn(Token::isCapitalised).extracting(Token::text).containsExactly("Roe", "It");
  }

  @Test
  void marksAreNoWords() {
    assertThat(text.tokens()).filteredOn(token -> !token.isWord()).extracting(Token::text).containsExactly(".", ".");
  }

  @Test
  void aHyphenTouchesBothItsNeighbours() {
    AnnotatedText joined = TaggedText.of("-_HYPH ~old_JJ ~-_HYPH ~age_NN -_HYPH home_NN ~-_HYPH");
    assertThat(joined.tokens()).extracting(Token::text).containsExactly("-", "old", "-", "age", "-", "home", "-");
    assertThat(IntStream.range(0, 7).filter(joined::isHyphen)).containsExactly(2);
    assertThat(IntStream.range(-1, 8).filter(joined::touchesNext)).containsExactly(0, 1, 2, 5);
  }

  @Test
  void aTokenIsOfItsSentence() {
    assertThat(text.sentenceOf(2)).isEqualTo(text.sentences().get(0));
    assertThat(text.sentenceOf(3)).isEqualTo(text.sentences().get(1));
  }
}
