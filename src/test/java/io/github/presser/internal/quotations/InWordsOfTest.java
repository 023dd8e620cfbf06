package io.github.presser.internal.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InWordsOfTest {

  private static final String PASSAGE = "“_`` a_DT house_NN with_IN no_DT doors_NNS ”_''";

  @Test
  void theWordsMayStandBeforeThePassage() {
    assertThat(sources("It_PRP is_VBZ ,_, in_IN the_DT words_NNS of_IN the_DT mayor_NN ,_, " + PASSAGE + " ._."))
        .containsExactly("the mayor");
    assertThat(sources("It_PRP is_VBZ in_IN Ana_NNP/P Roe_NNP/P 's_POS words_NNS " + PASSAGE + " ._."))
        .containsExactly("Ana Roe");
    assertThat(sources("It_PRP is_VBZ ,_, in_IN her_PRP$ own_JJ words_NNS ,_, " + PASSAGE + " ._."))
        .containsExactly("her");
  }

  @Test
  void theWordsMayStandAfterThePassage() {
    assertThat(sources(PASSAGE + " ,_, in_IN the_DT words_NNS of_IN the_DT mayor_NN ,_, Ana_NNP/P Roe_NNP/P ._."))
        .containsExactly("the mayor, Ana Roe");
    assertThat(sources(PASSAGE + " ,_, in_IN her_PRP$ words_NNS ._.")).containsExactly("her");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It_PRP is_VBZ in_IN 's_POS words_NNS ",
        "In_IN March_NNP ,_, and_CC her_PRP$ words_NNS ",
        "In_IN the_DT end_NN ,_, the_DT mayor_NN 's_POS words_NNS ",
        "In_IN the_DT words_NNS of_IN the_DT mayor_NN it_PRP is_VBZ ",
        "In_IN ",
        ""
      })
  void otherWordsSayNothing(String before) {
    assertThat(sources(before + PASSAGE + " ._.")).isEmpty();
  }

  private static List<String> sources(String tagged) {
    AnnotatedText text = TaggedText.of(tagged);
    TokenTraits traits = new TokenTraits(text);
    return new InWordsOf(text, traits).find(new TokenSet(0)).stream()
        .map(a -> text.spanOf(a.source().orElseThrow()).coveredText(text.page().text()))
        .toList();
  }
}
