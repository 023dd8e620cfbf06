package io.github.presser.internal.text;

import com.google.common.base.CharMatcher;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a passage ends whose closing mark is missing. Immutable and thread-safe; work is linear in the text given. */
final class UnclosedEnds {

  /** A name of so many words at most stands between a passage that is not closed and the verb of its speaker. */
  private static final int LONGEST_NAME = 4;

  private static final CharMatcher AROUND = CharMatcher.whitespace().or(CharMatcher.is('.'));

  /** Where the words of the article may take over after a quotation, and the words there. */
  private static final Pattern PAUSE = Pattern.compile("(?<=[,.?!])\\s+(?=\\p{L})");

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}.'\\u2019-]{0,30}+\\s*+");

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{Ll}{3}|\\d|\\))[.!?]\\s");

  private final Lexicon lexicon;

  UnclosedEnds(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The length of a passage that no mark closes: up to where the article speaks again.
   *
   * @param rest what follows its opening mark, up to where it must have ended
   * @param whole whether all of that is of the passage when no speaker is told in it; else its first sentence is
   */
  int end(CharSequence rest, boolean whole) {
    int cue = cue(rest);
    if (cue >= 0) {
      return cue;
    }
    Matcher stop = SENTENCE_END.matcher(rest);
    return !whole && stop.find() ? stop.start() + 1 : rest.length();
  }

  /** Where the words of the article take over with "he said", "Jo Roe said" or "said Jo"; -1 if nowhere. */
  int cue(CharSequence rest) {
    Matcher pause = PAUSE.matcher(rest);
    Matcher word = WORD.matcher(rest);
    while (pause.find()) {
      int at = pause.end();
      for (int words = 0; words <= LONGEST_NAME && word.region(at, rest.length()).lookingAt(); words++) {
        String next = AROUND.trimFrom(word.group());
        boolean verb = lexicon.has(next, Feature.SPEECH_VERB);
        boolean nameFollows = word.end() < rest.length() && Character.isUpperCase(rest.charAt(word.end()));
        if (verb && (words > 0 || nameFollows)) {
          return pause.start();
        }
        boolean named = Character.isUpperCase(word.group().charAt(0));
        if (!verb && !named && !(words == 0 && lexicon.has(next, Feature.PRONOUN))) {
          break;
        }
        at = word.end();
      }
    }
    return -1;
  }
}
