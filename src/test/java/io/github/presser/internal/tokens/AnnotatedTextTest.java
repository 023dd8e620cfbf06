package io.github.presser.internal.tokens;

import static org.assertj.core.api.Assertions.assertThat;

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
}
