package io.github.presser.internal.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in or beside a source and does not speak. All people and bodies are invented. */
class SourceGrammarTest {

  @Test
  void placeBeforeAPersonIsWhereTheySpoke() {
    assertThat(new Scene("In_IN Norhaven_NNP/L ,_, Ana_NNP/P Roe_NNP/P ,_, director_NN for_IN ports_NNS and_CC"
                + " roads_NNS ,_, said_VBD rain_NN fell_VBD ._.")
            .place("Norhaven").woman("Ana Roe")
            .said("rain fell", "Norhaven, Ana Roe, director for ports and roads,").lastSpeakers())
        .containsExactly("Ana Roe");
  }

  @Test
  void datelineDoesNotSpeak() {
    assertThat(new Scene("NORHAVEN_NNP/L :_: Rain_NN fell_VBD ._.")
            .place("NORHAVEN").said("Rain fell", "NORHAVEN").lastSpeakers())
        .isEmpty();
    assertThat(new Scene("Norland_NNP/L said_VBD rain_NN fell_VBD ._.")
            .place("Norland").said("rain fell", "Norland").lastSpeakers())
        .containsExactly("Norland");
  }

  @Test
  void whoeverStandsAfterADatelineSpeaks() {
    assertThat(new Scene("NORHAVEN_NNP/L —_: Ana_NNP/P Roe_NNP/P said_VBD rain_NN fell_VBD")
            .place("NORHAVEN").woman("Ana Roe").said("rain fell", "NORHAVEN— Ana Roe").lastSpeakers())
        .containsExactly("Ana Roe");
    assertThat(new Scene("NORHAVEN_NNP/L :_: Ana_NNP/P Roe_NNP/P said_VBD rain_NN fell_VBD ._.")
            .place("NORHAVEN").woman("Ana Roe").said("rain fell", "NORHAVEN: Ana Roe").lastSpeakers())
        .containsExactly("Ana Roe");
  }

  @Test
  void officerOfABodySpeaksNotTheBody() {
    String source = "Te_NNP/O Kura_NNP/O o_NN Norland_NNP/O chairperson_NN Ana_NNP/P Roe_NNP/P said_VBD";
    assertThat(new Scene(source + " rain_NN fell_VBD ._.").organisation("Te Kura").woman("Ana Roe")
            .said("rain fell", "Te Kura o Norland chairperson Ana Roe").lastSpeakers())
        .containsExactly("Ana Roe");
    String letter = "Harbour_NNP/O Board_NNP/O ,_, in_IN a_DT letter_NN to_TO chairman_NN Bo_NNP/P Poe_NNP/P ,_,";
    assertThat(new Scene(letter + " said_VBD rain_NN fell_VBD ._.").organisation("Harbour Board").man("Bo Poe")
            .said("rain fell", "Harbour Board, in a letter to chairman Bo Poe,").lastSpeakers())
        .containsExactly("Harbour Board");
  }

  @Test
  void codeOfAShareIsNoPartOfTheName() {
    assertThat(new Scene("Harbour_NNP/O Corp_NNP/O HRBR.N_NNP said_VBD rain_NN fell_VBD ._.")
            .organisation("Harbour Corp").said("rain fell", "Harbour Corp HRBR.N").lastSpeakers())
        .containsExactly("Harbour Corp");
  }

  @Test
  void whoeverFollowsTheirOfficesComplementSpeaks() {
    assertThat(new Scene("The_DT leader_NN in_IN the_DT north_NN Ana_NNP/P Roe_NNP/P said_VBD rain_NN fell_VBD ._.")
            .woman("Ana Roe").said("rain fell", "The leader in the north Ana Roe").lastSpeakers())
        .containsExactly("Ana Roe");
    assertThat(new Scene("A_DT spokesman_NN for_IN actor_NN Ana_NNP/P Roe_NNP/P said_VBD rain_NN fell_VBD ._.")
            .woman("Ana Roe").said("rain fell", "A spokesman for actor Ana Roe").lastSpeakers())
        .isEmpty();
  }

  @Test
  void whoeverAParentheticalAsNamesSpeaks() {
    assertThat(new Scene("Norland_NNP/L ,_, as_IN its_PRP$ envoy_NN Ana_NNP/P Roe_NNP/P said_VBD ,_, is_VBZ wet_JJ ._.")
            .place("Norland").woman("Ana Roe").said("is wet", "Norland, as its envoy Ana Roe").lastSpeakers())
        .containsExactly("Ana Roe");
    assertThat(new Scene("Ana_NNP/P Roe_NNP/P ,_, as_IN the_DT chair_NN ,_, said_VBD rain_NN fell_VBD ._.")
            .woman("Ana Roe").said("rain fell", "Ana Roe, as the chair,").lastSpeakers())
        .containsExactly("Ana Roe");
  }

  @Test
  void beginningOfTheContentIsNoSource() {
    assertThat(new Scene("It_PRP was_VBD ,_, Ana_NNP/P Roe_NNP/P said_VBD ,_, a_DT wet_JJ day_NN ._.")
            .woman("Ana Roe").said("a wet day", "It was, Ana Roe").lastSpeakers())
        .containsExactly("Ana Roe");
  }

  @Test
  void nounAtTheEndOfABodysNameIsThatBody() {
    assertThat(body("trust")).containsExactly("Harbour Homes Trust");
    assertThat(body("lawyer")).isEmpty();
  }

  @Test
  void whatABodyIsAndWhereIsNotItsName() {
    String firm = "Harbour_NNP/O Foods_NNP/O opened_VBD a_DT shop_NN ._. The_DT ";
    assertThat(new Scene(firm + "Norby_NNP/L firm_NN said_VBD rain_NN fell_VBD ._.")
            .organisation("Harbour Foods").place("Norby").said("rain fell", "The Norby firm").lastSpeakers())
        .doesNotContain("Norby firm");
    assertThat(new Scene(firm + "Norby_NNP/L ~-_HYPH ~based_VBN ministry_NN said_VBD rain_NN fell_VBD ._.")
            .organisation("Harbour Foods").place("Norby").said("rain fell", "The Norby-based ministry").lastSpeakers())
        .isEmpty();
    assertThat(new Scene(firm + "Norby_NNP/L ministry_NN said_VBD rain_NN fell_VBD ._.")
            .organisation("Harbour Foods").place("Norby").said("rain fell", "The Norby ministry").lastSpeakers())
        .containsExactly("Norby ministry");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // small words around a name
    "Ana_NNP/P Roe_NNP/P each_DT | Ana Roe",
    "Ana_NNP/P Roe_NNP/P and_CC Bob_NNP/P Poe_NNP/P all_DT | Ana Roe, Bob Poe",
    "Ana_NNP/P Roe_NNP/P )_-RRB- | Ana Roe",
    "told_VBD Ana_NNP/P Roe_NNP/P | Ana Roe",
    "according_VBG to_TO Ana_NNP/P Roe_NNP/P | Ana Roe",
    "that_IN |",
    "which_IN |",
    // what somebody is does not speak for whose it is
    "The_DT leader_NN of_IN Norland_NNP/L 's_POS north_NN Ana_NNP/P Roe_NNP/P | Ana Roe",
    "The_DT head_NN of_IN the_DT club_NN mayor_NN Ana_NNP/P Roe_NNP/P |",
    "The_DT lawyer_NN for_IN Ana_NNP/P Roe_NNP/P |",
    "Harbour_NNP/O Board_NNP/O of_IN the_DT north_NN chairman_NN Bob_NNP/P Poe_NNP/P | Bob Poe",
    "Harbour_NNP/O Board_NNP/O and_CC chairman_NN Bob_NNP/P Poe_NNP/P | Harbour Board, Bob Poe",
    "Harbour_NNP/O Board_NNP/O lawyer_NN ,_, Ana_NNP/P Roe_NNP/P ,_, | Ana Roe",
    "Ana_NNP/P Roe_NNP/P 's_POS statement_NN | Ana Roe",
    "A_DT statement_NN from_IN Ana_NNP/P Roe_NNP/P | Ana Roe",
    "A_DT statement_NN by_IN the_DT club_NN |",
    "A_DT study_NN by_IN Ana_NNP/P Roe_NNP/P of_IN the_DT Harbour_NNP/O Board_NNP/O and_CC Bob_NNP/P Poe_NNP/P"
        + " | Ana Roe, Bob Poe",
    "A_DT study_NN by_IN Ana_NNP/P Roe_NNP/P and_CC the_DT club_NN | Ana Roe",
    "Ana_NNP/P Roe_NNP/P 's_POS view_NN | Ana Roe",
    "Norland_NNP/L 's_POS view_NN |",
    "The_DT town_NN of_IN Norland_NNP/L | Norland",
    "The_DT town_NN of_IN the_DT north_NN |",
    // groups and offices
    "These_DT two_CD ministers_NNS |",
    "The_DT old_JJ ministers_NNS |",
    "Our_PRP$ council_NN |",
    "A_DT Harbour_NNP/O Board_NNP/O report_NN | Harbour Board",
    "A_DT new_JJ council_NN |",
    "The_DT old_JJ senator_NN and_CC his_PRP$ aide_NN |",
    // a body and what it is
    "The_DT Harbour_NNP/O Board_NNP/O group_NN | Harbour Board",
    "The_DT Harbour_NNP/O Board_NNP/O (_-LRB- HB_NNP )_-RRB- group_NN | Harbour Board",
    "Its_PRP$ parent_NN company_NN ,_, Harbour_NNP/O Board_NNP/O ,_, | Harbour Board",
    "The_DT agency_NN ,_, the_DT Harbour_NNP/O Board_NNP/O (_-LRB- HB_NNP )_-RRB- | Harbour Board",
    "The_DT council_NN ,_, Harbour_NNP/O Board_NNP/O and_CC the_DT union_NN |",
    "A_DT council_NN in_IN the_DT north_NN ,_, Harbour_NNP/O Board_NNP/O |",
    // parties by the word for their members
    "The_DT Greens_NNPS | Greens",
    "Greens_NNPS |",
    "The_DT Norland_NNP/L Greens_NNPS |",
    "The_DT Democrats_NNPS |",
    "Labour_NNP | Labour",
    "The_DT labour_NN |",
    // names that the finder passed over
    "Velm_NNP Courier_NNP | Velm Courier",
    "The_DT Velm_NNP Courier_NNP | Velm Courier",
    "HBX_NNP |",
    "Velm_NNP Mr._NNP |",
    "A_DT teacher_NN Jo_NNP Velm_NNP | Jo Velm",
    "The_DT old_JJ NorTel_NNP |",
  })
  void whoseWordsASourceNames(String tagged, String expected) {
    String words = tagged.replaceAll("_\\S+", "").replace(" ,", ",").replace(" 's", "'s").replace(" )", ")")
        .replace("( ", "(");
    assertThat(String.join(", ", new Scene(tagged + " said_VBD rain_NN fell_VBD ._.")
            .woman("Ana Roe").man("Bob Poe").organisation("Harbour Board").place("Norland")
            .said("rain fell", words).lastSpeakers()))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Ana_NNP/P Roe_NNP/P ,_, who_WP often_RB left_VBD and_CC | who | Ana Roe",
    "Ana_NNP/P Roe_NNP/P (_-LRB- left_NN )_-RRB- ,_, who_WP | who | Ana Roe",
    "Friends_NNS of_IN Ana_NNP/P Roe_NNP/P who_WP have_VBP | who |",
    "Friends_NNS who_WP were_VBD here_RB and_CC | who |",
    "An_DT aide_NN to_TO senator_NN Ana_NNP/P Roe_NNP/P ,_, who_WP | who |",
    "The_DT Harbour_NNP/O Board_NNP/O ,_, which_WDT | which | Harbour Board",
    "Rain_NN came_VBD ,_, which_WDT | which |",
    "A_DT song_NN by_IN Ana_NNP/P Roe_NNP/P ,_, a_DT baker_NN who_WP | who | Ana Roe",
    "A_DT song_NN by_IN Ana_NNP/P Roe_NNP/P ,_, 40_CD ,_, a_DT baker_NN from_IN Velm_NNP who_WP | who | Ana Roe",
    "A_DT song_NN by_IN Ana_NNP/P Roe_NNP/P ,_, some_DT of_IN which_WDT | which |",
    "After_IN talks_NNS with_IN Ana_NNP/P Roe_NNP/P ,_, a_DT baker_NN who_WP | who |",
    "In_IN May_NNP ,_, he_PRP met_VBD Ana_NNP/P Roe_NNP/P ,_, a_DT baker_NN who_WP | who | Ana Roe",
    "He_PRP thanked_VBD the_DT Harbour_NNP/O Board_NNP/O ,_, a_DT body_NN which_WDT | which | Harbour Board",
    "He_PRP thanked_VBD the_DT Harbour_NNP/O Board_NNP/O ,_, a_DT body_NN which_WDT | a body which | Harbour Board",
    "He_PRP thanked_VBD the_DT Harbour_NNP/O Board_NNP/O ,_, a_DT man_NN who_WP | a man who |",
  })
  void whoARelativePronounIs(String tagged, String pronoun, String expected) {
    assertThat(String.join(", ", new Scene(tagged + " said_VBD rain_NN fell_VBD ._.")
            .woman("Ana Roe").organisation("Harbour Board").said("rain fell", pronoun).lastSpeakers()))
        .isEqualTo(expected == null ? "" : expected);
  }

  private static List<String> body(String noun) {
    return new Scene("The_DT Harbour_NNP/O Homes_NNP/O Trust_NNP/O met_VBD ._. The_DT " + noun
            + "_NN said_VBD rain_NN fell_VBD ._.")
        .organisation("Harbour Homes Trust").said("rain fell", "The " + noun).lastSpeakers();
  }
}
