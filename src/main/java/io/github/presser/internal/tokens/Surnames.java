package io.github.presser.internal.tokens;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts right what the taggers make of surnames that are other words too. Whoever is named in full, "Otto Sharp", is
 * later "Sharp", which the tagger takes for an adverb: "says Sharp", "but Sharp still says"; after "Lord" or "Mrs"
 * stands a surname, whatever word it is besides; and "He Weilan" has a Chinese one. Immutable and thread-safe.
 */
final class Surnames {

  /** Shorter ones are too often initials and parts of other names. */
  private static final int SHORTEST = 3;

  /** The tags of what stands after a name, besides a verb. */
  private static final Set<String> AFTER_NAME = Set.of(",", ".", "POS", "CC", "-LRB-");

  private final Lexicon lexicon;

  Surnames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Makes a person of each surname that has a title, is somebody's in full, or stands before a given name, where its
   * capital tells nothing else.
   */
  void mend(List<Token> tokens, List<Sentence> sentences) {
    Set<String> surnames = new HashSet<>();
    for (Sentence s : sentences) {
      addBorne(tokens, s, surnames);
    }
    for (Sentence s : sentences) {
      for (int i = s.begin(); i < s.end(); i++) {
        Token token = tokens.get(i);
        boolean known = surnames.contains(token.text()) && !token.isProper() && !isPartOfMore(i, tokens, s);
        if (token.name() == NameTag.NONE && (known || isTitled(i, tokens, s))
            && (known && opens(i, tokens, s) ? speaks(i, tokens, s) : hasSmallWord(tokens, s))) {
          tokens.set(i, person(token));
        } else if (isBeforeGivenName(i, tokens, s)) {
          tokens.set(i, person(token));
          tokens.set(i + 1, person(tokens.get(i + 1)));
        }
      }
    }
  }

  private static Token person(Token token) {
    return new Token(token.span(), token.text(), "NNP", NameTag.PERSON);
  }

  /** "He | Weilan, a teacher": a pronoun stands before no name that ends there. */
  private boolean isBeforeGivenName(int i, List<Token> tokens, Sentence s) {
    Token token = tokens.get(i);
    if (!token.tag().equals("PRP") || !token.isCapitalised() || !lexicon.has(token.lower(), Feature.FAMILY_FIRST)
        || i + 2 >= s.end()) {
      return false;
    }
    Token given = tokens.get(i + 1);
    Token after = tokens.get(i + 2);
    return given.isProper()
        && given.isCapitalised()
        && TextAnnotator.isSmall(given.text().substring(1))
        && !lexicon.has(given.lower(), Feature.NO_NAME)
        && (after.isFiniteVerb() || AFTER_NAME.contains(after.tag()))
        && hasSmallWord(tokens, s);
  }

  /**
   * "Lord | Drives", "Mrs | Sweeps": whether it has a capital and stands after an honorific that goes with surnames,
   * and is no office; not "the Lord | Poem", nor the film “Mrs | Sweeps”.
   */
  private boolean isTitled(int i, List<Token> tokens, Sentence s) {
    if (i == s.begin() || !tokens.get(i).isCapitalised() || i + 1 < s.end() && tokens.get(i + 1).isCapitalised()) {
      return false;
    }
    String title = tokens.get(i - 1).text();
    Token before = i - 1 > s.begin() ? tokens.get(i - 2) : null;
    boolean within = before != null
        && (before.name() == NameTag.PERSON // "Otto Lord | Brill"
            || before.isDeterminer());
    return tokens.get(i - 1).isCapitalised()
        && !within
        && lexicon.has(Lexicon.lower(title), Feature.WITH_SURNAME)
        && tokens.get(i).text().length() >= SHORTEST
        && Character.isLowerCase(tokens.get(i).text().charAt(1))
        && !lexicon.isRole(tokens.get(i).lower())
        && !lexicon.isTitle(tokens.get(i).lower())
        && !endsTitleOfWork(i, tokens, s);
  }

  /** “Mrs | Sweeps”, “The Old Lord | Drives”: whether it is the last in marks that hold only words with capitals. */
  private static boolean endsTitleOfWork(int i, List<Token> tokens, Sentence s) {
    int open = i;
    while (open > s.begin() && tokens.get(open).isCapitalised()) {
      open--;
    }
    return tokens.get(open).isQuotationMark() && i + 1 < s.end() && tokens.get(i + 1).isQuotationMark();
  }

  /** Adds the last words of the names of two words and more. */
  private void addBorne(List<Token> tokens, Sentence s, Set<String> surnames) {
    for (int i = s.begin() + 1; i < s.end(); i++) {
      Token token = tokens.get(i);
      boolean last = i + 1 == s.end() || tokens.get(i + 1).name() != NameTag.PERSON;
      if (last
          && token.name() == NameTag.PERSON
          && tokens.get(i - 1).name() == NameTag.PERSON
          && token.isProper()
          && token.isCapitalised()
          && token.text().length() >= SHORTEST) {
        surnames.add(token.text());
      }
    }
  }

  /** "the Sharp Show", "Too Sharp", "the Church": whether a word with a capital, or an article, stands beside it. */
  private static boolean isPartOfMore(int i, List<Token> tokens, Sentence s) {
    boolean before = i > s.begin() + 1 && tokens.get(i - 1).isCapitalised()
        || i > s.begin() && tokens.get(i - 1).isDeterminer();
    return before || i + 1 < s.end() && tokens.get(i + 1).isCapitalised();
  }

  /** Whether any word has a capital there: at the head of a sentence, in marks, after a colon. */
  private static boolean opens(int i, List<Token> tokens, Sentence s) {
    return i == s.begin()
        || !tokens.get(i - 1).isWord() && !tokens.get(i - 1).text().equals(",");
  }

  /** "Sharp says", "Sharp also said". */
  private boolean speaks(int i, List<Token> tokens, Sentence s) {
    int verb = i + 1 < s.end() && tokens.get(i + 1).tag().equals("RB") ? i + 2 : i + 1;
    return verb < s.end()
        && tokens.get(verb).isFiniteVerb()
        && lexicon.has(tokens.get(verb).lower(), Feature.SPEECH_VERB);
  }

  private static boolean hasSmallWord(List<Token> tokens, Sentence s) {
    return tokens.subList(s.begin(), s.end()).stream().anyMatch(token -> TextAnnotator.isSmall(token.text()));
  }
}
