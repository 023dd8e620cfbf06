package io.github.presser.internal.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** "It", "they", couples and pairs, and what goes on from their words. All people are invented. */
class SeveralSpeakersTest {

  private static final String TWO = "Ana_NNP/P Roe_NNP/P and_CC Bob_NNP/P Poe_NNP/P came_VBD home_RB ._. ";
  private static final String WORDS = "“_`` It_PRP was_VBD hard_JJ ,_, ”_'' ";

  private static Scene two(String end) {
    return new Scene(TWO + "| " + WORDS + end + " said_VBD ._.").woman("Ana Roe").man("Bob Poe");
  }

  @Test
  void coupleIsTheTwoNamedTogether() {
    assertThat(two("the_DT couple_NN").said("“It was hard,”", "the couple").lastSpeakers())
        .containsExactlyInAnyOrder("Ana Roe", "Bob Poe");
  }

  @Test
  void pairIsNobodyWhenNoTwoWereNamed() {
    assertThat(new Scene("Rain_NN fell_VBD ._. | " + WORDS + "the_DT couple_NN said_VBD ._.")
            .said("“It was hard,”", "the couple").lastSpeakers())
        .isEmpty();
    assertThat(new Scene("Ana_NNP/P Roe_NNP/P left_VBD ._. | " + WORDS + "the_DT couple_NN said_VBD ._.")
            .woman("Ana Roe").said("“It was hard,”", "the couple").lastSpeakers())
        .isEmpty();
  }

  @Test
  void threeAreNotTwo() {
    assertThat(two("the_DT three_CD senators_NNS").said("“It was hard,”", "the three senators").lastSpeakers())
        .isEmpty();
    assertThat(two("the_DT two_CD senators_NNS").said("“It was hard,”", "the two senators").lastSpeakers())
        .containsExactlyInAnyOrder("Ana Roe", "Bob Poe");
  }

  @Test
  void twoWhoSpokeOneAfterTheOtherAreBothMinisters() {
    assertThat(new Scene("Ana_NNP/P Roe_NNP/P said_VBD rain_NN fell_VBD ._. | Bob_NNP/P Poe_NNP/P said_VBD snow_NN"
                + " fell_VBD ._. | " + WORDS + "the_DT two_CD ministers_NNS said_VBD ._.")
            .woman("Ana Roe").man("Bob Poe").said("rain fell", "Ana Roe").said("snow fell", "Bob Poe")
            .said("“It was hard,”", "the two ministers").lastSpeakers())
        .containsExactlyInAnyOrder("Ana Roe", "Bob Poe");
  }

  @Test
  void whoSpokeAndABodyThatDidAreNotTwoMinisters() {
    assertThat(new Scene("Ana_NNP/P Roe_NNP/P said_VBD rain_NN fell_VBD ._. | Velm_NNP/O Board_NNP/O said_VBD snow_NN"
                + " fell_VBD ._. | " + WORDS + "the_DT two_CD ministers_NNS said_VBD ._.")
            .woman("Ana Roe").organisation("Velm Board").said("rain fell", "Ana Roe").said("snow fell", "Velm Board")
            .said("“It was hard,”", "the two ministers").lastSpeakers())
        .isEmpty();
  }

  @Test
  void bothAreTheTwoNamedTogether() {
    assertThat(two("both_DT senators_NNS").said("“It was hard,”", "both senators").lastSpeakers())
        .containsExactlyInAnyOrder("Ana Roe", "Bob Poe");
  }

  @Test
  void twoThingsAreNobody() {
    assertThat(new Scene("Ana_NNP/P Roe_NNP/P said_VBD rain_NN fell_VBD ._. | Bob_NNP/P Poe_NNP/P said_VBD snow_NN"
                + " fell_VBD ._. | " + WORDS + "the_DT two_CD sequoias_NNS said_VBD ._.")
            .woman("Ana Roe").man("Bob Poe").said("rain fell", "Ana Roe").said("snow fell", "Bob Poe")
            .said("“It was hard,”", "the two sequoias").lastSpeakers())
        .isEmpty();
  }

  @Test
  void twoSidesMayBeBodiesUnlessTwoPeopleWereNamedTogether() {
    assertThat(new Scene("Ana_NNP/P Roe_NNP/P said_VBD rain_NN fell_VBD ._. | Bob_NNP/P Poe_NNP/P said_VBD snow_NN"
                + " fell_VBD ._. | " + WORDS + "the_DT two_CD sides_NNS said_VBD ._.")
            .woman("Ana Roe").man("Bob Poe").said("rain fell", "Ana Roe").said("snow fell", "Bob Poe")
            .said("“It was hard,”", "the two sides").lastSpeakers())
        .isEmpty();
    assertThat(two("the_DT two_CD sides_NNS").said("“It was hard,”", "the two sides").lastSpeakers())
        .containsExactlyInAnyOrder("Ana Roe", "Bob Poe");
  }

  @Test
  void twoCompaniesAreTheBodiesNamedTogetherOrTheOnlyTwo() {
    String two =
        "Harbour_NNP/O Foods_NNP/O %s Quay_NNP/O Rope_NNP/O %s ._. | " + WORDS + "the_DT two_CD %s said_VBD ._.";
    assertThat(firms(two.formatted("and_CC", "met_VBD", "companies_NNS"), "the two companies"))
        .containsExactlyInAnyOrder("Harbour Foods", "Quay Rope");
    assertThat(firms(two.formatted("will_MD buy_VB", "in_IN May_NNP", "firms_NNS"), "the two firms"))
        .containsExactlyInAnyOrder("Harbour Foods", "Quay Rope");
    assertThat(firms("Egby_NNP/O Boats_NNP/O left_VBD ,_, but_CC "
        + two.formatted("met_VBD", "there_RB", "firms_NNS"), "the two firms")).as("two of three").isEmpty();
    assertThat(firms(two.formatted("and_CC", "met_VBD", "piers_NNS"), "the two piers")).isEmpty();
  }

  private static List<String> firms(String tagged, String source) {
    return new Scene(tagged).organisation("Harbour Foods").organisation("Quay Rope").organisation("Egby Boats")
        .said("“It was hard,”", source).lastSpeakers();
  }

  @Test
  void itIsTheBodyThatWasTheSubject() {
    assertThat(new Scene("Norland_NNP/O Airways_NNP/O cancelled_VBD flights_NNS ._. | It_PRP said_VBD rain_NN fell_VBD"
                + " ._.")
            .organisation("Norland Airways").said("rain fell", "It").lastSpeakers())
        .containsExactly("Norland Airways");
    assertThat(new Scene("Ana_NNP/P Roe_NNP/P left_VBD ._. | It_PRP said_VBD rain_NN fell_VBD ._.")
            .woman("Ana Roe").said("rain fell", "It").lastSpeakers())
        .isEmpty();
  }

  @Test
  void itInFrontOfAnythingButABodyIsNobody() {
    assertThat(new Scene("While_IN it_PRP said_VBD rain_NN fell_VBD ,_, Ana_NNP/P Roe_NNP/P left_VBD ._.")
            .woman("Ana Roe").said("rain fell", "it").lastSpeakers())
        .isEmpty();
    assertThat(new Scene("While_IN it_PRP said_VBD rain_NN fell_VBD ,_, the_DT Norland_NNP/O Council_NNP/O left_VBD"
                + " ._.")
            .organisation("Norland Council").said("rain fell", "it").lastSpeakers())
        .containsExactly("Norland Council");
  }

  @Test
  void passageAfterIndirectWordsGoesOnFromThemWithLessConfidence() {
    Scene scene = new Scene("Ana_NNP/P Roe_NNP/P said_VBD rain_NN fell_VBD ._. | “_`` It_PRP was_VBD hard_JJ ._. ”_''")
        .woman("Ana Roe").said("rain fell", "Ana Roe").goingOn("“It was hard.”");
    assertThat(scene.lastSpeakers()).containsExactly("Ana Roe");
    assertThat(scene.lastQuotation().speakers().get(0).confidence()).isLessThan(0.8);
  }

  @Test
  void passageWithWeGoesOnFromTwo() {
    Scene we = two("they_PRP").said("“It was hard,”", "they");
    assertThat(we.lastSpeakers()).containsExactlyInAnyOrder("Ana Roe", "Bob Poe");
  }

  @Test
  void agentOfAPassiveSpeaksAndWhoWasAskedDoesNot() {
    assertThat(new Scene("Ana_NNP/P Roe_NNP/P was_VBD told_VBN by_IN Bob_NNP/P Poe_NNP/P that_IN rain_NN fell_VBD ._.")
            .woman("Ana Roe").man("Bob Poe").said("rain fell", "Ana Roe").by("was told").lastSpeakers())
        .containsExactly("Bob Poe");
    assertThat(new Scene("Ana_NNP/P Roe_NNP/P was_VBD also_RB told_VBN that_IN rain_NN fell_VBD ._.")
            .woman("Ana Roe").said("rain fell", "Ana Roe").by("was also told").lastSpeakers())
        .isEmpty();
    assertThat(new Scene("Ana_NNP/P Roe_NNP/P told_VBD Bob_NNP/P Poe_NNP/P that_IN rain_NN fell_VBD ._.")
            .woman("Ana Roe").man("Bob Poe").said("rain fell", "Ana Roe").by("told").lastSpeakers())
        .containsExactly("Ana Roe");
  }

  @Test
  void weInSomebodysMarksAreThey() {
    assertThat(new Scene("Ana_NNP/P Roe_NNP/P said_VBD ,_, “_`` We_PRP think_VBP rain_NN fell_VBD ._. ”_''")
            .woman("Ana Roe").said("“We think rain fell.”", "Ana Roe").inside("rain fell", "We").innerSpeakers())
        .containsExactly("Ana Roe");
    assertThat(new Scene("Rain_NN fell_VBD ._. | “_`` We_PRP think_VBP snow_NN fell_VBD ._. ”_''")
            .unattributed("“We think snow fell.”").inside("snow fell", "We").innerSpeakers())
        .isEmpty();
    assertThat(new Scene("Ana_NNP/P Roe_NNP/P and_CC Bob_NNP/P Poe_NNP/P said_VBD ,_, “_`` I_PRP think_VBP rain_NN"
                + " fell_VBD ._. ”_''")
            .woman("Ana Roe").man("Bob Poe").said("“I think rain fell.”", "Ana Roe and Bob Poe")
            .inside("rain fell", "I").innerSpeakers())
        .isEmpty();
  }

  @Test
  void officeInSomebodysWordsIsItsOnlyHolder() {
    assertThat(new Scene("Bob_NNP/P Poe_NNP/P spoke_VBD ._. | Ana_NNP/P Roe_NNP/P said_VBD the_DT mayor_NN says_VBZ"
                + " rain_NN fell_VBD ._.")
            .man("Bob Poe").as("mayor").woman("Ana Roe").said("the mayor says rain fell", "Ana Roe")
            .inside("rain fell", "the mayor").innerSpeakers())
        .containsExactly("Bob Poe");
    assertThat(new Scene("Ana_NNP/P Roe_NNP/P said_VBD the_DT council_NN says_VBZ rain_NN fell_VBD ._.")
            .woman("Ana Roe").said("the council says rain fell", "Ana Roe").inside("rain fell", "the council")
            .innerSpeakers())
        .isEmpty();
    assertThat(new Scene("Ana_NNP/P Roe_NNP/P said_VBD critics_NNS say_VBP rain_NN fell_VBD ._.")
            .woman("Ana Roe").said("critics say rain fell", "Ana Roe").inside("rain fell", "critics").innerSpeakers())
        .isEmpty();
  }
}
