package io.github.presser.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.function.Consumer;

/**
 * Keeps the program small while it reads many articles. The JVM doubles its heap while models are loaded, starts with
 * one of a gigabyte on a large machine, and fills what it has before it collects. A full collection (a tenth of a
 * second) makes it shrink its heap to about three times what is alive. After that it grows again only if collecting
 * takes a noticeable share of the time, as on a machine that is busy with other things. Nothing happens for a few
 * articles, nor with {@code -XX:+DisableExplicitGC}.
 */
final class HeapTrimmer implements Consumer<Object> {

  /** Articles between looks: they take a second or two, and leave a quarter of a gigabyte of garbage. */
  private static final int EVERY = 64;

  /** A heap of at most so many bytes is left alone. */
  private static final long SMALL = 400L << 20;

  private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
  private long articles;

  /** Counts an article. */
  @Override
  public void accept(Object outcome) {
    articles++;
    if (articles % EVERY == 0 && memory.getHeapMemoryUsage().getCommitted() > SMALL) {
      System.gc();
    }
  }
}
