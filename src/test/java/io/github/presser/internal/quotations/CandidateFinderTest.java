package io.github.presser.internal.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.learning.LinearChain;
import io.github.presser.internal.learning.LogisticModel;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidateFinderTest {

  /** One by which every word that may head a cue is as likely to as not. */
  private static final QuotationModel UNTRAINED =
      Lesson.untrained(LogisticModel.untrained(), LinearChain.untrained(QuotationModel.LABELS));

  @Test
  void ofEquallyLikelyHeadsTheFirstAreLookedAt() {
    assertThat(heads("He_PRP " + "said_VBD ".repeat(40))).hasSize(24).startsWith(1, 2, 3).endsWith(24);
  }

  @Test
  void inALongSegmentFewerHeadsAreLookedAtSoThatTheWorkStaysLinear() {
    assertThat(heads("said_VBD ".repeat(500))).hasSize(12);
  }

  @Test
  void whatCannotHeadACueIsNotLookedAt() {
    assertThat(heads("He_PRP said_VBD that_IN the_DT rain_NN fell_VBD ._.")).containsExactly(1, 2, 4, 5);
  }

  private static List<Integer> heads(String tagged) {
    AnnotatedText text = TaggedText.of(tagged.strip());
    CandidateFinder finder = new CandidateFinder(text, new TokenTraits(text), UNTRAINED);
    return finder.findAll(new Segment(0, text.tokens().size(), 0)).stream().map(c -> c.get(0).head).toList();
  }
}
