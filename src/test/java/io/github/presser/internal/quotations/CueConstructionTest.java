package io.github.presser.internal.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a cue is built is told without its words. */
class CueConstructionTest {

  @ParameterizedTest
  @CsvSource({
    "ACTIVE, Roe_NNP/P maintained_VBD that_IN rain_NN fell_VBD, 1, 2",
    "ACTIVE, Roe_NNP/P has_VBZ often_RB maintained_VBN that_IN rain_NN fell_VBD, 1, 4",
    "PASSIVE, Roe_NNP/P was_VBD widely_RB rumoured_VBN to_TO leave_VB, 1, 4",
    "PASSIVE, Roe_NNP/P is_VBZ rumoured_VBN to_TO leave_VB, 2, 3",
    "INFINITIVE, Roe_NNP/P vowed_VBD to_TO fight_VB it_PRP, 1, 4",
    "INFINITIVE, a_DT plan_NN to_TO halve_VB fees_NNS, 3, 4",
    "ADJECTIVE, Roe_NNP/P is_VBZ adamant_JJ that_IN rain_NN fell_VBD, 1, 3",
    "ADJECTIVE, Roe_NNP/P is_VBZ adamant_JJ that_IN rain_NN fell_VBD, 2, 3",
    "NOUN, the_DT suspicion_NN that_IN rain_NN fell_VBD, 0, 2",
    "ACCORDING_TO, According_VBG to_TO Roe_NNP/P, 0, 2",
    "OTHER, In_IN view_VB of_IN Roe_NNP/P, 0, 1",
    "OTHER, Roe_NNP/P, 0, 0",
  })
  void theConstructionIsToldFromThePartsOfSpeech(CueConstruction expected, String tagged, int begin, int end) {
    AnnotatedText text = TaggedText.of(tagged);
    List<Integer> cue = IntStream.range(begin, end).boxed().toList();
    assertThat(CueConstruction.of(text, cue)).isEqualTo(expected);
  }
}
