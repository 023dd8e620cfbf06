package io.github.presser.internal.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.learning.Features;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What candidates that are alike have in common, and what sets others apart. */
class CandidateWordsTest {

  private static final String TWO =
      "Roe_NNP/P said_VBD that_IN rain_NN fell_VBD ,_, and_CC Poe_NNP/P left_VBD ._.";

  @Test
  void candidatesBuiltAlikeHaveMuchInCommon() {
    Set<Integer> said = words("Roe_NNP/P said_VBD that_IN rain_NN fell_VBD ._.", "SCTTTN");
    Set<Integer> alike = words("Okoro_NNP/P said_VBD that_IN snow_NN melts_VBZ ._.", "SCTTTN");
    Set<Integer> other = words("“_`` Rain_NN fell_VBD ,_, ”_'' Roe_NNP/P said_VBD ._.", "TTTTTSCN");
    assertThat(common(said, alike)).isGreaterThan(said.size() / 2);
    assertThat(common(said, other)).isLessThan(common(said, alike));
  }

  @Test
  void whereAContentEndsMakesAnother() {
    Set<Integer> whole = words(TWO, "SCTTTTTTTN");
    Set<Integer> cut = words(TWO, "SCTTTNNNNN");
    assertThat(common(whole, cut)).isBetween(1, cut.size() - 1);
  }

  @Test
  void whatAContentPassesOverIsSeen() {
    String one = "Roe_NNP/P said_VBD that_IN rain_NN fell_VBD and_CC Poe_NNP/P left_VBD ._.";
    String another = "Roe_NNP/P said_VBD that_IN rain_NN fell_VBD while_IN Poe_NNP/P left_VBD ._.";
    Set<Integer> difference = words(one, "SCTTTTTTN");
    difference.removeAll(words(another, "SCTTTTTTN"));
    assertThat(difference).hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void aCandidateWithoutASourceIsToldFromOneWith() {
    String text = "It_PRP is_VBZ said_VBN that_IN rain_NN fell_VBD ._.";
    assertThat(words(text, "NNCTTTN")).isNotEqualTo(words(text, "SNCTTTN"));
  }

  @Test
  void contentBeforeAndAfterTheCueIsToldFromOneRun() {
    String text = "Rain_NN fell_VBD ,_, Roe_NNP/P said_VBD ,_, in_IN May_NNP ._.";
    assertThat(words(text, "TTNSCNTTN")).isNotEqualTo(words(text, "TTNSCNNNN")).isNotEmpty();
  }

  private static int common(Set<Integer> one, Set<Integer> another) {
    Set<Integer> both = new HashSet<>(one);
    both.retainAll(another);
    return both.size();
  }

  /** The features of the candidate that labels each token as S(ource), C(ue), T (content) or N(one). */
  private static Set<Integer> words(String tagged, String labels) {
    AnnotatedText text = TaggedText.of(tagged);
    TokenTraits traits = new TokenTraits(text);
    Segment segment = new Segment(0, text.tokens().size(), 0);
    int[] numbers = labels.chars().map("NSCT"::indexOf).toArray();
    Candidate candidate = new Candidate(segment, labels.indexOf('C'), 0.5, numbers, 0);
    Features features = new Features();
    new CandidateWords(traits, new Frames(traits, segment), candidate).fill(features);
    Set<Integer> keys = new HashSet<>();
    Arrays.stream(features.toArray()).forEach(keys::add);
    return keys;
  }
}
