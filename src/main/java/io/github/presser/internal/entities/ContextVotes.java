package io.github.presser.internal.entities;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.Token;
import java.util.List;

/** What the words around a name say of its kind. For one text and one thread. */
final class ContextVotes {

  /** An apposition has said what somebody is by its eighth word, or does not. */
  private static final int LONGEST_APPOSITION = 9;

  private final Lexicon lexicon;
  private final AnnotatedText text;
  private final List<Token> tokens;

  ContextVotes(Lexicon lexicon, AnnotatedText text) {
    this.lexicon = lexicon;
    this.text = text;
    this.tokens = text.tokens();
  }

  /** Adds what stands around the name. */
  void add(NameSpan span, Votes votes) {
    Sentence s = text.sentences().get(text.sentenceIndexOf(span.begin()));
    office(span, s, votes);
    verb(span, s, votes);
    group(span, s, votes);
    neighbours(span, s, votes);
    place(span, s, votes);
    apposition(span, s, votes);
  }

  /**
   * Whether an article stands before a name and no noun after it, as in "the Harbour", or one with a capital, as in "on
   * The Harbour quiz": people have none.
   */
  boolean hasArticle(NameSpan span) {
    Sentence s = text.sentences().get(text.sentenceIndexOf(span.begin()));
    String next = tagAt(span.end(), s);
    if (span.begin() - 1 > s.begin() && tokens.get(span.begin() - 1).text().equals("The")) {
      return true;
    }
    return tagAt(span.begin() - 1, s).equals("DT") && !next.startsWith("NN") && !next.startsWith("JJ")
        && !next.equals("HYPH") && !next.equals("CD");
  }

  /** Whether a title stands before the name: "Judge". */
  boolean isAfterTitle(NameSpan span) {
    Sentence s = text.sentences().get(text.sentenceIndexOf(span.begin()));
    return span.begin() > s.begin()
        && lexicon.isTitle(wordAt(span.begin() - 1, s))
        && NameTags.isCapitalised(tokens.get(span.begin() - 1).text());
  }

  /** "Mr. Okoro", "minister Okoro", "minister of defence Okoro". */
  private void office(NameSpan span, Sentence s, Votes votes) {
    String before = wordAt(span.begin() - 1, s);
    boolean portfolio =
        lexicon.has(before, Feature.PORTFOLIO)
            && wordAt(span.begin() - 2, s).equals("of")
            && lexicon.isRole(wordAt(span.begin() - 3, s));
    if (lexicon.isHonorific(before)) {
      votes.add(NameTag.PERSON, 4);
    } else if (lexicon.isTitle(before) || lexicon.isRole(before) || portfolio) {
      votes.add(NameTag.PERSON, 2);
    } else if (span.tag() == NameTag.PERSON && hasArticle(span)) {
      votes.add(NameTag.ORGANISATION, 1.2);
    }
  }

  /** "Okoro said", "Okoro, who", "told Okoro". */
  private void verb(NameSpan span, Sentence s, Votes votes) {
    String after = wordAt(span.end(), s);
    if (lexicon.has(after, Feature.SPEECH_VERB)) {
      votes.add(NameTag.PERSON, 0.5);
      votes.add(NameTag.ORGANISATION, 0.3);
    } else if (hasArticle(span)) {
      return; // "the Ostia Chiefs, who"
    } else if (after.equals("who") || after.equals(",") && wordAt(span.end() + 1, s).equals("who")) {
      votes.add(NameTag.PERSON, 1.5);
    }
  }

  /** "Okoro-linked", "the Okoro rebels", "rebels of the group Okoro". */
  private void group(NameSpan span, Sentence s, Votes votes) {
    String before = wordAt(span.begin() - 1, s);
    String after = wordAt(span.end(), s);
    if (isBeforeHyphen(span, s) && lexicon.has(wordAt(span.end() + 1, s), Feature.ALLYING)
        || lexicon.has(after, Feature.GROUP_WORD)) {
      votes.add(NameTag.ORGANISATION, 1);
    }
    if (lexicon.has(before, Feature.GROUP_WORD) && !lexicon.isRole(before)) {
      votes.add(NameTag.ORGANISATION, 1);
    }
  }

  private boolean isBeforeHyphen(NameSpan span, Sentence s) {
    return wordAt(span.end(), s).equals("-")
        && tokens.get(span.end()).span().begin() == tokens.get(span.end() - 1).span().end();
  }

  /** "Alpha, Beta and Gamma": birds of a feather, above all if both neighbours are of one kind. */
  private void neighbours(NameSpan span, Sentence s, Votes votes) {
    NameTag before = neighbour(span.begin() - 1, span.begin() - 2, s);
    NameTag after = neighbour(span.end(), span.end() + 1, s);
    double both = before == after ? 0.2 : 0;
    votes.add(before, both + (wordAt(span.begin() - 1, s).equals("and") ? 0.8 : 0.4));
    votes.add(after, both + (wordAt(span.end(), s).equals("and") ? 0.8 : 0.4));
  }

  /** The kind of the name at one token if "and" or a comma stands at the other. */
  private NameTag neighbour(int comma, int name, Sentence s) {
    String word = wordAt(comma, s);
    boolean listed = word.equals("and") || word.equals(",");
    return listed && name >= s.begin() && name < s.end() ? tokens.get(name).name() : NameTag.NONE;
  }

  /** "the Okoro district", "the town of Okoro", "in Okoro", "MP for Okoro". */
  private void place(NameSpan span, Sentence s, Votes votes) {
    String before = wordAt(span.begin() - 1, s);
    String before2 = wordAt(span.begin() - 2, s);
    String after = wordAt(span.end(), s);
    if (lexicon.has(after, Feature.PLACE_WORD) && !tagAt(span.end() + 1, s).startsWith("NN")) {
      // not "Okoro district attorney"
      votes.add(NameTag.PLACE, lexicon.has(after, Feature.SETTLEMENT) && before.equals("the") ? 2 : 1);
    }
    if (before.equals("of") && (lexicon.has(before2, Feature.PLACE_WORD) || isInAddress(span, s))) {
      votes.add(NameTag.PLACE, 2);
    } else if (before.equals("for") && lexicon.has(before2, Feature.POST_NOMINAL)) {
      votes.add(NameTag.PLACE, 2);
    } else if (lexicon.has(before, Feature.PLACE_PREPOSITION) && !tagAt(span.end(), s).equals("POS")) {
      votes.add(NameTag.PLACE, 1.1);
    }
  }

  /** "Ann Poe, 24, of Rowan Close,": a name that looks like a person's where somebody's address stands. */
  private boolean isInAddress(NameSpan span, Sentence s) {
    return span.tag() == NameTag.PERSON && wordAt(span.begin() - 2, s).equals(",") && wordAt(span.end(), s).equals(",");
  }

  /** "X, an al-Qaida affiliate": the first noun that tells what X is. */
  private void apposition(NameSpan span, Sentence s, Votes votes) {
    int i = span.end();
    if (!wordAt(i, s).equals(",") || !tagAt(i + 1, s).equals("DT")) {
      return;
    }
    for (int j = i + 2; j < Math.min(s.end(), i + LONGEST_APPOSITION); j++) {
      String tag = tokens.get(j).tag();
      String next = tagAt(j + 1, s);
      if (tag.startsWith("NN") && !next.startsWith("NN") && !next.equals("HYPH") && !next.equals("POS")) {
        votes.add(kind(wordAt(j, s)), 2);
        return;
      }
      if (tag.equals("IN") || tag.startsWith("V") || tag.equals(",")) {
        return;
      }
    }
  }

  /** The kind of what a noun is said of. */
  private NameTag kind(String noun) {
    if (lexicon.has(noun, Feature.PLACE_WORD) || lexicon.has(noun, Feature.PLACE_HEAD)) {
      return NameTag.PLACE;
    }
    if (lexicon.has(noun, Feature.GROUP_WORD) || lexicon.has(noun, Feature.ORGANISATION_HEAD)) {
      return NameTag.ORGANISATION;
    }
    return lexicon.isRole(noun) ? NameTag.PERSON : NameTag.NONE;
  }

  private String tagAt(int i, Sentence s) {
    return i < s.begin() || i >= s.end() ? "" : tokens.get(i).tag();
  }

  private String wordAt(int i, Sentence s) {
    return i < s.begin() || i >= s.end() ? "" : tokens.get(i).lower();
  }
}
