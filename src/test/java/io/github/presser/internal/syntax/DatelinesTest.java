package io.github.presser.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {

  @ParameterizedTest
  @ValueSource(strings = {
    "NORHAVEN_NNP :_:",
    "Norhaven_NNP/L :_:",
    "OLD_JJ HARTWELL_NNP —_:",
    "HARTWELL_NNP ,_, Norland_NNP/L ,_, Nov._NNP 3_CD –_:",
    "Hartwell_NNP/L ,_, November_NNP 3_CD :_:",
    "Hartwell_NNP/L ,_, 3_CD November_NNP 2025_CD |_NFP",
    "New_NNP/L Hartwell_NNP/L ,_, Nov_NNP 3_CD (_-LRB- NLN_NNP )_-RRB-",
    "HARTWELL_NNP/L /_HYPH NORHAVEN_NNP/L (_-LRB- Newsline_NNP/O )_-RRB- -_:",
    "SOUTHWEST_NNP/L NORBY_NNP/L ~-_HYPH ~VELM_NNP/L ,_, VEL._NNP (_-LRB- Newsline_NNP/O )_-RRB- -_:",
    "HARTWELL_NNP/L ,_, Nov._NNP 3_CD ,_, 2025_CD /_SYM Newsline_NN /_SYM --_:",
    "(_-LRB- Newsline_NNP/O )_-RRB- —_:",
    "Norhaven_NNP/L •_NFP",
    "Norhaven_NNP/L __NFP",
    "L.A._NNP —_:",
    "ACRA_NNP/L ,_, Nov._NNP 3_CD ,_, GNA_NN –_SYM",
    "(_-LRB- Newsline_NNP/O )_-RRB-",
  })
  void theTextBeginsAfterADateline(String dateline) {
    AnnotatedText text = TaggedText.of(dateline + " The_DT pier_NN is_VBZ closed_VBN ._.");
    assertThat(text.tokens().get(Datelines.end(text, 0)).text()).isEqualTo("The");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Norland_NNP/L ~-_HYPH ~Made_NNP lamps_NNS light_VBP the_DT pier_NN ._.",
    "Ada_NNP/P Brill_NNP/P :_: The_DT pier_NN is_VBZ closed_VBN ._.",
    "Ada_NNP/P Brill_NNP/P –_: The_DT Norland_NNP/L mayor_NN –_: left_VBD ._.",
    "Norland_NNP/L (_-LRB- pop._NN 3_CD )_-RRB- The_DT pier_NN ._.",
    "Norland_NNP/L –_: where_WRB it_PRP rains_VBZ –_: is_VBZ small_JJ ._.",
    "The_DT pier_NN :_: It_PRP is_VBZ closed_VBN ._.",
    "Rain_NN fell_VBD ._. | NORHAVEN_NNP/L",
    "NORHAVEN_NNP",
    "NORHAVEN_NNP —_: (_-LRB- Sources_NNS )_-RRB- left_VBD ._.",
    "–_: The_DT pier_NN is_VBZ closed_VBN ._.",
    "Norland_NNP/O :_: The_DT pier_NN is_VBZ closed_VBN ._.",
    "Norland_NNP/L ,_, 3_CD people_NNS –_: left_VBD ._.",
    "Norland_NNP/L ,_, November_NNP –_: The_DT pier_NN ._.",
    "Norland_NNP/L ,_, Nov_NNP 3_CD The_DT pier_NN ._.",
    "Norland_NNP/L /_SYM pier_NN and_CC a_DT very_RB old_JJ ferry_NN –_: The_DT end_NN ._.",
    "(_-LRB- all_DT that_IN one_PRP knows_VBZ of_IN the_DT old_JJ pier_NN )_-RRB- —_: The_DT end_NN ._.",
  })
  void whatBeginsOtherwiseIsNone(String tagged) {
    assertThat(Datelines.end(TaggedText.of(tagged), 0)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = "Rain_NN fell_VBD ._. NORHAVEN_NNP/L :_: The_DT pier_NN is_VBZ closed_VBN ._.")
  void noneStandsWithinAParagraph(String tagged) {
    assertThat(Datelines.end(TaggedText.of(tagged), 3)).isEqualTo(3);
  }
}
