package io.github.presser.internal.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import io.github.presser.internal.tokens.TokenRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelaysTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "Velmpress_NNP/O quoted_VBD Jo_NNP/P Roe_NNP/P as_IN saying_VBG rain_NN fell_VBD ._."
        + " | SQCCCCCC- | Jo Roe | rain fell",
    "Local_JJ media_NNS cited_VBD the_DT mayor_NN as_IN telling_VBG them_PRP so_RB ._."
        + " | SSQCCCCCC- | the mayor | them so",
    "“_`` Rain_NN ,_, ”_'' Jo_NNP/P Roe_NNP/P was_VBD quoted_VBN by_IN Velmpress_NNP/O as_IN saying_VBG ._."
        + " | CCCCCC-Q-S-Q- | Jo Roe | “ Rain , ”",
    "“_`` Rain_NN ,_, ”_'' Velmpress_NNP/O quoted_VBD him_PRP as_IN saying_VBG in_IN Velm_NNP/L ._."
        + " | ----SQS--CC- | him | “ Rain , ”",
    "“_`` Rain_NN ._. ”_'' Velmpress_NNP/O quoted_VBD him_PRP as_IN saying_VBG rain_NN fell_VBD ._."
        + " | ----SQS--CC- | him | rain fell",
    "Jo_NNP/P Roe_NNP/P was_VBD quoted_VBN as_IN saying_VBG by_IN state_NN media_NNS that_IN rain_NN fell_VBD ._."
        + " | SS-QCCCCCCCC- | Jo Roe | that rain fell",
    "Jo_NNP/P Roe_NNP/P was_VBD quoted_VBN as_IN saying_VBG by_IN state_NN media_NNS ,_, rain_NN fell_VBD ._."
        + " | SS-QCCCCCCCC- | Jo Roe | , rain fell",
    "Jo_NNP/P Roe_NNP/P was_VBD quoted_VBN as_IN saying_VBG by_IN media_NNS :_: rain_NN fell_VBD ._."
        + " | SS-QCCCCCCC- | Jo Roe | : rain fell",
    "Jo_NNP/P Roe_NNP/P was_VBD quoted_VBN as_IN saying_VBG by_IN the_DT Velm_NNP/O press_NN | SS-QCCCCCC"
        + " | Jo Roe | by the Velm press",
    "Velmpress_NNP/O quoted_VBD Jo_NNP/P Roe_NNP/P as_IN a_DT source_NN ._. | SQCCCCC- | Velmpress"
        + " | Jo Roe as a source",
    "Velmpress_NNP/O quoted_VBD as_IN saying_VBG rain_NN fell_VBD ._. | SQCCCC- | Velmpress | as saying rain fell",
    "Velmpress_NNP/O quoted_VBD the_DT report_NN ._. | SQCC- | Velmpress | the report",
    "Jo_NNP/P Roe_NNP/P said_VBD rain_NN fell_VBD ._. | SSQCC- | Jo Roe | rain fell",
    "“_`` Rain_NN ,_, ”_'' Jo_NNP/P Roe_NNP/P was_VBD quoted_VBN by_IN Velmpress_NNP/O ._. | CCCC---QSS-"
        + " | Jo Roe | “ Rain , ”",
    "“_`` Rain_NN ,_, ”_'' Velm_NNP/L 's_POS mayor_NN was_VBD widely_RB quoted_VBN by_IN papers_NNS ._."
        + " | CCCC-----QSS- | Velm 's mayor | “ Rain , ”",
    "“_`` Rain_NN ,_, ”_'' as_IN Jo_NNP/P Roe_NNP/P was_VBD quoted_VBN by_IN papers_NNS ._. | CCCC----QSS-"
        + " | Jo Roe | “ Rain , ”",
    "“_`` Rain_NN ,_, ”_'' Velmpress_NNP/O quoted_VBD the_DT mayor_NN in_IN Velm_NNP/L ._. | CCCCSQ-----"
        + " | the mayor | “ Rain , ”",
    "Velmpress_NNP/O quoted_VBD Jo_NNP/P Roe_NNP/P :_: “_`` Rain_NN ”_'' ._. | SQ---CCC- | Jo Roe | “ Rain ”",
    "Velmpress_NNP/O quoted_VBD Jo_NNP/P Roe_NNP/P ,_, “_`` Rain_NN ”_'' ._. | SQ---CCC- | Jo Roe | “ Rain ”",
    "“_`` Rain_NN ,_, ”_'' Velmpress_NNP/O quoted_VBD him_PRP ._. | CCCCSQ-- | him | “ Rain , ”",
    // nobody else is quoted, or in no words in marks
    "“_`` Rain_NN ,_, ”_'' Velmpress_NNP/O quoted_VBD in_IN May_NNP ._. | CCCCSQ--- | Velmpress | “ Rain , ”",
    "“_`` Rain_NN ,_, ”_'' Jo_NNP/P Roe_NNP/P was_VBD quoted_VBN ._. | CCCCSS-Q- | Jo Roe | “ Rain , ”",
    "Velmpress_NNP/O quoted_VBD Jo_NNP/P Roe_NNP/P on_IN rain_NN ._. | SQCCCC- | Velmpress | Jo Roe on rain",
    "Jo_NNP/P Roe_NNP/P quoted_VBD Bo_NNP/P Poe_NNP/P on_IN “_`` rain_NN ”_'' ._. | SSQCCCCCC- | Jo Roe"
        + " | Bo Poe on “ rain ”",
    "Velmpress_NNP/O cited_VBD rain_NN and_CC described_VBD it_PRP as_IN ruining_VBG hay_NN ._. | SQCCCCCCC-"
        + " | Velmpress | rain and described it as ruining hay",
  })
  void whoIsQuotedIsTheSourceAndNotWhoPassesItOn(String tagged, String labels, String source, String content) {
    AnnotatedText text = TaggedText.of(tagged);
    Segment segment = new Segment(0, text.tokens().size(), 0);
    int[] numbers = new int[segment.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] =
          switch (labels.charAt(i)) {
            case 'C' -> QuotationModel.CONTENT;
            case 'Q' -> QuotationModel.CUE;
            case 'S' -> QuotationModel.SOURCE;
            default -> QuotationModel.NONE;
          };
    }
    Candidate given = new Candidate(segment, labels.indexOf('Q'), 1, numbers, 0);
    Candidate relayed = new Relays(text, new TokenTraits(text)).relayed(given);
    assertThat(words(text, relayed.source)).isEqualTo(source);
    assertThat(words(text, relayed.content)).isEqualTo(content);
  }

  @Test
  void whoSaysItAccordingToAPaperIsTheSource() {
    AnnotatedText text = TaggedText.of(
        "“_`` Rain_NN ,_, ”_'' she_PRP said_VBD ,_, according_VBG to_TO the_DT Courier_NNP/O ._.");
    Segment segment = new Segment(0, text.tokens().size(), 0);
    Candidate paper = candidate(segment, 9, 11, 7, 6);
    Candidate she = candidate(segment, 4, 5, 5, 4);
    Relays relays = new Relays(text, new TokenTraits(text));
    assertThat(relays.speaking(paper, List.of(paper, she))).isSameAs(she);
    assertThat(relays.speaking(she, List.of(paper, she))).isSameAs(she);
    Candidate withWords = candidate(segment, 4, 5, 5, 6);
    assertThat(relays.speaking(paper, List.of(paper, withWords))).isSameAs(paper);
    assertThat(relays.speaking(candidate(segment, 9, 11, 7, 4), List.of(she)).head).isEqualTo(7);
  }

  @Test
  void whomAPaperReportsToHaveSaidItIsTheSource() {
    AnnotatedText text = TaggedText.of(
        "“_`` Rain_NN ,_, ”_'' she_PRP told_VBD us_PRP ,_, the_DT Mail_NNP/O reported_VBD ._.");
    Segment segment = new Segment(0, text.tokens().size(), 0);
    Candidate paper = candidate(segment, 8, 10, 10, 7);
    Candidate she = candidate(segment, 4, 5, 5, 4);
    Relays relays = new Relays(text, new TokenTraits(text));
    assertThat(relays.speaking(paper, List.of(paper, she))).isSameAs(she);
    AnnotatedText person = TaggedText.of(
        "“_`` Rain_NN ,_, ”_'' she_PRP told_VBD us_PRP ,_, the_DT mayor_NN reported_VBD ._.");
    assertThat(new Relays(person, new TokenTraits(person)).speaking(paper, List.of(paper, she))).isSameAs(paper);
  }

  @Test
  void whatIsWrittenAccordingToSomebodyIsOfWhatItIsWrittenIn() {
    String tagged = "“_`` Rain_NN ,_, ”_'' a_DT note_NN %s_VBD ,_, according_VBG to_TO the_DT Courier_NNP/O ._.";
    AnnotatedText text = TaggedText.of(tagged.formatted("wrote"));
    Segment segment = new Segment(0, text.tokens().size(), 0);
    Candidate paper = candidate(segment, 10, 12, 8, 7);
    Candidate note = candidate(segment, 4, 6, 6, 4);
    assertThat(new Relays(text, new TokenTraits(text)).speaking(paper, List.of(paper, note))).isSameAs(note);
    AnnotatedText deed = TaggedText.of(tagged.formatted("burnt"));
    assertThat(new Relays(deed, new TokenTraits(deed)).speaking(paper, List.of(paper, note))).isSameAs(paper);
  }

  @Test
  void whoIsSaidToSayAPassageSaysItAndTheEndOfTheSentenceSaysTheRest() {
    AnnotatedText text =
        TaggedText.of("Poe_NNP/P shouted_VBD :_: “_`` Rain_NN ,_, ”_'' the_DT police_NNS said_VBD ._.");
    assertThat(introduced(text, range(0, 1), 1, range(3, 7), range(7, 9), 9, range(0, 7)))
        .containsExactly("Poe: “ Rain , ”", "the police: Poe shouted :");
    assertThat(introduced(text, range(0, 1), 1, range(3, 7), range(7, 9), 9, range(3, 7)))
        .containsExactly("Poe: “ Rain , ”");
    assertThat(introduced(text, range(0, 1), 1, range(4, 5), range(0, 1), 9, range(3, 7)))
        .containsExactly("Poe: “ Rain , ”");
  }

  @Test
  void whoIsSaidToSayAPassageSaysItWhereTheSentenceBeginsWithWhoTells() {
    AnnotatedText text = TaggedText.of("Roe_NNP/P said_VBD Poe_NNP/P told_VBD her_PRP :_: “_`` Rain_NN ._. ”_''");
    assertThat(introduced(text, range(2, 3), 3, range(6, 10), range(0, 1), 1, range(2, 10)))
        .containsExactly("Poe: “ Rain ”", "Roe: Poe told her :");
  }

  @Test
  void whoIsSaidToSayAFewWordsRightBehindTheVerbSaysThem() {
    AnnotatedText text = TaggedText.of("Poe_NNP/P said_VBD “_`` no_UH ”_'' ,_, the_DT police_NNS said_VBD ._.");
    assertThat(introduced(text, range(0, 1), 1, range(2, 5), range(6, 8), 8, range(0, 5)))
        .containsExactly("Poe: “ no ”", "the police: Poe said");
    AnnotatedText title = TaggedText.of("Poe_NNP/P said_VBD “_`` No_UH ”_'' ,_, the_DT police_NNS said_VBD ._.");
    assertThat(introduced(title, range(0, 1), 1, range(2, 5), range(6, 8), 8, range(0, 5)))
        .as("a name").containsExactly("the police: Poe said “ No ”");
    AnnotatedText deed = TaggedText.of("Poe_NNP/P fixed_VBD “_`` no_UH ”_'' ,_, the_DT police_NNS said_VBD ._.");
    assertThat(introduced(deed, range(0, 1), 1, range(2, 5), range(6, 8), 8, range(0, 5)))
        .as("no verb of speech").containsExactly("the police: Poe fixed “ no ”");
    AnnotatedText same = TaggedText.of("Poe_NNP/P said_VBD “_`` no_UH ”_'' ,_, Poe_NNP/P said_VBD ._.");
    assertThat(introduced(same, range(0, 1), 1, range(2, 5), range(6, 7), 7, range(0, 5)))
        .as("the same one").containsExactly("Poe: Poe said “ no ”");
  }

  @Test
  void whomABodySaysToHaveCalledSomethingSoCalledItSo() {
    AnnotatedText tail = TaggedText.of("Poe_NNP/P called_VBD it_PRP “_`` old_JJ ”_'' ,_, Velmpress_NNP/O said_VBD ._.");
    assertThat(introduced(tail, range(0, 1), 1, range(2, 6), range(7, 8), 8, range(0, 6)))
        .containsExactly("Poe: it “ old ”", "Velmpress: Poe called");
    AnnotatedText head = TaggedText.of("Velmpress_NNP/O said_VBD Poe_NNP/P saw_VBD it_PRP as_IN “_`` old_JJ ”_'' ._.");
    assertThat(introduced(head, range(2, 3), 3, range(4, 9), range(0, 1), 1, range(2, 9)))
        .as("no verb of speech").containsExactly("Velmpress: Poe saw it as “ old ”");
    AnnotatedText described = TaggedText.of(
        "Velmpress_NNP/O said_VBD Poe_NNP/P described_VBD it_PRP as_IN “_`` old_JJ ”_'' ._.");
    assertThat(introduced(described, range(2, 3), 3, range(4, 9), range(0, 1), 1, range(2, 9)))
        .containsExactly("Poe: it as “ old ”", "Velmpress: Poe described");
    AnnotatedText person = TaggedText.of("Poe_NNP/P called_VBD it_PRP “_`` old_JJ ”_'' ,_, Roe_NNP/P said_VBD ._.");
    assertThat(introduced(person, range(0, 1), 1, range(2, 6), range(7, 8), 8, range(0, 6)))
        .as("somebody else tells it").containsExactly("Roe: Poe called it “ old ”");
    AnnotatedText role = TaggedText.of("Poe_NNP/P called_VBD it_PRP “_`` old_JJ ”_'' ,_, clerks_NNS said_VBD ._.");
    assertThat(introduced(role, range(0, 1), 1, range(2, 6), range(7, 8), 8, range(0, 6)))
        .as("people tell it").containsExactly("clerks: Poe called it “ old ”");
    AnnotatedText union = TaggedText.of("Poe_NNP/P called_VBD it_PRP “_`` old_JJ ”_'' ,_, Clerks_NNPS/O said_VBD ._.");
    assertThat(introduced(union, range(0, 1), 1, range(2, 6), range(7, 8), 8, range(0, 6)))
        .as("a body called so tells it").containsExactly("Poe: it “ old ”", "Clerks: Poe called");
    AnnotatedText he = TaggedText.of("Poe_NNP/P called_VBD it_PRP “_`` old_JJ ”_'' ,_, he_PRP said_VBD ._.");
    assertThat(introduced(he, range(0, 1), 1, range(2, 6), range(7, 8), 8, range(0, 6)))
        .as("he may be Poe").containsExactly("he: Poe called it “ old ”");
    AnnotatedText she = TaggedText.of("She_PRP called_VBD it_PRP “_`` old_JJ ”_'' ,_, Velmpress_NNP/O said_VBD ._.");
    assertThat(introduced(she, range(0, 1), 1, range(2, 6), range(7, 8), 8, range(0, 6)))
        .as("a body is no she").containsExactly("She: it “ old ”", "Velmpress: She called");
    AnnotatedText star = TaggedText.of("She_PRP called_VBD it_PRP “_`` old_JJ ”_'' ,_, the_DT star_NN said_VBD ._.");
    assertThat(introduced(star, range(0, 1), 1, range(2, 6), range(7, 9), 9, range(0, 6)))
        .as("she may be the star").containsExactly("the star: She called it “ old ”");
    AnnotatedText who = TaggedText.of("Poe_NNP/P ,_, who_WP called_VBD it_PRP “_`` old_JJ ”_'' ,_, the_DT note_NN"
        + " said_VBD ._.");
    assertThat(introduced(who, range(2, 3), 3, range(4, 8), range(9, 11), 11, range(0, 8)))
        .containsExactly("who: it “ old ”", "the note: Poe , who called");
    AnnotatedText film = TaggedText.of("Poe_NNP/P called_VBD it_PRP “_`` Old_JJ ”_'' ,_, Velmpress_NNP/O said_VBD ._.");
    assertThat(introduced(film, range(0, 1), 1, range(2, 6), range(7, 8), 8, range(0, 6)))
        .as("a title").containsExactly("Velmpress: Poe called it “ Old ”");
    AnnotatedText topic = TaggedText.of(
        "Velmpress_NNP/O said_VBD Poe_NNP/P described_VBD the_DT “_`` old_JJ ”_'' pier_NN ._.");
    assertThat(introduced(topic, range(2, 3), 3, range(4, 9), range(0, 1), 1, range(2, 9)))
        .as("what it was described as is not told").containsExactly("Velmpress: Poe described the “ old ” pier");
    AnnotatedText second = TaggedText.of(
        "Velmpress_NNP/O said_VBD Poe_NNP/P told_VBD her_PRP and_CC wept_VBD “_`` hot_JJ ”_'' tears_NNS ._.");
    assertThat(introduced(second, range(2, 3), 3, range(4, 11), range(0, 1), 1, range(2, 11)))
        .as("another verb between").containsExactly("Velmpress: Poe told her and wept “ hot ” tears");
  }

  @Test
  void whoeverSomebodyBlamesForWordsInMarksSaidThem() {
    String tagged = "Poe_NNP/P %s_VBD Roe_NNP/P for_IN calling_VBG it_PRP “_`` old_JJ ”_'' ._.";
    AnnotatedText text = TaggedText.of(tagged.formatted("criticised"));
    assertThat(introduced(text, range(2, 3), 4, range(5, 9), range(0, 1), 1, range(2, 9)))
        .containsExactly("Roe: it “ old ”");
    AnnotatedText naming = TaggedText.of(tagged.formatted("criticised").replace("calling", "naming"));
    assertThat(introduced(naming, range(2, 3), 4, range(5, 9), range(0, 1), 1, range(2, 9)))
        .containsExactly("Roe: it “ old ”");
    AnnotatedText deed = TaggedText.of(tagged.formatted("hired"));
    assertThat(introduced(deed, range(2, 3), 4, range(5, 9), range(0, 1), 1, range(2, 9)))
        .containsExactly("Poe: Roe for calling it “ old ”");
  }

  @Test
  void whoDoesNotIntroduceAPassageDoesNotSayIt() {
    AnnotatedText text = TaggedText.of(
        "They_PRP met_VBD it_PRP with_IN “_`` Rain_NN ,_, ”_'' the_DT police_NNS said_VBD ._.");
    assertThat(introduced(text, range(0, 1), 1, range(4, 8), range(8, 10), 10, range(0, 8)))
        .containsExactly("the police: They met it with “ Rain , ”");
    AnnotatedText idiom = TaggedText.of("That_DT being_NN said_VBD ,_, “_`` rain_NN ,_, ”_'' he_PRP said_VBD ._.");
    assertThat(introduced(idiom, range(0, 2), 2, range(4, 8), range(8, 9), 9, range(4, 8)))
        .containsExactly("he: “ rain , ”");
  }

  /** What an outer attribution becomes beside a candidate that it may pass on: source and content of each. */
  private static List<String> introduced(AnnotatedText text, TokenRange source, int cue, TokenRange content,
      TokenRange outerSource, int outerCue, TokenRange outerContent) {
    Segment segment = new Segment(0, text.tokens().size(), 0);
    Candidate inner = Candidate.of(segment, 1, TokenSet.of(source), TokenSet.of(range(cue, cue + 1)),
        TokenSet.of(content));
    Candidate outer = Candidate.of(segment, 1, TokenSet.of(outerSource), TokenSet.of(range(outerCue, outerCue + 1)),
        TokenSet.of(outerContent));
    return new Relays(text, new TokenTraits(text)).introduced(List.of(outer), List.of(inner, outer)).stream()
        .map(c -> words(text, c.source) + ": " + words(text, c.content)).toList();
  }

  private static TokenRange range(int begin, int end) {
    return new TokenRange(begin, end);
  }

  /** One whose content begins with the segment. */
  private static Candidate candidate(Segment segment, int source, int sourceEnd, int cue, int contentEnd) {
    return Candidate.of(segment, 1, TokenSet.of(new TokenRange(source, sourceEnd)),
        TokenSet.of(new TokenRange(cue, cue + 1)), TokenSet.of(new TokenRange(0, contentEnd)));
  }

  private static String words(AnnotatedText text, TokenSet tokens) {
    return String.join(" ", tokens.stream().mapToObj(i -> text.tokens().get(i).text()).toList()).replace(" .", "");
  }
}
