package io.github.presser.internal.syntax;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.Token;
import io.github.presser.internal.tokens.TokenRange;

/**
 * Tells datelines: what stands in front of a report's first words and says only where and when it was written, and by
 * which agency. "NORHAVEN: …", "Norhaven, Norland, Nov 3 (Newsline) — …".
 */
public final class Datelines {

  /** A dateline has no more tokens. */
  private static final int LONGEST = 24;

  /** What stands in brackets or between strokes has no more tokens. */
  private static final int LONGEST_AGENCY = 6;

  /** A word of fewer letters in capitals says little: "I", "A". */
  private static final int SHORTEST_IN_CAPITALS = 3;

  private final AnnotatedText text;
  private final int limit;
  /** The first token that has not been read as part of the dateline. */
  private int at;
  private boolean placed;
  private boolean named;
  private boolean dated;
  private boolean agency;
  /** Where the text begins if nothing sets it off, as in what a script cut out of a page: "Norhaven (Newsline)It …". */
  private int afterBareAgency = -1;

  private Datelines(AnnotatedText text, int begin, int limit) {
    this.text = text;
    this.at = begin;
    this.limit = limit;
  }

  /**
   * Where the running text begins after a dateline that the token begins or is part of; the token itself if it stands
   * in none.
   */
  public static int end(AnnotatedText text, int token) {
    int sentence = text.sentenceIndexOf(token);
    Sentence s = text.sentences().get(sentence);
    boolean opens = token - s.begin() < LONGEST
        && (sentence == 0 || text.sentences().get(sentence - 1).paragraph() != s.paragraph());
    int end = opens ? new Datelines(text, s.begin(), Math.min(s.end(), s.begin() + LONGEST)).read() : token;
    return Math.max(token, end);
  }

  /** What of the tokens follows the dateline that they begin in; all of them where none or nothing else is. */
  public static TokenRange without(AnnotatedText text, TokenRange tokens) {
    int begin = end(text, tokens.begin());
    return begin < tokens.end() ? tokens.from(begin) : tokens;
  }

  private int read() {
    int begin = at;
    boolean more = readPlace() || readAgency();
    while (more) {
      more = readAgency() || readAfterComma();
    }
    int after = afterSeparator();
    int end = at > begin && after < limit ? after : afterBareAgency;
    return end > begin && end < limit && beginsText(end) ? end : begin;
  }

  private boolean readAfterComma() {
    int comma = at;
    if (at < limit && token(at).tag().equals(",")) {
      at++;
    }
    if (readDate() || readPlace() || readAgency()) {
      return true;
    }
    at = comma;
    return false;
  }

  /** One or more words with capitals that are nobody's name: "KUALA LUMPUR", "Norhaven/Hartwell", "NORBY-VELM". */
  private boolean readPlace() {
    int begin = at;
    while (at < limit && (isPlaceWord(token(at)) || at > begin && (isStroke(at) || text.isHyphen(at))
        && at + 1 < limit && isPlaceWord(token(at + 1)))) {
      placed |= isInCapitals(token(at)) || token(at).name() == NameTag.PLACE;
      at++;
    }
    named |= at > begin;
    return at > begin;
  }

  private boolean isPlaceWord(Token token) {
    boolean name = token.name() != NameTag.NONE || token.isProper();
    return token.isCapitalised() && !isMonth(token)
        && (isInCapitals(token) || name && token.name() != NameTag.PERSON);
  }

  /** "Nov. 3, 2025", "3 November": a month with a day, and a year where there is one. */
  private boolean readDate() {
    int begin = at;
    boolean month = false;
    boolean day = false;
    while (at < limit && at < begin + 4) {
      boolean year = at > begin && token(at).tag().equals(",") && at + 1 < limit && token(at + 1).tag().equals("CD");
      if (token(at).tag().equals("CD")) {
        day = true;
      } else if (isMonth(token(at))) {
        month = true;
      } else if (!year) {
        break;
      }
      at++;
    }
    if (month && day) {
      dated = true;
      return true;
    }
    at = begin;
    return false;
  }

  private boolean isMonth(Token token) {
    return text.lexicon().has(token.lower(), Feature.MONTH);
  }

  /** "(Newsline)", "[Norland]", "/Newsline/": what stands in brackets, or between strokes. */
  private boolean readAgency() {
    boolean bracket = at < limit && token(at).tag().equals("-LRB-");
    if (!bracket && !(at < limit && isStroke(at))) {
      return false;
    }
    for (int i = at + 1; i < limit && i <= at + LONGEST_AGENCY; i++) {
      if (bracket ? token(i).tag().equals("-RRB-") : isStroke(i)) {
        agency = true;
        at = i + 1;
        boolean touches = bracket && at < limit && text.touchesNext(i);
        afterBareAgency = touches || bracket && !named && afterBareAgency < 0 ? at : afterBareAgency;
        return true;
      }
    }
    return false;
  }

  private boolean isStroke(int i) {
    return token(i).text().equals("/");
  }

  /** The token after what sets the dateline off: a dash or the like, or a colon or nothing if more tells it. */
  private int afterSeparator() {
    if (at >= limit) {
      return limit;
    }
    Token token = token(at);
    String word = token.text();
    if (token.isDash() && !text.isHyphen(at) || word.equals("|") || word.equals("_") || word.equals("•")) {
      return named || agency ? at + 1 : limit;
    }
    if (word.equals(":")) {
      return placed || dated ? at + 1 : limit;
    }
    return dated && agency ? at : limit;
  }

  private boolean beginsText(int i) {
    Token token = token(i);
    return token.isQuotationMark() || !token.isSmall() && token.isWord();
  }

  private static boolean isInCapitals(Token token) {
    String word = token.text();
    return word.length() >= SHORTEST_IN_CAPITALS && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.')
        || word.length() > 1 && word.indexOf('.') > 0 && word.chars().noneMatch(Character::isLowerCase);
  }

  private Token token(int i) {
    return text.tokens().get(i);
  }
}
