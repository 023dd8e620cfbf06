package io.github.presser.internal.evaluation;

import com.google.common.base.CharMatcher;
import io.github.presser.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The passages of a text between double quotation marks, found by the marks alone. They are part of the measure, and so
 * have nothing to do with how Presser finds passages.
 */
final class QuotedPassages {

  private static final char STRAIGHT = '"';
  private static final char OPENING = '“';
  private static final char CLOSING = '”';

  private QuotedPassages() {}

  /**
   * Finds the passages, marks included, in text order. A straight mark is closed by a straight one and a curly mark by
   * a curly one, within a paragraph; a curly mark that opens anew before one closes starts afresh. A passage that a
   * paragraph leaves open runs to its end if the next paragraph opens with a mark.
   */
  static List<Span> of(String text) {
    List<Span> paragraphs = paragraphs(text);
    List<Span> passages = new ArrayList<>();
    for (int p = 0; p < paragraphs.size(); p++) {
      Span paragraph = paragraphs.get(p);
      int open = -1;
      for (int i = paragraph.begin(); i < paragraph.end(); i++) {
        char c = text.charAt(i);
        if (open < 0) {
          open = opens(c) ? i : -1;
        } else if (c == (text.charAt(open) == STRAIGHT ? STRAIGHT : CLOSING)) {
          passages.add(new Span(open, i + 1));
          open = -1;
        } else if (c == OPENING && text.charAt(open) == OPENING) {
          open = i;
        }
      }
      if (open >= 0 && p + 1 < paragraphs.size() && opens(firstCharacter(paragraphs.get(p + 1), text))) {
        passages.add(new Span(open, paragraph.end()));
      }
    }
    return passages;
  }

  private static boolean opens(char c) {
    return c == STRAIGHT || c == OPENING;
  }

  private static char firstCharacter(Span paragraph, String text) {
    return CharMatcher.whitespace().trimLeadingFrom(paragraph.coveredText(text)).charAt(0);
  }

  /** The lines that are not blank. */
  private static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      Span line = new Span(begin, end);
      if (!CharMatcher.whitespace().matchesAllOf(line.coveredText(text))) {
        paragraphs.add(line);
      }
      begin = end + 1;
    }
    return paragraphs;
  }
}
