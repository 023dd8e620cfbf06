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
      "Nadia_NNP/P Okoro_NNP/P of_IN/P Co_NNP/P Brill_NNP/P won_VBD ._. | Nadia Okoro/P, Co Brill/L",
      "Norway_NNP/O 's_POS/O National_NNP/O Orchestra_NNP/O played_VBD ._. | Norway/L, National Orchestra/O",
      "the_DT Women_NNP/O 's_POS/O Harbour_NNP/O Council_NNP/O met_VBD ._. | Women's Harbour Council/O",
      "he_PRP crossed_VBD Prince_NNP/L Harbour_NNP/L ._. | Prince Harbour/L",
      "people_NNS from_IN Inner_NNP/L Mongolia_NNP/L left_VBD ._. | Inner Mongolia/L",
      "it_PRP said_VBD to_TO Beth_NNP/L Norway_NNP/L ._. | Beth Norway/P",
      "no_DT crisis_NN at_IN Dorvale_NNP/L -_HYPH/L Okoria_NNP/L | Dorvale/L, Okoria/L",
      "no_DT crisis_NN at_IN Dorvale_NNP/L ~-_HYPH/L ~Okoria_NNP/L | Dorvale-Okoria/L",
      "the_DT Upper_NNP/L Hills_NNPS/L of_IN/L Norway_NNP/L grew_VBD ._. | Upper Hills/L, Norway/L",
      "the_DT Isle_NNP/L of_IN/L Norway_NNP/L grew_VBD ._. | Isle of Norway/L",
      "at_IN Dorvale_NNP/O University_NNP/O in_IN/O Okoria_NNP/O ._. | Dorvale University/O, Okoria/L",
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
      "the_DT law_NN firm_NN Okoro_NNP/O and_CC Brill_NNP/P closed_VBD ._. | Okoro and Brill/O",
      "the_DT lawyers_NNS Okoro_NNP/P and_CC Brill_NNP/P left_VBD ._. | Okoro/P, Brill/P",
      "the_DT Customers_NNS of_IN Dorvale_NNP/O Water_NNP/O left_VBD ._. | Dorvale Water/O",
      "Customers_NNS/O of_IN/O Dorvale_NNP/O Water_NNP/O left_VBD ._. | Dorvale Water/O",
      "he_PRP met_VBD Col_NNP/O Nervo_NNP/O in_IN May_NNP ._. | Nervo/P",
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
      "Hurricane_NNP Ann_NNP/P hit_VBD ._. Ann_NNP/P grew_VBD ._. |",
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
      "the_DT MP_NN for_IN Okoro_NNP/P Central_NNP/P left_VBD ._. | Okoro Central/L",
      "Harbour_NNP/O Systems_NNPS/O ,_, Draper_NNP/P ,_, Quay_NNP/O Works_NNPS/O left_VBD ._."
          + " | Harbour Systems/O, Draper/O, Quay Works/O"
  })
  void kindsByContext(String tagged, String expected) {
    assertNames(tagged, expected);
  }
}
