package io.github.presser;

import java.io.IOException;
import java.io.Serial;

/**
 * A word list has a mistake. The message names the file, the line, the column, what is wrong and what to do: {@code
 * words.txt:4:10: Unknown feature "ofice"; did you mean "office"? …}.
 *
 * <p>An {@link IOException}, as every fault of a file is: whoever handles a file that is not there handles one that is
 * not a word list in the same place.
 */
public final class LexiconException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final int column;
  private final String problem;

  /**
   * Creates the report of a mistake.
   *
   * @param file the file, as the caller gave it
   * @param line the line, from 1
   * @param column where in the line the mistake begins, from 1, in UTF-16 code units
   * @param problem what is wrong and what to do
   */
  public LexiconException(String file, int line, int column, String problem) {
    super(file + ":" + line + ":" + column + ": " + problem);
    this.file = file;
    this.line = line;
    this.column = column;
    this.problem = problem;
  }

  /**
   * Returns the file with the mistake.
   *
   * @return the path, as the caller gave it
   */
  public String file() {
    return file;
  }

  /**
   * Returns the line with the mistake.
   *
   * @return the line, from 1
   */
  public int line() {
    return line;
  }

  /**
   * Returns where in the line the mistake begins.
   *
   * @return the column, from 1, in UTF-16 code units
   */
  public int column() {
    return column;
  }

  /**
   * Returns what is wrong and what to do, without the place.
   *
   * @return the message after file, line and column
   */
  public String problem() {
    return problem;
  }
}
