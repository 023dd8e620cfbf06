package io.github.presser.cli;

import io.github.presser.Speaker;
import io.github.presser.statements.Change;
import io.github.presser.statements.Claim;
import io.github.presser.statements.Difference;
import io.github.presser.statements.Occurrence;
import io.github.presser.statements.Statement;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
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
  private static final int LONGEST_WORDING = 8;

  private static final String BOLD = "\u001B[1m";
  private static final String DIM = "\u001B[2m";
  private static final String YELLOW = "\u001B[33m";
  private static final String RESET = "\u001B[0m";

  private final int width;
  private final boolean colour;

  /**
   * Makes a layout.
   *
   * @param width columns of a line; a single word may be longer
   * @param colour whether to colour by ANSI sequences
   */
  StatementTextLayout(int width, boolean colour) {
    this.width = Math.max(40, width);
    this.colour = colour;
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
    out.write(styled(DIM, counted(statements.size() - once, once)) + "\n");
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
      out.append(styled(YELLOW, "No speaker")).append('\n');
    }
    for (Claim claim : statement.claims()) {
      String names = claim.speakers().stream().map(this::named).collect(Collectors.joining(" and "));
      String where = statement.disputed() ? " according to " + clean(String.join(", ", claim.articleIds())) : "";
      out.append(statement.disputed() ? styled(YELLOW, "Disputed: ") : "").append(names).append(styled(DIM, where));
      out.append('\n');
    }
    append(clean(statement.wording()), "  ", "  ", "", out);
    for (Occurrence occurrence : statement.occurrences()) {
      String date = occurrence.date().map(d -> " " + d.toString().substring(0, 10)).orElse("");
      out.append(INDENT).append(styled(DIM, clean(occurrence.articleId()) + date)).append('\n');
      String changes = changes(statement, occurrence);
      if (!changes.isEmpty()) {
        append(changes, INDENT + "  ", INDENT + "  ", "", out);
      }
      String indent = INDENT + "  ";
      occurrence
          .recovered()
          .ifPresent(recovery -> append("← " + clean(recovery.explanation()), indent, indent + "  ", DIM, out));
    }
    return out.toString();
  }

  private String named(Speaker speaker) {
    long percent = Math.min(99, Math.round(speaker.confidence() * 100)); // nobody is quite sure
    return styled(BOLD, clean(speaker.name())) + styled(DIM, " (" + percent + "%)");
  }

  /** The other wording with its changes marked; empty if there are none. */
  private static String changes(Statement statement, Occurrence occurrence) {
    List<String> parts = new ArrayList<>();
    boolean changed = false;
    for (Change change : Difference.between(statement.wording(), occurrence.wording()).changes()) {
      changed |= change.kind() != Change.Kind.KEPT;
      parts.add(
          switch (change.kind()) {
            case KEPT -> change.text();
            case LEFT_OUT -> "[-" + change.text() + "-]";
            case ADDED -> "{+" + change.text() + "+}";
          });
    }
    return changed ? clean(String.join(" ", parts)) : "";
  }

  private void append(String text, String first, String hanging, String style, StringBuilder out) {
    List<String> lines = TextLayout.wrap(text, width - hanging.length());
    for (int i = 0; i < lines.size(); i++) {
      if (i == LONGEST_WORDING && lines.size() > LONGEST_WORDING + 1) {
        out.append(hanging).append(styled(DIM, "… (" + (lines.size() - i) + " more lines)")).append('\n');
        return;
      }
      String line = style.isEmpty() ? lines.get(i) : styled(style, lines.get(i));
      out.append(i == 0 ? first : hanging).append(line).append('\n');
    }
  }

  private static String clean(String text) {
    return TextLayout.clean(text);
  }

  private String styled(String style, String text) {
    return colour && !text.isEmpty() ? style + text + RESET : text;
  }
}
