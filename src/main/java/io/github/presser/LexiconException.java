package io.github.presser;

import java.io.Serial;

/**
 * A word list has a mistake. The message names the file, the line, the column, what is wrong and what to do: {@code
 * words.txt:4:10: Unknown feature "ofice"; use one of …}.
 */
public final class LexiconException extends MalformedFileException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * Creates the report of a mistake.
   *
   * @param file the file, as the caller gave it
   * @param line the line, from 1
   * @param column where in the line the mistake begins, from 1, in UTF-16 code units
   * @param problem what is wrong and what to do
   */
  public LexiconException(String file, int line, int column, String problem) {
    super(file, line, column, problem);
  }
}
