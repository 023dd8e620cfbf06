package io.github.presser.internal.english;

/** What the capitals of a word tell: a name begins with one, and letters that stand for a name are all capitals. */
public final class Capitals {

  private Capitals() {}

  /** Whether the word begins with a capital; an empty one does not. */
  public static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /** Whether the word is of two capitals or more, as letters for a body or an office are: "HBOV", "H&B", "MP". */
  public static boolean isAcronym(String word) {
    int last = word.length() - 1;
    return last > 0
        && Character.isUpperCase(word.charAt(0))
        && Character.isUpperCase(word.charAt(last))
        && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '&');
  }
}
