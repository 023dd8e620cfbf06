package io.github.presser.internal.quotations;

import static io.github.presser.internal.quotations.TokenWords.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import io.github.presser.internal.tokens.TokenRange;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In each sentence the source that was taken stands in brackets of its own, {@code <} and {@code >}. */
class PassivesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    // of whom or to whom something is said
    "< Roe_NNP/P > was_VBD *hailed_VBN a_DT hero_NN ._. |",
    "Roe_NNP/P ,_, < who_WP > has_VBZ been_VBN widely_RB *hailed_VBN a_DT hero_NN ,_, left_VBD ._. |",
    "< Roe_NNP/P ,_, the_DT mayor_NN ,_, > is_VBZ also_RB *accused_VBN of_IN theft_NN ._. |",
    "< The_DT ferry_NN > was_VBD *named_VBN the_DT best_JJS of_IN its_PRP$ kind_NN ._. |",
    "< Roe_NNP/P > made_VBD news_NN by_IN being_VBG *named_VBN the_DT best_JJS ._. |",
    "< Roe_NNP/P > was_VBD *seen_VBN as_IN a_DT hero_NN ._. |",
    // who speaks
    "< Roe_NNP/P > has_VBZ *hailed_VBN a_DT hero_NN ._. | Roe",
    "< Roe_NNP/P > was_VBD *convinced_VBN that_IN it_PRP sank_VBD ._. | Roe",
    "< Roe_NNP/P > was_VBD *quoted_VBN as_IN saying_VBG it_PRP sank_VBD ._. | Roe",
    "“_`` No_UH ,_, ”_'' < Roe_NNP/P > was_VBD *quoted_VBN by_IN Newsline_NNP/O ._. | Roe",
    "< Roe_NNP/P > is_VBZ *said_VBN to_TO have_VB replied_VBN in_IN two_CD words_NNS ._. | Roe",
    "< Roe_NNP/P > is_VBZ *said_VBN to_TO have_VB drowned_VBN in_IN May_NNP ._. |",
    "The_DT plan_NN was_VBD *called_VBN mad_JJ by_IN < Poe_NNP/P > ._. | Poe",
    "< Roe_NNP/P > said_VBD he_PRP was_VBD *told_VBN of_IN it_PRP ._. | Roe",
  })
  void theSubjectOfAPassiveVerbSaysNothing(String sentence, String source) {
    List<String> items = List.of(sentence.split(" "));
    List<String> words = items.stream().filter(i -> !i.equals("<") && !i.equals(">")).toList();
    int open = items.indexOf("<");
    int close = items.indexOf(">") - 1;
    int head = IntStream.range(0, words.size()).filter(i -> words.get(i).startsWith("*")).findFirst().orElseThrow();
    AnnotatedText text = TaggedText.of(String.join(" ", words).replace("*", ""));
    TokenSet content = TokenSet.of(new TokenRange(head + 1, words.size() - 1));
    content = content.only(i -> i < open || i >= close);
    Candidate candidate = Candidate.of(new Segment(0, words.size(), 0), 0.9, TokenSet.of(new TokenRange(open, close)),
        TokenSet.of(new TokenRange(head, head + 1)), content);
    Candidate mended = new Passives(text, new TokenTraits(text)).withoutPatient(candidate);
    assertThat(words(text, mended.source)).isEqualTo(source == null ? "" : source);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "It_PRP was_VBD *called_VBN “_`` cold_JJ ”_'' by_IN the_DT board_NN in_IN May_NNP ._. | the board: “ cold ”",
    "It_PRP was_VBD *described_VBN as_IN a_DT “_`` mess_NN ”_'' by_IN Roe_NNP/P and_CC Poe_NNP/P ._."
        + " | Roe and Poe: as a “ mess ”",
    "It_PRP was_VBD *dubbed_VBN the_DT “_`` Duke_NNP ”_'' tax_NN by_IN Roe_NNP/P ._. | Roe: the “ Duke ” tax",
    "It_PRP was_VBD *called_VBN “_`` cold_JJ ”_'' ._. | -",
    "It_PRP was_VBD *known_VBN as_IN “_`` the_DT Duke_NNP ”_'' by_IN and_CC by_IN ._. | -",
    "It_PRP was_VBD *described_VBN as_IN “_`` cold_JJ ”_'' ._. | : as “ cold ” .",
    "It_PRP was_VBD *called_VBN “_`` It_PRP rains_VBZ ”_'' ._. | : “ It rains ” .",
    "It_PRP was_VBD *called_VBN cold_JJ and_CC left_VBN “_`` dry_JJ ”_'' ._. | : cold and left “ dry ” .",
    "It_PRP was_VBD *sold_VBN “_`` cold_JJ ”_'' by_IN Roe_NNP/P ._. | : “ cold ” by Roe .",
  })
  void whoCallsItSoIsItsSourceAndWhatNobodyCallsSoIsAName(String sentence, String mended) {
    List<String> words = List.of(sentence.split(" "));
    int head = IntStream.range(0, words.size()).filter(i -> words.get(i).startsWith("*")).findFirst().orElseThrow();
    AnnotatedText text = TaggedText.of(sentence.replace("*", ""));
    Candidate candidate = Candidate.of(new Segment(0, words.size(), 0), 0.9, new TokenSet(0),
        TokenSet.of(new TokenRange(head, head + 1)), TokenSet.of(new TokenRange(head + 1, words.size())));
    assertThat(new Passives(text, new TokenTraits(text)).byAgent(candidate)
        .map(c -> words(text, c.source) + ": " + words(text, c.content)).orElse("-"))
        .isEqualTo(mended);
  }
}
