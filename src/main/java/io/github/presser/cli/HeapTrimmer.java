package io.github.presser.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.function.Consumer;

/**
 * Keeps the program small while it reads many articles. The JVM doubles its heap while models are loaded, starts with
 * one of a gigabyte on a large machine, and would fill what it has before it collects. A full collection (a tenth of a
 * second) makes it shrink its heap to about three times what is alive; after that it grows again only if collecting
 * takes a noticeable share of the time. Nothing happens for a few articles, nor with {@code -XX:+DisableExplicitGC}.
 */
final class HeapTrimmer implements Consumer<Object> {

  /** Articles before the first look, when what was needed for loading is garbage. */
  private static final int FIRST = 32;

  /** Articles between looks: so many take half a minute. */
  private static final int EVERY = 1_000;

  /** A heap of so many bytes is left alone. */
  private static final long SMALL = 300L << 20;

  private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
  private long articles;

  /** Counts an article. */
  @Override
  public void accept(Object outcome) {
    articles++;
    if ((articles == FIRST || articles % EVERY == 0) && memory.getHeapMemoryUsage().getCommitted() > SMALL) {
      System.gc();
    }
  }
}
