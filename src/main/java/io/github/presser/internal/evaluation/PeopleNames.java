package io.github.presser.internal.evaluation;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/**
 * Whether names are of the same people, as a measure counts it. Deliberately simpler than {@code PersonName}: what is
 * measured must not change with what is measured by.
 */
public final class PeopleNames {

  private static final CharMatcher LETTER = CharMatcher.inRange('a', 'z').or(CharMatcher.is(' '));
  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();

  private PeopleNames() {}

  /** Whether the two lists name the same people, each as many. */
  public static boolean same(List<String> predicted, List<String> gold) {
    return same(predicted, gold, PeopleNames::same);
  }

  /** Whether the two lists name the same by what one name and another have to have in common, each as many. */
  static boolean same(List<String> predicted, List<String> gold, BiPredicate<String, String> alike) {
    return predicted.size() == gold.size()
        && predicted.stream().allMatch(p -> gold.stream().anyMatch(g -> alike.test(p, g)))
        && gold.stream().allMatch(g -> predicted.stream().anyMatch(p -> alike.test(p, g)));
  }

  static boolean isAmong(String name, List<String> names) {
    return names.stream().anyMatch(n -> same(name, n));
  }

  /** Whether two names end in the same word and the longer has all words of the shorter: "Roe", "Ana Roe". */
  private static boolean same(String a, String b) {
    List<String> x = words(a);
    List<String> y = words(b);
    List<String> shorter = x.size() <= y.size() ? x : y;
    List<String> longer = shorter == x ? y : x;
    return !shorter.isEmpty()
        && longer.containsAll(shorter)
        && shorter.get(shorter.size() - 1).equals(longer.get(longer.size() - 1));
  }

  /** The words of a name in plain letters: without case, accents and punctuation, hyphens as spaces. */
  private static List<String> words(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replace('-', ' ');
    return SPACES.splitToList(LETTER.retainFrom(plain));
  }
}
