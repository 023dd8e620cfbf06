package io.github.presser.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.OptionalLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error, once the work has taken a while; and messages that do not tear it. */
final class Progress implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final PrintWriter err;
  private final boolean visible;
  private final OptionalLong total;
  private final long start = System.nanoTime();
  private long done;
  private @Nullable ProgressBar bar;

  /**
   * Starts to count.
   *
   * @param err standard error
   * @param visible whether to show a bar at all
   * @param total how many articles there are, if known
   */
  Progress(PrintWriter err, boolean visible, OptionalLong total) {
    this.err = err;
    this.visible = visible;
    this.total = total;
  }

  /** Counts an article. */
  void step() {
    done++;
    if (bar != null) {
      bar.stepTo(done);
    } else if (visible && System.nanoTime() - start > PATIENCE.toNanos() && done < total.orElse(Long.MAX_VALUE)) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("Articles")
              .setInitialMax(total.orElse(-1))
              .startsFrom(done, Duration.ofNanos(System.nanoTime() - start))
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(200)
              .clearDisplayOnFinish()
              .build();
    }
  }

  void message(String message) {
    if (bar != null) {
      err.print("\r\u001B[K"); // the bar draws itself anew on the next line
    }
    err.println("presser: " + message);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
