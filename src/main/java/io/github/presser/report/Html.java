package io.github.presser.report;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML. What comes from outside (an article's words, a name, an id) goes through {@link #text}, in content and
 * in attributes alike; an attribute that holds any stands in double quotes. {@link #raw} is for markup of our own.
 */
final class Html {

  /** Stands for what a page cannot show or must not obey. */
  private static final char REPLACEMENT = '\uFFFD';

  private final Writer out;

  Html(Writer out) {
    this.out = out;
  }

  Html raw(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  Html raw(int number) throws IOException {
    return raw(Integer.toString(number));
  }

  Html text(String text) throws IOException {
    return text(text, 0, text.length());
  }

  /** Writes a part of a text, so that it shows as it is and is obeyed as nothing. */
  Html text(String text, int begin, int end) throws IOException {
    int written = begin;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      String instead = instead(c);
      if (instead != null) {
        out.write(text, written, i - written);
        out.write(instead);
        written = i + 1;
      }
    }
    out.write(text, written, end - written);
    return this;
  }

  /** What to write for a character, or null for itself. */
  private static @Nullable String instead(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      case '\t', '\n', '\r', '\f' -> null;
      default -> isHarmless(c) ? null : String.valueOf(REPLACEMENT);
    };
  }

  /**
   * Not so are control characters, half a surrogate pair, code points that are no characters, and the marks that
   * reorder the text after them (embeddings, overrides and isolates of UAX #9), which could show a sentence in an order
   * that was never written. The marks that only stand between letters (U+200E, U+200F, U+061C) stay.
   */
  private static boolean isHarmless(char c) {
    return !(Character.isISOControl(c)
        || Character.isSurrogate(c)
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069'
        || c >= '\uFDD0' && c <= '\uFDEF'
        || c >= '\uFFFE');
  }
}
