package io.github.presser.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.presser.Article;
import io.github.presser.Roster;
import io.github.presser.fixtures.SampleArticle;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.entities.EntityFinder;
import io.github.presser.internal.entities.Profile;
import io.github.presser.internal.quotations.Attribution;
import io.github.presser.internal.quotations.QuotationFinder;
import io.github.presser.internal.quotations.QuotationModel;
import io.github.presser.internal.speakers.SpeakerModel;
import io.github.presser.internal.speakers.SpeakerResolver;
import io.github.presser.internal.text.Page;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TextAnnotator;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each step by itself gives up on a thread that is interrupted. */
class InterruptionIT {

  /** What is promised: a fifth of a second of processor time. */
  private static final long SOON = 200_000_000;
  private static final long FIRST = 20_000_000;

  @Test
  void everyStepGivesUp() {
    Lexicon lexicon = Lexicon.standard();
    String article = SampleArticle.MINE_BRIEFING.article().text();
    TextAnnotator annotator = TextAnnotator.load(lexicon);
    EntityFinder entities = new EntityFinder(lexicon, Roster.none());
    QuotationFinder quotations = new QuotationFinder(QuotationModel.standard());
    SpeakerResolver speakers = new SpeakerResolver(Roster.none(), SpeakerModel.standard());
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

  @ParameterizedTest
  @ValueSource(strings = {"Ana %1$s, head of %1$s Port, said: “No.” She left %2$s.\n\n", "He told %1$s and %2$s that "})
  @Tag("slow")
  void aLongArticleIsGivenUpInAFractionOfASecondWhereverReadingIs(String part) throws InterruptedException {
    Pipeline pipeline = Pipeline.load(
        Roster.none(), Lexicon.standard(), new QuotationFinder(QuotationModel.standard()), SpeakerModel.standard());
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < 300_000; i++) {
      text.append(String.format(part, name(i), name(i / 3)));
    }
    Article article = new Article("a", text.toString());
    pipeline.extract(new Article("b", text.substring(0, 20_000))); // so that what is compiled is compiled
    int interrupts = 0;
    OptionalLong after = nanosAfterInterrupt(() -> pipeline.extract(article), FIRST);
    for (long nanos = FIRST; after.isPresent(); nanos *= 2) {
      assertThat(after.getAsLong()).as("processor time after an interrupt at %s", nanos).isLessThan(SOON);
      interrupts++;
      after = nanosAfterInterrupt(() -> pipeline.extract(article), 2 * nanos);
    }
    assertThat(interrupts).as("interrupts before it was read").isGreaterThan(3);
  }

  /**
   * Interrupts a task once its thread has had so much processor time; returns how much more it took, or nothing when it
   * was done before.
   */
  private static OptionalLong nanosAfterInterrupt(Runnable task, long nanos) throws InterruptedException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    AtomicLong end = new AtomicLong();
    Thread thread =
        new Thread(
            () -> {
              try {
                task.run();
              } catch (CancellationException e) {
                end.set(threads.getCurrentThreadCpuTime());
              }
            });
    thread.start();
    long interrupted = 0;
    while (thread.isAlive() && interrupted < nanos) {
      Thread.sleep(1);
      interrupted = Math.max(interrupted, threads.getThreadCpuTime(thread.getId()));
    }
    thread.interrupt();
    thread.join();
    assertThat(end.get() > 0 || interrupted < nanos).as("given up").isTrue();
    return end.get() > 0 ? OptionalLong.of(end.get() - interrupted) : OptionalLong.empty();
  }

  /** A name for each number, of letters only. */
  private static String name(int i) {
    return "B" + Integer.toString(i + 1_000, 8).chars()
        .mapToObj(digit -> "" + "aeioublk".charAt(digit - '0') + "mnrtlvsd".charAt(digit - '0'))
        .collect(Collectors.joining());
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
