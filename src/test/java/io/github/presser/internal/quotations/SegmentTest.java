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
