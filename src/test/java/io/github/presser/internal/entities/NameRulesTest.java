package io.github.presser.internal.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Roster;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.TaggedText;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules make of names: a tagged text, then the names that are found, in order, each with P, L or O. */
class NameRulesTest {

  private static final EntityFinder FINDER = new EntityFinder(Lexicon.standard(), Roster.none());

  private static void assertNames(String tagged, String expected) {
    List<String> found =
        FINDER.find(TaggedText.of(tagged)).stream()
            .map(Profile::entity)
            .map(e -> e.name() + "/" + switch (e.type()) {
              case PERSON -> "P";
              case PLACE -> "L";
              case ORGANISATION -> "O";
            })
            .toList();
    assertThat(found).isEqualTo(expected == null ? List.of() : Arrays.asList(expected.split(", ")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      // a body after the noun that says it is one
      "the_DT charity_NN Lantern_NN helped_VBD ._. | Lantern/O",
      "their_PRP$ website_NN Plain_JJ Fact_NN grew_VBD ._. | Plain Fact/O",
      "the_DT agency_NN ,_, Advisory_NN ,_, left_VBD ._. | Advisory/O",
      "the_DT agency_NN ,_, Advisory_NN left_VBD ._. |",
      "the_DT band_NN Nadia_NNP Okoro_NNP left_VBD ._. |",
      "the_DT town_NN Lantern_NN grew_VBD ._. |",
      "a_DT charity_NN called_VBN Lantern_NNP helped_VBD ._. | Lantern/O",
      "a_DT charity_NN calls_VBZ Lantern_NNP late_JJ ._. |",
      // whom one speaks to
      "he_PRP told_VBD Harbour_NNP Insider_NNP so_RB ._. | Harbour Insider/O",
      "she_PRP told_VBD The_DT Lantern_NNP :_: | Lantern/O",
      "the_DT Gull_NNP Bet_NNP intelligence_NN agency_NN left_VBD ._. | Gull Bet/O",
      "the_DT Gull_NNP Bet_NNP game_NN began_VBD ._. |",
      "the_DT charity_NN Lanterns_NNPS for_IN Norway_NNP/L left_VBD ._. | Lanterns/O, Norway/L",
      "the_DT charity_NN Bright_NNP Norway_NNP/L left_VBD ._. | Bright Norway/O",
      "a_DT picture_NN taken_VBN by_IN Nadia_NNP/P Okoro_NNP/P ~/_SYM ~The_DT Quayside_NNP | Nadia Okoro/P, Quayside/O",
      "he_PRP told_VBD Nadia_NNP so_RB ._. |",
      "he_PRP saw_VBD Harbour_NNP Insider_NNP ._. |",
      "he_PRP told_VBD Norwegians_NNPS so_RB ._. |",
      // credits
      "Nadia_NNP/P Okoro_NNP/P ~/_SYM ~Quayside_NNP | Nadia Okoro/P, Quayside/O",
      "Okoro_NNP Films_NNPS via_IN HQB_NNP | HQB/O",
      // what somebody heads or belongs to
      "the_DT founder_NN of_IN Lantern_NNP Works_NNP left_VBD ._. | Lantern Works/O",
      "the_DT end_NN of_IN Lantern_NNP Works_NNP came_VBD ._. |",
      // listed bodies that the tagger broke
      "the_DT Islamic_NNP/O State_NNP/O of_IN Iraq_NNP/L and_CC Syria_NNP/L left_VBD ._. | "
          + "Islamic State of Iraq and Syria/O",
      "the_DT Islamic_NNP State_NNP of_IN Iraq_NNP/L and_CC Syria_NNP/L left_VBD ._. | "
          + "Islamic State of Iraq and Syria/O",
      "the_DT Social_NNP/O Democrats_NNPS left_VBD ._. | Social Democrats/O",
      "the_DT Social_NNP Democrats_NNPS left_VBD ._. | Social Democrats/O",
      "his_PRP$ United_NNP/L Russia_NNP/L party_NN left_VBD ._. | United Russia/O",
      "in_IN Bristol_NNP/L City_NNP/L it_PRP rained_VBD ._. | Bristol City/L",
      // two bodies, and one of two words
      "the_DT Harbour_NNP/O Agency_NNP/O and_CC/O HBV_NNP/O left_VBD ._. | Harbour Agency/O, HBV/O",
      "the_DT Agency_NNP/O for_IN/O Harbours_NNPS/O and_CC HBV_NNP/O left_VBD ._. | Agency for Harbours/O, HBV/O",
      "the_DT Lantern_NNP/O Inc_NNP/O and_CC/O Quayside_NNP/O left_VBD ._. | Lantern Inc/O, Quayside/O",
      "the_DT Reuters_NNP/O and_CC/O BBC_NNP/O left_VBD ._. | Reuters/O, BBC/O",
      "the_DT Lantern_NNP/O and_CC/O Gull_NNP/O left_VBD ._. | Lantern and Gull/O",
      "the_DT Food_NNP and_CC Harbour_NNP/O Agency_NNP/O left_VBD ._. | Food and Harbour Agency/O",
      "the_DT Norwegians_NNPS and_CC Harbour_NNP/O Agency_NNP/O left_VBD ._. | Harbour Agency/O",
      "then_RB Food_NNP and_CC Harbour_NNP/O Agency_NNP/O left_VBD ._. | Harbour Agency/O",
      // whose a body is
      "Nadia_NNP/P Okoro_NNP/P left_VBD but_CC Okoro_NNP/O 's_POS/O Freedom_NNP/O Party_NNP/O won_VBD ._. | "
          + "Nadia Okoro/P, Freedom Party/O",
      "Nadia_NNP/O Okoro_NNP/O 's_POS/O Freedom_NNP/O Party_NNP/O won_VBD ._. | Nadia Okoro's Freedom Party/O",
      // who has the office after the place that it is for
      "minister_NN of_IN Norway_NNP/P Nadia_NNP/P Okoro_NNP/P left_VBD ._. | Norway/L, Nadia Okoro/P",
      "MP_NN for_IN Ostia_NNP/L North_NNP/L Nadia_NNP/L Okoro_NNP/L left_VBD ._. | Ostia North/L, Nadia Okoro/P",
      "MP_NN for_IN Ostia_NNP/P North_NNP/P Nadia_NNP/P Okoro_NNP/P left_VBD ._. | Ostia North/L, Nadia Okoro/P",
      "aide_NN for_IN Zed_NNP/P Ben_NNP/P Okoro_NNP/P left_VBD ._. | Zed Ben Okoro/P",
      "end_NN of_IN Ostia_NNP/L North_NNP/L Nadia_NNP/L Okoro_NNP/L left_VBD ._. | Ostia North Nadia Okoro/L",
      // what is said of who speaks for a body, and what the tagger took with it
      "Former_JJ/O Harbour_NNP/O Party_NNP/O leader_NN Nadia_NNP/P Okoro_NNP/P left_VBD ._. | "
          + "Harbour Party/O, Nadia Okoro/P",
      "the_DT Former_JJ/O Players_NNPS/O Union_NNP/O left_VBD ._. | Former Players Union/O",
      "Former_JJ/O Labour_NNP/O voters_NNS left_VBD ._. | Labour/O",
      "the_DT Academy_NNP/O of_IN/O Lanterns_NNPS/O Monsignor_NNP/O Otto_NNP/P Holt_NNP/P left_VBD ._. | "
          + "Academy of Lanterns/O, Otto Holt/P",
      "the_DT Office_NNP/O of_IN/O Roads_NNPS/O and_CC/O Budget_NNP/O left_VBD ._. | Office of Roads and Budget/O",
      "the_DT Harbour_NNP/O Budget_NNP/O passed_VBD ._. |",
      // people are no body
      "an_DT American_NNP said_VBD so_RB ._. |",
      "the_DT Harbour_NNP/O Union_NNP/O and_CC Norwegian_NNP ,_, Danish_JJ and_CC Polish_JJ clubs_NNS |"
          + " Harbour Union/O",
      // what is said elsewhere of who bears the name, or where they are from
      "Song_NNP/P Jinlan_NNP/P left_VBD ,_, Song_NNP/O says_VBZ ,_, Song_NNP/O left_VBD ._. | Song Jinlan/P",
      "Sen._NNP Sessions_NNP/O left_VBD and_CC Sessions_NNP/O slept_VBD ,_, Sessions_NNP/O says_VBZ | Sessions/P",
      "Rep._NNP BBC_NNP/O left_VBD and_CC BBC_NNP/O slept_VBD ._. | BBC/O",
      "her_PRP$ brother_NN Otto_NNP Holt_NNP/O left_VBD ._. | Otto Holt/P",
      "an_DT aide_NN Otto_NNP Reuters_NNP/O left_VBD ._. | Reuters/O",
      "Otto_NNP/P Holt_NNP/P ,_, from_IN Okor_NNP/L ,_, who_WP left_VBD ._. | Otto Holt/P, Okor/L",
      "Otto_NNP/P Holt_NNP/P ,_, of_IN Vale_NNP ,_, Okor_NNP/L ,_, who_WP left_VBD ._. | Otto Holt/P, Okor/L",
      "then_RB ,_, Okor_NNP/L ,_, who_WP left_VBD ._. | Okor/P",
      "Gull_NNP/L Okor_NNP/L ,_, dean_NN of_IN schools_NNS ,_, left_VBD ._. | Gull Okor/P",
      "Gull_NNP/L Okor_NNP/L ,_, north_NN of_IN schools_NNS ,_, burned_VBD ._. | Gull Okor/L",
      // examples of what
      "firms_NNS such_JJ as_IN Gull_NNP/P and_CC Okor_NNP/L left_VBD ._. | Gull/O, Okor/O",
      "companies_NNS ,_, including_VBG Gull_NNP/P ,_, left_VBD ._. | Gull/O",
      "cities_NNS like_IN Gull_NNP/O left_VBD ._. | Gull/L",
      "Gull_NNP/P ,_, Okor_NNP/P and_CC other_JJ big_JJ companies_NNS left_VBD ._. | Gull/O, Okor/O",
      "players_NNS such_JJ as_IN Okor_NNP/O left_VBD ._. | Okor/O",
      "parties_NNS such_JJ as_IN Otto_NNP/P Holt_NNP/P 's_POS left_VBD ._. | Otto Holt/P",
      "groups_NNS such_JJ as_IN Otto_NNP/P Holt_NNP/P left_VBD ._. | Otto Holt/P",
      "firm_NN such_JJ as_IN Otto_NNP/P Holt_NNP/P left_VBD ._. | Otto Holt/P",
      "the_DT Gull_NNP/P news_NN agency_NN said_VBD so_RB ._. | Gull/O",
      "the_DT Norby_NNP/L law_NN firm_NN said_VBD so_RB ._. | Norby/L",
      "the_DT NGO_NNP Gull_NNP/P left_VBD ._. | Gull/O",
      "the_DT Marine_NNP/O Gull_NNP/O Unit_NNP/O ,_, then_RB left_VBD ._. | Marine Gull Unit/O",
      // what is listed as no name
      "the_DT UEFA_NNP/O Champions_NNP/O League_NNP/O began_VBD ._. |",
      "the_DT Gull_NNP/O Champions_NNP/O League_NNP/O left_VBD ._. |",
      "the_DT Gull_NNP Champions_NNP League_NNP left_VBD ._. |",
      "the_DT Gull_NNP/O League_NNP/O left_VBD ._. | Gull League/O",
      // letters of a name in another language
      "the_DT Gull_NNP/O Party_NNP/O (_-LRB- PKN_NNP/O )_-RRB- left_VBD ,_, PKN_NNP/O slept_VBD ._. | Gull Party/O",
      "the_DT Gull_NNP/O Party_NNP/O (_-LRB- PvdN_NNP )_-RRB- left_VBD ,_, PvdN_NNP slept_VBD ._. | Gull Party/O",
      "the_DT Gull_NNP/O Party_NNP/O (_-LRB- BBC_NNP/O )_-RRB- left_VBD ._. | Gull Party/O, BBC/O",
      "the_DT Gull_NNP/O Party_NNP/O (_-LRB- CEO_NNP/O )_-RRB- left_VBD ._. | Gull Party/O",
      "a_DT Board_NNP/O of_IN/O the_DT/O Gull_NNP/O Union_NNP/O (_-LRB- UDG_NNP/O )_-RRB- left_VBD ._. | "
          + "Board of the Gull Union/O, UDG/O",
      "the_DT Gull_NNP/O (_-LRB- PKN_NNP/O )_-RRB- left_VBD ._. | Gull/O, PKN/O",
      "the_DT Gull_NNP/O Party_NNP/O (_-LRB- PKN_NNP/O and_CC others_NNS )_-RRB- left_VBD ._. | Gull Party/O, PKN/O",
      "the_DT Pike_NNP/O Kite_NNP/O Union_NNP/O and_CC the_DT Gull_NNP/O Party_NNP/O (_-LRB- PKU_NNP/O )_-RRB- left_VBD"
          + " ._. | Pike Kite Union/O, Gull Party/O",
      // machines and what lies between
      "Russia_NNP/L 's_POS Su_NNP/O ~-_HYPH ~35_CD jets_NNS left_VBD ._. | Russia/L",
      "the_DT Quayside_NNP/O Harbour_NNP/O F_NNP/O ~-_HYPH ~35_CD jets_NNS left_VBD ._. | Quayside Harbour/O",
      "an_DT Gull_NNP/O A320_NN left_VBD ._. |",
      "the_DT Gull_NNP/O A1_NN team_NN left_VBD ._. | Gull/O",
      "an_DT Gull_NNP/O plane_NN left_VBD ._. | Gull/O",
      "the_DT Su_NNP/O -_: 35_CD jets_NNS left_VBD ._. | Su/O",
      "under_IN the_DT Belt_NNP and_CC Road_NNP/L plan_NN ._. |",
      "between_IN NI_NNP and_CC Republic_NNP/L ._. | Republic/L",
      // letters
      "the_DT HBV_NN and_CC others_NNS left_VBD ._. | HBV/O",
      "HBV_NN 's_POS chief_NN left_VBD ._. | HBV/O",
      "the_DT HBV_NN line_NN opened_VBD ._. |",
      "the_DT NGO_NN left_VBD ._. |"
  })
  void namesThatTheTaggerDidNotSee(String tagged, String expected) {
    assertNames(tagged, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Nadia_NNP/O Okoro_NNP/O of_IN/O the_DT/O Harbour_NNP/O Party_NNP/O won_VBD ._. | Nadia Okoro/P, Harbour Party/O",
      "Nadia_NNP/P Okoro_NNP/P Associated_NNP/P Press_NNP/P | Nadia Okoro/P, Associated Press/O",
      "Norway_NNP/O 's_POS/O National_NNP/O Orchestra_NNP/O played_VBD ._. | Norway/L, National Orchestra/O",
      "the_DT Women_NNP/O 's_POS/O Harbour_NNP/O Council_NNP/O met_VBD ._. | Women's Harbour Council/O",
      "he_PRP crossed_VBD Prince_NNP/L Harbour_NNP/L ._. | Prince Harbour/L",
      "people_NNS from_IN Inner_NNP/L Mongolia_NNP/L left_VBD ._. | Inner Mongolia/L",
      "it_PRP said_VBD to_TO Beth_NNP/L Norway_NNP/L ._. | Beth Norway/P",
      "no_DT crisis_NN at_IN Dorvale_NNP/L -_HYPH/L Okoria_NNP/L | Dorvale/L, Okoria/L",
      "no_DT crisis_NN at_IN Dorvale_NNP/L ~-_HYPH/L ~Okoria_NNP/L | Dorvale-Okoria/L",
      "the_DT Isle_NNP/L of_IN/L Norway_NNP/L grew_VBD ._. | Isle of Norway/L",
      "Bergen_NNP/L Norway_NNP/L | Bergen/L, Norway/L"
  })
  void namesThatWereRunTogether(String tagged, String expected) {
    assertNames(tagged, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
      "the_DT Norwegian_JJ Government_NNP left_VBD ._. | Norwegian Government/O",
      "the_DT Norwegian_JJ government_NN left_VBD ._. |",
      "the_DT Ministry_NNP/O of_IN Roads_NNPS/O and_CC Harbours_NNPS left_VBD ._. | Ministry of Roads and Harbours/O",
      "the_DT Ministry_NNP/O of_IN Roads_NNPS/O and_CC Ostia_NNP/L left_VBD ._. | Ministry of Roads/O, Ostia/L",
      "the_DT Bakers_NNS ~'_POS Union_NN/O left_VBD ._. | Bakers' Union/O",
      "the_DT bakers_NNS ~'_POS union_NN left_VBD ._. |",
      "Pakistan_NNP/L Tehreek_NNP ~-_HYPH ~e-Lantern_NNP won_VBD ._. | Pakistan Tehreek-e-Lantern/O",
      "-_HYPH e-Lantern_NNP won_VBD ._. |",
      "the_DT District_NNP of_IN Maine_NNP/L sued_VBD ._. | District of Maine/L",
      "the_DT lawyers_NNS Okoro_NNP/P and_CC Brill_NNP/P left_VBD ._. | Okoro/P, Brill/P",
      "the_DT Customers_NNS of_IN Dorvale_NNP/O Water_NNP/O left_VBD ._. | Dorvale Water/O",
      "Jaish_NNP/P ~-_HYPH ~e-Lantern_NNP fought_VBD ._. | Jaish-e-Lantern/O",
      "the_DT Harbour_NNP/O Committee_NNP/O on_IN Norway_NNP/L met_VBD ._. | Harbour Committee/O, Norway/L",
      "aid_NN from_IN Save_VB the_DT Children_NNS came_VBD ._. | Save the Children/O",
      "the_DT Nadia_NNP/P Okoro_NNP/P Foundation_NNP gave_VBD ._. | Nadia Okoro Foundation/O",
      "Anne_NNP/P '_`` The_DT Anchor_NNP '_'' Okoro_NNP/P won_VBD ._. | Anne 'The Anchor' Okoro/P",
      "Ted_NNP/P Bok_NNP/P Ji_NNP/P ~-_HYPH ~fung_NN left_VBD ._. | Ted Bok Ji-fung/P"
  })
  void namesThatWereBroken(String tagged, String expected) {
    assertNames(tagged, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "the_DT King_NNP/P spoke_VBD ._. |",
      "Mr._NNP King_NNP/P spoke_VBD ._. | King/P",
      "the_DT Rights_NNPS Bill_NNP/P passed_VBD ._. |",
      "the_DT Bill_NNP/P of_IN Rights_NNPS passed_VBD ._. |",
      "the_DT South_NNP/L Asian_NNP/L nation_NN grew_VBD ._. |",
      "the_DT Queensland_NNP/O Premier_NNP/O left_VBD ._. | Queensland/L",
      "the_DT Emergency_NNP/O Services_NNPS/O minister_NN left_VBD ._. |",
      "the_DT Emergency_NNP/O Service_NNP/O minister_NN left_VBD ._. | Emergency Service/O",
      "MEC_NNP/O Okoro_NNP/P left_VBD ._. | Okoro/P",
      "she_PRP wrote_VBD on_IN Twitter_NNP/O ._. |",
      "Twitter_NNP/O said_VBD so_RB ._. | Twitter/O",
      "he_PRP works_VBZ for_IN Twitter_NNP/O ._. | Twitter/O",
      "she_PRP won_VBD the_DT Norway_NNP/L Open_NNP ._. |",
      "the_DT trawler_NN Ocean_NNP/P Wren_NNP/P sank_VBD ._. |",
      "the_DT firm_NN Ocean_NNP/O Wren_NNP/O sank_VBD ._. | Ocean Wren/O",
      "drugs_NNS such_JJ as_IN Okorin_NNP/O and_CC Ostapan_NNP/L help_VBP ._. |",
      "Okorin_NNP/L is_VBZ a_DT new_JJ drug_NN ._. |",
      "its_PRP$ Red_NNP/O Gull_NNP/O rocket_NN flew_VBD ._. |",
      "a_DT Red_NNP/O Gull_NNP/O rocket_NN flew_VBD ._. | Red Gull/O",
      "the_DT Rural_NNP/O Roads_NNP/O minister_NN left_VBD ._. |",
      "the_DT Rural_NNP/O Roads_NNP/O director_NN left_VBD ._. | Rural Roads/O",
      "“_`` ~Roads_NNS of_IN Okoria_NNP/L ~”_'' came_VBD ._. |",
      "“_`` ~they_PRP left_VBD Okoria_NNP/L ~”_'' ,_, she_PRP said_VBD ._. | Okoria/L",
      "the_DT film_NN “_`` Nadia_NNP/P Okoro_NNP/P ”_'' opened_VBD ._. |",
      "by_IN Nadia_NNP/P Okoro_NNP/P Editing_VBG/P by_IN Ann_NNP/P Poe_NNP/P | Nadia Okoro/P, Ann Poe/P",
      "the_DT Gull_NNP/P came_VBD ._. | Gull/O",
      "the_DT Coastal_NNP/O Wind_NNP/O Survey_NNP/O (_-LRB- CWS_NNP/O )_-RRB- began_VBD ._. |",
      "the_DT Director_NNP/O of_IN/O Harbour_NNP/O Works_NNP/O (_-LRB- DHW_NNP/O )_-RRB- left_VBD ._. |",
      "at_IN Tall_NNP Bell_NNP Square_NNP (_-LRB- TBS_NNP/O )_-RRB- ,_, they_PRP met_VBD ._. | Tall Bell Square/L"
  })
  void whatIsNobody(String tagged, String expected) {
    assertNames(tagged, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
      // small words and marks inside names
      "known_VBN as_IN al_NN ~-_HYPH ~Nahr_NNP ,_, they_PRP left_VBD ._. | al-Nahr/O",
      "as_IN al_NN ~-_HYPH ~Nahr_NNP ,_, they_PRP left_VBD ._. |",
      "Fatah_NNP/O al_NN –_: Nahr_NNP left_VBD ._. | Fatah al–Nahr/O",
      "Fatah_NNP/O al_NN –_: nahr_NN left_VBD ._. | Fatah/O",
      "Stefan_NNP/P de_IN Luca_NNP left_VBD ._. | Stefan de Luca/P",
      "De_NNP Luca_NNP/P left_VBD ._. | De Luca/P",
      "Stefan_NNP/P la_IN Luca_NNP/P left_VBD ._. | Stefan/P, Luca/P",
      "Ann_NNP/P (_-LRB- Tex_NNP )_-RRB- Poe_NNP/P left_VBD ._. | Ann Poe/P",
      "Ann_NNP/P (_-LRB- Tex_NNP Poe_NNP/P left_VBD ._. | Ann/P, Tex Poe/P",
      "HQB_NNP/O ~-_HYPH ~OST_NNP left_VBD ._. | HQB-OST/O",
      "HQB_NNP/O ~-_HYPH ~led_VBN men_NNS left_VBD ._. | HQB/O",
      "Okor_NNP/O ~-_HYPH ~OST_NNP men_NNS left_VBD ._. | Okor/O",
      "Tehreek_NNP ~-_HYPH ~e_NN ~-_HYPH ~Okor_NNP left_VBD ._. | Tehreek-e-Okor/O",
      "Tehreek_NNP ~-_HYPH ~e_NN ~-_HYPH ~okor_NN left_VBD ._. |",
      "Tehreek_NNP ~-_HYPH ~e-Okor_NNP Pakistan_NNP/L left_VBD ._. | Tehreek-e-Okor Pakistan/O",
      "Zhou_NNP Bok_NNP ~-_HYPH ~soon_NN left_VBD ._. | Zhou Bok-soon/P",
      "Zhou_NNP Bok_NNP ~-_HYPH ~soon_NN voters_NNS left_VBD ._. |",
      "Ted_NNP/P Bok_NNP/P ~-_HYPH ~era_NN laws_NNS left_VBD ._. | Ted Bok/P",
      "Ann_NNP/P Holt_NNP/P ~-_HYPH ~Ek_NNP left_VBD ._. | Ann Holt-Ek/P",
      "Ann_NNP/P Holt_NNP/P ~-_HYPH ~Ek_NNP left_VBD ._. Ek_NNP/P stayed_VBD ._. | Ann Holt/P, Ek/P",
      // what ends or begins a name
      "D_NN ~-_HYPH ~Ohio_NNP/L left_VBD ._. | Ohio/L",
      "Jo_NNP/P Poe_NNP/P Jr._NNP/P left_VBD ._. | Jo Poe Jr./P",
      "Jr._NNP/P left_VBD ._. |",
      "the_DT Okoros_NNPS/P left_VBD ._. |",
      "Rural_NNP/O National_NNP/O Committee_NNP/O Chair_NNP/O left_VBD ._. | Rural National Committee/O",
      "the_DT Norway_NNP/L Accord_NNP fell_VBD ._. |",
      "Vale_NNP/P Norwegian_NNP/P left_VBD ._. |",
      "Ann_NNP/P French_NNP/P left_VBD ._. | Ann French/P",
      "Kenyan_JJ/P Okoro_NNP/P left_VBD ._. | Okoro/P",
      "Kenyan_JJ/O BBC_NNP/O left_VBD ._. | BBC/O",
      "she_PRP left_VBD via_IN Twitter_NNP/O ._. |",
      "she_PRP left_VBD Twitter_NNP/O 's_POS office_NN ._. | Twitter/O",
      "MLA_NNP Ann_NNP/P Poe_NNP/P ,_, MBE_NNP/O ,_, left_VBD ._. | Ann Poe/P",
      "her_PRP$ MEP_NNP/O left_VBD ._. |",
      "her_PRP$ MEP_NNP/O group_NN left_VBD ._. | MEP/O",
      "the_DT hurricane_NN hit_VBD Ann_NNP/P Poe_NNP/P ._. | Ann Poe/P",
      "Neighbours_NNS/O said_VBD so_RB ._. |",
      "Minister_NNP for_IN Rural_NNP/O Roads_NNPS/O ,_, she_PRP left_VBD ._. |",
      "Minister_NNP for_IN BBC_NNP/O ,_, she_PRP left_VBD ._. | BBC/O"
  })
  void whereANameBeginsAndEnds(String tagged, String expected) {
    assertNames(tagged, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "away_RB to_TO Okoria_NNP/L on_IN Monday_NNP ._. | Okoria/O",
      "fires_NNS west_RB of_IN Brill_NNP/P spread_VBD ._. | Brill/L",
      "the_DT fires_NNS at_IN Brill_NNP/P ,_, 40_CD kilometres_NNS west_RB of_IN Norway_NNP/L ._. | Brill/L, Norway/L",
      "they_PRP live_VBP in_IN Norway_NNP/L and_CC Brill_NNP/P ._. | Norway/L, Brill/L",
      "it_PRP ran_VBD from_IN Brill_NNP/P again_RB ._. |",
      "Brill_NNP/P said_VBD it_PRP had_VBD closed_VBN ._. | Brill/O",
      "Brill_NNP/P said_VBD he_PRP had_VBD closed_VBN ._. | Brill/P",
      "Brill_NNP/P said_VBD it_PRP was_VBD late_JJ ._. | Brill/P",
      "Mr._NNP Brill_NNP/P said_VBD it_PRP had_VBD rained_VBN ._. | Brill/P",
      "Dorvale_NNP/L City_NNP/L are_VBP second_JJ ._. Dorvale_NNP/L City_NNP/L won_VBD ._. | Dorvale City/O",
      "Dorvale_NNP/L City_NNP/L is_VBZ old_JJ ._. Dorvale_NNP/L City_NNP/L grew_VBD ._. | Dorvale City/L",
      "he_PRP saw_VBD Dorvale_NNP/L v_IN Okoria_NNP/L ._. | Dorvale/O, Okoria/O",
      "it_PRP ran_VBD from_IN Brill_NNP/P ._. It_PRP left_VBD Brill_NNP/P ._. | Brill/P",
      "a_DT trip_NN to_TO Okoria_NNP/L on_IN Monday_NNP ._. | Okoria/L",
      "they_PRP lost_VBD 3_CD ~-_HYPH ~1_CD to_TO Okoria_NNP/L ._. | Okoria/O",
      "they_PRP beat_VBD Okoria_NNP/L and_CC Dorvale_NNP/L ._. | Okoria/O, Dorvale/O",
      "over_IN the_DT Kansas_NNP/L Comets_NNPS/L ._. | Kansas Comets/O",
      "in_IN the_DT Kansas_NNP/L Hills_NNPS/L ._. | Kansas Hills/L",
      "the_DT Kansas_NNP/L Comets_NNPS/L won_VBD ._. Comets_NNPS/P lost_VBD ._. | Kansas Comets/O, Comets/O",
      "they_PRP left_VBD in_IN May_NNP ,_, and_CC Okoria_NNP/L have_VBP grown_VBN ._. | Okoria/O",
      "they_PRP left_VBD Dorvale_NNP/L ,_, and_CC Okoria_NNP/L have_VBP grown_VBN ._. | Dorvale/L, Okoria/L",
      "Norway_NNP/L AirOkor_NNP/L flew_VBD ._. | Norway AirOkor/O",
      "Norway_NNP/L Hills_NNP/L burned_VBD ._. | Norway Hills/L",
      "it_PRP bought_VBD Works_NNP/O and_CC Quayle_NNP/P of_IN France_NNP/L ._. | Works/O, Quayle/O, France/L",
      "Works_NNP/O left_VBD ,_, Ann_NNP/P Quayle_NNP/P of_IN France_NNP/L won_VBD ._."
          + " | Works/O, Ann Quayle/P, France/L",
      "the_DT aide_NN to_TO the_DT mayor_NN on_IN roads_NNS ,_, Ada_NNP/L Okor-Brill_NNP/L ,_, left_VBD ._."
          + " | Ada Okor-Brill/P",
      "the_DT road_NN to_TO the_DT south_NN ,_, Lower_NNP/L Okor_NNP/L ,_, is_VBZ closed_VBN ._. | Lower Okor/L",
      "the_DT Ostia_NNP/P Gulls_NNP/P ,_, who_WP won_VBD ._. | Ostia Gulls/O",
      // several are two people with what they are, and one is a club; what somebody deals with is no body
      "Nadia_NNP/P Poe_NNP/P and_CC the_DT teacher_NN Zed_NNP/P Okoro_NNP/P have_VBP left_VBN ._. | Nadia Poe/P, "
          + "Zed Okoro/P",
      "the_DT club_NN Zed_NNP/P Okoro_NNP/P have_VBP left_VBN ._. | Zed Okoro/O",
      "they_PRP left_VBD on_IN Monday_NNP and_CC the_DT club_NN Zed_NNP/P Okoro_NNP/P have_VBP won_VBN ._. | "
          + "Zed Okoro/O",
      "Zed_NNP/P Okoro_NNP/P ,_, an_DT oil_NN and_CC gas_NN analyst_NN ,_, left_VBD ._. | Zed Okoro/P",
      "Zed_NNP/P Okoro_NNP/P ,_, a_DT charity_NN and_CC club_NN ,_, left_VBD ._. | Zed Okoro/O",
      // where it is ends before who is named in full, and residents live there
      "in_IN Norway_NNP/L ,_, Zed_NNP/P Okoro_NNP/P ,_, a_DT teacher_NN ,_, left_VBD ._. | Norway/L, Zed Okoro/P",
      "in_IN Norway_NNP/L ,_, Zed_NNP/P Okoro_NNP/P left_VBD ._. | Norway/L, Zed Okoro/P",
      "in_IN Norway_NNP/L ,_, Zed_NNP/P Okoro_NNP/P ,_, Ostia_NNP/L ,_, it_PRP rained_VBD ._. | "
          + "Norway/L, Zed Okoro/L, Ostia/L",
      "Zed_NNP/P Okoro_NNP/P ,_, a_DT Norway_NNP/L resident_NN ,_, left_VBD ._. | Zed Okoro/P, Norway/L",
      "``_`` No_UH ,_, ''_'' said_VBD Loch_NNP/P Okoro_NNP/P ,_, who_WP left_VBD ._. | Loch Okoro/P",
      "the_DT MP_NN for_IN Okoro_NNP/P Central_NNP/P left_VBD ._. | Okoro Central/L",
      "Harbour_NNP/O Systems_NNPS/O ,_, Draper_NNP/P ,_, Quay_NNP/O Works_NNPS/O left_VBD ._."
          + " | Harbour Systems/O, Draper/O, Quay Works/O"
  })
  void kindsByContext(String tagged, String expected) {
    assertNames(tagged, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
      // an article and its word with a dash between them, where a name or "known as" stands beside
      "Fatah_NNP/O el_NN –_: Nahr_NNP left_VBD ._. | Fatah el–Nahr/O",
      "men_NNS of_IN al_NN –_: Nahr_NNP/O Front_NNP/O left_VBD ._. | al–Nahr Front/O",
      "they_PRP left_VBD al_NN –_: |",
      "known_VBN for_IN al_NN ~-_HYPH ~Nahr_NNP ,_, they_PRP left_VBD ._. |",
      // a particle belongs to a name only before more of it
      "they_PRP met_VBD Stefan_NNP/P de_IN | Stefan/P",
      "Stefan_NNP/P Luca_NNP/P de_IN facto_FW ruled_VBD ._. | Stefan Luca/P",
      // a nickname stands in marks of its own inside the name
      "Ann_NNP (_-LRB- Tex_NNP )_-RRB- Poe_NNP/P left_VBD ._. | Ann Poe/P",
      "Ann_NNP (_-LRB- Tex_NNP )_-RRB- left_VBD ._. |",
      "Ann_NNP/P (_-LRB- )_-RRB- Poe_NNP/P left_VBD ._. | Ann/P",
      "they_PRP met_VBD Ann_NNP/P (_-LRB- Tex_NNP )_-RRB- | Ann/P",
      "Ann_NNP/P (_-LRB- left_NN )_-RRB- met_VBD Otto_NNP/P Poe_NNP/P ._. | Ann/P, Otto Poe/P",
      "Ann_NNP/P (_-LRB- Tex_NNP )_-RRB- left_VBD ._. | Ann/P",
      // letters hyphenated with letters; "-e-" between two words of one body, and nothing small or apart
      "they_PRP left_VBD HQB_NNP/O ~-_HYPH | HQB/O",
      "Otto_NNP/P ~-_HYPH ~e-Lantern_NNP left_VBD ._. | Otto/P",
      "tehreek_NN ~-_HYPH ~e-Lantern_NNP left_VBD ._. |",
      "Tehreek_NNP -_HYPH e-Lantern_NNP left_VBD ._. |",
      "Tehreek_NNP ~-_HYPH ~e_NN ~-_HYPH Okor_NNP left_VBD ._. |",
      "Tehreek_NNP ~-_HYPH ~e_NN ~-_HYPH |",
      // the second syllable of a given name is small, short and tight after its hyphen
      "Bok_NNP/P Ji_NNP/P -_HYPH soon_RB left_VBD ._. | Bok Ji/P",
      "Bok_NNP/P Ji_NNP/P ~-_HYPH ~speaking_VBG men_NNS left_VBD ._. | Bok Ji/P",
      "Zhou_NNP Bok_NNP -_HYPH soon_RB left_VBD ._. |",
      "Zhou_NNP Bok_NNP ~-_HYPH ~speaking_VBG men_NNS left_VBD ._. |",
      "Zhou_NNP bok_NN ~-_HYPH ~soon_NN left_VBD ._. |",
      "zhou_NN Bok_NNP ~-_HYPH ~soon_NN left_VBD ._. |",
      "Zhou_NNP Bok_JJ ~-_HYPH ~soon_NN left_VBD ._. |",
      "they_PRP met_VBD Zhou_NNP Bok_NNP ~-_HYPH ~soon_NN | Zhou Bok-soon/P",
      "Ann_NNP/P Poe_NNP/P ~-_HYPH ~free_JJ day_NN came_VBD ._. | Ann Poe/P"
  })
  void namesWithSmallWordsAndMarksInside(String tagged, String expected) {
    assertNames(tagged, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
      // two first names joined are one person's, unless the article has the second alone
      "Mary_NNP ~-_HYPH ~Beth_NNP/P Holt_NNP/P left_VBD ._. | Mary-Beth Holt/P",
      "Mary_NNP -_HYPH Beth_NNP/P Holt_NNP/P left_VBD ._. | Beth Holt/P",
      "Mary_NNP/P ~-_HYPH ~Beth_NNP/P Holt_NNP/P left_VBD ._. Beth_NNP/P slept_VBD ._. | Mary/P, Beth Holt/P",
      // a double-barrelled surname; not a person's name before another word
      "Councillor_NNP Holt_NNP/P ~-_HYPH ~Ek_NNP left_VBD ._. | Holt-Ek/P",
      "Ann_NNP Holt_NNP ~-_HYPH ~Ek_NNP left_VBD ._. | Ann Holt-Ek/P",
      "Ann_NNP/L Holt_NNP/L ~-_HYPH ~Ek_NNP left_VBD ._. | Ann Holt-Ek/P",
      "Ann_NNP/P Holt_NNP/P -_HYPH Ek_NNP left_VBD ._. | Ann Holt/P",
      "Ann_NNP/P Holt_NNP/P ~-_HYPH ~led_VBN men_NNS left_VBD ._. | Ann Holt/P",
      "Ann_NNP/P Holt_NNP/P ~-_HYPH ~Norwegian_JJ talks_NNS began_VBD ._. | Ann Holt/P",
      "Ann_NNP/P Holt_NNP/P ~-_HYPH ~Otto_NNP/P Ek_NNP/P talks_NNS began_VBD ._. | Ann Holt/P, Otto Ek/P",
      // the first part of a place's name is a noun of its own, tight at the hyphen
      "Ar_NNP Raqor_NNP/L fell_VBD ._. They_PRP left_VBD Ar_NNP Raqor_NNP/L ._. | Ar Raqor/L",
      "they_PRP left_VBD AR_NNP Raqor_NNP/L ._. | Raqor/L",
      "they_PRP left_VBD Bade_NN -_HYPH Okor_NNP/L ._. | Okor/L",
      "they_PRP left_VBD Norwegian_JJ ~-_HYPH ~Okor_NNP/L ._. | Okor/L",
      "they_PRP left_VBD Norway_NNP ~-_HYPH ~Okor_NNP/L ._. | Norway/L, Okor/L",
      "they_PRP left_VBD mid_JJ ~-_HYPH ~Okor_NNP/L ._. | Okor/L",
      "they_PRP left_VBD El_NNP ~-_HYPH ~Okor_NNP/L ._. | El-Okor/L",
      "they_PRP left_VBD OST_NN ~-_HYPH ~Okor_NNP/L ._. | Okor/L",
      "they_PRP left_VBD Early_JJ ~-_HYPH ~Okor_NNP/L ._. | Okor/L",
      "they_PRP left_VBD Bade_NN ~-_HYPH ~Norway_NNP/L ._. | Norway/L",
      // a noun for a place begins the name with a capital and "of"
      "they_PRP left_VBD the_DT Gulf_NNP of_IN Okor_NNP/L ._. | Gulf of Okor/L",
      "they_PRP left_VBD the_DT gulf_NN of_IN Okor_NNP/L ._. | Okor/L",
      "they_PRP left_VBD the_DT Gulf_NNP in_IN Okor_NNP/L ._. | Okor/L",
      "they_PRP left_VBD the_DT Gulf_NNP/L of_IN Okor_NNP/L ._. | Gulf of Okor/L",
      // a dateline's place is in capitals up to a comma, a dash or a bracket
      "NORBY_NNP/L FALLS_NNP slept_VBD ._. | NORBY/L",
      "NORBY_NNP/L ,_, May_NNP 3_CD –_: They_PRP left_VBD ._. | NORBY/L"
  })
  void namesWithHyphens(String tagged, String expected) {
    assertNames(tagged, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
      // a party, the letters for a seat, and who has it
      "Harbour_NNP/O Dal_NNP/O MLA_NNP/O Mary_NNP/O Poe_NNP/O left_VBD ._. | Harbour Dal/O, Mary Poe/P",
      "Harbour_NNP/P Dal_NNP/P MLA_NNP/P Mary_NNP/P Poe_NNP/P left_VBD ._. | Harbour Dal/O, Mary Poe/P",
      "Mary_NNP/P Holt_NNP/P MLA_NNP/P Ann_NNP/P Poe_NNP/P left_VBD ._. | Mary Holt/P, Ann Poe/P",
      "Harbour_NNP/O Dal_NNP/O MLA_NNP/O Fund_NNP/O Board_NNP/O left_VBD ._. | Harbour Dal MLA Fund Board/O",
      // a credit in brackets ends at the bracket
      "Newsline_NNP/O )_-RRB-/O shares_NNS fell_VBD ._. | Newsline/O",
      // an owner and what it owns
      "Daily_NNP/O News_NNP/O '_POS/O Mary_NNP/O Poe_NNP/O left_VBD ._. | Daily News/O, Mary Poe/P",
      "Norby_NNP/O Court_NNP/O 's_POS/O Okoro_NNP/O Nervo_NNP/O left_VBD ._. | Norby Court/O, Okoro Nervo/P",
      "Mary_NNP/P Poe_NNP/P slept_VBD and_CC the_DT Lantern_NNP/O 's_POS/O Poe_NNP/O left_VBD ._."
          + " | Mary Poe/P, Lantern/O",
      // a surname behind a name that is whole
      "Mary_NNP/P Poe_NNP/P slept_VBD and_CC in_IN the_DT Daily_NNP/O Post_NNP/O Poe_NNP/O said_VBD so_RB ._."
          + " | Mary Poe/P, Daily Post/O",
      "Mary_NNP/P Poe_NNP/P slept_VBD and_CC of_IN Norway_NNP/O Poe_NNP/O said_VBD so_RB ._. | Mary Poe/P, Norway/L",
      "Mary_NNP/P Poe_NNP/P slept_VBD and_CC the_DT Lantern_NNP/O Poe_NNP/O left_VBD ._. | Mary Poe/P, Lantern Poe/O",
      "Norway_NNP/P Poe_NNP/P slept_VBD and_CC Norway_NNP/O Poe_NNP/O left_VBD ._. | Norway Poe/O",
      "Roads_NNPS/O Department_NNP/O 's_POS/O Safety_NNP/O Office_NNP/O met_VBD ._."
          + " | Roads Department/O, Safety Office/O",
      "Lantern_NNP/O 's_POS/O Safety_NNP/O Office_NNP/O met_VBD ._. | Lantern's Safety Office/O",
      // somebody and what they are of, or are in, or whom they are named after
      "Mary_NNP/O Poe_NNP/O of_IN/O Harbour_NNP/O Party_NNP/O won_VBD ._. | Mary Poe/P, Harbour Party/O",
      "Mary_NNP/O Poe_NNP/O of_IN/O Poe_NNP/O Brill_NNP/O won_VBD ._. | Mary Poe/P, Poe Brill/O",
      "for_IN Norway_NNP/O Stefan_NNP/O de_IN/O Luca_NNP/O came_VBD ._. | Norway/L, Stefan de Luca/P",
      "Supreme_NNP/O Court_NNP/O Justice_NNP/O Mary_NNP/O Poe_NNP/O left_VBD ._. | Supreme Court/O, Mary Poe/P",
      "Supreme_NNP/O Court_NNP/O Justice_NNP/O Okoro_NNP/O Nervo_NNP/O left_VBD ._. | Supreme Court/O, Okoro Nervo/P",
      "Director_NNP of_IN Parks_NNPS/O and_CC/O Recreation_NNP/O Mary_NNP/O Poe_NNP/O left_VBD ._. | Mary Poe/P",
      "Minister_NNP of_IN Roads_NNPS/O and_CC/O Parks_NNPS/O Zhou_NNP/O Weilan_NNP/O left_VBD ._. | Zhou Weilan/P",
      "Head_NNP of_IN the_DT Road_NNP/O Council_NNP/O Mary_NNP/O Poe_NNP/O left_VBD ._. | Road Council/O, Mary Poe/P",
      "Head_NNP of_IN Zed_NNP/P Mary_NNP/P Poe_NNP/P left_VBD ._. | Zed/O, Mary Poe/P",
      "Premier_NNP of_IN Norway_NNP/P Mary_NNP/P Poe_NNP/P left_VBD ._. | Norway/L, Mary Poe/P",
      "Widow_NNP of_IN Zed_NNP/P Mary_NNP/P Poe_NNP/P left_VBD ._. | Zed Mary Poe/P",
      "a_DT reader_NN of_IN Zed_NNP/P Mary_NNP/P Poe_NNP/P left_VBD ._. | Zed Mary Poe/P",
      "members_NNS of_IN La_NNP/P Mary_NNP/P Poe_NNP/P left_VBD ._. | La Mary Poe/P",
      // two bodies of one poll; a country is not parted from what makes another place of it
      "a_DT Daily_NNP/O Post_NNP/O /_SYM/O Ostia_NNP/O News_NNP/O poll_NN said_VBD so_RB ._."
          + " | Daily Post/O, Ostia News/O",
      "a_DT Norby_NNP/O Herald_NNP/O ~-_HYPH/O ~Brill_NNP/O University_NNP/O poll_NN said_VBD so_RB ._."
          + " | Norby Herald/O, Brill University/O",
      "they_PRP left_VBD South_NNP/L Norway_NNP/L ._. | South Norway/L",
      "they_PRP left_VBD Lake_NNP/L Norway_NNP/L ._. | Lake Norway/L",
      "they_PRP left_VBD the_DT old_JJ Beth_NNP/L Norway_NNP/L ._. | Beth/L, Norway/L",
      "they_PRP left_VBD in_IN Beth_NNP/L Norway_NNP/L ._. | Beth/L, Norway/L"
  })
  void whereTwoNamesPart(String tagged, String expected) {
    assertNames(tagged, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
      // an office with its field, an event, a law and a case are nobody
      "the_DT Minister_NNP/O for_IN/O Harbours_NNPS/O left_VBD ._. |",
      "the_DT Director_NNP/O of_IN/O Harbour_NNP/O Roads_NNPS/O left_VBD ._. |",
      "Friends_NNPS/O of_IN/O Harbour_NNP/O Roads_NNPS/O left_VBD ._. | Friends of Harbour Roads/O",
      "the_DT Festival_NNP/O of_IN/O Harbours_NNPS/O began_VBD ._. |",
      "the_DT Okoro_NNP/O Award_NNP/O for_IN/O Bridges_NNPS/O went_VBD ._. |",
      "the_DT Harbour_NNP/O Act_NNP/O passed_VBD ._. |",
      "the_DT Norway_NNP/L treaty_NN fell_VBD ._. | Norway/L",
      "the_DT Norway_NNP/L Treaty_NNP fell_VBD ._. |",
      "the_DT Norway_NNP/L Talks_NNPS/L began_VBD ._. | Norway/L",
      "Poe_NNP/P v._NN/P Roe_NNP/P ended_VBD ._. |",
      // small words, offices, states' letters and a people's adjective are no part of a name
      "they_PRP saw_VBD Ann_NNP/P Poe_NNP/P two_CD/P gulls_NNS/P ._. | Ann Poe/P",
      "Harbour_NNP/O Committee_NNP/O Chair_NNP/O left_VBD ._. | Harbour Committee/O",
      "South_JJ/L Norwegian_JJ/L men_NNS left_VBD ._. |",
      "D_NN/L -_HYPH/L Ohio_NNP/L left_VBD ._. | Ohio/L",
      "Norwegian_JJ/P Brill_NNP/P left_VBD ._. | Brill/P",
      "Indian_JJ/O Brill_NNP/O left_VBD ._. | Brill/P",
      "Indian_JJ/O Harbour_NNP/O Board_NNP/O left_VBD ._. | Indian Harbour Board/O",
      // a title is a first name only where the office has been given
      "they_PRP met_VBD the_DT forecaster_NN ,_, Dean_NNP/P Okoro_NNP/P ,_, again_RB ._. | Dean Okoro/P",
      "they_PRP met_VBD Dean_NNP/P Okoro_NNP/P ,_, again_RB ._. | Okoro/P",
      // "Bill" with an article is a law; families and where one writes are nobody
      "they_PRP saw_VBD the_DT Bill_NNP/P ._. |",
      "they_PRP saw_VBD Bill_NNP/P of_IN rights_NNS ._. | Bill/P",
      "her_PRP$ Twitter_NNP/O post_NN left_VBD ._. |",
      "they_PRP met_VBD Okoros_NNPS/P and_CC Mary_NNP/P Okoro_NNP/P ._. Okoro_NNP/P left_VBD ._. | Mary Okoro/P"
  })
  void whatIsCutFromNames(String tagged, String expected) {
    assertNames(tagged, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
      // a noun for a body takes what its name needs, and not what it does not
      "the_DT Norwegian_JJ Arab_JJ Republic_NNP/L left_VBD ._. | Norwegian Arab Republic/L",
      "the_DT Okor_NNP Regional_NNP Government_NNP/O left_VBD ._. | Okor Regional Government/O",
      "the_DT Attorney_NNP 's_POS Office_NNP left_VBD ._. | Attorney's Office/O",
      "the_DT Harbour_NNP Attorney_NNP 's_POS Office_NNP left_VBD ._. | Harbour Attorney's Office/O",
      "Mary_NNP/P Poe_NNP/P Trust_NNP gave_VBD ._. | Mary Poe Trust/O",
      "the_DT bakers_NNS '_POS Union_NNP left_VBD ._. |",
      "the_DT Bakers_NNPS/O '_POS Union_NNP left_VBD ._. | Bakers' Union/O",
      "the_DT College_NNP of_IN Okor_NNP of_IN the_DT UK_NNP/L met_VBD ._. | College of Okor/O, UK/L",
      "the_DT Ministry_NNP/O of_IN Roads_NNPS and_CC the_DT Board_NNP/O met_VBD ._. | Ministry of Roads/O, Board/O",
      // a country in letters goes with the body after it; a field with the office after it
      "the_DT U.S._NNP/L Central_NNP Command_NNP met_VBD ._. | U.S. Central Command/O",
      "the_DT UK_NNP/L Embassy_NNP met_VBD ._. | UK Embassy/O",
      "the_DT UK_NNP/L Harbour_NNP/O Board_NNP/O met_VBD ._. | UK Harbour Board/O",
      "the_DT UK_NNP/L boats_NNS met_VBD ._. | UK/L",
      "Defence_NNP/O Secretary_NNP Mary_NNP/P Poe_NNP/P left_VBD ._. | Mary Poe/P",
      "the_DT Defence_NNP/O secretaries_NNS left_VBD ._. |",
      "the_DT Norby_NNP/O Dal_NNP/O MLA_NNP/O left_VBD ._. | Norby Dal/O",
      "the_DT Labour_NNP/O MP_NNP left_VBD ._. | Labour/O"
  })
  void namesOfBodiesWithTheirNouns(String tagged, String expected) {
    assertNames(tagged, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
      // credits are tight at their stroke, or letters
      "Nadia_NNP/P Okoro_NNP/P /_SYM Quayside_NNP | Nadia Okoro/P",
      "Okoro_NNP Films_NNPS via_IN Harbour_NNP |",
      // a noun beside the name says that it is a body, and does not itself go on
      "the_DT Gull_NNP Bet_NNP intelligence_NN agency_NN director_NN left_VBD ._. |",
      "the_DT Norwegian_NNP agency_NN left_VBD ._. |",
      "the_DT agency_NN ,_, Lantern_NNP said_VBD ._. | Lantern/O",
      "Lantern_NNP ,_, a_DT small_JJ charity_NN ,_, left_VBD ._. | Lantern/O",
      "they_PRP met_VBD Lantern_NNP ,_, a_DT small_JJ charity_NN ._. | Lantern/O",
      "they_PRP met_VBD Lantern_NNP ,_, a_DT small_JJ river_NN ._. |",
      "they_PRP met_VBD Lantern_NNP ,_, the_DT owner_NN of_IN a_DT charity_NN ._. |",
      "they_PRP met_VBD Lantern_NNP and_CC a_DT charity_NN ._. |",
      // a paper is spoken to by its name; people are not bodies
      "she_PRP told_VBD the_DT Nadia_NNP Times_NNP so_RB ._. | Nadia Times/O",
      "she_PRP told_VBD Mary_NNP Herald_NNP so_RB ._. | Mary Herald/O",
      "she_PRP told_VBD MPs_NNPS so_RB ._. |",
      // what somebody small heads is a body; what a capitalised office deals with is none
      "the_DT Director_NNP of_IN Lantern_NNP Works_NNP left_VBD ._. |",
      "the_DT CEO_NNP of_IN Lantern_NNP Works_NNP left_VBD ._. | Lantern Works/O",
      "the_DT founder_NN of_IN Lantern_NN works_NNS left_VBD ._. |",
      "they_PRP left_VBD the_DT owner_NN of_IN Okor_NNP ._. | Okor/O",
      // letters with an article stand for a body before what ends their phrase
      "the_DT HBV_NN ,_, they_PRP left_VBD ._. | HBV/O",
      "they_PRP left_VBD the_DT HBV_NN ._. | HBV/O",
      "the_DT HBV_NN will_MD leave_VB ._. | HBV/O",
      "the_DT HBV_NN left_VBD ._. | HBV/O",
      "a_DT HBV_NN left_VBD ._. |",
      "THE_DT HBV_NN LEFT_VBD ._. |",
      "they_PRP met_VBD the_DT HBV_NN | HBV/O",
      // who says something, or according to whom something is
      "Politidata_NNP said_VBD so_RB ._. | Politidata/O",
      "Mary_NNP Okorin_NNP said_VBD so_RB ._. | Mary Okorin/P",
      "Mary_NNP Fund_NNP said_VBD so_RB ._. | Mary Fund/O",
      "according_VBG to_TO the_DT Daily_NNP Drum_NNP it_PRP rained_VBD ._. | Daily Drum/O",
      "according_VBG to_TO Politidata_NNP it_PRP rained_VBD ._. | Politidata/O",
      "as_IN HBV_NNP reported_VBD on_IN Monday_NNP ._. | HBV/O",
      "Okoro_NNP reported_VBD from_IN Ostia_NNP ._. |",
      "as_IN HBV_NNP has_VBZ previously_RB reported_VBN ._. | HBV/O",
      "the_DT Lantern_NNP has_VBZ been_VBN reported_VBN ._. |",
      "a_DT teacher_NN of_IN Harbours_NNPS has_VBZ said_VBN so_RB ._. |",
      "the_DT Harbour_NNP Officer_NNP has_VBZ said_VBN so_RB ._. |",
      "7_CD News_NNP reported_VBD so_RB ._. |",
      "it_PRP rained_VBD ,_, HBV7_NN reported_VBD ._. | HBV7/O",
      "he_PRP took_VBD the_DT A27_NN ,_, B27_NN reported_VBD ._. |",
      "according_VBG to_TO TheLantern.com_ADD it_PRP rained_VBD ._. | TheLantern.com/O",
      "according_VBG to_TO www.lantern.com/rain_ADD it_PRP rained_VBD ._. |",
      // broadcasters
      "according_VBG to_TO HBVQ_NNP TV_NNP it_PRP rained_VBD ._. | HBVQ TV/O",
      "he_PRP told_VBD Lantern_NNP/O TV_NNP/O so_RB ._. | Lantern TV/O",
      "he_PRP was_VBD on_IN Norway_NNP/L TV_NNP ._. | Norway/L",
      "he_PRP was_VBD on_IN BBC_NNP/O TV_NNP/O ._. | BBC/O",
      "it_PRP went_VBD to_TO the_DT Daily_NNP Drum_NNP again_RB ._. |",
      // what is listed with a body is one
      "the_DT High_NNP Court_NNP left_VBD ._. | High Court/O",
      "the_DT Harbour_NNP Fund_NNP chair_NN left_VBD ._. | Harbour Fund/O",
      "they_PRP named_VBD Boeing_NNP/O and_CC Brilltech_NNP ._. | Boeing/O, Brilltech/O",
      "they_PRP named_VBD Boeing_NNP/O ,_, Brilltech_NNP and_CC Nervo_NNP ._. | Boeing/O, Brilltech/O, Nervo/O",
      "they_PRP named_VBD Boeing_NNP/O and_CC Norwegian_NNP firms_NNS ._. | Boeing/O",
      "they_PRP named_VBD Mary_NNP/P Poe_NNP/P and_CC Brilltech_NNP ._. | Mary Poe/P",
      "they_PRP named_VBD Boeing_NNP/O &_CC Brilltech_NNP ._. | Boeing/O, Brilltech/O",
      "the_DT Getty_NNP Images_NNPS men_NNS left_VBD ._. | Getty Images/O"
  })
  void bodiesThatTheTaggerDidNotSee(String tagged, String expected) {
    assertNames(tagged, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
      // a town by the noun before it or the country after it
      "they_PRP left_VBD the_DT town_NN of_IN Okor_NNP ._. | Okor/L",
      "they_PRP left_VBD the_DT town_NN in_IN Okor_NNP ._. |",
      "they_PRP live_VBP in_IN Okor_NNP ,_, Norway_NNP/L ._. | Okor/L, Norway/L",
      "at_IN 12_CD Okor_NNP ,_, Norway_NNP/L ,_, it_PRP rained_VBD ._. | Okor/L, Norway/L",
      "they_PRP live_VBP in_IN Okor_NNP ,_, Mary_NNP/P Poe_NNP/P said_VBD ._. | Mary Poe/P",
      "they_PRP live_VBP in_IN Dayr_NNP az_NN Okor_NNP ,_, Norway_NNP/L ._. | Dayr az Okor/L, Norway/L",
      // what ends in a noun for a place; no film, no number, no noun alone
      "the_DT Harbour_NNP Gate_NNP closed_VBD ._. | Harbour Gate/L",
      "the_DT Norwegian_JJ Harbour_NNP Gate_NNP closed_VBD ._. | Norwegian Harbour Gate/L",
      "the_DT 9th_JJ Harbour_NNP District_NNP closed_VBD ._. |",
      "the_DT Gate_NNP closed_VBD ._. |",
      "the_DT film_NN “_`` Harbour_NNP Gate_NNP ”_'' opened_VBD ._. |",
      "the_DT film_NN “_`` Harbour_NNP Gate_NNP opened_VBD ._. | Harbour Gate/L",
      "they_PRP met_VBD Del._NNP Ann_NNP/P Poe_NNP/P ._. | Ann Poe/P"
  })
  void placesThatTheTaggerDidNotSee(String tagged, String expected) {
    assertNames(tagged, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
      // the words before the bracket, each by its letter
      "the_DT Harbour_NNP Board_NNP of_IN Vale_NNP (_-LRB- HBV_NNP )_-RRB- met_VBD ._. | Harbour Board of Vale/O",
      "the_DT Harbour_NNP Board_NNP of_IN the_DT Ost_NNP and_CC Vale_NNP (_-LRB- Hbov_NNP )_-RRB- met_VBD ._."
          + " | Harbour Board of the Ost and Vale/O",
      "the_DT Tariq_NNP ~-_HYPH ~e_NN ~-_HYPH ~Vale_NNP Party_NNP (_-LRB- TVP_NNP )_-RRB- met_VBD ._."
          + " | Tariq-e-Vale Party/O",
      "the_DT Harbour_NNP Road_NNP Bridge_NNP (_-LRB- HRB_NNP )_-RRB- closed_VBD ._. | Harbour Road Bridge/L",
      "the_DT Harbour_NNP &_CC River_NNP Board_NNP (_-LRB- HRB_NNP )_-RRB- met_VBD ._. | Harbour & River Board/O",
      "the_DT River_NNP Board_NNP (_-LRB- HRB_NNP )_-RRB- met_VBD ._. | River Board/O",
      "the_DT Harbour_NNP Broadcasting_NNP Board_NNP (_-LRB- HBB_NNP/O News_NNP/O )_-RRB- met_VBD ._."
          + " | Harbour Broadcasting Board/O, HBB News/O",
      // words that letters elsewhere stand for
      "the_DT River_NNP Boat_NNP Men_NNPS 's_POS Union_NNP met_VBD ._. RBMU_NNP left_VBD ._."
          + " | River Boat Men's Union/O",
      "the_DT Roads_NNPS &_CC Boats_NNPS Union_NNP met_VBD ._. The_DT RBU_NNP left_VBD ._. | Roads & Boats Union/O"
  })
  void whatLettersStandFor(String tagged, String expected) {
    assertNames(tagged, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
      // offices, appositions, shares and makers
      "in_IN town_NN ,_, the_DT minister_NN of_IN defence_NN Okoro_NNP/O left_VBD ._. Okoro_NNP/O said_VBD so_RB ._."
          + " | Okoro/P",
      "it_PRP was_VBD Brill_NNP/P ,_, a_DT small_JJ village_NN ,_, that_WDT burned_VBD ._. | Brill/L",
      "it_PRP was_VBD Brill_NNP/L ,_, a_DT small_JJ charity_NN ,_, that_WDT paid_VBD ._. | Brill/O",
      "they_PRP bought_VBD shares_NNS in_IN Brill_NNP/P ._. Brill_NNP/P 's_POS shares_NNS rose_VBD ._. | Brill/O",
      "the_DT carmaker_NN Brill_NNP/P closed_VBD ._. | Brill/O",
      "the_DT carmaker_NN Mary_NNP/P Poe_NNP/P closed_VBD ._. | Mary Poe/P",
      // who plays for it, and whom it beats
      "Brill_NNP/L striker_NN Otto_NNP/P Holt_NNP/P left_VBD ._. | Brill/O, Otto Holt/P",
      "Brill_NNP/L old_JJ striker_NN Otto_NNP/P Holt_NNP/P left_VBD ._. | Brill/O, Otto Holt/P",
      "they_PRP won_VBD 2_CD ~-_HYPH ~1_CD on_IN Monday_NNP in_IN Okor_NNP/L ._. | Okor/L",
      "Okor_NNP/L beat_VBD Vale_NNP/L ._. | Okor/O, Vale/O",
      "they_PRP saw_VBD Okor_NNP/L v_IN Vale_NNP/L on_IN Monday_NNP ._. | Okor/O, Vale/O",
      "they_PRP saw_VBD Okor_NNP/L vs_IN Vale_NNP/L on_IN Monday_NNP ._. | Okor/O, Vale/O",
      // whose people they are
      "Mary_NNP/P Brill_NNP/P 's_POS campaign_NN paid_VBD ._. | Brill campaign/O, Mary Brill/P",
      "the_DT Okor_NNP/L police_NNS left_VBD ._. | Okor police/O",
      "Okor_NNP/L 's_POS police_NNS left_VBD ._. | Okor/L",
      // storms, letters after names, titles of works and offices in letters are nobody
      "Young_JJ/P Poe_NNP/P left_VBD ._. Mary_NNP/P Poe_NNP/P slept_VBD ._. | Mary Poe/P",
      "Mary_NNP/P Poe_NNP/P MBE_NNP/O left_VBD ._. | Mary Poe/P",
      "a_DT storm_NN hit_VBD ,_, and_CC Ada_NNP/P Poe_NNP/P fled_VBD ._. | Ada Poe/P",
      "“_`` ~Roads_NNS of_IN the_DT Okor_NNP/L Riders_NNPS ~”_'' came_VBD ._. |",
      "“_`` ~Roads_NNS of_IN Okoria_NNP/L came_VBD ._. | Okoria/L",
      "the_DT Norway_NNP/L MP_NNP left_VBD ._. The_DT MP_NNP/O slept_VBD ._. | Norway/L",
      "the_DT Harbour_NNP/O Party_NNP/O left_VBD ._. The_DT HP_NNP/O slept_VBD ._. | Harbour Party/O",
      "Lanterns_NNPS/O left_VBD ._. They_PRP saw_VBD Lanterns_NNPS/O ._. | Lanterns/O"
  })
  void kindsByWhatIsSaidOfThem(String tagged, String expected) {
    assertNames(tagged, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
      // what is listed with bodies, unless it is or stands where a place does
      "they_PRP met_VBD Harbour_NNP/O Bank_NNP/O ,_, Roe_NNP/O Corp_NNP/O and_CC Brillia_NNP/L ._."
          + " | Harbour Bank/O, Roe Corp/O, Brillia/O",
      "they_PRP met_VBD Harbour_NNP/O Bank_NNP/O ,_, Roe_NNP/O Corp_NNP/O and_CC Vale_NNP/L Road_NNP/L ._."
          + " | Harbour Bank/O, Roe Corp/O, Vale Road/L",
      "they_PRP met_VBD Harbour_NNP/O Bank_NNP/O and_CC Brillia_NNP/L ._. | Harbour Bank/O, Brillia/L",
      // a nation's body, a peer
      "it_PRP was_VBD Public_NNP/L Health_NNP/L Norway_NNP/L ._. | Public Health Norway/O",
      "gifts_NNS from_IN Lord_NNP/L Okoro_NNP/L came_VBD ._. | Okoro/P",
      // what opens a sentence is not what the subject after it is
      "According_VBG to_TO Brill_NNP/O ,_, the_DT province_NN grew_VBD ._. | Brill/O",
      // a surname that the tagger takes for a body
      "Mary_NNP/P Brill_NNP/P left_VBD ._. Brill_NNP/O slept_VBD ._. Brill_NNP/O ate_VBD ._. Brill_NNP/O ran_VBD ._."
          + " Brill_NNP/O sang_VBD ._. Brill_NNP/O won_VBD ._. Brill_NNP/O lost_VBD ._. | Mary Brill/P",
      // the town of a treaty, two letters for a body and a country
      "they_PRP left_VBD the_DT Bergen_NNP/L climate_NN accord_NN ._. |",
      "the_DT EU_NNP/O ~-_HYPH ~US_NNP/L talks_NNS ended_VBD ._. | EU/O, US/L",
      // a capital inside
      "it_PRP was_VBD rented_VBN by_IN OkorJet_NNP ._. | OkorJet/O",
      "it_PRP was_VBD rented_VBN by_IN McOkor_NNP ._. |",
      "it_PRP was_VBD rented_VBN by_IN MacOkor_NNP ._. |",
      "it_PRP was_VBD rented_VBN by_IN FitzOkor_NNP ._. |",
      "it_PRP was_VBD an_DT OkorJet_NNP bus_NN ._. |",
      // partisans and members in a body's name
      "the_DT League_NNP/O of_IN Liberals_NNPS and_CC Democrats_NNPS left_VBD ._. | League of Liberals and Democrats/O",
      "the_DT group_NN Doctors_NNPS/O for_IN Harbour_NNP Peace_NNP left_VBD ._. | Doctors for Harbour Peace/O"
  })
  void kindsByTheRestOfTheSentence(String tagged, String expected) {
    assertNames(tagged, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
      // listed places, unless they are parts of more, with a small letter too
      "it_PRP crossed_VBD the_DT Red_NNP Sea_NNP ._. | Red Sea/L",
      "it_PRP crossed_VBD the_DT Red_NNP Sea_NNP Gate_NNP ._. | Red Sea Gate/L",
      "they_PRP met_VBD at_IN 10_CD Red_NNP Square_NNP ._. |",
      "they_PRP left_VBD the_DT Korean_NNP/L peninsula_NN/L ._. | Korean peninsula/L",
      // whose officials are of a place sits in it, who is in it does not
      "White_NNP/L House_NNP/L officials_NNS left_VBD ._. | White House/O",
      "a_DT man_NN in_IN White_NNP/L House_NNP/L said_VBD so_RB ._. | White House/L",
      // what a nation deals with before its name
      "they_PRP called_VBD Health_NNP/L Norway_NNP/L ._. | Health Norway/O",
      // a score after whom somebody beat
      "they_PRP held_VBD off_RP Brill_NNP/L 2_CD ~-_HYPH ~1_CD ._. | Brill/O",
      "they_PRP saw_VBD Brill_NNP/L 2_CD ~-_HYPH ~1_CD ._. | Brill/L",
      // whom somebody heads
      "she_PRP is_VBZ the_DT director_NN of_IN Brillia_NNP/P Works_NNP/P ._. | Brillia Works/O",
      // what the article has in full as a thing
      "the_DT Annual_NNP General_NNP Meeting_NNP ended_VBD ._. The_DT AGM_NNP/O was_VBD late_JJ ._. |",
      // what is listed with bodies, but for a longer name's beginning
      "it_PRP was_VBD Harbour_NNP/O Works_NNP/O and_CC Lantern_NNP ._. | Harbour Works/O, Lantern/O",
      "it_PRP was_VBD Harbour_NNP/O Works_NNP/O and_CC Lantern_NNP Lit_JJ ._. | Harbour Works/O"
  })
  void kindsByListsAndNeighbours(String tagged, String expected) {
    assertNames(tagged, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
      // a small word between hyphens joins a place's name, whatever the tagger saw of it and however it cut the tokens
      "they_PRP left_VBD Okor_NNP/L ~-_HYPH ~sur_IN ~-_HYPH ~Vale_NNP ._. | Okor-sur-Vale/L",
      "they_PRP left_VBD Okor_NNP/O ~-_HYPH ~sur_NN ~-_HYPH ~Vale_NNP ._. | Okor-sur-Vale/L",
      "they_PRP left_VBD Okor_NNP/L ~-_HYPH/L ~sur-Vale_NN/L ._. | Okor-sur-Vale/L",
      "they_PRP left_VBD Okor_NNP ~-_HYPH ~sur_IN ~-_HYPH ~Vale_NNP ._. | Okor-sur-Vale/L",
      "they_PRP met_VBD Brill_NNP/P ~-_HYPH ~sur_IN ~-_HYPH ~Vale_NNP ._. | Brill-sur-Vale/L",
      // only where it is tight, between capitals and whole
      "they_PRP left_VBD Okor_NNP/L ~-_HYPH ~sur_IN ~-_HYPH ~vale_NN ._. | Okor/L",
      "they_PRP left_VBD Okor_NNP/L ~-_HYPH ~sur_IN ~-_HYPH Vale_NNP ._. | Okor/L",
      "they_PRP left_VBD Okor_NNP/L ~-_HYPH ~sur_IN -_HYPH ~Vale_NNP ._. | Okor/L",
      "they_PRP left_VBD Okor_NNP/L ~-_HYPH ~sur_IN Vale_NNP ._. | Okor/L",
      "they_PRP left_VBD Okor_NNP/L ~-_HYPH ~sur_IN ~-_HYPH | Okor/L",
      "they_PRP left_VBD okor_NN ~-_HYPH ~sur_IN ~-_HYPH ~Vale_NNP ._. |",
      // no person with a particle, no plural, office or word said twice, and no word of a headline
      "they_PRP met_VBD Otto_NNP/P ~-_HYPH ~de_IN ~-_HYPH ~Vale_NNP ._. | Otto/P",
      "Bakers_NNPS ~-_HYPH ~on_IN ~-_HYPH ~Wheels_NNPS left_VBD ._. |",
      "the_DT Officer_NNP ~-_HYPH ~on_IN ~-_HYPH ~Duty_NNP left_VBD ._. |",
      "a_DT Norby_NNP ~-_HYPH ~on_IN ~-_HYPH ~Norby_NNP talk_NN began_VBD ._. |",
      "Mayor_NNP Seeks_VBZ Bread_NNP ~-_HYPH ~on_IN ~-_HYPH ~Demand_NNP Again_RB |",
      "Mayor_NNP Leaves_VBZ Okor_NNP/L ~-_HYPH ~sur_IN ~-_HYPH ~Vale_NNP Again_RB | Okor-sur-Vale/L",
      // a listed place that the tagger broke at its hyphens
      "they_PRP left_VBD KwaZulu_NNP/O ~-_HYPH ~Natal_NNP ._. | KwaZulu-Natal/L",
      "they_PRP left_VBD Mar_NNP/P ~-_HYPH ~a_DT ~-_HYPH ~Lago_NNP/P again_RB ._. | Mar-a-Lago/L",
      "they_PRP left_VBD KwaZulu_NNP -_HYPH Natal_NNP/L ._. | Natal/L"
  })
  void placesOfSeveralWords(String tagged, String expected) {
    assertNames(tagged, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
      // a body goes on through an adjective with a capital up to its noun; not to a person, nor through a small word
      "the_DT Union_NNP/O of_IN Worried_JJ Harbourmasters_NNPS met_VBD ._. | Union of Worried Harbourmasters/O",
      "the_DT Union_NNP/O of_IN Worried_VBN Harbourmasters_NNPS met_VBD ._. | Union of Worried Harbourmasters/O",
      "the_DT Union_NNP/O of_IN Working_VBG Bakers_NNPS met_VBD ._. | Union of Working Bakers/O",
      "the_DT Union_NNP/O of_IN Worried_JJ harbourmasters_NNS met_VBD ._. | Union/O",
      "the_DT Union_NNP/O of_IN Worried_RB Harbourmasters_NNPS met_VBD ._. | Union/O",
      "the_DT Union_NNP/O of_IN Worried_JJ Left_VBD ._. | Union/O",
      "the_DT Union_NNP/O of_IN Worried_JJ Otto_NNP/P Holt_NNP/P met_VBD ._. | Union/O, Otto Holt/P",
      "they_PRP joined_VBD the_DT Union_NNP/O of_IN Worried_JJ | Union/O",
      "they_PRP joined_VBD the_DT Union_NNP/O of_IN Harbourmasters_NNPS | Union of Harbourmasters/O",
      // a body of two listed countries, but not where a longer name begins
      "the_DT Law_NNP/O Society_NNP/O of_IN/O Norway_NNP/O and_CC Denmark_NNP/L met_VBD ._."
          + " | Law Society of Norway and Denmark/O",
      "the_DT Law_NNP/O Society_NNP/O of_IN/O Ostia_NNP/O and_CC Norway_NNP/L met_VBD ._."
          + " | Law Society of Ostia/O, Norway/L",
      "the_DT Law_NNP/O Society_NNP/O of_IN/O Norway_NNP/O and_CC Denmark_NNP/L Vale_NNP met_VBD ._."
          + " | Law Society of Norway/O, Denmark/L",
      "the_DT Institute_NNP/O of_IN/O Joiners_NNPS/O in_IN Norway_NNP/L and_CC Denmark_NNP/L met_VBD ._."
          + " | Institute of Joiners in Norway and Denmark/O",
      // whose a body is ends at the possessive only for somebody whom the article has
      "Nadia_NNP/P Okoro_NNP/P left_VBD ,_, Nadia_NNP/O Okoro_NNP/O 's_POS/O Freedom_NNP/O Party_NNP/O won_VBD ._."
          + " | Nadia Okoro/P, Freedom Party/O",
      "Nadia_NNP/P Okoro_NNP/P left_VBD ,_, Harbour_NNP/O Okoro_NNP/O 's_POS/O Freedom_NNP/O Party_NNP/O won_VBD ._."
          + " | Nadia Okoro/P, Harbour Okoro's Freedom Party/O",
      "Nadia_NNP/P Okoro_NNP/P left_VBD ,_, Okoro_NNP/O 's_POS/O Party_NNP/O won_VBD ._."
          + " | Nadia Okoro/P, Okoro's Party/O",
      "Nadia_NNP/P Okoro_NNP/P left_VBD ,_, Okoro_NNP/O 's_POS/O Own_NNP/O Quayside_NNP/O won_VBD ._."
          + " | Nadia Okoro/P, Okoro's Own Quayside/O",
      // two listed bodies are two, and one that is not listed makes one name of both
      "the_DT Reuters_NNP/O and_CC/O Gull_NNP/O left_VBD ._. | Reuters and Gull/O",
      "the_DT Lantern_NNP/O and_CC/O HBV_NNP/O left_VBD ._. | Lantern and HBV/O",
      // letters of a seat are cut from where it is, other letters are not
      "the_DT Norby_NNP/L North_NNP/L MLA_NNP/L left_VBD ._. | Norby North/L",
      "the_DT Norby_NNP/L North_NNP/L IRA_NNP/L left_VBD ._. | Norby North IRA/L",
      // "AG" is no office behind a firm, nor is the last word one where letters elsewhere stand for it
      "the_DT Norby_NNP/O Fund_NNP/O AG_NNP/O left_VBD ._. | Norby Fund AG/O",
      "National_NNP/O Harbour_NNP/O Committee_NNP/O Chair_NNP/O left_VBD ._. NHCC_NNP/O slept_VBD ._."
          + " | National Harbour Committee Chair/O",
      // what opens a sentence before somebody's name is no part of it where they do something
      "–_: Presenter_NNP/O Orvel_NNP/O Holt_NNP/O asked_VBD so_RB ._. | Orvel Holt/P",
      "Presenter_NNP/O Orvel_NNP/O Holt_NNP/O | Presenter Orvel Holt/O",
      "Lord_NNP/O Mayor_NNP/O left_VBD ._. |",
      // small words that the tagger took with a name
      "Of_IN/O Harbour_NNP/O Board_NNP/O they_PRP spoke_VBD ._. | Harbour Board/O",
      "Which_WDT/O Harbour_NNP/O Board_NNP/O left_VBD ?_. | Harbour Board/O",
      "Its_PRP$/O Harbour_NNP/O Board_NNP/O left_VBD ._. | Harbour Board/O",
      "el_NN/O ~-_HYPH/O ~Nahr_NNP/O left_VBD ._. | el-Nahr/O"
  })
  void whereBodiesAndPeopleBeginAndEnd(String tagged, String expected) {
    assertNames(tagged, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
      // who says something in full is a person; a site's address has a capital, and letters for a seat are no body
      "Mary_NNP Okorin_NNP Brill_NNP said_VBD so_RB ._. | Mary Okorin Brill/P",
      "it_PRP rained_VBD ,_, Lantern.com_ADD reported_VBD ._. | Lantern.com/O",
      "it_PRP rained_VBD ,_, lantern.com_ADD reported_VBD ._. |",
      "the_DT Norby_NNP MP_NNP said_VBD so_RB ._. |",
      // who has reported something is a source, who has reported from somewhere or has slept is none
      "Politidata_NNP had_VBD said_VBN so_RB ._. | Politidata/O",
      "Politidata_NNP has_VBZ reported_VBN from_IN Norway_NNP/L ._. | Norway/L",
      "Politidata_NNP has_VBZ slept_VBN ._. |",
      "Politidata_NNP has_VBZ previously_RB |",
      "Politidata_NNP reported_VBD | Politidata/O",
      "Politidata_NNP says_NNS left_VBD ._. |",
      "Politidata_NNP report_NN left_VBD ._. |",
      "the_DT day_NN –_: Politidata_NNP reported_VBD so_RB ._. |",
      // whom one tells something, at the end too; not who is named right after, nor a people
      "he_PRP told_VBD Harbour_NNP Insider_NNP | Harbour Insider/O",
      "he_PRP told_VBD Lantern.com_ADD so_RB ._. | Lantern.com/O",
      "he_PRP told_VBD Quays_NNPS so_RB ._. | Quays/O",
      "he_PRP told_NN Harbour_NNP Insider_NNP so_RB ._. |",
      "he_PRP told_VBD Harbour_NNP Norwegians_NNPS so_RB ._. |",
      "he_PRP told_VBD Harbour_NNP Insider_NNP Nadia_NNP/P Okoro_NNP/P so_RB ._. | Nadia Okoro/P",
      // a listed body that is a word too
      "the_DT Labour_NN left_VBD ._. | Labour/O",
      "their_PRP$ foe_NN IS_NN left_VBD ._. | IS/O",
      "their_PRP$ Labour_NN vote_NN left_VBD ._. |",
      // a surname that is a paper's name, and the paper, which has its article
      "Mayor_NNP Ann_NNP/P Guardian_NNP/P was_VBD there_RB ._. Guardian_NNP/O said_VBD so_RB ._. | Ann Guardian/P",
      "Mayor_NNP Ann_NNP/P Guardian_NNP/P was_VBD there_RB ._. Then_RB the_DT Guardian_NNP/O said_VBD so_RB ._."
          + " | Ann Guardian/P, Guardian/O",
      "Mayor_NNP Ann_NNP/P Reuters_NNP/P was_VBD there_RB ._. Then_RB Reuters_NNP/O said_VBD so_RB ._."
          + " | Ann Reuters/P, Reuters/O"
  })
  void sourcesAndWhoIsCalledLikeThem(String tagged, String expected) {
    assertNames(tagged, expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
      // the noun for a place right after the name, but not before another noun
      "they_PRP saw_VBD the_DT Brill_NNP/P town_NN again_RB ._. | Brill/L",
      "they_PRP saw_VBD Brill_NNP/P town_NN again_RB ._. | Brill/L",
      "they_PRP saw_VBD the_DT Brill_NNP/P district_NN attorney_NN again_RB ._. |",
      "the_DT village_NN of_IN Ann_NNP/P al_NN/P ~-_HYPH/P ~Okor_NNP/P grew_VBD ._. | Ann al-Okor/L",
      // where somebody lives stands between commas
      "Ann_NNP/P Poe_NNP/P ,_, 24_CD ,_, of_IN Gull_NNP/P Vale_NNP/P ,_, left_VBD ._. | Ann Poe/P, Gull Vale/L",
      "Ann_NNP/P Poe_NNP/P ,_, 24_CD ,_, of_IN Gull_NNP/P Vale_NNP/P left_VBD ._. | Ann Poe/P, Gull Vale/P",
      "a_DT man_NN of_IN Gull_NNP/P Vale_NNP/P ,_, left_VBD ._. | Gull Vale/P",
      "a_DT man_NN ,_, of_IN Gull_NNP/O Vale_NNP/O ,_, left_VBD ._. | Gull Vale/O",
      // how far away it is, in few small words
      "Brill_NNP/P ,_, some_DT 40_CD kilometres_NNS west_RB of_IN Norway_NNP/L ,_, burned_VBD ._. | Brill/L, Norway/L",
      "Brill_NNP/P in_IN the_DT west_NN of_IN Norway_NNP/L burned_VBD ._. | Brill/L, Norway/L",
      "Harbour_NNP/O Hospital_NNP/O ,_, south_RB of_IN Norway_NNP/L ,_, burned_VBD ._. | Harbour Hospital/O, Norway/L",
      // one of several places is one, unless a body or somebody is among them
      "it_PRP hit_VBD Okor_NNP/O ,_, Ostia_NNP/L ,_, Dorvale_NNP/L and_CC Brillia_NNP/L ._."
          + " | Okor/L, Ostia/L, Dorvale/L, Brillia/L",
      "it_PRP hit_VBD Okor_NNP/O ,_, Ostia_NNP/L ,_, Dorvale_NNP/L and_CC Mary_NNP/P Poe_NNP/P ._."
          + " | Okor/O, Ostia/L, Dorvale/L, Mary Poe/P",
      // who sits in a house speaks for it; a month before who has done something is no second name
      "Harbour_NNP/L House_NNP/L officials_NNS left_VBD ._. | Harbour House/O",
      "since_IN March_NNP and_CC Zed_NNP/P Okoro_NNP/P have_VBP won_VBN ._. | Zed Okoro/O"
  })
  void kindsByWhereItIs(String tagged, String expected) {
    assertNames(tagged, expected);
  }
}
