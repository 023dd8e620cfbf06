package io.github.presser.internal.quotations;

import static io.github.presser.internal.quotations.TokenWords.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import io.github.presser.internal.tokens.TokenRange;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In each sentence the source that was taken stands in brackets of its own, {@code <} and {@code >}. */
class SubjectsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "Roe_NNP/P left_VBD the_DT pier_NN to_TO < the_DT club_NN > ,_, *saying_VBG it_PRP sank_VBD ._. | Roe",
    "Roe_NNP/P 's_POS letter_NN reached_VBD < Poe_NNP/P > ,_, on_IN Monday_NNP ,_, *saying_VBG it_PRP sank_VBD ._."
        + " | Roe 's letter",
    "Roe_NNP/P left_VBD < Poe_NNP/P > in_IN Velm_NNP/L ,_, *saying_VBG it_PRP sank_VBD ._. | Poe",
    "Roe_NNP/P ,_, who_WP won_VBD ,_, beat_VBD < Poe_NNP/P > ,_, *adding_VBG it_PRP sank_VBD ._. | Roe , who won",
    "In_IN May_NNP ,_, she_PRP beat_VBD < Poe_NNP/P > ,_, *saying_VBG it_PRP sank_VBD ._. | she",
    "< Roe_NNP/P > used_VBD it_PRP ,_, though_IN critics_NNS doubt_VBP it_PRP ,_, *saying_VBG it_PRP sank_VBD ._."
        + " | critics",
    "< Roe_NNP/P > left_VBD ,_, with_IN one_CD head_NN of_IN the_DT club_NN *saying_VBG it_PRP sank_VBD ._."
        + " | one head of the club",
    "< Roe_NNP/P > left_VBD ,_, with_IN a_DT letter_NN *saying_VBG it_PRP sank_VBD ._. | Roe",
    "< Roe_NNP/P > left_VBD with_IN the_DT club_NN *saying_VBG it_PRP sank_VBD ._. | Roe",
    "< Roe_NNP/P > left_VBD ,_, with_IN the_DT club_NN but_CC *saying_VBG it_PRP sank_VBD ._. | Roe",
    "< Roe_NNP/P > used_VBD it_PRP ,_, when_WRB critics_NNS left_VBD ,_, *saying_VBG it_PRP sank_VBD ._. | Roe",
    "It_PRP sank_VBD ,_, according_VBG to_TO < Poe_NNP/P > ,_, *adding_VBG it_PRP burnt_VBD ._. | Poe",
    "“_`` It_PRP sank_VBD ,_, ”_'' said_VBD < Poe_NNP/P > ,_, *adding_VBG it_PRP burnt_VBD ._. | Poe",
  })
  void aParticipleAfterACommaHasTheSubjectOfItsSentence(String sentence, String source) {
    assertThat(source(sentence)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "< It_PRP > sank_VBD ,_, said_VBD Poe_NNP/P ,_, *adding_VBG it_PRP burnt_VBD ._. | Poe",
    "< Egby_NNP/L > is_VBZ wet_JJ ,_, said_VBD Poe_NNP/P ,_, the_DT mayor_NN ,_, *adding_VBG it_PRP burnt_VBD ._."
        + " | Poe , the mayor",
    "It_PRP was_VBD < a_DT mess_NN > ,_, said_VBD the_DT mayor_NN of_IN Velm_NNP/L ,_, *adding_VBG it_PRP burnt_VBD ._."
        + " | the mayor of Velm",
    "< Boats_NNS > ,_, made_VBN in_IN Egby_NNP/L ,_, sank_VBD ,_, said_VBD Poe_NNP/P ,_, *adding_VBG it_PRP burnt_VBD"
        + " ._. | Poe",
    "< Roe_NNP/P > left_VBD ,_, said_VBD nothing_NN ,_, *adding_VBG it_PRP burnt_VBD ._. | Roe",
    "< Roe_NNP/P > left_VBD ,_, told_VBD the_DT club_NN ,_, *adding_VBG it_PRP burnt_VBD ._. | Roe",
    "< Roe_NNP/P > ,_, the_DT mayor_NN ,_, said_VBD the_DT same_JJ ,_, *adding_VBG it_PRP burnt_VBD ._. | Roe",
    "< Roe_NNP/P > left_VBD ,_, sold_VBD the_DT boat_NN ,_, *adding_VBG it_PRP burnt_VBD ._. | Roe",
  })
  void aParticipleBehindWhoSpeaksHasThatSubject(String sentence, String source) {
    assertThat(source(sentence)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "< Roe_NNP/P > criticised_VBD Poe_NNP/P for_IN *calling_VBG it_PRP old_JJ ._. | Poe",
    "< Roe_NNP/P > has_VBZ criticised_VBN Poe_NNP/P for_IN *calling_VBG it_PRP old_JJ ._. | Poe",
    "< Roe_NNP/P > accused_VBD her_PRP of_IN *calling_VBG it_PRP old_JJ ._. | her",
    "< Roe_NNP/P > blasted_VBD the_DT mayor_NN on_IN Monday_NNP for_IN *calling_VBG it_PRP old_JJ ._. | the mayor",
    "< Roe_NNP/P > apologised_VBD to_IN Poe_NNP/P for_IN *calling_VBG it_PRP old_JJ ._. | Roe",
    "< Roe_NNP/P > drew_VBD criticism_NN for_IN *calling_VBG it_PRP old_JJ ._. | Roe",
    "< Roe_NNP/P > was_VBD criticised_VBN for_IN *calling_VBG it_PRP old_JJ ._. | Roe",
  })
  void whoeverIsBlamedForWordsSaidThem(String sentence, String source) {
    assertThat(source(sentence)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "Roe_NNP/P accused_VBD < the_DT club_NN > of_IN theft_NN and_CC *warned_VBD it_PRP would_MD sue_VB ._. | Roe",
    "Roe_NNP/P accused_VBD < Poe_NNP/P > of_IN theft_NN and_CC *warns_VBZ it_PRP would_MD sue_VB ._. | Poe",
    "Roe_NNP/P said_VBD < Poe_NNP/P > lied_VBD and_CC *warned_VBD it_PRP would_MD sue_VB ._. | Poe",
  })
  void ofTwoJoinedVerbsTheSecondHasTheSubjectOfTheFirst(String sentence, String source) {
    assertThat(source(sentence)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "< Roe_NNP/P > said_VBD Poe_NNP/P *shouted_VBD “_`` No_UH ”_'' ._. | Poe",
    "< Roe_NNP/P said_VBD Poe_NNP/P > *shouted_VBD “_`` No_UH ”_'' ._. | Poe",
    "< Roe_NNP/P > said_VBD that_IN he_PRP then_RB *shouted_VBD “_`` No_UH ”_'' ._. | he",
    "< Roe_NNP/P > told_VBD reporters_NNS Poe_NNP/P *shouted_VBD “_`` No_UH ”_'' ._. | Poe",
    "< Roe_NNP/P > told_VBD them_PRP the_DT clerk_NN *shouted_VBD “_`` No_UH ”_'' ._. | the clerk",
    "< Roe_NNP/P > told_VBD reporters_NNS *shouted_VBD “_`` No_UH ”_'' ._. | reporters",
    "< Roe_NNP/P > met_VBD Poe_NNP/P *shouted_VBD “_`` No_UH ”_'' ._. | Roe",
    "< Roe_NNP/P > said_VBD it_PRP sank_VBD and_CC *shouted_VBD “_`` No_UH ”_'' ._. | Roe",
    "< Roe_NNP/P > said_VBD the_DT report_NN *shows_VBZ it_PRP sank_VBD ._. | Roe",
  })
  void aClauseThatSomebodySaysHasItsOwnSubject(String sentence, String source) {
    assertThat(source(sentence)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "Roe_NNP/P ,_, who_WP works_VBZ as_IN < a_DT clerk_NN > ,_, *says_VBZ it_PRP sank_VBD ._. | Roe",
    "< The_DT mayor_NN ,_, who_WP met_VBD Poe_NNP/P > ,_, *says_VBZ it_PRP sank_VBD ._. | The mayor",
    "< Roe_NNP/P ,_, who_WP met_VBD Poe_NNP/P > ,_, *says_VBZ it_PRP sank_VBD ._. | Roe , who met Poe",
    "The_DT boss_NN ,_, who_WP met_VBD < Poe_NNP/P > ,_, left_VBD ,_, *saying_VBG it_PRP sank_VBD ._. | The boss",
    "Jo_NNP/P Roe_NNP/P ,_, < a_DT clerk_NN > ,_, *says_VBZ it_PRP sank_VBD ._. | Jo Roe , a clerk",
    "Jo_NNP/P Roe_NNP/P ,_, < mayor_NN of_IN Norby_NNP/L > *says_VBZ it_PRP sank_VBD ._. | Jo Roe , mayor of Norby",
    "Then_RB ,_, Roe_NNP/P ,_, < mayor_NN of_IN Norby_NNP/L > *says_VBZ it_PRP sank_VBD ._. | Roe , mayor of Norby",
    "She_PRP met_VBD him_PRP ,_, Roe_NNP/P ,_, < mayor_NN of_IN it_PRP > *says_VBZ it_PRP sank_VBD ._. | mayor of it",
    "The_DT deal_NN ,_, < Poe_NNP/P > ,_, *says_VBZ it_PRP sank_VBD ._. | Poe",
    "In_IN Egby_NNP/L ,_, < Poe_NNP/P > *says_VBZ it_PRP sank_VBD ._. | Poe",
  })
  void anAsideHoldsNoSubject(String sentence, String source) {
    assertThat(source(sentence)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "It_PRP sank_VBD ,_, those_DT who_WP chose_VBD < him_PRP > *said_VBD ._. | those who chose him",
    "Rain_NN fell_VBD < She_PRP > *said_VBD ._. | She",
  })
  void anObjectIsNoSubject(String sentence, String source) {
    assertThat(source(sentence)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "< A_DT court_NN > heard_VBD that_IN Roe_NNP/P ran_VBD and_CC *shouted_VBD it_PRP sank_VBD ._. | Roe",
    "< Norby_NNP/O Court_NNP/O > heard_VBD Roe_NNP/P ran_VBD and_CC *shouted_VBD it_PRP sank_VBD ._. | Roe",
    "< The_DT jury_NN > was_VBD told_VBN that_IN the_DT clerk_NN ran_VBD and_CC *said_VBD it_PRP sank_VBD ._."
        + " | the clerk",
    "< The_DT court_NN > also_RB heard_VBD how_WRB Roe_NNP/P ,_, 42_CD ,_, ran_VBD and_CC *said_VBD it_PRP sank_VBD ._."
        + " | Roe",
    // who hears and then speaks
    "< The_DT court_NN > heard_VBD the_DT case_NN and_CC *ruled_VBD it_PRP sank_VBD ._. | The court",
    "< Poe_NNP/P > heard_VBD Roe_NNP/P ran_VBD and_CC *said_VBD it_PRP sank_VBD ._. | Poe",
    "< He_PRP > heard_VBD Roe_NNP/P ran_VBD and_CC *said_VBD it_PRP sank_VBD ._. | He",
    "< The_DT court_NN > ruled_VBD Roe_NNP/P ran_VBD and_CC *said_VBD it_PRP sank_VBD ._. | The court",
    "< The_DT court_NN > *heard_VBD that_IN it_PRP sank_VBD ._. | The court",
    "< The_DT court_NN > heard_VBD ,_, and_CC *said_VBD it_PRP sank_VBD ._. | The court",
  })
  void whatACourtHearsOthersSay(String sentence, String source) {
    assertThat(source(sentence)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "“_`` It_PRP sank_VBD ,_, ”_'' Roe_NNP/P ,_, a_DT clerk_NN ,_, *said_VBD < Tuesday_NNP > ._. | Roe , a clerk",
    "Norby_NNP/O Ports_NNPS/O (_-LRB- the_DT owner_NN )_-RRB- < today_NN > *said_VBD it_PRP sank_VBD ._. | Norby Ports",
    "It_PRP sank_VBD ,_, it_PRP was_VBD *said_VBN < Tuesday_NNP > ._. | it",
    "Then_RB *came_VBD < today_NN > ._. |",
  })
  void aDayIsNobody(String sentence, String source) {
    assertThat(source(sentence)).isEqualTo(source == null ? "" : source);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "Roe_NNP/P left_VBD ,_, but_CC in_IN a_DT letter_NN < last_JJ month_NN > *argued_VBD it_PRP sank_VBD ._. | Roe",
    "Roe_NNP/P left_VBD and_CC in_IN a_DT talk_NN < earlier_RB this_DT week_NN > also_RB *said_VBD it_PRP sank_VBD ._."
        + " | Roe",
    "Roe_NNP/P left_VBD in_IN a_DT boat_NN < last_JJ month_NN > *said_VBD it_PRP sank_VBD ._. | last month",
    "Roe_NNP/P left_VBD and_CC the_DT club_NN < last_JJ month_NN > *said_VBD it_PRP sank_VBD ._. | last month",
  })
  void aStretchOfTimeIsNobody(String sentence, String source) {
    assertThat(source(sentence)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "Roe_NNP/P ,_, author_NN of_IN “_`` < Cold_JJ Soup_NN > ,_, ”_'' *said_VBD it_PRP sank_VBD ._. | Roe",
    "Roe_NNP/P ,_, who_WP wrote_VBD “_`` Soup_NN ,_, < Poe_NNP/P > ”_'' *said_VBD it_PRP sank_VBD ._. | Roe",
    "Roe_NNP/P read_VBD it_PRP ,_, and_CC “_`` < Cold_JJ Soup_NN > ”_'' *said_VBD it_PRP sank_VBD ._. | Cold Soup",
    "The_DT paper_NN ,_, the_DT “_`` < Cold_JJ Soup_NN > ,_, ”_'' *said_VBD it_PRP sank_VBD ._. | Cold Soup",
    "The_DT “_`` < Norby_NNP Mail_NNP > ”_'' *said_VBD it_PRP sank_VBD ._. | Norby Mail",
    "In_IN May_NNP the_DT “_`` < Norby_NNP Mail_NNP > ”_'' *said_VBD it_PRP sank_VBD ._. | Norby Mail",
  })
  void whatHasItsNameInMarksIsNoSubjectBehindAPersons(String sentence, String source) {
    assertThat(source(sentence)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "< NORBY_NNP/L > ,_, Nov_NNP 3_CD -_: The_DT club_NN closed_VBD and_CC *said_VBD it_PRP sank_VBD ._. | The club",
    "< Norby_NNP/L > closed_VBD and_CC *said_VBD it_PRP sank_VBD ._. | Norby",
  })
  void aDatelineIsNoSubject(String sentence, String source) {
    assertThat(source(sentence)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "Rain_NN fell_VBD ,_, two_CD who_WP chose_VBD < him_PRP > *said_VBD ._. | two who chose him",
    "Rain_NN fell_VBD ,_, still_RB those_DT chose_VBD < him_PRP > *said_VBD ._. |",
    "Rain_NN fell_VBD on_IN < him_PRP > *said_VBD ._. |",
    "Roe_NNP/P accused_VBD < Poe_NNP/P > publicly_RB and_CC *warned_VBD it_PRP sank_VBD ._. | Poe",
    "Roe_NNP/P saw_VBD < Poe_NNP/P > leave_VB and_CC *warned_VBD it_PRP sank_VBD ._. | Poe",
    "Roe_NNP/P met_VBD < Poe_NNP/P > in_IN Egby_NNP/L ,_, *saying_VBG it_PRP sank_VBD ._. | Poe",
    "Roe_NNP/P met_VBD the_DT < Norby_NNP/O Mail_NNP/O > *:_: “_`` It_PRP sank_VBD ._. ”_'' | Norby Mail",
    "< Egby_NNP/L > objected_VBD ,_, as_IN Jo_NNP/P Roe_NNP/P *warning_VBG it_PRP sank_VBD ._. | Egby",
    "The_DT deal_NN ,_, which_WDT < Poe_NNP/P > made_VBD ,_, *says_VBZ it_PRP sank_VBD ._. | The deal",
    "Of_IN the_DT deal_NN ,_, Poe_NNP/P ,_, < a_DT clerk_NN > ,_, *says_VBZ it_PRP sank_VBD ._. | Poe , a clerk",
  })
  void whatGrammarDoesNotTellStays(String sentence, String source) {
    assertThat(source(sentence)).isEqualTo(source == null ? "" : source);
  }

  @Test
  void whoeverIsBlamedIsNamedInTheSameParagraph() {
    AnnotatedText text = TaggedText.of("Roe_NNP/P criticised_VBD Bo_NNP/P\n"
        + "Poe_NNP/P for_IN calling_VBG it_PRP old_JJ ._.");
    TokenTraits traits = new TokenTraits(text);
    Segment segment = Segment.of(text, traits).get(1);
    Candidate candidate = Candidate.of(segment, 1, one(3), one(5), TokenSet.of(new TokenRange(6, 8)));
    assertThat(new Subjects(text, traits).corrected(candidate).source).isEqualTo(one(3));
  }

  @Test
  void whatHasNoSourceOrNoVerbStaysAsItIs() {
    AnnotatedText text = TaggedText.of("Roe_NNP/P :_: it_PRP sank_VBD ._.");
    TokenTraits traits = new TokenTraits(text);
    Segment segment = Segment.of(text, traits).get(0);
    TokenSet none = new TokenSet(0);
    Candidate colon = Candidate.of(segment, 1, one(0), one(1), one(3));
    Candidate sourceless = Candidate.of(segment, 1, none, one(3), one(2));
    Subjects subjects = new Subjects(text, traits);
    assertThat(subjects.corrected(colon)).isSameAs(colon);
    assertThat(subjects.corrected(sourceless)).isSameAs(sourceless);
  }

  private static TokenSet one(int token) {
    return TokenSet.of(new TokenRange(token, token + 1));
  }

  /** The source that is left when the tokens between the brackets were taken for that of the verb with the star. */
  private static String source(String sentence) {
    List<String> items = List.of(sentence.strip().split(" +"));
    List<String> words = items.stream().filter(item -> !item.equals("<") && !item.equals(">")).toList();
    AnnotatedText text = TaggedText.of(String.join(" ", words).replace("*", ""));
    TokenTraits traits = new TokenTraits(text);
    Segment segment = Segment.of(text, traits).get(0);
    int head = IntStream.range(0, words.size()).filter(i -> words.get(i).startsWith("*")).findFirst().orElseThrow();
    TokenRange source = new TokenRange(items.indexOf("<"), items.indexOf(">") - 1);
    TokenRange content = new TokenRange(Math.max(head, source.end()) + (source.begin() > head ? 0 : 1), words.size());
    Candidate candidate = Candidate.of(segment, 1, TokenSet.of(source), one(head), TokenSet.of(content));
    return String.join(" ", new Subjects(text, traits).corrected(candidate).source.stream()
        .mapToObj(i -> text.tokens().get(i).text()).toList());
  }
}
