package io.github.presser;

import static io.github.presser.Invented.NAMED;
import static io.github.presser.Invented.around;
import static io.github.presser.Invented.person;
import static io.github.presser.Invented.quotation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIndexOutOfBoundsException;

import io.github.presser.Quotation.Kind;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExtractionTest {

  /** 0 "Yes" 6 Ann 10 said. 16 "No," 21 said 26 Bo 28 . */
  private static final Article ARTICLE = new Article("a", "\"Yes\" Ann said. \"No,\" said Bo.");

  private static final Span YES = new Span(0, 5);
  private static final Span NO = new Span(16, 21);

  private final Person ann = person("e1", "Ann", new Span(6, 9));
  private final Person bo = person("e2", "Bo", new Span(27, 29));
  private final Quotation yes = quotation("q1", Kind.DIRECT, YES, YES, ann);

  @Test
  void anythingWithinTheTextIsAccepted() {
    assertThatCode(() -> extraction(List.of())).doesNotThrowAnyException();
    assertThatCode(() -> extraction(List.of(ann), yes)).doesNotThrowAnyException();
    assertThatCode(() -> extraction(List.of(ann), around(yes, quotation("q1.1", Kind.INDIRECT, new Span(2, 4), null))))
        .doesNotThrowAnyException();
  }

  @Test
  void spansThatAreEmptyOrBeyondTheTextAreRefused() {
    assertRefused("e1 has a mention [6..6)", List.of(person("e1", "Ann", new Span(6, 6))));
    assertRefused(
        "e1 has a mention [6..99) that covers nothing of a text of 30", List.of(person("e1", "Ann", new Span(6, 99))));
    assertRefused("q1 has a content [28..31)", List.of(), quotation("q1", Kind.INDIRECT, new Span(28, 31), null));
  }

  @Test
  void whatIsOutOfOrderOrOverlapsIsRefused() {
    String before = "e1 has a mention [0..3) that begins before the one ahead of it ends, at 9";
    assertRefused(before, List.of(person("e1", "Ann", new Span(6, 9), new Span(0, 3))));
    assertRefused("e1 has a mention [8..10)", List.of(person("e1", "Ann", new Span(6, 9), new Span(8, 10))));
    assertRefused(
        "q2 stands before the quotation that precedes it",
        List.of(ann),
        quotation("q1", Kind.DIRECT, NO, NO),
        quotation("q2", Kind.DIRECT, YES, YES));
    Paragraph first = new Paragraph(new Span(0, 15), Paragraph.Role.BODY);
    Paragraph second = new Paragraph(new Span(14, 30), Paragraph.Role.BODY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Extraction(ARTICLE, List.of(first, second), List.of(), List.of()))
        .withMessageContaining("has a paragraph [14..30) that begins before");
  }

  @Test
  void idsThatAreTakenAreRefused() {
    assertRefused("two entities have the id e1", List.of(ann, person("e1", "Bo", new Span(27, 29))));
    assertRefused("two quotations have the id q1", List.of(ann), yes, yes);
    Quotation inner = quotation("q1.1", Kind.INDIRECT, new Span(2, 4), null);
    assertRefused("two quotations have the id q1.1", List.of(ann), around(yes, inner, inner));
  }

  @Test
  void thereIsOneLevelInside() {
    Quotation innermost = quotation("q1.1.1", Kind.INDIRECT, new Span(3, 4), null);
    Quotation inner = around(quotation("q1.1", Kind.INDIRECT, new Span(2, 4), null), innermost);
    assertRefused("q1.1 is inside q1 and has others inside", List.of(ann), around(yes, inner));
  }

  @Test
  void passagesThatDoNotFitTheContentOrTheKindAreRefused() {
    assertRefused("q1 has the passage [4..8)", List.of(ann), quotation("q1", Kind.MIXED, YES, new Span(4, 8), ann));
    assertRefused("q1 is INDIRECT and has 1 passages", List.of(ann), quotation("q1", Kind.INDIRECT, YES, YES, ann));
    assertRefused("q1 is DIRECT and has 0 passages", List.of(ann), quotation("q1", Kind.DIRECT, YES, null, ann));
  }

  @Test
  void aSourceInsideTheContentIsRefused() {
    Quotation q =
        new Quotation("q1", Kind.INDIRECT, List.of(new Span(0, 15)), List.of(), Optional.empty(),
            Optional.of(new Span(6, 9)), List.of(), NAMED);
    assertRefused("q1 has a source in its content: [6..9)", List.of(), q);
  }

  @Test
  void whatIsInsideMustLieInTheContent() {
    assertRefused(
        "q1.1 reaches out of the content of q1: [6..9)",
        List.of(ann),
        around(yes, quotation("q1.1", Kind.INDIRECT, new Span(6, 9), null)));
  }

  @Test
  void speakersWhoAreNoEntitiesOrStandTwiceAreRefused() {
    assertRefused("q1 has a speaker who is no entity: e1, Ann", List.of(), yes);
    assertRefused("who is no entity", List.of(person("e1", "Ann Roe", new Span(6, 9))), yes);
    assertRefused("q1 has a speaker twice: Ann", List.of(ann), quotation("q1", Kind.DIRECT, YES, YES, ann, ann));
  }

  @Test
  void keepsWhatIsDoneInTheWaysAskedFor() {
    Quotation thought = withAct(quotation("q1.1", Kind.INDIRECT, new Span(2, 4), null), Quotation.Act.THOUGHT);
    Quotation said = quotation("q1.2", Kind.INDIRECT, new Span(2, 4), null);
    Extraction extraction = extraction(List.of(ann), around(yes, thought, said));

    Extraction speech = extraction.only(Set.of(Quotation.Act.SPEECH));
    assertThat(speech.quotations()).containsExactly(around(yes, said));
    assertThat(speech.entities()).isEqualTo(extraction.entities());
    assertThat(extraction.only(Set.of(Quotation.Act.THOUGHT)).quotations()).isEmpty();
    assertThat(extraction.only(EnumSet.allOf(Quotation.Act.class))).isEqualTo(extraction);
  }

  @Test
  void leavesOutDoubtfulQuotations() {
    Quotation sure = quotation("q1", Kind.DIRECT, YES, YES, ann);
    Quotation doubtful =
        new Quotation("q2", Kind.INDIRECT, 0.4, List.of(NO), List.of(), Optional.empty(), Optional.empty(), List.of(),
            NAMED, List.of());
    Extraction extraction = extraction(List.of(ann), sure, doubtful);

    assertThat(extraction.withoutQuotationsBelow(0.4)).isEqualTo(extraction);
    assertThat(extraction.withoutQuotationsBelow(0.401).quotations()).containsExactly(sure);
    assertThatIllegalArgumentException().isThrownBy(() -> extraction.withoutQuotationsBelow(1.5));
  }

  @Test // "Yes" … "No," -> the parts with what stands between them left out
  void itsTextIsTheArticles() {
    Quotation both =
        new Quotation("q1", Kind.DIRECT, List.of(YES, NO), List.of(YES, NO), Optional.empty(), Optional.empty(),
            List.of(), NAMED);
    Extraction extraction = extraction(List.of(ann), both);

    assertThat(extraction.text(both)).isEqualTo("\"Yes\" … \"No,\"");
    assertThat(extraction.text(ann.mentions().get(0).span())).isEqualTo("Ann");
    assertThatIndexOutOfBoundsException().isThrownBy(() -> extraction.text(new Span(0, 99)));
  }

  @Test
  void givesWhatSomebodySaysOuterAndInner() {
    Quotation inner = quotation("q1.1", Kind.INDIRECT, new Span(2, 4), null, bo);
    Quotation no = quotation("q2", Kind.DIRECT, NO, NO, bo, ann);
    Extraction extraction = extraction(List.of(ann, bo), around(yes, inner), no);

    assertThat(extraction.quotationsBy(bo)).containsExactly(inner, no);
    assertThat(extraction.quotationsBy(ann)).containsExactly(around(yes, inner), no);
    assertThat(extraction.quotationsBy(person("e3", "Cy"))).isEmpty();
  }

  @Test
  void anEntitysTypeStandsForItsClass() {
    for (EntityType type : EntityType.values()) {
      assertThat(Entity.of(type, "e1", "Roe", Optional.empty(), List.of()).type()).isEqualTo(type);
    }
    assertThat(Entity.of(EntityType.PLACE, "e1", "Roe", Optional.empty(), List.of()))
        .isEqualTo(new Place("e1", "Roe", Optional.empty(), List.of()));
  }

  private static Extraction extraction(List<? extends Entity> entities, Quotation... quotations) {
    return new Extraction(ARTICLE, List.copyOf(entities), List.of(quotations));
  }

  @Test
  void anArticleHasTheDateOfItsPublication() {
    OffsetDateTime published = OffsetDateTime.parse("2026-03-14T07:30:00+01:00");
    Publication page = new Publication(
        Optional.empty(), Optional.of(published), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    Instant given = Instant.parse("2016-08-27T00:00:00Z");

    assertThat(new Article("a", "", Optional.empty(), page).date()).contains(published.toInstant());
    assertThat(new Article("a", "", Optional.of(given), page).date()).contains(given);
    assertThat(new Article("a", "", Optional.of(given)).withPublication(page).date()).contains(published.toInstant());
    assertThat(new Article("a", "", Optional.of(given)).withPublication(Publication.UNKNOWN).date()).contains(given);
  }

  private static void assertRefused(String fault, List<? extends Entity> entities, Quotation... quotations) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> extraction(entities, quotations))
        .withMessageStartingWith("Not an extraction of 'a': ")
        .withMessageContaining(fault);
  }

  private static Quotation withAct(Quotation q, Quotation.Act act) {
    return new Quotation(q.id(), q.kind(), act, q.confidence(), q.content(), q.passages(), q.cue(), q.source(),
        q.speakers(), q.evidence(), q.inner());
  }
}
