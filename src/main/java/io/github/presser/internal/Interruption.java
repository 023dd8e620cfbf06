package io.github.presser.internal;

import java.util.concurrent.CancellationException;

/** Lets a thread that is interrupted give up the article that it reads. */
public final class Interruption {

  private Interruption() {}

  /**
   * To be called in every loop over an article's paragraphs, sentences, names or quotations: what is done between two
   * calls takes milliseconds.
   *
   * @throws CancellationException if the thread is interrupted; its interrupt status stays set
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("The thread was interrupted while it read an article");
    }
  }
}
