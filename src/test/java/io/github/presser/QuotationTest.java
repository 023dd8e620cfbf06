package io.github.presser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuotationTest {

  private static final Speaker OKORO =
      new Speaker(new Person("e1", "Ada Okoro", Optional.empty(), List.of()), 0.9);
  private static final Speaker PRIOR =
      new Speaker(new Person("e2", "Danny Prior", Optional.empty(), List.of()), 0.6);

  @Test
  void speakersWhoAreSureEnoughStay() {
    Quotation quotation = quotation(OKORO, PRIOR);
    assertThat(quotation.abstainBelow(0.6)).isSameAs(quotation);
    assertThat(quotation.abstainBelow(0)).isSameAs(quotation);
  }

  @Test
  void jointSpeakersGoTogetherWhenOneIsTooDoubtful() {
    Quotation open = quotation(OKORO, PRIOR).abstainBelow(0.7);
    assertThat(open.speakers()).isEmpty();
    assertThat(open.evidence().basis()).isEqualTo(Evidence.Basis.UNRESOLVED);
    assertThat(open.evidence().explanation()).contains("Ada Okoro", "Danny Prior");
  }

  @Test
  void aQuotationWithoutSpeakersStaysAsItIs() {
    Quotation quotation = quotation();
    assertThat(quotation.abstainBelow(1)).isSameAs(quotation);
  }

  @Test
  void aConfidenceOutsideItsRangeIsRefused() {
    assertThatThrownBy(() -> quotation(OKORO).abstainBelow(70))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("70.0");
  }

  @Test
  void aQuotationInsideAnotherIsJudgedByItself() {
    Quotation outer = around(quotation(PRIOR), OKORO);
    Quotation open = outer.abstainBelow(0.7);
    assertThat(open.speakers()).containsExactly(OKORO);
    assertThat(open.inner().get(0).speakers()).isEmpty();
    assertThat(outer.abstainBelow(0.6)).isSameAs(outer);

    Quotation innerLeft = around(quotation(OKORO), PRIOR).abstainBelow(0.7);
    assertThat(innerLeft.speakers()).isEmpty();
    assertThat(innerLeft.inner()).containsExactly(quotation(OKORO));
  }

  private static Quotation around(Quotation inner, Speaker speaker) {
    Quotation q = quotation(speaker);
    return q.resolved(q.speakers(), q.evidence(), List.of(inner));
  }

  private static Quotation quotation(Speaker... speakers) {
    return new Quotation("q1", Quotation.Kind.DIRECT, List.of(new Span(0, 9)), List.of(), Optional.empty(),
        Optional.empty(), List.of(speakers), new Evidence(Evidence.Basis.JOINT, "Both are named."));
  }
}
