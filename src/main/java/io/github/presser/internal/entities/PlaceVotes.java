package io.github.presser.internal.entities;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.Token;
import java.util.List;

/** What stands around a name and tells that it is a place's. For one text and one thread. */
final class PlaceVotes {

  /** So many tokens back from a name stands the preposition that it is listed after: "in Okor, Ostia and Vale". */
  private static final int LONGEST_LIST = 12;

  /** Between a place and the place that it is so far from stand few words: "some 40 kilometres south of". */
  private static final int LONGEST_DISTANCE = 5;

  private final Lexicon lexicon;
  private final List<Token> tokens;

  PlaceVotes(AnnotatedText text) {
    this.lexicon = text.lexicon();
    this.tokens = text.tokens();
  }

  /** "the Okoro district", "the town of Okoro", "in Okoro", "MP for Okoro". */
  void add(NameSpan span, Sentence s, Votes votes) {
    String before = wordAt(span.begin() - 1, s);
    String before2 = wordAt(span.begin() - 2, s);
    String after = wordAt(span.end(), s);
    if (lexicon.has(after, Feature.PLACE_WORD) && !tagAt(span.end() + 1, s).startsWith("NN")) {
      // not "Okoro district attorney"
      votes.add(NameTag.PLACE, lexicon.has(after, Feature.SETTLEMENT) && before.equals("the") ? 2 : 1);
    }
    if (before.equals("of") && (lexicon.has(before2, Feature.PLACE_WORD) || isInAddress(span, s))) {
      boolean village = lexicon.has(before2, Feature.SETTLEMENT) && span.end() > span.begin() + 1;
      votes.add(NameTag.PLACE, village ? 3 : 2); // "the village of Ann al-Okor": more than a first name says
    } else if (before.equals("for") && lexicon.has(before2, Feature.POST_NOMINAL)) {
      votes.add(NameTag.PLACE, 2);
    } else if (isFarFrom(span, s) || before.equals("of") && lexicon.has(before2, Feature.DIRECTION)) {
      votes.add(NameTag.PLACE, 2);
    } else if (isWithin(span, s) && !tagAt(span.end(), s).equals("POS") && !isIntroduced(span, s)) {
      votes.add(NameTag.PLACE, 1.1);
    }
  }

  /** "in Ostia, Ann Okoro, a teacher,", "in Ostia, Ann Okoro left": whether where it is ends before a full name. */
  private boolean isIntroduced(NameSpan span, Sentence s) {
    int after = span.end();
    boolean apposed = wordAt(after, s).equals(",") && after + 1 < s.end()
        && Character.isLowerCase(tokens.get(after + 1).text().codePointAt(0));
    return span.tag() == NameTag.PERSON
        && after - span.begin() > 1
        && wordAt(span.begin() - 1, s).equals(",")
        && (apposed || after < s.end() && tokens.get(after).isFiniteVerb());
  }

  /** "Okor, 40 kilometres west of Ostia", "Okor south of Ostia". */
  private boolean isFarFrom(NameSpan span, Sentence s) {
    if (lexicon.has(wordAt(span.end() - 1, s), Feature.ORGANISATION_HEAD)) {
      return false; // "Ostia Hospital, south of Okor"
    }
    int begin = wordAt(span.end(), s).equals(",") ? span.end() + 1 : span.end();
    for (int i = begin; i < begin + LONGEST_DISTANCE && i + 1 < s.end(); i++) {
      if (lexicon.has(wordAt(i, s), Feature.DIRECTION)) {
        return wordAt(i + 1, s).equals("of");
      }
      boolean distance = tagAt(i, s).equals("CD") || tagAt(i, s).equals("NNS") || tagAt(i, s).equals("DT")
          || tagAt(i, s).equals("RB") || tagAt(i, s).equals("IN") && i == begin;
      if (!distance || NameTags.isCapitalised(tokens.get(i).text())) {
        return false;
      }
    }
    return false;
  }

  /** "in Okor", "in Ostia, Vale and Okor". */
  private boolean isWithin(NameSpan span, Sentence s) {
    int i = span.begin() - 1;
    while (i > span.begin() - LONGEST_LIST && isListed(i, s) && !lexicon.has(wordAt(i, s), Feature.PLACE_PREPOSITION)) {
      i--;
    }
    return lexicon.has(wordAt(i, s), Feature.PLACE_PREPOSITION);
  }

  /** Whether the token is part of a list of names, or between its names. */
  private boolean isListed(int i, Sentence s) {
    boolean name = tagAt(i, s).startsWith("NNP") && NameTags.isCapitalised(tokens.get(i).text());
    return name || wordAt(i, s).equals(",") || wordAt(i, s).equals("and");
  }

  /** "Ann Poe, 24, of Rowan Close,": a name that looks like a person's where somebody's address stands. */
  private boolean isInAddress(NameSpan span, Sentence s) {
    return span.tag() == NameTag.PERSON && wordAt(span.begin() - 2, s).equals(",") && wordAt(span.end(), s).equals(",");
  }

  /** How many places the list around the name has besides, or 0 if it has names of another kind. */
  int inList(NameSpan span, Sentence s) {
    int places = 0;
    for (int step : new int[] {-1, 1}) {
      int i = step < 0 ? span.begin() - 1 : span.end();
      int last = i + step * LONGEST_LIST;
      for (; i != last && i >= s.begin() && i < s.end() && isListed(i, s); i += step) {
        NameTag kind = tokens.get(i).name();
        if (kind == NameTag.PERSON || kind == NameTag.ORGANISATION) {
          return 0;
        }
        boolean ends = !isListed(i - step, s) || !NameTags.isCapitalised(tokens.get(i - step).text());
        places += kind == NameTag.PLACE && ends ? 1 : 0;
      }
    }
    return places;
  }

  private String tagAt(int i, Sentence s) {
    return i < s.begin() || i >= s.end() ? "" : tokens.get(i).tag();
  }

  private String wordAt(int i, Sentence s) {
    return i < s.begin() || i >= s.end() ? "" : tokens.get(i).lower();
  }
}
