package io.github.presser.cli;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/**
 * Text for people at a terminal: lines of a width, coloured or not.
 *
 * @param width columns of a line; a single word may be longer
 * @param colour whether to colour by ANSI sequences
 */
record TerminalText(int width, boolean colour) {

  static final String BOLD = "\u001B[1m";
  static final String DIM = "\u001B[2m";
  static final String GREEN = "\u001B[1;32m";
  static final String YELLOW = "\u001B[33m";

  private static final String RESET = "\u001B[0m";
  private static final int NARROWEST = 40;

  /** Lines of one text that are shown; the rest is in the other formats. */
  private static final int MOST_LINES = 8;

  TerminalText {
    width = Math.max(NARROWEST, width);
  }

  String styled(String style, String text) {
    return colour && !style.isEmpty() && !text.isEmpty() ? style + text + RESET : text;
  }

  /**
   * Appends a text in lines; of a long one the first of them, and how many more there are.
   *
   * @param first what stands before the first line, as wide as what stands before the others
   * @param hanging what stands before the others
   * @param style the style of the text; empty for none
   */
  void append(String text, String first, String hanging, String style, StringBuilder out) {
    List<String> lines = wrap(text, width - hanging.length());
    boolean cut = lines.size() > MOST_LINES + 1;
    for (int i = 0; i < (cut ? MOST_LINES : lines.size()); i++) {
      out.append(i == 0 ? first : hanging).append(styled(style, lines.get(i))).append('\n');
    }
    if (cut) {
      out.append(hanging).append(styled(DIM, "… (" + (lines.size() - MOST_LINES) + " more lines)")).append('\n');
    }
  }

  /** A text in one line, without what would steer a terminal or cannot be written. */
  static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (Character.getType(c)) {
                case Character.CONTROL, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> {
                  if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                  }
                }
                case Character.FORMAT -> {
                  // bidirectional marks, byte order marks, soft hyphens
                }
                case Character.SURROGATE -> out.append('\uFFFD');
                default -> out.appendCodePoint(c);
              }
            });
    return out.toString().stripTrailing();
  }

  /** Breaks a text at its spaces into lines of at most so many columns; a longer word has a line of its own. */
  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ")) {
      int needed = columnsOf(word);
      if (line.length() > 0 && used + 1 + needed > columns) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (line.length() > 0) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += needed;
    }
    lines.add(line.toString());
    return lines;
  }

  private static int columnsOf(String word) {
    return word.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
  }
}
