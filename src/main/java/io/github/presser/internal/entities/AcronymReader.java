package io.github.presser.internal.entities;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Sentence;
import java.util.Arrays;

/**
 * Finds what acronyms in brackets stand for: "Harbour Board of Ost and the Vale (HBOV)". The words before the bracket
 * that the letters stand for are one name. For one text and one thread.
 */
final class AcronymReader {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 8;

  private final Lexicon lexicon;
  private final NameTags names;

  AcronymReader(Lexicon lexicon, NameTags names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  /** Marks the acronyms of the sentence and what they stand for. */
  void expand(Sentence s) {
    for (int i = s.begin() + 2; i + 1 < s.end(); i++) {
      boolean bracket = names.word(i).equals("(") || names.word(i).equals("-LRB-");
      String acronym = names.word(i + 1);
      if (bracket && acronym.length() >= SHORTEST && acronym.length() <= LONGEST && isShort(i + 1, s)) {
        int begin = expansion(acronym, i, s);
        if (begin < i) {
          mark(begin, i, s);
        }
      }
    }
  }

  /** "HBOV", or, as British papers write what is spoken as a word, "Hbov" alone in its bracket. */
  private boolean isShort(int i, Sentence s) {
    String word = names.word(i);
    return NameTags.isAcronym(word)
        || word.length() > SHORTEST
            && NameTags.isCapitalised(word)
            && word.chars().skip(1).allMatch(Character::isLowerCase)
            && i + 1 < s.end()
            && names.tokens.get(i + 1).tag().equals("-RRB-");
  }

  /** Where the words that the acronym stands for begin; the bracket's index if they do not stand before it. */
  private int expansion(String acronym, int bracket, Sentence s) {
    int letter = acronym.length() - 1;
    int begin = bracket;
    for (int j = bracket - 1; j >= s.begin() && letter >= 0; j--) {
      String word = names.word(j);
      if (NameTags.isCapitalised(word)
          && Character.toUpperCase(word.charAt(0)) == Character.toUpperCase(acronym.charAt(letter))) {
        letter--;
        begin = j;
      } else if (!lexicon.has(word, Feature.SMALL_IN_TITLES) && !word.equals("&") && !isAtHyphen(j, s)) {
        return bracket;
      }
    }
    return letter < 0 ? begin : bracket;
  }

  /** "Tariq-e-Vale": a hyphen, or a small word that it joins to the others. */
  private boolean isAtHyphen(int i, Sentence s) {
    boolean small = names.word(i).chars().allMatch(Character::isLowerCase);
    return names.word(i).equals("-")
        || small && i > s.begin() && names.word(i - 1).equals("-") && names.word(i + 1).equals("-");
  }

  private void mark(int begin, int bracket, Sentence s) {
    if (isNobody(begin, bracket)) {
      names.mark(begin, bracket, NameTag.NONE);
      names.mark(bracket + 1, bracket + 2, NameTag.NONE);
      Arrays.fill(names.closed, begin, bracket + 2, true);
      return;
    }
    boolean place =
        names.tags[begin] == NameTag.PLACE && names.tags[bracket - 1] == NameTag.PLACE
            || names.has(bracket - 1, Feature.PLACE_HEAD) && !names.isOrganisationHead(bracket - 1);
    NameTag tag = place ? NameTag.PLACE : NameTag.ORGANISATION;
    names.extend(begin, bracket, tag, s);
    if (!names.isNamed(bracket + 1) || place || names.endOf(bracket + 1, s) == bracket + 2) {
      names.mark(bracket + 1, bracket + 2, tag); // not of "(BBC News)"
    }
  }

  /** "Coastal Wind Survey (CWS)", "Director of Harbour Works (DHW)": a thing, or an office. */
  private boolean isNobody(int begin, int bracket) {
    if (names.has(bracket - 1, Feature.THING_HEAD)) {
      return true;
    }
    int of = begin;
    while (of < bracket && !names.lower(of).equals("of")) {
      of++;
    }
    return of > begin
        && lexicon.isRole(names.word(of < bracket ? of - 1 : bracket - 1))
        && !names.isOrganisationHead(of - 1);
  }
}
