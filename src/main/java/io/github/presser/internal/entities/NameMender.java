package io.github.presser.internal.entities;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Sentence;
import java.util.HashSet;
import java.util.Set;

/**
 * Puts right where the tagger cut names wrong: separates names that it ran together, joins what it
 * broke, and takes off what is no part of a name. Looks at one sentence at a time.
 */
final class NameMender {

  private final Lexicon lexicon;
  private final NameMarks marks;

  /** The words that stand somewhere without a hyphen before them. */
  private final Set<String> unhyphenated = new HashSet<>();

  NameMender(Lexicon lexicon, NameMarks marks) {
    this.lexicon = lexicon;
    this.marks = marks;
    for (int i = 0; i < marks.tokens.size(); i++) {
      if (i == 0 || !marks.word(i - 1).equals("-")) {
        unhyphenated.add(marks.word(i));
      }
    }
  }

  /** Mends the names of the sentence. */
  void mend(Sentence s) {
    split(s);
    join(s);
    joinCommittees(s);
    if (!marks.isTitleCase(s)) {
      joinHeads(s);
    }
    expandAcronyms(s);
    joinPlaces(s);
    for (NameSpan span : marks.spans(s)) {
      trim(span, s);
    }
    joinCountries(s);
  }

  /** Separates names that the tagger ran together. */
  private void split(Sentence s) {
    for (NameSpan span : marks.spans(s)) {
      int begin = span.begin();
      int end = span.end();
      for (int i = begin + 1; i < end; i++) {
        boolean first =
            lexicon.isFirstName(marks.word(i))
                && i + 1 < s.end()
                && (i + 1 < end && NameMarks.isCapitalised(marks.word(i + 1))
                    || lexicon.has(marks.word(i + 1), Feature.PARTICLE));
        String before = marks.word(i - 1);
        boolean possessive =
            marks.tokens.get(i - 1).tag().equals("POS")
                && span.tag() != NameTag.PERSON
                && i - 1 > begin;
        if (possessive
            && (first || end - i == 2 && marks.isOrganisationHead(i - 2))
            && !marks.hasHead(i, end)) {
          marks.mark(begin, i - 1, span.tag()); // "Daily News' Mary Poe"
          marks.mark(i - 1, i, NameTag.NONE);
          marks.mark(i, end, first || allSingularNames(i, end) ? NameTag.PERSON : span.tag());
        } else if (span.tag() != NameTag.PERSON
            && first
            && lexicon.isPlace(marks.joined(begin, i))
            && !marks.hasHead(i, end)) {
          marks.mark(begin, i, NameTag.PLACE); // "for Libya Stefan de Luca"
          marks.mark(i, end, NameTag.PERSON);
        } else if (span.tag() != NameTag.PERSON
            && (first || end - i == 2 && i - begin > 2 && allSingularNames(i, end))
            && lexicon.isTitle(before)
            && !marks.hasHead(i + 1, end)) {
          marks.mark(
              begin,
              i - 1,
              i - 1 > begin ? span.tag() : NameTag.NONE); // "Supreme Court Justice Mary Poe"
          marks.mark(i - 1, i, NameTag.NONE);
          marks.mark(i, end, NameTag.PERSON);
        } else if (span.tag() == NameTag.PERSON
            && lexicon.isRole(before)
            && end - i >= 2
            && i - begin >= 2
            && NameMarks.isCapitalised(marks.word(i))) {
          marks.mark(begin, i, NameTag.NONE); // "Hillside School Principal Mary Poe" as one person
        } else if (span.tag() == NameTag.ORGANISATION
            && i + 1 < end
            && (marks.word(i).equals("/")
                || marks.word(i).equals("-")
                    && marks.isOrganisationHead(i - 1)
                    && marks.isOrganisationHead(end - 1))) {
          marks.mark(i, i + 1, NameTag.NONE); // "Daily Post/ABC News"
          marks.starts[i + 1] = true;
        } else if (marks.word(i).equals("[") && span.tag() == NameTag.PERSON) {
          marks.mark(begin, i, NameTag.PERSON); // "Ann [Poe"
          marks.mark(i, end, NameTag.NONE);
        } else if (span.tag() == NameTag.ORGANISATION
            && marks.word(i).equals("and")
            && i + 2 < end
            && marks.word(i + 1).equals("the")
            && marks.hasHead(begin, i)
            && marks.hasHead(i + 2, end)) {
          marks.mark(i, i + 2, NameTag.NONE); // "Department of Roads and the University of Ost"
          marks.starts[i + 2] = true;
        } else if (span.tag() == NameTag.PLACE
            && i == end - 1
            && lexicon.isPlace(marks.word(i))
            && !lexicon.isPlace(marks.joined(begin, end))
            && !isDirection(before)) {
          marks.mark(begin, i, NameTag.PLACE); // "Geneva Switzerland"
          marks.mark(i, end, NameTag.PLACE);
        } else {
          continue;
        }
        break;
      }
    }
  }

  private boolean allSingularNames(int begin, int end) {
    return marks.tokens.subList(begin, end).stream().allMatch(t -> t.tag().equals("NNP"));
  }

  /** Whether the word stands before the names of places: "New", "Upper", "South". */
  static boolean isDirection(String word) {
    return Set.of(
            "new",
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "upper",
            "lower")
        .contains(Lexicon.lower(word));
  }

  /** Puts names together that the tagger broke. */
  private void join(Sentence s) {
    for (NameSpan span : marks.spans(s)) {
      boolean headOnly =
          span.end() == span.begin() + 1
              && marks.hasHead(span.begin(), span.end())
              && !NameMarks.CHAMBERS.contains(marks.lower(span.begin()));
      int from = span.begin();
      while (headOnly
          && from > s.begin()
          && span.begin() - from < 4
          && NameMarks.isCapitalised(marks.word(from - 1))
          && isPartOfHead(from - 1)
          && (marks.tags[from - 1] == NameTag.NONE || marks.tags[from - 1] == NameTag.PLACE)) {
        from--;
      }
      if (from < span.begin()) {
        marks.extend(
            from,
            span.end(),
            span.tag(),
            s); // "Syrian Arab" "Republic", "Kurdistan Regional" "Government"
      }
    }
    for (int i = s.begin(); i < s.end(); i++) {
      String lower = Lexicon.lower(marks.word(i));
      boolean named = marks.tags[i] != NameTag.NONE;
      boolean previousNamed = i > s.begin() && marks.tags[i - 1] != NameTag.NONE;
      boolean nextNamed = i + 1 < s.end() && marks.tags[i + 1] != NameTag.NONE;
      if (!named && previousNamed && NameMarks.hasArticle(marks.word(i))) {
        marks.extend(i - 1, i + 1, marks.tags[i - 1], s); // "Jabhat Fatah" "al-Nasr"
      } else if (!named
          && (lower.equals("al") || lower.equals("el"))
          && i + 2 < s.end()
          && NameMarks.isDash(marks.word(i + 1))
          && NameMarks.isCapitalised(marks.word(i + 2))
          && (previousNamed || marks.tags[i + 2] != NameTag.NONE || isAfterKnownAs(i, s))) {
        // "al - Nasr Front", "Jabhat Fatah al – Nasr", "the group known as al-Nasr"
        NameTag tag = previousNamed ? marks.tags[i - 1] : marks.tags[i + 2];
        marks.extend(previousNamed ? i - 1 : i, i + 3, tag == NameTag.NONE ? NameTag.ORGANISATION : tag, s);
      } else if (!named
          && lexicon.has(lower, Feature.PARTICLE)
          && i + 1 < s.end()
          && NameMarks.isCapitalised(marks.word(i + 1))
          && (NameMarks.isCapitalised(marks.word(i))
              || i > s.begin() && marks.isNameLike(i - 1) && !lower.equals("la"))) {
        // "Stefan" "de Luca", or "De Luca" alone: a name if any part of it is.
        if (previousNamed && marks.tags[i - 1] == NameTag.PERSON
            || nextNamed && marks.tags[i + 1] == NameTag.PERSON) {
          marks.extend(
              i > s.begin() && marks.isNameLike(i - 1) ? i - 1 : i, i + 2, NameTag.PERSON, s);
        }
      } else if (named
          && marks.starts[i]
          && previousNamed
          && marks.tags[i] == NameTag.ORGANISATION
          && marks.tags[i - 1] == NameTag.PLACE
          && marks.hasHead(i, marks.endOf(i, s))
          && lexicon.usualName(marks.joined(i, marks.endOf(i, s))).isEmpty()) {
        marks.extend(i - 1, i + 1, NameTag.ORGANISATION, s); // "Kurdistan" "Regional Government"
      } else if (!named
          && previousNamed
          && nextNamed
          && lower.equals("of")
          && marks.tags[i - 1] == NameTag.ORGANISATION
          && marks.isOrganisationHead(i - 1)) {
        marks.extend(i - 1, i + 2, NameTag.ORGANISATION, s); // "Bank" of "England"
      } else if (named
          && marks.starts[i]
          && previousNamed
          && marks.tags[i - 1] == NameTag.ORGANISATION
          && (Lexicon.lower(marks.word(i - 1)).equals("of")
              || Lexicon.lower(marks.word(i - 1)).equals("for"))) {
        marks.extend(i - 1, i + 1, NameTag.ORGANISATION, s); // "University of" "Michigan"
      } else if (!named
          && previousNamed
          && marks.tags[i - 1] == NameTag.PERSON
          && Set.of("jr.", "jr", "sr.", "sr", "ii", "iii").contains(lower)) {
        marks.extend(i - 1, i + 1, NameTag.PERSON, s);
      } else if (named
          && marks.tags[i] == NameTag.PERSON
          && marks.endOf(i, s) == i + 1
          && i + 3 < s.end()
          && NameMarks.isQuote(marks.word(i + 1))
          && NameMarks.isCapitalised(marks.word(i + 2))
          && NameMarks.isQuote(marks.word(i + 3))
          && i + 4 < s.end()
          && marks.isNameLike(i + 4)) {
        marks.extend(i, i + 5, NameTag.PERSON, s); // Ann "Tex" Poe
      } else if (!named
          && previousNamed
          && marks.tags[i - 1] == NameTag.PERSON
          && i + 1 < s.end()
          && marks.word(i).length() == 2
          && marks.word(i).endsWith(".")
          && NameMarks.isCapitalised(marks.word(i))
          && (marks.isNameLike(i + 1) || NameMarks.isQuote(marks.word(i + 1)))) {
        marks.extend(i - 1, i + 1, NameTag.PERSON, s); // "Robert" "C." "Poe"
        i--; // what follows the initial may belong to it as well
      } else if (!named
          && previousNamed
          && marks.tags[i - 1] == NameTag.ORGANISATION
          && marks.word(i).equals("-")
          && i + 1 < s.end()
          && isAcronym(marks.word(i - 1))
          && isAcronym(marks.word(i + 1))) {
        marks.extend(i - 1, i + 2, NameTag.ORGANISATION, s); // "HQB" "-OST"
      } else if (!named
          && previousNamed
          && marks.tags[i - 1] == NameTag.PERSON
          && isEastAsian(i, s)) {
        marks.extend(i - 1, i + 2, NameTag.PERSON, s); // "Bok Ji" "-" "soon"
      } else if (!named
          && previousNamed
          && marks.tags[i - 1] == NameTag.PERSON
          && isDoubleBarrelled(i, s)) {
        marks.extend(i - 1, i + 2, NameTag.PERSON, s); // "Ann Holt" "-" "Ek"
      } else if (named
          && marks.starts[i]
          && marks.tags[i] == NameTag.ORGANISATION
          && i - 1 > s.begin()
          && !previousNamed
          && Set.of("of", "for", "on").contains(marks.lower(i - 1))
          && marks.tokens.get(i - 2).tag().startsWith("NNP")
          && marks.isOrganisationHead(i - 2)) {
        int from = i - 2;
        while (from > s.begin()
            && marks.tags[from - 1] == NameTag.NONE
            && marks.isNameLike(from - 1)
            && marks.tokens.get(from - 1).tag().startsWith("NNP")
            && !lexicon.isTitle(marks.word(from - 1))) {
          from--;
        }
        marks.extend(from, i + 1, NameTag.ORGANISATION, s); // "Council on" "Coastal Roads"
      } else if (named
          && marks.starts[i]
          && i > s.begin()
          && !previousNamed
          && marks.tokens.get(i - 1).tag().startsWith("NNP")
          && Set.of("Al", "El", "Ar", "Az", "Ad", "Ash", "Abu", "Umm")
              .contains(marks.word(i - 1))) {
        marks.extend(i - 1, i + 1, marks.tags[i], s); // "Ar" "Raqqah"
      }
    }
  }

  /** "House Harbour and Road Safety Committee": from the chamber to the committee. */
  private void joinCommittees(Sentence s) {
    for (int i = s.begin(); i < s.end(); i++) {
      String chamber = marks.lower(i);
      if (!NameMarks.isCapitalised(marks.word(i))
          || !chamber.equals("house") && !chamber.equals("senate")) {
        continue;
      }
      for (int j = i + 1; j < s.end() && j - i < 9; j++) {
        String lower = marks.lower(j);
        if (lower.equals("committee") || lower.equals("subcommittee")) {
          marks.extend(i, j + 1, NameTag.ORGANISATION, s);
          break;
        }
        if (!NameMarks.isCapitalised(marks.word(j))
            && !lower.equals("and")
            && !lower.equals("on")
            && !lower.equals(",")) {
          break;
        }
      }
    }
  }

  /** "Front for the Recovery of Ostia", "Ostia Support Group": the head and what belongs to it are one name. */
  private void joinHeads(Sentence s) {
    for (int i = s.begin(); i < s.end(); i++) {
      if (!isHeadOfMore(i)) {
        continue;
      }
      int end = i + 1;
      while (end + 1 < s.end()
          && (marks.word(end).equals("of")
              || marks.word(end).equals("for")
              || marks.word(end).equals("on") && lexicon.has(marks.lower(i), Feature.DELIBERATING))) {
        int next = marks.lower(end + 1).equals("the") ? end + 2 : end + 1;
        int last = next;
        while (last < s.end()
            && marks.isNameLike(last)
            && (marks.tags[last] != NameTag.PERSON || lexicon.isPlace(marks.word(last)))
            && (marks.tokens.get(last).tag().startsWith("NNP") || marks.tags[last] != NameTag.NONE)) {
          last++;
        }
        if (last == next) {
          break;
        }
        end = last;
      }
      int from = i;
      while (from > s.begin()
          && marks.tags[from - 1] != NameTag.PERSON
          && isPartOfHead(from - 1)
          && !lexicon.isTitle(marks.word(from - 1))) {
        from--;
      }
      boolean ofPlace =
          from < i && marks.tags[from] == NameTag.PLACE && marks.tags[i] != NameTag.PLACE;
      boolean place = lexicon.isPlace(marks.joined(from, i + 1));
      boolean named = marks.tokens.get(i).tag().startsWith("NNP") || end > i + 1 && i > s.begin();
      if (named && !place && (end > i + 1 || ofPlace)) {
        marks.extend(from, end, NameTag.ORGANISATION, s);
        i = end - 1;
      }
    }
  }

  /** Whether the word may head a name of several words: not "the House of …", whose name is whole by itself. */
  private boolean isHeadOfMore(int i) {
    return NameMarks.isCapitalised(marks.word(i))
        && marks.isOrganisationHead(i)
        && marks.tokens.get(i).tag().startsWith("NN")
        && marks.tags[i] != NameTag.PERSON
        && !NameMarks.CHAMBERS.contains(marks.lower(i))
        && !Set.of("state", "staff", "corporation", "capital").contains(marks.lower(i));
  }

  private boolean isPartOfHead(int i) {
    String word = marks.word(i);
    boolean adjective = lexicon.isDemonym(word) || word.equals("Arab") || word.equals("Islamic");
    String tag = marks.tokens.get(i).tag();
    return adjective
        || (tag.startsWith("NNP") || tag.equals("JJ") && NameMarks.isCapitalised(word))
            && marks.isNameLike(i)
            && !lexicon.isRole(word);
  }

  private boolean isAfterKnownAs(int i, Sentence s) {
    return i - 2 >= s.begin() && marks.lower(i - 1).equals("as") && marks.lower(i - 2).equals("known");
  }

  private static boolean isAcronym(String word) {
    return word.length() >= 2 && word.chars().allMatch(Character::isUpperCase);
  }

  /**
   * Whether the hyphen is one within a surname: "Ann Holt-Ek", "Councillor Holt-Ek". Not "Ann Holt-Jim Ek", nor "Ann
   * Holt-Poe" of two people when the article has a Poe without a hyphen too.
   */
  private boolean isDoubleBarrelled(int i, Sentence s) {
    return marks.word(i).equals("-")
        && i - 2 >= s.begin()
        && i + 1 < s.end()
        && (marks.tags[i - 2] == NameTag.PERSON && !marks.starts[i - 1] || lexicon.isTitle(marks.word(i - 2)))
        && isTight(i)
        && isTight(i + 1)
        && NameMarks.isCapitalised(marks.word(i + 1))
        && marks.tokens.get(i + 1).tag().startsWith("NNP")
        && (marks.tags[i + 1] == NameTag.NONE || marks.endOf(i + 1, s) == i + 2)
        && !unhyphenated.contains(marks.word(i + 1));
  }

  /** Whether no space stands before the token. */
  private boolean isTight(int i) {
    return marks.tokens.get(i).span().begin() == marks.tokens.get(i - 1).span().end();
  }

  /** A given name of two syllables, the second written small: "-soon" after "Bok Ji". */
  private boolean isEastAsian(int i, Sentence s) {
    if (!marks.word(i).equals("-")
        || i + 1 >= s.end()
        || i - 2 < s.begin()
        || marks.tags[i - 2] != NameTag.PERSON
        || marks.tags[i - 1] != NameTag.PERSON
        || marks.starts[i - 1]) {
      return false;
    }
    String syllable = marks.word(i + 1);
    String tag = marks.tokens.get(i + 1).tag();
    return marks.tokens.get(i).span().begin() == marks.tokens.get(i - 1).span().end()
        && marks.tokens.get(i + 1).span().begin() == marks.tokens.get(i).span().end()
        && syllable.length() <= 5
        && syllable.chars().allMatch(Character::isLowerCase)
        && (lexicon.has(marks.lower(i - 2), Feature.FAMILY_FIRST) || !lexicon.isFirstName(marks.word(i - 2)))
        && !tag.startsWith("V")
        && !tag.startsWith("JJ")
        && !Set.of("era", "style", "run", "type", "only", "aide", "ally").contains(syllable);
  }

  /**
   * "Harbour Board of Ost and the Vale (HBOV": the words before the bracket that its letters stand
   * for are one name.
   */
  private void expandAcronyms(Sentence s) {
    for (int i = s.begin() + 2; i + 1 < s.end(); i++) {
      String acronym = marks.word(i + 1);
      boolean bracket = marks.word(i).equals("(") || marks.word(i).equals("-LRB-");
      if (!bracket
          || acronym.length() < 3
          || acronym.length() > 8
          || !acronym.chars().allMatch(Character::isUpperCase)) {
        continue;
      }
      int letter = acronym.length() - 1;
      int begin = i;
      boolean matches = true;
      for (int j = i - 1; j >= s.begin() && letter >= 0 && matches; j--) {
        String word = marks.word(j);
        if (Character.toUpperCase(word.charAt(0)) == acronym.charAt(letter)
            && NameMarks.isCapitalised(word)) {
          letter--;
          begin = j;
        } else {
          matches =
              word.equals("of")
                  || word.equals("and")
                  || word.equals("the")
                  || word.equals("for")
                  || word.equals("on")
                  || word.equals("in")
                  || word.equals("to")
                  || word.equals("&");
        }
      }
      if (letter < 0) {
        NameTag tag =
            marks.tags[begin] == NameTag.PLACE && marks.tags[i - 1] == NameTag.PLACE
                ? NameTag.PLACE
                : NameTag.ORGANISATION;
        marks.extend(begin, i, tag, s);
        if (marks.tags[i + 1] == NameTag.NONE) {
          marks.mark(i + 1, i + 2, tag);
        }
      }
    }
  }

  /** "Norlandic" "Uplands Region", "Baden" "-" "Okor": a place's name that begins before what the tagger found. */
  private void joinPlaces(Sentence s) {
    for (NameSpan span : marks.spans(s)) {
      int before = span.begin() - 1;
      if (span.tag() != NameTag.PLACE || before < s.begin() || marks.tags[before] != NameTag.NONE) {
        continue;
      }
      boolean people =
          NameMarks.isCapitalised(marks.word(before))
              && lexicon.isDemonym(marks.word(before))
              && span.end() - span.begin() > 1
              && lexicon.has(marks.lower(span.end() - 1), Feature.REGION_HEAD);
      boolean hyphen =
          marks.word(before).equals("-")
              && before - 1 >= s.begin()
              && isTight(before)
              && isTight(before + 1)
              && marks.tags[before - 1] == NameTag.NONE
              && marks.isNameLike(before - 1)
              && marks.word(before - 1).length() > 2
              && marks.tokens.get(before - 1).tag().startsWith("NN")
              && !lexicon.isDemonym(marks.word(before - 1))
              && !lexicon.isPlace(marks.word(before - 1))
              && !lexicon.isPlace(marks.word(before + 1))
              && !isAcronym(marks.word(before - 1));
      if (people || hyphen) {
        marks.extend(people ? before : before - 1, span.end(), NameTag.PLACE, s);
      }
    }
  }

  /** Cuts off articles, titles, possessives and marks; drops what is left when it is no name. */
  private void trim(NameSpan span, Sentence s) {
    int begin = span.begin();
    int end = span.end();
    while (end > begin
        && !marks.isNameLike(end - 1)
        && !isSuffix(end - 1)
        && !(end - 2 > begin && isEastAsian(end - 2, s))) {
      end--;
    }
    for (int i = begin + 1; i < end && span.tag() == NameTag.PERSON; i++) {
      boolean small = marks.word(i).chars().allMatch(Character::isLowerCase);
      if (small
          && !lexicon.has(marks.word(i), Feature.PARTICLE)
          && !NameMarks.isDash(marks.word(i - 1))
          && !marks.word(i).equals("and")) {
        end = i; // "Poe two Pinocchios"
      }
    }
    while (span.tag() == NameTag.ORGANISATION
        && end - begin > 2
        && lexicon.isRole(marks.word(end - 1))
        && !lexicon.has(marks.lower(end - 1), Feature.PORTFOLIO)
        && marks.isOrganisationHead(end - 2)) {
      end--; // "National Committee Chair"
    }
    while (span.tag() == NameTag.PLACE && end - begin > 1 && lexicon.has(marks.lower(end - 1), Feature.EVENT_HEAD)) {
      end--; // "Geneva Talks": the place alone
    }
    boolean thing = end - begin > 1 && lexicon.has(marks.lower(end - 1), Feature.THING_HEAD);
    if (thing && span.tag() == NameTag.ORGANISATION || holdsVersus(begin, end) || isTreaty(begin, end, s)) {
      end = begin; // "Harbour Act", "Poe v. Roe", "Lisbon treaty"
    }
    boolean demonym = false;
    while (begin < end) {
      String lower = Lexicon.lower(marks.word(begin));
      if (begin + 2 < end
          && marks.word(begin).length() == 1
          && NameMarks.isDash(marks.word(begin + 1))) {
        begin += 2; // "D-Ohio"
        continue;
      }
      boolean title = span.tag() == NameTag.PERSON && lexicon.isTitle(lower) && begin + 1 < end;
      boolean particle = lexicon.has(lower, Feature.PARTICLE) && begin + 1 < end;
      if (title
          || lexicon.has(lower, Feature.NO_NAME)
              && (span.tag() == NameTag.PERSON
                  || end == begin + 1
                  || startsWithArticle(begin + 1)
                  || end == begin + 2 && NameMarks.CHAMBERS.contains(marks.lower(end - 1)))
          || isFunctionWord(begin)
          || !(NameMarks.isCapitalised(marks.word(begin))
              || NameMarks.hasArticle(marks.word(begin))
              || particle)) {
        begin++;
      } else if (begin + 1 < end
          && (span.tag() == NameTag.PERSON
              || span.tag() == NameTag.ORGANISATION && end == begin + 2)
          && lexicon.isDemonym(lower)
          && !marks.hasHead(begin, end)) {
        begin++; // "Syrian Haddad"
        demonym = true;
      } else {
        break;
      }
    }
    boolean bare =
        end - begin == 1
            && (lexicon.isDemonym(marks.word(begin)) && !lexicon.isPlace(marks.word(begin))
                || marks.word(begin).codePointCount(0, marks.word(begin).length()) == 1
                || isSuffix(begin) && span.tag() == NameTag.PERSON
                || isFamily(begin, s)
                || isDate(begin, s)
                || lexicon.isHonorific(marks.word(begin)) && span.tag() != NameTag.PERSON);
    marks.mark(span.begin(), span.end(), NameTag.NONE);
    if (begin < end && !bare) {
      boolean surname = demonym && end == begin + 1 && isSurname(begin);
      marks.mark(begin, end, surname ? NameTag.PERSON : span.tag());
    }
  }

  /** A capitalised word after "Syrian" that the tagger took with it: a person, unless it is in capitals or listed. */
  private boolean isSurname(int i) {
    return marks.tokens.get(i).tag().equals("NNP")
        && !isAcronym(marks.word(i))
        && lexicon.usualName(marks.word(i)).isEmpty();
  }

  /** "the Geneva accords": what was agreed in a city goes by its name; what a country agrees on does not. */
  private boolean isTreaty(int begin, int end, Sentence s) {
    int last = end > begin && lexicon.has(marks.lower(end - 1), Feature.TREATY_HEAD) ? end - 1 : end;
    return last > begin
        && marks.tags[begin] == NameTag.PLACE
        && last < s.end()
        && lexicon.has(marks.lower(last), Feature.TREATY_HEAD)
        && !lexicon.isPlace(marks.joined(begin, last));
  }

  private boolean isFunctionWord(int i) {
    String tag = marks.tokens.get(i).tag();
    return tag.equals("DT") || tag.startsWith("PRP") || tag.equals("IN") || tag.startsWith("W");
  }

  private boolean isSuffix(int i) {
    String w = marks.word(i);
    return w.equals("Jr.")
        || w.equals("Sr.")
        || w.equals("Jr")
        || w.equals("Inc.")
        || w.equals("Co.")
        || w.equals("Corp.")
        || w.endsWith(".") && w.length() > 2 && NameMarks.isCapitalised(w);
  }

  /** "the Okoros": neither of them alone; nor are "Advisers" anybody, or "Okoros" beside an Okoro. */
  private boolean isFamily(int i, Sentence s) {
    String tag = marks.tokens.get(i).tag();
    String word = marks.word(i);
    if (marks.tags[i] == NameTag.PLACE || !tag.endsWith("S") || !word.endsWith("s")) {
      return false;
    }
    return unhyphenated.contains(word.substring(0, word.length() - 1))
        || marks.tags[i] == NameTag.PERSON
            && (tag.equals("NNS") || i > s.begin() && marks.lower(i - 1).equals("the"));
  }

  /** "3 June", "June 3": no woman of that name. */
  private boolean isDate(int i, Sentence s) {
    return lexicon.has(marks.lower(i), Feature.MONTH)
        && (i > s.begin() && marks.tokens.get(i - 1).tag().equals("CD")
            || i + 1 < s.end() && marks.tokens.get(i + 1).tag().equals("CD"));
  }

  private boolean startsWithArticle(int i) {
    return NameMarks.hasArticle(marks.word(i))
        || marks.word(i).equals("al")
        || marks.word(i).equals("el");
  }

  private boolean holdsVersus(int begin, int end) {
    for (int i = begin + 1; i + 1 < end; i++) {
      if (marks.word(i).equals("v.") || marks.word(i).equals("vs.")) {
        return true;
      }
    }
    return false;
  }

  /** The short name of a country before a name: a part of it, or what stands before a title. */
  private void joinCountries(Sentence s) {
    for (NameSpan span : marks.spans(s)) {
      int i = span.begin();
      boolean shortForm =
          span.end() == i + 1
              && lexicon.isPlace(marks.word(i))
              && marks.word(i).chars().noneMatch(Character::isLowerCase);
      int next = i + 1;
      if (isPortfolio(span, s)) {
        marks.mark(i, i + 1, NameTag.NONE);
        marks.closed[i] = true;
      }
      if (!shortForm || next >= s.end()) {
        continue;
      }
      if (marks.tags[next] != NameTag.NONE
          && lexicon.isRole(marks.word(marks.endOf(next, s) - 1))) {
        marks.mark(next, marks.endOf(next, s), NameTag.NONE); // "UK" "Special Representative"
      }
      if (marks.tags[next] == NameTag.ORGANISATION && marks.hasHead(next, marks.endOf(next, s))) {
        marks.extend(i, next + 1, NameTag.ORGANISATION, s); // "U.S." "Central Command"
        continue;
      }
      int last = i;
      while (last + 1 < s.end()
          && marks.tags[last + 1] == NameTag.NONE
          && marks.isNameLike(last + 1)
          && marks.tokens.get(last + 1).tag().startsWith("NNP")) {
        last++;
      }
      if (last > i && marks.isOrganisationHead(last)) {
        marks.extend(i, last + 1, NameTag.ORGANISATION, s); // "U.S. Embassy"
      }
    }
  }

  /** "State" in "Secretary of State", "Defence" in "Defence Secretary": a part of the title. */
  private boolean isPortfolio(NameSpan span, Sentence s) {
    int i = span.begin();
    if (span.end() != i + 1 || !lexicon.has(marks.lower(i), Feature.PORTFOLIO)) {
      return false;
    }
    return i - 2 >= s.begin()
            && marks.lower(i - 1).equals("of")
            && lexicon.isRole(marks.word(i - 2))
        || i + 1 < s.end()
            && !lexicon.has(marks.lower(i + 1), Feature.POST_NOMINAL) // "the Labour MP"
            && (lexicon.isRole(marks.word(i + 1)) || marks.lower(i + 1).equals("secretaries"));
  }
}
