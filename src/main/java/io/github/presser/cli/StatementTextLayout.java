package io.github.presser.cli;

import static io.github.presser.cli.TerminalText.BOLD;
import static io.github.presser.cli.TerminalText.DIM;
import static io.github.presser.cli.TerminalText.YELLOW;
import static io.github.presser.cli.TerminalText.clean;

import io.github.presser.Speaker;
import io.github.presser.internal.Confidences;
import io.github.presser.statements.Change;
import io.github.presser.statements.Claim;
import io.github.presser.statements.Difference;
import io.github.presser.statements.Occurrence;
import io.github.presser.statements.Statement;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * For reading at a terminal: the statements that several articles, or one article several times, have, each with who
 * made it and what each article changed; those that were quoted once are counted. {@code [-words-]} are left out and
 * {@code {+words+}} added. Nothing that an article holds can steer the terminal; see {@link TextLayout#clean}.
 */
final class StatementTextLayout implements StatementLayout {

  private static final String INDENT = "    ";

  private final TerminalText terminal;

  /**
   * Makes a layout.
   *
   * @param width columns of a line; a single word may be longer
   * @param colour whether to colour by ANSI sequences
   */
  StatementTextLayout(int width, boolean colour) {
    this.terminal = new TerminalText(width, colour);
  }

  @Override
  public void write(List<Statement> statements, Writer out) throws IOException {
    int once = 0;
    for (Statement statement : statements) {
      if (statement.occurrences().size() > 1) {
        out.write(laidOut(statement));
        out.write('\n');
      } else {
        once++;
      }
    }
    out.write(terminal.styled(DIM, counted(statements.size() - once, once)) + "\n");
  }

  private static String counted(int several, int once) {
    return String.format(
        Locale.ROOT,
        "%,d %s quoted more than once, %,d once.",
        several,
        several == 1 ? "statement" : "statements",
        once);
  }

  private String laidOut(Statement statement) {
    StringBuilder out = new StringBuilder();
    if (statement.claims().isEmpty()) {
      out.append(terminal.styled(YELLOW, "No speaker")).append('\n');
    }
    for (Claim claim : statement.claims()) {
      String names = claim.speakers().stream().map(this::named).collect(Collectors.joining(" and "));
      String where = statement.disputed() ? " according to " + clean(String.join(", ", claim.articleIds())) : "";
      out.append(statement.disputed() ? terminal.styled(YELLOW, "Disputed: ") : "");
      out.append(names).append(terminal.styled(DIM, where));
      out.append('\n');
    }
    terminal.append(clean(statement.wording()), "  ", "  ", "", out);
    for (Occurrence occurrence : statement.occurrences()) {
      String date = occurrence.date().map(d -> " " + d.toString().substring(0, 10)).orElse("");
      out.append(INDENT).append(terminal.styled(DIM, clean(occurrence.articleId()) + date)).append('\n');
      String indent = INDENT + "  ";
      Difference difference = Difference.between(statement.wording(), occurrence.wording());
      if (difference.changes().stream().anyMatch(change -> change.kind() != Change.Kind.KEPT)) {
        terminal.append(clean(StatementLayout.marked(difference)), indent, indent, "", out);
      }
      occurrence
          .recovered()
          .ifPresent(
              recovery -> terminal.append("← " + clean(recovery.explanation()), indent, indent + "  ", DIM, out));
    }
    return out.toString();
  }

  private String named(Speaker speaker) {
    String percent = " (" + Confidences.percent(speaker.confidence()) + "%)";
    return terminal.styled(BOLD, clean(speaker.name())) + terminal.styled(DIM, percent);
  }
}
