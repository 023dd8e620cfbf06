package io.github.presser.internal.entities;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.NameTag;
import java.util.List;

/** What a name's own words say of its kind. Immutable and thread-safe. */
final class FormVotes {

  /** A longer name that begins with a first name is not only a person's. */
  private static final int LONGEST_PERSON = 4;

  private final Lexicon lexicon;

  FormVotes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Adds what the words of a name say; there is at least one. */
  void add(List<String> words, Votes votes) {
    String name = String.join(" ", words);
    String first = Lexicon.lower(words.get(0));
    String last = Lexicon.lower(words.get(words.size() - 1));
    if (lexicon.isPlace(name)) {
      votes.add(NameTag.PLACE, 1.5);
    } else if (lexicon.has(name, Feature.ORGANISATION)
        || lexicon.usualName(name).isPresent()
            && !lexicon.isPlace(first)
            && !lexicon.has(last, Feature.PLACE_HEAD)) {
      votes.add(NameTag.ORGANISATION, 3); // the list names no people
    }
    boolean opened = words.size() == 2 && first.equals("al");
    if (NameTags.isStreet(lexicon, words.get(0))) {
      votes.add(NameTag.PLACE, 2.5);
    }
    if (words.size() == 1 || opened && words.get(0).equals("al")) {
      if (opened || NameTags.hasArticle(lexicon, words.get(0))) {
        votes.add(NameTag.ORGANISATION, 0.7); // a person's surname gets more from the full name
      }
      if (lexicon.has(first, Feature.ORGANISATION_HEAD)) {
        votes.add(NameTag.ORGANISATION, 1); // "Congress"
      }
      if (lexicon.has(first, Feature.DIRECTION)) {
        votes.add(NameTag.PLACE, 2); // "the North", also where it speaks
      }
    } else if (lexicon.has(first, Feature.PLACE_OPENER)
        && !lexicon.isFirstName(first)
        && !lexicon.has(last, Feature.ORGANISATION_HEAD)) {
      votes.add(NameTag.PLACE, 2.5); // "Co Okor", "Sierra Ostia"
    } else if (isPlaceAndBody(last)) {
      votes.add(NameTag.PLACE, 1); // "Ostia State", "Harbour Center": what stands around it tells
      votes.add(NameTag.ORGANISATION, 1);
    } else if (isBody(words, first, last)) {
      votes.add(NameTag.ORGANISATION, 2);
    } else if (isOfNation(words, first)) {
      votes.add(NameTag.ORGANISATION, 3); // "Parks Norland"
    } else if (isCompanyOfPlace(words, first, last)) {
      votes.add(NameTag.ORGANISATION, 1.6); // "Norland AirOkor"
    } else {
      addPlaceOrPerson(words, first, last, votes);
    }
  }

  /** "Parks Norland", "Public Parks Norland": what a nation deals with, and which one. */
  private boolean isOfNation(List<String> words, String first) {
    String before = Lexicon.lower(words.get(words.size() - 2));
    return lexicon.isPlace(words.get(words.size() - 1))
        && (lexicon.has(first, Feature.OF_NATION) || lexicon.has(before, Feature.OF_NATION));
  }

  /** A country or state before a word that is no place's and no direction: what is called after it. */
  private boolean isCompanyOfPlace(List<String> words, String first, String last) {
    return words.size() == 2
        && lexicon.isPlace(words.get(0))
        && !lexicon.isFirstName(first)
        && !lexicon.isPlace(words.get(1))
        && !lexicon.has(last, Feature.PLACE_HEAD)
        && !lexicon.has(last, Feature.PLACE_WORD)
        && !lexicon.has(last, Feature.DIRECTION)
        && !lexicon.isDemonym(last);
  }

  private void addPlaceOrPerson(List<String> words, String first, String last, Votes votes) {
    if (words.size() == 2
        && Character.isUpperCase(words.get(1).charAt(0))
        && lexicon.has(first, Feature.DIRECTION)) {
      // "Upper Vale", "Eastern Cape"; but the club "West Vale"
      votes.add(NameTag.PLACE, lexicon.has(last, Feature.PLACE_HEAD) ? 1.5 : 1.1);
      votes.add(NameTag.ORGANISATION, 0.2);
    } else if (lexicon.has(last, Feature.PLACE_HEAD)) {
      boolean person = lexicon.isFirstName(first) && words.size() == 2;
      votes.add(NameTag.PLACE, person ? 0.8 : 1.1); // "Harbour Lane", but "Nathan Lane"
    } else if (lexicon.isFirstName(first)
        && words.size() <= LONGEST_PERSON
        && !first.equals("al")
        && !isWord(first)) {
      votes.add(NameTag.PERSON, 1);
    } else if (words.subList(1, words.size() - 1).stream().anyMatch(w -> lexicon.has(w, Feature.PARTICLE))) {
      votes.add(NameTag.PERSON, 0.7);
    }
  }

  private boolean isPlaceAndBody(String last) {
    return lexicon.has(last, Feature.ORGANISATION_HEAD)
        && (lexicon.has(last, Feature.PLACE_HEAD) || lexicon.has(last, Feature.SETTLEMENT));
  }

  /** Whether the last word is a body's noun, the first opens a group's name, or one stands before "of" or "for". */
  private boolean isBody(List<String> words, String first, String last) {
    if (lexicon.has(last, Feature.ORGANISATION_HEAD)
        || lexicon.has(first, Feature.GROUP_OPENER)
        || words.contains("&")
        || words.contains("for") && words.size() > 2) {
      return true;
    }
    for (int i = 0; i + 1 < words.size(); i++) {
      String next = words.get(i + 1);
      boolean joined = next.equals("of") || i > 0 && lexicon.has(next, Feature.PREPOSITION);
      if (joined && lexicon.has(Lexicon.lower(words.get(i)), Feature.ORGANISATION_HEAD)) {
        return true;
      }
    }
    return false;
  }

  /** A first name that is a word as well says little: "Said", "Will". */
  private boolean isWord(String first) {
    return lexicon.has(first, Feature.FUNCTION_WORD)
        || lexicon.has(first, Feature.SPEECH_VERB)
        || lexicon.has(first, Feature.NO_NAME);
  }
}
