package io.github.presser.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar on standard error, with an estimate of the time left, once the work has taken a while; and messages
 * that do not tear it.
 */
final class Progress implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final long KILOBYTE = 1_000;

  private static final long MEGABYTE = 1_000_000;

  private final PrintWriter err;
  private final boolean visible;
  private final OptionalLong total;
  private final boolean inBytes;
  private long start = System.nanoTime();
  private long articles;
  private long position;
  private @Nullable ProgressBar bar;

  /**
   * Starts to count articles.
   *
   * @param err standard error
   * @param visible whether to show a bar at all
   * @param total how many articles there are, if known
   */
  Progress(PrintWriter err, boolean visible, OptionalLong total) {
    this(err, visible, total, false);
  }

  private Progress(PrintWriter err, boolean visible, OptionalLong total, boolean inBytes) {
    this.err = err;
    this.visible = visible;
    this.total = total;
    this.inBytes = inBytes;
  }

  /** Starts to count what is left of a source: its articles, or, when their number is not known, its bytes. */
  static Progress of(ArticleSource source, PrintWriter err, boolean visible) {
    boolean inBytes = source.size().isEmpty() && source.bytes().isPresent();
    return new Progress(err, visible, inBytes ? source.bytes() : source.size(), inBytes);
  }

  /** Counts an article. */
  void step() {
    step(position);
  }

  /**
   * Counts an article.
   *
   * @param bytes how many bytes of the source are done with it
   */
  void step(long bytes) {
    count(bytes);
    if (bar != null) {
      bar.stepTo(position);
      showArticles(bar);
    } else if (visible && System.nanoTime() - start > PATIENCE.toNanos()
        && position < total.orElse(Long.MAX_VALUE)) {
      ProgressBarBuilder builder =
          new ProgressBarBuilder()
              .setTaskName("Articles")
              .setInitialMax(total.orElse(-1))
              .startsFrom(position, Duration.ofNanos(System.nanoTime() - start))
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(200)
              .clearDisplayOnFinish();
      if (inBytes && total.getAsLong() > 100 * MEGABYTE) {
        builder.setUnit(" MB", MEGABYTE);
      } else if (inBytes) {
        builder.setUnit(" kB", KILOBYTE);
      }
      bar = builder.build();
      showArticles(bar);
    }
  }

  /** Counts an article that an earlier run has dealt with: it tells nothing about the time that the others take. */
  void pass(long bytes) {
    count(bytes);
    start = System.nanoTime();
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

  private void count(long bytes) {
    articles++;
    position = inBytes ? bytes : articles;
  }

  private void showArticles(ProgressBar shown) {
    if (inBytes) {
      shown.setExtraMessage(String.format(Locale.ROOT, "%,d articles", articles));
    }
  }
}
