package io.github.presser.internal.entities;

import com.google.common.base.CharMatcher;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Sentence;
import java.util.stream.IntStream;

/**
 * Adds the countries, states and bodies of the word lists that the tagger did not see or not whole. Looks at one
 * sentence at a time; for one text and one thread.
 */
final class ListedNames {

  /** The listed bodies that the tagger did not see have no more words than this, and those that it broke. */
  private static final int LONGEST_LISTED = 3;
  private static final int LONGEST_BROKEN = 7;

  private final Lexicon lexicon;
  private final NameTags names;

  ListedNames(Lexicon lexicon, NameTags names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  /** Adds the names of the sentence. */
  void add(Sentence s) {
    boolean capitals = names.isInCapitals(s);
    for (int i = s.begin(); i < s.end(); i++) {
      joinListed(i, s);
      if (names.isNamed(i) || names.word(i).length() < 2) {
        continue;
      }
      int listed = names.follows(FindRule.FIND_LISTED_PAIR) ? endOfListed(i, s) : i;
      if (listed > i) {
        boolean place = lexicon.isPlace(names.joined(i, listed));
        names.mark(i, listed, place ? NameTag.PLACE : NameTag.ORGANISATION);
        i = listed - 1;
        continue;
      }
      if (!names.tokens.get(i).isNoun() && !areLetters(i, s)) {
        continue;
      }
      boolean beforeName = i + 1 < s.end() && (names.isNameLike(i + 1) || names.isNamed(i + 1));
      if (lexicon.isPlace(names.word(i))) {
        addPlace(i, beforeName);
      } else if (names.follows(FindRule.FIND_LISTED_BODY)
          && !capitals
          && isOrganisation(i, s)
          && (!beforeName || i + 1 < s.end() && lexicon.isRole(names.word(i + 1)))) {
        names.mark(i, i + 1, NameTag.ORGANISATION); // "their common foe in IS"
      }
    }
  }

  /**
   * "United" + "Norland", "Harbour Front of Okor" + "and the" + "Vale": a listed body that the tagger broke, or a
   * listed place that it broke at a hyphen.
   */
  private void joinListed(int i, Sentence s) {
    boolean begins = names.starts[i] ? names.tags[i] != NameTag.PERSON : !names.isNamed(i);
    if (!begins || !names.isCapitalised(i) || !names.follows(JoinRule.JOIN_LISTED)) {
      return;
    }
    int broken = names.isNamed(i) ? names.endOf(i, s) : i + LONGEST_LISTED;
    for (int end = Math.min(s.end(), i + LONGEST_BROKEN); end >= broken && end > i + 1; end--) {
      boolean whole = end == s.end() || !names.isNamed(end) || names.starts[end];
      boolean city = end == broken && names.has(end - 1, Feature.SETTLEMENT); // "Okor City": a club, or where it plays
      if (whole && !city && isListedBody(names.joined(i, end))) {
        names.mark(i, end, NameTag.ORGANISATION);
        return;
      }
      if (whole && lexicon.isPlace(hyphenated(i, end))) {
        names.mark(i, end, NameTag.PLACE);
        return;
      }
    }
  }

  /** The words where hyphens join all of them, which are tokens of their own: "Okoria-Vale"; empty elsewhere. */
  private String hyphenated(int begin, int end) {
    if (!names.isTight(begin + 1)) {
      return ""; // as nearly everywhere
    }
    boolean tight = IntStream.range(begin + 2, end).allMatch(names::isTight)
        && IntStream.range(begin, end).anyMatch(i -> names.word(i).equals("-"));
    return tight ? CharMatcher.is(' ').removeFrom(names.joined(begin, end)) : "";
  }

  private boolean isListedBody(String name) {
    return lexicon.has(name, Feature.ORGANISATION)
        || lexicon.usualName(name).filter(usual -> !lexicon.isPlace(usual)).isPresent();
  }

  /** The end of the listed body of several words that begins at a token; the token itself if none does. */
  private int endOfListed(int begin, Sentence s) {
    for (int end = Math.min(s.end(), begin + LONGEST_LISTED); end > begin + 1; end--) {
      boolean whole = !names.isNamed(end - 1) || names.endOf(end - 1, s) == end;
      if (whole && names.isCapitalised(begin) && isListed(begin, end, s)) {
        return end;
      }
    }
    return begin;
  }

  /**
   * Whether a listed body stands there, or a listed place that is no part of more: of a longer name, an address ("10
   * Okor Street"), a row of a table ("New Okor 6 Ostia 2").
   */
  private boolean isListed(int begin, int end, Sentence s) {
    String name = names.joined(begin, end);
    boolean goesOn = end < s.end() && (names.isNameLike(end) || names.isFigure(end));
    boolean apart = begin == s.begin() || !names.isNameLike(begin - 1) && !names.isFigure(begin - 1);
    return lexicon.has(name, Feature.ORGANISATION) || lexicon.isPlace(name) && apart && !goesOn;
  }

  /** "under | IS | control", "the last | IS | fighters": letters that the tagger takes for a verb where none stands. */
  private boolean areLetters(int i, Sentence s) {
    if (i == s.begin() || !names.isAcronym(i) || names.isAcronym(i - 1) || lexicon.isPlace(names.word(i))) {
      return false;
    }
    String before = names.tokens.get(i - 1).tag();
    boolean noun = i + 1 < s.end() && (names.tokens.get(i + 1).isNoun() || names.tokens.get(i + 1).tag().equals("TO"));
    return noun && (before.equals("IN") || before.equals("JJ") || names.lower(i - 1).equals("the"));
  }

  private void addPlace(int i, boolean beforeName) {
    String word = names.word(i);
    boolean noun = names.isProper(i) || names.isAcronym(i) && names.tokens.get(i).tag().equals("NN");
    boolean title = lexicon.isTitle(word) && beforeName; // "Del. Ann Poe" is a delegate
    boolean first = lexicon.isFirstName(word) && beforeName && names.tags[i + 1] == NameTag.PERSON; // "Georgia Poe"
    if (names.follows(FindRule.FIND_LISTED_PLACE) && noun && word.length() > 2 && !title && !first) {
      names.mark(i, i + 1, NameTag.PLACE);
    }
  }

  /** Whether a listed body stands there; one that is a word too ("Labour") not before the noun it goes with. */
  private boolean isOrganisation(int i, Sentence s) {
    String word = names.word(i);
    return isListedBody(word)
        && (names.isProper(i)
            || word.chars().noneMatch(Character::isLowerCase)
            || i + 1 < s.end() && !names.tokens.get(i + 1).isNoun());
  }
}
