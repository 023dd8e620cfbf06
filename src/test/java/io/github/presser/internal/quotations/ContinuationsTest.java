package io.github.presser.internal.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Quotation.Kind;
import io.github.presser.Span;
import io.github.presser.internal.text.Passage;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import io.github.presser.internal.tokens.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContinuationsTest {

  private static final String SNOW = "“_`` Snow_NN fell_VBD ,_, ”_'' Poe_NNP/P said_VBD";
  private static final String RAIN = "“_`` Rain_NN came_VBD ._. ”_''";

  @Test
  void aSecondQuotationOfAParagraphGoesOnFromTheFirst() {
    assertThat(links(SNOW + " ._. | " + RAIN, "“Snow fell,”/Poe", "“Rain came.”")).containsExactly(-1, 0);
  }

  @Test
  void fewWordsAfterTheCueDoNotPartTheTwo() {
    assertThat(links(SNOW + " on_IN Monday_NNP ._. | " + RAIN, "“Snow fell,”/Poe", "“Rain came.”"))
        .containsExactly(-1, 0);
  }

  @Test
  void aSentenceBetweenPartsThem() {
    assertThat(links(SNOW + " ._. | He_PRP left_VBD ._. | It_PRP grew_VBD dark_JJ ._. | " + RAIN,
            "“Snow fell,”/Poe", "“Rain came.”"))
        .containsExactly(-1, -1);
  }

  @Test
  void aQuotationRightBeforeAnAttributedOneLeadsUpToIt() {
    assertThat(links(RAIN + " | " + SNOW + " ._.", "“Rain came.”", "“Snow fell,”/Poe")).containsExactly(1, -1);
  }

  @Test
  void aQuotationInTheNextParagraphThatIsNotReopenedIsNobodys() {
    assertThat(links(SNOW + " ._.\n" + RAIN, "“Snow fell,”/Poe", "“Rain came.”")).containsExactly(-1, -1);
  }

  @Test
  void norIsOneAfterTheNumberOfTheNextParagraphThoughTheOneBeforeEndsInMarks() {
    String snow = "Poe_NNP/P said_VBD :_: “_`` Snow_NN fell_VBD ._. ”_''\n";
    assertThat(links(snow + "6_LS ._. " + RAIN, "“Snow fell.”/Poe", "“Rain came.”")).containsExactly(-1, -1);
  }

  @Test
  void aParagraphAllInMarksIsPartOfTheQuotationRightBeforeIt() {
    String snow = SNOW + " ._.\n";
    assertThat(isPart(snow + "“_`` It_PRP was_VBD rain_NN that_WDT came_VBD ._. ”_''")).isTrue();
    assertThat(isPart(snow + RAIN)).isTrue();
    assertThat(isPart(snow + "“_`` Rain_NN came_VBD ”_''")).as("a title").isFalse();
    assertThat(isPart(snow + "“_`` It_PRP was_VBD Poe_NNP/P who_WP came_VBD ._. ”_''"))
        .as("speaks of him").isFalse();
    assertThat(isPart("“_`` Snow_NN ,_, ”_'' they_PRP said_VBD ._.\n"
            + "“_`` I_PRP saw_VBD it_PRP come_VB down_RP ._. ”_''"))
        .as("one of them").isFalse();
    String after = " ._.\n“_`` I_PRP saw_VBD it_PRP come_VB down_RP ._. ”_''";
    String roe = "“_`` Snow_NN ,_, ”_'' said_VBD Ana_NNP/P Roe_NNP/P ,_, ";
    assertThat(isPart(roe + "one_CD of_IN the_DT pilots_NNS" + after)).as("one of several").isTrue();
    assertThat(isPart(roe + "Poe_NNP/P and_CC Falk_NNP/P" + after)).as("several").isFalse();
  }

  @Test
  void inParagraphsThatWereJoinedASentenceBetweenPartsThem() {
    String between = "He_PRP left_VBD the_DT hall_NN ._. | ";
    assertThat(isPart(SNOW + " ._. | " + between + RAIN)).as("one paragraph").isTrue();
    assertThat(isPart(SNOW + " ._. | " + between.repeat(60) + RAIN)).isFalse();
    assertThat(isPart(SNOW + " ._. | " + RAIN + (" | " + between.strip()).repeat(60), 1)).isTrue();
  }

  /** Whether the last paragraph is part of the quotation of the first, which is all its marks hold. */
  private static boolean isPart(String tagged) {
    return isPart(tagged, Integer.MAX_VALUE);
  }

  /** The same for the segment of an index, or the last one. */
  private static boolean isPart(String tagged, int index) {
    AnnotatedText text = TaggedText.of(tagged.replaceAll("\\| \\|", "|"));
    TokenTraits traits = new TokenTraits(text);
    List<Segment> segments = Segment.of(text, traits);
    Segment first = segments.get(0);
    int[] labels = new int[first.size()];
    for (int i = 0; i < labels.length; i++) {
      boolean verb = traits.coarse[i] == TokenTraits.VERB;
      labels[i] = traits.passage[i] != TokenTraits.NO_PASSAGE ? QuotationModel.CONTENT
          : verb ? QuotationModel.CUE : traits.wordLike[i] ? QuotationModel.SOURCE : QuotationModel.NONE;
    }
    Candidate last = new Candidate(first, first.end() - 2, 1, labels, 0);
    return new Continuations(text, traits).partOf(
        segments.get(Math.min(index, segments.size() - 1)), last, null).isPresent();
  }

  /** For each "content/source" the index of the one whose speaker it has, or -1. */
  private static List<Integer> links(String tagged, String... attributions) {
    AnnotatedText text = TaggedText.of(tagged);
    List<Attribution> given = new ArrayList<>();
    for (String each : attributions) {
      String[] parts = each.split("/");
      Optional<TokenRange> source = parts.length > 1 ? Optional.of(find(text, parts[1])) : Optional.empty();
      TokenRange content = find(text, parts[0]);
      List<Passage> passages =
          text.page().passages().stream().filter(p -> text.spanOf(content).contains(p.span())).toList();
      given.add(new Attribution(Kind.DIRECT, List.of(content), passages, Optional.empty(), source, 1));
    }
    return new Continuations(text, new TokenTraits(text)).linked(given).stream()
        .map(Attribution::sameSpeakerAs).map(link -> link.orElse(-1)).toList();
  }

  private static TokenRange find(AnnotatedText text, String words) {
    int at = text.text().indexOf(words);
    return text.tokensIn(new Span(at, at + words.length())).orElseThrow();
  }
}
