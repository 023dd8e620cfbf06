package io.github.presser.internal.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import org.junit.jupiter.api.Test;

/** What two words have in common that are built in alike, and what sets others apart. */
class FramesTest {

  @Test
  void whatAWordTakesIsTheSameForEveryWord() {
    int clause = after("Roe_NNP/P insists_VBZ that_IN rain_NN fell_VBD", 1);
    assertThat(after("The_DT claim_NN that_IN snow_NN melts_VBZ", 1)).isEqualTo(clause);
    assertThat(after("Roe_NNP/P promised_VBD to_TO go_VB", 1))
        .isNotEqualTo(clause)
        .isEqualTo(after("Poe_NNP/P hopes_VBZ really_RB to_TO stay_VB", 1));
    assertThat(after("Roe_NNP/P spoke_VBD up_RP for_IN her_PRP", 1))
        .isEqualTo(after("Roe_NNP/P called_VBD for_IN rain_NN", 1))
        .isNotEqualTo(after("Roe_NNP/P spoke_VBD of_IN her_PRP", 1));
    assertThat(after("Roe_NNP/P agreed_VBD", 1)).isNotEqualTo(after("Roe_NNP/P agreed_VBD ._.", 1));
    assertThat(after("Roe_NNP/P said_VBD “_`` rain_NN ”_''", 1)).isEqualTo(2);
    assertThat(after("Roe_NNP/P went_VBD swimming_VBG", 1)).isNotEqualTo(after("Roe_NNP/P went_VBD swum_VBN", 1));
  }

  @Test
  void anAddresseeIsSeenWithWhatFollowsIt() {
    int told = after("Roe_NNP/P told_VBD the_DT local_JJ reporters_NNS that_IN rain_NN fell_VBD", 1);
    assertThat(after("She_PRP reminded_VBD Poe_NNP/P that_IN rain_NN fell_VBD", 1)).isEqualTo(told);
    assertThat(after("She_PRP urged_VBD Poe_NNP/P to_TO go_VB", 1)).isNotEqualTo(told);
    assertThat(after("She_PRP reminded_VBD him_PRP that_IN rain_NN fell_VBD", 1)).isNotEqualTo(told);
  }

  @Test
  void aNounPhraseGoesOnWithOfButNotIntoAnotherPassage() {
    Frames frames = frames("told_VBD the_DT head_NN of_IN the_DT board_NN to_TO go_VB");
    assertThat(frames.endOfPhrase(1)).isEqualTo(6);
    assertThat(frames.endOfPhrase(6)).isEqualTo(6);
    assertThat(frames("told_VBD the_DT head_NN of_IN").endOfPhrase(1)).isEqualTo(3);
    assertThat(frames("told_VBD Roe_NNP/P “_`` rain_NN ”_''").endOfPhrase(1)).isEqualTo(2);
  }

  @Test
  void aDeterminerBeginsAnotherNounPhrase() {
    assertThat(frames("told_VBD reporters_NNS the_DT harbour_NN closed_VBD").endOfPhrase(1)).isEqualTo(2);
    assertThat(frames("told_VBD Roe_NNP/P his_PRP$ harbour_NN closed_VBD").endOfPhrase(1)).isEqualTo(2);
    assertThat(frames("told_VBD all_PDT the_DT reporters_NNS to_TO go_VB").endOfPhrase(1)).isEqualTo(4);
    assertThat(after("Roe_NNP/P told_VBD reporters_NNS the_DT harbour_NN closed_VBD", 1))
        .isNotEqualTo(after("Roe_NNP/P told_VBD reporters_NNS closed_VBD", 1));
  }

  @Test
  void whatGovernsAVerbTellsItsForm() {
    int passive = before("It_PRP is_VBZ said_VBN", 2);
    assertThat(before("Roe_NNP/P is_VBZ widely_RB thought_VBN", 3)).isEqualTo(passive);
    assertThat(before("Roe_NNP/P has_VBZ said_VBN", 2)).isNotEqualTo(passive);
    assertThat(before("Roe_NNP/P has_VBZ been_VBN asked_VBN", 3)).isNotEqualTo(passive);
    assertThat(before("Roe_NNP/P will_MD say_VB", 2)).isEqualTo(before("Poe_NNP/P may_MD not_RB ask_VB", 3));
    int wants = before("Roe_NNP/P wants_VBZ to_TO ask_VB", 3);
    assertThat(before("Poe_NNP/P hopes_VBZ to_TO say_VB", 3)).isEqualTo(wants);
    assertThat(before("the_DT plan_NN to_TO ask_VB", 3)).isNotEqualTo(wants);
    assertThat(before("to_TO ask_VB", 1)).isNotEqualTo(before("ask_VB", 0));
  }

  @Test
  void aVerbIsSetApartByWhatStandsBeforeIt() {
    assertThat(new int[] {
      before("Roe_NNP/P said_VBD", 1), before("who_WP said_VBD", 1), before("rain_NN ,_, said_VBD", 2),
      before("came_VBD and_CC said_VBD", 2), before("in_IN asking_VBG", 1), before("rain_NN ”_'' said_VBD", 2),
    }).doesNotHaveDuplicates();
  }

  @Test
  void aNounIsSetApartByItsDeterminerAndItsVerb() {
    assertThat(before("Roe_NNP/P made_VBD the_DT odd_JJ claim_NN", 4))
        .isEqualTo(before("Poe_NNP/P heard_VBD the_DT plea_NN", 3));
    assertThat(new int[] {
      before("claim_NN", 0), before("the_DT claim_NN", 1), before("Roe_NNP/P 's_POS claim_NN", 2),
      before("Roe_NNP/P is_VBZ sure_JJ", 2), before("Roe_NNP/P felt_VBD sure_JJ", 2),
    }).doesNotHaveDuplicates();
  }

  private static int after(String tagged, int head) {
    return frames(tagged).after(head);
  }

  private static int before(String tagged, int head) {
    return frames(tagged).before(head);
  }

  private static Frames frames(String tagged) {
    AnnotatedText text = TaggedText.of(tagged);
    return new Frames(new TokenTraits(text), new Segment(0, text.tokens().size(), 0));
  }
}
