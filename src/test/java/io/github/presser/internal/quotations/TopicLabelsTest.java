package io.github.presser.internal.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import io.github.presser.internal.tokens.TokenRange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicLabelsTest {

  private static final String BODY =
      "Police_NNS in_IN the_DT town_NN of_IN Norby_NNP/L held_VBD a_DT man_NN on_IN Monday_NNP ,_, Roe_NNP/P said_VBD"
          + " when_WRB he_PRP met_VBD the_DT harbour_NN board_NN at_IN its_PRP$ hall_NN ._.\n";

  @Test
  void aNameBeforeTheColonIsSilentWhereItSaysNothingElse() {
    assertThat(silent("Roe_NNP/P :_: Man_NN held_VBN over_IN fire_NN\n" + BODY)).isTrue();
  }

  @Test
  void whoSpeaksBelowSpeaksInTheHeadlineToo() {
    AnnotatedText text = TaggedText.of("Roe_NNP/P :_: Man_NN held_VBN over_IN fire_NN\n" + BODY);
    Candidate below = Candidate.of(
        new Segment(6, text.tokens().size(), 1), 1, of(18, 19), of(19, 20), of(6, 17));
    assertThat(silent(text, below)).isFalse();
  }

  @Test
  void wordsInMarksAreWhoseNameStandsBeforeThem() {
    assertThat(silent("Roe_NNP/P :_: “_`` Man_NN held_VBN over_IN fire_NN ”_''\n" + BODY)).isFalse();
  }

  @Test
  void aRoleOrADocumentIsNoName() {
    assertThat(silent("Minister_NNP/P :_: Man_NN held_VBN over_IN fire_NN\n" + BODY)).isFalse();
    assertThat(silent("Report_NNP/O :_: Man_NN held_VBN over_IN fire_NN\n" + BODY)).isFalse();
    assertThat(silent("reporters_NNS :_: Man_NN held_VBN over_IN fire_NN\n" + BODY)).isFalse();
  }

  @Test
  void inTheRunningTextAColonIsASpeakers() {
    AnnotatedText text = TaggedText.of("Man_NN held_VBN over_IN fire_NN\n" + BODY + BODY + "Roe_NNP/P :_: He_PRP is_VBZ"
        + " one_CD of_IN us_PRP ,_, and_CC so_RB are_VBP all_DT who_WP came_VBD here_RB with_IN him_PRP ._.\n");
    int roe = text.tokens().size() - 18;
    Candidate said = Candidate.of(
        new Segment(roe, text.tokens().size(), 3), 1, of(roe, roe + 1), of(roe + 1, roe + 2), of(roe + 2, roe + 7));
    assertThat(text.tokens().get(roe).text()).isEqualTo("Roe");
    assertThat(new TopicLabels(text, new TokenTraits(text)).silent(List.of(said))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "Rugby_NN :_: Ferry_NN sinks_VBZ fast_RB | 2",
    "Rugby_NN :_: Boats_NNS :_: Ferry_NN sinks_VBZ fast_RB | 4",
    // somebody's life, which claims nothing
    "Jo_NNP/P Roe_NNP/P :_: A_DT life_NN on_IN the_DT pier_NN | 3",
    "Jo_NNP/P Roe_NNP/P :_: No_DT life_NN on_IN the_DT pier_NN | 0",
    "Jo_NNP/P Roe_NNP/P :_: Boats_NNS on_IN the_DT pier_NN | 0",
    "Jo_NNP/P Roe_NNP/P :_: It_PRP sinks_VBZ on_IN the_DT pier_NN | 0",
    "Jo_NNP/P Roe_NNP/P :_: A_DT “_`` life_NN ”_'' on_IN the_DT pier_NN | 0",
    "Jo_NNP/P Roe_NNP/P on_IN boats_NNS :_: A_DT life_NN on_IN the_DT pier_NN | 0",
    // who may tell: a name, a role, a document; unless somebody else does
    "Norby_NNP/O :_: Ferry_NN sinks_VBZ fast_RB | 0",
    "Minister_NN :_: Ferry_NN sinks_VBZ fast_RB | 0",
    "Report_NN :_: Ferry_NN sinks_VBZ fast_RB | 0",
    "Norby_NNP/O :_: Mayor_NN says_VBZ ferry_NN sinks_VBZ | 2",
  })
  void aHeadlineIsReadWithoutTheLabelThatSaysWhatItIsAbout(String tagged, int begin) {
    AnnotatedText text = TaggedText.of(tagged + "\n" + BODY);
    Segment headline = new Segment(0, text.sentences().get(0).end(), 0);
    assertThat(new TopicLabels(text, new TokenTraits(text)).without(List.of(headline)).get(0).begin())
        .isEqualTo(begin);
  }

  /** Whether what follows the colon of the first line is nobody's words. */
  private static boolean silent(String tagged) {
    return silent(TaggedText.of(tagged));
  }

  private static boolean silent(AnnotatedText text, Candidate... others) {
    int end = text.sentences().get(0).end();
    Candidate labelled = Candidate.of(new Segment(0, end, 0), 1, of(0, 1), of(1, 2), of(2, end));
    List<Candidate> all = new ArrayList<>(List.of(others));
    all.add(labelled);
    return new TopicLabels(text, new TokenTraits(text)).silent(all).contains(labelled);
  }

  private static TokenSet of(int begin, int end) {
    return TokenSet.of(new TokenRange(begin, end));
  }
}
