package io.github.presser.internal.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import io.github.presser.internal.tokens.TokenRange;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainFramesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "It_PRP was_VBD branded_VBN “_`` a_DT circus_NN ”_'' by_IN the_DT mayor_NN ._. | the mayor",
  })
  void whatStandsRightAroundAPassageSaysWhoSpeaks(String sentence, String source) {
    assertThat(found(sentence)).containsExactly(source);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "It_PRP was_VBD painted_VBN “_`` a_DT deep_JJ blue_NN ”_'' in_IN May_NNP ._.",
    "It_PRP was_VBD branded_VBN “_`` A_NNP Circus_NNP ”_'' by_IN the_DT mayor_NN ._.",
    "It_PRP was_VBD branded_VBN “_`` a_DT circus_NN ”_'' by_IN and_CC by_IN ._.",
    "It_PRP was_VBD branded_VBN “_`` a_DT circus_NN ”_'' by_IN “_`` Bo_NNP ”_'' ._.",
  })
  void titlesSignsAndLooseWordsAreNobodys(String sentence) {
    assertThat(found(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "The_DT tide_NN will_MD not_RB wait_VB ,_, an_DT expert_NN has_VBZ claimed_VBN ._. | an expert",
    "Roe_NNP/P left_VBD the_DT town_NN ,_, Bo_NNP/P Poe_NNP/P said_VBD ._. | Bo Poe",
    "Roe_NNP/P left_VBD the_DT town_NN ,_, Bo_NNP/P said_VBD late_RB on_IN Monday_NNP ._. | Bo",
    "Roe_NNP/P left_VBD the_DT town_NN ,_, Bo_NNP/P said_VBD in_IN a_DT statement_NN ._. | Bo",
  })
  void theEndOfASentenceSaysWhoSaysAllOfIt(String sentence, String source) {
    assertThat(withTail(sentence)).containsExactly(source);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "When_WRB the_DT tide_NN rose_VBD ,_, Bo_NNP/P claimed_VBD ._.",
    "The_DT mayor_NN of_IN the_DT town_NN ,_, Bo_NNP/P Poe_NNP/P ,_, said_VBD ._.",
    "Roe_NNP/P left_VBD the_DT town_NN ,_, Bo_NNP/P stayed_VBD ._.",
    "Roe_NNP/P left_VBD the_DT town_NN ,_, Bo_NNP/P said_VBD he_PRP would_MD ._.",
    "Roe_NNP/P left_VBD “_`` the_DT town_NN ,_, Bo_NNP/P said_VBD ”_'' ._.",
    "“_`` Roe_NNP/P left_VBD ”_'' the_DT town_NN ,_, Bo_NNP/P said_VBD ._.",
    "Roe_NNP/P left_VBD the_DT town_NN ,_, said_VBD ._.",
    "Roe_NNP/P left_VBD the_DT town_NN when_WRB Bo_NNP/P said_VBD ._.",
  })
  void anotherClauseDoesNot(String sentence) {
    assertThat(withTail(sentence)).isEmpty();
  }

  @Test
  void whatTheEndSaysTakesTheAttributionsInsideIt() {
    AnnotatedText text = TaggedText.of(
        "Poe_NNP/P thinks_VBZ it_PRP sank_VBD ,_, Bo_NNP/P said_VBD ._.");
    TokenTraits traits = new TokenTraits(text);
    Segment segment = Segment.of(text, traits).get(0);
    Candidate inside = candidate(segment, 0, 1, 2, 4);
    Candidate same = candidate(segment, 5, 6, 0, 4);
    assertThat(sources(text, frames(text, traits).withTail(segment, List.of(inside)))).containsExactly("Bo");
    assertThat(frames(text, traits).withTail(segment, List.of(same))).containsExactly(same);
  }

  private static Candidate candidate(Segment segment, int source, int head, int begin, int end) {
    return Candidate.of(segment, 1, TokenSet.of(new TokenRange(source, source + 1)),
        TokenSet.of(new TokenRange(head, head + 1)), TokenSet.of(new TokenRange(begin, end)));
  }

  private static List<String> found(String tagged) {
    AnnotatedText text = TaggedText.of(tagged);
    TokenTraits traits = new TokenTraits(text);
    return sources(text, frames(text, traits).find(Segment.of(text, traits).get(0), List.of()));
  }

  private static List<String> withTail(String tagged) {
    AnnotatedText text = TaggedText.of(tagged);
    TokenTraits traits = new TokenTraits(text);
    return sources(text, frames(text, traits).withTail(Segment.of(text, traits).get(0), List.of()));
  }

  private static List<String> sources(AnnotatedText text, List<Candidate> found) {
    return found.stream()
        .map(c -> c.source.stream().mapToObj(i -> text.tokens().get(i).text()).collect(Collectors.joining(" ")))
        .toList();
  }

  private static PlainFrames frames(AnnotatedText text, TokenTraits traits) {
    return new PlainFrames(text, traits);
  }
}
