package io.github.presser.internal.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnattributedPassagesTest {

  private static final String SPEECH = "“_`` We_PRP will_MD never_RB sell_VB it_PRP ._. ”_''";

  @Test
  void aSentenceInMarksIsSomebodysWords() {
    assertThat(found("Rain_NN fell_VBD ._. | " + SPEECH, -1)).containsExactly("“We will never sell it.”");
  }

  @Test
  void aTitleAndAWordAtArmsLengthAreNot() {
    assertThat(found("The_DT film_NN “_`` We_PRP Will_MD Never_RB Sell_VB It_PRP ”_'' opens_VBZ ._.", -1)).isEmpty();
    assertThat(found("The_DT “_`` gift_NN ”_'' was_VBD sold_VBN ._.", -1)).isEmpty();
  }

  @Test
  void aFragmentInAHeadlineIsAndATitleThereIsNot() {
    String body = "\nThe_DT council_NN of_IN Norby_NNP/L has_VBZ a_DT new_JJ ferry_NN ,_, it_PRP said_VBD on_IN"
        + " Monday_NNP after_IN a_DT long_JJ meeting_NN in_IN the_DT hall_NN ._.";
    assertThat(found("Ferry_NN '_`` not_RB safe_JJ to_TO sail_VB '_''" + body, -1))
        .containsExactly("'not safe to sail'");
    assertThat(found("Ferry_NN '_`` left_VBN alone_RB '_''" + body, -1)).containsExactly("'left alone'");
    assertThat(found("Crowds_NNS at_IN '_`` Harbour_NNP of_IN Dreams_NNPS '_''" + body, -1)).isEmpty();
    assertThat(found("Norby_NNP/L finds_VBZ '_`` ghost_NN ship_NN '_''" + body, -1)).isEmpty();
  }

  @Test
  void whatIsAttributedAlreadyIsNot() {
    assertThat(found("Rain_NN fell_VBD ._. | " + SPEECH, 6)).isEmpty();
  }

  private static List<String> found(String tagged, int attributed) {
    AnnotatedText text = TaggedText.of(tagged);
    TokenSet tokens = new TokenSet(0);
    if (attributed >= 0) {
      tokens.set(attributed);
    }
    return new UnattributedPassages(text, new TokenTraits(text)).find(tokens).stream()
        .map(a -> text.spanOf(a.content().get(0)).coveredText(text.text())).toList();
  }
}
