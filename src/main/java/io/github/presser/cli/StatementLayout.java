package io.github.presser.cli;

import io.github.presser.json.StatementJson;
import io.github.presser.statements.Statement;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** How statements are laid out in an output. Immutable and thread-safe. */
interface StatementLayout {

  /** Writes the whole output. */
  void write(List<Statement> statements, Writer out) throws IOException;

  /** JSON Lines: an object a line. */
  static StatementLayout jsonLines() {
    return (statements, out) -> {
      for (Statement statement : statements) {
        StatementJson.writeLine(statement, out);
        out.write('\n');
      }
    };
  }
}
