package io.github.presser.internal.entities;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Sentence;
import java.util.Locale;
import java.util.Set;

/**
 * Adds first names that the tagger did not see to the surnames that it did. Looks at one sentence at a time; for one
 * text and one thread.
 */
final class FirstNames {

  /** A longer sentence begins with a capital for being a sentence only. */
  private static final int HEADLINE = 8;

  private static final int MOST_INITIALS = 3;

  private final Lexicon lexicon;
  private final NameTags names;
  /** Words in capitals that stand somewhere without a person's name after them. */
  private final Set<String> letters;

  FirstNames(Lexicon lexicon, NameTags names) {
    this.lexicon = lexicon;
    this.names = names;
    this.letters =
        names.letters(i -> i + 1 == names.tokens.size() || names.tags[i + 1] != NameTag.PERSON);
  }

  /** "Ann" "Okoro", where the tagger took the surname for a body and nothing else. */
  private boolean isBeforeBody(int first, int i, Sentence s) {
    return names.tags[i] == NameTag.ORGANISATION
        && names.endOf(i, s) == i + 1
        && lexicon.isFirstName(names.word(first))
        && !lexicon.isPlace(names.word(first))
        && !lexicon.has(names.word(i), Feature.ORGANISATION)
        && !names.isOrganisationHead(i)
        && !names.has(i, Feature.THING_HEAD)
        && !names.isAcronym(i)
        && !names.isAcronym(first)
        && first > s.begin();
  }

  /** "Ann" "R." "Okoro", where the tagger took the surname after the initial for a body: what begins there, or -1. */
  private int beginBeforeInitial(int i, Sentence s) {
    int begin = i - 1;
    while (begin > s.begin() && names.tags[begin] == NameTag.PERSON && !names.starts[begin]) {
      begin--;
    }
    boolean surname = begin < i - 1
        && names.tags[begin] == NameTag.PERSON
        && lexicon.isFirstName(names.word(begin))
        && isInitial(names.word(i - 1))
        && names.tags[i] == NameTag.ORGANISATION
        && names.endOf(i, s) == i + 1
        && !names.isAcronym(i);
    return surname ? begin : -1;
  }

  private static boolean isInitial(String word) {
    return word.length() <= 2 && Character.isUpperCase(word.charAt(0)) && (word.length() == 1 || word.endsWith("."));
  }

  /** "Xolw" "Okoro": the first name before a person's name that stands without one. */
  void add(Sentence s) {
    for (int i = s.begin() + 1; i < s.end(); i++) {
      int first = i - 1;
      if (names.starts[i] && beginBeforeInitial(i, s) >= 0 && names.follows(FindRule.FIND_SURNAME_AFTER_INITIAL)) {
        names.extend(beginBeforeInitial(i, s), i + 1, NameTag.PERSON, s);
      }
      if ((names.tags[i] == NameTag.PERSON || isBeforeBody(first, i, s))
          && names.starts[i]
          && !names.isNamed(first)
          && !names.closed[first]
          && names.isNameLike(first)
          && !lexicon.isTitle(names.word(first))
          && names.tokens.get(first).isNoun()
          && (names.follows(FindRule.FIND_FIRST_NAME) && lexicon.isFirstName(names.word(first))
              || names.follows(FindRule.FIND_INITIALS) && areInitials(first)
              || names.follows(FindRule.FIND_UNUSUAL_FIRST_NAME) && mayBeFirstName(first, s))) {
        names.extend(first, i + 1, NameTag.PERSON, s);
      }
    }
  }

  /** Whether letters before a surname, which stand nowhere else, are those of first names: "PV Okoro". */
  private boolean areInitials(int i) {
    String word = names.word(i);
    return word.length() <= MOST_INITIALS
        && names.isAcronym(i)
        && word.chars().allMatch(Character::isLetter)
        && !letters.contains(word)
        && !lexicon.isRole(word)
        && !lexicon.isPlace(word)
        && !lexicon.has(word, Feature.ORGANISATION)
        && !names.has(i, Feature.POST_NOMINAL)
        && lexicon.usualName(word).isEmpty();
  }

  /** Whether a capitalised word before a surname is taken for an unusual first name. */
  private boolean mayBeFirstName(int i, Sentence s) {
    String word = names.word(i);
    boolean inText = i > s.begin() && names.text.paragraphOf(s).isBody(); // "on Monday, | Blessing Okoro"
    return (names.tokens.get(i).tag().equals("NNP") || inText && names.tokens.get(i).tag().equals("NN"))
        && names.endOf(i + 1, s) == i + 2
        && word.chars().allMatch(Character::isLetter)
        && !word.equals(word.toUpperCase(Locale.ROOT))
        && !lexicon.isRole(word)
        && !lexicon.isDemonym(word)
        && !lexicon.isPlace(word)
        && !names.isOrganisationHead(i)
        && (i == s.begin()
            ? s.size() > HEADLINE && names.text.paragraphOf(s).isBody()
            : !names.isCapitalised(i - 1)
                || lexicon.isTitle(names.word(i - 1))
                || i - 1 == s.begin() && names.tokens.get(i - 1).tag().equals("IN")); // "Near Okor Roe"
  }
}
