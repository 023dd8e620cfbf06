package io.github.presser.internal.text;

import io.github.presser.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds where paragraphs begin and end.
 *
 * <p>The policy on line ends ({@code \n}, {@code \r\n}, {@code \r}, U+0085, U+2028, vertical tab):
 * <ul>
 *   <li>a blank line, a block-level tag ({@code <p>}, {@code <br>}), U+2029 or a form feed always ends a paragraph;
 *   <li>a single line end ends one too, unless the text is hard-wrapped: its lines are filled to one width, so that
 *       the first word of the next line would not have fitted, and most of them break in mid-sentence, in a short text
 *       all of them before a small letter;
 *   <li>in hard-wrapped text a line that is not filled still ends its paragraph, and so does one before an indent.
 * </ul>
 */
final class ParagraphBreaks {

  private static final int NARROWEST_COLUMN = 30;
  private static final int WIDEST_COLUMN = 132;
  private static final int FEWEST_WRAPPED_LINES = 2;

  /** So many lines tell by most of them whether a text is hard-wrapped; of fewer, all have to. */
  private static final int ENOUGH_LINES = 4;

  /**
   * A line with something on it.
   *
   * @param begin offset of its first character that is not white space
   * @param end offset after its last one
   * @param indent how many characters of white space stand before it
   * @param apart whether a paragraph ends before it in any case
   */
  private record Line(int begin, int end, int indent, boolean apart) {

    int width() {
      return end - begin;
    }
  }

  private ParagraphBreaks() {}

  /** Returns the paragraphs' spans in text order; empty when there is nothing but white space. */
  static List<Span> paragraphs(char[] layout) {
    List<Line> lines = lines(layout);
    int column = wrapColumn(lines, layout);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean goesOn = i > 0 && !line.apart() && column > 0 && isFilled(lines.get(i - 1), line, column, layout);
      if (goesOn) {
        Span last = spans.remove(spans.size() - 1);
        spans.add(new Span(last.begin(), line.end()));
      } else {
        spans.add(new Span(line.begin(), line.end()));
      }
    }
    return spans;
  }

  private static List<Line> lines(char[] layout) {
    List<Line> lines = new ArrayList<>();
    boolean apart = true;
    int at = 0;
    while (at < layout.length) {
      int end = at;
      while (end < layout.length && !endsLine(layout[end])) {
        end++;
      }
      int from = at;
      int to = end;
      while (from < to && isBlank(layout[from])) {
        from++;
      }
      while (to > from && isBlank(layout[to - 1])) {
        to--;
      }
      if (from < to) {
        lines.add(new Line(from, to, from - at, apart));
        apart = false;
      } else {
        apart = true;
      }
      if (end < layout.length) {
        apart |= layout[end] == Cleaner.BREAK || layout[end] == '\u2029' || layout[end] == '\f';
        boolean pair = layout[end] == '\r' && end + 1 < layout.length && layout[end + 1] == '\n';
        end += pair ? 2 : 1;
      }
      at = end;
    }
    return lines;
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\u000B' || c == '\f'
        || c == Cleaner.BREAK;
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == Cleaner.GAP || c == Cleaner.JOINER;
  }

  /** The width that the lines are filled to, or 0 if the text is not hard-wrapped. */
  private static int wrapColumn(List<Line> lines, char[] layout) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).apart()) {
        widths.add(lines.get(i - 1).width());
      }
    }
    if (widths.size() < FEWEST_WRAPPED_LINES) {
      return 0;
    }
    Collections.sort(widths);
    int column = widths.get(widths.size() * 9 / 10);
    if (column < NARROWEST_COLUMN || column > WIDEST_COLUMN) {
      return 0;
    }
    int filled = 0;
    int midSentence = 0;
    int beforeSmallLetter = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      Line before = lines.get(i - 1);
      if (!line.apart() && isFilled(before, line, column, layout)) {
        filled++;
        boolean inSentence = ".!?:\"\u201D\u2019".indexOf(layout[before.end() - 1]) < 0;
        midSentence += inSentence ? 1 : 0;
        beforeSmallLetter += inSentence && Character.isLowerCase(layout[line.begin()]) ? 1 : 0;
      }
    }
    boolean wrapped = widths.size() < ENOUGH_LINES ? beforeSmallLetter == widths.size()
        : filled * 10 >= widths.size() * 7 && midSentence * 2 > filled;
    return wrapped ? column : 0;
  }

  /** Whether the next line's first word would not have fitted on this line: it was broken for its width. */
  private static boolean isFilled(Line line, Line next, int column, char[] layout) {
    if (next.indent() > line.indent() + 1) {
      return false;
    }
    int word = next.begin();
    while (word < next.end() && !isBlank(layout[word])) {
      word++;
    }
    // A twentieth of slack: the column is an estimate, and some wrap at the last word that overflows.
    return line.width() + 1 + (word - next.begin()) > column - column / 20;
  }
}
