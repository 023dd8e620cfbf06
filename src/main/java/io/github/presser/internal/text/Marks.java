package io.github.presser.internal.text;

import io.github.presser.Span;
import io.github.presser.internal.english.Dashes;
import java.util.ArrayList;
import java.util.List;

/**
 * The quotation marks in a stretch of text, double or single ones, each with what its glyph and its surroundings say of
 * the side it stands on.
 */
final class Marks {

  /** Which side of a passage a glyph is made for. */
  enum Glyph {
    OPENING,
    CLOSING,
    EITHER
  }

  /**
   * A quotation mark.
   *
   * @param begin offset of its first character; an entity's is the ampersand
   * @param end offset after its last one; a double mark may be two apostrophes
   * @param glyph what it looks like
   * @param afterGap whether what stands before it parts words: white space, a bracket, a dash, nothing
   * @param beforeGap whether what stands after it parts words: white space, punctuation, nothing
   */
  record Mark(int begin, int end, Glyph glyph, boolean afterGap, boolean beforeGap) {

    /** Whether it stands like the first mark of a passage: against the word that follows, apart from the last one. */
    boolean standsOpening() {
      return afterGap && !beforeGap;
    }

    /** Whether it stands like the last mark of a passage. */
    boolean standsClosing() {
      return !afterGap && beforeGap;
    }
  }

  /** So many of a mark in a row are an ornament. */
  private static final int ORNAMENT = 4;

  private Marks() {}

  /** The double marks, two single ones in a row among them. */
  static List<Mark> doubles(char[] layout, Span span) {
    return find(layout, span, true);
  }

  /** The single marks, apostrophes among them. */
  static List<Mark> singles(char[] layout, Span span) {
    return find(layout, span, false);
  }

  private static List<Mark> find(char[] layout, Span span, boolean wantDoubles) {
    List<Mark> marks = new ArrayList<>();
    int at = span.begin();
    while (at < span.end()) {
      char c = layout[at];
      if (isDouble(c) || isSingle(c)) {
        int end = at + 1;
        while (end < span.end() && layout[end] == c) {
          end++;
        }
        if (wantDoubles && end == at + 1 && isSplit(layout, span, at)) {
          marks.add(mark(layout, span, at, at + 3));
          at += 3;
          continue;
        }
        addRun(layout, span, at, end, wantDoubles, marks);
        at = end;
      } else {
        at++;
      }
    }
    return marks;
  }

  /** Whether two apostrophes that close a quotation were parted by a stop that some program put there: {@code '.'}. */
  private static boolean isSplit(char[] layout, Span span, int at) {
    return isSingle(layout[at]) && at > span.begin() && !ParagraphBreaks.isBlank(layout[at - 1]) && at + 2 < span.end()
        && layout[at + 1] == '.' && layout[at + 2] == layout[at] && beforeGap(layout, span, at + 3);
  }

  /** Adds what a run of the same mark holds. */
  private static void addRun(char[] layout, Span span, int begin, int end, boolean wantDoubles, List<Mark> marks) {
    int length = end - begin;
    if (length >= ORNAMENT) {
      return;
    }
    if (isDouble(layout[begin])) {
      for (int i = begin; wantDoubles && i < end; i++) {
        marks.add(mark(layout, span, i, i + 1));
      }
    } else if (length == 1) {
      if (!wantDoubles) {
        marks.add(mark(layout, span, begin, end));
      }
    } else if (length == 2) {
      if (wantDoubles) {
        marks.add(mark(layout, span, begin, end));
      }
    } else {
      // Three apostrophes: the double mark is the outer one.
      boolean opening = afterGap(layout, span, begin);
      int middle = opening ? begin + 2 : begin + 1;
      if (wantDoubles) {
        marks.add(opening ? mark(layout, span, begin, middle) : mark(layout, span, middle, end));
      } else {
        marks.add(opening ? mark(layout, span, middle, end) : mark(layout, span, begin, middle));
      }
    }
  }

  private static Mark mark(char[] layout, Span span, int begin, int end) {
    Span whole = Cleaner.withWholeEntities(layout, new Span(begin, end));
    return new Mark(
        whole.begin(), whole.end(), glyph(layout[begin]), afterGap(layout, span, begin), beforeGap(layout, span, end));
  }

  private static Glyph glyph(char c) {
    return switch (c) {
      case '\u201C', '\u201E', '\u201F', '\u00AB', '\u2018', '\u201A', '\u201B', '\u2039', '`' -> Glyph.OPENING;
      case '\u201D', '\u00BB', '\u203A' -> Glyph.CLOSING;
      default -> Glyph.EITHER;
    };
  }

  static boolean isDouble(char c) {
    return switch (c) {
      case '"', '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033', '\uFF02' -> true;
      default -> false;
    };
  }

  static boolean isSingle(char c) {
    return switch (c) {
      case '\'', '\u2018', '\u2019', '\u201A', '\u201B', '\u2039', '\u203A', '`', '\u00B4', '\u2032', '\uFF07' -> true;
      default -> false;
    };
  }

  private static boolean afterGap(char[] layout, Span span, int begin) {
    int at = before(layout, span, begin);
    return at < 0 || ParagraphBreaks.isBlank(layout[at]) || "([{/|".indexOf(layout[at]) >= 0
        || Dashes.ALL.matches(layout[at]);
  }

  private static boolean beforeGap(char[] layout, Span span, int end) {
    int at = after(layout, span, end);
    if (at < 0 || ParagraphBreaks.isBlank(layout[at]) || Dashes.ALL.matches(layout[at])) {
      return true;
    }
    if (layout[at] == '\u2026' || layout[at] == '.') {
      // "...and so it was": an ellipsis belongs to what is quoted
      int word = at;
      while (word < span.end() && word < at + 4 && (layout[word] == '.' || layout[word] == '\u2026')) {
        word++;
      }
      boolean ellipsis = layout[at] == '\u2026' || word > at + 1;
      return !(ellipsis && word < span.end() && Character.isLetterOrDigit(layout[word]));
    }
    return ",;:!?)]}/|".indexOf(layout[at]) >= 0;
  }

  /** The last character before the offset that is neither blanked out nor a quotation mark; -1 if there is none. */
  static int before(char[] layout, Span span, int offset) {
    int marks = 0;
    for (int at = offset - 1; at >= span.begin() && marks < ORNAMENT; at--) {
      boolean isMark = isDouble(layout[at]) || isSingle(layout[at]);
      if (!isMark && !Cleaner.isFiller(layout[at])) {
        return at;
      }
      marks += isMark ? 1 : 0;
    }
    return -1;
  }

  /** The first character from the offset on that is neither blanked out nor a quotation mark; -1 if there is none. */
  static int after(char[] layout, Span span, int offset) {
    int marks = 0;
    for (int at = offset; at < span.end() && marks < ORNAMENT; at++) {
      boolean isMark = isDouble(layout[at]) || isSingle(layout[at]);
      if (!isMark && !Cleaner.isFiller(layout[at])) {
        return at;
      }
      marks += isMark ? 1 : 0;
    }
    return -1;
  }
}
