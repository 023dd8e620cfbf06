package io.github.presser.internal.quotations;

import static io.github.presser.internal.quotations.TokenWords.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import io.github.presser.internal.tokens.TokenRange;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnsaidTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "Poe_NNP/P recalled_VBD the_DT film_NN “_`` Low_NNP Tide_NNP ”_'' ._. | recalled",
    "Poe_NNP/P recalled_VBD “_`` Low_NNP Tide_NNP ”_'' ._. | -",
    "Poe_NNP/P answers_VBZ to_TO the_DT name_NN “_`` river_NN rat_NN ”_'' ._. | answers",
    "Poe_NNP/P welcomed_VBD the_DT so-called_JJ “_`` Velm_NNP Nine_NNP ”_'' ._. | welcomed",
    "Poe_NNP/P mourned_VBD the_DT “_`` Night_NNP Ferry_NNP ”_'' ._. | mourned",
    "Poe_NNP/P was_VBD known_VBN as_IN “_`` the_DT gull_NN ”_'' ._. | known",
    "Poe_NNP/P was_VBD known_VBN as_IN a_DT “_`` gull_NN ”_'' ._. | known",
    "Poe_NNP/P was_VBD hailed_VBN as_IN a_DT “_`` gull_NN ”_'' ._. | -hailed",
    "Poe_NNP/P recalled_VBD the_DT film_NN “_`` too_RB long_JJ for_IN me_PRP ”_'' ._. | -",
  })
  void aNameInMarksIsNotSaid(String sentence, String cue) {
    // everything after the verb is what the candidate takes for said
    String verb = cue.equals("-") ? "recalled" : cue.replace("-", "");
    assertThat(said(sentence, verb).isPresent()).isEqualTo(cue.startsWith("-"));
  }

  @Test
  void aVerbThatGivesANameSaysNothingAndOneThatJudgesDoes() {
    assertThat(said("They_PRP call_VBP “_`` Coach_NNP ”_'' ._.", "call")).isEmpty();
    assertThat(said("They_PRP call_VBP it_PRP “_`` a_DT mess_NN ”_'' ._.", "call")).contains("it “ a mess ” .");
    assertThat(said("They_PRP call_VBP it_PRP “_`` Night_NNP Ferry_NNP ”_'' ._.", "call")).isPresent();
    assertThat(said("They_PRP named_VBD it_PRP “_`` Night_NNP Ferry_NNP ”_'' ._.", "named")).isEmpty();
    assertThat(said("They_PRP named_VBD it_PRP “_`` a_DT mess_NN ”_'' ._.", "named")).isPresent();
  }

  @Test
  void theNameOfAKindOfThingIsNotSaid() {
    assertThat(said("They_PRP ordered_VBD their_PRP$ “_`` Stage_NNP 3_CD ”_'' action_NN ._.", "ordered")).isEmpty();
    assertThat(said("They_PRP ordered_VBD their_PRP$ “_`` dark_JJ ”_'' action_NN ._.", "ordered")).isPresent();
    assertThat(said("They_PRP ordered_VBD “_`` Stage_NNP 3_CD ”_'' action_NN ._.", "ordered")).isPresent();
  }

  @Test
  void aNameIsTakenOffWhatIsSaidBesides() {
    String sentence =
        "“_`` They_PRP went_VBD ,_, ”_'' said_VBD Poe_NNP/P ,_, nicknamed_VBN “_`` the_DT Duke_NNP ”_'' ._.";
    AnnotatedText text = TaggedText.of(sentence);
    TokenTraits traits = new TokenTraits(text);
    TokenSet content = TokenSet.of(new TokenRange(0, 5));
    content.set(9, 13);
    Candidate candidate =
        Candidate.of(
            Segment.of(text, traits).get(0), 1, TokenSet.of(new TokenRange(6, 7)), TokenSet.of(new TokenRange(5, 6)),
            content);
    assertThat(new Unsaid(text, traits).said(candidate).map(c -> words(text, c.content)))
        .contains("“ They went , ”");
  }

  @Test
  void aWorkThatIsToldOfWithItsTitleIsNotSaid() {
    assertThat(said("They_PRP hailed_VBD the_DT new_JJ drama_NN “_`` Harbour_NNP Days_NNP ”_'' ._.", "hailed"))
        .isEmpty();
    assertThat(said("They_PRP hailed_VBD the_DT new_JJ pier_NN “_`` Harbour_NNP Days_NNP ”_'' ._.", "hailed"))
        .isPresent();
  }

  @Test
  void whatSomebodyDoesTellsNobodysWordsUnlessItIsAClause() {
    assertThat(said("They_PRP hired_VBD Bo_NNP/P Poe_NNP/P to_TO run_VB it_PRP ._.", "hired")).isEmpty();
    assertThat(said("They_PRP wrote_VBD four_CD novels_NNS ._.", "wrote")).isEmpty();
    assertThat(said("They_PRP wrote_VBD that_IN it_PRP rained_VBD ._.", "wrote")).isPresent();
    assertThat(said("They_PRP wrote_VBD “_`` no_UH more_JJR ”_'' ._.", "wrote")).isPresent();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "They_PRP planted_VBD a_DT tree_NN ._. | planted | true",
    "They_PRP attacked_VBD the_DT mayor_NN ._. | attacked | false",
    "They_PRP planted_VBD to_TO win_VB ._. | planted | false",
    "They_PRP planted_VBD him_PRP as_IN a_DT joke_NN ._. | planted | false",
    "They_PRP planted_VBD that_IN it_PRP rained_VBD ._. | planted | false",
    "They_PRP planted_VBD “_`` no_DT tree_NN in_IN it_PRP ”_'' ._. | planted | false",
    "They_PRP planted_VBD a_DT “_`` tree_NN ”_'' ._. | planted | true",
    "They_PRP planted_VBD what_WP was_VBD a_DT “_`` tree_NN ”_'' ._. | planted | false",
    "They_PRP planted_VBD a_DT “_`` Tall_NNP Tree_NNP Waits_VBZ ”_'' ._. | planted | true",
    "They_PRP attacked_VBD “_`` Tall_NNP Tree_NNP ”_'' ._. | attacked | false",
  })
  void aVerbOfOtherThanWordsAndThoughtsHasNothingSaid(String sentence, String verb, boolean isDeed) {
    assertThat(said(sentence, verb, Integer.MAX_VALUE, 0.59).isEmpty()).isEqualTo(isDeed);
    assertThat(said(sentence, verb, Integer.MAX_VALUE, 0.6)).isPresent();
  }

  @Test
  void anothersWordsArePointedAtWhereOnesOwnFollow() {
    String verb = "They_PRP echoed_VBD ";
    String own = " ,_, saying_VBG so_RB ._.";
    assertThat(said(verb + "Poe_NNP/P 's_POS remarks_NNS" + own, "echoed", 3)).isEmpty();
    assertThat(said(verb + "Poe_NNP/P 's_POS remarks_NNS ._.", "echoed", 3)).isPresent();
    assertThat(said(verb + "Poe_NNP/P 's_POS fears_NNS" + own, "echoed", 3)).isPresent();
  }

  @Test
  void whatStandsBetweenASourceAndItsVerbIsAboutTheSource() {
    AnnotatedText text =
        TaggedText.of("Poe_NNP/P ,_, who_WP lost_VBD his_PRP$ boat_NN ,_, said_VBD it_PRP rained_VBD ._.");
    TokenTraits traits = new TokenTraits(text);
    TokenSet content = TokenSet.of(new TokenRange(4, 6));
    content.set(8, 10);
    Candidate candidate =
        Candidate.of(
            Segment.of(text, traits).get(0), 1, TokenSet.of(new TokenRange(0, 1)), TokenSet.of(new TokenRange(7, 8)),
            content);
    assertThat(new Unsaid(text, traits).said(candidate).map(c -> words(text, c.content))).contains("it rained");
  }

  @Test
  void whomSomethingIsSaidToIsNoPartOfIt() {
    assertThat(said("Poe_NNP/P told_VBD reporters_NNS the_DT mill_NN was_VBD dry_JJ ._.", "told"))
        .contains("the mill was dry .");
    assertThat(said("Poe_NNP/P warned_VBD the_DT old_JJ board_NN it_PRP had_VBD rained_VBN ._.", "warned"))
        .contains("it had rained .");
    assertThat(said("Poe_NNP/P had_VBD assured_VBN her_PRP the_DT mill_NN ran_VBD ._.", "assured"))
        .contains("the mill ran .");
    // no clause of its own follows; a passive's object is what is said; a verb with no addressee
    assertThat(said("Poe_NNP/P told_VBD the_DT truth_NN ._.", "told")).contains("the truth .");
    assertThat(said("Poe_NNP/P urged_VBD the_DT board_NN to_TO go_VB ._.", "urged")).contains("the board to go .");
    assertThat(said("Poe_NNP/P was_VBD also_RB told_VBN the_DT mill_NN she_PRP ran_VBD was_VBD dry_JJ ._.", "told"))
        .contains("the mill she ran was dry .");
    assertThat(said("Poe_NNP/P said_VBD the_DT mill_NN she_PRP ran_VBD was_VBD dry_JJ ._.", "said"))
        .contains("the mill she ran was dry .");
  }

  /** What is left of a sentence's words after a verb, which a candidate takes for said by the first word. */
  private static Optional<String> said(String tagged, String verb) {
    return said(tagged, verb, Integer.MAX_VALUE);
  }

  /** What is left of so many tokens after the verb at most. */
  private static Optional<String> said(String tagged, String verb, int most) {
    return said(tagged, verb, most, 1);
  }

  /** The same of a candidate that is so likely. */
  private static Optional<String> said(String tagged, String verb, int most, double probability) {
    AnnotatedText text = TaggedText.of(tagged);
    TokenTraits traits = new TokenTraits(text);
    Segment segment = Segment.of(text, traits).get(0);
    int cue = 0;
    while (!text.tokens().get(cue).text().equals(verb)) {
      cue++;
    }
    Candidate candidate =
        Candidate.of(
            segment, probability, TokenSet.of(new TokenRange(0, 1)), TokenSet.of(new TokenRange(cue, cue + 1)),
            TokenSet.of(new TokenRange(cue + 1, Math.min(segment.end() - cue - 1, most) + cue + 1)));
    return new Unsaid(text, traits).said(candidate).map(c -> words(text, c.content));
  }
}
