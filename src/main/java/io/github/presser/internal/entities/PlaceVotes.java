package io.github.presser.internal.entities;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.Token;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What stands around a name and tells that it is a place's. For one text and one thread. */
final class PlaceVotes {

  /** Between a place and the place that it is so far from stand few words: "some 40 kilometres south of". */
  private static final int LONGEST_DISTANCE = 5;

  private final Lexicon lexicon;
  private final AnnotatedText text;
  private final List<Token> tokens;

  PlaceVotes(AnnotatedText text) {
    this.lexicon = text.lexicon();
    this.text = text;
    this.tokens = text.tokens();
  }

  /** "the Okoro district", "the town of Okoro", "in Okoro", "MP for Okoro". */
  void add(NameSpan span, Sentence s, Votes votes) {
    String before = text.wordAt(span.begin() - 1, s);
    String before2 = text.wordAt(span.begin() - 2, s);
    String after = text.wordAt(span.end(), s);
    if (lexicon.has(after, Feature.PLACE_WORD) && !text.tagAt(span.end() + 1, s).startsWith("NN")) {
      // not "Okoro district attorney"
      votes.add(NameTag.PLACE, lexicon.has(after, Feature.SETTLEMENT) && before.equals("the") ? 2 : 1);
    } else if (isBeforeLocalBody(span, s)) {
      votes.add(NameTag.PLACE, 2);
    }
    if (before.equals("of") && (lexicon.has(before2, Feature.PLACE_WORD) || isInAddress(span, s))) {
      boolean village = lexicon.has(before2, Feature.SETTLEMENT) && span.end() > span.begin() + 1;
      votes.add(NameTag.PLACE, village ? 3 : 2); // "the village of Ann al-Okor": more than a first name says
    } else if (before.equals("for") && lexicon.has(before2, Feature.POST_NOMINAL)) {
      votes.add(NameTag.PLACE, 2);
    } else if (isFarFrom(span, s) || before.equals("of") && lexicon.has(before2, Feature.DIRECTION)) {
      votes.add(NameTag.PLACE, 2);
    } else if (isWithin(span, s) && !text.tagAt(span.end(), s).equals("POS") && !isIntroduced(span, s)) {
      votes.add(NameTag.PLACE, 1.1);
    }
  }

  /** "Okoro council", "Okoro police": one word for where they are, which the tagger takes for somebody. */
  private boolean isBeforeLocalBody(NameSpan span, Sentence s) {
    String before = text.tagAt(span.begin() - 1, s);
    return span.tag() == NameTag.PERSON
        && span.end() == span.begin() + 1
        && text.tagAt(span.end(), s).equals("NN")
        && lexicon.has(tokens.get(span.end()).text(), Feature.LOCAL_BODY)
        && !before.equals("DT") && !before.equals("PRP$") && !before.equals("POS") && !before.startsWith("NN");
  }

  /** "in Ostia, Ann Okoro, a teacher,", "in Ostia, Ann Okoro left": whether where it is ends before a full name. */
  private boolean isIntroduced(NameSpan span, Sentence s) {
    int after = span.end();
    boolean apposed = text.wordAt(after, s).equals(",") && after + 1 < s.end()
        && Character.isLowerCase(tokens.get(after + 1).text().codePointAt(0));
    return span.tag() == NameTag.PERSON
        && after - span.begin() > 1
        && text.wordAt(span.begin() - 1, s).equals(",")
        && (apposed || after < s.end() && tokens.get(after).isFiniteVerb())
        && text.rules().apply(TypeRule.BY_INTRODUCTION);
  }

  /** "Okor, 40 kilometres west of Ostia", "Okor south of Ostia". */
  private boolean isFarFrom(NameSpan span, Sentence s) {
    if (lexicon.has(text.wordAt(span.end() - 1, s), Feature.ORGANISATION_HEAD)) {
      return false; // "Ostia Hospital, south of Okor"
    }
    int begin = text.wordAt(span.end(), s).equals(",") ? span.end() + 1 : span.end();
    for (int i = begin; i < begin + LONGEST_DISTANCE && i + 1 < s.end(); i++) {
      if (lexicon.has(text.wordAt(i, s), Feature.DIRECTION)) {
        return text.wordAt(i + 1, s).equals("of");
      }
      String tag = text.tagAt(i, s);
      boolean distance = tag.equals("CD") || tag.equals("NNS") || tag.equals("DT") || tag.equals("RB")
          || tag.equals("IN") && i == begin;
      if (!distance || tokens.get(i).isCapitalised()) {
        return false;
      }
    }
    return false;
  }

  /** "in Okor", "in Ostia, Vale and Okor". */
  private boolean isWithin(NameSpan span, Sentence s) {
    int i = NameLists.before(text, span.begin() - 1, s);
    String before = text.wordAt(i - 1, s);
    boolean body = lexicon.has(before, Feature.HOLDING) // "a stake in Okor"
        || isWrittenIn(text.wordAt(i, s), before) && span.tag() != NameTag.PLACE;
    return lexicon.has(text.wordAt(i, s), Feature.PLACE_PREPOSITION) && !body;
  }

  /** "Writing in | Okoro", which is a paper if nothing says that it is a place. */
  static boolean isWrittenIn(String preposition, String verb) {
    return preposition.equals("in") && verb.equals("writing");
  }

  /** "Ann Poe, 24, of Rowan Close,": a name that looks like a person's where somebody's address stands. */
  private boolean isInAddress(NameSpan span, Sentence s) {
    return span.tag() == NameTag.PERSON
        && text.wordAt(span.begin() - 2, s).equals(",")
        && text.wordAt(span.end(), s).equals(",");
  }

  /** How many places the list around the name has besides, or 0 if it has names of another kind. */
  long inList(NameSpan span, Sentence s) {
    int begin = NameLists.before(text, span.begin() - 1, s) + 1;
    int[] others = IntStream.concat(
        IntStream.range(begin, span.begin()), IntStream.range(span.end(), NameLists.endOf(text, span.end(), s)))
        .filter(i -> tokens.get(i).name() != NameTag.NONE).toArray();
    return Arrays.stream(others).anyMatch(i -> tokens.get(i).name() != NameTag.PLACE)
        ? 0
        : Arrays.stream(others).filter(i -> !tokens.get(i < span.begin() ? i + 1 : i - 1).isCapitalised()).count();
  }
}
