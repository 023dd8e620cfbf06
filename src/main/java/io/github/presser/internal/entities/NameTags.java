package io.github.presser.internal.entities;

import io.github.presser.internal.english.Capitals;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.rules.Rule;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which tokens of a text are names, while that is being worked out: for each token, what kind of
 * name it is part of and whether a name starts there. For one text and one thread.
 */
final class NameTags {

  /** What a street is called after has no fewer letters, nor has what ends its name. */
  private static final int SHORTEST_STREET = 4;

  /** No listed ending of a street's name has more letters. */
  private static final int LONGEST_STREET_ENDING = 7;

  private static final Set<String> SMALL_IN_HEADLINES = Set.of("IN", "DT", "TO", "CC", "PRP", "PRP$");

  final AnnotatedText text;
  final List<Token> tokens;
  final NameTag[] tags;
  final boolean[] starts;

  /** Tokens that are no part of a name, whatever the rest of the text says. */
  final boolean[] closed;

  private final Lexicon lexicon;

  /** Starts with the tagger's names; neighbours of one kind are one name. */
  NameTags(Lexicon lexicon, AnnotatedText text) {
    this.lexicon = lexicon;
    this.text = text;
    this.tokens = text.tokens();
    this.tags = tokens.stream().map(Token::name).toArray(NameTag[]::new);
    this.starts = new boolean[tokens.size()];
    this.closed = new boolean[tokens.size()];
    for (Sentence s : text.sentences()) {
      for (int i = s.begin(); i < s.end(); i++) {
        starts[i] = tags[i] != NameTag.NONE && (i == s.begin() || tags[i] != tags[i - 1]);
      }
    }
  }

  /** Whether the rule is followed in this text. */
  boolean follows(Rule rule) {
    return text.rules().apply(rule);
  }

  /** What is done by those of the rules that are followed in this text, in the same order. */
  <T> List<T> followed(Map<? extends Rule, T> rules) {
    return rules.entrySet().stream().filter(rule -> follows(rule.getKey())).map(Map.Entry::getValue).toList();
  }

  /** The token's text. */
  String word(int i) {
    return tokens.get(i).text();
  }

  /** The token's text in lower case. */
  String lower(int i) {
    return tokens.get(i).lower();
  }

  /** Whether the lexicon says this of the token's text in lower case. */
  boolean has(int i, Feature feature) {
    return lexicon.has(lower(i), feature);
  }

  /** The tokens' texts with a space between any two. */
  String joined(int begin, int end) {
    StringBuilder b = new StringBuilder(word(begin));
    for (int i = begin + 1; i < end; i++) {
      b.append(' ').append(word(i));
    }
    return b.toString();
  }

  /** Makes the tokens in the range one name, or none for {@code NONE}. */
  void mark(int begin, int end, NameTag tag) {
    // What is left of a name that reached beyond the end is a name of its own.
    if (end < tags.length
        && tags[end] != NameTag.NONE
        && !starts[end]
        && tags[end - 1] == tags[end]) {
      starts[end] = true;
    }
    for (int i = begin; i < end; i++) {
      tags[i] = tag;
      starts[i] = tag != NameTag.NONE && i == begin;
    }
  }

  /** Makes one name of the tokens in the range and the names that reach into it. */
  void extend(int begin, int end, NameTag tag, Sentence s) {
    int from = begin;
    while (from > s.begin() && tags[from] != NameTag.NONE && !starts[from]) {
      from--;
    }
    int to = tags[end - 1] == NameTag.NONE ? end : endOf(end - 1, s);
    mark(from, to, tag);
  }

  /** The names of the sentence, in text order. */
  List<NameSpan> spans(Sentence s) {
    List<NameSpan> spans = new ArrayList<>();
    int begin = s.begin();
    while (begin < s.end()) {
      if (tags[begin] == NameTag.NONE) {
        begin++;
        continue;
      }
      int end = endOf(begin, s);
      spans.add(new NameSpan(begin, end, tags[begin]));
      begin = end;
    }
    return spans;
  }

  /** The index after the last token of the name that the token is part of. */
  int endOf(int begin, Sentence s) {
    int end = begin + 1;
    while (end < s.end() && tags[end] == tags[begin] && !starts[end]) {
      end++;
    }
    return end;
  }

  /** Whether the token may be part of a name: capitalised, and no weekday or the like, but "the WHO". */
  boolean isNameLike(int i) {
    return (isCapitalised(i) || hasArticle(word(i))) && !isNoName(i);
  }

  /** Whether it is a word that has a capital for other reasons than being a name, as it is written here. */
  boolean isNoName(int i) {
    boolean family = has(i, Feature.FAMILY_FIRST) && isProper(i) && tags[i] == NameTag.PERSON; // "He | Weilan"
    return (has(i, Feature.NO_NAME) || lexicon.has(word(i), Feature.NO_NAME))
        && !lexicon.has(word(i), Feature.ORGANISATION)
        && !family
        && !isOfBroadcaster(i);
  }

  /** "Lantern | TV": what ends a broadcaster's name; not "US TV", "State TV", "BBC TV". */
  private boolean isOfBroadcaster(int i) {
    return has(i, Feature.MEDIUM)
        && isCapitalised(i)
        && tags[i] != NameTag.PERSON
        && i > 0
        && isCapitalised(i - 1)
        && isProper(i - 1)
        && !has(i - 1, Feature.NO_NAME)
        && !has(i - 1, Feature.PLACE_WORD)
        && !lexicon.isPlace(word(i - 1))
        && !lexicon.isDemonym(word(i - 1))
        && !lexicon.has(word(i - 1), Feature.ORGANISATION)
        && follows(TrimRule.KEEP_MEDIUM);
  }

  /** The end of the words from a token on that are tagged as proper nouns, of which the tagger made no name. */
  int endOfProper(int begin, Sentence s) {
    int end = begin;
    while (end < s.end() && !isNamed(end) && isNameLike(end) && isProper(end)) {
      end++;
    }
    return end;
  }

  /** Whether one of the tokens is the head of an organisation's or a place's name. */
  boolean hasHead(int begin, int end) {
    for (int i = begin; i < end; i++) {
      String lower = Lexicon.lower(word(i));
      if (lexicon.has(lower, Feature.ORGANISATION_HEAD)
          || lexicon.has(lower, Feature.PLACE_HEAD)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word is for the members of a party, with a capital: "Democrats". */
  boolean isParty(int i) {
    return isCapitalised(i)
        && tokens.get(i).tag().endsWith("S")
        && lexicon.has(singular(lower(i)), Feature.PARTISAN);
  }

  /** Whether the token is the head of an organisation's name, such as "Ministry". */
  boolean isOrganisationHead(int i) {
    return i >= 0 && lexicon.has(Lexicon.lower(word(i)), Feature.ORGANISATION_HEAD);
  }

  /** A plural without its "s"; another word as it is. */
  static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether the token begins with a capital. */
  boolean isCapitalised(int i) {
    return tokens.get(i).isCapitalised();
  }

  /** Whether the token is letters that stand for a name, as {@link Capitals} says. */
  boolean isAcronym(int i) {
    return tokens.get(i).isAcronym();
  }

  /** "al-Nasr", "el-Masri". */
  boolean hasArticle(String word) {
    return hasArticle(lexicon, word);
  }

  /** Whether the token is the name of a street in another language: "Okorstrasse". */
  boolean isStreet(int i) {
    return tokens.get(i).isNoun() && isStreet(lexicon, word(i));
  }

  /** "Okorstrasse", "Ann-Okor-Strasse". */
  static boolean isStreet(Lexicon lexicon, String word) {
    String lower = Lexicon.lower(word);
    return Capitals.isCapitalised(word)
        && IntStream.rangeClosed(
            Math.max(SHORTEST_STREET, lower.length() - LONGEST_STREET_ENDING), lower.length() - SHORTEST_STREET)
            .anyMatch(i -> lexicon.has(lower.substring(i), Feature.STREET_ENDING));
  }

  /** "e-Okor" of "Tehreek-e-Okor". */
  boolean isIzafat(String word) {
    return isJoinedBy(word, Feature.IZAFAT);
  }

  /** Whether a small word with the feature and a hyphen open what the tokeniser leaves whole: "e-Okor". */
  boolean isJoinedBy(String word, Feature small) {
    int hyphen = word.indexOf('-');
    return hyphen > 0
        && lexicon.has(word.substring(0, hyphen), small)
        && Capitals.isCapitalised(word.substring(hyphen + 1));
  }

  static boolean hasArticle(Lexicon lexicon, String word) {
    int hyphen = word.indexOf('-');
    return hyphen >= 2
        && hyphen <= 3
        && hyphen + 1 < word.length()
        && Character.isUpperCase(word.charAt(hyphen + 1))
        && lexicon.has(Lexicon.lower(word.substring(0, hyphen)), Feature.NAME_ARTICLE);
  }

  /** A square bracket, in which papers put what they add to somebody's words. */
  static boolean isEditorial(String token) {
    return token.equals("[") || token.equals("]");
  }

  /** Whether the token begins with a digit. */
  boolean isFigure(int i) {
    return Character.isDigit(word(i).codePointAt(0));
  }

  /** Whether the token, with a small letter, joins to a noun what it is of or for. */
  boolean isFieldLink(int i) {
    return lexicon.has(word(i), Feature.FIELD_LINK);
  }

  /** Whether a noun for a person stands there, with a small letter, before somebody's name: "strategist | Ann Poe". */
  boolean isNounBeforePerson(int i, Sentence s) {
    return i + 1 < s.end()
        && lexicon.isRole(word(i))
        && !isCapitalised(i)
        && tags[i + 1] == NameTag.PERSON;
  }

  /** Whether no space stands before the token. */
  boolean isTight(int i) {
    return tokens.get(i).span().begin() == tokens.get(i - 1).span().end();
  }

  /** Whether the token is part of a name. */
  boolean isNamed(int i) {
    return tags[i] != NameTag.NONE;
  }

  /** Whether the sentence has no small letter. */
  boolean isInCapitals(Sentence s) {
    for (int i = s.begin(); i < s.end(); i++) {
      if (word(i).chars().anyMatch(Character::isLowerCase)) {
        return false;
      }
    }
    return true;
  }

  /** The words in capitals that may stand for a body: no office, and no place that the word lists have. */
  Set<String> letters() {
    return letters(i -> true);
  }

  /** Those of them that stand somewhere where the test holds of the token. */
  Set<String> letters(IntPredicate test) {
    Set<String> letters = new HashSet<>();
    for (Sentence s : text.sentences()) {
      if (isInCapitals(s)) {
        continue;
      }
      for (int i = s.begin(); i < s.end(); i++) {
        String word = word(i);
        if (isAcronym(i) && !lexicon.isRole(word) && !lexicon.isTitle(word) && !lexicon.isPlace(word)
            && test.test(i)) {
          letters.add(word);
        }
      }
    }
    return letters;
  }

  /** Whether the token is tagged as a proper noun. */
  boolean isProper(int i) {
    return tokens.get(i).isProper();
  }

  /**
   * Whether nearly all words are capitalised, as in a headline: then a capital tells nothing, and
   * the tagger guesses. What headlines too write small ("with", "from") does not count; a full stop ends none.
   */
  boolean isTitleCase(Sentence s) {
    int longWords = 0;
    int capitalised = 0;
    for (int i = s.begin(); i < s.end(); i++) {
      String tag = tokens.get(i).tag();
      boolean small = SMALL_IN_HEADLINES.contains(tag);
      if (word(i).length() >= 3 && Character.isLetter(word(i).codePointAt(0)) && !(small && !isCapitalised(i))) {
        longWords++;
        capitalised += isCapitalised(i) ? 1 : 0;
      }
    }
    return longWords >= 4 && capitalised >= 0.8 * longWords && !word(s.end() - 1).equals(".");
  }
}
