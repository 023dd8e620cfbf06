package io.github.presser.internal.quotations;

import static io.github.presser.internal.quotations.TokenWords.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import io.github.presser.internal.tokens.TokenRange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntroductionsTest {

  private static final String PASSAGE = "“_`` It_PRP stays_VBZ ._. ”_''";

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "Jo_NNP/P Roe_NNP/P was_VBD adamant_JJ ._. | Jo Roe",
    "Jo_NNP/P Roe_NNP/P ,_, the_DT mayor_NN ,_, agrees_VBZ ._. | Jo Roe",
    "The_DT mayor_NN ,_, Jo_NNP/P Roe_NNP/P ,_, agrees_VBZ ._. | The mayor , Jo Roe",
    "She_PRP smiled_VBD ._. | She",
  })
  void thePersonWhomTheSentenceBeforeIsAboutSpeaks(String sentence, String source) {
    assertThat(source(sentence + " | " + PASSAGE)).contains(source);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "Asked_VBN if_IN it_PRP rained_VBD ,_, Roe_NNP/P smiled_VBD ._. | Roe",
    "When_WRB asked_VBN about_IN Poe_NNP/P ,_, the_DT mayor_NN ,_, Roe_NNP/P ,_, smiled_VBD ._. | the mayor , Roe",
    "Told_VBN so_RB by_IN Poe_NNP/P ,_, she_PRP left_VBD ._. | she",
    "Asked_VBD if_IN it_PRP rained_VBD ,_, they_PRP said_VBD ,_, Roe_NNP/P smiled_VBD ._. | Roe",
  })
  void whoIsAskedAnswers(String sentence, String source) {
    assertThat(source(sentence + " | " + PASSAGE)).contains(source);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "Jo_NNP/P Roe_NNP/P met_VBD Bo_NNP/P Poe_NNP/P ._.",
    "The_DT road_NN was_VBD closed_VBN ._.",
    "It_PRP rained_VBD ._.",
    "What_WP a_DT day_NN for_IN Roe_NNP/P ._.",
  })
  void aSentenceAboutTwoOrAboutNobodyTellsNothing(String sentence) {
    assertThat(source(sentence + " | " + PASSAGE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "Here_RB is_VBZ the_DT reaction_NN from_IN Jo_NNP/P Roe_NNP/P ,_, the_DT mayor_NN :_: | Jo Roe , the mayor",
    "A_DT letter_NN from_IN Jo_NNP/P Roe_NNP/P :_: | A letter from Jo Roe",
    "Here_RB is_VBZ a_DT pie_NN from_IN Jo_NNP/P Roe_NNP/P :_: |",
  })
  void whoseWordsALineBringsSpeaks(String line, String source) {
    assertThat(source(line + "\n" + PASSAGE)).isEqualTo(Optional.ofNullable(source));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "Asked_JJ questions_NNS ,_, nobody_NN smiled_VBD ._.",
    "Asked_VBN if_IN it_PRP rained_VBD ,_, smiling_VBG ._.",
    "Asked_VBN if_IN it_PRP rained_VBD ,_, the_DT council_NN fell_VBD silent_JJ ._.",
    "Asked_VBN about_IN the_DT pier_NN ._.",
    "Asked_VBN about_IN rain_NN ,_, Roe_NNP/P",
  })
  void whereNobodyAnswersNobodySpeaks(String sentence) {
    assertThat(source(sentence + " | " + PASSAGE)).isEmpty();
  }

  @Test
  void severalPeopleDoNotSayI() {
    // “I stay.” after "Jo Roe and her aides were adamant."
    String both = "Jo_NNP/P Roe_NNP/P and_CC her_PRP$ aides_NNS were_VBD adamant_JJ ._. | ";
    assertThat(source(both + PASSAGE)).isPresent();
    assertThat(source(both + "“_`` I_PRP stay_VBP ._. ”_''")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "Jo_NNP/P Roe_NNP/P issued_VBD this_DT :_: | Jo Roe",
    "The_DT statement_NN in_IN full_JJ :_: | The statement",
    "Jo_NNP/P Roe_NNP/P lives_VBZ by_IN the_DT pier_NN ._. | Jo Roe",
    "It_PRP was_VBD raining_VBG ._. |",
    "“_`` Jo_NNP/P Roe_NNP/P lives_VBZ here_RB ._. ”_'' |",
  })
  void aParagraphBeforeTellsWhereNobodyHasSpoken(String paragraph, String source) {
    assertThat(source(paragraph + "\n" + PASSAGE)).isEqualTo(Optional.ofNullable(source));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "Jo_NNP/P Roe_NNP/P lives_VBZ by_IN the_DT pier_NN ._. |",
    "Jo_NNP/P Roe_NNP/P is_VBZ very_RB angry_JJ ._. | Jo Roe",
    "Bo_NNP/P Poe_NNP/P lives_VBZ by_IN the_DT pier_NN ._. | Bo Poe",
  })
  void afterAnotherHasSpokenItTellsWhereItIsOfHowSomebodyFeels(String paragraph, String source) {
    AnnotatedText text = TaggedText.of("Bo_NNP/P Poe_NNP/P said_VBD so_RB ._.\n" + paragraph + "\n" + PASSAGE);
    TokenTraits traits = new TokenTraits(text);
    List<Segment> segments = Segment.of(text, traits);
    Candidate last =
        Candidate.of(
            segments.get(0), 1, TokenSet.of(new TokenRange(0, 2)), TokenSet.of(new TokenRange(2, 3)),
            TokenSet.of(new TokenRange(3, 4)));
    assertThat(introduced(new Introductions(text, traits), segments.get(2), segments.get(1), last)
        .map(c -> words(text, c.source))).isEqualTo(Optional.ofNullable(source));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "The_DT full_JJ statement_NN from_IN the_DT union_NN :_: | The full statement from the union",
    "A_DT club_NN statement_NN read_VBD in_IN part_NN :_: | A club statement",
    "The_DT statement_NN was_VBD late_JJ ._. |",
    "The_DT pier_NN :_: |",
    "The_DT statement_NN was_VBD late_JJ and_CC long_JJ and_CC old_JJ :_: |",
    "Read_VB the_DT statement_NN :_: |",
    "The_DT statement_NN from_IN the_DT club_NN 's_POS board_NN :_: | The statement from the club 's board",
  })
  void aLineAboveNamesTheDocumentThatFollows(String line, String source) {
    AnnotatedText text = TaggedText.of(line + "\nWe_PRP are_VBP sorry_JJ ._.");
    TokenTraits traits = new TokenTraits(text);
    List<Segment> segments = Segment.of(text, traits);
    assertThat(new Introductions(text, traits).documentAbove(segments.get(1), segments.get(0))
        .map(c -> words(text, c.source))).isEqualTo(Optional.ofNullable(source));
  }

  private static Optional<String> source(String tagged) {
    AnnotatedText text = TaggedText.of(tagged);
    TokenTraits traits = new TokenTraits(text);
    List<Segment> segments = Segment.of(text, traits);
    int passage = segments.size() - 1;
    return introduced(new Introductions(text, traits), segments.get(passage), segments.get(passage - 1), null)
        .map(c -> words(text, c.source));
  }

  private static Optional<Candidate> introduced(
      Introductions introductions, Segment passage, Segment before, @Nullable Candidate last) {
    return introductions.introduced(passage, before, introductions.asked(before), last);
  }
}
