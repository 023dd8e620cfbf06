package io.github.presser.internal.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Span;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import io.github.presser.internal.tokens.TokenRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTrimmerTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "Poe_NNP/P this_DT week_NN said_VBD | Poe this week | Poe",
    "The_DT Council_NNP/O just_RB Tuesday_NNP said_VBD | The Council just Tuesday | The Council",
    "The_DT poll_NN that_WDT came_VBD Tuesday_NNP said_VBD | The poll that came Tuesday | The poll that came Tuesday",
    "The_DT host_NN of_IN Today_NNP/O said_VBD | The host of Today | The host of Today",
    "In_IN Norland_NNP/L ,_, both_DT men_NNS said_VBD | Norland, both men | both men",
    "OSTIA_NNP/L ,_, Norland_NNP/L —_SYM Roe_NNP/P said_VBD | OSTIA, Norland — Roe | Roe",
    "Roe_NNP/P —_SYM Poe_NNP/P said_VBD | Roe — Poe | Roe — Poe",
    "Roe_NNP/O plc_NNP/O fell_VBD after_IN new_JJ owner_NN Poe_NNP/P said_VBD | Roe plc fell after new owner Poe"
        + " | new owner Poe",
    "Crews_NNS left_VBD and_CC the_DT Council_NNP/O said_VBD | Crews left and the Council | the Council",
    "Roe_NNP/P and_CC Poe_NNP/P met_VBD on_IN a_DT plan_NN said_VBD | Roe and Poe met on a plan | Roe and Poe",
    "a_DT speech_NN Roe_NNP/P gave_VBD said_VBD | a speech Roe gave | a speech Roe gave",
    "Roe_NNP/P ,_, who_WP fell_VBD after_IN the_DT race_NN said_VBD | Roe, who fell after the race"
        + " | Roe, who fell after the race",
    "August_NNP 25_CD ,_, the_DT envoy_NN said_VBD | August 25, the envoy | the envoy",
    "March_NNP 22_CD ,_, 2017_CD The_DT envoy_NN said_VBD | 2017 The envoy | The envoy",
    "On_IN March_NNP 4_CD ,_, five_CD men_NNS said_VBD | five men | five men",
    "Jo_NNP/P Roe_NNP/P ,_, R_NNP -_HYPH Velm_NNP/L ,_, said_VBD | R - Velm | Jo Roe, R - Velm",
    "In_IN May_NNP ,_, U_NNP -_HYPH Velm_NNP/O said_VBD | U - Velm | U - Velm",
    "However_RB Jo_NNP/P Roe_NNP/P ,_, the_DT mayor_NN said_VBD | However Jo Roe, the mayor"
        + " | However Jo Roe, the mayor",
    "In_IN March_NNP ,_, Jo_NNP/P Roe_NNP/P also_RB said_VBD | In March, Jo Roe also | Jo Roe",
    "Today_NN ,_, the_DT Council_NNP/O said_VBD | Today, the Council | the Council",
    "On_IN Monday_NNP ,_, the_DT Council_NNP/O said_VBD | Monday, the Council | the Council",
    "This_DT week_NN ,_, Jo_NNP/P Roe_NNP/P said_VBD | This week, Jo Roe | Jo Roe",
    "Today_NN and_CC Jo_NNP/P Roe_NNP/P said_VBD | Today and Jo Roe | Today and Jo Roe",
    "said_VBD Jo_NNP/P Roe_NNP/P in_IN March_NNP | Jo Roe in March | Jo Roe",
    "said_VBD Jo_NNP/P Roe_NNP/P ,_, playing_VBG Bo_NNP/P Poe_NNP/P on_IN stage_NN"
        + " | Jo Roe, playing Bo Poe on stage | Jo Roe, playing Bo Poe on stage",
    "(_-LRB- AP_NNP/O )_-RRB- Two_CD men_NNS said_VBD | AP) Two men | Two men",
    "Jo_NNP/P Roe_NNP/P (_-LRB- @joroe_NNP )_-RRB- Police_NNS said_VBD | Jo Roe (@joroe) Police | Police",
    "Two_CD officers_NNS from_IN Norland_NNP/L and_CC Velm_NNP/L said_VBD | Norland and Velm"
        + " | Two officers from Norland and Velm",
    "Roe_NNP/P ,_, Poe_NNP/P and_CC Loe_NNP/P said_VBD | Poe and Loe | Roe, Poe and Loe",
    "In_IN Ostia_NNP/L ,_, Norland_NNP/L and_CC Velm_NNP/L said_VBD | Norland and Velm | Norland and Velm",
    "At_IN talks_NNS in_IN Ostia_NNP/L ,_, Norland_NNP/L and_CC Velm_NNP/L said_VBD | Norland and Velm"
        + " | Norland and Velm",
    "Firms_NNS such_JJ as_IN Roe_NNP/O ,_, Poe_NNP/O and_CC Loe_NNP/O said_VBD | Poe and Loe"
        + " | Firms such as Roe, Poe and Loe",
    "Jo_NNP/P Roe_NNP/P ,_, an_DT aide_NN to_TO publisher_NN Poe_NNP/O ,_, Loe_NNP/O and_CC Vale_NNP/O said_VBD"
        + " | Loe and Vale | Jo Roe, an aide to publisher Poe, Loe and Vale",
    "Jo_NNP/P Roe_NNP/P and_CC an_DT aide_NN to_TO publisher_NN Poe_NNP/O ,_, Loe_NNP/O and_CC Vale_NNP/O said_VBD"
        + " | Loe and Vale | Jo Roe and an aide to publisher Poe, Loe and Vale",
    "On_IN Monday_NNP ,_, Poe_NNP and_CC Loe_NNP said_VBD | Poe and Loe | Poe and Loe",
    // names of several words, of which the first may belong to another
    "Jo_NNP/P Roe_NNP/P ,_, Bo_NNP/P Poe_NNP/P and_CC Al_NNP/P Loe_NNP/P said_VBD | Bo Poe and Al Loe"
        + " | Jo Roe, Bo Poe and Al Loe",
    "For_IN Velm_NNP/L Jo_NNP/P Roe_NNP/P ,_, Poe_NNP/P and_CC Loe_NNP/P said_VBD | Poe and Loe | Poe and Loe",
    // a person and firms are no list
    "Roe_NNP/P ,_, Poe_NNP/O and_CC Loe_NNP/O said_VBD | Poe and Loe | Poe and Loe",
    "Two_CD firms_NNS including_VBG Roe_NNP/O ,_, Poe_NNP/O and_CC Loe_NNP/O said_VBD | Poe and Loe"
        + " | Two firms including Roe, Poe and Loe",
    "Firms_NNS owning_VBG Roe_NNP/O ,_, Poe_NNP/O and_CC Loe_NNP/O said_VBD | Poe and Loe | Poe and Loe",
    // no noun that the list could belong to
    "It_PRP rained_VBD in_IN Ostia_NNP/L ,_, Norland_NNP/L and_CC Velm_NNP/L said_VBD | Norland and Velm"
        + " | Norland and Velm",
    "Governors_NNS in_IN Ostia_NNP/L ,_, Norland_NNP/L and_CC Velm_NNP/L said_VBD | Norland and Velm"
        + " | Governors in Ostia, Norland and Velm",
    "After_IN talks_NNS in_IN Norland_NNP/L Velm_NNP/L said_VBD | Velm | Velm",
    "Jo_NNP/P Roe_NNP/P (_-LRB- R_NNP )_-RRB- said_VBD | Jo Roe (R) | Jo Roe (R)",
    "Jo_NNP/P Roe_NNP/P /_SYM Daily_NNP/O It_PRP said_VBD | Jo Roe / Daily It | It",
    "Jo_NNP/P Roe_NNP/P herself_PRP said_VBD | Jo Roe herself | Jo Roe herself",
    "The_DT men_NNS themselves_PRP said_VBD | The men themselves | The men themselves",
    "Speaking_VBG to_IN the_DT Courier_NNP Jo_NNP/P Roe_NNP/P said_VBD | Speaking to the Courier Jo Roe | Jo Roe",
    "Speaking_VBG ahead_RB of_IN it_PRP Mr_NNP Roe_NNP said_VBD | Speaking ahead of it Mr Roe | Mr Roe",
    "Speaking_VBG of_IN Jo_NNP/P Roe_NNP/P said_VBD | Speaking of Jo Roe | Speaking of Jo Roe",
    "acting_VBG mayor_NN Jo_NNP/P Roe_NNP/P said_VBD | acting mayor Jo Roe | acting mayor Jo Roe",
    "Jo_NNP/P Roe_NNP/P and_CC she_PRP said_VBD | Jo Roe and she | Jo Roe and she",
  })
  void aSourceIsCutToWhoSpeaks(String tagged, String found, String source) {
    AnnotatedText text = TaggedText.of(tagged);
    assertThat(trimmed(text, found)).isEqualTo(source);
  }

  @Test
  void theNameBeforeAPartyIsOfItsSentenceAndNobodysWords() {
    AnnotatedText text = TaggedText.of(
        "Bo_NNP/P Poe_NNP/P\nJo_NNP/P Roe_NNP/P ,_, R_NNP -_HYPH Velm_NNP/L ,_, said_VBD it_PRP sank_VBD ._.");
    SourceTrimmer trimmer = new SourceTrimmer(text, new TokenTraits(text));
    TokenRange party = new TokenRange(5, 8);
    assertThat(trimmer.trimmed(party, List.of(new TokenRange(10, 12)))).isEqualTo(new TokenRange(2, 8));
    assertThat(trimmer.trimmed(party, List.of(new TokenRange(0, 4)))).isEqualTo(party);
  }

  @Test
  void aListTakesNoWordsOfWhatIsSaid() {
    AnnotatedText text = TaggedText.of("Roe_NNP/P ,_, Poe_NNP/P and_CC Loe_NNP/P said_VBD");
    SourceTrimmer trimmer = new SourceTrimmer(text, new TokenTraits(text));
    TokenRange source = new TokenRange(2, 5);
    assertThat(trimmer.trimmed(source, List.of(new TokenRange(0, 1)))).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "Rivals_NNS lost_VBD ground_NN Mayor_NNP Jo_NNP/P Roe_NNP/P said_VBD | Rivals lost ground Mayor Jo Roe"
        + " | Mayor Jo Roe",
    "Show_VB all_DT 50_CD Mr_NNP Roe_NNP/P said_VBD | Show all 50 Mr Roe | Mr Roe",
    "The_DT man_NN who_WP beat_VBD Jo_NNP/P Roe_NNP/P said_VBD | The man who beat Jo Roe | The man who beat Jo Roe",
    "NBA_NNP/O star_NN Jo_NNP/P Roe_NNP/P said_VBD | NBA star Jo Roe | NBA star Jo Roe",
  })
  void whereParagraphsWereJoinedAHeadingIsCutOffTheSource(String tagged, String found, String source) {
    AnnotatedText text = TaggedText.of("The_DT clock_NN stopped_VBD again_RB ._. | ".repeat(80) + tagged);
    assertThat(trimmed(text, found)).isEqualTo(source);
  }

  /** What is left of the words where they stand first. */
  private static String trimmed(AnnotatedText text, String words) {
    int at = text.text().indexOf(words);
    TokenRange run = text.tokensIn(new Span(at, at + words.length())).orElseThrow();
    return text.spanOf(new SourceTrimmer(text, new TokenTraits(text)).trimmed(run, List.of())).coveredText(text.text());
  }
}
