package io.github.presser.internal.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import io.github.presser.Evidence.Basis;
import io.github.presser.Gender;
import io.github.presser.Mention.Form;
import io.github.presser.Organisation;
import io.github.presser.Roster;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the resolver makes of sources, with names and attributions given. All people are invented. */
class SpeakerResolverTest {

  @Nested
  class NamesInTheSource {

    @Test
    void surnameIsThePersonOfThatName() {
      // "Vance said" -> Mira Vance
      assertThat(new Scene("Mira_NNP/P Vance_NNP/P left_VBD ._. | Vance_NNP/P said_VBD rain_NN fell_VBD ._.")
              .woman("Mira Vance", "Vance").said("rain fell", "Vance").lastSpeakers())
          .containsExactly("Mira Vance");
    }

    @Test
    void nameAfterSomebodyElsesNameAndAJobIsTheSpeaker() {
      // "Okoro spokeswoman Lena Brandt" -> Lena Brandt, not Okoro
      assertThat(new Scene("Okoro_NNP/P spokeswoman_NN Lena_NNP/P Brandt_NNP/P said_VBD rain_NN fell_VBD ._.")
              .man("Okoro").woman("Lena Brandt").said("rain fell", "Okoro spokeswoman Lena Brandt").lastSpeakers())
          .containsExactly("Lena Brandt");
    }

    @Test
    void nameInAppositionToADescriptionIsTheSpeaker() {
      // "Okoro's campaign manager, Tom Vald" -> Tom Vald
      assertThat(new Scene("Okoro_NNP/P 's_POS campaign_NN manager_NN ,_, Tom_NNP/P Vald_NNP/P ,_, said_VBD rain_NN"
                  + " fell_VBD ._.")
              .man("Okoro").man("Tom Vald").said("rain fell", "Okoro's campaign manager, Tom Vald,").lastSpeakers())
          .containsExactly("Tom Vald");
    }

    @Test
    void nameInAppositionAfterAPrepositionIsTheSpeaker() {
      // "An attorney for Okoro, Tom Vald," -> Tom Vald
      assertThat(new Scene("An_DT attorney_NN for_IN Okoro_NNP/P ,_, Tom_NNP/P Vald_NNP/P ,_, said_VBD rain_NN"
                  + " fell_VBD ._.")
              .man("Okoro").man("Tom Vald").said("rain fell", "An attorney for Okoro, Tom Vald,").lastSpeakers())
          .containsExactly("Tom Vald");
    }

    @Test
    void namelessAideOfANamedPersonIsNobody() {
      // "a spokesman for Mr. Okoro" -> nobody
      Scene scene = new Scene("A_DT spokesman_NN for_IN Mr._NNP Okoro_NNP/P said_VBD rain_NN fell_VBD ._.")
          .man("Okoro").said("rain fell", "A spokesman for Mr. Okoro");
      assertThat(scene.lastSpeakers()).isEmpty();
      assertThat(scene.lastQuotation().evidence().basis()).isEqualTo(Basis.UNRESOLVED);
    }

    @Test
    void nameInARelativeClauseDoesNotSpeak() {
      // "Jane Roe, who worked for Bob Poe," -> Jane Roe
      assertThat(new Scene("Jane_NNP/P Roe_NNP/P ,_, who_WP worked_VBD for_IN Bob_NNP/P Poe_NNP/P ,_, said_VBD rain_NN"
                  + " fell_VBD ._.")
              .woman("Jane Roe").man("Bob Poe").said("rain fell", "Jane Roe, who worked for Bob Poe,").lastSpeakers())
          .containsExactly("Jane Roe");
    }

    @Test
    void titleWithOfBelongsToTheNameAfterIt() {
      // "Secretary of Ports Jane Roe" -> Jane Roe
      assertThat(new Scene("Secretary_NNP of_IN Ports_NNPS Jane_NNP/P Roe_NNP/P said_VBD rain_NN fell_VBD ._.")
              .woman("Jane Roe").said("rain fell", "Secretary of Ports Jane Roe").lastSpeakers())
          .containsExactly("Jane Roe");
    }

    @Test
    void officeWithOfInLowerCaseBelongsToTheNameAfterIt() {
      // "former secretary of ports Jane Roe" -> Jane Roe
      assertThat(new Scene("Former_JJ secretary_NN of_IN ports_NNS Jane_NNP/P Roe_NNP/P said_VBD rain_NN fell_VBD ._.")
              .woman("Jane Roe").said("rain fell", "Former secretary of ports Jane Roe").lastSpeakers())
          .containsExactly("Jane Roe");
    }

    @Test
    void daughterOfAnOfficeHolderIsNotTheOfficeHolder() {
      // "the daughter of senator Jane Roe" -> nobody
      assertThat(new Scene("The_DT daughter_NN of_IN senator_NN Jane_NNP/P Roe_NNP/P said_VBD rain_NN fell_VBD ._.")
              .woman("Jane Roe").said("rain fell", "The daughter of senator Jane Roe").lastSpeakers())
          .isEmpty();
    }

    @Test
    void pollsInAPlaceAreNotThatPlacesWords() {
      // "Norland polls", "the Norland primary" -> nobody; "a Herald poll" -> the Herald
      assertThat(new Scene("Norland_NNP/L polls_NNS said_VBD rain_NN fell_VBD ._.")
              .place("Norland").said("rain fell", "Norland polls").lastSpeakers())
          .isEmpty();
      assertThat(new Scene("The_DT Norland_NNP/L primary_JJ said_VBD rain_NN fell_VBD ._.")
              .place("Norland").said("rain fell", "The Norland primary").lastSpeakers())
          .isEmpty();
      assertThat(new Scene("A_DT Herald_NNP/O poll_NN said_VBD rain_NN fell_VBD ._.")
              .organisation("Herald").said("rain fell", "A Herald poll").lastSpeakers())
          .containsExactly("Herald");
    }

    @Test
    void reportOfSomebodyAtABodyIsNotTheBodys() {
      // "a Council auditor's report" -> nobody
      assertThat(new Scene("A_DT Council_NNP/O auditor_NN 's_POS report_NN said_VBD rain_NN fell_VBD ._.")
              .organisation("Council").said("rain fell", "A Council auditor's report").lastSpeakers())
          .isEmpty();
    }

    @Test
    void officeOfATitledPersonIsCalledByTheSurname() {
      // "Speaker Paul Okoro’s office" -> Okoro office
      assertThat(new Scene("Speaker_NNP Paul_NNP/P Okoro_NNP/P ’_'' office_NN said_VBD rain_NN fell_VBD ._.")
              .man("Paul Okoro").said("rain fell", "Speaker Paul Okoro’ office").lastSpeakers())
          .containsExactly("Okoro office");
    }

    @Test
    void nameBetweenDashesAfterADescriptionIsTheSpeaker() {
      // "another senator -- Jane Roe" -> Jane Roe
      assertThat(new Scene("Another_DT senator_NN --_: Jane_NNP/P Roe_NNP/P said_VBD rain_NN fell_VBD ._.")
              .woman("Jane Roe").said("rain fell", "Another senator-- Jane Roe").lastSpeakers())
          .containsExactly("Jane Roe");
    }

    @Test
    void whatSomebodyHoldsIsTheirs() {
      // "Roe's bet is that" -> Jane Roe; "Roe's boat" -> nobody
      assertThat(new Scene("Jane_NNP/P Roe_NNP/P 's_POS bet_NN is_VBZ rain_NN fell_VBD ._.")
              .woman("Jane Roe").said("rain fell", "Jane Roe's bet").lastSpeakers())
          .containsExactly("Jane Roe");
      assertThat(new Scene("Jane_NNP/P Roe_NNP/P 's_POS boat_NN said_VBD rain_NN fell_VBD ._.")
              .woman("Jane Roe").said("rain fell", "Jane Roe's boat").lastSpeakers())
          .isEmpty();
    }

    @Test
    void nameOfSeveralWordsThatNobodyFoundIsAName() {
      // "Roevine News" -> Roevine News, though the article has "news" too
      Scene scene = new Scene("The_DT news_NN came_VBD ._. | Roevine_NNP News_NNP reported_VBD rain_NN fell_VBD ._.")
          .said("rain fell", "Roevine News");
      assertThat(scene.lastSpeakers()).containsExactly("Roevine News");
      assertThat(scene.resolve().entities()).allMatch(e -> e instanceof Organisation);
    }

    @Test
    void verbOfTheCueIsNoPartOfTheSource() {
      // "said Jane Roe" -> Jane Roe
      assertThat(new Scene("Rain_NN fell_VBD ,_, said_VBD Jane_NNP/P Roe_NNP/P ._.")
              .woman("Jane Roe").said("Rain fell", "said Jane Roe").lastSpeakers())
          .containsExactly("Jane Roe");
    }

    @Test
    void placeInATitleBeforeTheNameDoesNotSpeak() {
      // "the special envoy for Norland Jane Roe" -> Jane Roe
      assertThat(new Scene("The_DT special_JJ envoy_NN for_IN Norland_NNP/L Jane_NNP/P Roe_NNP/P said_VBD rain_NN"
                  + " fell_VBD ._.")
              .place("Norland").woman("Jane Roe").said("rain fell", "The special envoy for Norland Jane Roe")
              .lastSpeakers())
          .containsExactly("Jane Roe");
    }

    @Test
    void campaignOfAPersonIsABody() {
      // "the Okoro campaign" -> Okoro campaign
      assertThat(new Scene("The_DT Okoro_NNP/P campaign_NN said_VBD rain_NN fell_VBD ._.")
              .man("Okoro").said("rain fell", "The Okoro campaign").lastSpeakers())
          .containsExactly("Okoro campaign");
    }

    @Test
    void joinedNamesSpeakTogether() {
      Scene scene = new Scene("Sens._NNPS Jane_NNP/P Roe_NNP/P (_-LRB- D_NNP )_-RRB- and_CC Bob_NNP/P Poe_NNP/P"
              + " said_VBD rain_NN fell_VBD ._.")
          .woman("Jane Roe").man("Bob Poe").said("rain fell", "Sens. Jane Roe (D) and Bob Poe");
      assertThat(scene.lastSpeakers()).containsExactly("Jane Roe", "Bob Poe");
      assertThat(scene.lastQuotation().evidence().basis()).isEqualTo(Basis.JOINT);
    }

    @Test
    void listOfNamesSpeaksTogether() {
      // "Roe, Poe and Loe" -> all three
      assertThat(new Scene("Roe_NNP/P ,_, Poe_NNP/P and_CC Loe_NNP/P said_VBD rain_NN fell_VBD ._.")
              .woman("Roe").man("Poe").man("Loe").said("rain fell", "Roe, Poe and Loe").lastSpeakers())
          .containsExactly("Roe", "Poe", "Loe");
    }

    @Test
    void whoActsAfterTheSpeakerDoesNotSpeak() {
      // "“Rain fell,” said Ann Roe, and Bob Poe nodded" -> Ann Roe; "said Ann Roe and Bob Poe" -> both
      assertThat(new Scene("“_`` Rain_NN fell_VBD ,_, ”_'' said_VBD Ann_NNP/P Roe_NNP/P ,_, and_CC Bob_NNP/P Poe_NNP/P"
                  + " nodded_VBD ._.")
              .woman("Ann Roe").man("Bob Poe").said("“Rain fell,”", "Ann Roe, and Bob Poe").by("said").lastSpeakers())
          .containsExactly("Ann Roe");
      assertThat(new Scene("“_`` Rain_NN fell_VBD ,_, ”_'' said_VBD Ann_NNP/P Roe_NNP/P and_CC Bob_NNP/P Poe_NNP/P ._.")
              .woman("Ann Roe").man("Bob Poe").said("“Rain fell,”", "Ann Roe and Bob Poe").by("said").lastSpeakers())
          .containsExactly("Ann Roe", "Bob Poe");
      assertThat(new Scene("Praising_VBG rain_NN ,_, Ann_NNP/P Roe_NNP/P and_CC Bob_NNP/P Poe_NNP/P nodded_VBD ._.")
              .woman("Ann Roe").man("Bob Poe").said("rain", "Ann Roe and Bob Poe").by("Praising").lastSpeakers())
          .as("what they say in a clause before them").containsExactly("Ann Roe", "Bob Poe");
    }

    @Test
    void bodyWhoseOfficeAPersonHoldsDoesNotSpeakWithThem() {
      // "Department of Trade and Ports director, Ann Roe" -> Ann Roe; "the Council and Ann Roe" -> both
      assertThat(new Scene("Department_NNP/O of_IN/O Trade_NNP/O and_CC Ports_NNP director_NN ,_, Ann_NNP/P Roe_NNP/P"
              + " ,_, said_VBD rain_NN fell_VBD ._.")
              .woman("Ann Roe").organisation("Department of Trade")
              .said("rain fell", "Department of Trade and Ports director, Ann Roe").lastSpeakers())
          .containsExactly("Ann Roe");
      assertThat(new Scene("The_DT Council_NNP/O and_CC Ann_NNP/P Roe_NNP/P said_VBD rain_NN fell_VBD ._.")
              .woman("Ann Roe").organisation("Council").said("rain fell", "The Council and Ann Roe").lastSpeakers())
          .containsExactly("Council", "Ann Roe");
    }

    @Test
    void whoIsAskedDoesNotSpeak() {
      // "“Did it rain?” Ann Roe was asked by Bob Poe" -> Bob Poe; without him nobody; "was quoted" -> Ann Roe
      String asked = "“_`` Did_VBD it_PRP rain_VB ?_. ”_'' Ann_NNP/P Roe_NNP/P was_VBD asked_VBN";
      assertThat(new Scene(asked + " by_IN Bob_NNP/P Poe_NNP/P ._.").woman("Ann Roe").man("Bob Poe")
              .said("“Did it rain?”", "Ann Roe").by("was asked").lastSpeakers())
          .containsExactly("Bob Poe");
      assertThat(new Scene(asked + " ._.").woman("Ann Roe").said("“Did it rain?”", "Ann Roe").by("was asked")
              .lastSpeakers())
          .isEmpty();
      assertThat(new Scene(asked.replace("asked", "quoted") + " ._.").woman("Ann Roe").said("“Did it rain?”", "Ann Roe")
              .by("was quoted").lastSpeakers())
          .containsExactly("Ann Roe");
    }

    @Test
    void whoIsToldBeforeTheirOwnVerbDoesNotSpeak() {
      assertThat(new Scene("Told_VBN that_IN rain_NN fell_VBD ,_, Ann_NNP/P Roe_NNP/P left_VBD ._.").woman("Ann Roe")
              .said("that rain fell", "Ann Roe").by("Told").lastSpeakers())
          .isEmpty();
      assertThat(new Scene("Told_VBN by_IN Bob_NNP/P Poe_NNP/P that_IN rain_NN fell_VBD ,_, Ann_NNP/P Roe_NNP/P"
                  + " left_VBD ._.")
              .woman("Ann Roe").man("Bob Poe").said("that rain fell", "Ann Roe").by("Told").lastSpeakers())
          .containsExactly("Bob Poe");
    }

    @Test
    void whoAsksIsNotWhoThenSpeaks() {
      // Asked by Bea Poe why, Ann Roe said …. “…,” she said -> Ann Roe
      assertThat(new Scene("Asked_VBN by_IN Bea_NNP/P Poe_NNP/P why_WRB rain_NN fell_VBD ,_, Ann_NNP/P Roe_NNP/P"
                  + " said_VBD snow_NN fell_VBD ._. | “_`` It_PRP was_VBD hard_JJ ,_, ”_'' she_PRP said_VBD ._.")
              .woman("Bea Poe").woman("Ann Roe").said("why rain fell", "Bea Poe").by("Asked by")
              .said("snow fell", "Ann Roe").said("“It was hard,”", "she").lastSpeakers())
          .containsExactly("Ann Roe");
    }

    @Test
    void lettersOfAnOfficeAreWhoHoldsIt() {
      // "the chief financial officer, Ann Roe, came. The CFO said" -> Ann Roe, though the letters look like a name
      assertThat(new Scene("Ann_NNP/P Roe_NNP/P came_VBD ._. | The_DT CFO_NNP/O said_VBD rain_NN fell_VBD ._.")
              .woman("Ann Roe").as("chief financial officer").organisation("CFO").said("rain fell", "The CFO")
              .lastSpeakers())
          .containsExactly("Ann Roe");
    }

    @Test
    void capitalisedTitleIsNobodyNew() {
      assertThat(new Scene("It_PRP rained_VBD ._. | The_DT Tánaiste_NNP said_VBD rain_NN fell_VBD ._. | The_DT"
                  + " Tánaiste_NNP left_VBD ._.")
              .said("rain fell", "The Tánaiste").lastSpeakers())
          .isEmpty();
    }

    @Test
    void letterFromAPersonIsThatPersons() {
      assertThat(new Scene("A_DT letter_NN from_IN Ann_NNP/P Roe_NNP/P said_VBD rain_NN fell_VBD ._.")
              .woman("Ann Roe").said("rain fell", "A letter from Ann Roe").lastSpeakers())
          .containsExactly("Ann Roe");
    }

    @Test
    void pluralOfANounForPeopleNamesNobody() {
      assertThat(new Scene("Ministers_NNS/O said_VBD rain_NN fell_VBD ._.").organisation("Ministers")
              .said("rain fell", "Ministers").lastSpeakers())
          .isEmpty();
    }

    @Test
    void surnameInCapitalsIsASpeakerInATranscript() {
      // "POE:" -> Bob Poe
      assertThat(new Scene("Bob_NNP/P Poe_NNP/P came_VBD ._.\nPOE_NN :_: Rain_NN fell_VBD ._.")
              .man("Bob Poe").said("Rain fell", "POE").lastSpeakers())
          .containsExactly("Bob Poe");
    }

    @Test
    void questionInATranscriptIsNobodys() {
      // "QUESTION:" -> nobody
      assertThat(new Scene("Bob_NNP/P Poe_NNP/P came_VBD ._.\nQUESTION_NNP :_: Rain_NN fell_VBD ?_.")
              .man("Bob Poe").said("Rain fell", "QUESTION").lastSpeakers())
          .isEmpty();
    }

    @Test
    void twoWhoBothDoNotSaySpeakTogether() {
      // "Neither Roe nor Poe" -> both
      assertThat(new Scene("Neither_DT Roe_NNP/P nor_CC Poe_NNP/P said_VBD rain_NN fell_VBD ._.")
              .woman("Roe").man("Poe").said("rain fell", "Neither Roe nor Poe").lastSpeakers())
          .containsExactly("Roe", "Poe");
    }

    @Test
    void namesGivenAsExamplesOfAGroupSpeak() {
      // "Critics like Roe and Poe" -> Roe and Poe
      assertThat(new Scene("Critics_NNS like_IN Roe_NNP/P and_CC Poe_NNP/P said_VBD rain_NN fell_VBD ._.")
              .woman("Roe").man("Poe").said("rain fell", "Critics like Roe and Poe").lastSpeakers())
          .containsExactly("Roe", "Poe");
    }

    @Test
    void tweetOfAPersonIsThatPersons() {
      assertThat(new Scene("A_DT Roe_NNP/P tweet_NN said_VBD rain_NN fell_VBD ._.")
              .woman("Roe").said("rain fell", "A Roe tweet").lastSpeakers())
          .containsExactly("Roe");
    }

    @Test
    void countrySpeaksForItsGovernment() {
      assertThat(new Scene("Norland_NNP/L said_VBD rain_NN fell_VBD ._.")
              .place("Norland").said("rain fell", "Norland").lastSpeakers())
          .containsExactly("Norland");
    }

    @Test
    void partyMembersAreNobodyInParticular() {
      assertThat(new Scene("Many_JJ Republicans_NNPS said_VBD rain_NN fell_VBD ._.")
              .said("rain fell", "Many Republicans").lastSpeakers())
          .isEmpty();
    }
  }

  @Nested
  class Descriptions {

    private static final String BOTH =
        "Norland_NNP/L minister_NN Ada_NNP/P Holt_NNP/P met_VBD Sudland_NNP/L minister_NN Jon_NNP/P Falk_NNP/P ._.\n";

    private Scene ministers(String rest) {
      return new Scene(BOTH + rest)
          .woman("Ada Holt", "Holt").as("norland foreign minister")
          .man("Jon Falk", "Falk").as("sudland foreign minister")
          .place("Norland").place("Sudland");
    }

    @Test
    void roleTellsWhichMinister() {
      // "The Sudland minister" -> Jon Falk
      assertThat(ministers("The_DT Sudland_NNP/L minister_NN said_VBD rain_NN fell_VBD ._.")
              .said("rain fell", "The Sudland minister").lastSpeakers())
          .containsExactly("Jon Falk");
    }

    @Test
    void bothMinistersAreTheTwoWhoAreMinisters() {
      assertThat(ministers("Both_DT ministers_NNS said_VBD rain_NN fell_VBD ._.")
              .said("rain fell", "Both ministers").lastSpeakers())
          .containsExactlyInAnyOrder("Ada Holt", "Jon Falk");
    }

    @Test
    void adjectivesOfTwoCountriesShareTheirHead() {
      // "The top Norland and Sudland ministers" -> both
      assertThat(ministers("The_DT top_JJ Norland_NNP/L and_CC Sudland_NNP/L ministers_NNS said_VBD rain_NN"
                  + " fell_VBD ._.")
              .said("rain fell", "The top Norland and Sudland ministers").lastSpeakers())
          .containsExactlyInAnyOrder("Ada Holt", "Jon Falk");
    }

    @Test
    void pluralOfNobodyInParticularIsNotTheTwo() {
      assertThat(ministers("Other_JJ ministers_NNS said_VBD rain_NN fell_VBD ._.")
              .said("rain fell", "Other ministers").lastSpeakers())
          .isEmpty();
    }

    @Test
    void formerHolderIsNotTheHeadlinesFormerOne() {
      // "Former Norland minister" is not the present one
      assertThat(ministers("Former_JJ Norland_NNP/L minister_NN said_VBD rain_NN fell_VBD ._.")
              .said("rain fell", "Former Norland minister").lastSpeakers())
          .isEmpty();
    }

    @Test
    void anAgeIsTheirsOfWhomItIsTold() {
      // "Ann Roe, 44, ... . The 44-year-old" -> Ann Roe; "the 70-year-old" -> nobody
      String text = "Tom_NNP/P Vald_NNP/P ,_, 61_CD ,_, and_CC Ann_NNP/P Roe_NNP/P ,_, 44_CD ,_, came_VBD ._. | The_DT"
          + " %s-year-old_JJ said_VBD rain_NN fell_VBD ._.";
      assertThat(new Scene(text.formatted("44")).man("Tom Vald").woman("Ann Roe")
              .said("rain fell", "The 44-year-old").lastSpeakers())
          .containsExactly("Ann Roe");
      assertThat(new Scene(text.formatted("70")).man("Tom Vald").woman("Ann Roe")
              .said("rain fell", "The 70-year-old").lastSpeakers())
          .isEmpty();
    }

    @Test
    void anAgeOfSomebodyWithoutANameIsNobodyElses() {
      // "Tom Vald met a boy of 15. The 15-year-old" -> nobody
      assertThat(new Scene("Tom_NNP/P Vald_NNP/P met_VBD a_DT boy_NN of_IN 15_CD ._. | The_DT 15-year-old_JJ said_VBD"
                  + " rain_NN fell_VBD ._.")
              .man("Tom Vald").said("rain fell", "The 15-year-old").lastSpeakers())
          .isEmpty();
    }

    @Test
    void ageStrikerAndCharityAreThoseWhomTheArticleCallsSo() {
      String text = "Ann_NNP/P Roe_NNP/P came_VBD ._. | The_DT ~42-year-old_JJ said_VBD rain_NN fell_VBD ._.";
      assertThat(new Scene(text.replace("~", "")).woman("Ann Roe").as("42-year-old", "striker")
              .said("rain fell", "The 42-year-old").lastSpeakers())
          .containsExactly("Ann Roe");
      assertThat(new Scene(text.replace("~42-year-old_JJ", "striker_NN")).woman("Ann Roe").as("42-year-old", "striker")
              .said("rain fell", "The striker").lastSpeakers())
          .containsExactly("Ann Roe");
      assertThat(new Scene("Roe_NNP/O House_NNP/O opened_VBD ._. | The_DT charity_NN said_VBD rain_NN fell_VBD ._.")
              .organisation("Roe House").said("rain fell", "The charity").lastSpeakers())
          .containsExactly("Roe House");
    }

    @Test
    void unionIsNotJustAnyBodyMentionedBefore() {
      assertThat(new Scene("Roe_NNP/O Coal_NNP/O closed_VBD ._. | The_DT union_NN said_VBD rain_NN fell_VBD ._.")
              .organisation("Roe Coal").said("rain fell", "The union").lastSpeakers())
          .isEmpty();
    }

    @Test
    void newspaperIsTheOneThatSpokeBefore() {
      assertThat(new Scene("The_DT Norland_NNP/O Herald_NNP/O said_VBD snow_NN fell_VBD ._. | The_DT newspaper_NN"
                  + " said_VBD rain_NN fell_VBD ._.")
              .organisation("Norland Herald").said("snow fell", "The Norland Herald")
              .said("rain fell", "The newspaper").lastSpeakers())
          .containsExactly("Norland Herald");
    }

    @Test
    void herCampaignIsTheCampaignOfHerWhoWasNamed() {
      assertThat(new Scene("Jane_NNP/P Roe_NNP/P left_VBD ._. | Her_PRP$ campaign_NN said_VBD rain_NN fell_VBD ._.")
              .woman("Jane Roe").said("rain fell", "Her campaign").lastSpeakers())
          .containsExactly("Roe campaign");
    }

    @Test
    void indefiniteMinisterIsNobody() {
      assertThat(ministers("A_DT minister_NN said_VBD rain_NN fell_VBD ._.")
              .said("rain fell", "A minister").lastSpeakers())
          .isEmpty();
    }

    @Test
    void oneNounBeforeAnybodyHoldsTheOfficeIsNobody() {
      // "The director said … Jane Roe, the executive director" -> nobody yet
      assertThat(new Scene("The_DT director_NN said_VBD rain_NN fell_VBD ._. | Jane_NNP/P Roe_NNP/P came_VBD ._.")
              .woman("Jane Roe").as("executive director").said("rain fell", "The director").lastSpeakers())
          .isEmpty();
    }

    @Test
    void hisLawyerIsNotTheLawyerOfSomebodyElse() {
      // "Roe's lawyer Ann Loe … Bob Poe came. His lawyer" -> not Ann Loe
      Scene scene = new Scene("Ann_NNP/P Loe_NNP/P came_VBD ._. | Bob_NNP/P Poe_NNP/P left_VBD ._. | His_PRP$"
              + " lawyer_NN said_VBD rain_NN fell_VBD ._.")
          .woman("Ann Loe").as("lawyer", "roe's lawyer").man("Bob Poe").said("rain fell", "His lawyer");
      assertThat(scene.lastSpeakers()).isEmpty();
    }

    @Test
    void hisLawyerIsTheOneWhomTheArticleCallsHis() {
      assertThat(new Scene("Ann_NNP/P Loe_NNP/P came_VBD ._. | Bob_NNP/P Poe_NNP/P left_VBD ._. | His_PRP$"
                  + " lawyer_NN said_VBD rain_NN fell_VBD ._.")
              .woman("Ann Loe").as("lawyer", "poe's lawyer").man("Bob Poe").said("rain fell", "His lawyer")
              .lastSpeakers())
          .containsExactly("Ann Loe");
    }

    @Test
    void roleOfNobodyInTheArticleIsNobody() {
      assertThat(ministers("The_DT Westland_NNP/L minister_NN said_VBD rain_NN fell_VBD ._.")
              .place("Westland").said("rain fell", "The Westland minister").lastSpeakers())
          .isEmpty();
    }

    @Test
    void rosterTellsWhoHoldsAnOfficeThatTheArticleGivesNoNameFor() {
      Roster roster = Roster.of(List.of(new Roster.Member("holt", "Ada Holt", List.of(),
          List.of(new Roster.Role(List.of("foreign minister"), List.of("Norland", "Norlandic"), OptionalInt.empty(),
              OptionalInt.empty())), Gender.FEMALE, Optional.empty())));
      Scene scene = new Scene("The_DT Norlandic_JJ foreign_JJ minister_NN said_VBD rain_NN fell_VBD ._.")
          .roster(roster).said("rain fell", "The Norlandic foreign minister");
      assertThat(scene.lastSpeakers()).containsExactly("Ada Holt");
      assertThat(scene.lastQuotation().speakers().get(0).onRoster()).isTrue();
      assertThat(scene.resolve().entities()).singleElement()
          .satisfies(e -> assertThat(e.mentions()).singleElement()
              .satisfies(m -> assertThat(m.form()).isEqualTo(Form.NOMINAL)));
    }
  }

  @Test
  void itInAClauseInFrontIsTheSubjectOfTheMainClause() {
    // "While it said rain fell, the Straits Council has …" -> the council
    assertThat(new Scene("While_IN it_PRP said_VBD rain_NN fell_VBD ,_, the_DT Straits_NNP/O Council_NNP/O has_VBZ"
                + " left_VBN ._.")
            .organisation("Straits Council").said("rain fell", "it").lastSpeakers())
        .containsExactly("Straits Council");
    assertThat(new Scene("It_PRP said_VBD rain_NN fell_VBD ,_, the_DT Straits_NNP/O Council_NNP/O has_VBZ left_VBN"
                + " ._.")
            .organisation("Straits Council").said("rain fell", "It").lastSpeakers())
        .isEmpty();
  }

  @Test
  void anOfficeOfSeveralWordsIsFoundOnTheRoster() {
    // "Norland's secretary of state", whom the article does not name -> the roster's
    Roster roster = Roster.of(List.of(new Roster.Member("holt", "Ada Holt", List.of(),
        List.of(new Roster.Role(List.of("Secretary of State"), List.of("Norland"), OptionalInt.empty(),
            OptionalInt.empty())), Gender.FEMALE, Optional.empty())));
    assertThat(new Scene("The_DT Norland_NNP/L Secretary_NNP of_IN State_NNP said_VBD rain_NN fell_VBD ._.")
            .roster(roster).place("Norland").said("rain fell", "The Norland Secretary of State").lastSpeakers())
        .containsExactly("Ada Holt");
    assertThat(new Scene("The_DT Norland_NNP/L Secretary_NNP said_VBD rain_NN fell_VBD ._.")
            .roster(roster).place("Norland").said("rain fell", "The Norland Secretary").lastSpeakers())
        .isEmpty();
  }

  @Nested
  class Years {

    private static final Roster MINISTER_TO_2014 =
        Roster.of(List.of(new Roster.Member("holt", "Ada Holt", List.of(),
            List.of(new Roster.Role(List.of("foreign minister"), List.of("Norland", "Norlandic"), OptionalInt.of(2010),
                OptionalInt.of(2014))), Gender.FEMALE, Optional.empty())));

    private Scene unnamed() {
      return new Scene("The_DT Norlandic_JJ foreign_JJ minister_NN said_VBD rain_NN fell_VBD ._.")
          .roster(MINISTER_TO_2014).said("rain fell", "The Norlandic foreign minister");
    }

    private Scene named(String adjective, String source) {
      return new Scene("Ada_NNP/P Holt_NNP/P met_VBD Jane_NNP/P Roe_NNP/P ._. | The_DT " + adjective
              + "foreign_JJ minister_NN said_VBD rain_NN fell_VBD ._.")
          .roster(MINISTER_TO_2014).member("holt", "Ada Holt").woman("Jane Roe").said("rain fell", source);
    }

    @Test
    void anOfficeOnTheRosterCountsInTheYearsItWasHeld() {
      // 2010 to 2014 -> in 2009 nobody, in 2010 and 2014 she, in 2015 nobody; without a date she
      assertThat(unnamed().in(2009).lastSpeakers()).isEmpty();
      assertThat(unnamed().in(2010).lastSpeakers()).containsExactly("Ada Holt");
      assertThat(unnamed().in(2014).lastSpeakers()).containsExactly("Ada Holt");
      assertThat(unnamed().in(2015).lastSpeakers()).isEmpty();
      assertThat(unnamed().lastSpeakers()).containsExactly("Ada Holt");
    }

    @Test
    void ofSomebodyWhomTheArticleNamesTheOfficeIsHersInThoseYearsOnly() {
      assertThat(named("", "The foreign minister").in(2012).lastSpeakers()).containsExactly("Ada Holt");
      assertThat(named("", "The foreign minister").in(2016).lastSpeakers()).isEmpty();
      assertThat(named("", "The foreign minister").in(2009).lastSpeakers()).isEmpty();
    }

    @Test
    void anOfficeThatIsOverIsStillHersAsTheFormerOne() {
      String former = "The former foreign minister";
      assertThat(named("former_JJ ", former).in(2016).lastSpeakers()).containsExactly("Ada Holt");
      assertThat(named("former_JJ ", former).in(2009).lastSpeakers()).isEmpty();
    }
  }

  @Nested
  class Pronouns {

    @Test
    void heIsTheManWhoWasSubject() {
      Scene scene = new Scene("Bob_NNP/P Poe_NNP/P met_VBD Jane_NNP/P Roe_NNP/P and_CC Jon_NNP/P Falk_NNP/P ._. |"
              + " He_PRP said_VBD rain_NN fell_VBD ._.")
          .man("Bob Poe").woman("Jane Roe").man("Jon Falk").said("rain fell", "He");
      assertThat(scene.lastSpeakers()).containsExactly("Bob Poe");
      assertThat(scene.lastQuotation().evidence().basis()).isEqualTo(Basis.PRONOUN);
      assertThat(scene.lastQuotation().evidence().explanation()).contains("Bob Poe").contains("a subject");
    }

    @Test
    void heAndSheAreNeverOnePerson() {
      // "Kim Roe … she said; Lee Poe … he said": once she, never he
      Scene scene = new Scene("Kim_NNP/P Roe_NNP/P spoke_VBD ._. | “_`` Rain_NN fell_VBD ,_, ”_'' she_PRP said_VBD ._."
          + " |"
          + " “_`` Snow_NN fell_VBD ,_, ”_'' he_PRP said_VBD ._.")
          .somebody("Kim Roe").said("“Rain fell,”", "she").said("“Snow fell,”", "he");
      assertThat(scene.speakers()).containsExactly(List.of("Kim Roe"), List.of());
    }

    @Test
    void wifeIsAWoman() {
      assertThat(new Scene("Kim_NNP/P Roe_NNP/P spoke_VBD ._. | “_`` Rain_NN fell_VBD ,_, ”_'' he_PRP said_VBD ._.")
              .somebody("Kim Roe").as("wife").said("“Rain fell,”", "he").lastSpeakers())
          .isEmpty();
    }

    @Test
    void sheIsNeverAMan() {
      assertThat(new Scene("Bob_NNP/P Poe_NNP/P met_VBD Jane_NNP/P Roe_NNP/P ._. | She_PRP said_VBD rain_NN fell_VBD"
                  + " ._.")
              .man("Bob Poe").woman("Jane Roe").said("rain fell", "She").lastSpeakers())
          .containsExactly("Jane Roe");
    }

    @Test
    void heAfterAnAnonymousSourceIsNobody() {
      // "Poe arrived. An official said … He added …" -> nobody
      assertThat(new Scene("Bob_NNP/P Poe_NNP/P arrived_VBD ._. | An_DT official_NN said_VBD snow_NN fell_VBD ._. |"
                  + " He_PRP added_VBD that_IN rain_NN fell_VBD ._.")
              .man("Bob Poe").said("snow fell", "An official").said("that rain fell", "He").lastSpeakers())
          .isEmpty();
    }

    @Test
    void heWhoSaysMoreIsWhoHasJustSpoken() {
      // "Vale said Holt met Poe. He said …" -> Vale; not where Vale only saw it
      assertThat(valeAnd("said_VBD", "He_PRP said_VBD it_PRP was_VBD old_JJ ._.").lastSpeakers())
          .containsExactly("Mark Vale");
      assertThat(valeAnd("saw_VBD", "He_PRP said_VBD it_PRP was_VBD old_JJ ._.").lastSpeakers())
          .doesNotContain("Mark Vale");
    }

    private Scene valeAnd(String verb, String more) {
      Scene scene = new Scene("Ben_NNP/P Ash_NNP/P met_VBD Otto_NNP/P Holt_NNP/P and_CC Bo_NNP/P Poe_NNP/P on_IN"
          + " Monday_NNP ._. | Mark_NNP/P Vale_NNP/P " + verb + " Holt_NNP/P met_VBD Poe_NNP/P ._.\n" + more)
          .man("Ben Ash", "Ash").man("Otto Holt", "Holt").man("Bo Poe", "Poe").man("Mark Vale", "Vale");
      return (verb.startsWith("said") ? scene.said("Holt met Poe", "Mark Vale").by("said") : scene)
          .said("it was old", "He").by("said");
    }

    @Test
    void whoAddsSomethingIsWhoHasJustSpoken() {
      // "“…,” Vale told Holt. The ferry is Holt's. “…,” he added" -> Vale; "he said" may be Holt
      assertThat(ferry("added", "").lastSpeakers()).containsExactly("Mark Vale");
      assertThat(ferry("said", "").lastSpeakers()).doesNotContain("Mark Vale");
    }

    @Test
    void whoAddsSomethingAfterSomebodyElseCameMayBeThem() {
      assertThat(ferry("added", "A_DT man_NN came_VBD ._. | ").lastSpeakers()).as("without a name").isEmpty();
      assertThat(ferry("added", "It_PRP froze_VBD ._. | It_PRP snowed_VBD ._. | ").lastSpeakers()).as("long ago")
          .doesNotContain("Mark Vale");
    }

    /** "Ana Brill met Otto Holt. “It will rain,” Mark Vale told Holt. The ferry is Holt's. … “It is old,” he …" */
    private Scene ferry(String verb, String between) {
      return new Scene("Ana_NNP/P Brill_NNP/P met_VBD Otto_NNP/P Holt_NNP/P ._. | “_`` It_PRP will_MD rain_VB ,_, ”_''"
          + " Mark_NNP/P Vale_NNP/P told_VBD Holt_NNP/P ._. | The_DT ferry_NN is_VBZ Holt_NNP/P 's_POS ._. | "
          + between + "“_`` It_PRP is_VBZ old_JJ ,_, ”_'' he_PRP " + verb + "_VBD ._.")
          .woman("Ana Brill").man("Otto Holt", "Holt").man("Mark Vale").said("“It will rain,”", "Mark Vale").by("told")
          .said("“It is old,”", "he").by(verb);
    }

    @Test
    void heIsNotWhoseWordsHeHears() {
      // "Vale said Holt met Poe. He told Vale …" -> not Vale
      assertThat(valeAnd("said_VBD", "He_PRP said_VBD it_PRP was_VBD old_JJ to_TO Vale_NNP/P ._.").lastSpeakers())
          .doesNotContain("Mark Vale");
    }

    @Test
    void heIsNotSomebodyInsideAQuotation() {
      assertThat(new Scene("Jane_NNP/P Roe_NNP/P spoke_VBD ._. | “_`` Bob_NNP/P Poe_NNP/P lied_VBD ._. ”_'' | He_PRP"
                  + " said_VBD rain_NN fell_VBD ._.")
              .woman("Jane Roe").man("Bob Poe").unattributed("“Bob Poe lied.”").said("rain fell", "He").lastSpeakers())
          .isEmpty();
    }

    @Test
    void whoIsTheOneNamedJustBefore() {
      assertThat(new Scene("Bob_NNP/P Poe_NNP/P praised_VBD Jane_NNP/P Roe_NNP/P ,_, who_WP said_VBD rain_NN fell_VBD"
                  + " ._.")
              .man("Bob Poe").woman("Jane Roe").said("rain fell", "who").lastSpeakers())
          .containsExactly("Jane Roe");
    }

    @Test
    void theyAreTheTwoWhoSpokeTogether() {
      assertThat(new Scene("Roe_NNP/P and_CC Poe_NNP/P said_VBD snow_NN fell_VBD ._. | They_PRP added_VBD that_IN"
                  + " rain_NN fell_VBD ._.")
              .woman("Roe").man("Poe").said("snow fell", "Roe and Poe").said("that rain fell", "They").lastSpeakers())
          .containsExactly("Roe", "Poe");
    }

    @Test
    void titleOfTheOneInOfficeIsAnAntecedent() {
      // "Poe met Mayor Roe. The mayor smiled. She said" -> Jane Roe
      Scene scene = new Scene("Ann_NNP/P Poe_NNP/P met_VBD Mayor_NNP Jane_NNP/P Roe_NNP/P ._. | The_DT mayor_NN"
              + " smiled_VBD ._. | She_PRP said_VBD rain_NN fell_VBD ._.")
          .woman("Ann Poe").woman("Jane Roe").as("mayor").said("rain fell", "She");
      assertThat(scene.lastSpeakers()).containsExactly("Jane Roe");
      assertThat(scene.resolve().entities().get(1).mentions()).extracting(m -> m.form())
          .containsExactly(Form.NAME, Form.NOMINAL, Form.PRONOUN);
    }

    @Test
    void heSeldomNamesHimselfInHisOwnWords() {
      // "Poe and Falk came. “Poe is tired,” he said." -> Falk
      assertThat(new Scene("Poe_NNP/P and_CC Falk_NNP/P came_VBD ._. | “_`` Poe_NNP/P is_VBZ tired_JJ ,_, ”_'' he_PRP"
                  + " said_VBD ._.")
              .man("Poe").man("Falk").said("“Poe is tired,”", "he").lastSpeakers())
          .containsExactly("Falk");
    }

    @Test
    void whoAfterTheAideOfANamedPersonIsNobody() {
      // "an aide to Roe who said" -> nobody
      assertThat(new Scene("He_PRP met_VBD an_DT aide_NN to_TO Jane_NNP/P Roe_NNP/P who_WP said_VBD rain_NN"
                  + " fell_VBD ._.")
              .woman("Jane Roe").said("rain fell", "who").lastSpeakers())
          .isEmpty();
    }

    @Test
    void theAuthorIsNobody() {
      assertThat(new Scene("Poe_NNP/P came_VBD ._. | I_PRP think_VBP rain_NN fell_VBD ._.")
              .man("Poe").said("rain fell", "I").lastSpeakers())
          .isEmpty();
    }

    @Test
    void whoWithAPluralVerbIsNotTheLastOneNamed() {
      // "Democrats on Harbour Hill, who have argued" -> nobody
      assertThat(new Scene("It_PRP calms_VBZ nervous_JJ members_NNS on_IN Harbour_NNP/P Hill_NNP/P ,_, who_WP have_VBP"
                  + " argued_VBN rain_NN fell_VBD ._.")
              .man("Harbour Hill").said("rain fell", "who").lastSpeakers())
          .isEmpty();
    }

    @Test
    void whoWithAPluralVerbIsAllWhoAreJoined() {
      // "met Jane Roe and Bob Poe, who say" -> both
      assertThat(new Scene("He_PRP met_VBD Jane_NNP/P Roe_NNP/P and_CC Bob_NNP/P Poe_NNP/P ,_, who_WP say_VBP rain_NN"
                  + " fell_VBD ._.")
              .woman("Jane Roe").man("Bob Poe").said("rain fell", "who").lastSpeakers())
          .containsExactly("Jane Roe", "Bob Poe");
    }

    @Test
    void describedByAnotherThanTheSubjectIsSomebodyElse() {
      // "Roe wrote to the harbour mayor, who said" -> not Roe
      assertThat(new Scene("Jane_NNP/P Roe_NNP/P wrote_VBD to_TO the_DT harbour_NN mayor_NN ,_, who_WP said_VBD rain_NN"
                  + " fell_VBD ._.")
              .woman("Jane Roe").said("rain fell", "who").lastSpeakers())
          .isEmpty();
    }

    @Test
    void theyAreNotABodyWhenPeopleStandBetween() {
      // "The Council met experts and editors. They" -> nobody
      assertThat(new Scene("The_DT Council_NNP/O met_VBD experts_NNS and_CC editors_NNS ._. | They_PRP said_VBD rain_NN"
                  + " fell_VBD ._.")
              .organisation("Council").said("rain fell", "They").lastSpeakers())
          .isEmpty();
    }

    @Test
    void theyAreAllThreeOfAList() {
      // "Roe, Poe and Loe came. They" -> all three
      assertThat(new Scene("Roe_NNP/P ,_, Poe_NNP/P and_CC Loe_NNP/P came_VBD ._. | They_PRP said_VBD rain_NN"
                  + " fell_VBD ._.")
              .woman("Roe").man("Poe").man("Loe").said("rain fell", "They").lastSpeakers())
          .containsExactly("Roe", "Poe", "Loe");
    }

    @Test
    void theWomanIsStillTheNamelessOneAfterAnotherMention() {
      // "a woman … Jane Roe met the woman … The woman said" -> nobody
      assertThat(new Scene("A_DT woman_NN fell_VBD ._. | Jane_NNP/P Roe_NNP/P met_VBD the_DT woman_NN there_RB ._. |"
                  + " The_DT woman_NN said_VBD rain_NN fell_VBD ._.")
              .woman("Jane Roe").said("rain fell", "The woman").lastSpeakers())
          .isEmpty();
    }

    @Test
    void theWomanIsSheWhomTheArticleLeftWithoutAName() {
      // "A young woman asked Jane Roe … the woman said" -> nobody
      assertThat(new Scene("A_DT young_JJ woman_NN asked_VBD Jane_NNP/P Roe_NNP/P about_IN it_PRP ._. | The_DT"
                  + " woman_NN said_VBD rain_NN fell_VBD ._.")
              .woman("Jane Roe").said("rain fell", "The woman").lastSpeakers())
          .isEmpty();
    }

    @Test
    void sheAfterSomeOfManyIsNoneOfThese() {
      // "Some of the pilots said … Jane Roe … she": the pilots are no "she"
      assertThat(new Scene("Jane_NNP/P Roe_NNP/P came_VBD ._. | Some_DT of_IN the_DT pilots_NNS said_VBD snow_NN"
                  + " fell_VBD ._. | She_PRP said_VBD rain_NN fell_VBD ._.")
              .woman("Jane Roe").said("snow fell", "Some of the pilots").said("rain fell", "She").lastSpeakers())
          .containsExactly("Jane Roe");
    }
  }

  @Nested
  class QuotationsWithoutASource {

    @Test
    void secondQuotationOfAParagraphGoesOnFromTheFirst() {
      Scene scene = new Scene("“_`` Snow_NN fell_VBD ,_, ”_'' Poe_NNP/P said_VBD ._. | “_`` Rain_NN came_VBD ._. ”_''")
          .man("Poe").said("“Snow fell,”", "Poe said").goingOn("“Rain came.”");
      assertThat(scene.lastSpeakers()).containsExactly("Poe");
      assertThat(scene.lastQuotation().evidence().basis()).isEqualTo(Basis.CONTINUATION);
    }

    @Test
    void quotationRightBeforeAnAttributedOneLeadsUpToIt() {
      assertThat(new Scene("“_`` Rain_NN came_VBD ._. ”_'' | “_`` Snow_NN fell_VBD ,_, ”_'' Poe_NNP/P said_VBD ._.")
              .man("Poe").said("“Snow fell,”", "Poe").resolveFirst("“Rain came.”"))
          .containsExactly("Poe");
    }

    @Test
    void quotationAloneAfterNarrativeIsNobodys() {
      Scene scene = new Scene("Poe_NNP/P left_VBD ._. | “_`` Rain_NN came_VBD ._. ”_''")
          .man("Poe").unattributed("“Rain came.”");
      assertThat(scene.lastSpeakers()).isEmpty();
      assertThat(scene.lastQuotation().evidence().basis()).isEqualTo(Basis.NO_SOURCE);
    }

    @Test
    void oneWhoSaysIDoesNotGoOnFromTwo() {
      // "Roe and Poe said snow fell. “Poe and I are glad.”" -> nobody
      assertThat(new Scene("Roe_NNP/P and_CC Poe_NNP/P said_VBD snow_NN fell_VBD ._. | “_`` Poe_NNP/P and_CC I_PRP"
                  + " are_VBP glad_JJ ._. ”_''")
              .woman("Roe").man("Poe").said("snow fell", "Roe and Poe").goingOn("“Poe and I are glad.”")
              .lastSpeakers())
          .isEmpty();
    }

    @Test
    void whoIsNamedInTheWordsDoesNotSayThem() {
      assertThat(new Scene("“_`` Snow_NN fell_VBD ,_, ”_'' Poe_NNP/P said_VBD ._. | “_`` As_IN Poe_NNP/P said_VBD ,_,"
                  + " rain_NN came_VBD ._. ”_''")
              .man("Poe").said("“Snow fell,”", "Poe said").goingOn("“As Poe said, rain came.”").lastSpeakers())
          .isEmpty();
    }

    @Test
    void whoSpokeASentenceBeforeSpeaksAgain() {
      Scene scene = after("The_DT town_NN waited_VBD ._.");
      assertThat(scene.lastSpeakers()).containsExactly("Poe");
      assertThat(scene.lastQuotation().evidence().basis()).isEqualTo(Basis.CONTINUATION);
      assertThat(scene.lastQuotation().speakers().get(0).confidence()).isLessThan(0.8);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Ana_NNP/P Roe_NNP/P waited_VBD ._.", // somebody else is named
          "A_DT neighbour_NN waited_VBD ._.", // or told of
          "Neighbours_NNS waited_VBD ._.",
          "She_PRP waited_VBD ._.",
          "It_PRP was_VBD cold_JJ ._. | It_PRP was_VBD late_JJ ._. | It_PRP was_VBD dark_JJ ._." // or it is long ago
        })
    void whoSpokeBeforeSomebodyElseDoesNotSpeakAgain(String between) {
      assertThat(after(between).lastSpeakers()).isEmpty();
    }

    @Test
    void whoIsNamedRightAfterAPassageMaySpeakInIt() {
      String cold = "It_PRP was_VBD cold_JJ ._.";
      assertThat(after(cold, "Ana_NNP/P Roe_NNP/P ,_, joiner_NN ._.").lastSpeakers()).isEmpty();
      assertThat(after(cold, "A_DT neighbour_NN left_VBD ._.").lastSpeakers()).isEmpty();
      assertThat(after(cold, "It_PRP was_VBD late_JJ ._.").lastSpeakers()).containsExactly("Poe");
    }

    @Test
    void whoSpeaksBeforeAndAfterSpeaksInBetween() {
      // "“Snow fell,” Poe said. A neighbour waited. “Rain came.” Poe said …" -> Poe; before "Roe said …" nobody
      String later = "%s_NNP/P said_VBD it_PRP was_VBD late_JJ ._.";
      String waited = "A_DT neighbour_NN waited_VBD ._.";
      assertThat(after(waited, later.formatted("Poe")).said("it was late", "Poe").speakers().get(1))
          .containsExactly("Poe");
      assertThat(after(waited, later.formatted("Roe")).said("it was late", "Roe").speakers().get(1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "He_PRP waited_VBD ._.", // he may be the one who spoke
          "Her_PRP$ boat_NN waited_VBD ._.", // a boat is nobody
          "The_DT town_NN saw_VBD Poe_NNP/P ._.", // it is he who is named
          "\nIt_PRP was_VBD cold_JJ ._.\nIt_PRP froze_VBD ._.", // paragraphs are no parts of the article
          "“_`` Ana_NNP/P Roe_NNP/P knows_VBZ ._. ”_'' | It_PRP was_VBD cold_JJ ._." // she is named in his words
        })
    void whoSpokeSpeaksAgainWhereNobodyElseIsToldOf(String between) {
      assertThat(after(between).lastSpeakers()).containsExactly("Poe");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "A_DT woman_NN waited_VBD ._.", // a noun for people that is no work
          "One_CD teacher_NN waited_VBD ._.", // a line of work
          "\nMore_JJR Rain_NNP\nIt_PRP froze_VBD ._." // another part of the article
        })
    void whoSpokeDoesNotSpeakAgainWhereSomebodyElseMay(String between) {
      assertThat(after(between).lastSpeakers()).isEmpty();
    }

    @Test
    void pronounMayBeWhoSpokeWhereNothingTellsTheirSex() {
      String tagged = "“_`` Snow_NN fell_VBD ,_, ”_'' Poe_NNP/P said_VBD ._. | She_PRP waited_VBD ._. | “_`` Rain_NN"
          + " came_VBD ._. ”_''";
      assertThat(new Scene(tagged).somebody("Poe").said("“Snow fell,”", "Poe").by("said").unattributed("“Rain came.”")
              .lastSpeakers())
          .containsExactly("Poe");
      assertThat(new Scene(tagged).man("Poe").said("“Snow fell,”", "Poe").by("said").unattributed("“Rain came.”")
              .lastSpeakers())
          .isEmpty();
    }

    @Test
    void whoSpokeFarAboveDoesNotSpeakAgain() {
      // one sentence, but a long one
      assertThat(after("It_PRP was_VBD very_RB " + "old_JJ ,_, ".repeat(60) + "cold_JJ ._.").lastSpeakers())
          .containsExactly("Poe");
      assertThat(after("It_PRP was_VBD very_RB " + "old_JJ ,_, ".repeat(80) + "cold_JJ ._.").lastSpeakers()).isEmpty();
    }

    @Test
    void onlyASentenceInMarksIsSaidAgain() {
      // "“Rain came.”" -> Poe; "“rain came”", the end of a sentence, a sentence partly in marks -> nobody
      assertThat(afterPoe("“_`` Rain_NN came_VBD ._. ”_''", "“Rain came.”").lastSpeakers()).containsExactly("Poe");
      assertThat(afterPoe("“_`` rain_NN came_VBD ”_''", "“rain came”").lastSpeakers()).isEmpty();
      assertThat(afterPoe("And_CC “_`` Rain_NN came_VBD ”_''", "“Rain came”").lastSpeakers()).isEmpty();
      assertThat(afterPoe("Rain_NN “_`` came_VBD ”_''", "Rain “came”").lastSpeakers()).isEmpty();
    }

    @Test
    void passageThatBeginsAnotherParagraphIsOfThatOne() {
      // "…\n“Rain came.” It was late." -> nobody; alone in its paragraph, or where Poe speaks in that -> Poe
      String rain = "“_`` Rain_NN came_VBD ._. ”_''";
      assertThat(afterPoe("It_PRP froze_VBD ._.\n" + rain + " | It_PRP was_VBD late_JJ ._.", "“Rain came.”")
              .lastSpeakers())
          .isEmpty();
      assertThat(afterPoe("It_PRP froze_VBD ._.\n" + rain + "\nIt_PRP was_VBD late_JJ ._.", "“Rain came.”")
              .lastSpeakers())
          .containsExactly("Poe");
      assertThat(afterPoe("It_PRP froze_VBD ._.\n" + rain + " | It_PRP was_VBD cold_JJ ._. | Poe_NNP/P said_VBD it_PRP"
                  + " was_VBD late_JJ ._.", "“Rain came.”")
              .said("it was late", "Poe").speakers().get(1))
          .containsExactly("Poe");
    }

    @Test
    void passageRightBeforeAnothersWordsMayBeTheirs() {
      // "“Rain came.” Then Roe said …" -> nobody; where a sentence stands between -> Poe
      String later = "Then_RB Roe_NNP/P said_VBD it_PRP was_VBD late_JJ ._.";
      String cold = "It_PRP was_VBD cold_JJ ._.";
      assertThat(after(cold, later).said("it was late", "Roe").speakers().get(1)).isEmpty();
      assertThat(after(cold, cold, later).said("it was late", "Roe").speakers().get(1)).containsExactly("Poe");
    }

    @Test
    void whoSpeaksBeforeAndAfterDoesNotSpeakWhereSomebodyElseIsNamed() {
      String waited = "A_DT neighbour_NN waited_VBD ._.";
      String later = "Poe_NNP/P said_VBD it_PRP was_VBD late_JJ ._.";
      assertThat(after(waited, "Roe_NNP/P left_VBD ._.", later).said("it was late", "Poe").speakers().get(1)).isEmpty();
      assertThat(after(waited, "It_PRP froze_VBD ._.", later).said("it was late", "Poe").speakers().get(1))
          .containsExactly("Poe");
    }

    @Test
    void bodyOrTwoWhoSpokeDoNotSpeakAgain() {
      String then = " said_VBD ._. | It_PRP was_VBD cold_JJ ._. | “_`` Rain_NN came_VBD ._. ”_''";
      String snow = "“_`` Snow_NN fell_VBD ,_, ”_'' ";
      assertThat(new Scene(snow + "Norport_NNP/O" + then).organisation("Norport").said("“Snow fell,”", "Norport")
              .by("said").unattributed("“Rain came.”").lastSpeakers())
          .isEmpty();
      assertThat(new Scene(snow + "Roe_NNP/P and_CC Poe_NNP/P" + then).woman("Roe").man("Poe")
              .said("“Snow fell,”", "Roe and Poe").by("said").unattributed("“Rain came.”").lastSpeakers())
          .isEmpty();
    }

    @Test
    void whatSomebodyWantsOrACreditSaysIsNoSpeechToGoOnFrom() {
      String then = " ._. | It_PRP was_VBD cold_JJ ._. | “_`` Rain_NN came_VBD ._. ”_''";
      String rain = "“Rain came.”";
      assertThat(new Scene("Poe_NNP/P wants_VBZ snow_NN" + then).man("Poe").said("snow", "Poe").by("wants")
              .unattributed(rain).lastSpeakers())
          .as("wants").isEmpty();
      assertThat(new Scene("Poe_NNP/P says_VBZ snow_NN fell_VBD" + then).man("Poe").said("snow fell", "Poe").by("says")
              .unattributed(rain).lastSpeakers())
          .as("says").containsExactly("Poe");
      assertThat(new Scene("“_`` Snow_NN fell_VBD ._. ”_'' Poe_NNP/P" + then).man("Poe").said("“Snow fell.”", "Poe")
              .unattributed(rain).lastSpeakers())
          .as("credit").isEmpty();
      assertThat(new Scene("Poe_NNP/P :_: “_`` Snow_NN fell_VBD ”_''" + then).man("Poe").said("“Snow fell”", "Poe")
              .unattributed(rain).lastSpeakers())
          .as("label").containsExactly("Poe");
    }

    /** "“Snow fell,” Poe said. It was cold. …", of which the words given have no source. */
    private static Scene afterPoe(String tagged, String words) {
      return new Scene("“_`` Snow_NN fell_VBD ,_, ”_'' Poe_NNP/P said_VBD ._. | It_PRP was_VBD cold_JJ ._. | " + tagged)
          .man("Poe").said("“Snow fell,”", "Poe").by("said").unattributed(words);
    }

    /** "“Snow fell,” Poe said. … “Rain came.” …" */
    private static Scene after(String between, String... then) {
      String tagged = "“_`` Snow_NN fell_VBD ,_, ”_'' Poe_NNP/P said_VBD ._. | " + between
          + " | “_`` Rain_NN came_VBD ._. ”_''";
      return new Scene(String.join(" | ", Lists.asList(tagged, then))).man("Poe").woman("Ana Roe", "Roe")
          .said("“Snow fell,”", "Poe").by("said").unattributed("“Rain came.”");
    }
  }

  @Nested
  class Epithets {

    @Test
    void descriptionOfNobodyElseIsWhoWasJustTheSubject() {
      // "Jane Roe spoke. The Norland senator said" -> Jane Roe
      assertThat(new Scene("Jane_NNP/P Roe_NNP/P spoke_VBD ._. | The_DT Norland_NNP/L senator_NN said_VBD rain_NN"
                  + " fell_VBD ._.")
              .woman("Jane Roe").place("Norland").said("rain fell", "The Norland senator").lastSpeakers())
          .containsExactly("Jane Roe");
    }

    @Test
    void holderOfAnotherSuchOfficeIsNotMeant() {
      // "Senator Jane Roe of Sudland spoke. The Norland senator said" -> nobody
      assertThat(new Scene("Jane_NNP/P Roe_NNP/P spoke_VBD ._. | The_DT Norland_NNP/L senator_NN said_VBD rain_NN"
                  + " fell_VBD ._.")
              .woman("Jane Roe").as("senator of sudland").place("Norland").said("rain fell", "The Norland senator")
              .lastSpeakers())
          .isEmpty();
    }

    @Test
    void whomTheContentNamesIsNotMeant() {
      // "Jane Roe spoke. The Norland senator said Roe fell" -> nobody
      assertThat(new Scene("Jane_NNP/P Roe_NNP/P spoke_VBD ._. | The_DT Norland_NNP/L senator_NN said_VBD Roe_NNP/P"
                  + " fell_VBD ._.")
              .woman("Jane Roe", "Roe").place("Norland").said("Roe fell", "The Norland senator").lastSpeakers())
          .isEmpty();
    }

    @Test
    void whatSomebodyWasIsToldOfWhoWasJustNamed() {
      // "Jane Roe spoke. The former joiner said", "The joiner, 70, said" -> Jane Roe; "The joiner said" -> nobody
      String text = "Jane_NNP/P Roe_NNP/P spoke_VBD ._. | The_DT %s said_VBD rain_NN fell_VBD ._.";
      assertThat(new Scene(text.formatted("former_JJ accomplice_NN")).woman("Jane Roe")
              .said("rain fell", "The former accomplice").lastSpeakers())
          .containsExactly("Jane Roe");
      assertThat(new Scene(text.formatted("accomplice_NN ,_, 70_CD ,_,")).woman("Jane Roe")
              .said("rain fell", "The accomplice, 70,").lastSpeakers())
          .containsExactly("Jane Roe");
      assertThat(new Scene(text.formatted("ex-accomplice_NN")).woman("Jane Roe")
              .said("rain fell", "The ex-accomplice").lastSpeakers())
          .containsExactly("Jane Roe");
      assertThat(new Scene(text.formatted("accomplice_NN")).woman("Jane Roe")
              .said("rain fell", "The accomplice").lastSpeakers())
          .isEmpty();
    }

    @Test
    void whoIsDescribedIsOfTheGenderOfTheClauseThatFollows() {
      // "Jane Roe met Bo Poe. Poe left. The 50-year-old said she fell" -> Jane Roe; "he fell" -> Bo Poe
      String text = "Jane_NNP/P Roe_NNP/P met_VBD Bo_NNP/P Poe_NNP/P ._. | Poe_NNP/P left_VBD ._. | The_DT"
          + " 50-year-old_NN said_VBD %s fell_VBD ._.";
      assertThat(new Scene(text.formatted("that_IN she_PRP")).woman("Jane Roe").man("Bo Poe", "Poe")
              .said("she fell", "The 50-year-old").by("said that").lastSpeakers())
          .containsExactly("Jane Roe");
      assertThat(new Scene(text.formatted("he_PRP")).woman("Jane Roe").man("Bo Poe", "Poe")
              .said("he fell", "The 50-year-old").by("said").lastSpeakers())
          .containsExactly("Bo Poe");
    }

    @Test
    void childrenAreNoPartOfWhatSomebodyIs() {
      // "Jane Roe spoke. The mother-of-three said", "The mother of three said" -> Jane Roe
      String text = "Jane_NNP/P Roe_NNP/P spoke_VBD ._. | The_DT mother_NN %s said_VBD rain_NN fell_VBD ._.";
      assertThat(new Scene(text.formatted("~-_HYPH ~of_IN ~-_HYPH ~three_CD")).woman("Jane Roe")
              .said("rain fell", "The mother-of-three").lastSpeakers())
          .containsExactly("Jane Roe");
      assertThat(new Scene(text.formatted("of_IN three_CD")).woman("Jane Roe")
              .said("rain fell", "The mother of three").lastSpeakers())
          .containsExactly("Jane Roe");
    }

    @Test
    void nounInAppositionBringsInNobodyNew() {
      // "Jane Roe, 30, a striker, signed. The striker said" -> Jane Roe; "Jane Roe met a striker" -> nobody
      assertThat(new Scene("Jane_NNP/P Roe_NNP/P ,_, 30_CD ,_, a_DT striker_NN ,_, signed_VBD ._. | The_DT striker_NN"
                  + " said_VBD rain_NN fell_VBD ._.")
              .woman("Jane Roe").as("striker").said("rain fell", "The striker").lastSpeakers())
          .containsExactly("Jane Roe");
      assertThat(new Scene("Jane_NNP/P Roe_NNP/P met_VBD a_DT striker_NN ._. | The_DT striker_NN said_VBD rain_NN"
                  + " fell_VBD ._.")
              .woman("Jane Roe").said("rain fell", "The striker").lastSpeakers())
          .isEmpty();
    }

    @Test
    void spokesmanMayBeAnybodys() {
      // "Jane Roe spoke. The campaign official said" -> nobody
      assertThat(new Scene("Jane_NNP/P Roe_NNP/P spoke_VBD ._. | The_DT campaign_NN official_NN said_VBD rain_NN"
                  + " fell_VBD ._.")
              .woman("Jane Roe").said("rain fell", "The campaign official").lastSpeakers())
          .isEmpty();
    }

    @Test
    void generalIsNoInspectorGeneral() {
      // "General Bob Poe … the board's inspector general" -> nobody
      assertThat(new Scene("Bob_NNP/P Poe_NNP/P came_VBD ._. | The_DT board_NN 's_POS inspector_NN general_NN said_VBD"
                  + " rain_NN fell_VBD ._.")
              .man("Bob Poe").as("general").said("rain fell", "The board's inspector general").lastSpeakers())
          .isEmpty();
    }

    @Test
    void forHisPartMeansTheSubject() {
      // "Poe, Poe and Poe … Roe, for his part, left. “Rain fell,” he said" -> Roe
      assertThat(new Scene("Bob_NNP/P Poe_NNP/P came_VBD and_CC Poe_NNP/P sat_VBD ._. | Dan_NNP/P Roe_NNP/P ,_, for_IN"
                  + " his_PRP$ part_NN ,_, left_VBD ._. | “_`` Rain_NN fell_VBD ,_, ”_'' he_PRP said_VBD ._.")
              .man("Bob Poe", "Poe").man("Dan Roe").said("“Rain fell,”", "he").lastSpeakers())
          .containsExactly("Dan Roe");
    }
  }

  @Nested
  class InsideAnothersWords {

    @Test
    void nameSpeaks() {
      assertThat(new Scene("Roe_NNP/P said_VBD Poe_NNP/P promised_VBD snow_NN ._.")
              .woman("Roe").man("Poe").said("Poe promised snow", "Roe").inside("snow", "Poe").innerSpeakers())
          .containsExactly("Poe");
    }

    @Test
    void firstPersonInMarksIsTheOneWhoseWordsTheyAre() {
      // "“I promised snow,” Roe said." -> Roe
      assertThat(new Scene("“_`` I_PRP promised_VBD snow_NN ,_, ”_'' Roe_NNP/P said_VBD ._.")
              .woman("Roe").said("“I promised snow,”", "Roe").inside("snow", "I").innerSpeakers())
          .containsExactly("Roe");
    }

    @Test
    void pronounRightAfterTheOnlyPersonIsThatPerson() {
      // "Poe said he feared snow." -> Poe; "Asked about Reed, Poe said he feared snow." -> nobody
      assertThat(new Scene("Poe_NNP/P said_VBD he_PRP feared_VBD snow_NN ._.")
              .man("Poe").said("he feared snow", "Poe").inside("snow", "he").innerSpeakers())
          .containsExactly("Poe");
      assertThat(new Scene("Asked_VBN about_IN Reed_NNP/P ,_, Poe_NNP/P said_VBD he_PRP feared_VBD snow_NN ._.")
              .man("Poe").man("Reed").said("he feared snow", "Poe").inside("snow", "he").innerSpeakers())
          .isEmpty();
    }

    @Test
    void pronounInMarksIsSomebodyElse() {
      // "“He feared snow,” Poe said." -> nobody
      assertThat(new Scene("“_`` He_PRP feared_VBD snow_NN ,_, ”_'' Poe_NNP/P said_VBD ._.")
              .man("Poe").said("“He feared snow,”", "Poe").inside("snow", "He").innerSpeakers())
          .isEmpty();
    }

    @Test
    void changesNothingAround() {
      String text = "Poe_NNP/P said_VBD the_DT Courier_NNP/O feared_VBD snow_NN ._. | He_PRP said_VBD rain_NN"
          + " fell_VBD ._.";
      Scene without = new Scene(text).man("Poe").said("the Courier feared snow", "Poe").said("rain fell", "He");
      Scene with = new Scene(text)
          .man("Poe").said("the Courier feared snow", "Poe").inside("snow", "the Courier").said("rain fell", "He");
      assertThat(with.resolve().quotations().get(0).inner().get(0).speakers()).isEmpty();
      assertThat(with.lastSpeakers()).containsExactly("Poe");
      assertThat(with.resolve().entities()).isEqualTo(without.resolve().entities());
    }
  }
}
