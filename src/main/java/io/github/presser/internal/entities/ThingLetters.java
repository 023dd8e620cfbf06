package io.github.presser.internal.entities;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.names.Spelling;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The letters that stand for a thing, by what the article says in full: "HRA" where it has the Harbour Roads Act, "OKB"
 * behind "old keel boats". For one text and one thread.
 */
final class ThingLetters {

  /** What letters stand for has no more words. */
  private static final int LONGEST = 10;

  /** Fewer letters stand for too much else. */
  private static final int SHORTEST = 3;

  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final Set<String> letters = new HashSet<>();

  /** Reads what the article has in full. */
  ThingLetters(AnnotatedText text, List<Name> names) {
    this.lexicon = text.lexicon();
    this.tokens = text.tokens();
    if (text.rules().apply(DropRule.DROP_LETTERS_OF_THING)) {
      for (Sentence sentence : text.sentences()) {
        for (int i = sentence.begin(); i < sentence.end(); i++) {
          readThing(i, sentence);
          readBracket(i, sentence);
        }
      }
      names.stream().filter(name -> name.type() == NameTag.ORGANISATION && name.words().size() > 1)
          .forEach(name -> Spelling.initials(name.words()).forEach(this::remove));
    }
  }

  /** Whether the name is of letters that stand for a thing. */
  boolean contains(Name name) {
    return name.words().size() == 1 && letters.contains(name.text()) && !lexicon.has(name.text(), Feature.ORGANISATION);
  }

  private void remove(String ofBody) {
    letters.removeIf(each -> Spelling.fold(each).equals(ofBody));
  }

  /** "Harbour Roads Act": the first letters of its words, from each of them on. */
  private void readThing(int head, Sentence s) {
    boolean pair = head > s.begin() // "General Meeting"
        && lexicon.has(tokens.get(head - 1).lower() + ' ' + tokens.get(head).lower(), Feature.NO_NAME);
    if (!tokens.get(head).isCapitalised() || !pair && !lexicon.has(tokens.get(head).lower(), Feature.THING_HEAD)) {
      return;
    }
    StringBuilder reversed = new StringBuilder();
    int first = Math.max(s.begin(), head - LONGEST);
    for (int i = head; i >= first && (tokens.get(i).isCapitalised() || isSmallInTitle(i)); i--) {
      if (tokens.get(i).isCapitalised()) {
        reversed.append(tokens.get(i).text().charAt(0));
        if (reversed.length() >= SHORTEST) {
          letters.add(new StringBuilder(reversed).reverse().toString());
        }
      }
    }
  }

  /** "old keel boats (OKB)": letters in a bracket behind the words, all of them small, that begin so. */
  private void readBracket(int bracket, Sentence s) {
    if (bracket + 2 >= s.end()
        || !tokens.get(bracket).tag().equals("-LRB-")
        || !tokens.get(bracket + 2).tag().equals("-RRB-")
        || !tokens.get(bracket + 1).isAcronym()
        || bracket == s.begin()
        || isBody(tokens.get(bracket - 1).lower())) {
      return;
    }
    String word = tokens.get(bracket + 1).text();
    int letter = word.length() - 1;
    for (int i = bracket - 1; i >= Math.max(s.begin(), bracket - LONGEST) && letter >= 0; i--) {
      String small = tokens.get(i).text();
      if (small.startsWith(Lexicon.lower(word.substring(letter, letter + 1)))) {
        letter--;
      } else if (!tokens.get(i).isDash() && !lexicon.has(small, Feature.SMALL_IN_TITLES)) {
        return;
      }
    }
    if (letter < 0) {
      letters.add(word);
    }
  }

  private boolean isBody(String noun) {
    return lexicon.has(noun, Feature.ORGANISATION_HEAD)
        || lexicon.has(noun, Feature.BODY)
        || lexicon.has(noun, Feature.BODY_EPITHET)
        || lexicon.has(noun, Feature.GROUP_WORD)
        || lexicon.has(noun, Feature.FIRM);
  }

  private boolean isSmallInTitle(int i) {
    return lexicon.has(tokens.get(i).lower(), Feature.SMALL_IN_TITLES);
  }
}
