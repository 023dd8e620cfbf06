package io.github.presser.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.presser.Roster;
import io.github.presser.fixtures.SampleArticle;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.entities.EntityFinder;
import io.github.presser.internal.entities.Profile;
import io.github.presser.internal.quotations.Attribution;
import io.github.presser.internal.quotations.QuotationFinder;
import io.github.presser.internal.quotations.QuotationModel;
import io.github.presser.internal.speakers.SpeakerResolver;
import io.github.presser.internal.text.Page;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TextAnnotator;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** Each step by itself gives up on a thread that is interrupted. */
class InterruptionIT {

  @Test
  void everyStepGivesUp() {
    Lexicon lexicon = Lexicon.standard();
    String article = SampleArticle.MINE_BRIEFING.article().text();
    TextAnnotator annotator = TextAnnotator.load(lexicon);
    EntityFinder entities = new EntityFinder(lexicon, Roster.none());
    QuotationFinder quotations = new QuotationFinder(QuotationModel.standard());
    SpeakerResolver speakers = new SpeakerResolver(Roster.none());
    Page page = Page.of(article);
    AnnotatedText text = annotator.annotate(page);
    List<Profile> profiles = entities.find(text);
    List<Attribution> attributions = quotations.find(text);

    assertGivesUp(() -> Page.of(article));
    assertGivesUp(() -> annotator.annotate(page));
    assertGivesUp(() -> entities.find(text));
    assertGivesUp(() -> quotations.find(text));
    assertGivesUp(() -> speakers.resolve(text, profiles, attributions, OptionalInt.empty()));
  }

  private static void assertGivesUp(Runnable step) {
    Thread.currentThread().interrupt();
    try {
      assertThatExceptionOfType(CancellationException.class).isThrownBy(step::run);
    } finally {
      assertThat(Thread.interrupted()).as("the status stays set").isTrue();
    }
  }
}
