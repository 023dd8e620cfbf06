package io.github.presser.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs tasks on several threads and hands back what they give in the order in which they were put in. Holds a bounded
 * amount: who puts in first takes out what {@link #isFull} says is too much. For use by one thread.
 *
 * @param <T> what a task gives
 */
final class OrderedExecutor<T> implements AutoCloseable {

  /** Tasks for each thread that may wait, so that one long task does not make the other threads idle. */
  private static final int AHEAD = 16;

  /** Weight of the tasks that may wait: characters of text. */
  private static final long HEAVIEST = 16_000_000;

  private record Task<T>(Future<T> future, long weight) {}

  private final ExecutorService threads;
  private final int most;
  private final Deque<Task<T>> tasks = new ArrayDeque<>();
  private long weight;

  OrderedExecutor(int jobs) {
    this.threads =
        Executors.newFixedThreadPool(
            jobs,
            task -> {
              Thread thread = new Thread(task, "extractor");
              thread.setDaemon(true);
              return thread;
            });
    this.most = jobs > Integer.MAX_VALUE / AHEAD ? Integer.MAX_VALUE : jobs * AHEAD;
  }

  void put(Callable<T> task, long taskWeight) {
    tasks.add(new Task<>(threads.submit(task), taskWeight));
    weight += taskWeight;
  }

  boolean isEmpty() {
    return tasks.isEmpty();
  }

  boolean isFull() {
    return tasks.size() >= most || weight >= HEAVIEST;
  }

  /** Waits for the first task that was put in and not taken. */
  T take() throws InterruptedException {
    Task<T> task = tasks.remove();
    weight -= task.weight();
    try {
      return task.future().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A task must not throw", e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
