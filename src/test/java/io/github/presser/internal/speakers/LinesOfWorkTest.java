package io.github.presser.internal.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Descriptions by trade, rank and country, and names behind an office. All people are invented. */
class LinesOfWorkTest {

  @Test
  void nobodyIsDescribedByAnotherLineOfWorkThanTheArticleTells() {
    assertThat(description("Judge_NNP Ana_NNP/P Roe_NNP/P", "judge", "engineer").lastSpeakers()).isEmpty();
    assertThat(description("Goalkeeper_NNP Ana_NNP/P Roe_NNP/P", "footballer", "senator").lastSpeakers()).isEmpty();
    assertThat(description("Singer_NNP Ana_NNP/P Roe_NNP/P", "singer", "musician").lastSpeakers())
        .containsExactly("Ana Roe");
  }

  @Test
  void wordThatAnybodyMayBeCalledByFitsEveryLineOfWork() {
    assertThat(description("Judge_NNP Ana_NNP/P Roe_NNP/P", "judge", "veteran").lastSpeakers())
        .containsExactly("Ana Roe");
  }

  @Test
  void medallistMayBeAnybodyWhoIsToldToBeNothingElse() {
    assertThat(description("Hurdler_NNP Ana_NNP/P Roe_NNP/P", "hurdler", "medallist").lastSpeakers())
        .containsExactly("Ana Roe");
    assertThat(description("Judge_NNP Ana_NNP/P Roe_NNP/P", "judge", "medallist").lastSpeakers()).isEmpty();
  }

  @Test
  void officerIsSomebodyOfTheRank() {
    assertThat(description("Sergeant_NNP Ana_NNP/P Roe_NNP/P", "sergeant", "officer").lastSpeakers())
        .containsExactly("Ana Roe");
    assertThat(description("Baker_NNP Ana_NNP/P Roe_NNP/P", "baker", "officer").lastSpeakers()).isEmpty();
  }

  @Test
  void politicianMayHaveHadAnyTrade() {
    assertThat(description("Senator_NNP Ana_NNP/P Roe_NNP/P", "senator", "sociologist").lastSpeakers())
        .containsExactly("Ana Roe");
    assertThat(description("Judge_NNP Ana_NNP/P Roe_NNP/P", "judge", "sociologist").lastSpeakers()).isEmpty();
  }

  @Test
  void compatriotIsSomebodyJustNamedAndNotTheCountry() {
    assertThat(new Scene("Ana_NNP/P Roe_NNP/P won_VBD again_RB ._. “_`` It_PRP was_VBD hard_JJ ,_, ”_'' the_DT"
                + " Italian_NNP/L said_VBD ._.")
            .woman("Ana Roe").place("Italy", "Italian").said("“It was hard,”", "the Italian").lastSpeakers())
        .containsExactly("Ana Roe");
  }

  @Test
  void peopleOfACountryAreNobody() {
    assertThat(new Scene("Ana_NNP/P Roe_NNP/P won_VBD again_RB ._. “_`` It_PRP was_VBD hard_JJ ,_, ”_'' the_DT"
                + " Italians_NNPS said_VBD ._.")
            .woman("Ana Roe").said("“It was hard,”", "the Italians").lastSpeakers())
        .isEmpty();
  }

  @Test
  void forceOfACountrySpeaksUnderItsName() {
    assertThat(new Scene("Norwegian_JJ police_NN said_VBD rain_NN fell_VBD ._.")
            .said("rain fell", "Norwegian police").lastSpeakers())
        .containsExactly("Norwegian police");
    assertThat(new Scene("Local_JJ police_NN said_VBD rain_NN fell_VBD ._.")
            .said("rain fell", "Local police").lastSpeakers())
        .isEmpty();
  }

  @Test
  void nameAfterAnOfficeHeldOfSomethingWithACapitalSpeaks() {
    assertThat(new Scene("Leader_NN of_IN the_DT Opposition_NNP Ana_NNP/P Roe_NNP/P said_VBD rain_NN fell_VBD ._.")
            .woman("Ana Roe").said("rain fell", "Leader of the Opposition Ana Roe").lastSpeakers())
        .containsExactly("Ana Roe");
    assertThat(new Scene("The_DT mother_NN of_IN the_DT Reverend_NNP Bob_NNP/P Poe_NNP/P said_VBD rain_NN fell_VBD ._.")
            .man("Bob Poe").said("rain fell", "The mother of the Reverend Bob Poe").lastSpeakers())
        .isEmpty();
  }

  @Test
  void officeAfterABodysLettersInBracketsBelongsToWhoeverIsNamed() {
    assertThat(new Scene("Norland_NNP/O Ports_NNP/O (_-LRB- NPO_NNP )_-RRB- director_NN ,_, Ana_NNP/P Roe_NNP/P ,_,"
                + " said_VBD rain_NN fell_VBD ._.")
            .organisation("Norland Ports").woman("Ana Roe")
            .said("rain fell", "Norland Ports (NPO) director, Ana Roe,").lastSpeakers())
        .containsExactly("Ana Roe");
    assertThat(new Scene("Norland_NNP/O Ports_NNP/O (_-LRB- NPO_NNP )_-RRB- said_VBD rain_NN fell_VBD ._.")
            .organisation("Norland Ports").said("rain fell", "Norland Ports (NPO)").lastSpeakers())
        .containsExactly("Norland Ports");
  }

  private static Scene description(String named, String office, String noun) {
    return new Scene(named + " spoke_VBD first_RB ._. “_`` It_PRP was_VBD hard_JJ ,_, ”_'' the_DT " + noun
            + "_NN said_VBD ._.")
        .woman("Ana Roe").as(office).said("“It was hard,”", "the " + noun);
  }
}
