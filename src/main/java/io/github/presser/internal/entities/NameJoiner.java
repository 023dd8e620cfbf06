package io.github.presser.internal.entities;

import com.google.common.collect.ImmutableMap;
import io.github.presser.internal.english.Capitals;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts names together that the tagger broke, people's and others', by the small words, marks and initials between their
 * parts. Looks at one sentence at a time; for one text and one thread.
 *
 * <p>At each token the {@link #rules} are asked in their order, until one holds.
 */
final class NameJoiner {

  /** The longest second syllable of a given name of two: "-soon". */
  private static final int LONGEST_SYLLABLE = 5;

  /** A nickname has no more words than this. */
  private static final int LONGEST_NICKNAME = 3;

  /** Joins what stands at a token to what is before or after it if the rule holds, and says whether it did. */
  private interface Rule {
    boolean join(int at, Sentence s);
  }

  private final Lexicon lexicon;
  private final NameTags names;

  private final List<Rule> rules;

  /** The words that stand somewhere without a hyphen before them. */
  private final Set<String> unhyphenated = new HashSet<>();

  NameJoiner(Lexicon lexicon, NameTags names) {
    this.lexicon = lexicon;
    this.names = names;
    this.rules =
        names.followed(
            ImmutableMap.<JoinRule, Rule>builder()
                .put(JoinRule.JOIN_SPACED_ARTICLE, this::spacedArticle)
                .put(JoinRule.JOIN_PARTICLE, this::particle)
                .put(JoinRule.JOIN_NICKNAME, this::nickname)
                .put(JoinRule.JOIN_HYPHENATED_ACRONYMS, this::hyphenatedAcronyms)
                .put(JoinRule.JOIN_IZAFAT, this::izafat)
                .put(JoinRule.JOIN_LINKED_PLACE, this::linkedPlace)
                .put(JoinRule.JOIN_SYLLABLE, this::syllable)
                .put(JoinRule.JOIN_DOUBLE_GIVEN_NAME, this::doubleGivenName)
                .put(JoinRule.JOIN_DOUBLE_BARREL, this::doubleBarrel)
                .put(JoinRule.JOIN_ARABIC_OPENING, this::arabicOpening)
                .build());
    for (int i = 0; i < names.tokens.size(); i++) {
      if (i == 0 || !names.word(i - 1).equals("-")) {
        unhyphenated.add(names.word(i));
      }
    }
  }

  /** Joins the names of the sentence. */
  void join(Sentence s) {
    for (int i = s.begin(); i < s.end(); i++) {
      boolean joined = false;
      for (int rule = 0; rule < rules.size() && !joined; rule++) {
        joined = rules.get(rule).join(i, s);
      }
    }
  }

  /** Whether the article has the word somewhere without a hyphen before it. */
  boolean isUnhyphenated(String word) {
    return unhyphenated.contains(word);
  }

  private boolean isAfterName(int i, Sentence s) {
    return i > s.begin() && names.isNamed(i - 1);
  }

  private boolean isAfter(NameTag tag, int i, Sentence s) {
    return i > s.begin() && names.tags[i - 1] == tag;
  }

  /** "al" + "- Nasr Front", "Jabhat Fatah" + "al – Nasr", "the group known as" "al" + "-Nasr". */
  private boolean spacedArticle(int i, Sentence s) {
    String lower = names.lower(i);
    boolean afterName = isAfterName(i, s);
    if (names.isNamed(i)
        || !lower.equals("al") && !lower.equals("el")
        || i + 2 >= s.end()
        || !names.tokens.get(i + 1).isDash()
        || !names.isCapitalised(i + 2)
        || !afterName && !names.isNamed(i + 2) && !isAfterKnownAs(i, s)) {
      return false;
    }
    NameTag tag = afterName ? names.tags[i - 1] : names.tags[i + 2];
    names.extend(afterName ? i - 1 : i, i + 3, tag == NameTag.NONE ? NameTag.ORGANISATION : tag, s);
    return true;
  }

  private boolean isAfterKnownAs(int i, Sentence s) {
    return i - 2 >= s.begin() && names.lower(i - 1).equals("as") && names.lower(i - 2).equals("known");
  }

  /** "Stefan" + "de Luca", or "De Luca" alone: a person if any part of it is. */
  private boolean particle(int i, Sentence s) {
    boolean afterWord = i > s.begin() && names.isNameLike(i - 1);
    if (names.isNamed(i)
        || !names.has(i, Feature.PARTICLE)
        || i + 1 >= s.end()
        || !names.isCapitalised(i + 1)
        || !names.isCapitalised(i) && !(afterWord && !names.lower(i).equals("la"))) {
      return false;
    }
    if (isAfter(NameTag.PERSON, i, s) || names.tags[i + 1] == NameTag.PERSON) {
      names.extend(afterWord ? i - 1 : i, i + 2, NameTag.PERSON, s);
    }
    return true;
  }

  /** "Ann" + "“Tex”" + "Poe", "Ann" + "'The Anchor'" + "Poe", "Ann" + "(Tex)" + "Poe". */
  private boolean nickname(int i, Sentence s) {
    boolean person = names.tags[i] == NameTag.PERSON && names.endOf(i, s) == i + 1;
    boolean first = !names.isNamed(i) && names.isCapitalised(i) && lexicon.isFirstName(names.word(i));
    if (!person && !first || i + 1 < s.end() && names.isTight(i + 1)) {
      return false;
    }
    int close = endOfNickname(i + 1, s) - 1;
    if (close < 0 || close + 1 >= s.end() || !names.isNameLike(close + 1)
        || first && names.tags[close + 1] != NameTag.PERSON) {
      return false;
    }
    names.extend(i, close + 2, NameTag.PERSON, s);
    return true;
  }

  /** The token after the nickname in marks or brackets that begins there; 0 when none does. */
  private int endOfNickname(int begin, Sentence s) {
    if (begin >= s.end()) {
      return 0;
    }
    boolean bracket = names.tokens.get(begin).tag().equals("-LRB-");
    if (!bracket && !names.tokens.get(begin).isQuotationMark()) {
      return 0;
    }
    int i = begin + 1;
    while (i < s.end() && i <= begin + LONGEST_NICKNAME && names.isCapitalised(i) && !names.isAcronym(i)) {
      i++;
    }
    boolean closed = i > begin + 1 && i < s.end()
        && (bracket ? names.tokens.get(i).tag().equals("-RRB-") : names.tokens.get(i).isQuotationMark());
    return closed ? i + 1 : 0;
  }

  /** "HQB" + "-OST". */
  private boolean hyphenatedAcronyms(int i, Sentence s) {
    if (names.isNamed(i)
        || !names.word(i).equals("-")
        || !isAfter(NameTag.ORGANISATION, i, s)
        || i + 1 >= s.end()
        || !names.isAcronym(i - 1)
        || !names.isAcronym(i + 1)
        || lexicon.isPlace(names.word(i + 1))) { // "the EU-US talks"
      return false;
    }
    names.extend(i - 1, i + 2, NameTag.ORGANISATION, s);
    return true;
  }

  /** "Tehreek" + "-e-Insaf", with the country before or after it. */
  private boolean izafat(int i, Sentence s) {
    int end = endOfJoined(i, s, Feature.IZAFAT);
    boolean person = isAfter(NameTag.PERSON, i, s) && !(names.starts[i - 1] && names.has(i - 1, Feature.GROUP_OPENER));
    if (end == i || i - 1 < s.begin() || !names.isCapitalised(i - 1) || person) {
      return false;
    }
    boolean before = i - 2 >= s.begin() && names.tags[i - 2] == NameTag.PLACE && lexicon.isPlace(names.word(i - 2));
    boolean after = end < s.end() && names.tags[end] == NameTag.PLACE && lexicon.isPlace(names.word(end));
    names.extend(before ? i - 2 : i - 1, after ? end + 1 : end, NameTag.ORGANISATION, s);
    return true;
  }

  /** The end of "-e-Insaf", with a small word of this kind; the token itself where none begins. */
  private int endOfJoined(int i, Sentence s, Feature small) {
    boolean hyphen = names.word(i).equals("-") && i > s.begin() && i + 1 < s.end();
    if (!hyphen || !names.isTight(i) || !names.isTight(i + 1)) {
      return i;
    }
    if (names.isJoinedBy(names.word(i + 1), small)) {
      return i + 2; // the tokeniser leaves "e-Insaf" whole
    }
    boolean apart = i + 3 < s.end() && names.has(i + 1, small) && names.word(i + 2).equals("-")
        && names.isTight(i + 2) && names.isTight(i + 3);
    return apart && names.isCapitalised(i + 3) ? i + 4 : i;
  }

  /** "Okor" + "-sur-Vale"; not "Bread-on-Wheels", nor in a headline what the tagger does not know. */
  private boolean linkedPlace(int i, Sentence s) {
    if (isEndOfStreet(i, s)) {
      int begin = i - 1;
      while (begin - 2 >= s.begin() && names.word(begin - 1).equals("-") && names.isCapitalised(begin - 2)
          && names.isTight(begin - 1) && names.isTight(begin)) {
        begin -= 2;
      }
      names.mark(begin, i + 2, NameTag.PLACE);
      return true;
    }
    int end = endOfLinkedPlace(i, s);
    if (end == i || names.tags[i - 1] == NameTag.PERSON && names.has(i + 1, Feature.PARTICLE)
        || names.tokens.get(i - 1).tag().endsWith("S") || !names.isNamed(i - 1) && names.isTitleCase(s)) {
      return false;
    }
    names.extend(i - 1, end, NameTag.PLACE, s);
    return true;
  }

  /** "Ann-Okor" + "-Strasse". */
  private boolean isEndOfStreet(int i, Sentence s) {
    return names.word(i).equals("-")
        && i > s.begin()
        && i + 1 < s.end()
        && names.isTight(i)
        && names.isTight(i + 1)
        && names.isCapitalised(i - 1)
        && names.isCapitalised(i + 1)
        && names.has(i + 1, Feature.STREET_ENDING);
  }

  /**
   * The end of "-sur-Vale", where the hyphen at the token and a small word join a name to the one before it; the
   * token itself elsewhere, as in "Officer-on-Duty" and "One-on-One".
   */
  int endOfLinkedPlace(int i, Sentence s) {
    int end = endOfJoined(i, s, Feature.PLACE_LINK);
    boolean name = end > i && names.isCapitalised(i - 1) && !lexicon.isRole(names.word(i - 1));
    return name && !names.word(i - 1).equals(names.word(end - 1)) ? end : i;
  }

  /** "Bok Ji" + "-soon". */
  private boolean syllable(int i, Sentence s) {
    if (names.isNamed(i) || !isSyllable(i, s) && !isSyllableOfUnknown(i, s)) {
      return false;
    }
    names.extend(i - 2, i + 2, NameTag.PERSON, s);
    return true;
  }

  /** The same after a family name that stands first, where the tagger saw nobody: "Bok Ji" + "-soon" said. */
  private boolean isSyllableOfUnknown(int i, Sentence s) {
    return names.word(i).equals("-")
        && i + 1 < s.end()
        && i - 2 >= s.begin()
        && names.has(i - 2, Feature.FAMILY_FIRST)
        && names.isCapitalised(i - 2)
        && names.isCapitalised(i - 1)
        && names.isProper(i - 2)
        && names.isProper(i - 1)
        && !names.isNamed(i - 2)
        && !names.isNamed(i - 1)
        && names.isTight(i)
        && isSmallSyllable(i + 1)
        && !(i + 2 < s.end() && names.tokens.get(i + 2).isNoun());
  }

  private boolean isSmallSyllable(int i) {
    String syllable = names.word(i);
    return names.isTight(i)
        && syllable.length() <= LONGEST_SYLLABLE
        && syllable.chars().allMatch(Character::isLowerCase)
        && !names.has(i, Feature.AFTER_HYPHEN);
  }

  /** Whether the hyphen joins a given name's second syllable, written small, to a person's name. */
  boolean isSyllable(int i, Sentence s) {
    if (!names.word(i).equals("-")
        || i + 1 >= s.end()
        || i - 2 < s.begin()
        || names.tags[i - 2] != NameTag.PERSON
        || names.tags[i - 1] != NameTag.PERSON
        || names.starts[i - 1]) {
      return false;
    }
    String tag = names.tokens.get(i + 1).tag();
    return names.isTight(i)
        && isSmallSyllable(i + 1)
        && (names.has(i - 2, Feature.FAMILY_FIRST)
            || !lexicon.isFirstName(names.word(i - 2))
            || !names.starts[i - 2])
        && (names.has(i - 2, Feature.FAMILY_FIRST) || !tag.startsWith("V") && !tag.startsWith("JJ"));
  }

  /** "Kelly" + "-Ann Holt"; not when the article has an Ann without a hyphen too. */
  private boolean doubleGivenName(int i, Sentence s) {
    if (!names.word(i).equals("-")
        || i == s.begin()
        || i + 1 >= s.end()
        || !names.isTight(i)
        || !names.isTight(i + 1)
        || !isGivenName(i - 1)
        || names.isNamed(i - 1) && !names.starts[i - 1]
        || !isGivenName(i + 1)
        || names.isNamed(i + 1) && !names.isNamed(i) && !names.starts[i + 1]
        || unhyphenated.contains(names.word(i + 1))) {
      return false;
    }
    names.extend(i - 1, names.isNamed(i + 1) ? names.endOf(i + 1, s) : i + 2, NameTag.PERSON, s);
    return true;
  }

  /** "Ann Holt" + "-Ek". */
  private boolean doubleBarrel(int i, Sentence s) {
    if (!isDoubleBarrelled(i, s)) {
      return false;
    }
    boolean afterPerson = !names.isNamed(i) && isAfter(NameTag.PERSON, i, s);
    if (!afterPerson && !(isGivenName(i - 2) && names.tags[i - 1] != NameTag.ORGANISATION)) {
      return false;
    }
    names.extend(afterPerson ? i - 1 : i - 2, i + 2, NameTag.PERSON, s); // or the tagger took "Ann Holt" for a town
    return true;
  }

  /** Whether a word is a given name, which nothing takes for a place or for a part of a body's name. */
  private boolean isGivenName(int i) {
    return names.isCapitalised(i)
        && lexicon.isFirstName(names.word(i))
        && !lexicon.isPlace(names.word(i))
        && !names.isAcronym(i)
        && names.tags[i] != NameTag.ORGANISATION;
  }

  /**
   * Whether the hyphen is one within a surname: "Ann Holt-Ek", "Councillor Holt-Ek". Not "Ann Holt-Jim Ek", nor "Ann
   * Holt-Poe" of two people when the article has a Poe without a hyphen too.
   */
  private boolean isDoubleBarrelled(int i, Sentence s) {
    return names.word(i).equals("-")
        && i - 2 >= s.begin()
        && i + 1 < s.end()
        && (names.tags[i - 2] == NameTag.PERSON && !names.starts[i - 1]
            || lexicon.isTitle(names.word(i - 2))
            || isGivenName(i - 2))
        && names.isTight(i)
        && names.isTight(i + 1)
        && names.isCapitalised(i + 1)
        && names.isProper(i + 1)
        && (!names.isNamed(i + 1) || names.endOf(i + 1, s) == i + 2)
        && !unhyphenated.contains(names.word(i + 1));
  }

  /** "Ar" + "Raqqah", "Fort" + "Okor". */
  private boolean arabicOpening(int i, Sentence s) {
    if (!names.isNamed(i)
        || !names.starts[i]
        || i <= s.begin()
        || names.isNamed(i - 1)
        || !names.isProper(i - 1)
        || !names.isCapitalised(i - 1)
        || names.isAcronym(i - 1) // "OSTIA AT VALE"
        || !names.has(i - 1, Feature.NAME_ARTICLE) && !opensPlace(i, s)) {
      return false;
    }
    names.extend(i - 1, i + 1, opensPlace(i, s) ? NameTag.PLACE : names.tags[i], s);
    return true;
  }

  private boolean opensPlace(int i, Sentence s) {
    int before = i - 2;
    boolean alone = names.endOf(i, s) == i + 1
        && (before < s.begin() || !names.isCapitalised(before) || names.has(before, Feature.PLACE_PREPOSITION));
    return (names.tags[i] == NameTag.PLACE || names.tags[i] == NameTag.PERSON && alone)
        && names.has(i - 1, Feature.PLACE_OPENER)
        && names.word(i - 1).length() > 2
        && !lexicon.isFirstName(names.word(i - 1))
        && !names.has(i - 1, Feature.COMPANY_SUFFIX);
  }

  /** "Baden" + "-" + "Okor": a place's name begins before what the tagger found. */
  void joinPlaces(Sentence s) {
    if (!names.follows(JoinRule.JOIN_HYPHEN_OF_PLACE)) {
      return;
    }
    for (NameSpan span : names.spans(s)) {
      joinOfPlace(span, s);
      int before = span.begin() - 1;
      if (span.tag() == NameTag.PLACE
          && before >= s.begin()
          && !names.isNamed(before)
          && isHyphenOfPlace(before, s)) {
        names.extend(before - 1, span.end(), NameTag.PLACE, s);
      }
    }
  }

  /** "District" + "of Ostia", "Gulf of" + "Norland": what a place's noun begins. */
  private void joinOfPlace(NameSpan span, Sentence s) {
    int noun = span.begin() - 2;
    if (span.tag() == NameTag.PLACE
        && noun >= s.begin()
        && names.lower(noun + 1).equals("of")
        && names.isCapitalised(noun)
        && names.has(noun, Feature.PLACE_HEAD)
        && !names.isOrganisationHead(noun)
        && (!names.isNamed(noun) || names.tags[noun] == NameTag.PLACE)
        && !(names.tokens.get(noun).tag().equals("NNPS") && names.isNamed(noun) && !names.starts[noun])
        && names.follows(JoinRule.JOIN_PLACE_OF_PLACE)) {
      names.extend(noun, span.end(), NameTag.PLACE, s);
    }
  }

  private boolean isHyphenOfPlace(int i, Sentence s) {
    if (!names.word(i).equals("-") || i - 1 < s.begin() || !names.isTight(i) || !names.isTight(i + 1)) {
      return false;
    }
    String first = names.word(i - 1);
    return !names.isNamed(i - 1)
        && names.isNameLike(i - 1)
        && first.length() > 2
        && names.tokens.get(i - 1).isNoun()
        && !lexicon.isDemonym(first)
        && !lexicon.isPlace(first)
        && !lexicon.isPlace(names.word(i + 1))
        && !Capitals.isAcronym(first);
  }
}
