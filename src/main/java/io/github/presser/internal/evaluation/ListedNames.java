package io.github.presser.internal.evaluation;

import com.google.common.collect.Iterables;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whether a name is one that a reader listed. Looser than {@link PeopleNames}, since it is of bodies and places too,
 * and as it is there deliberately simpler than what is measured by it.
 */
final class ListedNames {

  private static final Pattern WORD = Pattern.compile("[a-z0-9']+");

  private ListedNames() {}

  static boolean isAmong(String name, List<String> names) {
    return names.stream().anyMatch(n -> same(name, n));
  }

  /** Whether the longer name ends in the shorter, or has all its words: two or more, or one that is its own last. */
  static boolean same(String a, String b) {
    List<String> x = words(a);
    List<String> y = words(b);
    List<String> shorter = x.size() <= y.size() ? x : y;
    List<String> longer = shorter == x ? y : x;
    if (shorter.isEmpty()) {
      return false;
    }
    boolean sameEnd = Iterables.getLast(shorter).equals(Iterables.getLast(longer));
    return new HashSet<>(longer).containsAll(shorter) && (sameEnd || new HashSet<>(shorter).size() > 1);
  }

  /** The words of a name without case, accents and a possessive's ending. */
  private static List<String> words(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
        .replace('’', '\'').replaceAll("'s\\b", "");
    return WORD.matcher(plain).results().map(MatchResult::group).toList();
  }
}
