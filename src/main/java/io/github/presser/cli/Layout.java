package io.github.presser.cli;

import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.json.ExtractionJson;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Predicate;

/** How results are laid out in an output. Immutable and thread-safe. */
interface Layout {

  /** Writes one article's part of the output. */
  void write(Extraction extraction, Writer out) throws IOException;

  /** What stands before the first article, even if there is none. */
  default String head() {
    return "";
  }

  /** What stands between two articles. */
  default String separator() {
    return "";
  }

  /** What stands after the last article, even if there is none. */
  default String tail() {
    return "";
  }

  /**
   * JSON Lines: an object a line.
   *
   * @param withText of which articles the text is in the output
   */
  static Layout jsonLines(Predicate<Article> withText) {
    return (extraction, out) -> {
      ExtractionJson.writeLine(extraction, withText.test(extraction.article()), out);
      out.write('\n');
    };
  }

  /**
   * One JSON array, for people to read.
   *
   * @param withText of which articles the text is in the output
   */
  static Layout jsonArray(Predicate<Article> withText) {
    return new Layout() {
      @Override
      public String head() {
        return "[\n";
      }

      @Override
      public void write(Extraction extraction, Writer out) throws IOException {
        ExtractionJson.writeIndented(extraction, withText.test(extraction.article()), out);
      }

      @Override
      public String separator() {
        return ",\n";
      }

      @Override
      public String tail() {
        return "\n]\n";
      }
    };
  }
}
