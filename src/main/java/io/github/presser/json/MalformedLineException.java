package io.github.presser.json;

import java.io.IOException;

/** Says that a line of JSON Lines does not hold what is read from it, and why. */
public final class MalformedLineException extends IOException {

  private static final long serialVersionUID = 1L;

  private final long line;

  MalformedLineException(long line, String reason) {
    super(reason);
    this.line = line;
  }

  /**
   * Returns the number of the line, which the message does not repeat.
   *
   * @return the line, counted from 1
   */
  public long line() {
    return line;
  }
}
