package io.github.presser.statements;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.presser.statements.Change.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Compares two texts word by word: a longest common subsequence, found in linear space (Hirschberg 1975). Texts that
 * begin or end alike, as most pairs of wordings do, are compared in between only.
 */
final class WordDiff {

  private static final CharMatcher EDGE =
      CharMatcher.forPredicate(c -> !Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && c != '%');

  private final String[] before;
  private final String[] after;
  private final boolean[] keptBefore;
  private final boolean[] keptAfter;

  private WordDiff(List<String> before, List<String> after) {
    this.before = before.stream().map(WordDiff::plain).toArray(String[]::new);
    this.after = after.stream().map(WordDiff::plain).toArray(String[]::new);
    this.keptBefore = new boolean[this.before.length];
    this.keptAfter = new boolean[this.after.length];
  }

  static List<Change> changes(String canonical, String other) {
    List<String> before = words(canonical);
    List<String> after = words(other);
    WordDiff diff = new WordDiff(before, after);
    diff.compare(0, before.size(), 0, after.size());
    Changes changes = new Changes();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && !diff.keptBefore[i]) {
        changes.add(Kind.LEFT_OUT, before.get(i++));
      } else if (j < after.size() && !diff.keptAfter[j]) {
        changes.add(Kind.ADDED, after.get(j++));
      } else {
        changes.add(Kind.KEPT, after.get(j++));
        i++;
      }
    }
    return changes.finish();
  }

  /** The words of a text; a dash that stands by itself goes with the word before it. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    String pending = "";
    for (String part : Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().split(text)) {
      if (!EDGE.matchesAllOf(part)) {
        words.add(pending + part);
        pending = "";
      } else if (words.isEmpty()) {
        pending += part + " ";
      } else {
        words.set(words.size() - 1, words.get(words.size() - 1) + " " + part);
      }
    }
    return words;
  }

  private static String plain(String word) {
    String plain = EDGE.trimFrom(word).replace('’', '\'').replace('‘', '\'');
    return Normalizer.normalize(plain, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private void compare(int beginA, int endA, int beginB, int endB) {
    int same = Math.min(endA - beginA, endB - beginB);
    int prefix = 0;
    while (prefix < same && before[beginA + prefix].equals(after[beginB + prefix])) {
      prefix++;
    }
    int suffix = 0;
    while (suffix < same && before[endA - 1 - suffix].equals(after[endB - 1 - suffix])) {
      suffix++;
    }
    if (prefix + suffix > same) { // the longer one first: "We came. [We] saw" is not "[We] came. We saw"
      prefix = prefix >= suffix ? prefix : same - suffix;
      suffix = same - prefix;
    }
    for (int k = 0; k < prefix; k++) {
      keptBefore[beginA++] = true;
      keptAfter[beginB++] = true;
    }
    for (int k = 0; k < suffix; k++) {
      keptBefore[--endA] = true;
      keptAfter[--endB] = true;
    }
    if (beginA == endA || beginB == endB) {
      return;
    }
    if (endA - beginA == 1) {
      for (int j = beginB; j < endB; j++) {
        if (before[beginA].equals(after[j])) {
          keptBefore[beginA] = true;
          keptAfter[j] = true;
          return;
        }
      }
      return;
    }
    int middle = (beginA + endA) >>> 1;
    int[] left = lengths(beginA, middle, beginB, endB, false);
    int[] right = lengths(middle, endA, beginB, endB, true);
    int best = 0;
    int cut = 0;
    for (int j = 0; j <= endB - beginB; j++) {
      if (left[j] + right[endB - beginB - j] > best) {
        best = left[j] + right[endB - beginB - j];
        cut = j;
      }
    }
    if (best > 0) {
      compare(beginA, middle, beginB, beginB + cut);
      compare(middle, endA, beginB + cut, endB);
    }
  }

  /** Lengths of the longest common subsequences of a stretch with each prefix of another, or each suffix. */
  private int[] lengths(int beginA, int endA, int beginB, int endB, boolean backwards) {
    int columns = endB - beginB;
    int[] row = new int[columns + 1];
    for (int i = 0; i < endA - beginA; i++) {
      String word = before[backwards ? endA - 1 - i : beginA + i];
      int diagonal = 0;
      for (int j = 0; j < columns; j++) {
        int above = row[j + 1];
        row[j + 1] =
            word.equals(after[backwards ? endB - 1 - j : beginB + j]) ? diagonal + 1 : Math.max(above, row[j]);
        diagonal = above;
      }
    }
    return row;
  }

  /** Puts words together that went the same way. */
  private static final class Changes {

    private final List<Change> changes = new ArrayList<>();
    private final StringBuilder leftOut = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    private final StringBuilder kept = new StringBuilder();

    void add(Kind kind, String word) {
      if (kind == Kind.KEPT) {
        flushChanged();
        append(kept, word);
      } else {
        flush(Kind.KEPT, kept);
        append(kind == Kind.LEFT_OUT ? leftOut : added, word);
      }
    }

    List<Change> finish() {
      flush(Kind.KEPT, kept);
      flushChanged();
      return changes;
    }

    private void flushChanged() {
      flush(Kind.LEFT_OUT, leftOut);
      flush(Kind.ADDED, added);
    }

    private void flush(Kind kind, StringBuilder words) {
      if (words.length() > 0) {
        changes.add(new Change(kind, words.toString()));
        words.setLength(0);
      }
    }

    private static void append(StringBuilder words, String word) {
      words.append(words.length() > 0 ? " " : "").append(word);
    }
  }
}
