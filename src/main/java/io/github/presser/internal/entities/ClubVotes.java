package io.github.presser.internal.entities;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.Token;
import java.util.List;

/**
 * What the words around a name say of its being a club, which is mostly called by the name of its city: "Okor 2-1
 * Ostia", "beat Okor", "away to Okor", "the Okor Comets". For one text and one thread.
 */
final class ClubVotes {

  /** "2-1" is of three tokens. */
  private static final int SCORE = 3;

  private final Lexicon lexicon;
  private final AnnotatedText text;
  private final List<Token> tokens;

  ClubVotes(AnnotatedText text) {
    this.lexicon = text.lexicon();
    this.text = text;
    this.tokens = text.tokens();
  }

  /** Adds what stands around the name in its sentence. */
  void add(NameSpan span, Sentence s, Votes votes) {
    if (isBesideScore(span, s)) {
      votes.add(NameTag.ORGANISATION, 2);
    } else if (span.tag() != NameTag.PERSON && isBesideVersus(span, s)) {
      votes.add(NameTag.ORGANISATION, 2);
    } else if (span.tag() != NameTag.PERSON && (isAfterGame(span, s) || isTeam(span, s))) {
      votes.add(NameTag.ORGANISATION, 1.5);
    } else if (span.tag() != NameTag.PERSON && isBesideGameVerb(span, s)) {
      votes.add(NameTag.ORGANISATION, 2); // as much as a place beside it in a list says
    }
  }

  /** "Okor 2-1 Ostia": whether a game's goals stand between the name and another one, or end what was done to it. */
  private boolean isBesideScore(NameSpan span, Sentence s) {
    boolean beaten = text.tagAt(span.begin() - 1, s).equals("RP"); // "held off Okor 2-1"
    return isScore(span.end(), s) && (beaten || isName(span.end() + SCORE, s))
        || isScore(span.begin() - SCORE, s) && isName(span.begin() - SCORE - 1, s);
  }

  /** "Okor v Ostia": whether the names of two that play each other stand there. */
  private boolean isBesideVersus(NameSpan span, Sentence s) {
    return isVersus(span.end(), s) && isName(span.end() + 1, s)
        || isVersus(span.begin() - 1, s) && isName(span.begin() - 2, s);
  }

  private boolean isVersus(int i, Sentence s) {
    return lexicon.has(text.wordAt(i, s), Feature.OPPOSING);
  }

  private boolean isScore(int i, Sentence s) {
    return i >= s.begin()
        && i + SCORE <= s.end()
        && text.tagAt(i, s).equals("CD")
        && tokens.get(i + 1).isDash()
        && text.tagAt(i + 2, s).equals("CD");
  }

  /** "away to Okor", "a win over Okor", "lost 3-0 to Okor", "a match between Ostia and Okor". */
  private boolean isAfterGame(NameSpan span, Sentence s) {
    int link = span.begin() - 1;
    if (text.wordAt(link, s).equals("and")) {
      link = NameLists.before(text, link, s);
    }
    int game = link - 1;
    if (!text.tagAt(link, s).equals("IN") && !text.tagAt(link, s).equals("TO")
        || lexicon.has(text.wordAt(link, s), Feature.PLACE_PREPOSITION)) {
      return false;
    }
    boolean score = isScore(game - SCORE + 1, s);
    return score || lexicon.has(text.wordAt(game, s), Feature.GAME_NOUN);
  }

  /** "the Okor Comets": towns have no article, and their names do not end in a word of another kind. */
  private boolean isTeam(NameSpan span, Sentence s) {
    int last = span.end() - 1;
    return last > span.begin()
        && text.wordAt(span.begin() - 1, s).equals("the")
        && lexicon.isPlace(tokens.get(span.begin()).text())
        && !lexicon.isPlace(tokens.get(last).text())
        && !lexicon.has(tokens.get(last).lower(), Feature.PLACE_HEAD)
        && !lexicon.has(tokens.get(last).lower(), Feature.PLACE_WORD)
        && !lexicon.has(tokens.get(last).lower(), Feature.DIRECTION)
        && !text.tagAt(span.end(), s).startsWith("NN");
  }

  /** "beat Okor and Ostia", "Okor beat". */
  private boolean isBesideGameVerb(NameSpan span, Sentence s) {
    if (lexicon.has(text.wordAt(span.end(), s), Feature.GAME_VERB) && text.tagAt(span.end(), s).startsWith("VB")) {
      return true;
    }
    return lexicon.has(text.wordAt(NameLists.before(text, span.begin() - 1, s), s), Feature.GAME_VERB);
  }

  private boolean isName(int i, Sentence s) {
    return s.holds(i) && tokens.get(i).isCapitalised();
  }
}
