package io.github.presser.internal.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries and bodies that papers name now this way, now that: "US", "the United States". Immutable. */
final class Aliases {

  /**
   * A name.
   *
   * @param words the name as it may be written, in words
   * @param usual the words of the usual name of the same, in lower case
   */
  record Alias(List<String> words, List<String> usual) {}

  /** By their first word in lower case; of those that begin alike, the longest first. */
  private final Map<String, List<Alias>> byFirstWord = new HashMap<>();

  /**
   * Reads the names.
   *
   * @param usualNames each name that one may meet, and the usual name of what it names
   */
  Aliases(Map<String, String> usualNames) {
    usualNames.forEach(
        (name, usual) -> {
          List<String> words = WordReader.split(name);
          List<String> inLowerCase = WordReader.split(usual.toLowerCase(Locale.ROOT));
          if (words.size() > 1 || words.equals(List.of(name))) { // "Miss." without its dot would be any "Miss"
            byFirstWord
                .computeIfAbsent(words.get(0).toLowerCase(Locale.ROOT), w -> new ArrayList<>())
                .add(new Alias(words, inLowerCase));
          }
        });
    byFirstWord.values().forEach(all -> all.sort(Comparator.comparingInt((Alias alias) -> -alias.words.size())));
  }

  /**
   * Finds the longest name that begins at a word.
   *
   * @param text the words as they are written
   * @param at where the name is to begin
   * @return the name in words, and the usual one; empty where none begins
   */
  Optional<Alias> startingAt(List<String> text, int at) {
    if (!Character.isUpperCase(text.get(at).charAt(0))) {
      return Optional.empty();
    }
    return byFirstWord.getOrDefault(bare(text.get(at)).toLowerCase(Locale.ROOT), List.of()).stream()
        .filter(alias -> stands(alias.words, text, at))
        .findFirst();
  }

  /** Whether the words stand there: several in any case, "US" as it is, so that it is not "us". */
  private static boolean stands(List<String> words, List<String> text, int at) {
    int last = words.size() - 1;
    if (last == 0) {
      return words.get(0).equals(bare(text.get(at)));
    }
    if (at + last >= text.size() || !words.get(last).equalsIgnoreCase(bare(text.get(at + last)))) {
      return false;
    }
    for (int i = 0; i < last; i++) {
      if (!words.get(i).equalsIgnoreCase(text.get(at + i))) {
        return false;
      }
    }
    return true;
  }

  /** The word without the ending of the possessive. */
  private static String bare(String word) {
    return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
  }
}
