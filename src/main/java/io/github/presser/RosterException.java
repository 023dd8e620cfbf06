package io.github.presser;

import java.io.Serial;

/**
 * A roster file has a mistake. The message names the file, the line, the column, what is wrong and what to do:
 * {@code people.json:4:7: Unknown field "alias" in a member; known are …}.
 */
public final class RosterException extends MalformedFileException {

  @Serial private static final long serialVersionUID = 1L;

  RosterException(String file, int line, int column, String problem) {
    super(file, line, column, problem);
  }
}
