package io.github.presser.internal.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Gender;
import io.github.presser.Mention;
import io.github.presser.Organisation;
import io.github.presser.Person;
import io.github.presser.Place;
import io.github.presser.Roster;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.offices.Office;
import io.github.presser.internal.offices.OfficeReader;
import io.github.presser.internal.text.Page;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityFinderTest {

  private static final EntityFinder FINDER = new EntityFinder(Lexicon.standard(), Roster.none());

  private static List<Profile> find(String tagged) {
    return FINDER.find(TaggedText.of(tagged));
  }

  static Office office(String description) {
    return new OfficeReader(Lexicon.standard()).read(description).orElseThrow();
  }

  private static Profile named(List<Profile> profiles, String name) {
    return profiles.stream().filter(p -> p.entity().name().equals(name)).findFirst().orElseThrow();
  }

  private static List<String> names(List<Profile> profiles) {
    return profiles.stream().map(p -> p.entity().name()).toList();
  }

  private static List<String> mentions(AnnotatedText text, Profile profile) {
    return profile.entity().mentions().stream()
        .map(Mention::span)
        .map(s -> s.coveredText(text.text()))
        .toList();
  }

  @Test
  void anEmptyTextHasNoEntities() {
    assertThat(FINDER.find(new AnnotatedText(Page.of(" "), Lexicon.standard(), List.of(), List.of()))).isEmpty();
  }

  @Test
  void whoSpeaksBehindWhatIsSaidIsSomebody() {
    assertThat(names(find("``_`` No_UH ,_, ''_'' says_VBZ Okoro_NNP/P ._."))).containsExactly("Okoro");
    assertThat(names(find("``_`` No_UH ,_, ''_'' says_VBZ Okoro_NNP/P news_NN ._."))).isEmpty();
    assertThat(names(find("It_PRP says_VBZ Okoro_NNP/P ._."))).isEmpty();
  }

  @Test
  void aBracketThatThePaperPutInIsNoPartOfTheName() {
    // "Secretary [Nadia] Okoro" -> Nadia Okoro
    assertThat(names(find("Secretary_NNP [_-LRB- ~Nadia_NNP/P ~]_-RRB-/P Okoro_NNP/P left_VBD ._.")))
        .containsExactly("Nadia Okoro");
  }

  @Test
  void lettersElsewhereTellWhereANameOfSeveralPartsBegins() {
    // "Roads, Rivers and Bridges Norway acted … RRBN said so" -> one body
    AnnotatedText text =
        TaggedText.of(
            "Roads_NNPS ,_, Rivers_NNPS and_CC Bridges_NNP/O Norway_NNP/O acted_VBD with_IN the_DT former_JJ"
                + " owners_NNS ._. | RRBN_NNP/O said_VBD so_RB"
                + " ._.");
    List<Profile> profiles = FINDER.find(text);
    assertThat(names(profiles)).containsExactly("Roads, Rivers and Bridges Norway");
    assertThat(mentions(text, profiles.get(0))).containsExactly("Roads, Rivers and Bridges Norway", "RRBN");
  }

  @Test
  void ofNamesAsFullTheMostFrequentOneIsThePlaces() {
    // "The US left. The US and America …" -> US, though it is all capitals
    assertThat(names(find("The_DT US_NNP/L left_VBD ._. | The_DT US_NNP/L and_CC America_NNP/L spoke_VBD ._.")))
        .containsExactly("US");
  }

  @Test
  void theNounOfTwoBodiesStandsForNeither() {
    // "Harbour Board … River Board … the Board"
    AnnotatedText text =
        TaggedText.of(
            "The_DT Harbour_NNP/O Board_NNP/O met_VBD the_DT River_NNP/O Board_NNP/O ._. | Later_RB the_DT Board_NNP"
                + " left_VBD ._.");
    assertThat(names(FINDER.find(text))).containsExactly("Harbour Board", "River Board");
  }

  @Test
  void theSurnameOfACoupleIsOfBoth() {
    // "Bill and Ann Okoro spoke. They saw Bill." -> Bill Okoro, Ann Okoro
    AnnotatedText text =
        TaggedText.of(
            "Bill_NNP/P and_CC Ann_NNP/P Okoro_NNP/P spoke_VBD ._. | They_PRP saw_VBD Bill_NNP/P ._.");
    List<Profile> profiles = FINDER.find(text);
    assertThat(names(profiles)).containsExactly("Bill Okoro", "Ann Okoro");
    assertThat(mentions(text, profiles.get(0))).containsExactly("Bill", "Bill");
  }

  @Test
  void whoIsNamedWithoutASurnameFirstHasNotTheOneOfWhomTheyAreNamedWith() {
    // "Prince Bill spoke. Bill and Ann Okoro left." -> Bill, Ann Okoro
    assertThat(
            names(
                find(
                    "Prince_NNP Bill_NNP/P spoke_VBD ._. | Bill_NNP/P and_CC Ann_NNP/P Okoro_NNP/P left_VBD"
                        + " ._.")))
        .containsExactly("Bill", "Ann Okoro");
  }

  @Test
  void theBeginningOfAFirstNameStandsForIt() {
    // "Bradley Okoro … Brad" -> one person; "Bradley Okoro, Bradford Ruiz … Brad" -> who knows
    assertThat(names(find("Bradley_NNP/P Okoro_NNP/P spoke_VBD ._. | Then_RB Brad_NNP/P left_VBD ._.")))
        .containsExactly("Bradley Okoro");
    assertThat(
            names(
                find(
                    "Stephanie_NNP/P Okoro_NNP/P met_VBD Stephen_NNP/P Ruiz_NNP/P ._. | Then_RB Steph_NNP/P"
                        + " left_VBD ._.")))
        .contains("Stephanie Okoro", "Stephen Ruiz");
  }

  @Test
  void aPluralVerbTellsAClub() {
    // "Okor, who were relegated, host Ruiz. Okor are third." -> an organisation
    List<Profile> profiles =
        find(
            "On_IN Monday_NNP Okor_NNP/P ,_, who_WP were_VBD relegated_VBN ,_, host_VBP them_PRP ._. | Okor_NNP/P"
                + " are_VBP third_JJ ._.");
    assertThat(named(profiles, "Okor").entity()).isInstanceOf(Organisation.class);
  }

  @Test
  void aCompanysKindTellsWhatItsShortNameIs() {
    // "Okor Corp. … Okor, Okor" taken for a place -> one organisation
    AnnotatedText text =
        TaggedText.of(
            "Okor_NNP/L rose_VBD ._. | They_PRP left_VBD Okor_NNP/L for_IN good_JJ ._. | Okor_NNP/O Corp._NNP/O"
                + " said_VBD so_RB ._.");
    List<Profile> profiles = FINDER.find(text);
    assertThat(names(profiles)).containsExactly("Okor Corp.");
    assertThat(profiles.get(0).entity()).isInstanceOf(Organisation.class);
  }

  @Test
  void aFirstNameOfBothTellsNoGender() {
    assertThat(named(find("Lindsey_NNP/P Okoro_NNP/P left_VBD ._."), "Lindsey Okoro").gender())
        .isEqualTo(Gender.UNKNOWN);
  }

  @Test
  void aSurnameJoinsTheFullName() {
    // "Nadia Okoro … Okoro" -> one person
    AnnotatedText text =
        TaggedText.of("Nadia_NNP/P Okoro_NNP/P spoke_VBD ._. | Okoro_NNP/P left_VBD ._.");
    List<Profile> profiles = FINDER.find(text);
    assertThat(names(profiles)).containsExactly("Nadia Okoro");
    assertThat(mentions(text, profiles.get(0))).containsExactly("Nadia Okoro", "Okoro");
    assertThat(profiles.get(0).entity().id()).isEqualTo("e1");
    assertThat(profiles.get(0).entity()).isInstanceOf(Person.class);
  }

  @Test
  void theTitleTellsASpouseFromTheOther() {
    // "Laura Vance and Henry Vance … Mrs. Vance … Mr. Vance" -> two people
    AnnotatedText text =
        TaggedText.of(
            "Laura_NNP/P Vance_NNP/P met_VBD Henry_NNP/P Vance_NNP/P ._. | Mrs._NNP Vance_NNP/P"
                + " sat_VBD ._. | Mr._NNP Vance_NNP/P stood_VBD ._.");
    List<Profile> profiles = FINDER.find(text);
    assertThat(names(profiles)).containsExactly("Laura Vance", "Henry Vance");
    assertThat(mentions(text, profiles.get(0))).containsExactly("Laura Vance", "Vance");
    assertThat(profiles.get(0).gender()).isEqualTo(Gender.FEMALE);
    assertThat(profiles.get(1).gender()).isEqualTo(Gender.MALE);
  }

  @Test
  void spellingsOfOneNameFallTogether() {
    // "Sergei Tarov", "Sergey Tarov" -> one person, by the first spelling
    assertThat(names(find("Sergei_NNP/P Tarov_NNP/P met_VBD Sergey_NNP/P Tarov_NNP/P ._.")))
        .containsExactly("Sergei Tarov");
  }

  @Test
  void shortFormsOfACountryFallTogetherUnderTheLongest() {
    // "the U.S. … the United States" -> United States
    List<Profile> profiles =
        find(
            "The_DT U.S._NNP/L acted_VBD ._. | The_DT United_NNP/L States_NNPS/L left_VBD ,_, as_IN"
                + " did_VBD the_DT UK_NNP/L ._.");
    assertThat(names(profiles)).containsExactly("United States", "UK");
    assertThat(profiles.get(0).entity()).isInstanceOf(Place.class);
  }

  @Test
  void thePartsOfACountryAreCalledByTheirDirection() {
    List<Profile> profiles =
        find(
            "North_NNP/L Okoria_NNP/L met_VBD South_NNP/L Okoria_NNP/L ._. | The_DT South_NNP/L agreed_VBD ._."
                + " | The_DT North_NNP/O said_VBD no_DT ._.");
    assertThat(names(profiles)).containsExactly("North Okoria", "South Okoria");
    assertThat(profiles.get(1).entity().mentions()).hasSize(2);
    List<Profile> alone = find("North_NNP/L Okoria_NNP/L is_VBZ cold_JJ ._. | The_DT North_NNP/L agreed_VBD ._.");
    assertThat(names(alone)).containsExactly("North Okoria", "North");
  }

  @Test
  void anAcronymJoinsItsExpansion() {
    // "Harbour Workers Union (HWU) … HWU" -> one organisation
    List<Profile> profiles =
        find(
            "The_DT Harbour_NNP/O Workers_NNPS/O Union_NNP/O (_-LRB- HWU_NNP )_-RRB- voted_VBD ._."
                + " | HWU_NNP/P won_VBD ._.");
    assertThat(names(profiles)).containsExactly("Harbour Workers Union");
    assertThat(profiles.get(0).entity()).isInstanceOf(Organisation.class);
  }

  @Test
  void oneNameHasOneType() {
    // A town that the tagger once takes for a person stays a town.
    List<Profile> profiles =
        find(
            "Marwana_NNP/P fell_VBD ._. | The_DT suburb_NN of_IN Marwana_NNP/L burns_VBZ ._. |"
                + " He_PRP left_VBD Marwana_NNP/P ._.");
    assertThat(names(profiles)).containsExactly("Marwana");
    assertThat(profiles.get(0).entity()).isInstanceOf(Place.class);
  }

  @Test
  void aPersonIsCutFromThePlaceBefore() {
    // "envoy for Syria Stefan de Luca" tagged as one place -> a country and a person
    List<Profile> profiles =
        find("The_DT envoy_NN for_IN Syria_NNP/L Stefan_NNP/L de_NNP/L Luca_NNP/L spoke_VBD ._.");
    assertThat(names(profiles)).containsExactly("Syria", "Stefan de Luca");
    assertThat(profiles.get(1).entity()).isInstanceOf(Person.class);
  }

  @Test
  void aCampaignIsAnOrganisation() {
    // "the Okoro campaign" -> an organisation beside the person
    List<Profile> profiles =
        find("The_DT Okoro_NNP/P campaign_NN said_VBD Nadia_NNP/P Okoro_NNP/P won_VBD ._.");
    assertThat(names(profiles)).containsExactly("Okoro campaign", "Nadia Okoro");
    assertThat(profiles.get(0).entity()).isInstanceOf(Organisation.class);
  }

  @Test
  void articlesAdjectivesOfCountriesAndPartiesAreNoNames() {
    assertThat(find("The_DT/L Russian_JJ/O Republicans_NNPS/O met_VBD troops_NNS ._.")).isEmpty();
  }

  @Test
  void theShortNameOfACountryBeforeANounIsAMention() {
    assertThat(names(find("They_PRP met_VBD US_NNP/L troops_NNS ._."))).containsExactly("US");
  }

  @Test
  void inATableANameMeansWhatTheTaggerTakesItForThere() {
    // the report is on the city, the table on its team
    List<Profile> profiles =
        find(
            "Okor_NNP/L sleeps_VBZ ._. | In_IN Okor_NNP/L it_PRP rained_VBD ._. | OKOR_NNP/O 3_CD VALE_NNP/O 1_CD | "
                + "Okor_NNP/O slept_VBD ._.");
    assertThat(profiles).extracting(p -> p.entity().getClass().getSimpleName())
        .containsExactly("Place", "Organisation", "Organisation");
    assertThat(profiles.get(0).entity().mentions()).hasSize(3);
  }

  @Test
  void aBodyOfTheListsIsFoundWhereTheTaggerMissesIt() {
    assertThat(find("Getty_NNP Images_NNPS took_VBD it_PRP ._.").get(0).entity()).isInstanceOf(Organisation.class);
    assertThat(names(find("the_DT Labour_NNP MP_NNP left_VBD ._."))).contains("Labour");
  }

  @Test
  void rolesComeFromTitlesAndAppositions() {
    List<Profile> profiles =
        find(
            "Norwegian_JJ Foreign_NNP Minister_NNP Kari_NNP/P Lund_NNP/P met_VBD Tom_NNP/P"
                + " Vald_NNP/P ,_, the_DT town_NN 's_POS mayor_NN ,_, and_CC the_DT nominee_NN ,_,"
                + " Jane_NNP/P Roe_NNP/P ._. | Sen._NNP Ann_NNP/P Poe_NNP/P said_VBD so_RB ._.");
    assertThat(named(profiles, "Kari Lund").offices()).contains(office("norwegian foreign minister"));
    assertThat(named(profiles, "Tom Vald").offices()).contains(office("town's mayor"), office("mayor"));
    assertThat(named(profiles, "Jane Roe").offices()).contains(office("nominee"));
    assertThat(named(profiles, "Ann Poe").offices()).contains(office("senator"));
  }

  @Test
  void titleRightBeforeANameIsTheirsAndNotWhatLeadsUpToIt() {
    // "a protest of President Otto Holt", "the wife of mayor Tom Vald", "the envoy in Norland Jane Roe"
    List<Profile> profiles = find("A_DT protest_NN of_IN President_NNP Otto_NNP/P Holt_NNP/P 's_POS plans_NNS began_VBD"
        + " ._. | The_DT wife_NN of_IN mayor_NN Tom_NNP/P Vald_NNP/P left_VBD ._. | The_DT envoy_NN in_IN Norland_NNP/L"
        + " Jane_NNP/P Roe_NNP/P stayed_VBD ._. | Army_NNP Chief_NNP of_IN Staff_NNP General_NNP Bo_NNP/P Poe_NNP/P"
        + " came_VBD ._.");
    assertThat(named(profiles, "Otto Holt").offices()).contains(office("president"));
    assertThat(named(profiles, "Tom Vald").offices()).contains(office("mayor")).doesNotContain(office("wife"));
    assertThat(named(profiles, "Jane Roe").offices()).contains(office("envoy"));
    assertThat(named(profiles, "Bo Poe").offices()).contains(office("staff general"), office("army chief"));
  }

  @Test
  void nounRightAfterABodysNameTellsWhatItIs() {
    List<Profile> profiles = find("The_DT Harbour_NNP/O Hands_NNP/O union_NN met_VBD the_DT Quay_NNP/O Crews_NNP/O"
        + " trade_NN union_NN and_CC the_DT Velm_NNP/O Hall_NNP/O group_NN chairman_NN ._.");
    assertThat(named(profiles, "Harbour Hands").offices()).contains(office("union"));
    assertThat(named(profiles, "Quay Crews").offices()).contains(office("union"));
    assertThat(named(profiles, "Velm Hall").offices()).isEmpty();
  }

  @Test
  void whoDoesSomethingAfterAClauseIsNobodyNamedInIt() {
    // "After meeting Tom Vald, the mayor left", but "Jane Roe, the mayor, left" and "Bo Poe, the envoy of Norland said"
    List<Profile> profiles = find("After_IN meeting_VBG Tom_NNP/P Vald_NNP/P ,_, the_DT mayor_NN left_VBD ._. |"
        + " Jane_NNP/P Roe_NNP/P ,_, the_DT mayor_NN ,_, left_VBD ._. | Mr._NNP Bo_NNP/P Poe_NNP/P ,_, the_DT envoy_NN"
        + " of_IN Norland_NNP/L said_VBD so_RB ._.");
    assertThat(named(profiles, "Tom Vald").offices()).isEmpty();
    assertThat(named(profiles, "Jane Roe").offices()).contains(office("mayor"));
    assertThat(named(profiles, "Bo Poe").offices()).contains(office("envoy"));
  }

  @Test
  void titleTellsWhatItsBearerIs() {
    assertThat(named(find("Lord_NNP Otto_NNP/P Holt_NNP/P left_VBD ._."), "Otto Holt").offices())
        .contains(office("peer"));
    assertThat(named(find("Mr_NNP Otto_NNP/P Holt_NNP/P left_VBD ._."), "Otto Holt").offices()).isEmpty();
  }

  @Test
  void familiesAndCourtCasesAreNobody() {
    // "the Okoros", "Poe v. Roe" -> nothing
    assertThat(find("He_PRP met_VBD the_DT Okoros_NNPS/P over_IN Poe_NNP/P v._NNP/P Roe_NNP/P ._."))
        .isEmpty();
  }

  @Test
  void anOrganisationIsDescribedByItsApposition() {
    // "the Harbour Watch, a monitoring group" -> monitoring group
    List<Profile> profiles =
        find("The_DT Harbour_NNP/O Watch_NNP/O ,_, a_DT monitoring_NN group_NN ,_, agreed_VBD ._.");
    assertThat(profiles.get(0).offices()).contains(office("monitoring group"));
  }

  @Test
  void aCommitteeOfAChamberIsOneOrganisation() {
    // the tagger breaks it in two
    assertThat(
            names(
                find(
                    "The_DT House_NNP/O Harbour_NNP/O and_CC Road_NNP/O Safety_NNP/O"
                        + " Committee_NNP/O met_VBD ._.")))
        .containsExactly("House Harbour and Road Safety Committee");
  }

  @Test
  void lawsAndPrizesAreNobody() {
    assertThat(find("The_DT Fifth_NNP/O Amendment_NNP/O won_VBD ._.")).isEmpty();
  }

  @Test
  void aDepartmentInATitleIsNoOrganisation() {
    // "Secretary of State Ann Poe" -> one person
    assertThat(names(find("Secretary_NNP of_IN State_NNP/O Ann_NNP/P Poe_NNP/P left_VBD ._.")))
        .containsExactly("Ann Poe");
  }

  @Test
  void aFamilyNameMayComeFirst() {
    // "Bok Ji-soon … Mr. Bok" -> one person
    AnnotatedText text =
        TaggedText.of(
            "Bok_NNP/P Ji_NNP/P ~-_HYPH ~soon_NN spoke_VBD ._. | Mr._NNP Bok_NNP/P sat_VBD ._.");
    List<Profile> profiles = FINDER.find(text);
    assertThat(names(profiles)).containsExactly("Bok Ji-soon");
    assertThat(mentions(text, profiles.get(0))).containsExactly("Bok Ji-soon", "Bok");
  }

  @Test
  void aHyphenJoinsTwoPeopleOnlyWhenBothAreNamedElsewhere() {
    // "Poe-Roe talks" -> two people; "Ann Holt-Eke" -> one
    assertThat(
            names(
                find(
                    "The_DT Poe_NNP/P ~-_HYPH/P ~Roe_NNP/P talks_NNS ._. | Poe_NNP/P saw_VBD"
                        + " Roe_NNP/P ._.")))
        .containsExactly("Poe", "Roe");
    assertThat(
            names(
                find(
                    "Ann_NNP/P Holt_NNP/P ~-_HYPH/P ~Eke_NNP/P spoke_VBD ._. | Holt_NNP/P ~-_HYPH"
                        + " ~Eke_NNP/P sat_VBD ._.")))
        .containsExactly("Ann Holt-Eke");
  }

  @Test
  void aDoubleBarrelledSurnameIsOneNameThoughTheTaggerCutsIt() {
    // "Ann Holt" "-" "Eke" -> one person, and so after a title; "Ann Holt-Jim Roe" -> two
    assertThat(names(find("Ann_NNP/P Holt_NNP/P ~-_HYPH ~Eke_NNP/P spoke_VBD ._.")))
        .containsExactly("Ann Holt-Eke");
    assertThat(names(find("Councillor_NNP Holt_NNP/P ~-_HYPH ~Eke_NNP/P spoke_VBD ._.")))
        .containsExactly("Holt-Eke");
    assertThat(
            names(find("The_DT Ann_NNP/P Holt_NNP/P ~-_HYPH ~Jim_NNP/P Roe_NNP/P talks_NNS ._.")))
        .containsExactly("Ann Holt", "Jim Roe");
  }

  @Test
  void aSurnameThatTheTaggerMissedIsFoundAgain() {
    AnnotatedText text =
        TaggedText.of("Nadia_NNP/P Okoro_NNP/P spoke_VBD ._. | Then_RB Okoro_NNP left_VBD ._.");
    assertThat(mentions(text, FINDER.find(text).get(0))).containsExactly("Nadia Okoro", "Okoro");
  }

  @Test
  void aSourceOfSpeechIsANameEvenIfTheTaggerDoesNotSeeIt() {
    // "according to the Daily Drum" -> an organisation
    List<Profile> profiles =
        find("It_PRP rained_VBD ,_, according_VBG to_TO the_DT Daily_NNP Drum_NNP ._.");
    assertThat(names(profiles)).containsExactly("Daily Drum");
    assertThat(profiles.get(0).entity()).isInstanceOf(Organisation.class);
  }

  @Test
  void aWordWithACapitalBeforeASurnameIsAFirstName() {
    assertThat(names(find("On_IN Monday_NNP ,_, Blessing_NN Okoro_NNP/P said_VBD it_PRP rained_VBD ._.")))
        .containsExactly("Blessing Okoro");
    assertThat(names(find("Blessing_NN Okoro_NNP/P is_VBZ what_WP we_PRP need_VBP ,_, Okoro_NNP/P said_VBD ._.")))
        .containsExactly("Okoro");
  }

  @Test
  void aPersonIsNoPartOfTheFirmTheyAreOf() {
    assertThat(names(find("Their_PRP$ lawyer_NN ,_, Mary_NNP/O Poe_NNP/O of_IN/O Poe_NNP/O Brill_NNP/O ,_, left_VBD"
            + " ._.")))
        .containsExactly("Mary Poe", "Poe Brill");
  }

  @Test
  void aPronounThatMeansNobodyElseLeavesTheGenderOfAFirstNameOpen() {
    assertThat(find("Mary_NNP/P Okoro_NNP/P spoke_VBD ._. | Rain_NN fell_VBD ._.").get(0).gender())
        .isEqualTo(Gender.FEMALE);
    assertThat(find("Mary_NNP/P Okoro_NNP/P spoke_VBD ._. He_PRP left_VBD ._.").get(0).gender())
        .isEqualTo(Gender.UNKNOWN);
  }

  @Test
  void aNounForAFirmBeforeANameTellsOne() {
    assertThat(find("The_DT carmaker_NN Okoro_NNP/P cut_VBD jobs_NNS ._.").get(0).entity())
        .isInstanceOf(Organisation.class);
    assertThat(find("The_DT brewer_NN Mary_NNP/P Okoro_NNP/P cut_VBD jobs_NNS ._.").get(0).entity())
        .isInstanceOf(Person.class);
  }

  @Test
  void whatSomebodyIsStandsBeforeTheirTitleToo() {
    assertThat(find("Her_PRP$ husband_NN ,_, Captain_NNP Xolw_NNP/P Okoro_NNP/P ,_, left_VBD ._.").get(0).offices())
        .extracting(Office::head).contains("husband", "captain");
  }

  @Test
  void anOwnersNameBeforeAnOfficeMakesItAWholePhrase() {
    assertThat(find("But_CC Ostia_NNP/L 's_POS lawyer_NN ,_, Xolw_NNP/P Okoro_NNP/P ,_, left_VBD ._.").stream()
        .filter(p -> p.entity() instanceof Person).toList().get(0).offices())
        .extracting(Office::head).contains("attorney");
  }

  @Test
  void pronounsTellTheGenderOfAnUncommonFirstName() {
    List<Profile> profiles =
        find(
            "Xolw_NNP/P Okoro_NNP/P spoke_VBD ._. | She_PRP left_VBD ._. | Okoro_NNP/P said_VBD"
                + " she_PRP won_VBD ._.");
    assertThat(profiles.get(0).gender()).isEqualTo(Gender.FEMALE);
  }

  @Test
  void theRosterNamesWhomASurnameMeans() {
    Roster roster =
        Roster.of(
            List.of(
                new Roster.Member(
                    "lund",
                    "Kari Lund",
                    List.of(),
                    List.of(
                        new Roster.Role(
                            List.of("foreign minister"),
                            List.of("Norway"),
                            OptionalInt.empty(),
                            OptionalInt.empty())),
                    Gender.FEMALE,
                    Optional.empty())));
    List<Profile> profiles =
        new EntityFinder(Lexicon.standard(), roster).find(TaggedText.of("Lund_NNP/P said_VBD so_RB ._."));
    assertThat(names(profiles)).containsExactly("Kari Lund");
    assertThat(profiles.get(0).entity().rosterId()).contains("lund");
    assertThat(profiles.get(0).gender()).isEqualTo(Gender.FEMALE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rain_NN fell_VBD in_IN County_NNP/L Lund_NNP/L ._. Lund_NNP/P beat_VBD Corry_NNP ._.",
        "Rain_NN fell_VBD in_IN Lund_NNP/L County_NNP/L ._. Lund_NNP/P beat_VBD Corry_NNP ._.",
        "The_DT River_NNP Lund_NNP/P rose_VBD ._. Lund_NNP/P was_VBD wet_JJ ._.",
        "She_PRP went_VBD to_TO Lund_NNP/P ,_, Norland_NNP/L ._.",
      })
  void aSurnameThatIsAPlaceInTheArticleIsNobodyOnTheRoster(String tagged) {
    Roster.Member lund =
        new Roster.Member("lund", "Kari Lund", List.of(), List.of(), Gender.FEMALE, Optional.empty());
    EntityFinder finder = new EntityFinder(Lexicon.standard(), Roster.of(List.of(lund)));

    assertThat(finder.find(TaggedText.of(tagged))).allMatch(p -> p.entity().rosterId().isEmpty());
    assertThat(finder.find(TaggedText.of("Kari_NNP/P Lund_NNP/P spoke_VBD ._. " + tagged)))
        .anyMatch(p -> p.entity().rosterId().isPresent());
  }

  @Test
  void theRosterSaysThatANameIsAnOrganisation() {
    // tagged as a person -> the organisation on the roster
    Roster.Member commission =
        new Roster.Member(
            "c", "Straits Commission", Roster.Member.Type.ORGANISATION, List.of("SC"), List.of(), Gender.UNKNOWN,
            Optional.empty());
    List<Profile> profiles =
        new EntityFinder(Lexicon.standard(), Roster.of(List.of(commission)))
            .find(TaggedText.of("Straits_NNP/P Commission_NNP/P said_VBD so_RB ._."));
    assertThat(profiles).singleElement().satisfies(profile -> {
      assertThat(profile.entity()).isInstanceOf(Organisation.class);
      assertThat(profile.entity().rosterId()).contains("c");
    });
  }

  @Test
  void takesTimeInProportionToTheNumberOfNames() {
    StringBuilder tagged = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      tagged
          .append("Ann_NNP/P Name")
          .append(i)
          .append("_NNP/P saw_VBD Town")
          .append(i)
          .append("_NNP/L ._. | ");
    }
    AnnotatedText text = TaggedText.of(tagged.toString());
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long begin = thread.getCurrentThreadCpuTime();
    assertThat(FINDER.find(text)).hasSize(20_000);
    assertThat(thread.getCurrentThreadCpuTime() - begin).isLessThan(10_000_000_000L);
  }

  @Test
  void aPresidentWithoutFirstNameIsNotTheSpouseWhomTheArticleNamesLater() {
    // "President Vance spoke. Laura Vance, the first lady, … Vance" -> two people, "Vance" the president
    AnnotatedText text =
        TaggedText.of(
            "President_NNP Vance_NNP/P spoke_VBD on_IN Monday_NNP ._. | Then_RB President_NNP Vance_NNP/P left_VBD ._."
                + " | Laura_NNP/P Vance_NNP/P stayed_VBD ._. | Vance_NNP/P slept_VBD ._.");
    List<Profile> profiles = FINDER.find(text);
    assertThat(names(profiles)).containsExactly("Vance", "Laura Vance");
    assertThat(mentions(text, profiles.get(0))).containsExactly("Vance", "Vance", "Vance");
  }

  @Test
  void aBareSurnameIsTheNamesakeNamedLastWhenTheOtherIsForgotten() {
    // "Tom Vance left. Tom Vance slept. (ten sentences) Ann Vance came. ¶ Vance spoke" -> Ann Vance
    String between = " | Rain_NN fell_VBD ._.".repeat(10);
    AnnotatedText text =
        TaggedText.of("Tom_NNP/P Vance_NNP/P left_VBD ._. | Tom_NNP/P Vance_NNP/P slept_VBD ._." + between
            + " | Ann_NNP/P Vance_NNP/P came_VBD ._.\nVance_NNP/P spoke_VBD ._.");
    assertThat(mentions(text, named(FINDER.find(text), "Ann Vance"))).containsExactly("Ann Vance", "Vance");
  }

  @Test
  void aBareSurnameIsTheOneWhomTheArticleNamesMost() {
    // "Tom Vance left. Tom Vance slept. ¶ Ann Vance came. ¶ Vance spoke" -> Tom Vance
    AnnotatedText text =
        TaggedText.of("Tom_NNP/P Vance_NNP/P left_VBD ._. | Tom_NNP/P Vance_NNP/P slept_VBD ._.\n"
            + "Ann_NNP/P Vance_NNP/P came_VBD ._.\nVance_NNP/P spoke_VBD ._.");
    assertThat(mentions(text, named(FINDER.find(text), "Tom Vance")))
        .containsExactly("Tom Vance", "Tom Vance", "Vance");
  }

  @Test
  void theSurnameOfADeadPersonIsThatOfTheRelativeWhoSpeaks() {
    // "Tom Vance, who sang, %s. Tom Vance was 90. ¶ Ann Vance wept. ¶ Rain fell, Vance %s" -> Ann Vance if he died
    String text = "Tom_NNP/P Vance_NNP/P ,_, who_WP sang_VBD ,_, %s_VBD ._. | Tom_NNP/P Vance_NNP/P was_VBD old_JJ ._."
        + "\nAnn_NNP/P Vance_NNP/P wept_VBD ._.\nRain_NN fell_VBD ,_, Vance_NNP/P %s_VBD ._.";
    AnnotatedText died = TaggedText.of(text.formatted("died", "said"));
    assertThat(mentions(died, named(FINDER.find(died), "Ann Vance"))).containsExactly("Ann Vance", "Vance");
    AnnotatedText left = TaggedText.of(text.formatted("left", "said"));
    assertThat(mentions(left, named(FINDER.find(left), "Ann Vance"))).containsExactly("Ann Vance");
    AnnotatedText sang = TaggedText.of(text.formatted("died", "sang"));
    assertThat(mentions(sang, named(FINDER.find(sang), "Ann Vance"))).containsExactly("Ann Vance");
  }

  @Test
  void ofTwoNamedAsOftenTheOneJustNamedSpeaksByTheSurname() {
    // "Tom Vance left. ¶ Ann Vance wept. ¶ Rain fell, Vance %s" -> Ann Vance if it is a verb of speech
    String text = "Tom_NNP/P Vance_NNP/P left_VBD ._.\nAnn_NNP/P Vance_NNP/P wept_VBD ._.\n"
        + "Rain_NN fell_VBD ,_, Vance_NNP/P %s_VBD ._.";
    AnnotatedText said = TaggedText.of(text.formatted("said"));
    assertThat(mentions(said, named(FINDER.find(said), "Ann Vance"))).containsExactly("Ann Vance", "Vance");
    AnnotatedText sang = TaggedText.of(text.formatted("sang"));
    assertThat(mentions(sang, named(FINDER.find(sang), "Ann Vance"))).containsExactly("Ann Vance");
  }

  @Test
  void withinAParagraphABareSurnameIsWhomTheParagraphIsAbout() {
    // "Tom Vance left. Tom Vance slept. ¶ Ann Vance came. Vance spoke" -> Ann Vance
    AnnotatedText text =
        TaggedText.of("Tom_NNP/P Vance_NNP/P left_VBD ._. | Tom_NNP/P Vance_NNP/P slept_VBD ._.\n"
            + "Ann_NNP/P Vance_NNP/P came_VBD ._. | Vance_NNP/P spoke_VBD ._.");
    assertThat(mentions(text, named(FINDER.find(text), "Ann Vance"))).containsExactly("Ann Vance", "Vance");
  }

  @Test
  void lettersForAnOfficeAreNoBody() {
    // "Ada Holt, MP, left. The MP slept." -> Ada Holt alone
    assertThat(names(find("Ada_NNP/P Holt_NNP/P ,_, MP_NNP/O ,_, left_VBD ._. | The_DT MP_NNP/O slept_VBD ._.")))
        .containsExactly("Ada Holt");
    // "District Attorney Ada Holt left. The DA slept." -> Ada Holt alone
    String attorney = "District_NNP Attorney_NNP Ada_NNP/P Holt_NNP/P left_VBD ._.";
    assertThat(names(find(attorney + " | The_DT DA_NNP/O slept_VBD ._."))).containsExactly("Ada Holt");
    // "the DA" of somebody who is none is whatever the tagger says
    assertThat(names(find("Ada_NNP/P Holt_NNP/P left_VBD ._. | The_DT DA_NNP/O slept_VBD ._.")))
        .containsExactly("Ada Holt", "DA");
  }

  @Test
  void lettersThatABodyOfTheArticleHasAreItsName() {
    // "Marsh Panel (MP) … The MP" -> the panel
    assertThat(
            names(
                find(
                    "The_DT Marsh_NNP/O Panel_NNP/O met_VBD ._. | Ada_NNP/P Holt_NNP/P ,_, an_DT MP_NNP/O ,_, left_VBD"
                        + " ._. | The_DT MP_NNP/O slept_VBD ._.")))
        .containsExactly("Marsh Panel", "Ada Holt");
  }

  @Test
  void aPluralAtTheHeadOfASentenceIsNobody() {
    assertThat(names(find("Neighbours_NNP/P left_VBD ._. | Farmers_NNS/O slept_VBD ._."))).isEmpty();
    assertThat(names(find("Neighbours_NNP/P won_VBD ._. | They_PRP saw_VBD Neighbours_NNP/O ._."))).hasSize(1);
  }

  @Test
  void aWordBeforeASurnameOfTheArticleIsNoFirstName() {
    // "Ada Holt … Young Holt" -> Ada Holt
    assertThat(names(find("Ada_NNP/P Holt_NNP/P left_VBD ._. | Absent_JJ/P Holt_NNP/P slept_VBD ._.")))
        .containsExactly("Ada Holt");
  }

  @Test
  void aNicknameInBracketsIsPartOfTheName() {
    assertThat(names(find("Ada_NNP/P (_-LRB- Addie_NNP )_-RRB- Holt_NNP/P left_VBD ._. | Addie_NNP/P slept_VBD ._.")))
        .containsExactly("Ada Holt");
  }

  @Test
  void aNicknameInMarksIsPartOfTheNameThoughTheTaggerPassedOverTheFirst() {
    assertThat(names(find("John_NNP ``_`` Jack_NNP ''_'' Holt_NNP/P left_VBD ._. | Jack_NNP/P slept_VBD ._.")))
        .singleElement().asString().startsWith("John").endsWith("Holt");
  }

  @Test
  void aTitleIsNobodyByItself() {
    // "King Ivo left, and the King slept" -> Ivo; but "Ada King left. King slept" -> Ada King
    assertThat(names(find("King_NNP Ivo_NNP/P left_VBD ,_, and_CC the_DT King_NNP/P slept_VBD ._.")))
        .containsExactly("Ivo");
    assertThat(names(find("Ada_NNP/P King_NNP/P left_VBD ._. | King_NNP/P slept_VBD ._."))).containsExactly("Ada King");
  }

  @Test
  void whatAnOfficeDealsWithIsNoPartOfAName() {
    // "Director of Parks and Recreation Ana Holt" -> Ana Holt
    assertThat(
            names(
                find(
                    "Director_NNP of_IN Parks_NNPS/O and_CC/O Recreation_NNP/O Ana_NNP/O Holt_NNP/O left_VBD the_DT"
                        + " old_JJ house_NN in_IN May_NNP ._.")))
        .containsExactly("Ana Holt");
  }

  @Test
  void theFirstOfTwoSurnamesIsTheSamePerson() {
    // "Rosa Nájera Holt … Nájera", unless somebody else has that surname
    assertThat(names(find("Rosa_NNP/P Nájera_NNP/P Holt_NNP/P left_VBD ._. | Nájera_NNP/P slept_VBD ._.")))
        .containsExactly("Rosa Nájera Holt");
    AnnotatedText two =
        TaggedText.of(
            "Rosa_NNP/P Nájera_NNP/P Holt_NNP/P left_VBD ._. | Ivo_NNP/P Nájera_NNP/P sat_VBD ._. | Nájera_NNP/P"
                + " slept_VBD ._.");
    assertThat(mentions(two, named(FINDER.find(two), "Ivo Nájera"))).containsExactly("Ivo Nájera", "Nájera");
  }

  @Test
  void aFamilyNameInFrontIsTheSurname() {
    // "Kim Do-yun … Mr. Kim": Kim is no woman's first name here
    List<Profile> profiles =
        find("Kim_NNP/P Do_NNP/P ~-_HYPH/P ~yun_NNP/P left_VBD ._. | Mr._NNP Kim_NNP/P slept_VBD ._.");
    assertThat(names(profiles)).containsExactly("Kim Do-yun");
    assertThat(profiles.get(0).gender()).isEqualTo(Gender.MALE);
  }

  @Test
  void aSurnameThatIsMisspeltOnceIsTheSamePerson() {
    // "Karl Buchtmann … Karl Bauchtmann" -> one person, but not when both come back
    assertThat(names(find("Karl_NNP/P Buchtmann_NNP/P left_VBD ._. | Karl_NNP/P Bauchtmann_NNP/P slept_VBD ._.")))
        .containsExactly("Karl Buchtmann");
    String twice = "Karl_NNP/P Buchtmann_NNP/P left_VBD ._. | Karl_NNP/P Bauchtmann_NNP/P slept_VBD ._.";
    assertThat(names(find(twice + " | " + twice))).hasSize(2);
  }

  @Test
  void juniorIsNotSenior() {
    AnnotatedText text =
        TaggedText.of(
            "Ivo_NNP/P Holt_NNP/P Sr._NNP/P met_VBD Ivo_NNP/P Holt_NNP/P Jr._NNP/P ._. | Holt_NNP/P Jr._NNP/P"
                + " left_VBD ._.");
    assertThat(mentions(text, named(FINDER.find(text), "Ivo Holt Jr."))).containsExactly("Ivo Holt Jr.", "Holt Jr.");
  }

  @Test
  void whoseKinSomebodyIsTellsTheGender() {
    // "Sasha Holt told his mother, Vera" -> Sasha is a man here, whatever most who are called so are
    List<Profile> profiles =
        find("Sasha_NNP/P Holt_NNP/P told_VBD his_PRP$ mother_NN ,_, Vera_NNP/P ,_, so_RB ._.");
    assertThat(named(profiles, "Sasha Holt").gender()).isEqualTo(Gender.MALE);
    assertThat(named(profiles, "Vera").gender()).isEqualTo(Gender.FEMALE);
  }

  @Test
  void theOneWhomThePronounFitsIsMeantByTheSurname() {
    // "Ivo Vance … Ivo Vance … Ada Vance … Vance … her … Vance … she" -> Ada Vance
    AnnotatedText text =
        TaggedText.of(
            "Ivo_NNP/P Vance_NNP/P left_VBD ._. | Ivo_NNP/P Vance_NNP/P slept_VBD ._.\nAda_NNP/P Vance_NNP/P sat_VBD"
                + " ._.\nVance_NNP/P lost_VBD her_PRP$ way_NN ._.\nVance_NNP/P said_VBD she_PRP fell_VBD ._.");
    assertThat(mentions(text, named(FINDER.find(text), "Ada Vance"))).containsExactly("Ada Vance", "Vance", "Vance");
  }

  @Test
  void aSurnameIsOfTheNamesakeWhomThePronounBoundToItFits() {
    // "Ivo Vance … Ivo Vance … Ada Vance … Vance, who sang, said she fell" -> Ada Vance
    String before = "Ivo_NNP/P Vance_NNP/P left_VBD ._. | Ivo_NNP/P Vance_NNP/P slept_VBD ._.\nAda_NNP/P Vance_NNP/P"
        + " sat_VBD ._.\n";
    AnnotatedText hers = TaggedText.of(before + "Vance_NNP/P ,_, who_WP sang_VBD ,_, said_VBD she_PRP fell_VBD ._.");
    assertThat(mentions(hers, named(FINDER.find(hers), "Ada Vance"))).containsExactly("Ada Vance", "Vance");
    AnnotatedText kin = TaggedText.of(before + "Vance_NNP/P met_VBD her_PRP$ husband_NN ._.");
    assertThat(mentions(kin, named(FINDER.find(kin), "Ada Vance"))).containsExactly("Ada Vance", "Vance");
    AnnotatedText nobodys = TaggedText.of(before + "Vance_NNP/P said_VBD the_DT nurse_NN lost_VBD her_PRP$ way_NN ._.");
    assertThat(mentions(nobodys, named(FINDER.find(nobodys), "Ada Vance"))).containsExactly("Ada Vance");
  }

  @Test
  void aSurnameThatIsAFirmIsThePersonsWhoIsHeThere() {
    // "Adam Siemens … Siemens apologised to his team" -> one person, but not where "it" is the firm's
    String full = "Adam_NNP/P Siemens_NNP/P left_VBD ._.\n";
    String his = "Siemens_NNP/O left_VBD his_PRP$ team_NN ._. | Siemens_NNP/O slept_VBD ._.";
    assertThat(names(find(full + his))).containsExactly("Adam Siemens");
    String its = "Siemens_NNP/O sold_VBD its_PRP$ mill_NN ._. | Siemens_NNP/O grew_VBD ._.";
    assertThat(names(find(full + its))).containsExactly("Adam Siemens", "Siemens");
  }

  @Test
  void whatTheTaggerTakesForAFirmAfterAnInitialIsASurname() {
    assertThat(names(find("Adam_NNP/P R._NNP/P Nokia_NNP/O left_VBD ._."))).containsExactly("Adam R. Nokia");
    assertThat(names(find("Adam_NNP/P left_VBD Nokia_NNP/O ._."))).containsExactly("Adam", "Nokia");
  }

  @Test
  void aPresidentIsThePersonOfThatNameWhomTheArticleCallsPresident() {
    // "President Vance … Ana Vance, the president," -> one person
    assertThat(
            names(
                find(
                    "President_NNP Vance_NNP/P spoke_VBD ._. | Ana_NNP/P Vance_NNP/P ,_, the_DT president_NN ,_,"
                        + " slept_VBD ._.")))
        .containsExactly("Ana Vance");
  }

  @Test
  void differentMiddleInitialsTellTwoPeopleApart() {
    // "Henry W. Vance", "Henry Vance", "Henry H.W. Vance" -> two people
    assertThat(
            names(
                find(
                    "Henry_NNP/P W._NNP/P Vance_NNP/P met_VBD Henry_NNP/P H.W._NNP/P Vance_NNP/P ._. | Henry_NNP/P"
                        + " Vance_NNP/P left_VBD ._.")))
        .containsExactly("Henry W. Vance", "Henry H.W. Vance");
  }

  @Test
  void aNameRunsOnOverWhatItsHeadIsFor() {
    // "The Front for the Recovery of Ostia" with only the place found -> one organisation
    List<Profile> profiles =
        find(
            "Then_RB the_DT Front_NN for_IN the_DT Recovery_NNP of_IN Ostia_NNP/L split_VBD from_IN what_WP"
                + " people_NNS called_VBD the_DT Ostia_NNP/L Support_NNP Group_NNP when_WRB they_PRP were_VBD"
                + " in_IN Ostia_NNP/L ._.");
    assertThat(names(profiles))
        .containsExactly("Front for the Recovery of Ostia", "Ostia Support Group", "Ostia");
    assertThat(profiles.get(0).entity()).isInstanceOf(Organisation.class);
    assertThat(profiles.get(1).entity()).isInstanceOf(Organisation.class);
    assertThat(profiles.get(2).entity()).isInstanceOf(Place.class);
  }

  @Test
  void pluralsAreNobody() {
    // "Advisers", "the Okoros", "Okoros" -> no names
    assertThat(
            names(
                find(
                    "Advisers_NNS/P to_TO Mr._NNP Okoro_NNP/P met_VBD ._. | Okoros_NNPS/O were_VBD there_RB ._.")))
        .containsExactly("Okoro");
  }

  @Test
  void aStreetIsAPlace() {
    // "Mill Lane", "Lower Wick" taken for people -> places; "Nathan Lane" -> a person
    List<Profile> profiles =
        find(
            "Mill_NNP/P Lane_NNP/P closed_VBD ._. | Lower_NNP/P Wick_NNP/P slept_VBD ._. | Nathan_NNP/P Lane_NNP/P"
                + " sang_VBD ._.");
    assertThat(profiles.get(0).entity()).isInstanceOf(Place.class);
    assertThat(profiles.get(1).entity()).isInstanceOf(Place.class);
    assertThat(profiles.get(2).entity()).isInstanceOf(Person.class);
  }

  @Test
  void theAbbreviationOfAStateGoesByItsName() {
    // "Tex." alone -> Texas
    assertThat(names(find("He_PRP moved_VBD to_TO Waco_NNP/L ,_, Tex._NNP/L ,_, then_RB ._.")))
        .containsExactly("Waco", "Texas");
  }

  @Test
  void aChamberIsNotAHouseOfAnotherName() {
    // "the White House … the House" -> two; "the U.S. Senate … the Senate" -> one
    assertThat(
            names(
                find(
                    "The_DT White_NNP/O House_NNP/O and_CC the_DT House_NNP/O met_VBD ._. | The_DT U.S._NNP/O"
                        + " Senate_NNP/O left_VBD ._. | The_DT Senate_NNP/O slept_VBD ._.")))
        .containsExactly("White House", "House", "U.S. Senate");
  }

  @Test
  void aSurnameAtTheHeadOfASentenceIsFoundWhateverItsTag() {
    // "Ana Sallow came. Sallow, for her part, left." with the second tagged as an adjective -> one person, twice
    AnnotatedText text =
        TaggedText.of(
            "Ana_NNP/P Sallow_NNP/P came_VBD ._. | Sallow_JJ ,_, for_IN her_PRP$ part_NN ,_, left_VBD ._. | Sallow_JJ"
                + " light_NN fell_VBD ._.");
    List<Profile> profiles = FINDER.find(text);
    assertThat(mentions(text, profiles.get(0))).containsExactly("Ana Sallow", "Sallow");
  }

  @Test
  void theFirstWordOfACompanysNameIsTheCompany() {
    // "Harbour Coal Co. … Harbour … Harbour" with the short form taken for a person -> one organisation
    List<Profile> profiles =
        find(
            "Harbour_NNP/O Coal_NNP/O paid_VBD ._. | Harbour_NNP/P owed_VBD it_PRP ._. | Then_RB Harbour_NNP/P"
                + " fell_VBD ._. | Harbour_NNP/P lost_VBD ._.");
    assertThat(names(profiles)).containsExactly("Harbour Coal");
    assertThat(profiles.get(0).entity()).isInstanceOf(Organisation.class);
  }

  @Test
  void aMonthBesideANumberIsADate() {
    // "3 June" -> no name
    assertThat(names(find("On_IN 3_CD June_NNP/P she_PRP came_VBD ._."))).isEmpty();
  }

  @Test
  void aCountryBeforeItsForcesIsAPartOfTheirName() {
    // "U.S. Marines" though the tagger saw neither -> one organisation
    List<Profile> profiles = find("Ten_CD U.S._NNP Marines_NNPS left_VBD for_IN the_DT old_JJ harbour_NN ._.");
    assertThat(names(profiles)).containsExactly("U.S. Marines");
    assertThat(profiles.get(0).entity()).isInstanceOf(Organisation.class);
  }

  @Test
  void aCountryBeforeAnOfficeIsNoPartOfIt() {
    // "the UK Special Representative for Norway said" -> the two countries
    assertThat(
            names(
                find(
                    "Responding_VBG to_IN the_DT report_NN ,_, the_DT UK_NNP/L Special_NNP Representative_NNP for_IN"
                        + " Norway_NNP/L said_VBD no_UH ._.")))
        .containsExactly("UK", "Norway");
  }

  @Test
  void aListedAcronymIsFoundWhereTheTaggerMissesIt() {
    // "a common foe in IS" -> an organisation
    List<Profile> profiles = find("They_PRP have_VBP a_DT common_JJ foe_NN in_IN IS_NNP ,_, she_PRP said_VBD ._.");
    assertThat(names(profiles)).containsExactly("IS");
    assertThat(profiles.get(0).entity()).isInstanceOf(Organisation.class);
  }

  @Test
  void whatAGroupIsKnownAsIsItsName() {
    // "the group known as al-Okor" though the tagger saw nothing -> an organisation
    List<Profile> profiles =
        find("The_DT group_NN formerly_RB known_VBN as_IN al_NNP ~-_HYPH ~Okor_NNP left_VBD ._.");
    assertThat(names(profiles)).containsExactly("al-Okor");
    assertThat(profiles.get(0).entity()).isInstanceOf(Organisation.class);
  }

  @Test
  void aFirstNameThatIsAlsoACountryBelongsToThePerson() {
    // "Georgia Okor" with only the surname tagged -> one person
    assertThat(names(find("Then_RB Georgia_NNP Okor_NNP/P sang_VBD an_DT old_JJ song_NN ._.")))
        .containsExactly("Georgia Okor");
  }

  @Test
  void whatIsHeldInATownIsNoPartOfItsName() {
    // "the Okor Summit" -> "Okor"
    assertThat(names(find("She_PRP came_VBD to_IN the_DT Okor_NNP/L Summit_NNP/L late_RB ._.")))
        .containsExactly("Okor");
  }

  @Test
  void aPlaceIsFoundByWhatStandsAroundIt() {
    // "the town of Okor", "in Tall az Wick, Norway", "the Okor Gate" -> places that the tagger missed
    assertThat(find("He_PRP left_VBD the_DT old_JJ town_NN of_IN Okor_NNP yesterday_NN ._."))
        .singleElement().satisfies(p -> assertThat(p.entity()).isInstanceOf(Place.class));
    assertThat(
            names(
                find(
                    "He_PRP was_VBD seen_VBN again_RB in_IN Tall_NNP az_NNP Wick_NNP ,_, Norway_NNP/L ,_, late_RB"
                        + " yesterday_NN ._.")))
        .containsExactly("Tall az Wick", "Norway");
    assertThat(find("He_PRP was_VBD seen_VBN again_RB at_IN the_DT Okor_NNP Gate_NNP yesterday_NN ._."))
        .singleElement().satisfies(p -> {
          assertThat(p.entity()).isInstanceOf(Place.class);
          assertThat(p.entity().name()).isEqualTo("Okor Gate");
        });
  }

  @Test
  void aTitleInMarksIsNoPlace() {
    // “The Salt Road” -> no name
    assertThat(find("He_PRP saw_VBD “_`` The_DT Salt_NNP Road_NNP ”_'' again_RB yesterday_NN ,_, alone_RB ._."))
        .isEmpty();
  }

  @Test
  void theTaggersPersonIsAPlaceWhenItStandsAsOne() {
    // "towns such as Wick and Zumo", "Near Al Okor" tagged as people -> places
    assertThat(find("Towns_NNS such_JJ as_IN Wick_NNP/L and_CC Zumo_NNP/P fell_VBD ._."))
        .extracting(Profile::entity).allMatch(Place.class::isInstance);
    assertThat(find("Near_IN Al_NNP/P Okor_NNP/P ,_, one_CD strike_NN missed_VBD ._."))
        .extracting(Profile::entity).allMatch(Place.class::isInstance);
  }

  @Test
  void aPlacesNameMayBeginBeforeWhatTheTaggerFound() {
    // "Bade" "-" "Okor" -> one place
    assertThat(names(find("He_PRP left_VBD Bade_NN ~-_HYPH ~Okor_NNP/L late_RB yesterday_NN ._.")))
        .containsExactly("Bade-Okor");
  }

  @Test
  void aCityIsAPlaceThoughTheListsKnowItsAcronym() {
    // "New York City" -> a place
    assertThat(find("She_PRP runs_VBZ New_NNP/L York_NNP/L City_NNP/L now_RB ._."))
        .singleElement().satisfies(p -> assertThat(p.entity()).isInstanceOf(Place.class));
  }

  @Test
  void aSurnameThatTheTaggerTakesForACompanyIsThePersonOfThatName() {
    // "Mayor Ana Pressman … Pressman said … Pressman said" with the surname tagged as an organisation -> one person
    assertThat(
            names(
                find(
                    "Mayor_NNP Ana_NNP/P Pressman_NNP/P came_VBD ._. | Pressman_NNP/O said_VBD so_RB ._. |"
                        + " Pressman_NNP/O said_VBD no_UH ._. | Then_RB Pressman_NNP/O said_VBD yes_UH ._. |"
                        + " Pressman_NNP/O said_VBD bye_UH ._.")))
        .containsExactly("Ana Pressman");
  }

  @Test
  void aFirstNameAtTheHeadOfAFoundationIsStillThePersons() {
    // "the Ana & Bob Roe Foundation … Ana" -> the foundation, and a person called Ana
    List<Profile> profiles =
        find(
            "The_DT Ana_NNP/O &_CC/O Bob_NNP/O Roe_NNP/O Foundation_NNP/O paid_VBD ._. | Ana_NNP/P said_VBD so_RB"
                + " ._.");
    assertThat(names(profiles)).containsExactly("Ana & Bob Roe Foundation", "Ana");
    assertThat(profiles.get(1).entity()).isInstanceOf(Person.class);
  }

  @Test
  void aSurnameAfterThePeopleSomebodyIsOfIsAPerson() {
    // "Syrian Haddad" as an organisation -> the person "Haddad"; "Russian TVX" stays one
    List<Profile> profiles = find("It_PRP backs_VBZ Syrian_JJ/O Haddad_NNP/O and_CC Russian_JJ/O TVX_NNP/O ._.");
    assertThat(names(profiles)).containsExactly("Haddad", "TVX");
    assertThat(profiles.get(0).entity()).isInstanceOf(Person.class);
    assertThat(profiles.get(1).entity()).isInstanceOf(Organisation.class);
  }

  @Test
  void aSentenceWithMuchInSmallLettersIsNoHeadline() {
    // capitalised words are many, but "said" and "new" are no headline's -> the tagger's name stands
    assertThat(
            names(
                find(
                    "Old_NNP Harbour_NNP Minister_NNP Ana_NNP/P Roe_NNP/P said_VBD new_JJ things_NNS on_IN Monday_NNP"
                        + " in_IN Okor_NNP/L ._.")))
        .contains("Ana Roe", "Okor");
  }

  @Test
  void aShortFirstNameIsThePersonOfTheFullOne() {
    // "Robert Okor … Bob Okor" -> one person; "Rosa Okor" -> another
    assertThat(
            names(
                find(
                    "Robert_NNP/P Okor_NNP/P met_VBD Rosa_NNP/P Okor_NNP/P ._. | Then_RB Bob_NNP/P Okor_NNP/P"
                        + " left_VBD ._.")))
        .containsExactly("Robert Okor", "Rosa Okor");
  }

  @Test
  void anotherNameThatTheArticleGivesABodyIsTheSameBody() {
    // "X, which changed its name to Y", "X left Z and changed its name from Y", "X (also known as Y)" -> one
    assertThat(
            names(
                find(
                    "The_DT Okor_NNP/O Front_NNP/O ,_, which_WDT recently_RB changed_VBD its_PRP$ name_NN to_TO"
                        + " Harakat_NNP/O Wick_NNP/O ,_, won_VBD ._.")))
        .hasSize(1);
    assertThat(
            names(
                find(
                    "The_DT Okor_NNP/O Front_NNP/O left_VBD the_DT Roe_NNP/O Party_NNP/O and_CC changed_VBD its_PRP$"
                        + " name_NN from_IN Harakat_NNP/O Wick_NNP/O ._.")))
        .containsExactly("Okor Front", "Roe Party");
    assertThat(
            names(
                find(
                    "The_DT Okor_NNP/O Front_NNP/O (_-LRB- also_RB known_VBN as_IN Harakat_NNP/O Wick_NNP/O )_-RRB-"
                        + " met_VBD the_DT Roe_NNP/O Party_NNP/O ._.")))
        .containsExactly("Okor Front", "Roe Party");
  }

  @Test
  void theWordForAGroupMayStandInFrontInItsOwnLanguage() {
    // "al-Okor Front … Jabhat al-Okor" -> one
    assertThat(
            names(
                find(
                    "The_DT al-Okor_NNP/O Front_NNP/O won_VBD ._. | Then_RB Jabhat_NNP/O al-Okor_NNP/O lost_VBD ._.")))
        .hasSize(1);
  }
}
