package io.github.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class OrderedExecutorTest {

  @Test
  void givesResultsInTheOrderOfTheTasks() throws InterruptedException {
    try (OrderedExecutor<Integer> executor = new OrderedExecutor<>(2)) {
      CountDownLatch secondDone = new CountDownLatch(1);
      executor.put(
          () -> {
            secondDone.await();
            return 1;
          },
          1);
      executor.put(
          () -> {
            secondDone.countDown();
            return 2;
          },
          1);

      assertThat(List.of(executor.take(), executor.take())).containsExactly(1, 2);
      assertThat(executor.isEmpty()).isTrue();
    }
  }

  @Test
  void holdsABoundedNumberOfTasks() throws InterruptedException {
    try (OrderedExecutor<Integer> executor = new OrderedExecutor<>(2)) {
      List<Integer> waiting = new ArrayList<>();
      while (!executor.isFull()) {
        waiting.add(waiting.size());
        executor.put(waiting::size, 1);
      }
      assertThat(waiting).hasSizeBetween(2, 100);
      executor.take();
      assertThat(executor.isFull()).isFalse();
    }
  }

  @Test
  void holdsABoundedAmountOfText() throws InterruptedException {
    try (OrderedExecutor<Integer> executor = new OrderedExecutor<>(2)) {
      executor.put(() -> 1, 5_000_000);
      assertThat(executor.isFull()).isFalse();
      executor.put(() -> 2, 50_000_000);
      assertThat(executor.isFull()).isTrue();
      executor.take();
      executor.take();
      assertThat(executor.isFull()).isFalse();
    }
  }
}
