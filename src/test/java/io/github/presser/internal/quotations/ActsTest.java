package io.github.presser.internal.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Quotation;
import io.github.presser.Quotation.Act;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import io.github.presser.internal.tokens.TokenRange;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Roe_NNP/P vowed_VBD to_TO stay_VB | S Q C C | SPEECH",
    "Roe_NNP/P has_VBZ told_VBN them_PRP it_PRP rained_VBD | S Q Q Q C C | SPEECH",
    "her_PRP$ denial_NN that_IN it_PRP rained_VBD | S Q C C C | SPEECH",
    "Roe_NNP/P tweeted_VBD that_IN it_PRP rained_VBD | S Q C C C | WRITING",
    "the_DT audit_NN of_IN Velm_NNP/L found_VBD rust_NN | S S S S Q C | THOUGHT",
    "the_DT report_NN of_IN the_DT board_NN found_VBD rust_NN | S S S S S Q C | WRITING",
    "Roe_NNP/P is_VBZ expected_VBN to_TO stay_VB | C Q Q C C | THOUGHT",
    "Roe_NNP/P was_VBD unaware_JJ that_IN it_PRP rained_VBD | S Q Q C C C | THOUGHT",
    "the_DT belief_NN that_IN it_PRP rained_VBD | - Q C C C | THOUGHT",
    "Roe_NNP/P has_VBZ plans_NNS to_TO stay_VB | S Q Q C C | INTENTION",
    "Roe_NNP/P is_VBZ determined_JJ to_TO stay_VB | S Q Q C C | INTENTION",
    "Roe_NNP/P welcomes_VBZ the_DT rain_NN | S Q C C | ATTITUDE",
    "Roe_NNP/P is_VBZ worried_JJ that_IN it_PRP rained_VBD | S Q Q C C C | ATTITUDE",
    "their_PRP$ opposition_NN to_TO the_DT road_NN | S Q Q C C | ATTITUDE",
  })
  void theCueTellsWhateverItsForm(String tagged, String labels, Act act) {
    assertThat(act(tagged, labels, Quotation.Kind.INDIRECT)).isEqualTo(act);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Roe_NNP/P prattled_VBD that_IN it_PRP rained_VBD | S Q C C C | SPEECH",
    "Roe_NNP/P intuited_VBD that_IN it_PRP rained_VBD | S Q C C C | THOUGHT",
    "Roe_NNP/P abhorred_VBD the_DT rain_NN | S Q C C | ATTITUDE",
    "Roe_NNP/P qqed_VBD to_TO stay_VB | S Q C C | INTENTION",
  })
  void aCueThatTheLexiconLacksIsTakenForItsLike(String tagged, String labels, Act act) {
    assertThat(act(tagged, labels, Quotation.Kind.INDIRECT)).isEqualTo(act);
  }

  @Test // “Rain,” Roe qqed. -> what stands in marks was said
  void wordsInMarksAreSpeechUnlessTheCueTellsOtherwise() {
    assertThat(act("Rain_NN Roe_NNP/P qqed_VBD", "C S Q", Quotation.Kind.DIRECT)).isEqualTo(Act.SPEECH);
    assertThat(act("Rain_NN Roe_NNP/P", "C S", Quotation.Kind.DIRECT)).isEqualTo(Act.SPEECH);
    assertThat(act("Rain_NN Roe_NNP/P thought_VBD", "C S Q", Quotation.Kind.DIRECT)).isEqualTo(Act.THOUGHT);
  }

  @Test // “Rain,” she wrote. “Snow.” -> both are written
  void whatGoesOnFromWritingIsWritten() {
    AnnotatedText text = TaggedText.of("Rain_NN she_PRP wrote_VBD ._. Snow_NN ._.");
    Attribution first = attribution("C S Q", Quotation.Kind.DIRECT);
    Attribution next =
        new Attribution(Quotation.Kind.DIRECT, List.of(new TokenRange(4, 5)), List.of(), Optional.empty(),
            Optional.empty(), OptionalInt.of(0), List.of(), 1, List.of());
    assertThat(new Acts(text).of(next, List.of(first, next))).isEqualTo(Act.WRITING);
  }

  private static Act act(String tagged, String labels, Quotation.Kind kind) {
    return new Acts(TaggedText.of(tagged)).of(attribution(labels, kind));
  }

  private static Attribution attribution(String labels, Quotation.Kind kind) {
    return new Attribution(
        kind, range(labels, 'C').stream().toList(), List.of(), range(labels, 'Q'), range(labels, 'S'), 1);
  }

  /** From the first to the last of the tokens with this label. */
  private static Optional<TokenRange> range(String labels, char label) {
    String all = labels.replace(" ", "");
    return all.indexOf(label) < 0
        ? Optional.empty()
        : Optional.of(new TokenRange(all.indexOf(label), all.lastIndexOf(label) + 1));
  }
}
