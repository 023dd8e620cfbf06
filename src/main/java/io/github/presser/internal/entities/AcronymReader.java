package io.github.presser.internal.entities;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Sentence;
import java.util.Arrays;
import java.util.Set;

/**
 * Finds what acronyms stand for. The words before an acronym in brackets, "Harbour Board of Ost and the Vale (HBOV)",
 * are one name, and so are those anywhere whose letters the article uses elsewhere: "Roads, Harbours and Rivers
 * Norland" where it has "RHRN". For one text and one thread.
 */
final class AcronymReader {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 8;

  private final Lexicon lexicon;
  private final NameTags names;
  /** The acronyms that stand somewhere in the article. */
  private final Set<String> letters;

  AcronymReader(Lexicon lexicon, NameTags names) {
    this.lexicon = lexicon;
    this.names = names;
    this.letters = names.follows(JoinRule.JOIN_BY_LETTERS) ? names.letters() : Set.of();
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
        } else if (isShortForBody(i, s)) {
          names.mark(i + 1, i + 2, NameTag.ORGANISATION);
        }
      }
    }
  }

  /** "Ostia Works Agency (Oswa)": a word in a bracket that is made of the letters of the body before it. */
  private boolean isShortForBody(int bracket, Sentence s) {
    int begin = bracket - 1;
    while (begin > s.begin() && names.isNamed(begin) && !names.starts[begin]) {
      begin--;
    }
    NameSpan body = new NameSpan(begin, bracket, names.tags[begin]);
    return body.tag() == NameTag.ORGANISATION
        && (ShortForms.isInBracket(names.text, body) || new ShortForms(lexicon).areInBracket(names.text, body));
  }

  /** Makes one name of each row of words in the sentence that letters elsewhere stand for. */
  void expandUnbracketed(Sentence s) {
    if (letters.isEmpty() || names.isTitleCase(s)) {
      return; // in a headline any letters can be found
    }
    for (int i = s.begin(); i < s.end(); i++) {
      int end = endOfExpansion(i, s);
      if (end > i) {
        names.extend(i, end, NameTag.ORGANISATION, s);
        i = end - 1;
      }
    }
  }

  /** The end of the longest row of words from a token on that letters stand for; the token itself if there is none. */
  private int endOfExpansion(int begin, Sentence s) {
    StringBuilder initials = new StringBuilder();
    boolean inList = false; // after a comma there must come an "and"
    int end = begin;
    for (int i = begin; i < s.end() && initials.length() <= LONGEST; i++) {
      String word = names.word(i);
      if (names.isNameLike(i) && !names.tokens.get(i).tag().equals("DT") && names.tags[i] != NameTag.PERSON) {
        initials.append(Character.toUpperCase(word.charAt(0)));
        boolean whole = i + 1 == s.end() || !names.isNamed(i + 1) || names.starts[i + 1];
        end = !inList && whole && isUsed(initials) && !isNobody(begin, i + 1) ? i + 1 : end;
      } else if (i == begin || !isWithinExpansion(i, s)) {
        break;
      }
      inList = word.equals(",") || inList && !word.equals("and") && !word.equals("&");
    }
    boolean within = names.isNamed(begin) && !names.starts[begin];
    return within ? begin : end;
  }

  private boolean isUsed(CharSequence initials) {
    return initials.length() >= SHORTEST && letters.contains(initials.toString());
  }

  /** Whether the token may stand between the words that letters stand for. */
  private boolean isWithinExpansion(int i, Sentence s) {
    String word = names.word(i);
    boolean beforeWord = i + 1 < s.end() && names.isCapitalised(i + 1);
    return lexicon.has(word, Feature.SMALL_IN_TITLES)
        || word.equals("&")
        || beforeWord && (word.equals(",") || names.tokens.get(i).tag().equals("POS"));
  }

  /** "HBOV", or, as British papers write what is spoken as a word, "Hbov" alone in its bracket. */
  private boolean isShort(int i, Sentence s) {
    String word = names.word(i);
    return names.isAcronym(i)
        || word.length() > SHORTEST
            && names.isCapitalised(i)
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
      if (names.isCapitalised(j)
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
