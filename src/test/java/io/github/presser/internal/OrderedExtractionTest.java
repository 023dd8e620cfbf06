package io.github.presser.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.ExtractionException;
import io.github.presser.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OrderedExtractionTest {

  private static final Function<Article, Extraction> NOTHING = a -> new Extraction(a, List.of(), List.of());

  @Test
  void outcomesComeInTheOrderOfTheArticles() {
    CountDownLatch secondDone = new CountDownLatch(1);
    Function<Article, Extraction> firstWaits =
        article -> {
          if (article.id().equals("0")) {
            await(secondDone);
          } else {
            secondDone.countDown();
          }
          return NOTHING.apply(article);
        };

    assertThat(OrderedExtraction.stream(firstWaits, articles(100), 2).map(o -> o.article().id()))
        .containsExactlyElementsOf(IntStream.range(0, 100).mapToObj(Integer::toString).toList());
  }

  @Test
  void readsOnlyAFewArticlesAhead() {
    AtomicInteger read = new AtomicInteger();
    Stream<Article> counted = articles(1_000_000).peek(a -> read.incrementAndGet());
    try (Stream<Outcome> outcomes = OrderedExtraction.stream(NOTHING, counted, 2)) {
      assertThat(read).hasValue(0);
      Iterator<Outcome> iterator = outcomes.iterator();
      for (int taken = 1; taken <= 100; taken++) {
        iterator.next();
        assertThat(read.get()).isBetween(taken, taken + 2 * OrderedExtraction.AHEAD);
      }
    }
  }

  @Test
  void readsFewerLongArticlesAhead() {
    AtomicInteger read = new AtomicInteger();
    String text = "x".repeat(OrderedExtraction.MOST_CHARACTERS / 2);
    Stream<Article> longOnes = articles(100).map(a -> new Article(a.id(), text)).peek(a -> read.incrementAndGet());
    try (Stream<Outcome> outcomes = OrderedExtraction.stream(NOTHING, longOnes, 8)) {
      Iterator<Outcome> iterator = outcomes.iterator();
      iterator.next();
      assertThat(read).hasValue(2);
      iterator.next();
      assertThat(read).hasValue(3);
    }
  }

  @Test
  void anArticleThatFailsDoesNotStopTheOthers() {
    Function<Article, Extraction> failing =
        article -> {
          switch (article.id()) {
            case "1" -> throw new IllegalStateException("a mistake");
            case "2" -> throw new OutOfMemoryError("too long");
            default -> {
              return NOTHING.apply(article);
            }
          }
        };

    List<Outcome> outcomes = OrderedExtraction.stream(failing, articles(4), 2).toList();

    assertThat(outcomes).hasSize(4);
    assertThat(outcomes.get(0)).isInstanceOf(Outcome.Extracted.class);
    assertThat(outcomes.get(1)).isInstanceOf(Outcome.Failed.class);
    assertThat(((Outcome.Failed) outcomes.get(2)).cause()).isInstanceOf(OutOfMemoryError.class);
    assertThat(outcomes.get(3).orElseThrow().article().id()).isEqualTo("3");
    assertThatExceptionOfType(ExtractionException.class)
        .isThrownBy(outcomes.get(1)::orElseThrow)
        .satisfies(e -> assertThat(e.articleId()).isEqualTo("1"))
        .withMessageContaining("'1'")
        .withRootCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void aSourceThatFailsDoesSoAfterTheArticlesBefore() {
    Stream<Article> failing =
        articles(10)
            .peek(
                a -> {
                  if (a.id().equals("3")) {
                    throw new UncheckedIOException(new IOException("unplugged"));
                  }
                });
    Iterator<Outcome> iterator = OrderedExtraction.stream(NOTHING, failing, 2).iterator();

    assertThat(List.of(iterator.next(), iterator.next(), iterator.next()))
        .extracting(o -> o.article().id())
        .containsExactly("0", "1", "2");
    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(iterator::hasNext);
  }

  @Test
  void anInterruptEndsTheWork() throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch workerInterrupted = new CountDownLatch(1);
    Function<Article, Extraction> stuck =
        article -> {
          started.countDown();
          try {
            never.await();
          } catch (InterruptedException e) {
            workerInterrupted.countDown();
          }
          return NOTHING.apply(article);
        };
    AtomicBoolean cancelled = new AtomicBoolean();
    AtomicBoolean stillSet = new AtomicBoolean();
    Thread taker =
        new Thread(
            () -> {
              try {
                OrderedExtraction.stream(stuck, articles(10), 2).forEach(o -> {});
              } catch (CancellationException e) {
                cancelled.set(true);
                stillSet.set(Thread.currentThread().isInterrupted());
              }
            });
    taker.start();
    started.await();
    taker.interrupt();
    taker.join();

    assertThat(cancelled).isTrue();
    assertThat(stillSet).isTrue();
    workerInterrupted.await();
  }

  @Test
  void closingGivesUpTheRestAndClosesTheSource() {
    AtomicBoolean sourceClosed = new AtomicBoolean();
    AtomicInteger extracted = new AtomicInteger();
    Function<Article, Extraction> counting =
        article -> {
          extracted.incrementAndGet();
          return NOTHING.apply(article);
        };
    Iterator<Outcome> iterator;
    try (Stream<Outcome> outcomes =
        OrderedExtraction.stream(counting, articles(1_000_000).onClose(() -> sourceClosed.set(true)), 2)) {
      iterator = outcomes.iterator();
      iterator.next();
    }

    assertThat(sourceClosed).isTrue();
    assertThat(iterator.hasNext()).isFalse();
    assertThat(extracted.get()).isLessThanOrEqualTo(1 + 2 * OrderedExtraction.AHEAD);
  }

  @Test
  void aParallelStreamReadsNoFurtherAhead() {
    AtomicInteger read = new AtomicInteger();
    Stream<Article> counted = articles(100_000).peek(a -> read.incrementAndGet());
    try (Stream<Outcome> outcomes = OrderedExtraction.stream(NOTHING, counted, 2)) {
      assertThat(outcomes.parallel().limit(10)).hasSize(10);
      assertThat(read.get()).isLessThanOrEqualTo(11 + 2 * OrderedExtraction.AHEAD);
    }
  }

  @Test
  void noArticlesGiveNoOutcomes() {
    assertThat(OrderedExtraction.stream(NOTHING, Stream.empty(), 3)).isEmpty();
  }

  @Test
  void thereMustBeAThread() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrderedExtraction.stream(NOTHING, Stream.empty(), 0))
        .withMessageContaining("found 0");
  }

  private static Stream<Article> articles(int n) {
    return IntStream.range(0, n).mapToObj(i -> new Article(Integer.toString(i), "Text."));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
