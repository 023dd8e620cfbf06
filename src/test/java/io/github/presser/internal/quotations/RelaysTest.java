package io.github.presser.internal.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
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
    "Velmpress_NNP/O quoted_VBD the_DT report_NN ._. | SQCC- | Velmpress | the report",
    "Jo_NNP/P Roe_NNP/P said_VBD rain_NN fell_VBD ._. | SSQCC- | Jo Roe | rain fell",
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

  private static String words(AnnotatedText text, TokenSet tokens) {
    return String.join(" ", tokens.stream().mapToObj(i -> text.tokens().get(i).text()).toList()).replace(" .", "");
  }
}
