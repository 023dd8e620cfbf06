package io.github.presser.internal.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words of a source say by themselves. All people are invented. */
class SourcePhrasesTest {

  private static final String SAID = " said_VBD rain_NN fell_VBD ._.";

  private static Scene source(String tagged, String words) {
    return new Scene(tagged + SAID).woman("Ana Roe").said("rain fell", words);
  }

  @Test
  void smallWordsAroundANameAreNoPartOfIt() {
    assertThat(source("Ana_NNP/P Roe_NNP/P herself_PRP", "Ana Roe herself").lastSpeakers()).containsExactly("Ana Roe");
    assertThat(source("And_CC Ana_NNP/P Roe_NNP/P ,_,", "And Ana Roe,").lastSpeakers()).containsExactly("Ana Roe");
    assertThat(source("Ana_NNP/P Roe_NNP/P (_-LRB- Norland_NNP/L )_-RRB-", "Ana Roe (Norland)").lastSpeakers())
        .containsExactly("Ana Roe");
    assertThat(source("Bob_NNP/P Poe_NNP/P and_CC Ana_NNP/P Roe_NNP/P alike_RB", "Bob Poe and Ana Roe alike")
            .man("Bob Poe").lastSpeakers())
        .containsExactly("Bob Poe", "Ana Roe");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Another_DT minister_NN", "Some_DT of_IN the_DT ministers_NNS", "Critics_NNS", "A_DT report_NN", "Who_WP",
    "Monday_NNP", "The_DT Deputy_NNP", "Their_PRP$ views_NNS", "Senior_JJ officials_NNS", "The_DT evidence_NN"})
  void phraseThatNamesNobodyIsNobody(String tagged) {
    String words = tagged.replaceAll("_\\S+", "");
    assertThat(new Scene("Ana_NNP/P Roe_NNP/P left_VBD ._. | " + tagged + SAID).woman("Ana Roe")
            .said("rain fell", words).lastSpeakers())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "A_DT survey_NN conducted_VBN in_IN May_NNP by_IN Ana_NNP/P Roe_NNP/P",
    "The_DT survey_NN ,_, published_VBN by_IN Ana_NNP/P Roe_NNP/P ,_,",
    "Guidance_NN from_IN Ana_NNP/P Roe_NNP/P", "Ana_NNP/P Roe_NNP/P 's_POS lawsuit_NN", "Her_PRP$ letter_NN"})
  void documentSpeaksForWhoMadeIt(String tagged) {
    String words = tagged.replaceAll("_\\S+", "").replace(" '", "'").replace(" ,", ",");
    assertThat(new Scene("Ana_NNP/P Roe_NNP/P left_VBD ._. | " + tagged + SAID).woman("Ana Roe")
            .said("rain fell", words).lastSpeakers())
        .containsExactly("Ana Roe");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "A_DT survey_NN obtained_VBN by_IN Ana_NNP/P Roe_NNP/P", "A_DT survey_NN that_WDT was_VBD seen_VBN by_IN Ana_NNP/P"
        + " Roe_NNP/P", "A_DT survey_NN of_IN the_DT many_JJ old_JJ and_CC very_RB long_JJ piers_NNS by_IN Ana_NNP/P"
        + " Roe_NNP/P", "A_DT survey_NN published_VBN on_IN Monday_NNP that_WDT Ana_NNP/P Roe_NNP/P saw_VBD",
    "A_DT survey_NN published_VBN today_NN in_IN the_DT very_RB old_JJ town_NN of_IN the_DT north_NN by_IN Ana_NNP/P"
        + " Roe_NNP/P", "Guidance_NN from_IN Norby_NNP/L", "The_DT Roe_NNP/P lawsuit_NN"})
  void documentThatIsOnlyInSomebodysHandsIsNobodys(String tagged) {
    String words = tagged.replaceAll("_\\S+", "");
    assertThat(new Scene("Ana_NNP/P Roe_NNP/P left_VBD ._. | " + tagged + SAID).woman("Ana Roe").place("Norby")
            .said("rain fell", words).lastSpeakers())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Ana_NNP/P Roe_NNP/P said_VBD it_PRP snowed_VBD ._. | Ana Roe | Ana Roe",
    "Mrs_NNP Ana_NNP/P Roe_NNP/P said_VBD it_PRP snowed_VBD ._. | Mrs Ana Roe | Ana Roe",
    "“_`` It_PRP froze_VBD ._. ”_'' Ana_NNP/P Roe_NNP/P said_VBD it_PRP snowed_VBD ._. | Ana Roe | Ana Roe",
    "Speaking_VBG there_RB ,_, Ana_NNP/P Roe_NNP/P said_VBD it_PRP snowed_VBD ._. | Ana Roe | Ana Roe",
    "There_RB ,_, Ana_NNP/P Roe_NNP/P said_VBD it_PRP snowed_VBD ._. | Ana Roe | ",
    "Baker_NN Ana_NNP/P Roe_NNP/P said_VBD it_PRP snowed_VBD ._. | Ana Roe | ",
    "Roe_NNP/P said_VBD it_PRP snowed_VBD ._. Ana_NNP/P Roe_NNP/P left_VBD ._. | Roe | ",
    "Ana_NNP/P Roe_NNP/P ,_, a_DT joiner_NN ,_, said_VBD it_PRP snowed_VBD ._. | Ana Roe | ",
    "It_PRP was_VBD cold_JJ ._. Ana_NNP/P Roe_NNP/P said_VBD it_PRP snowed_VBD ._. | Ana Roe | "})
  void whoIsNamedInTheNextSentenceIsTheOneDescribed(String row) {
    String[] cells = row.split(" \\| ?");
    List<String> named = cells.length > 2 ? List.of(cells[2]) : List.of();
    assertThat(new Scene("Norland_NNP/L 's_POS roads_NNS minister_NN said_VBD rain_NN fell_VBD ._. | " + cells[0])
            .woman("Ana Roe").place("Norland").said("rain fell", "Norland's roads minister").said("it snowed", cells[1])
            .speakers().get(0))
        .containsExactlyElementsOf(named);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "A_DT judge_NN | A judge | Ana Roe", "The_DT harbour_NN judge_NN | The harbour judge | Ana Roe",
    "The_DT judge_NN | The judge | ", "The_DT fishermen_NNS | The fishermen | ",
    // another's sex
    "The_DT harbour_NN fisherman_NN | The harbour fisherman | ", "A_DT fisherman_NN | A fisherman | "})
  void whoIsDescribedMayBeWhoIsNamedNext(String row) {
    String[] cells = row.split(" \\| ?");
    List<String> named = cells.length > 2 ? List.of(cells[2]) : List.of();
    String said = cells[0] + " said_VBD rain_NN fell_VBD ._. | Ana_NNP/P Roe_NNP/P said_VBD it_PRP snowed_VBD ._.";
    assertThat(describedAndNamed(said, cells[1])).containsExactlyElementsOf(named);
    // far from the lead "a judge" is anybody
    if (cells[0].startsWith("A_DT")) {
      assertThat(describedAndNamed("It_PRP was_VBD cold_JJ ._. | ".repeat(3) + said, cells[1])).isEmpty();
    }
  }

  private static List<String> describedAndNamed(String tagged, String description) {
    return new Scene(tagged).woman("Ana Roe").said("rain fell", description).said("it snowed", "Ana Roe")
        .speakers().get(0);
  }

  @Test
  void whatADashSetsApartIsAboutTheNameBeforeIt() {
    assertThat(source("Ana_NNP/P Roe_NNP/P -_HYPH a_DT member_NN of_IN the_DT council_NN and_CC former_JJ mayor_NN"
                + " -_HYPH", "Ana Roe - a member of the council and former mayor -").lastSpeakers())
        .containsExactly("Ana Roe");
  }

  @Test
  void personWithATitleAfterAnothersNameSpeaks() {
    assertThat(source("Bo_NNP/P Poe_NNP/P ,_, Secretary_NNP Ana_NNP/P Roe_NNP/P", "Bo Poe, Secretary Ana Roe")
            .man("Bo Poe").lastSpeakers())
        .containsExactly("Ana Roe");
    assertThat(source("Ana_NNP/P Roe_NNP/P ,_, secretary_NN to_TO Bo_NNP/P Poe_NNP/P ,_,",
                "Ana Roe, secretary to Bo Poe,").man("Bo Poe").lastSpeakers())
        .containsExactly("Ana Roe");
  }

  @Test
  void countryThatSharesItsNounWithAnotherDoesNotSpeak() {
    assertThat(source("Norland_NNP/L and_CC Sudish_JJ sources_NNS", "Norland and Sudish sources").place("Norland")
            .lastSpeakers())
        .isEmpty();
    assertThat(source("Norland_NNP/L and_CC Sudland_NNP/L", "Norland and Sudland").place("Norland").place("Sudland")
            .lastSpeakers())
        .containsExactly("Norland", "Sudland");
  }

  @Test
  void firmOfTwoNamesInAnAsideDoesNotSpeak() {
    assertThat(source("Ana_NNP/P Roe_NNP/P ,_, from_IN Slate_NNP/O and_CC Gordo_NNP/P ,_, who_WP won_VBD ,_,",
                "Ana Roe, from Slate and Gordo, who won,").man("Gordo").lastSpeakers())
        .containsExactly("Ana Roe");
    assertThat(source("Ana_NNP/P Roe_NNP/P ,_, of_IN Norby_NNP/L ,_, and_CC Bo_NNP/P Gordo_NNP/P",
                "Ana Roe, of Norby, and Bo Gordo").man("Bo Gordo").lastSpeakers())
        .containsExactly("Ana Roe", "Bo Gordo");
  }

  @Test
  void motherOfSomebodyIsNotThatPerson() {
    String left = "Bo_NNP/P Poe_NNP/P ,_, an_DT attacker_NN ,_, fled_VBD ._. | ";
    assertThat(new Scene(left + "The_DT mother_NN of_IN attacker_NN Bo_NNP/P Poe_NNP/P" + SAID)
            .man("Bo Poe").as("attacker").said("rain fell", "The mother of attacker Bo Poe").lastSpeakers())
        .isEmpty();
  }

  @Test
  void whoSomebodyIsLikenedToIsAnother() {
    String spoke = "Ana_NNP/P Roe_NNP/P left_VBD ._. | But_CC ,_, like_IN Ada_NNP/P Poe_NNP/P ,_, she_PRP";
    assertThat(new Scene(spoke + SAID).woman("Ana Roe").woman("Ada Poe").said("rain fell", "she").lastSpeakers())
        .doesNotContain("Ada Poe");
  }

  @Test
  void nounOfTwoWordsIsANounForABody() {
    assertThat(new Scene("Harbour_NNP/O Trust_NNP/O met_VBD ._. | The_DT think_NN tank_NN" + SAID)
            .organisation("Harbour Trust").said("rain fell", "The think tank").lastSpeakers())
        .containsExactly("Harbour Trust");
  }

  @Test
  void twoDescriptionsOfOnePersonAreOne() {
    assertThat(new Scene("Ana_NNP/P Roe_NNP/P spoke_VBD ._. | The_DT former_JJ senator_NN and_CC ambassador_NN" + SAID)
            .woman("Ana Roe").as("former senator").said("rain fell", "The former senator and ambassador")
            .lastSpeakers())
        .containsExactly("Ana Roe");
    assertThat(new Scene("Ana_NNP/P Roe_NNP/P spoke_VBD ._. | The_DT senator_NN and_CC the_DT council_NN" + SAID)
            .woman("Ana Roe").as("senator").said("rain fell", "The senator and the council").lastSpeakers())
        .isEmpty();
  }

  @Test
  void officeAfterABodyAndACommaIsThePersons() {
    assertThat(source("Norland_NNP/O Department_NNP/O of_IN/O Trade_NNP/O and_CC Ports_NNP director_NN ,_, Ana_NNP/P"
                + " Roe_NNP/P ,_,", "Norland Department of Trade and Ports director, Ana Roe,")
            .organisation("Norland Department of Trade").lastSpeakers())
        .containsExactly("Ana Roe");
  }

  @Test
  void newspaperIsCalledByItsNameAndItsNoun() {
    assertThat(source("The_DT Roe_NNP/O Herald_NNP/O newspaper_NN", "The Roe Herald newspaper")
            .organisation("Roe Herald").lastSpeakers())
        .containsExactly("Roe Herald");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "The_DT Norland_NNP/O Front_NNP/O movement_NN", "The_DT Norland_NNP/O Front_NNP/O rebel_NN group_NN",
    "The_DT Norland_NNP/O Front_NNP/O monitoring_VBG group_NN", "The_DT defendant_NN ,_, Norland_NNP/O Front_NNP/O ,_,",
    "Their_PRP$ new_JJ owner_NN ,_, the_DT Norland_NNP/O Front_NNP/O ,_,"})
  void bodyWithANounForItSpeaks(String tagged) {
    String words = tagged.replaceAll("_\\S+", "").replace(" ,", ",");
    assertThat(source(tagged, words).organisation("Norland Front").lastSpeakers()).containsExactly("Norland Front");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "The_DT Norland_NNP/O Front_NNP/O expert_NN group_NN", "Ministers_NNS ,_, the_DT Norland_NNP/O Front_NNP/O ,_,"})
  void bodyThatAnotherOnlyStandsBesideDoesNotSpeak(String tagged) {
    String words = tagged.replaceAll("_\\S+", "").replace(" ,", ",");
    assertThat(source(tagged, words).organisation("Norland Front").lastSpeakers()).isEmpty();
  }

  @Test
  void bracketBesideABodyIsNoPartOfItsName() {
    assertThat(source("The_DT Norland_NNP/O Front_NNP/O (_-LRB- NF_NNP )_-RRB- group_NN",
                "The Norland Front (NF) group")
            .organisation("Norland Front").lastSpeakers())
        .containsExactly("Norland Front");
  }

  @Test
  void whereABodySitsIsNoPartOfItsName() {
    String words = "The Norby-based Roe centre";
    assertThat(new Scene("The_DT Norby_NNP/L ~-_HYPH ~based_VBN Roe_NNP/P centre_NN" + SAID).place("Norby").woman("Roe")
            .said("rain fell", words).lastSpeakers())
        .containsExactly("Roe centre");
    assertThat(new Scene("The_DT Norby_NNP/L ~-_HYPH ~wide_JJ Roe_NNP/P centre_NN" + SAID).place("Norby").woman("Roe")
            .said("rain fell", words.replace("based", "wide")).lastSpeakers())
        .containsExactly("Roe centre");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "The_DT Roe_NNP/P campaign_NN | Roe campaign", "Another_DT Roe_NNP/P campaign_NN | ", // one of many
    "The_DT mayor_NN Roe_NNP/P campaign_NN | Roe campaign", // a title is no part of it
    "The_DT Norlandic_JJ Roe_NNP/P campaign_NN | Roe campaign", "The_DT campaign_NN | "})
  void bodyIsCalledAfterAPerson(String row) {
    String[] cells = row.split(" \\| ?");
    List<String> named = cells.length > 1 ? List.of(cells[1]) : List.of();
    String words = cells[0].replaceAll("_\\S+", "");
    assertThat(new Scene(cells[0] + SAID).woman("Roe").said("rain fell", words).lastSpeakers())
        .containsExactlyElementsOf(named);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Labour_NNP | Labour | Labour", "The_DT Greens_NNPS | The Greens | Greens", // a party
    "Greens_NNPS | Greens | ", "The_DT Norby_NNP/L Greens_NNPS | The Norby Greens | ", // some of its members
    "The_DT greens_NNS | The greens | "}) // vegetables
  void partyIsCalledByTheWordForItsMembers(String row) {
    String[] cells = row.split(" \\| ?");
    List<String> named = cells.length > 2 ? List.of(cells[2]) : List.of();
    assertThat(new Scene(cells[0] + SAID).place("Norby").said("rain fell", cells[1]).lastSpeakers())
        .containsExactlyElementsOf(named);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "The_DT MP_NNP/O | The MP", "Americans_NNPS/O | Americans", "MPs_NNS/O | MPs",
    "The_DT American_NNP/L | The American", "Republican_NNP/O MP_NNP/O | Republican MP",
    "Critics_NNS/O | Critics"})
  void wordForAMemberOfAGroupIsNoName(String row) {
    String[] cells = row.split(" \\| ");
    String name = cells[1].replace("The ", "");
    Scene scene = new Scene(cells[0] + SAID);
    assertThat((cells[0].contains("/L") ? scene.place(name) : scene.organisation(name)).said("rain fell", cells[1])
            .lastSpeakers())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "NHF_NNP | ORGANISATION NHF", "Falkvine_NNP | PERSON Falkvine", "Norvine_NNP/O | ORGANISATION Norvine"})
  void nameWrittenTwiceThatTheFinderPassedOverIsABodyByItsCapitalsOrTag(String row) {
    String[] cells = row.split(" \\| ");
    String word = cells[0].replaceAll("_\\S+", "");
    assertThat(new Scene("Rain_NN met_VBD " + cells[0] + " there_RB ._. | " + cells[0] + SAID).said("rain fell", word)
            .resolve().entities()).extracting(e -> e.type().name() + " " + e.name()).contains(cells[1]);
    assertThat(new Scene(cells[0] + SAID).said("rain fell", word).lastSpeakers()).as("written once").isEmpty();
  }

  @Test
  void cityIsTheOneNamedAfterIt() {
    assertThat(source("The_DT city_NN of_IN Hartwell_NNP/L", "The city of Hartwell").place("Hartwell").lastSpeakers())
        .containsExactly("Hartwell");
    assertThat(source("The_DT city_NN", "The city").lastSpeakers()).isEmpty();
  }

  @Test
  void nameThatTheFinderPassedOverIsKnownFromElsewhere() {
    assertThat(new Scene("Ana_NNP/P Roe_NNP/P left_VBD ._. | Roe_NNP" + SAID).woman("Ana Roe").said("rain fell", "Roe")
            .lastSpeakers())
        .containsExactly("Ana Roe");
    assertThat(new Scene("The_DT Norland_NNP/O Post_NNP/O came_VBD ._. | The_DT Post_NNP" + SAID)
            .organisation("Norland Post").said("rain fell", "The Post").lastSpeakers())
        .containsExactly("Norland Post");
  }

  @Test
  void wordWithACapitalInsideIsABody() {
    assertThat(new Scene("Rain_NN came_VBD ._. | NorTel_NNP" + SAID).said("rain fell", "NorTel").resolve()
            .entities()).extracting(e -> e.type().name() + " " + e.name()).contains("ORGANISATION NorTel");
    assertThat(new Scene("Rain_NN came_VBD ._. | Jo_NNP Fenn_NNP" + SAID).said("rain fell", "Jo Fenn").resolve()
            .entities()).extracting(e -> e.type().name() + " " + e.name()).contains("PERSON Jo Fenn");
  }

  @Test
  void labelOfATurnIsAPersonOfThatName() {
    assertThat(new Scene("VANCE_NNP :_: Rain_NN fell_VBD ._.").said("Rain fell", "VANCE").lastSpeakers())
        .containsExactly("Vance");
    assertThat(new Scene("VANCE-ROE_NNP :_: Rain_NN fell_VBD ._.").said("Rain fell", "VANCE-ROE").lastSpeakers())
        .containsExactly("Vance-Roe");
    assertThat(new Scene("McVance_NNP :_: Rain_NN fell_VBD ._.").said("Rain fell", "McVance").lastSpeakers())
        .containsExactly("McVance");
    assertThat(new Scene("Chairman_NNP :_: Rain_NN fell_VBD ._.").said("Rain fell", "Chairman").lastSpeakers())
        .isEmpty();
  }

  @Test
  void ageInBracketsOrAfterACommaIsTheirs() {
    Scene brackets = new Scene("Ana_NNP/P Roe_NNP/P (_-LRB- 44_CD )_-RRB- left_VBD ._. | Eva_NNP/P Poe_NNP/P ,_, 31_CD"
        + " ,_, stayed_VBD ._. | “_`` It_PRP was_VBD hard_JJ ,_, ”_'' the_DT 44-year-old_NN said_VBD ._.")
        .woman("Ana Roe").woman("Eva Poe").said("“It was hard,”", "the 44-year-old");
    assertThat(brackets.lastSpeakers()).doesNotContain("Eva Poe");
    Scene boy = new Scene("Ana_NNP/P Roe_NNP/P met_VBD a_DT boy_NN aged_VBN 15_CD ._. | “_`` It_PRP was_VBD hard_JJ"
        + " ,_, ”_'' the_DT 15-year-old_NN said_VBD ._.").woman("Ana Roe").said("“It was hard,”", "the 15-year-old");
    assertThat(boy.lastSpeakers()).isEmpty();
  }

  @Test
  void bodyIsWhatTheArticleCallsSo() {
    assertThat(new Scene("Norland_NNP/O Airways_NNP/O grew_VBD ._. | The_DT company_NN" + SAID)
            .organisation("Norland Airways").said("rain fell", "The company").lastSpeakers())
        .containsExactly("Norland Airways");
    assertThat(new Scene("Norland_NNP/O Teachers_NNP/O Union_NNP/O grew_VBD ._. | The_DT union_NN" + SAID)
            .organisation("Norland Teachers Union").said("rain fell", "The union").lastSpeakers())
        .containsExactly("Norland Teachers Union");
    assertThat(new Scene("The_DT Norby_NNP/O Bakers_NNP/O Guild_NNP/O grew_VBD ._. | The_DT union_NN" + SAID)
            .organisation("Norby Bakers Guild").said("rain fell", "The union").lastSpeakers())
        .containsExactly("Norby Bakers Guild");
  }

  @Test
  void bodyNamedLongAgoIsTheOnlyOneWithTheseWords() {
    String sent = "The_DT Velm_NNP/O County_NNP/O Sheriff_NNP/O 's_POS/O Office_NNP/O sent_VBD a_DT boat_NN ._. | ";
    String cold = "It_PRP was_VBD cold_JJ ._. | ".repeat(15);
    String said = "The_DT sheriff_NN 's_POS office_NN" + SAID;
    assertThat(new Scene(sent + cold + said).organisation("Velm County Sheriff's Office")
            .said("rain fell", "The sheriff's office").lastSpeakers())
        .containsExactly("Velm County Sheriff's Office");
    assertThat(new Scene(sent + sent.replace("Velm", "Egby") + cold + said).organisation("Velm County Sheriff's Office")
            .organisation("Egby County Sheriff's Office").said("rain fell", "The sheriff's office").lastSpeakers())
        .as("one of two").isEmpty();
    assertThat(new Scene(said + " | " + sent).organisation("Velm County Sheriff's Office")
            .said("rain fell", "The sheriff's office").lastSpeakers())
        .as("named only later").isEmpty();
    assertThat(new Scene(sent + cold + said.replace("The_DT", "A_DT")).organisation("Velm County Sheriff's Office")
            .said("rain fell", "A sheriff's office").lastSpeakers())
        .as("any").isEmpty();
  }

  @Test
  void bodyNamedLongAgoIsTheOnlyOneWithThisNoun() {
    String cold = "It_PRP was_VBD cold_JJ ._. | ".repeat(15);
    String said = "The_DT foundation_NN" + SAID;
    String grew = "The_DT Velm_NNP/O Foundation_NNP/O for_IN/O Boats_NNPS/O grew_VBD ._. | ";
    assertThat(new Scene(grew + cold + said).organisation("Velm Foundation for Boats")
            .said("rain fell", "The foundation").lastSpeakers())
        .containsExactly("Velm Foundation for Boats");
    assertThat(new Scene("The_DT Egby_NNP/O Foundation_NNP/O grew_VBD ._. | " + grew + cold + said)
            .organisation("Egby Foundation").organisation("Velm Foundation for Boats")
            .said("rain fell", "The foundation").lastSpeakers())
        .as("one of two").isEmpty();
    String institute = "The_DT Institute_NNP/O for_IN/O Government_NNP/O grew_VBD ._. | ";
    assertThat(new Scene(institute + cold + said.replace("foundation", "government"))
            .organisation("Institute for Government").said("rain fell", "The government").lastSpeakers())
        .as("not what it is for").isEmpty();
  }

  @Test
  void relativeClauseIsAboutTheNameBeforeIt() {
    assertThat(new Scene("Ana_NNP/P Roe_NNP/P ,_, who_WP said_VBD rain_NN fell_VBD ,_, left_VBD ._.").woman("Ana Roe")
            .said("rain fell", "who").lastSpeakers())
        .containsExactly("Ana Roe");
    assertThat(new Scene("The_DT Norland_NNP/O Council_NNP/O ,_, which_WDT said_VBD rain_NN fell_VBD ,_, met_VBD ._.")
            .organisation("Norland Council").said("rain fell", "which").lastSpeakers())
        .containsExactly("Norland Council");
    assertThat(new Scene("Rain_NN fell_VBD on_IN people_NNS who_WP said_VBD snow_NN fell_VBD ._.")
            .said("snow fell", "who").lastSpeakers())
        .isEmpty();
  }

  @Test
  void numberBesideANameIsNotAlwaysAnAge() {
    for (String told : new String[] {",_, 46_CD ,_,", "(_-LRB- 46_CD )_-RRB-"}) {
      assertThat(aged(told).lastSpeakers()).as(told).containsExactly("Ana Roe");
    }
    for (String told : new String[] {",_, 15_CD boats_NNS ,_,", "(_-LRB- 15_CD boats_NNS )_-RRB-",
        "out_IN of_IN 15_CD"}) {
      assertThat(aged(told).lastSpeakers()).as(told).containsExactly("Ana Roe");
    }
    assertThat(aged(",_, 15_CD ,_,").lastSpeakers()).isEmpty();
  }

  private static Scene aged(String told) {
    return new Scene("Ana_NNP/P Roe_NNP/P " + told + " came_VBD home_RB ._. | “_`` It_PRP was_VBD hard_JJ ,_, ”_''"
        + " the_DT 46-year-old_JJ said_VBD ._.").woman("Ana Roe").said("“It was hard,”", "the 46-year-old");
  }

  @Test
  void surnameOfTwoIsLessSureThanOfOne() {
    String both = "Otto_NNP/P Roe_NNP/P left_VBD ._. "
        + "Ana_NNP/P Roe_NNP/P sang_VBD ._. ".repeat(2);
    String again = "Otto_NNP/P Roe_NNP/P slept_VBD ._. ".repeat(4);
    double alone = confidence("Otto_NNP/P Roe_NNP/P left_VBD ._. ", "Roe_NNP/P", "Roe");
    double foremost = confidence(both + again, "Roe_NNP/P", "Roe");
    double either = confidence(both, "Roe_NNP/P", "Roe");
    assertThat(either).isLessThan(foremost);
    assertThat(foremost).isLessThan(alone);
    assertThat(confidence(both, "Otto_NNP/P Roe_NNP/P", "Otto Roe")).isEqualTo(alone);
    assertThat(confidence(both, "Mr_NNP Roe_NNP/P", "Mr Roe")).isEqualTo(alone);
  }

  /** How sure it is who says that rain fell; Ana Roe is another. */
  private static double confidence(String before, String tagged, String source) {
    Scene scene = new Scene(before + tagged + SAID).man("Otto Roe", "Roe").woman("Ana Roe").said("rain fell", source);
    assertThat(scene.lastSpeakers()).containsExactly("Otto Roe");
    return scene.lastQuotation().speakers().get(0).confidence();
  }
}
