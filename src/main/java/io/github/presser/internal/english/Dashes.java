package io.github.presser.internal.english;

import com.google.common.base.CharMatcher;

/** The characters that are typed for a dash or a hyphen. */
public final class Dashes {

  /** Those made to join the parts of a word; "-" is typed for a dash too. */
  public static final CharMatcher HYPHENS = CharMatcher.anyOf("-\u2010\u2011");

  /** All of them: hyphens, figure, en and em dash, and the bar that some type before a name. */
  public static final CharMatcher ALL = HYPHENS.or(CharMatcher.inRange('\u2012', '\u2015'));

  /** What joins the parts of a name: an en dash is often typed for a hyphen there, a longer one sets a name off. */
  public static final CharMatcher IN_NAMES = HYPHENS.or(CharMatcher.is('\u2013'));

  /** A part of a pattern: any of {@link #IN_NAMES}. */
  public static final String IN_NAMES_PATTERN = "[-\u2010\u2011\u2013]";

  /** A part of a pattern: any of {@link #ALL}. */
  public static final String PATTERN = "[-\u2010-\u2015]";

  /** A part of a pattern: one that is no hyphen, and so sets off what stands around it without a blank. */
  public static final String LONG_PATTERN = "[\u2012-\u2015]";

  private Dashes() {}

  /** Whether a word is a dash: one of {@link #ALL} by itself, or two hyphens. */
  public static boolean isDash(String word) {
    return word.length() == 1 && ALL.matches(word.charAt(0)) || word.equals("--");
  }
}
