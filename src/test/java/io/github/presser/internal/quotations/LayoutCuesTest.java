package io.github.presser.internal.quotations;

import static io.github.presser.internal.quotations.TokenWords.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutCuesTest {

  @Test
  void namesBeforeColonsAtTheHeadOfParagraphsAreTurns() {
    AnnotatedText text =
        TaggedText.of(
            """
            OKORO_NNP/P :_: Will_MD you_PRP sell_VB it_PRP ?_.
            PRIOR_NNP/P :_: Never_RB ._. | It_PRP stays_VBZ ._.
            OKORO_NNP/P :_: And_CC the_DT clock_NN ?_.
            """);
    List<Candidate> turns = credited(text);
    // "PRIOR: Never. It stays." -> both sentences are the turn's content
    assertThat(turns).hasSize(3);
    assertThat(turns).anySatisfy(t -> {
      assertThat(words(text, t.source)).isEqualTo("PRIOR");
      assertThat(words(text, t.cue)).isEqualTo(":");
      assertThat(words(text, t.content)).isEqualTo("Never . It stays .");
    });
  }

  @Test
  void aLoneNameBeforeAColonIsNoTranscript() {
    AnnotatedText text =
        TaggedText.of(
            """
            Prior_NNP/P :_: the_DT clock_NN stays_VBZ
            The_DT council_NN met_VBD on_IN Monday_NNP ._.
            """);
    assertThat(credited(text)).isEmpty();
  }

  @Test
  void aDashAndANameAfterAPassageAreItsSignature() {
    AnnotatedText text =
        TaggedText.of("“_`` It_PRP stays_VBZ ._. ”_'' | ―_SYM Danny_NNP/P Prior_NNP/P");
    assertThat(credited(text)).singleElement().satisfies(c -> {
      assertThat(words(text, c.source)).isEqualTo("Danny Prior");
      assertThat(words(text, c.content)).isEqualTo("“ It stays . ”");
    });
  }

  @Test
  void twoWhoSpeakInTurnByNameAreATranscriptAndALabelMayHaveAnOffice() {
    AnnotatedText text =
        TaggedText.of(
            """
            ADA_NNP/P OKORO_NNP/P ,_, CLOCK_NNP ANALYST_NNP :_: It_PRP stays_VBZ ._.
            BO_NNP/P PRIOR_NNP/P :_: Never_RB ._.
            """);
    assertThat(credited(text)).extracting(t -> words(text, t.source)).containsExactly("ADA OKORO", "BO PRIOR");
  }

  @Test
  void aNounInFrontOfAColonIsALabelOfTheTextUnlessItComesBack() {
    String turns = "\nOKORO_NNP/P :_: Yes_UH ._.\nPRIOR_NNP/P :_: No_UH ._.\nOKORO_NNP/P :_: Yes_UH ._.";
    AnnotatedText text = TaggedText.of("Transcript_NN :_: Town_NN hall_NN" + turns);
    assertThat(credited(text)).extracting(t -> words(text, t.source)).containsExactly("OKORO", "PRIOR", "OKORO");
  }

  @Test
  void labelsOfThingsAreNoTurns() {
    AnnotatedText text =
        TaggedText.of(
            """
            Place_NN :_: Velm_NNP/L town_NN hall_NN ._.
            Tickets_NNS :_: Six_CD pounds_NNS ._.
            """);
    assertThat(credited(text)).isEmpty();
  }

  @Test
  void aSignatureMaySayWhoThatIsAndStandInBrackets() {
    for (String after : List.of(
        "—_: Danny_NNP/P Prior_NNP/P ,_, 31_CD", "(_-LRB- Danny_NNP/P Prior_NNP/P ,_, nurse_NN )_-RRB-")) {
      AnnotatedText text = TaggedText.of("“_`` It_PRP stays_VBZ ._. ”_'' | " + after);
      assertThat(credited(text)).singleElement().satisfies(c -> {
        assertThat(words(text, c.source)).isEqualTo("Danny Prior");
        assertThat(words(text, c.content)).isEqualTo("“ It stays . ”");
      });
    }
  }

  @Test
  void aHandleSigns() {
    assertThat(sources("“_`` It_PRP stays_VBZ ._. ”_'' | –_: @velmclock_NN")).containsExactly("@velmclock");
    assertThat(sources("“_`` It_PRP stays_VBZ ._. ”_'' | –_: @_IN")).isEmpty();
  }

  @Test
  void aSignatureMayStandInTheParagraphBelow() {
    assertThat(signedBelow("—_: Danny_NNP/P Prior_NNP/P ,_, 31_CD")).contains("Danny Prior");
    assertThat(signedBelow("—_: Picture_NN :_: Danny_NNP/P Prior_NNP/P")).isEmpty();
    assertThat(signedBelow("Danny_NNP/P Prior_NNP/P left_VBD ._.")).isEmpty();
  }

  private static Optional<String> signedBelow(String line) {
    AnnotatedText text = TaggedText.of("“_`` It_PRP stays_VBZ ._. ”_''\n" + line);
    return credited(text).stream().findFirst().map(s -> words(text, s.source));
  }

  @Test
  void aDashInsideRunningTextSignsNothing() {
    AnnotatedText text =
        TaggedText.of("The_DT clock_NN “_`` stays_VBZ ”_'' -_: Danny_NNP/P Prior_NNP/P 's_POS words_NNS ._.");
    assertThat(credited(text)).isEmpty();
  }

  @Test
  void whoAnswersInAnInterviewIsTheOnePersonNamedBeforeIt() {
    String turns = """

        Q_NN :_: Will_MD you_PRP sell_VB it_PRP ?_.
        A_DT :_: Never_RB ._.
        Q_NN :_: Why_WRB ?_.
        A_DT :_: It_PRP is_VBZ mine_PRP ._.
        """;
    String one = "Ada_NNP/P Okoro_NNP/P keeps_VBZ the_DT clock_NN ._.";
    String two = "Ada_NNP/P Okoro_NNP/P met_VBD Danny_NNP/P Prior_NNP/P ._.";
    assertThat(sources(one + turns)).containsExactly("Q", "Ada Okoro", "Q", "Ada Okoro");
    assertThat(sources(two + turns)).containsExactly("Q", "A", "Q", "A");
  }

  @Test
  void aPassageUnderAQuestionIsAnAnswerWhereThatHappensTwice() {
    String intro = "Ada_NNP/P Okoro_NNP/P keeps_VBZ the_DT clock_NN ._.";
    String pair = "\nWill_MD you_PRP sell_VB it_PRP ?_.\n“_`` It_PRP stays_VBZ ._. ”_''";
    assertThat(sources(intro + pair + pair)).containsExactly("Ada Okoro", "Ada Okoro");
    assertThat(sources(intro + pair)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "Danny_NNP/P Prior_NNP/P | The_DT clock_NN stopped_VBD ._. | Danny Prior",
    "Danny_NNP/P Prior_NNP/P ,_, clock_NN keeper_NN | The_DT clock_NN stopped_VBD ._. | Danny Prior",
    "Danny_NNP/P Prior_NNP/P | Prior_NNP/P keeps_VBZ the_DT clock_NN ._. |",
    "Danny_NNP/P Prior_NNP/P winds_VBZ it_PRP | The_DT clock_NN stopped_VBD ._. |",
    "The_DT Clock_NNP | The_DT clock_NN stopped_VBD ._. |",
  })
  void aPersonsNameUnderAPassageIsACreditUnlessItIsAHeading(String below, String after, String source) {
    assertThat(sources("“_`` It_PRP stays_VBZ ._. ”_''\n" + below + "\n" + after))
        .containsExactlyElementsOf(source == null ? List.of() : List.of(source));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
    "Danny_NNP/P Prior_NNP/P ,_, clock_NN keeper_NN ._.; Danny Prior",
    "Mr_NNP Danny_NNP/P Prior_NNP/P ,_, speaking_VBG of_IN a_DT clock_NN ,_, which_WDT stopped_VBD ._.;"
        + " Mr Danny Prior",
    "Danny_NNP/P Prior_NNP/P ,_, the_DT keeper_NN ,_, winds_VBZ it_PRP ._.;",
    "Danny_NNP/P Prior_NNP/P ,_, the_DT keeper_NN ,_, left_VBN ._.;",
    "Danny_NNP/P Prior_NNP/P winds_VBZ it_PRP ._.;",
    "Prior_NNP/P ,_, the_DT keeper_NN ._.;",
    "Velm_NNP/L Bridge_NNP/L ,_, a_DT place_NN ._.;",
  })
  void aNameAndWhoThatIsBehindAPassageAreACreditIfTheyHaveNoVerb(String behind, String source) {
    String passage = "“_`` It_PRP stays_VBZ ._. ”_'' | ";
    String after = " | The_DT clock_NN stopped_VBD ._.";
    assertThat(sources(passage + behind + after))
        .containsExactlyElementsOf(source == null ? List.of() : List.of(source));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "‘_`` It_PRP stays_VBZ ’_'' :_: Prior_NNP/P | Prior",
    "‘_`` It_PRP stays_VBZ ’_'' –_: Velm_NNP/O Council_NNP/O | Velm Council",
    "‘_`` It_PRP stays_VBZ ’_'' :_: Prior_NNP/P defends_VBZ clock_NN | Prior",
    "‘_`` It_PRP stays_VBZ ’_'' :_: Prior_NNP/P on_IN the_DT clock_NN | Prior",
    "‘_`` It_PRP stays_VBZ ’_'' :_: Velm_NNP/L on_IN the_DT edge_NN |",
    "‘_`` The_DT Clock_NNP ’_'' :_: Prior_NNP/P |",
    "‘_`` It_PRP stays_VBZ ’_'' :_: the_DT story_NN of_IN a_DT clock_NN |",
  })
  void aHeadingThatQuotesNamesWhomAfterAColonOrADash(String heading, String source) {
    String after = "\nThe_DT council_NN met_VBD on_IN Monday_NNP ._.";
    assertThat(sources(heading + after)).containsExactlyElementsOf(source == null ? List.of() : List.of(source));
  }

  @Test
  void aPostIsTheParagraphAboveANameAndAHandle() {
    AnnotatedText text =
        TaggedText.of(
            """
            The_DT council_NN met_VBD ._.
            The_DT clock_NN stays_VBZ ._. | Come_VB and_CC see_VB it_PRP ._.
            —_: Ada_NNP/P Okoro_NNP/P (_-LRB- @okoro_NNP )_-RRB- May_NNP 4_CD
            """);
    assertThat(credited(text)).singleElement().satisfies(c -> {
      assertThat(words(text, c.source)).isEqualTo("Ada Okoro");
      assertThat(words(text, c.content)).isEqualTo("The clock stays . Come and see it .");
    });
  }

  @Test
  void aHeadlineThatEndsInTheNameOfSomebodyTheArticleIsAboutIsTheirClaim() {
    String headline = "Clock_NN was_VBD stopped_VBN on_IN purpose_NN –_: Okoro_NNP/P\n";
    String lead = "The_DT town_NN hall_NN clock_NN in_IN Velm_NNP/L was_VBD stopped_VBN on_IN purpose_NN on_IN"
        + " Monday_NNP ,_, a_DT woman_NN who_WP winds_VBZ it_PRP says_VBZ in_IN a_DT new_JJ book_NN";
    assertThat(sources(headline + lead + " ._.\nAda_NNP/P Okoro_NNP/P is_VBZ sure_JJ ._.")).containsExactly("Okoro");
    assertThat(sources(headline + lead + " ._.\nNobody_NN is_VBZ sure_JJ ._.")).isEmpty();
  }

  @Test
  void initialsAreThoseOfTheOnePersonWhoHasThem() {
    String intro = "Ada_NNP/P Okoro_NNP/P met_VBD Danny_NNP/P Prior_NNP/P ._.\n";
    String turns = """
        DP_NNP :_: Will_MD you_PRP sell_VB it_PRP ?_.
        AO_NNP :_: Never_RB ._.
        DP_NNP :_: Why_WRB ?_.
        """;
    assertThat(sources(intro + turns)).containsExactly("Danny Prior", "Ada Okoro", "Danny Prior");
    String another = "Ana_NNP/P Orry_NNP/P left_VBD ._.\n";
    assertThat(sources(intro + another + turns)).containsExactly("Danny Prior", "AO", "Danny Prior");
  }

  @Test
  void lettersOfAnInterviewMayHaveStops() {
    String intro = "Ada_NNP/P Okoro_NNP/P keeps_VBZ the_DT clock_NN ._.\n";
    assertThat(sources(intro + """
        Q._NNP Will_MD you_PRP sell_VB it_PRP ?_.
        A._NNP No._NNP | It_PRP stays_VBZ ._.
        Q_NNP ._. | Why_WRB ?_.
        A_DT ._. | It_PRP is_VBZ mine_PRP ._.
        """)).containsExactly("Q.", "Ada Okoro", "Q", "Ada Okoro");
    assertThat(sources(intro + "A._NNP Prior_NNP left_VBD ._.\nA._NNP Prior_NNP came_VBD ._.")).isEmpty();
  }

  @Test
  void whatFollowsLabelledQuestionsIsTheAnswerOfTheOnePersonNamed() {
    String intro = "Ada_NNP/P Okoro_NNP/P keeps_VBZ the_DT clock_NN ._.\n";
    assertThat(sources(intro + """
        The_DT Courier_NNP :_: Will_MD you_PRP sell_VB it_PRP ?_.
        I_PRP will_MD not_RB ._.
        It_PRP stays_VBZ ._.
        The_DT Courier_NNP :_: Why_WRB ?_.
        Ask_VB my_PRP$ mother_NN ._.
        The_DT council_NN met_VBD ._.
        """)).containsExactly("The Courier", "Ada Okoro", "Ada Okoro", "The Courier", "Ada Okoro");
  }

  @Test
  void paragraphsBetweenThreeQuestionsAreAnswersWhenTheySayI() {
    String intro = "Ada_NNP/P Okoro_NNP/P keeps_VBZ the_DT clock_NN ._.\n";
    String asked = "Will_MD you_PRP sell_VB it_PRP ?_.\n%s\nWhy_WRB not_RB ?_.\n%s\nAnd_CC then_RB ?_.\n%s";
    String mine = "I_PRP keep_VBP it_PRP ._.";
    String theirs = "The_DT council_NN met_VBD ._.";
    assertThat(sources(intro + asked.formatted(mine, mine, theirs)))
        .containsExactly("Ada Okoro", "Ada Okoro", "Ada Okoro");
    assertThat(sources(intro + asked.formatted(mine, theirs, theirs))).isEmpty();
  }

  @Test
  void whoAnswersIsWhoIsNamedMostBeforeTheQuestions() {
    String intro = "Ada_NNP/P Okoro_NNP/P keeps_VBZ clocks_NNS ._.\nAda_NNP/P Okoro_NNP/P met_VBD %s ._.\n";
    String asked = "Will_MD Danny_NNP/P Prior_NNP/P sell_VB ?_.\nI_PRP keep_VBP “_`` it_PRP ”_'' ._.\nWhy_WRB ?_."
        + "\nI_PRP do_VBP ._.\nAnd_CC then_RB ?_.\nNo_UH ._.";
    assertThat(sources(intro.formatted("Danny_NNP/P Prior_NNP/P") + asked))
        .containsExactly("Ada Okoro", "Ada Okoro", "Ada Okoro");
    assertThat(sources(intro.formatted("Danny_NNP/P Prior_NNP/P and_CC Danny_NNP/P Prior_NNP/P") + asked)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "Said_VBD Ada_NNP/P Okoro_NNP/P :_: | Ada Okoro | Said",
    "Asked_VBD the_DT mayor_NN ,_, Ada_NNP/P Okoro_NNP/P :_: | the mayor , Ada Okoro | Asked",
    "@adaokoro_NN :_: | @adaokoro | :",
    "Asked_VBD about_IN it_PRP ,_, Okoro_NNP/P :_: | |",
    "Said_VBD Okoro_NNP/P when_WRB it_PRP stopped_VBD :_: | |",
  })
  void aVerbOfSayingOrAHandleBeforeAColonSaysWhoseWordsFollow(String before, String source, String cue) {
    AnnotatedText text = TaggedText.of(before + " “_`` It_PRP stays_VBZ ._. ”_''");
    List<Candidate> credited = credited(text);
    assertThat(credited).extracting(c -> words(text, c.source)).isEqualTo(source == null ? List.of() : List.of(source));
    assertThat(credited).extracting(c -> words(text, c.cue)).isEqualTo(cue == null ? List.of() : List.of(cue));
  }

  @Test
  void aPostMayBeSignedInItsOwnParagraphAndByWhatIsNoName() {
    String ada = "—_: Ada_NNP/P Okoro_NNP/P (_-LRB- @okoro_NNP )_-RRB- May_NNP 4_CD";
    assertThat(sources("The_DT clock_NN stays_VBZ ._. | " + ada)).containsExactly("Ada Okoro");
    assertThat(sources("So_RB the_DT clock_NN stays_VBZ " + ada)).containsExactly("Ada Okoro");
    String passage = "“_`` It_PRP stays_VBZ ._. ”_'' | ";
    assertThat(sources(passage + "‒_: Velm_NNP/L till_IN I_PRP die_VBP (_-LRB- @velm_NN )_-RRB-"))
        .containsExactly("@velm");
  }

  @Test
  void aSignatureMayHoldAPossessive() {
    assertThat(sources("“_`` It_PRP stays_VBZ ._. ”_'' | –_: Velm_NNP/O Clockmakers_NNPS/O '_POS Union_NNP/O"))
        .containsExactly("Velm Clockmakers ' Union");
  }

  private static List<String> sources(String tagged) {
    AnnotatedText text = TaggedText.of(tagged);
    return credited(text).stream().map(c -> words(text, c.source)).toList();
  }

  private static List<Candidate> credited(AnnotatedText text) {
    TokenTraits traits = new TokenTraits(text);
    List<Segment> segments = Segment.of(text, traits);
    LayoutCues layout = new LayoutCues(text, traits, segments);
    return IntStream.range(0, segments.size()).mapToObj(layout::credited).flatMap(Optional::stream).toList();
  }
}
