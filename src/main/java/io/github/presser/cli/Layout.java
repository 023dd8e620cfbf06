package io.github.presser.cli;

import io.github.presser.Extraction;
import io.github.presser.json.ExtractionJson;

/** How results are laid out in an output. Immutable and thread-safe. */
interface Layout {

  /** One article's part of the output. */
  String format(Extraction extraction);

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

  /** JSON Lines: an object a line. */
  static Layout jsonLines() {
    return extraction -> ExtractionJson.toLine(extraction) + "\n";
  }

  /** One JSON array, for people to read. */
  static Layout jsonArray() {
    return new Layout() {
      @Override
      public String head() {
        return "[\n";
      }

      @Override
      public String format(Extraction extraction) {
        return ExtractionJson.toIndented(extraction);
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
