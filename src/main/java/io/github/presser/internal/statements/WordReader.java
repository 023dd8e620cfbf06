package io.github.presser.internal.statements;

import com.google.common.base.Ascii;
import com.google.common.primitives.Ints;
import io.github.presser.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Reads a quotation's words. What papers change without changing the statement is levelled: case, quotation marks,
 * hyphens, contractions, numbers in words, names of great powers. Not thread-safe.
 */
final class WordReader {

  /** The words of a wording that are compared; the rest of a longer one is not looked at. */
  static final int MOST_WORDS = 500;

  private final Vocabulary vocabulary;
  private final List<Integer> words = new ArrayList<>();
  private final List<String> spellings = new ArrayList<>();
  private boolean sentenceStart;

  WordReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Reads the words of some spans.
   *
   * @param passages the passages in marks; a word's number is shifted left by one, and odd inside a passage
   */
  int[] read(String text, List<Span> content, List<Span> passages) {
    words.clear();
    spellings.clear();
    for (Span span : content) {
      sentenceStart = true;
      read(text, span, passages);
    }
    return Ints.toArray(words);
  }

  private void read(String text, Span span, List<Span> passages) {
    int i = span.begin();
    while (i < span.end() && words.size() < MOST_WORDS) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        sentenceStart |= ".!?:\"“‘'«".indexOf(c) >= 0;
        if (c == '%') {
          add("percent", i, passages, false);
        }
        i++;
        continue;
      }
      int end = i + 1;
      while (end < span.end() && belongs(text, end, i, span.end())) {
        end++;
      }
      String raw = text.substring(i, end);
      addRaw(raw, i, passages);
      sentenceStart = false;
      i = end;
    }
  }

  /** Whether the character at a place goes on with the word that began before. */
  private static boolean belongs(String text, int at, int begin, int limit) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    char before = text.charAt(at - 1);
    boolean more = at + 1 < limit;
    char after = more ? text.charAt(at + 1) : ' ';
    if (c == '\'' || c == '’') {
      return Character.isLetter(before) && Character.isLetter(after);
    } else if (c == '.') {
      boolean acronym =
          Character.isUpperCase(before) && (at - begin == 1 || text.charAt(at - 2) == '.');
      return Character.isDigit(before) && Character.isDigit(after) || acronym;
    }
    return c == ',' && Character.isDigit(before) && Character.isDigit(after);
  }

  private void addRaw(String raw, int at, List<Span> passages) {
    boolean capital = Character.isUpperCase(raw.charAt(0));
    if (capital && raw.length() < 6) {
      String letters = raw.replace(".", "");
      String power =
          switch (letters) {
            case "US", "USA" -> "u.s.";
            case "UK" -> "u.k.";
            case "UN" -> "u.n.";
            case "EU" -> "e.u.";
            default -> "";
          };
      if (!power.isEmpty()) {
        addName(power, at, passages);
        return;
      }
    }
    String word = Ascii.toLowerCase(raw);
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) >= 128) {
        word = Normalizer.normalize(raw, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replace('’', '\'');
        break;
      }
    }
    int apostrophe = word.indexOf('\'');
    if (apostrophe < 0) {
      addWord(word, at, passages, capital);
      return;
    }
    String stem = word.substring(0, apostrophe);
    String rest = word.substring(apostrophe + 1);
    if (rest.equals("t") && stem.endsWith("n") && stem.length() > 1) {
      String verb =
          switch (stem) {
            case "can" -> "can";
            case "won" -> "will";
            case "shan" -> "shall";
            case "ain" -> "is";
            default -> stem.substring(0, stem.length() - 1);
          };
      add(verb, at, passages, false);
      add("not", at, passages, false);
      return;
    }
    addWord(stem, at, passages, capital);
    switch (rest) {
      case "re" -> add("are", at, passages, false);
      case "ve" -> add("have", at, passages, false);
      case "ll" -> add("will", at, passages, false);
      case "m" -> add("am", at, passages, false);
      case "s", "d" -> {
        // possessive, is, has; would, had
      }
      default -> addWord(rest, at, passages, capital); // O'Neill
    }
  }

  private void addWord(String word, int at, List<Span> passages, boolean capital) {
    if (word.equals("cannot")) {
      add("can", at, passages, false);
      add("not", at, passages, false);
    } else if (word.equals("britain")) {
      addName("u.k.", at, passages);
    } else {
      String plain = Character.isDigit(word.charAt(0)) ? word.replace(",", "") : word.replace(".", "");
      add(plain, at, passages, capital);
    }
  }

  private void addName(String name, int at, List<Span> passages) {
    sentenceStart = false;
    add(name, at, passages, true);
  }

  private void add(String word, int at, List<Span> passages, boolean capital) {
    if (word.isEmpty()) {
      return;
    }
    int id = vocabulary.id(word);
    if (!sentenceStart) {
      vocabulary.noteCase(id, capital);
    }
    boolean inMarks = false;
    for (Span passage : passages) {
      inMarks |= passage.begin() <= at && at < passage.end();
    }
    words.add(id << 1 | (inMarks ? 1 : 0));
    spellings.add(word);
    joinAlias();
  }

  private void joinAlias() {
    int size = spellings.size();
    for (List<String> alias : Lexicon.ALIASES) {
      int length = alias.size();
      if (length <= size && spellings.get(size - 1).equals(alias.get(length - 1))
          && spellings.subList(size - length, size).equals(alias)) {
        int mark = words.get(size - length) & 1;
        int id = vocabulary.id(Lexicon.aliasName(alias));
        vocabulary.noteCase(id, true);
        words.subList(size - length, size).clear();
        spellings.subList(size - length, size).clear();
        words.add(id << 1 | mark);
        spellings.add(Lexicon.aliasName(alias));
        return;
      }
    }
  }

  /** The words of a name, for comparing speakers. */
  static List<String> nameWords(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}']+")).filter(word -> !word.isEmpty()).toList();
  }
}
