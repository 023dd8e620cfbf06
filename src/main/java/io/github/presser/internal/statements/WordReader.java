package io.github.presser.internal.statements;

import com.google.common.base.Ascii;
import com.google.common.primitives.Ints;
import io.github.presser.Span;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.english.Relation;
import io.github.presser.internal.statements.Aliases.Alias;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a quotation's words. What papers change without changing the statement is levelled: case, quotation marks,
 * hyphens, contractions, numbers in words, the names of countries and bodies that have several. Not thread-safe.
 */
final class WordReader {

  /** The words of a wording that are compared; the rest of a longer one is not looked at. */
  static final int MOST_WORDS = 500;

  private final Lexicon lexicon;
  private final Vocabulary vocabulary;
  private final Aliases aliases;
  private final List<Integer> words = new ArrayList<>();

  WordReader(Lexicon lexicon, Vocabulary vocabulary) {
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
    this.aliases = new Aliases(lexicon.usualNames());
  }

  /** A word as it is written, and where; the first of a sentence has a capital whatever it is. */
  private record Written(String text, int at, boolean first) {}

  /**
   * Reads the words of some spans.
   *
   * @param passages the passages in marks; a word's number is shifted left by one, and odd inside a passage
   */
  int[] read(String text, List<Span> content, List<Span> passages) {
    words.clear();
    for (Span span : content) {
      List<Written> written = split(text, span);
      List<String> spellings = written.stream().map(Written::text).toList();
      for (int i = 0; i < written.size() && words.size() < MOST_WORDS; ) {
        Optional<Alias> alias = aliases.startingAt(spellings, i);
        if (alias.isPresent()) {
          Written name = new Written(spellings.get(i), written.get(i).at(), false);
          alias.get().usual().forEach(word -> add(word, name, passages, true));
          i += alias.get().words().size();
        } else {
          addWritten(written.get(i++), passages);
        }
      }
    }
    return Ints.toArray(words.subList(0, Math.min(words.size(), MOST_WORDS))); // an alias may be several words
  }

  /** The words of a name as a text would have it. */
  static List<String> split(String name) {
    return split(name, new Span(0, name.length())).stream().map(Written::text).toList();
  }

  private static List<Written> split(String text, Span span) {
    List<Written> written = new ArrayList<>();
    boolean first = true;
    int i = span.begin();
    while (i < span.end() && written.size() < MOST_WORDS) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        first |= ".!?:\"“‘'«".indexOf(c) >= 0;
        if (c == '%') {
          written.add(new Written("percent", i, first));
          first = false;
        }
        i++;
        continue;
      }
      int end = i + 1;
      while (end < span.end() && belongs(text, end, i, span.end())) {
        end++;
      }
      written.add(new Written(text.substring(i, end), i, first));
      first = false;
      i = end;
    }
    return written;
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

  private void addWritten(Written written, List<Span> passages) {
    boolean capital = Character.isUpperCase(written.text().charAt(0));
    String word = levelled(written.text());
    List<String> parts = lexicon.related(word, Relation.CONTRACTION_OF);
    int apostrophe = word.indexOf('\'');
    if (!parts.isEmpty()) {
      parts.forEach(part -> add(part, written, passages, false));
    } else if (apostrophe < 0) {
      String plain = Character.isDigit(word.charAt(0)) ? word.replace(",", "") : word.replace(".", "");
      add(plain, written, passages, capital);
    } else if (word.endsWith("n't")) {
      add(word.substring(0, apostrophe - 1), written, passages, false);
      add("not", written, passages, false);
    } else {
      add(word.substring(0, apostrophe), written, passages, capital);
      String ending = word.substring(apostrophe);
      List<String> verb = lexicon.related(ending, Relation.CONTRACTION_OF);
      verb.forEach(part -> add(part, written, passages, false));
      if (verb.isEmpty() && ending.length() > 2) { // O'Neill; "'s" and "'d" can be anything
        add(ending.substring(1), written, passages, capital);
      }
    }
  }

  private static String levelled(String word) {
    return word.chars().allMatch(c -> c < 128)
        ? Ascii.toLowerCase(word)
        : Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private void add(String word, Written written, List<Span> passages, boolean capital) {
    if (word.isEmpty()) {
      return;
    }
    int id = vocabulary.id(word);
    if (!written.first()) {
      vocabulary.noteCase(id, capital);
    }
    boolean inMarks = false;
    for (Span passage : passages) {
      inMarks |= passage.begin() <= written.at() && written.at() < passage.end();
    }
    words.add(id << 1 | (inMarks ? 1 : 0));
  }
}
