package io.github.presser.report;

import com.google.common.base.CharMatcher;

/** Short stretches of text for one line. */
final class Excerpt {

  /** Far enough to see whether there is more than one line of words. */
  private static final int WINDOW = 4;

  private Excerpt() {}

  /** The text with single spaces, cut after a word with an ellipsis when it has more than so many characters. */
  static String of(String text, int longest) {
    int seen = Math.min(text.length(), longest * WINDOW);
    String line = CharMatcher.whitespace().trimAndCollapseFrom(text.substring(0, seen), ' ');
    if (line.length() <= longest && seen == text.length()) {
      return line;
    }
    int cut = Math.min(line.length(), longest - 1);
    int space = line.lastIndexOf(' ', cut);
    cut = space > longest / 2 ? space : cut;
    if (cut > 0 && Character.isHighSurrogate(line.charAt(cut - 1))) {
      cut--;
    }
    return line.substring(0, cut) + "…";
  }
}
