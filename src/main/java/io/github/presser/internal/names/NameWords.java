package io.github.presser.internal.names;

import com.google.common.base.CharMatcher;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import java.util.List;

/** What single words of a name are. */
final class NameWords {

  private static final CharMatcher BRACKETS = CharMatcher.anyOf("(),[]");
  private static final CharMatcher QUOTES = CharMatcher.anyOf("\"“”‘’'");

  private NameWords() {}

  static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /** The word in lower case without brackets and commas: "(Mrs.)" as "mrs.". */
  static String bare(String word) {
    return Lexicon.lower(BRACKETS.removeFrom(word));
  }

  /** A nickname in marks. */
  static boolean isQuoted(String word) {
    return word.length() > 2 && QUOTES.matches(word.charAt(0)) && QUOTES.matches(word.charAt(word.length() - 1));
  }

  /** Letters after a name, which are in capitals: "MP", but not the surname "Mp". */
  static boolean isPostNominal(String word, Lexicon lexicon) {
    String bare = BRACKETS.removeFrom(word);
    boolean letters = bare.length() > 1 && Character.isUpperCase(bare.charAt(1)) || bare.indexOf('.') > 0;
    return letters && lexicon.has(Lexicon.lower(bare.replace(".", "")), Feature.POST_NOMINAL);
  }

  /**
   * Whether the first word is a title and not a name: "Dean Roe" is a man, unless more than a surname follows; "Mr."
   * never is one.
   */
  static boolean isBeforeName(List<String> words, int begin, int end, Lexicon lexicon) {
    String bare = bare(words.get(begin));
    if (lexicon.isHonorific(bare) || words.get(begin).startsWith("(")) {
      return true;
    }
    return lexicon.isTitle(bare) && (end - begin > 2 || !lexicon.isFirstName(bare));
  }
}
