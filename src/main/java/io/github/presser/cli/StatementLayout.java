package io.github.presser.cli;

import io.github.presser.json.StatementJson;
import io.github.presser.statements.Difference;
import io.github.presser.statements.Statement;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** How statements are laid out in an output. Immutable and thread-safe. */
interface StatementLayout {

  /** Writes the whole output. */
  void write(List<Statement> statements, Writer out) throws IOException;

  /** The words of two wordings: {@code [-words-]} are left out, {@code {+words+}} added. */
  static String marked(Difference difference) {
    return difference.changes().stream()
        .map(
            change ->
                switch (change.kind()) {
                  case KEPT -> change.text();
                  case LEFT_OUT -> "[-" + change.text() + "-]";
                  case ADDED -> "{+" + change.text() + "+}";
                })
        .collect(Collectors.joining(" "));
  }

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
