package io.github.presser.internal.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Quotation.Kind;
import io.github.presser.internal.text.Passage;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpansTest {

  @Test
  void contentHasTheMarksOfItsPassagesAndNoOthers() {
    AnnotatedText text = TaggedText.of("“_`` It_PRP stays_VBZ ,_, ”_'' Poe_NNP/P said_VBD ._.");
    Attribution attribution = attribution(text, "CCCC-SQ-").get();
    assertThat(attribution.kind()).isEqualTo(Kind.DIRECT);
    assertThat(text.spansOf(attribution.content())).extracting(s -> s.coveredText(text.text()))
        .containsExactly("“It stays,”");
    assertThat(attribution.passages()).extracting(Passage::span).isEqualTo(text.spansOf(attribution.content()));
  }

  @Test
  void ofAPassageThatTheContentOnlyReachesIntoThePartInsideIsGiven() {
    AnnotatedText text = TaggedText.of("Poe_NNP/P called_VBD it_PRP “_`` a_DT gift_NN to_TO us_PRP ”_'' ._.");
    Attribution attribution = attribution(text, "SQC-CC----").get();
    assertThat(attribution.kind()).isEqualTo(Kind.MIXED);
    assertThat(attribution.passages()).extracting(p -> p.span().coveredText(text.text())).containsExactly("“a gift");
    assertThat(attribution.passages()).noneMatch(Passage::closed);
  }

  @Test
  void anAccountThatSaysWhatStandsBesideItInMarksIsNoMark() {
    AnnotatedText text = TaggedText.of("“_`` @norbyport_NN :_: It_PRP stays_VBZ ”_'' ,_, Poe_NNP/P wrote_VBD ._.");
    Attribution attribution = attribution(text, "-SQCC-----").get();
    assertThat(text.spansOf(attribution.content())).extracting(s -> s.coveredText(text.text()))
        .containsExactly(": It stays”");
    assertThat(text.spanOf(attribution.source().orElseThrow()).coveredText(text.text())).isEqualTo("@norbyport");
  }

  @Test
  void contentBeginsAfterTheDateline() {
    AnnotatedText text = TaggedText.of("OSTIA_NNP/L (_-LRB- Newsline_NNP/O )_-RRB- -_: Rain_NN fell_VBD ,_, Poe_NNP/P"
        + " said_VBD ._.");
    assertThat(text.spansOf(attribution(text, "CCCCCCC-SQ-").get().content()))
        .extracting(s -> s.coveredText(text.text())).containsExactly("Rain fell");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "$_$ ~5_CD | $5", "$_$ 5_CD | 5", "5_CD ~%_NN | 5%", "5_CD %_NN | 5", "(_-LRB- 5_CD )_-RRB- | 5", "5_CD a_DT | 5 a",
  })
  void theSignOfANumberBelongsToItWhereNoBlankIsBetween(String tagged, String content) {
    int tokens = tagged.split(" ").length;
    AnnotatedText text = TaggedText.of("Fees_NNS rose_VBD ,_, Poe_NNP/P said_VBD " + tagged + " ._.");
    assertThat(text.spansOf(attribution(text, "---SQ" + "C".repeat(tokens) + "-").get().content()))
        .extracting(s -> s.coveredText(text.text())).containsExactly(content);
  }

  @Test
  void contentWithoutAWordIsNone() {
    AnnotatedText text = TaggedText.of("Poe_NNP/P said_VBD :_: rain_NN ._.");
    assertThat(attribution(text, "SQC--")).isEmpty();
  }

  @Test
  void aCueIsItsRunNearestToTheHead() {
    AnnotatedText text =
        TaggedText.of("Poe_NNP/P has_VBZ ,_, he_PRP said_VBD ,_, rain_NN fell_VBD ,_, said_VBD so_RB ._.");
    Attribution attribution = attribution(text, "-Q-SQ-CC-Q--").get();
    assertThat(text.spanOf(attribution.cue().orElseThrow()).coveredText(text.text())).isEqualTo("said");
    assertThat(attribution.cue().orElseThrow().begin()).isEqualTo(4);
  }

  /** The attribution of a text whose tokens are labelled by letter: content, cue, source; the head is at index 4. */
  private static Optional<Attribution> attribution(AnnotatedText text, String labels) {
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
    return new Spans(text, new TokenTraits(text)).attribution(new Candidate(segment, 4, 1, numbers, 0));
  }
}
