package io.github.presser.internal.tokens;

import com.google.common.base.CharMatcher;
import edu.stanford.nlp.ling.CoreLabel;
import io.github.presser.internal.english.Dashes;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says of a full stop whether it belongs to a word or ends the sentence, where the tokenizer, which sees no more than
 * the word, is mistaken. Immutable and thread-safe.
 */
final class Abbreviations {

  /** A shorter word before a stop and a dash may be short for a longer one. */
  private static final int SHORTEST_LAST_WORD = 4;

  /** What words are written with besides letters. */
  private static final CharMatcher IN_WORD = CharMatcher.anyOf("-'’");

  /** Words of one letter. */
  private static final CharMatcher SHORT_WORDS = CharMatcher.anyOf("IA");

  private final Lexicon lexicon;

  Abbreviations(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Joins and parts words and full stops.
   *
   * @param tokens some tokens of a paragraph; those that are joined or parted are changed
   * @return all of them in the same order; a stop that was mistaken is part of a word, or a token
   */
  List<CoreLabel> mend(List<CoreLabel> tokens) {
    List<CoreLabel> mended = new ArrayList<>(tokens.size() + 1);
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel label = tokens.get(i);
      mended.add(label);
      int stop = label.originalText().indexOf('.');
      if (joinsSentences(label.originalText(), stop)) {
        mended.addAll(part(label, stop));
      } else if (isTitle(tokens, i)) {
        setWord(label, label.originalText() + ".");
        label.setEndPosition(tokens.get(i + 1).endPosition());
        i++;
      } else if (isSurname(tokens, i) || isBeforeDash(tokens, i)) {
        partMark(label).ifPresent(mended::add);
      }
    }
    return mended;
  }

  /**
   * Whether a short title stands there that was taken for the end of a sentence: said Del | . | Ana Roe. But "in Dover,
   * Del. Ana Roe" may begin a sentence with the name.
   */
  private boolean isTitle(List<CoreLabel> tokens, int i) {
    return i + 2 < tokens.size()
        && lexicon.isTitle(tokens.get(i).originalText() + ".")
        && tokens.get(i + 1).word().equals(".")
        && tokens.get(i + 1).beginPosition() == tokens.get(i).endPosition()
        && isCapitalised(tokens.get(i + 2))
        && !(i > 0 && tokens.get(i - 1).word().equals(",") && lexicon.isPlace(tokens.get(i).originalText() + "."));
  }

  /**
   * Whether a surname that looks like a state's or a month's short name ends the sentence: said Billy Conn. | He. A
   * state stands after a comma, or after a city that something is in: "Hartford, Conn.", "in Jackson Miss.".
   */
  private boolean isSurname(List<CoreLabel> tokens, int i) {
    String word = tokens.get(i).word();
    if (i == 0 || word.indexOf('.') != word.length() - 1 || !isCapitalised(tokens.get(i))) {
      return false;
    }
    String given = tokens.get(i - 1).originalText();
    String before = i > 1 ? Lexicon.lower(tokens.get(i - 2).originalText()) : "";
    return (lexicon.isPlace(word) || lexicon.has(Lexicon.lower(word), Feature.MONTH))
        && isCapitalised(tokens.get(i - 1))
        && lexicon.isFirstName(given)
        && !lexicon.has(Lexicon.lower(given), Feature.MONTH)
        && !lexicon.has(before, Feature.PLACE_PREPOSITION)
        && !lexicon.has(before, Feature.PLACE_HEAD)
        && (i + 1 == tokens.size() || opensSentence(tokens.get(i + 1)));
  }

  /**
   * Whether a mark stands between a word and a dash, as on pages that have lost their hard spaces: "in March.-It",
   * "Ana Roe,-who". But "Calif.-Nevada" is short for something.
   */
  private boolean isBeforeDash(List<CoreLabel> tokens, int i) {
    String word = tokens.get(i).originalText();
    int mark = word.length() - 1;
    if (mark < 2 || i + 1 == tokens.size() || !word.substring(0, mark).chars().allMatch(Character::isLetter)) {
      return false;
    }
    CoreLabel dash = tokens.get(i + 1);
    boolean tight = dash.beginPosition() == tokens.get(i).endPosition() && Dashes.isDash(dash.originalText());
    boolean sentence = word.charAt(mark) == '.'
        && mark >= SHORTEST_LAST_WORD
        && i + 2 < tokens.size()
        && isCapitalised(tokens.get(i + 2))
        && !isShort(word);
    return tight && (word.charAt(mark) == ',' || sentence);
  }

  private static boolean opensSentence(CoreLabel token) {
    int first = token.originalText().codePointAt(0);
    return isCapitalised(token)
        || first == '.'
        || first == '"'
        || first == '\''
        || Character.getType(first) == Character.INITIAL_QUOTE_PUNCTUATION
        || Character.getType(first) == Character.FINAL_QUOTE_PUNCTUATION;
  }

  /** Takes the mark off the word; gives it as a token of its own, unless the tokenizer has made one of it besides. */
  private static Optional<CoreLabel> partMark(CoreLabel label) {
    String word = label.originalText();
    int last = word.length() - 1;
    if (Character.isLetter(word.charAt(last))) {
      setWord(label, word);
      return Optional.empty();
    }
    CoreLabel mark = slice(label, last, last + 1);
    setWord(label, word.substring(0, last));
    label.setEndPosition(mark.beginPosition());
    return Optional.of(mark);
  }

  /**
   * Whether a full stop stands in a word that is the last of one sentence and the first of the next, as on pages that
   * have lost the blank between: "said Ana Roe.She left". "St.Ives" is such a word too, "Ph.D" and "J.Crew" are not.
   */
  private static boolean joinsSentences(String word, int stop) {
    if (stop < 2 || stop + 1 == word.length() || !Character.isLowerCase(word.charAt(stop - 1))) {
      return false;
    }
    String next = word.substring(stop + 1);
    boolean begins = Character.isUpperCase(next.charAt(0))
        && (next.length() > 1 ? Character.isLowerCase(next.charAt(1)) : SHORT_WORDS.matches(next.charAt(0)));
    return begins && isWord(word.substring(0, stop)) && isWord(next);
  }

  private static boolean isWord(String word) {
    return word.chars().allMatch(c -> Character.isLetter(c) || IN_WORD.matches((char) c));
  }

  /** Parts a word at its full stop; gives what comes after what is left of it: the stop, unless it is the word's. */
  private List<CoreLabel> part(CoreLabel label, int stop) {
    String word = label.originalText();
    boolean shortened = isShort(word.substring(0, stop + 1));
    List<CoreLabel> rest = new ArrayList<>();
    if (!shortened) {
      rest.add(slice(label, stop, stop + 1));
    }
    rest.add(slice(label, stop + 1, word.length()));
    label.setEndPosition(label.beginPosition() + (shortened ? stop + 1 : stop));
    setWord(label, word.substring(0, shortened ? stop + 1 : stop));
    return rest;
  }

  /** A stretch of a word as a token of its own. */
  private static CoreLabel slice(CoreLabel label, int begin, int end) {
    CoreLabel slice = new CoreLabel(label);
    slice.setBeginPosition(label.beginPosition() + begin);
    slice.setEndPosition(label.beginPosition() + end);
    setWord(slice, label.originalText().substring(begin, end));
    return slice;
  }

  /** Whether a word with its full stop is short for a longer one. */
  private boolean isShort(String word) {
    return lexicon.isPlace(word)
        || lexicon.isTitle(word)
        || lexicon.has(Lexicon.lower(word), Feature.MONTH)
        || lexicon.has(Lexicon.lower(word), Feature.COMPANY_SUFFIX);
  }

  private static void setWord(CoreLabel label, String word) {
    label.setOriginalText(word);
    label.setWord(word);
    label.setValue(word);
  }

  private static boolean isCapitalised(CoreLabel token) {
    return Character.isUpperCase(token.originalText().codePointAt(0));
  }
}
