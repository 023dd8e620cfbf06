package io.github.presser.accurate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into the pieces of a vocabulary, the longest first (Wu et al. 2016), as BERT's uncased models do (Devlin
 * et al. 2019): in lower case, without accents, each mark by itself. Immutable and thread-safe.
 */
final class WordPieces {

  /** Says that a piece does not begin a word. */
  private static final String INSIDE = "##";

  /** A longer run of letters is unknown, as in BERT. */
  private static final int LONGEST = 100;

  /** Of a word of more pieces, an address say, the rest is not read: a window must hold it. */
  private static final int MOST = 24;

  private final Map<String, Integer> vocabulary;
  private final int unknown;

  /**
   * Takes a vocabulary.
   *
   * @param pieces the pieces in the order of their numbers, {@code [UNK]} among them
   */
  WordPieces(List<String> pieces) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      numbers.put(pieces.get(i), i);
    }
    vocabulary = numbers;
    unknown = number("[UNK]");
  }

  /**
   * The number of a piece.
   *
   * @throws IllegalArgumentException if there is none
   */
  int number(String piece) {
    Integer number = vocabulary.get(piece);
    if (number == null) {
      throw new IllegalArgumentException("The vocabulary has no " + piece);
    }
    return number;
  }

  /** The numbers of a word's pieces: at least one, which is {@code [UNK]} where nothing is left to read. */
  int[] of(String word) {
    // most words are a piece each, which need not be looked for
    Integer whole = isPlain(word) ? vocabulary.get(word.toLowerCase(Locale.ROOT)) : null;
    if (whole != null) {
      return new int[] {whole};
    }
    int[] numbers = parts(word).stream().flatMap(part -> pieces(part).stream()).limit(MOST)
        .mapToInt(Integer::intValue).toArray();
    return numbers.length == 0 ? new int[] {unknown} : numbers;
  }

  /** Whether a word is letters without accents and nothing else. */
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
        return false;
      }
    }
    return true;
  }

  /** The runs of letters and the single marks of a word, in lower case and without accents. */
  private static List<String> parts(String word) {
    List<String> parts = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    // accents are cut first: what is lower case may depend on them
    Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
      int type = Character.getType(c);
      if (type == Character.NON_SPACING_MARK || type == Character.CONTROL || type == Character.FORMAT) {
        return;
      }
      boolean single = isMark(c, type) || Character.isIdeographic(c);
      if ((single || Character.isSpaceChar(c)) && !run.isEmpty()) {
        parts.add(run.toString());
        run.setLength(0);
      }
      if (single) {
        parts.add(Character.toString(c));
      } else if (!Character.isSpaceChar(c)) {
        run.appendCodePoint(c);
      }
    });
    if (!run.isEmpty()) {
      parts.add(run.toString());
    }
    return parts;
  }

  /** Whether a character stands by itself: every mark of ASCII does, "$" and "+" too. */
  private static boolean isMark(int c, int type) {
    return c > ' ' && c < 127 && !Character.isLetterOrDigit(c) || switch (type) {
      case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
          Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION -> true;
      default -> false;
    };
  }

  private List<Integer> pieces(String part) {
    if (part.codePointCount(0, part.length()) > LONGEST) {
      return List.of(unknown);
    }
    List<Integer> numbers = new ArrayList<>();
    for (int begin = 0, end; begin < part.length(); begin = end) {
      String prefix = begin == 0 ? "" : INSIDE;
      end = part.length();
      while (end > begin && !vocabulary.containsKey(prefix + part.substring(begin, end))) {
        end--;
      }
      if (end == begin) {
        return List.of(unknown);
      }
      numbers.add(vocabulary.get(prefix + part.substring(begin, end)));
    }
    return numbers;
  }
}
