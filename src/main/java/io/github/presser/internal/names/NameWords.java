package io.github.presser.internal.names;

import com.google.common.base.CharMatcher;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import java.util.List;

/** What single words of a name are. */
final class NameWords {

  private static final CharMatcher BRACKETS = CharMatcher.anyOf("(),[]");
  private static final CharMatcher QUOTES = CharMatcher.anyOf("\"“”‘’'");

  private static final int LONGEST_NICKNAME = 3;

  private NameWords() {}

  /** The word in lower case without brackets and commas: "(Mrs.)" as "mrs.". */
  static String bare(String word) {
    return Lexicon.lower(BRACKETS.removeFrom(word));
  }

  /** The end of the nickname in marks or brackets that begins at the word; the word's own index when none does. */
  static int endOfNickname(List<String> words, int begin, int end) {
    String first = words.get(begin);
    boolean bracket = first.startsWith("(");
    if (!bracket && !QUOTES.matches(first.charAt(0))) {
      return begin;
    }
    for (int i = begin; i < Math.min(end, begin + LONGEST_NICKNAME); i++) {
      String word = words.get(i);
      char last = word.charAt(word.length() - 1);
      if (word.length() > 1 && (bracket ? last == ')' : QUOTES.matches(last))) {
        return i + 1;
      }
    }
    return begin;
  }

  /** The words without the marks around them. */
  static String unquoted(String words) {
    return QUOTES.trimFrom(words);
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
