package io.github.presser.internal.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Gender;
import io.github.presser.Roster;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.TaggedText;
import org.junit.jupiter.api.Test;

class GendersTest {

  private static final EntityFinder FINDER = new EntityFinder(Lexicon.standard(), Roster.none());

  private static Gender gender(String tagged, String name) {
    return FINDER.find(TaggedText.of(tagged)).stream().filter(p -> p.entity().name().equals(name)).findFirst()
        .orElseThrow().gender();
  }

  @Test
  void pronounsThatMayBeAnyonesDoNotOutweighAFirstName() {
    // "Zebbo Holt met Mary Brill. Brill kept books. [paragraph] “Rain,” he writes. …" -> she stays a woman
    String text = "Zebbo_NNP/P Holt_NNP/P met_VBD Mary_NNP/P Brill_NNP/P ._. | Brill_NNP/P kept_VBD books_NNS ._.\n"
        + "He_PRP sold_VBD lamps_NNS ._.\nHolt_NNP/P had_VBD a_DT shop_NN ._. | Brill_NNP/P met_VBD Holt_NNP/P ,_,"
        + " and_CC he_PRP left_VBD ._.";
    assertThat(gender(text, "Mary Brill")).isEqualTo(Gender.FEMALE);
  }

  @Test
  void pronounsThatGrammarBindsOutweighAFirstName() {
    String text = "Mary_NNP/P Okoro_NNP/P said_VBD he_PRP slept_VBD ._.\nOkoro_NNP/P said_VBD he_PRP fell_VBD ._."
        + "\nOkoro_NNP/P lost_VBD his_PRP$ way_NN ._.";
    assertThat(gender(text, "Mary Okoro")).isEqualTo(Gender.MALE);
  }

  @Test
  void aPronounInMarksIsNotTheSpeakers() {
    String text = "Mary_NNP/P Okoro_NNP/P said_VBD :_: ``_“ He_PRP slept_VBD ._. ''_”";
    assertThat(gender(text, "Mary Okoro")).isEqualTo(Gender.FEMALE);
  }

  @Test
  void whoSaysWhatIsInMarksNeedNotBeWhomTheSentenceBeforeNamed() {
    String left = "Mary_NNP/P Brill_NNP/P left_VBD ._. | ";
    assertThat(gender(left + "``_“ Rain_NN ,_, ''_” he_PRP writes_VBZ ._.", "Mary Brill")).isEqualTo(Gender.FEMALE);
  }

  @Test
  void whoseKinIsJoinedByAndIsTheOneJustNamed() {
    // "Lesley Holt met Otto Norr and his wife" tells nothing of her
    String text = "Lesley_NNP/P Holt_NNP/P met_VBD Zebbo_NNP/P Norr_NNP/P and_CC his_PRP$ wife_NN ._.";
    assertThat(gender(text, "Lesley Holt")).isEqualTo(Gender.UNKNOWN);
    assertThat(gender(text, "Zebbo Norr")).isEqualTo(Gender.MALE);
    String noun = "Lesley_NNP/P Holt_NNP/P met_VBD the_DT mayor_NN and_CC his_PRP$ wife_NN ._.";
    assertThat(gender(noun, "Lesley Holt")).isEqualTo(Gender.UNKNOWN);
  }

  @Test
  void whomASubjectSpeaksOfIsAnother() {
    // "He left for a call to Quilla Holt. He wrote her …" tells nothing of her; "her" does
    String text = "He_PRP left_VBD a_DT note_NN for_IN Quilla_NNP/P Holt_NNP/P ._. | He_PRP was_VBD late_JJ ._.";
    assertThat(gender(text, "Quilla Holt")).isEqualTo(Gender.UNKNOWN);
    String again = "Rain_NN fell_VBD on_IN Quilla_NNP/P Holt_NNP/P ._. | He_PRP called_VBD Holt_NNP/P late_JJ ._.";
    assertThat(gender(again, "Quilla Holt")).isEqualTo(Gender.UNKNOWN);
    String hers = "He_PRP called_VBD Quilla_NNP/P Holt_NNP/P and_CC her_PRP$ dog_NN late_JJ ._.";
    assertThat(gender(hers + " | " + hers, "Quilla Holt")).isEqualTo(Gender.FEMALE);
  }

  @Test
  void oneStrayPronounDoesNotOpenWhatAnotherAndTheFirstNameTell() {
    String she = "Mary_NNP/P Okoro_NNP/P said_VBD she_PRP slept_VBD ._.\n";
    String he = "Okoro_NNP/P spoke_VBD ._. | He_PRP fell_VBD ._.\nOkoro_NNP/P sang_VBD ._. | He_PRP rose_VBD ._.";
    assertThat(gender(she + he, "Mary Okoro")).isEqualTo(Gender.FEMALE);
  }
}
