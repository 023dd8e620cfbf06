package io.github.presser.internal.names;

import com.google.common.base.CharMatcher;
import io.github.presser.internal.english.Dashes;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keys under which the spellings of one name in one article fall together: Sergei and Sergey,
 * Marwanna and Marwana.
 */
public final class Spelling {

  private static final CharMatcher SILENT = CharMatcher.anyOf(".'’‘`ʿʾ").or(Dashes.IN_NAMES);
  private static final Pattern ARTICLE =
      Pattern.compile("(?:al|el|as|ash|an|ad|ar|at|az)" + Dashes.IN_NAMES_PATTERN + "(?=\\p{L})");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1+");

  private Spelling() {}

  /** The key of a name of several words. */
  public static String key(List<String> words) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      String lower = words.get(i).toLowerCase(Locale.ROOT);
      boolean article = (lower.equals("al") || lower.equals("el")) && i + 1 < words.size();
      // "Al" in front is a first name as well, unless the article is written small: "Al Gore", "al
      // Qaeda".
      if (article && (i > 0 || words.get(i).equals(lower))) {
        continue;
      }
      String folded = fold(words.get(i));
      if (!folded.isEmpty()) {
        key.append(key.length() == 0 ? "" : " ").append(folded);
      }
    }
    return key.toString();
  }

  /** The key of one word. */
  public static String fold(String word) {
    boolean acronym = word.length() < 4 || word.indexOf('.') >= 0;
    String s = word.toLowerCase(Locale.ROOT);
    s = MARKS.matcher(Normalizer.normalize(s, Normalizer.Form.NFD)).replaceAll("");
    if (!acronym) {
      s = ARTICLE.matcher(s).replaceFirst("");
    }
    s = SILENT.removeFrom(s);
    if (acronym) {
      return s;
    }
    s = s.replace("ae", "ai").replace('y', 'i');
    return DOUBLED.matcher(s).replaceAll("$1");
  }

  /**
   * Whether a word may be made of the letters of a name, in their order and from its first on: "Diha" of "Department of
   * Inland Harbours".
   */
  public static boolean isMadeOf(String word, List<String> name) {
    String letters = String.join("", name).toLowerCase(Locale.ROOT);
    String made = word.toLowerCase(Locale.ROOT);
    int at = -1;
    for (int i = 0; i < made.length(); i++) {
      at = letters.indexOf(made.charAt(i), at + 1);
      if (at < 0 || i == 0 && at > 0) {
        return false;
      }
    }
    return !made.isEmpty();
  }

  /**
   * The keys of the acronyms that the words may have: of the capitalised words only, of all, and with the "&" or "and"
   * that stands between them, "Q&B".
   */
  public static Set<String> initials(List<String> words) {
    StringBuilder capitals = new StringBuilder();
    StringBuilder all = new StringBuilder();
    StringBuilder joined = new StringBuilder();
    for (String word : words) {
      if (word.equals("&") || word.equals("and")) {
        joined.append('&');
      }
      boolean starts = true;
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        // "Tehreek-e-Insaf" has two letters in an acronym.
        if (starts && Character.isLetter(c) && (i == 0 || Character.isUpperCase(c))) {
          all.append(c);
          if (Character.isUpperCase(c)) {
            capitals.append(c);
            joined.append(c);
          }
        }
        starts = c == '-';
      }
    }
    Set<String> initials = new LinkedHashSet<>();
    for (StringBuilder b : List.of(capitals, all, joined)) {
      if (b.length() >= 2) {
        initials.add(fold(b.toString()));
      }
    }
    return initials;
  }
}
