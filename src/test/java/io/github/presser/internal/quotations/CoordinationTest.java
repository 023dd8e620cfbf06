package io.github.presser.internal.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import io.github.presser.internal.tokens.TokenRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoordinationTest {

  @Test
  void twoStatementsThatAreJoinedAreTwo() {
    assertThat(parted("Roe_NNP/P said_VBD it_PRP rained_VBD and_CC Poe_NNP/P said_VBD it_PRP snowed_VBD ._."))
        .containsExactly("it rained", "it snowed");
  }

  @Test
  void aStatementInsideAnotherStays() {
    // "Roe said it rained when Poe said it snowed": not joined by "and"
    assertThat(parted("Roe_NNP/P said_VBD it_PRP rained_VBD when_WRB Poe_NNP/P said_VBD it_PRP snowed_VBD ._."))
        .containsExactly("it rained when Poe said it snowed");
    // words that are no statement, or stand in marks
    assertThat(parted("Roe_NNP/P said_VBD the_DT rain_NN and_CC Poe_NNP/P said_VBD it_PRP snowed_VBD ._."))
        .containsExactly("the rain and Poe said it snowed");
    assertThat(parted("Roe_NNP/P sang_VBD it_PRP rained_VBD and_CC Poe_NNP/P said_VBD it_PRP snowed_VBD ._."))
        .containsExactly("it rained and Poe said it snowed");
    assertThat(parted("Roe_NNP/P said_VBD it_PRP rained_VBD and_CC Poe_NNP/P sang_VBD it_PRP snowed_VBD ._."))
        .containsExactly("it rained and Poe sang it snowed");
    // another tense, somebody not named
    assertThat(parted("Roe_NNP/P said_VBD it_PRP rained_VBD and_CC Poe_NNP/P says_VBZ it_PRP snowed_VBD ._."))
        .containsExactly("it rained and Poe says it snowed");
    assertThat(parted("Roe_NNP/P said_VBD it_PRP rained_VBD and_CC she_PRP said_VBD it_PRP snowed_VBD ._."))
        .containsExactly("it rained and she said it snowed");
  }

  /** What is said in a sentence of ten tokens, of which the second and the seventh are cues. */
  private static List<String> parted(String tagged) {
    AnnotatedText text = TaggedText.of(tagged);
    TokenTraits traits = new TokenTraits(text);
    Segment segment = Segment.of(text, traits).get(0);
    Candidate first = candidate(segment, 0, 1, 2);
    Candidate second = candidate(segment, 5, 6, 7);
    Coordination coordination = new Coordination(text, traits);
    return coordination.parted(List.of(first), List.of(first, second)).stream()
        .map(c -> String.join(" ", c.content.stream().mapToObj(i -> text.tokens().get(i).text()).toList()))
        .toList();
  }

  private static Candidate candidate(Segment segment, int source, int cue, int content) {
    return Candidate.of(
        segment, 1, TokenSet.of(new TokenRange(source, source + 1)), TokenSet.of(new TokenRange(cue, cue + 1)),
        TokenSet.of(new TokenRange(content, 9)));
  }
}
