package io.github.presser.internal.entities;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Sentence;

/**
 * Tells by its words what is named, but is nobody and no place: a law, a prize, a case in court, an office, a people.
 * For one text and one thread.
 */
final class ThingNames {

  private final Lexicon lexicon;
  private final NameTags names;

  ThingNames(Lexicon lexicon, NameTags names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  /** "Harbour Act", "Poe v. Roe", "Ostia treaty": what is named, but is nobody. */
  boolean isThing(int begin, int end, NameTag tag, Sentence s) {
    boolean thing = end - begin > 1 && tag != NameTag.PERSON && names.has(end - 1, Feature.THING_HEAD)
        && !isBodyOf(begin, end);
    boolean ofThing =
        tag == NameTag.PLACE && end < s.end() && names.has(end, Feature.THING_HEAD) && names.isProper(end);
    return (thing || ofThing) && names.follows(DropRule.DROP_THING)
        || isThingFor(begin, end, tag)
        || isLandOfPeer(begin, end, s)
        || isRowOfMedia(begin, end)
        || isOffice(begin, end, tag)
        || isPeople(begin, end, tag)
        || isPeopleOfPart(begin, end)
        || isTitleOfWork(begin, end, s)
        || holdsVersus(begin, end);
  }

  /** "the Okor | climate accord", where the town alone says nothing of where: not of a country's accord. */
  boolean isOfTreaty(NameSpan span, Sentence s) {
    int noun = span.end();
    if (noun + 1 < s.end() && !names.has(noun, Feature.TREATY)
        && (names.tokens.get(noun).isNoun() || names.tokens.get(noun).tag().equals("JJ"))) {
      noun++;
    }
    return span.tag() == NameTag.PLACE
        && noun < s.end()
        && names.has(noun, Feature.TREATY)
        && span.end() == span.begin() + 1
        && !lexicon.isPlace(names.word(span.begin()))
        && names.follows(DropRule.DROP_PLACE_OF_TREATY);
  }

  /** "National Insurance", "UEFA Champions League": what the lists say is no name, and what belongs to it. */
  boolean isListed(int begin, int end, NameTag tag) {
    return tag != NameTag.PERSON
        && end - begin > 1
        && !isBodyOf(begin, end)
        && lexicon.has(Lexicon.lower(names.joined(end - 2, end)), Feature.NO_NAME)
        && names.follows(DropRule.DROP_THING);
  }

  /** "Office of Roads and Budget": a body that deals with a thing. */
  private boolean isBodyOf(int begin, int end) {
    for (int i = begin; i + 2 < end; i++) {
      if (names.isOrganisationHead(i) && names.isFieldLink(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "Okoro Award for Bridges", "Festival of Harbours". */
  private boolean isThingFor(int begin, int end, NameTag tag) {
    for (int i = begin; tag == NameTag.ORGANISATION && i + 2 < end; i++) {
      if (names.isFieldLink(i + 1) && (names.has(i, Feature.THING_HEAD) || names.has(i, Feature.EVENT_HEAD))) {
        return !names.isOrganisationHead(i) && names.follows(DropRule.DROP_THING_FOR);
      }
    }
    return false;
  }

  /** "Chirper Facebook": a row of buttons. */
  private boolean isRowOfMedia(int begin, int end) {
    return end - begin > 1
        && names.has(begin, Feature.PLATFORM)
        && names.has(begin + 1, Feature.PLATFORM)
        && names.follows(DropRule.DROP_MEDIUM);
  }

  /** "Duchess of | Okor". */
  boolean isLandOfPeer(int begin, int end, Sentence s) {
    return end == begin + 1
        && begin - 2 >= s.begin()
        && names.lower(begin - 1).equals("of")
        && names.has(begin - 2, Feature.PEERAGE)
        && names.isCapitalised(begin - 2)
        && names.follows(DropRule.DROP_LAND_OF_PEER);
  }

  /** "Vale Norlandic": a people by where it lives; but Ann French is somebody. */
  private boolean isPeople(int begin, int end, NameTag tag) {
    return tag == NameTag.PERSON
        && end == begin + 2
        && lexicon.isDemonym(names.word(begin + 1))
        && !lexicon.isPlace(names.word(begin + 1))
        && !lexicon.isFirstName(names.word(begin))
        && names.follows(DropRule.DROP_PEOPLE);
  }

  /** "South Norlandic": the people of a part of a country. */
  private boolean isPeopleOfPart(int begin, int end) {
    return end == begin + 2
        && names.has(begin, Feature.DIRECTION)
        && lexicon.isDemonym(names.word(begin + 1))
        && !lexicon.isPlace(names.word(begin + 1))
        && names.follows(DropRule.DROP_PEOPLE);
  }

  /** "Minister for Harbours": what somebody is. */
  private boolean isOffice(int begin, int end, NameTag tag) {
    return tag == NameTag.ORGANISATION
        && end - begin > 2
        && names.isFieldLink(begin + 1)
        && lexicon.isRole(names.word(begin))
        && !names.isOrganisationHead(begin)
        && names.follows(DropRule.DROP_OFFICE);
  }

  /** “The Salt Road”: quotation marks around a name alone make it a film, a book, a nickname. */
  private boolean isTitleOfWork(int begin, int end, Sentence s) {
    return begin > s.begin()
        && end > begin
        && end < s.end()
        && names.tokens.get(begin - 1).tag().equals("``")
        && names.tokens.get(end).tag().equals("''")
        && names.follows(DropRule.DROP_TITLE_OF_WORK);
  }

  /** "Poe v. Roe": a case in court. */
  private boolean holdsVersus(int begin, int end) {
    for (int i = begin + 1; i + 1 < end; i++) {
      if (names.has(i, Feature.VERSUS) && names.follows(DropRule.DROP_CASE)) {
        return true;
      }
    }
    return false;
  }
}
