package io.github.presser;

import java.io.IOException;
import java.io.Serial;

/**
 * A file of the caller's has a mistake. The message names the file, the line, the column, what is wrong and what to do.
 *
 * <p>An {@link IOException}, as every fault of a file is: whoever handles a file that is not there handles one that is
 * not what it should be in the same place.
 */
public abstract sealed class MalformedFileException extends IOException permits LexiconException, RosterException {

  @Serial private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final int column;
  private final String problem;

  MalformedFileException(String file, int line, int column, String problem) {
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
