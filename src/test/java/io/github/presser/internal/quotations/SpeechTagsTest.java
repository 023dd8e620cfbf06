package io.github.presser.internal.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechTagsTest {

  private static final String OPEN = "“_`` I_PRP never_RB look_VBP down_RB ,_, ”_'' ";

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "she_PRP grins_VBZ ._. | she",
    "she_PRP grins_NNS ._. | she",
    "the_DT former_JJ captain_NN beams_VBZ ._. | the former captain",
    "the_DT steeplejack_NN now_RB laughs_VBZ over_IN coffee_NN ._. | the steeplejack",
    "the_DT captain_NN huffed_VBN ._. | the captain",
    "sighs_VBZ Bo_NNP/P Poe_NNP/P ._. | Bo Poe",
    "the_DT mayor_NN also_RB said_VBD on_IN Monday_NNP ,_, when_WRB the_DT pier_NN was_VBD gone_VBN ._. | the mayor",
  })
  void aShortClauseAfterAPassageThatGoesOnSaysWhoSpeaks(String clause, String source) {
    assertThat(source(OPEN + clause)).contains(source);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "which_WDT stuck_VBD ._.",
    "she_PRP grins_VBZ and_CC leaves_VBZ ._.",
    "she_PRP may_MD ._.",
    "she_PRP loud_JJ grins_NNS ._.",
    "to_TO sing_VB ._.",
    "with_IN Poe_NNP/P grins_VBZ ._.",
    "happily_RB grins_VBZ ._.",
    "the_DT sign_NN :_: reads_VBZ ._.",
    "a_DT sign_NN is_VBZ ._.",
    "a_DT song_NN sung_VBN by_IN sailors_NNS ._.",
    "the_DT band_NN ,_, sold_VBD ._.",
    "the_DT band_NN played_VBD on_IN Monday_NNP ,_, when_WRB the_DT pier_NN was_VBD gone_VBN ._.",
    "for_IN all_DT she_PRP saw_VBD from_IN that_DT roof_NN in_IN all_DT the_DT years_NNS since_IN ._.",
  })
  void aClauseAboutSomethingElseDoesNot(String clause) {
    assertThat(source(OPEN + clause)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "“_`` Low_JJ Tide_NN ,_, ”_'' she_PRP sang_VBD ._.",
    "“_`` I_PRP never_RB look_VBP down_RB ._. ”_'' she_PRP grins_VBZ ._.",
    "“_`` Do_VBP you_PRP ever_RB look_VB down_RB ?_. ”_'' Poe_NNP/P said_VBD he_PRP did_VBD ,_, at_IN times_NNS ._.",
    "In_IN “_`` I_PRP never_RB look_VBP down_RB ,_, ”_'' she_PRP grins_VBZ ._.",
  })
  void aTitleOrAWholeSentenceIsNoQuotationBecauseOfWhatFollows(String sentence) {
    assertThat(source(sentence)).isEmpty();
  }

  private static Optional<String> source(String tagged) {
    AnnotatedText text = TaggedText.of(tagged);
    TokenTraits traits = new TokenTraits(text);
    return new SpeechTags(text, traits).tagged(Segment.of(text, traits).get(0))
        .map(c -> String.join(" ", c.source.stream().mapToObj(i -> text.tokens().get(i).text()).toList()));
  }
}
