package io.github.presser.internal;

import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.Outcome;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Extracts article after article on several threads and gives the outcomes in the order of the articles. Reads from
 * the source, on the thread that takes the outcomes, only as far ahead as keeps the threads busy. For use by one
 * thread, like any stream.
 */
public final class OrderedExtraction {

  /** Articles for each thread that may be read ahead, so that one long article does not make the others idle. */
  static final int AHEAD = 16;

  /** Once so many characters are read ahead no article is added: long ones are worked on one by one. */
  static final int MOST_CHARACTERS = 2_000_000;

  /** Threads of a stream that nobody closed end after so long without work. */
  private static final long IDLE_SECONDS = 5;

  private OrderedExtraction() {}

  /**
   * Starts nothing yet: a terminal operation does.
   *
   * @param extractor may be called by several threads at once
   * @throws IllegalArgumentException if {@code threads} is less than 1
   */
  public static Stream<Outcome> stream(
      Function<? super Article, Extraction> extractor, Stream<? extends Article> articles, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("There must be 1 thread or more; found " + threads);
    }
    Outcomes outcomes = new Outcomes(extractor, articles, threads);
    return StreamSupport.stream(outcomes, false).onClose(outcomes::stop).onClose(articles::close);
  }

  private record Task(Article article, Future<Extraction> extraction) {}

  private static final class Outcomes implements Spliterator<Outcome> {

    private final Function<? super Article, Extraction> extractor;
    private final Stream<? extends Article> articles;
    private final ThreadPoolExecutor threads;
    private final long most;
    private final Deque<Task> tasks = new ArrayDeque<>();
    private long characters;
    private @Nullable Iterator<? extends Article> source;
    private @Nullable Throwable sourceFailure;

    Outcomes(Function<? super Article, Extraction> extractor, Stream<? extends Article> articles, int threads) {
      this.extractor = extractor;
      this.articles = articles;
      this.most = (long) threads * AHEAD;
      this.threads =
          new ThreadPoolExecutor(
              threads,
              threads,
              IDLE_SECONDS,
              TimeUnit.SECONDS,
              new LinkedBlockingQueue<>(),
              task -> {
                Thread thread = new Thread(task, "presser-extractor");
                thread.setDaemon(true);
                return thread;
              });
      this.threads.allowCoreThreadTimeOut(true);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Outcome> action) {
      readAhead();
      Task task = tasks.poll();
      if (task == null) {
        stop();
        rethrow(sourceFailure);
        return false;
      }
      characters -= task.article().text().length();
      action.accept(outcome(task));
      return true;
    }

    private void readAhead() {
      if (threads.isShutdown()) {
        return;
      }
      try {
        source = source == null ? articles.iterator() : source;
        while (tasks.size() < most && characters < MOST_CHARACTERS && source.hasNext()) {
          Article article = source.next();
          tasks.add(new Task(article, threads.submit(() -> extractor.apply(article))));
          characters += article.text().length();
        }
      } catch (RuntimeException | Error e) {
        // What was read before it comes first.
        sourceFailure = e;
        threads.shutdown();
      }
    }

    private Outcome outcome(Task task) {
      try {
        return new Outcome.Extracted(task.extraction().get());
      } catch (ExecutionException e) {
        return new Outcome.Failed(task.article(), e.getCause());
      } catch (InterruptedException e) {
        stop();
        Thread.currentThread().interrupt();
        CancellationException cancelled =
            new CancellationException("Interrupted while waiting for the article '" + task.article().id() + "'");
        cancelled.initCause(e);
        throw cancelled;
      }
    }

    /** Drops what is not taken, and interrupts the threads: each gives up the article that it reads. */
    void stop() {
      threads.shutdownNow();
      tasks.clear();
    }

    private static void rethrow(@Nullable Throwable failure) {
      if (failure instanceof Error error) {
        throw error;
      } else if (failure instanceof RuntimeException exception) {
        throw exception;
      }
    }

    /** No: a parallel stream would take a thousand outcomes at a time. */
    @Override
    public @Nullable Spliterator<Outcome> trySplit() {
      return null;
    }

    @Override
    public long estimateSize() {
      return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
      return ORDERED | NONNULL;
    }
  }
}
