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

class RepeatsTest {

  private static final String SNOW =
      "“_`` We_PRP never_RB wanted_VBD a_DT new_JJ pier_NN ,_, ”_'' Poe_NNP/P said_VBD ._.\n";
  private static final String FOG =
      "“_`` Nobody_NN wanted_VBD a_DT new_JJ pier_NN ,_, ”_'' Roe_NNP/P said_VBD ._.\n";

  @Test
  void aPullQuoteRepeatsTheQuotationThatHoldsItsWords() {
    String pulled = "“_`` Never_RB wanted_VBD a_DT new_JJ pier_NN ”_''\n";
    assertThat(repeated(SNOW + FOG + pulled, "“We never wanted a new pier,”/Poe", "“Nobody wanted a new pier,”/Roe"))
        .containsExactly(List.of(), List.of(), List.of(0));
  }

  @Test
  void soDoesANumberedLine() {
    String pulled = "6_LS ._. “_`` Never_RB wanted_VBD a_DT new_JJ pier_NN ”_''\n";
    assertThat(repeated(SNOW + pulled, "“We never wanted a new pier,”/Poe")).containsExactly(List.of(), List.of(0));
    assertThat(repeated(SNOW + "And_CC " + pulled, "“We never wanted a new pier,”/Poe")).containsExactly(List.of());
  }

  @Test
  void wordsOfTwoAreOfBoth() {
    String pulled = "“_`` Wanted_VBD a_DT new_JJ pier_NN ”_''\n";
    assertThat(repeated(SNOW + FOG + pulled, "“We never wanted a new pier,”/Poe", "“Nobody wanted a new pier,”/Roe"))
        .containsExactly(List.of(), List.of(), List.of(0, 1));
  }

  @Test
  void endingsMayDiffer() {
    String pulled = "“_`` Never_RB want_VBP a_DT new_JJ pier_NN ”_''\n";
    assertThat(repeated(SNOW + pulled, "“We never wanted a new pier,”/Poe")).containsExactly(List.of(), List.of(0));
  }

  @Test
  void otherWordsRepeatNothing() {
    String pulled = "“_`` Never_RB wanted_VBD an_DT old_JJ pier_NN ”_''\n";
    assertThat(repeated(SNOW + pulled, "“We never wanted a new pier,”/Poe")).containsExactly(List.of());
  }

  @Test
  void whatNobodyIsSaidToSayIsRepeatedByNobody() {
    String pulled = "“_`` Never_RB wanted_VBD a_DT new_JJ pier_NN ”_''\n";
    assertThat(repeated(SNOW + pulled, "“We never wanted a new pier,”")).containsExactly(List.of());
  }

  @Test
  void oneWordIsWhoseMarksItStandsInIfItStandsNowhereElse() {
    String pulled = "“_`` Never_RB ”_''\n";
    assertThat(repeated(SNOW + pulled, "“We never wanted a new pier,”/Poe")).containsExactly(List.of(), List.of(0));
    assertThat(repeated(SNOW + "It_PRP never_RB rains_VBZ ._.\n" + pulled, "“We never wanted a new pier,”/Poe"))
        .containsExactly(List.of());
  }

  @Test
  void aLongPassageRepeatsWhatHoldsAllOfIt() {
    String long1 = "one_CD two_CD three_CD four_CD five_CD six_CD seven_CD eight_CD nine_CD ten_CD";
    String said = "“_`` " + long1 + " ,_, ”_'' Poe_NNP/P said_VBD ._.\n";
    String content = "“one two three four five six seven eight nine ten,”/Poe";
    assertThat(repeated(said + "“_`` " + long1 + " ”_''\n", content)).containsExactly(List.of(), List.of(0));
    assertThat(repeated(said + "“_`` " + long1 + " more_JJR ”_''\n", content)).containsExactly(List.of());
  }

  /** For each attribution, of "content/source" and of those found besides, the ones that it repeats. */
  private static List<List<Integer>> repeated(String tagged, String... attributions) {
    AnnotatedText text = TaggedText.of(tagged);
    List<Attribution> given = new ArrayList<>();
    TokenSet attributed = new TokenSet(0);
    for (String each : attributions) {
      String[] parts = each.split("/");
      Optional<TokenRange> source = parts.length > 1 ? Optional.of(find(text, parts[1])) : Optional.empty();
      TokenRange content = find(text, parts[0]);
      attributed.set(content.begin(), content.end());
      List<Passage> passages =
          text.page().passages().stream().filter(p -> text.spanOf(content).contains(p.span())).toList();
      given.add(new Attribution(Kind.DIRECT, List.of(content), passages, Optional.empty(), source, 1));
    }
    Repeats repeats = new Repeats(text, new TokenTraits(text));
    given.addAll(repeats.find(given, attributed));
    return repeats.linked(given).stream().map(Attribution::repeats).toList();
  }

  private static TokenRange find(AnnotatedText text, String words) {
    int at = text.text().indexOf(words);
    return text.tokensIn(new Span(at, at + words.length())).orElseThrow();
  }
}
