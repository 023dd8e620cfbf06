package io.github.presser.page;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multiset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what language a text is in, of some that news is written in, by their commonest words. Immutable and
 * thread-safe.
 */
public final class LanguageIdentifier {

  /** Fewer words tell nothing. */
  private static final int FEWEST = 40;

  private static final int MOST = 2_000;

  /** In running text of a language, more of the words than this are among its commonest. */
  private static final double LEAST_SHARE = 0.12;

  /** The same few over and over are no running text. */
  private static final int FEWEST_DIFFERENT = 4;

  /** For each word, the languages that it is among the commonest of. */
  private final ImmutableSetMultimap<String, String> languages;

  private LanguageIdentifier(Map<String, List<String>> words) {
    ImmutableSetMultimap.Builder<String, String> map = ImmutableSetMultimap.builder();
    words.forEach((language, lines) ->
        lines.forEach(line -> Splitter.on(' ').split(line).forEach(word -> map.put(word, language))));
    this.languages = map.build();
  }

  /**
   * Returns the one that ships with Presser, which goes by {@code models/pages.txt}.
   *
   * @return the standard identifier
   * @throws IllegalStateException if its words are not on the class path
   */
  public static LanguageIdentifier standard() {
    return Standard.IDENTIFIER;
  }

  /**
   * Identifies the language of a text by its first two thousand words.
   *
   * @param text any text
   * @return its tag, as {@code en}; empty when the text has fewer than forty words, or is like none that is known
   */
  public Optional<String> identify(String text) {
    Map<String, Multiset<String>> common = new HashMap<>();
    int words = 0;
    int begin = -1;
    for (int i = 0; i <= text.length() && words < MOST; i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && begin < 0) {
        begin = i;
      } else if (!letter && begin >= 0) {
        words++;
        String word = text.substring(begin, i).toLowerCase(Locale.ROOT);
        languages.get(word)
            .forEach(language -> common.computeIfAbsent(language, key -> HashMultiset.create()).add(word));
        begin = -1;
      }
    }
    int all = words;
    return common.entrySet().stream()
        .filter(seen -> all >= FEWEST && seen.getValue().size() > LEAST_SHARE * all)
        .filter(seen -> seen.getValue().elementSet().size() >= FEWEST_DIFFERENT)
        .max(Comparator.comparing((Map.Entry<String, Multiset<String>> seen) -> seen.getValue().size())
            .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private static final class Standard {

    static final LanguageIdentifier IDENTIFIER = new LanguageIdentifier(PageWords.languages());

    private Standard() {}
  }
}
