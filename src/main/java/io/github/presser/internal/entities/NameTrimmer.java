package io.github.presser.internal.entities;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.Token;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Takes off what is no part of a name (articles, titles, possessives, brackets) and drops what is then no name. Looks
 * at one sentence at a time; for one text and one thread.
 */
final class NameTrimmer {

  /** What somebody is and their name are no more words than these. */
  private static final int LONGEST_WITH_ROLE = 4;

  private final Lexicon lexicon;
  private final NameTags names;
  private final NameJoiner joiner;
  private final ThingNames thingNames;
  /** What the article has in capitals. */
  private final Set<String> letters;

  NameTrimmer(Lexicon lexicon, NameTags names, NameJoiner joiner) {
    this.lexicon = lexicon;
    this.names = names;
    this.joiner = joiner;
    this.thingNames = new ThingNames(lexicon, names);
    this.letters = names.letters();
  }

  /** Trims the names of the sentence: first their ends, then their beginnings. */
  void trim(Sentence s) {
    for (NameSpan span : names.spans(s)) {
      if (span.end() > span.begin() + 1
          && lexicon.has(names.joined(span.begin(), span.end()), Feature.ORGANISATION)
          && names.follows(TrimRule.KEEP_LISTED)) {
        continue; // "Social Democrats"
      }
      int end = trimmedEnd(span, s);
      if (thingNames.isListed(span.begin(), end, span.tag())) {
        Arrays.fill(names.closed, span.begin(), end, true);
        end = span.begin();
      } else if (thingNames.isOfTreaty(span, s)) {
        names.closed[span.begin()] = true;
        end = span.begin();
      } else if (thingNames.isThing(span.begin(), end, span.tag(), s)) {
        end = span.begin();
      }
      NameTag tag = span.tag();
      if (tag == NameTag.ORGANISATION && isBeforeRole(span.begin(), end)) {
        end--;
        tag = NameTag.PLACE;
      }
      if (isAfterHonorific(span.begin(), end)) {
        tag = NameTag.PERSON;
      }
      boolean role = tag != NameTag.PLACE && isRoleBeforePerson(span.begin(), end, s);
      boolean firm = isFirmBeforeName(span.begin(), end, tag, s);
      tag = role ? NameTag.PERSON : firm ? NameTag.ORGANISATION : tag;
      int begin = trimmedBegin(role || firm ? span.begin() + 1 : span.begin(), end, tag);
      boolean isName = begin < end && !(end - begin == 1 && isNoName(begin, tag, s));
      boolean surname = isName && end == begin + 1 && begin > span.begin() && isAfterPeople(begin, span);
      names.mark(span.begin(), span.end(), NameTag.NONE);
      names.closed[span.begin()] |= thingNames.isLandOfPeer(span.begin(), span.end(), s)
          || end - begin == 1 && isTitleAlone(begin, span.tag(), s);
      if (isName) {
        names.mark(begin, end, surname ? NameTag.PERSON : tag);
      }
    }
  }

  /** "Norland | Premier": a country or state, and what its holder is called. */
  private boolean isBeforeRole(int begin, int end) {
    return end - begin > 1
        && lexicon.isRole(names.word(end - 1))
        && !names.isOrganisationHead(end - 1)
        && lexicon.isPlace(names.joined(begin, end - 1))
        && names.follows(TrimRule.CUT_ROLE_AFTER_PLACE);
  }

  /** "Lord | Okor": with what only people are called before it. */
  private boolean isAfterHonorific(int begin, int end) {
    return end == begin + 2
        && lexicon.isHonorific(names.word(begin))
        && names.isNoName(begin)
        && !lexicon.isRole(names.word(begin + 1))
        && !lexicon.isTitle(names.word(begin + 1))
        && !names.hasHead(begin, end)
        && names.isCapitalised(begin + 1)
        && names.follows(TrimRule.KEEP_AFTER_HONORIFIC);
  }

  /** "Presenter | Ann Poe": what somebody is, with the capital of the sentence that it opens, and who it is. */
  private boolean isRoleBeforePerson(int begin, int end, Sentence s) {
    return end - begin > 2
        && end - begin <= LONGEST_WITH_ROLE
        && lexicon.isRole(names.word(begin))
        && !lexicon.isFirstName(names.word(begin))
        && (lexicon.isFirstName(names.word(begin + 1)) || opensWithVerb(begin, end, s))
        && !lexicon.isPlace(names.word(begin + 1))
        && !names.hasHead(begin, end)
        && !names.has(end - 1, Feature.THING_HEAD)
        && names.tokens.subList(begin, end).stream().allMatch(Token::isCapitalised)
        && names.follows(TrimRule.CUT_ROLE_BEFORE_PERSON);
  }

  /** "Retailer | Okoro": what a body is, with the capital of the sentence that it opens, and what it is called. */
  private boolean isFirmBeforeName(int begin, int end, NameTag tag, Sentence s) {
    return tag == NameTag.PERSON
        && begin == s.begin()
        && end == begin + 2
        && (names.has(begin, Feature.FIRM) || names.has(begin, Feature.BODY_EPITHET))
        && !lexicon.isRole(names.word(begin))
        && !lexicon.isFirstName(names.word(begin))
        && names.follows(TrimRule.CUT_ROLE_BEFORE_PERSON);
  }

  /** "Presenter Orvel Holt asked": what opens a sentence, with a noun for a person that is no title. */
  private boolean opensWithVerb(int begin, int end, Sentence s) {
    boolean opens = begin == s.begin() || begin == s.begin() + 1 && names.tokens.get(begin - 1).isDash();
    return opens
        && end == begin + 3
        && end < s.end()
        && names.tokens.get(end).isFiniteVerb()
        && !lexicon.isTitle(names.word(begin))
        && !names.isAcronym(begin + 1)
        && !names.isAcronym(begin + 2);
  }

  private int trimmedEnd(NameSpan span, Sentence s) {
    int begin = span.begin();
    int end = span.end();
    if (lexicon.isPlace(names.joined(begin, end)) && names.follows(TrimRule.KEEP_LISTED)) {
      return end; // "Norlandic peninsula"
    }
    while (end > begin
        && !names.isNameLike(end - 1)
        && !isSuffix(end - 1)
        && !(end - 2 > begin && names.isParty(end - 1) && names.isOrganisationHead(begin)) // "League of Democrats"
        && !names.isIzafat(names.word(end - 1))
        && !isEndOfLinkedPlace(begin, end, s)
        && !(end - 2 > begin && joiner.isSyllable(end - 2, s))) {
      end--;
    }
    if (span.tag() == NameTag.PERSON && names.follows(TrimRule.CUT_SMALL_WORD)) {
      end = firstSmallWord(begin, end);
    }
    while (span.tag() == NameTag.ORGANISATION
        && end - begin > 2
        && lexicon.isRole(names.word(end - 1))
        && !names.has(end - 1, Feature.PORTFOLIO)
        && !names.has(end - 1, Feature.COMPANY_SUFFIX) // "AG" is an attorney general too
        && names.isOrganisationHead(end - 2)
        && !letters.contains(initials(begin, end))
        && names.follows(TrimRule.CUT_ROLE_AFTER_BODY)) {
      end--; // "National Committee Chair"
    }
    while (span.tag() == NameTag.ORGANISATION && end - begin > 2 && isTitleAfterBody(end - 1, s)) {
      end--; // "Academy of Harbours Monsignor | Poe"
    }
    if (span.tag() != NameTag.PERSON && end - begin > 1 && isSeatAfterName(end - 1)
        && names.follows(TrimRule.CUT_SEAT)) {
      end--; // "Hartwell North MLA"
    }
    while (span.tag() == NameTag.PLACE && end - begin > 1 && names.has(end - 1, Feature.EVENT_HEAD)
        && names.follows(TrimRule.CUT_EVENT)) {
      end--; // "Ostia Talks": the place alone
    }
    return end;
  }

  /** Whether letters for somebody's seat stand there. */
  private boolean isSeatAfterName(int i) {
    return names.isAcronym(i) && names.has(i, Feature.POST_NOMINAL) && lexicon.isRole(names.word(i));
  }

  private boolean isEndOfLinkedPlace(int begin, int end, Sentence s) {
    return IntStream.of(end - 2, end - 4)
        .anyMatch(hyphen -> hyphen > begin && joiner.endOfLinkedPlace(hyphen, s) == end);
  }

  /** Whether the word at the end of a body's name is the title of somebody whose name follows. */
  private boolean isTitleAfterBody(int last, Sentence s) {
    return lexicon.isTitle(names.word(last))
        && !names.isOrganisationHead(last - 1)
        && !names.isOrganisationHead(last)
        && last + 1 < s.end()
        && names.tags[last + 1] == NameTag.PERSON
        && names.follows(TrimRule.CUT_TITLE_AFTER_BODY);
  }

  private String initials(int begin, int end) {
    StringBuilder initials = new StringBuilder();
    names.tokens.subList(begin, end).forEach(token -> initials.append(token.text().charAt(0)));
    return initials.toString();
  }

  /** Where a person's name ends: at a small word that is no part of one, as in "Poe two Pinocchios". */
  private int firstSmallWord(int begin, int end) {
    for (int i = begin + 1; i < end; i++) {
      if (names.word(i).chars().allMatch(Character::isLowerCase)
          && !lexicon.has(names.word(i), Feature.PARTICLE)
          && !names.tokens.get(i - 1).isDash()
          && !names.word(i).equals("and")) {
        return i;
      }
    }
    return end;
  }

  private int trimmedBegin(int from, int end, NameTag tag) {
    int begin = from;
    while (begin < end) {
      if (begin + 2 < end && names.word(begin).length() == 1 && names.tokens.get(begin + 1).isDash()) {
        begin += 2; // "D-Ohio"
      } else if (isNoBeginning(begin, end, tag) || isPeopleBefore(begin, end, tag)) {
        begin++;
      } else {
        break;
      }
    }
    return begin;
  }

  /** Whether a name's first word is a title, a function word, or written small. */
  private boolean isNoBeginning(int begin, int end, NameTag tag) {
    String word = names.word(begin);
    boolean more = begin + 1 < end;
    boolean title = tag == NameTag.PERSON && lexicon.isTitle(word) && more && !isFirstNameAfterRole(begin, end);
    boolean noName =
        names.isNoName(begin)
            && (tag == NameTag.PERSON
                || !more
                || startsWithArticle(begin + 1)
                || end == begin + 2 && names.has(end - 1, Feature.CHAMBER));
    boolean former = tag == NameTag.ORGANISATION && more && isFormerBefore(begin, end);
    boolean written =
        names.isCapitalised(begin) || names.hasArticle(word) || more && names.has(begin, Feature.PARTICLE);
    return title || noName || former || isFunctionWord(begin) || !written;
  }

  /** "Former | Harbour Party | leader": what is said of the holder of an office stands before the body too. */
  private boolean isFormerBefore(int begin, int end) {
    boolean holder = end < names.tokens.size() && lexicon.isRole(names.word(end));
    return (holder || lexicon.has(names.joined(begin + 1, end), Feature.ORGANISATION))
        && !lexicon.isRole(names.word(begin))
        && (names.has(begin, Feature.FORMER) || names.has(begin, Feature.SUBORDINATE))
        && names.follows(TrimRule.CUT_FORMER);
  }

  /** "the forecaster, Dean Okoro, said": what is a title too is a first name where the office has been given. */
  private boolean isFirstNameAfterRole(int begin, int end) {
    return end == begin + 2
        && begin > 1
        && end < names.tokens.size()
        && lexicon.isFirstName(names.word(begin))
        && names.word(begin - 1).equals(",")
        && names.word(end).equals(",")
        && names.tokens.get(begin - 2).tag().equals("NN")
        && names.follows(TrimRule.KEEP_FIRST_NAME_AFTER_ROLE);
  }

  /** "Norlandic" of "Norlandic Haddad". */
  private boolean isPeopleBefore(int begin, int end, NameTag tag) {
    return begin + 1 < end
        && (tag == NameTag.PERSON || tag == NameTag.ORGANISATION && end == begin + 2)
        && lexicon.isDemonym(names.word(begin))
        && !names.hasHead(begin, end)
        && names.follows(TrimRule.CUT_PEOPLE);
  }

  /** A capitalised word after "Norlandic" that the tagger took with it is a person, unless in capitals or listed. */
  private boolean isAfterPeople(int i, NameSpan span) {
    return lexicon.isDemonym(names.word(i - 1))
        && isPeopleBefore(i - 1, i + 1, span.tag())
        && names.tokens.get(i).tag().equals("NNP")
        && !names.isAcronym(i)
        && lexicon.usualName(names.word(i)).isEmpty()
        && names.follows(TrimRule.KEEP_PERSON_AFTER_PEOPLE);
  }

  /** Whether a single word is no name. */
  private boolean isNoName(int i, NameTag tag, Sentence s) {
    String word = names.word(i);
    return lexicon.isDemonym(word) && !lexicon.isPlace(word)
        || word.codePointCount(0, word.length()) == 1
        || isSuffix(i) && tag == NameTag.PERSON
        || isFamily(i, s)
        || isTitleAlone(i, tag, s)
        || isMedium(i, s);
  }

  /** "the King", "Rights Bill", "MEC Poe": a title or a thing, though it may be a name elsewhere. */
  private boolean isTitleAlone(int i, NameTag tag, Sentence s) {
    boolean afterWord =
        i > s.begin()
            && (names.tokens.get(i - 1).tag().equals("DT") || names.isCapitalised(i - 1))
            && !lexicon.isRole(names.word(i - 1))
            && !lexicon.isTitle(names.word(i - 1));
    boolean before = i + 1 < s.end() && (names.isNameLike(i + 1) || names.lower(i + 1).equals("for"));
    return tag == NameTag.PERSON
            && afterWord
            && (isTitle(i) || names.has(i, Feature.THING_HEAD))
            && names.follows(DropRule.DROP_TITLE_ALONE)
        || tag == NameTag.PERSON && isThingOf(i, s)
        || tag != NameTag.PERSON && isTitle(i) && (afterWord || before)
            && names.follows(DropRule.DROP_TITLE_ALONE);
  }

  private boolean isTitle(int i) {
    return lexicon.isTitle(names.word(i)) || names.has(i, Feature.PEERAGE);
  }

  /** "Bill | of Rights": what a thing's noun begins. */
  private boolean isThingOf(int i, Sentence s) {
    return i + 2 < s.end()
        && names.has(i, Feature.THING_HEAD)
        && names.lower(i + 1).equals("of")
        && names.isCapitalised(i + 2)
        && names.follows(DropRule.DROP_THING_FOR);
  }

  /** "on Chirper", "a Chirper post": where one writes, not a body that acts. */
  private boolean isMedium(int i, Sentence s) {
    if (!names.has(i, Feature.PLATFORM) || !names.follows(DropRule.DROP_MEDIUM)) {
      return false;
    }
    String next = i + 1 < s.end() ? names.tokens.get(i + 1).tag() : "";
    boolean partner =
        i > s.begin()
            && names.tokens.get(i - 1).tag().equals("IN")
            && !names.has(i - 1, Feature.PLACING)
            && !names.lower(i - 1).equals("via");
    return !partner
        && !next.equals("POS") && !(i + 1 < s.end() && names.tokens.get(i + 1).isFiniteVerb());
  }

  private boolean isFunctionWord(int i) {
    String tag = names.tokens.get(i).tag();
    return tag.equals("DT") || tag.startsWith("PRP") || tag.equals("IN") || tag.startsWith("W");
  }

  /** Whether the word ends with a mark that belongs to it: "Jr.", "Inc.", "Calif.". */
  private boolean isSuffix(int i) {
    String word = names.word(i);
    return names.has(i, Feature.GENERATION) || word.endsWith(".") && word.length() > 2 && names.isCapitalised(i);
  }

  /** "the Okoros": neither of them alone; nor are "Advisers" anybody, or "Okoros" beside an Okoro. */
  private boolean isFamily(int i, Sentence s) {
    String tag = names.tokens.get(i).tag();
    String word = names.word(i);
    if (names.tags[i] == NameTag.PLACE
        || !tag.endsWith("S")
        || !word.endsWith("s")
        || lexicon.has(word, Feature.ORGANISATION)
        || !names.follows(DropRule.DROP_FAMILY)) {
      return false;
    }
    return joiner.isUnhyphenated(word.substring(0, word.length() - 1))
        || names.tags[i] == NameTag.PERSON
            && (tag.equals("NNS") || i > s.begin() && names.lower(i - 1).equals("the"));
  }

  private boolean startsWithArticle(int i) {
    return names.hasArticle(names.word(i)) || names.word(i).equals("al") || names.word(i).equals("el");
  }
}
