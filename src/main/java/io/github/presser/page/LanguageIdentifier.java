package io.github.presser.page;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multiset;
import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells what language a text is in, of some that news is written in, by their commonest words, and of those that
 * English shares no letters with by the script. Immutable and thread-safe.
 */
public final class LanguageIdentifier {

  /** Fewer words tell nothing. */
  private static final int FEWEST = 25;

  private static final int MOST = 2_000;

  /** In running text of a language, more of the words than this are among its commonest. */
  private static final double LEAST_SHARE = 0.12;

  /** The same few over and over are no running text. */
  private static final int FEWEST_DIFFERENT = 4;

  /** So many characters from the beginning tell the script. */
  private static final int MOST_CHARACTERS = 4_000;

  /** Fewer letters tell no script. */
  private static final int FEWEST_LETTERS = 20;

  /** A language has nearly all of the letters that any has: in Japanese there is always more than Chinese has. */
  private static final double NEARLY_ALL = 0.9;

  /** For each word, the languages that it is among the commonest of. */
  private final ImmutableSetMultimap<String, String> languages;

  /** For each language that its script may tell, what it is written in; in the order in which they are tried. */
  private final Map<String, Set<UnicodeScript>> scripts;

  private LanguageIdentifier(Map<String, List<String>> words, Map<String, Set<UnicodeScript>> scripts) {
    this.scripts = scripts;
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
   * Identifies the language of a text by its first two thousand words, or else its letters.
   *
   * @param text any text
   * @return its tag, as {@code en}; empty when the text is like none that is known, or has too few words or letters
   */
  public Optional<String> identify(String text) {
    return identify(text, "");
  }

  /**
   * Identifies the language of a text by its first two thousand words, or else by its letters and what is said of it.
   *
   * @param text any text
   * @param said the tag of the language that it is said to be in, which may be wrong; empty if nothing is said
   * @return the language's tag, that which is said where the text tells nothing else; empty if that is empty
   */
  public Optional<String> identify(String text, String said) {
    return byWords(text).or(() -> byLetters(text, said)).or(() -> Optional.of(said).filter(tag -> !tag.isEmpty()));
  }

  /** The language whose script most letters are of, if one that is listed: the one that is said, if it can be. */
  private Optional<String> byLetters(String text, String said) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    text.codePoints().limit(MOST_CHARACTERS).filter(Character::isAlphabetic)
        .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
    int all = sum(letters, letters.keySet());
    int most = scripts.values().stream().mapToInt(own -> sum(letters, own)).max().orElse(0);
    return all < FEWEST_LETTERS || most * 2 <= all
        ? Optional.empty()
        : Stream.concat(Stream.of(said), scripts.keySet().stream())
            .filter(tag -> sum(letters, scripts.getOrDefault(tag, Set.of())) >= NEARLY_ALL * most).findFirst();
  }

  private static int sum(Map<UnicodeScript, Integer> letters, Set<UnicodeScript> scripts) {
    return scripts.stream().mapToInt(script -> letters.getOrDefault(script, 0)).sum();
  }

  private Optional<String> byWords(String text) {
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

    static final LanguageIdentifier IDENTIFIER = new LanguageIdentifier(PageWords.languages(), PageWords.scripts());

    private Standard() {}
  }
}
