package io.github.presser.internal.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentTest {

  @Test
  void sentencesOfOnePassageAreOneSegment() {
    // “It stays. I promise,” Prior said. -> one, so that "said" can govern both sentences
    assertThat(sizes("“_`` It_PRP stays_VBZ ._. | I_PRP promise_VBP ,_, ”_'' Prior_NNP/P said_VBD ._."))
        .containsExactly(11);
  }

  @Test
  void aQuestionInMarksIsJoinedToTheWordsThatFollow() {
    // “Why?” Prior asked. -> one, for the tokeniser ends a sentence at the question mark
    assertThat(sizes("“_`` Why_WRB ?_. ”_'' | Prior_NNP/P asked_VBD ._.")).containsExactly(7);
  }

  @Test
  void aQuestionInMarksThatACueHasAnnouncedEndsItsSentence() {
    // Prior asked: “Why?” | Rowe left. -> two, for who asks has been said
    assertThat(sizes("Prior_NNP/P asked_VBD :_: “_`` Why_WRB ?_. ”_'' | Rowe_NNP/P left_VBD ._."))
        .containsExactly(7, 3);
  }

  @Test
  void otherSentencesStandAlone() {
    assertThat(sizes("It_PRP stays_VBZ ._. | Prior_NNP/P left_VBD ._.")).containsExactly(3, 3);
    assertThat(sizes("“_`` It_PRP stays_VBZ ._. ”_'' | He_PRP left_VBD ._.")).containsExactly(5, 3);
  }

  @Test
  void whereParagraphsWereJoinedAHeadingEndsBeforeTheQuotationThatItRunsOnInto() {
    String said = "“_`` We_PRP have_VBP had_VBN enough_JJ of_IN it_PRP ,_, ”_'' Prior_NNP/P said_VBD ._.";
    assertThat(lastOfJoined("Voters_NNS speak_VBP out_RP on_IN clocks_NNS " + said)).containsExactly(5, 12);
    assertThat(lastOfJoined("Why_WRB they_PRP matter_VBP " + said)).containsExactly(3, 12);
    assertThat(lastOfJoined("In_IN a_DT statement_NN " + said)).containsExactly(15);
    assertThat(lastOfJoined("He_PRP told_VBD reporters_NNS " + said)).containsExactly(15);
    assertThat(lastOfJoined("The_DT song_NN " + said)).containsExactly(14);
    assertThat(lastOfJoined("The_DT clock_NN “_`` We_PRP have_VBP ,_, ”_'' Prior_NNP/P said_VBD ._."))
        .containsExactly(10);
    assertThat(sizes("Voters_NNS speak_VBP out_RP on_IN clocks_NNS " + said)).as("a short one").containsExactly(17);
  }

  /** The sizes of the segments of a sentence at the end of a long paragraph. */
  private static List<Integer> lastOfJoined(String sentence) {
    int before = 80;
    List<Integer> sizes = sizes("The_DT clock_NN stopped_VBD again_RB ._. | ".repeat(before) + sentence);
    return sizes.subList(before, sizes.size());
  }

  @Test
  void anEndlessPassageIsCutSoThatTheWorkStaysLinear() {
    String sentence = "It_PRP stays_VBZ ._. | ";
    List<Integer> sizes = sizes("“_`` " + sentence.repeat(2000) + "Yes_UH ”_''");
    assertThat(sizes).allMatch(size -> size <= 500).hasSizeGreaterThan(10);
  }

  private static List<Integer> sizes(String tagged) {
    AnnotatedText text = TaggedText.of(tagged);
    return Segment.of(text, new TokenTraits(text)).stream().map(Segment::size).toList();
  }
}
