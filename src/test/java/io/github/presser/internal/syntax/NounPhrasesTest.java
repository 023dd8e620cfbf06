package io.github.presser.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.TaggedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounPhrasesTest {

  /** The names are those that the tags give. */
  private static Names names(AnnotatedText text) {
    return new Names() {
      @Override
      public boolean isName(int token) {
        return tag(token) != NameTag.NONE;
      }

      @Override
      public boolean isPersonName(int token) {
        return tag(token) == NameTag.PERSON;
      }

      @Override
      public int nameBegin(int token) {
        int begin = token;
        while (begin > 0 && tag(begin - 1) == tag(token)) {
          begin--;
        }
        return begin;
      }

      @Override
      public int nameEnd(int token) {
        int end = token;
        while (end < text.tokens().size() && tag(end) == tag(token)) {
          end++;
        }
        return end;
      }

      private NameTag tag(int token) {
        return text.tokens().get(token).name();
      }
    };
  }

  private static List<String> heads(String tagged) {
    AnnotatedText text = TaggedText.of(tagged);
    return new NounPhrases(text, names(text)).coordinated(0, text.tokens().size()).stream()
        .map(p -> text.tokens().get(p.head()).text()).toList();
  }

  @Test
  void aSurnameThatIsAColourEndsItsPhraseAtTheComma() {
    assertThat(heads("Jo_NNP/P Brown_JJ/P ,_, associate_JJ professor_NN at_IN Harbour_NNP/O College_NNP/O"))
        .containsExactly("Brown");
  }

  @Test
  void anAppositionWithoutItsCommaIsNoPartOfTheName() {
    assertThat(heads("Jo_NNP/P Roe_NNP/P a_DT spokeswoman_NN for_IN Harbour_NNP/O College_NNP/O"))
        .containsExactly("Roe");
  }

  @Test
  void aRankMayStandBetweenTheBodyOfAnOfficeAndItsHolder() {
    assertThat(heads(
        "chief_NN of_IN the_DT Roads_NNP/O Department_NNP/O Colonel_NNP -_HYPH General_NNP Jo_NNP/P Roe_NNP/P"))
        .containsExactly("Roe");
    assertThat(heads("adviser_NN to_TO Harbour_NNP/O College_NNP/O President_NNP Jo_NNP/P Roe_NNP/P"))
        .containsExactly("adviser");
  }

  @Test
  void aTitleWrittenWithCapitalsAllThroughIsTheHolders() {
    assertThat(heads("Special_NNP Agent_NNP in_IN Charge_NNP Jo_NNP/P Roe_NNP/P")).containsExactly("Roe");
  }

  @Test
  void aHeadlineJoinsTwoByACommaAlone() {
    assertThat(heads("Norland_NNP/L ,_, Velm_NNP/L")).containsExactly("Norland", "Velm");
    assertThat(heads("Norby_NNP/L ,_, Norland_NNP/L ,_,")).containsExactly("Norby");
  }

  @Test
  void whatABodyIsAndItsNameAreOne() {
    assertThat(heads("the_DT defendant_NN ,_, Roe_NNP/O Railways_NNPS/O ,_,")).containsExactly("Railways");
    assertThat(heads("defendants_NNS ,_, Roe_NNP/O Railways_NNPS/O ,_,")).containsExactly("defendants");
  }

  @Test
  void severalRolesBeforeANameAreOnePersons() {
    assertThat(heads("lead_JJ researcher_NN and_CC harbour_NN scientist_NN Jo_NNP/P Roe_NNP/P")).containsExactly("Roe");
    assertThat(heads("chairman_NN ,_, treasurer_NN and_CC president_NN Jo_NNP/P Roe_NNP/P")).containsExactly("Roe");
    assertThat(heads("a_DT doctor_NN and_CC mayor_NN Jo_NNP/P Roe_NNP/P")).containsExactly("doctor", "Roe");
    assertThat(heads("doctors_NNS and_CC mayor_NN Jo_NNP/P Roe_NNP/P")).containsExactly("doctors", "Roe");
  }

  @Test
  void headIsTheLastNounBeforeWhatModifiesThePhrase() {
    assertThat(heads("the_DT senior_JJ Doe_NNP/P aide_NN in_IN the_DT north_NN")).containsExactly("aide");
    assertThat(heads("a_DT poll_NN released_VBN on_IN Monday_NNP")).containsExactly("poll");
  }

  @Test
  void nameInAppositionHeadsThePhrase() {
    assertThat(heads("the_DT mayor_NN ,_, Jane_NNP/P Roe_NNP/P")).containsExactly("Roe");
    assertThat(heads("the_DT envoy_NN for_IN Norland_NNP/L Jane_NNP/P Roe_NNP/P")).containsExactly("Roe");
    assertThat(heads("the_DT wife_NN of_IN senator_NN Bob_NNP/P Poe_NNP/P")).containsExactly("wife");
  }

  @Test
  void lettersAfterANameAndHyphensLeaveItTheHead() {
    assertThat(heads("councillor_NN Jane_NNP/P Roe_NNP/P MBE_NNP")).containsExactly("Roe");
    assertThat(heads("the_DT leader_NN of_IN Roe_NNP/O Council_NNP/O ,_, councillor_NN Jane_NNP/P Roe_NNP/P MBE_NNP"))
        .containsExactly("Roe");
    assertThat(heads("editor_NN ~-_HYPH ~in_IN ~-_HYPH ~chief_NN Jane_NNP/P Roe_NNP/P")).containsExactly("Roe");
    assertThat(heads("the_DT editor_NN in_IN charge_NN")).containsExactly("editor");
    assertThat(heads("the_DT mother_NN ~-_HYPH ~of_IN ~-_HYPH ~three_CD")).containsExactly("mother");
    assertThat(heads("the_DT best_JJS ~-_HYPH ~of_IN ~-_HYPH ~three_CD")).containsExactly("three");
  }

  @Test
  void officeOfTwoThingsIsThatOfTheNameAfterThem() {
    assertThat(heads("minister_NN of_IN mines_NNS and_CC energy_NN Jane_NNP/P Roe_NNP/P")).containsExactly("Roe");
    assertThat(heads("the_DT wife_NN of_IN the_DT mayor_NN and_CC senator_NN Bob_NNP/P Poe_NNP/P"))
        .doesNotContain("mayor").first().isEqualTo("wife");
    assertThat(heads("the_DT minister_NN of_IN mines_NNS and_CC Bob_NNP/P Poe_NNP/P")).first().isEqualTo("minister");
  }

  @Test
  void andJoinsTwoOfAKind() {
    assertThat(heads("Roe_NNP/P ,_, Poe_NNP/P and_CC Loe_NNP/P")).containsExactly("Roe", "Poe", "Loe");
    assertThat(heads("the_DT mayor_NN and_CC the_DT council_NN")).containsExactly("mayor", "council");
    assertThat(heads("the_DT Norland_NNP/L and_CC Sudland_NNP/L ministers_NNS")).containsExactly("ministers");
  }

  @Test
  void nameInARelativeClauseIsLeftOut() {
    assertThat(heads("Jane_NNP/P Roe_NNP/P ,_, who_WP met_VBD Bob_NNP/P Poe_NNP/P")).containsExactly("Roe");
  }

  @Test
  void nameAfterAClauseAboutANamelessBodyHeadsThePhrase() {
    assertThat(heads("the_DT firm_NN that_WDT runs_VBZ it_PRP ,_, Roe_NNP/O House_NNP/O")).containsExactly("House");
    assertThat(heads("the_DT firm_NN that_WDT hired_VBD Roe_NNP/O House_NNP/O")).containsExactly("firm");
  }

  @Test
  void examplesOfAGroupStandForIt() {
    assertThat(heads("groups_NNS such_JJ as_IN Roe_NNP/O")).containsExactly("Roe");
  }

  @Test
  void officeInCapitalsBelongsToTheNameAfterIt() {
    assertThat(heads("Leader_NN of_IN the_DT Opposition_NNP Jane_NNP/P Roe_NNP/P")).containsExactly("Roe");
    assertThat(heads("the_DT leader_NN of_IN the_DT walkout_NN Jane_NNP/P Roe_NNP/P")).containsExactly("leader");
    assertThat(heads("Secretary_NNP of_IN State_NNP for_IN Ports_NNP Jane_NNP/P Roe_NNP/P")).containsExactly("Roe");
    assertThat(heads("Secretary_NNP of_IN the_DT club_NN")).containsExactly("Secretary");
  }

  @Test
  void phraseGoesOnAfterABracket() {
    assertThat(heads("Norland_NNP/O Ports_NNP/O (_-LRB- NP_NNP )_-RRB- director_NN ,_, Jane_NNP/P Roe_NNP/P"))
        .containsExactly("Roe");
    assertThat(heads("Rev._NNP (_-LRB- Dr._NNP )_-RRB- Jane_NNP/P Roe_NNP/P")).containsExactly("Roe");
    assertThat(heads("Roe_NNP/P (_-LRB- Norland_NNP/L )_-RRB- and_CC Poe_NNP/P")).containsExactly("Roe", "Poe");
    assertThat(heads("Roe_NNP/P (_-LRB- Norland_NNP/L")).containsExactly("Roe");
  }

  @Test
  void clauseAfterAVerbOrARelativeIsNoPartOfThePhrase() {
    assertThat(heads("the_DT mayor_NN said_VBD Roe_NNP/P")).containsExactly("mayor");
    assertThat(heads("the_DT mayor_NN ,_, whose_WP$ aide_NN left_VBD")).containsExactly("mayor");
    assertThat(heads("a_DT long_JJ ,_, wet_JJ summer_NN")).containsExactly("summer");
    assertThat(heads("the_DT retiring_VBG mayor_NN")).containsExactly("mayor");
  }

  @Test
  void listsOfNamesAndTheirModifiers() {
    assertThat(heads("Roe_NNP/P as_RB well_RB as_IN Poe_NNP/P")).containsExactly("Roe", "Poe");
    assertThat(heads("Roe_NNP/P of_IN Norland_NNP/L and_CC Poe_NNP/P")).containsExactly("Roe", "Poe");
    assertThat(heads("the_DT mayor_NN of_IN Norland_NNP/L and_CC Sudland_NNP/L")).containsExactly("mayor");
    assertThat(heads("Roe_NNP/P ,_, the_DT mayor_NN ,_, and_CC Poe_NNP/P")).containsExactly("Roe", "Poe");
    assertThat(heads("lawmakers_NNS including_VBG Roe_NNP/P and_CC Poe_NNP/P")).containsExactly("Roe", "Poe");
    assertThat(heads("lawmakers_NNS like_IN these_DT")).containsExactly("lawmakers");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    // what a bracket leaves to be said
    "Norland_NNP/O Ports_NNP/O (_-LRB- NP_NNP )_-RRB- Jane_NNP/P Roe_NNP/P | Roe",
    "Norland_NNP/O Ports_NNP/O (_-LRB- NP_NNP )_-RRB- in_IN May_NNP | Ports",
    "the_DT board_NN (_-LRB- NB_NNP )_-RRB- in_IN May_NNP | board",
    // who gives their name
    "a_DT driver_NN who_WP gave_VBD his_PRP$ name_NN as_IN Roe_NNP/P | Roe",
    "a_DT driver_NN who_WP worked_VBD as_IN Roe_NNP/P | driver",
    "a_DT driver_NN who_WP worked_VBD for_IN Roe_NNP/P | driver",
    "a_DT driver_NN who_WP left_VBD | driver",
    // examples are of somebody nameless
    "Poe_NNP/P like_IN Roe_NNP/P | Poe",
    "groups_NNS such_JJ as_IN these_DT | groups",
    // what "and" joins
    "researcher_NN and_CC Roe_NNP/P | researcher, Roe",
    "table_NN and_CC mayor_NN Jane_NNP/P Roe_NNP/P | table, Roe",
    "ministers_NNS and_CC mayor_NN Jane_NNP/P Roe_NNP/P | ministers, Roe",
    "Roe_NNP/P ,_, an_DT old_JJ friend_NN ,_, and_CC the_DT council_NN | Roe",
    "Roe_NNP/P as_RB well_RB | Roe",
    "Roe_NNP/P ,_, | Roe",
    "Roe_NNP/P ,_, Norland_NNP/O Rail_NNP/O and_CC Poe_NNP/P | Roe, Poe",
    // whose office it is
    "the_DT leader_NN in_IN the_DT city_NN council_NN Jane_NNP/P Roe_NNP/P | Roe",
    "the_DT leader_NN in_IN city_NN council_NN Jane_NNP/P Roe_NNP/P | leader",
    "the_DT leader_NN in_IN the_DT old_JJ car_NN Jane_NNP/P Roe_NNP/P | leader",
    "secretary_NN of_IN the_DT Jane_NNP/P Roe_NNP/P | secretary",
    "minister_NN of_IN mines_NNS and_CC Roe_NNP/O House_NNP/O | minister",
    "member_NN of_IN Norland_NNP/L parliament_NN Jane_NNP/P Roe_NNP/P | Roe",
    "member_NN of_IN Bo_NNP/P Poe_NNP/P party_NN Jane_NNP/P Roe_NNP/P | member",
    "Roe_NNP/P ,_, MP_NNP for_IN Norby_NNP/L and_CC owner_NN of_IN a_DT dog_NN called_VBN Max_NNP/P | Roe",
    "former_JJ Norby_NNP/L and_CC Egby_NNP/L president_NN Jane_NNP/P Roe_NNP/P | Roe",
    "Norby_NNP/L and_CC Egby_NNP/L striker_NN Jane_NNP/P Roe_NNP/P | Roe",
    "Norby_NNP/L and_CC Egby_NNP/L president_NN Jane_NNP/P Roe_NNP/P | Norby, Roe",
    "Norby_NNP/L and_CC striker_NN Jane_NNP/P Roe_NNP/P | Norby, Roe",
    // a noun of two words
    "a_DT Norland_NNP/L think_VBP tank_NN said_VBD | tank",
    "Norland_NNP/L think_VBP tanks_NNS said_VBD | tanks",
    "Norland_NNP/L think_VBP rain_NN fell_VBD | Norland",
    // a head that two share
    "the_DT Norland_NNP/L and_CC the_DT ministers_NNS | Norland, ministers",
    "the_DT Norland_NNP/L and_CC her_PRP$ ministers_NNS | Norland, ministers",
    "the_DT Norland_NNP/L and_CC tables_NNS | Norland, tables",
    "Norland_NNP/L and_CC ministers_NNS | Norland, ministers",
    // hyphens, commas, strokes
    "the_DT editor_NN -_HYPH in_IN -_HYPH chief_NN | editor",
    "a_DT long_JJ ,_, summer_NN | long",
    "the_DT bar_NN /_SYM cafe_NN owner_NN | owner",
    "Roe_NNP &_CC Sons_NNPS | Sons",
    "Roe_NNP &_CC sons_NNS | Roe, sons",
    "the_DT very_RB old_JJ mayor_NN | mayor",
    // titles before a name
    "Secretary_NNP for_IN Ports_NNP and_CC Roads_NNP Jane_NNP/P Roe_NNP/P | Roe",
    "Secretary_NNP of_IN Norland_NNP/L 's_POS Jane_NNP/P Roe_NNP/P | Secretary",
  })
  void phrasesAreKnownByTheirHeads(String tagged, String expected) {
    assertThat(String.join(", ", heads(tagged))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "the_DT envoy_NN to_TO Norland_NNP/L left_VBD | 4",
    "the_DT envoy_NN to_TO Roe_NNP/P left_VBD | 2",
    "the_DT mayor_NN to_TO Norland_NNP/L left_VBD | 2",
    "the_DT mayor_NN of_IN Norland_NNP/L only_RB left_VBD | 4",
    "the_DT head_NN of_IN a_DT new_JJ and_CC old_JJ club_NN left_VBD | 5",
    "the_DT mayor_NN of_IN | 2",
  })
  void whatAnOfficeIsForBelongsToIt(String tagged, int end) {
    AnnotatedText text = TaggedText.of(tagged);
    NounPhrases phrases = new NounPhrases(text, names(text));
    assertThat(phrases.endWithComplement(phrases.at(0, text.tokens().size()))).isEqualTo(end);
  }

  @Test
  void possessorsAndDeterminers() {
    AnnotatedText text = TaggedText.of("the_DT mayor_NN 's_POS aide_NN of_IN state_NN left_VBD");
    NounPhrases phrases = new NounPhrases(text, names(text));
    NounPhrase phrase = phrases.at(0, text.tokens().size());
    assertThat(phrases.isPossessed(phrase)).isTrue();
    assertThat(phrases.isDetermined(phrase)).isTrue();
    assertThat(phrases.endWithComplement(phrase)).isEqualTo(6);
  }

  @Test
  void subjectHasAFiniteVerbAtOnceOrAfterAParenthesis() {
    AnnotatedText text = TaggedText.of("Roe_NNP/P ,_, the_DT mayor_NN ,_, left_VBD the_DT hall_NN ._.");
    assertThat(Clauses.isSubject(text, 1)).isTrue();
    assertThat(Clauses.isSubject(text, 8)).isFalse();
  }

  @Test
  void aVerbOfTheNextSentenceDoesNotFollowAPhrase() {
    AnnotatedText text = TaggedText.of("Roe_NNP/P left_VBD the_DT hall_NN\nIs_VBZ it_PRP late_JJ");
    assertThat(Clauses.isBeforeVerb(text, 1)).isTrue();
    assertThat(Clauses.isBeforeVerb(text, 4)).isFalse();
    assertThat(Clauses.isBeforeVerb(text, 7)).as("the text breaks off").isFalse();
  }

  @Test
  void aBracketInAnAppositionDoesNotPartANameFromItsVerb() {
    // "Roe , head of the union ( NBU ) , left ."
    AnnotatedText text =
        TaggedText.of("Roe_NNP/P ,_, head_NN of_IN the_DT union_NN (_-LRB- NBU_NNP )_-RRB- ,_, left_VBD ._.");
    assertThat(Clauses.isSubject(text, 1)).isTrue();
  }
}
