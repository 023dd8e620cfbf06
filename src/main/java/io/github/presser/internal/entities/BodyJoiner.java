package io.github.presser.internal.entities;

import io.github.presser.internal.english.Capitals;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Sentence;

/**
 * Puts the names of organisations together that the tagger broke, around the noun that says what they are. Looks at one
 * sentence at a time; for one text and one thread.
 */
final class BodyJoiner {

  /** So many words may stand before a body's noun in its name. */
  private static final int MOST_BEFORE = 4;

  /** A committee's name is no longer than this, from the chamber on. */
  private static final int LONGEST_COMMITTEE = 9;

  private final Lexicon lexicon;
  private final NameTags names;

  BodyJoiner(Lexicon lexicon, NameTags names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  /** "Norlandic Arab" + "Republic", "Ostia Regional" + "Government": a noun that was found without what it needs. */
  void joinBareHeads(Sentence s) {
    for (NameSpan span : names.spans(s)) {
      int head = span.begin();
      if (span.end() != head + 1 || !names.hasHead(head, span.end()) || names.has(head, Feature.CHAMBER)) {
        continue;
      }
      int from = head;
      while (from > s.begin()
          && head - from < MOST_BEFORE
          && names.isCapitalised(from - 1)
          && isPartOfHead(from - 1)
          && (!names.isNamed(from - 1) || names.tags[from - 1] == NameTag.PLACE)) {
        from--;
      }
      if (from < head) {
        names.extend(from, span.end(), span.tag(), s);
      }
    }
  }

  /** "House Harbour and Road Safety Committee": from the chamber to the committee. */
  void joinCommittees(Sentence s) {
    for (int i = s.begin(); i < s.end(); i++) {
      if (names.isCapitalised(i) && names.has(i, Feature.CHAMBER)) {
        joinCommittee(i, s);
      }
    }
  }

  private void joinCommittee(int chamber, Sentence s) {
    for (int j = chamber + 1; j < Math.min(s.end(), chamber + LONGEST_COMMITTEE); j++) {
      if (names.has(j, Feature.COMMITTEE)) {
        names.extend(chamber, j + 1, NameTag.ORGANISATION, s);
        return;
      }
      String lower = names.lower(j);
      if (!names.isCapitalised(j)
          && !lower.equals("and")
          && !lower.equals("on")
          && !lower.equals(",")) {
        return;
      }
    }
  }

  /** "the Food and" + "Harbour Organisation": what else a body deals with, before what the tagger found of it. */
  void joinAcrossAnd(Sentence s) {
    if (!names.follows(JoinRule.JOIN_BODY_AT_AND)) {
      return;
    }
    for (NameSpan span : names.spans(s)) {
      int first = span.begin() - 2;
      if (span.tag() == NameTag.ORGANISATION
          && first - 1 >= s.begin()
          && span.end() - span.begin() > 1
          && names.lower(first + 1).equals("and")
          && names.isOrganisationHead(span.end() - 1)
          && isTopic(first)
          && names.tokens.get(first - 1).isDeterminer()) {
        names.extend(first, span.end(), NameTag.ORGANISATION, s);
      }
    }
  }

  /** Whether a word with a capital that names nobody stands there: "Food", but not "Democrats". */
  private boolean isTopic(int i) {
    return !names.isNamed(i)
        && names.isCapitalised(i)
        && !names.isAcronym(i)
        && names.isNameLike(i)
        && names.tokens.get(i).isNoun()
        && !lexicon.isDemonym(names.word(i))
        && !lexicon.isRole(names.word(i))
        && !names.isOrganisationHead(i)
        && !names.has(i, Feature.PARTISAN);
  }

  /** "Doctors for Harbour Peace", "Doctors Against Ostia": people of one kind, with capitals, and what they are for. */
  void joinMembersFor(Sentence s) {
    for (int i = s.begin() + 1; i + 2 < s.end(); i++) {
      String link = names.lower(i + 1);
      if (!link.equals("for") && !link.equals("against")
          || names.tags[i] == NameTag.PERSON
          || !names.isCapitalised(i)
          || names.isCapitalised(i - 1)
          || names.tokens.get(i - 1).isQuotationMark()
          || !names.tokens.get(i).tag().endsWith("S")
          || !lexicon.isPluralOfPerson(names.lower(i))
          || !names.follows(JoinRule.JOIN_MEMBERS_FOR)) {
        continue;
      }
      int end = i + 2;
      while (end < s.end() && names.isNameLike(end) && names.tokens.get(end).isNoun()) {
        end++;
      }
      if (end > i + 2) {
        names.extend(i, end, NameTag.ORGANISATION, s);
      }
    }
  }

  /** "Front for the Recovery of Ostia", "Ostia Support Group": the head and what belongs to it are one name. */
  void joinHeads(Sentence s) {
    for (int i = s.begin(); i < s.end(); i++) {
      if (!isHeadOfMore(i)) {
        continue;
      }
      if (names.follows(JoinRule.JOIN_OFFICE_OF_HOLDER) && isOfHolder(i, s)) {
        names.extend(beginOfHolder(i - 2, s), i + 1, NameTag.ORGANISATION, s);
        continue;
      }
      if (isOfMembers(i, s)) {
        names.extend(i - 2, i + 1, NameTag.ORGANISATION, s);
        continue;
      }
      if (isAfterOwner(i, s)) {
        names.extend(i - 1, i + 1, NameTag.ORGANISATION, s);
        continue;
      }
      int end = endOfComplements(i, s);
      int from = i;
      while (from > s.begin()
          && names.tags[from - 1] != NameTag.PERSON
          && isPartOfHead(from - 1)
          && !lexicon.isTitle(names.word(from - 1))) {
        from--;
      }
      boolean people = from < i && lexicon.isDemonym(names.word(from)) && names.isCapitalised(from);
      boolean ofPlace = from < i && names.tags[from] == NameTag.PLACE && names.tags[i] != NameTag.PLACE || people;
      boolean place = lexicon.isPlace(names.joined(from, i + 1));
      boolean named = names.isProper(i) || (end > i + 1 || people) && i > s.begin();
      if (named && !place && (end > i + 1 || ofPlace)) {
        names.extend(from, end, NameTag.ORGANISATION, s);
        i = end - 1;
      }
    }
  }

  /** "Law Society of Ostia" + "and Norland", "Institute of Joiners" + "in Ostia and Norland": of two countries. */
  void joinTwoPlaces(Sentence s) {
    if (!names.follows(JoinRule.JOIN_BODY_OF_TWO_PLACES)) {
      return;
    }
    for (NameSpan span : names.spans(s)) {
      int first = names.tags[span.end() - 1] == NameTag.ORGANISATION ? span.end() - 1 : -1;
      if (first > 0 && !lexicon.isPlace(names.word(first)) && first + 2 < s.end()
          && names.lower(first + 1).equals("in")) {
        first += 2;
      }
      boolean of = first > span.begin() + 1
          && (names.word(first - 1).equals("of") || names.word(first - 1).equals("in"));
      boolean two = of && first + 2 < s.end() && names.lower(first + 1).equals("and")
          && lexicon.isPlace(names.word(first)) && lexicon.isPlace(names.word(first + 2));
      boolean more = two && first + 3 < s.end() && names.isNameLike(first + 3);
      if (two && names.hasHead(span.begin(), first) && !more) {
        names.extend(span.begin(), first + 3, NameTag.ORGANISATION, s);
      }
    }
  }

  /** "Jane Harbour" + "Foundation": a body's noun that ends the name of whom the tagger took for a person. */
  private boolean isAfterOwner(int head, Sentence s) {
    return head > s.begin()
        && names.tags[head - 1] == NameTag.PERSON
        && !names.isNamed(head)
        && names.isProper(head)
        && !names.has(head, Feature.RETINUE)
        && !(head + 1 < s.end() && (names.isNameLike(head + 1) || lexicon.isRole(names.word(head + 1))));
  }

  /** "Attorney's" + "Office": the body that helps whoever holds an office. */
  private boolean isOfHolder(int head, Sentence s) {
    return head - 2 >= s.begin()
        && names.tokens.get(head - 1).tag().equals("POS")
        && names.isProper(head)
        && names.isCapitalised(head - 2)
        && (lexicon.isRole(names.word(head - 2)) || lexicon.isRole(NameTags.singular(names.word(head - 2))));
  }

  /** "Bakers'" + "Union": the body that those who it is for have in its name. */
  private boolean isOfMembers(int head, Sentence s) {
    int members = head - 2;
    return members > s.begin()
        && names.follows(JoinRule.JOIN_BODY_OF_MEMBERS)
        && names.tokens.get(head - 1).tag().equals("POS")
        && names.tokens.get(members).tag().endsWith("S")
        && names.isCapitalised(members)
        && (!names.isNamed(members) || names.tags[members] == NameTag.ORGANISATION)
        && !names.isOrganisationHead(members);
  }

  /** Where the holder's title begins: "U.S. | Attorney", "Ostia County | Sheriff". */
  private int beginOfHolder(int holder, Sentence s) {
    int begin = holder;
    while (begin > s.begin()
        && names.tags[begin - 1] != NameTag.PERSON
        && names.isNameLike(begin - 1)
        && names.isProper(begin - 1)) {
      begin--;
    }
    return begin;
  }

  /** The end of the "of" and "for" phrases with names that follow a head; the token after it if there are none. */
  private int endOfComplements(int head, Sentence s) {
    int end = head + 1;
    while (end + 1 < s.end()
        && (names.isFieldLink(end)
            || names.word(end).equals("on") && names.has(head, Feature.DELIBERATING))) {
      int next = names.lower(end + 1).equals("the") ? end + 2 : end + 1;
      int last = next;
      while (last < s.end()
          && (names.isNameLike(last) || names.isParty(last))
          && (names.tags[last] != NameTag.PERSON || lexicon.isPlace(names.word(last)))
          && (names.isProper(last) || names.isNamed(last) || isModifier(last, s))) {
        last += names.isProper(last) || names.isNamed(last) ? 1 : 2;
      }
      boolean place = last == next + 1 && lexicon.isPlace(names.word(next));
      boolean country = place && names.isAcronym(next) && end > head + 1; // "College of Okor of the UK"
      boolean topic = place && names.word(end).equals("on"); // "the Harbour Committee on Norland"
      if (last == next || country || topic) {
        return end;
      }
      end = endOfSecond(last, s);
    }
    return end;
  }

  /** "Union of | Worried Harbourmasters": an adjective with a capital before a noun with one. */
  private boolean isModifier(int i, Sentence s) {
    String tag = names.tokens.get(i).tag();
    return (tag.equals("JJ") || tag.equals("VBN") || tag.equals("VBG"))
        && i + 1 < s.end()
        && !lexicon.isDemonym(names.word(i))
        && names.tokens.get(i + 1).isNoun()
        && names.isNameLike(i + 1)
        && names.tags[i + 1] != NameTag.PERSON;
  }

  /** "Ministry of Roads and | Harbours": the end of what else the body deals with, if no body of its own is named. */
  private int endOfSecond(int first, Sentence s) {
    int end = first + 1;
    while (end < s.end()
        && names.word(first).equals("and")
        && (names.isNameLike(end) || names.isParty(first - 1) && names.isParty(end))
        && names.isProper(end)
        && (!names.isNamed(end) || names.tags[end] == NameTag.ORGANISATION)) {
      end++;
    }
    String second = end == first + 2 ? names.word(first + 1) : "";
    boolean letters = second.length() > 2 && Capitals.isAcronym(second);
    return end > first + 1 && !letters && !names.hasHead(first + 1, end)
        && !lexicon.isPlace(names.joined(first + 1, end))
        ? end
        : first;
  }

  /** Whether the word may head a name of several words: not "the House of …", whose name is whole by itself. */
  private boolean isHeadOfMore(int i) {
    return names.isCapitalised(i)
        && names.isOrganisationHead(i)
        && names.tokens.get(i).isNoun()
        && names.tags[i] != NameTag.PERSON
        && !names.has(i, Feature.CHAMBER)
        && !names.has(i, Feature.PLACE_WORD);
  }

  private boolean isPartOfHead(int i) {
    String word = names.word(i);
    boolean capitalised = names.isCapitalised(i);
    return lexicon.isDemonym(word)
        || capitalised && names.has(i, Feature.PEOPLE_ADJECTIVE)
        || (names.isProper(i) || capitalised && names.tokens.get(i).tag().equals("JJ"))
            && names.isNameLike(i)
            && !lexicon.isRole(word);
  }

  /** "U.S." + "Central Command", "UK" + "Embassy": a country's short name before a body's, or before an office. */
  void joinCountries(Sentence s) {
    for (NameSpan span : names.spans(s)) {
      int i = span.begin();
      int next = i + 1;
      boolean isShort =
          span.end() == next
              && lexicon.isPlace(names.word(i))
              && names.word(i).chars().noneMatch(Character::isLowerCase);
      if (isPortfolio(span, s)) {
        names.mark(i, next, NameTag.NONE);
        names.closed[i] = true;
      }
      if (isShort && next < s.end() && names.follows(JoinRule.JOIN_COUNTRY)) {
        joinCountry(i, s);
      }
    }
  }

  private void joinCountry(int country, Sentence s) {
    int next = country + 1;
    if (names.tags[next] == NameTag.ORGANISATION && names.hasHead(next, names.endOf(next, s))) {
      names.extend(country, next + 1, NameTag.ORGANISATION, s);
      return;
    }
    int last = country;
    while (last + 1 < s.end()
        && !names.isNamed(last + 1)
        && names.isNameLike(last + 1)
        && names.isProper(last + 1)) {
      last++;
    }
    if (last > country && names.isOrganisationHead(last)) {
      names.extend(country, last + 1, NameTag.ORGANISATION, s);
    }
  }

  /** "State" in "Secretary of State", "Defence" in "Defence Secretary": a part of the title. */
  private boolean isPortfolio(NameSpan span, Sentence s) {
    int i = span.begin();
    if (span.end() != i + 1 || !names.has(i, Feature.PORTFOLIO)) {
      return false;
    }
    boolean after = i - 2 >= s.begin() && names.lower(i - 1).equals("of") && lexicon.isRole(names.word(i - 2));
    boolean before =
        i + 1 < s.end()
            && !names.has(i + 1, Feature.POST_NOMINAL) // "the Labour MP"
            && (lexicon.isRole(names.word(i + 1)) || names.has(i + 1, Feature.PAIR));
    return after || before;
  }
}
