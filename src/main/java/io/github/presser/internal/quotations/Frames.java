package io.github.presser.internal.quotations;

/**
 * How a word that may be the head of a cue is built into its sentence, whichever word it is: what governs it ("is |
 * said", "wants to | ask", "the | claim") and what it takes ("that …", "somebody to …", "to …"). Numbers for a model to
 * learn from, worked out from parts of speech.
 */
final class Frames {

  private static final int OF = "of".hashCode();

  /** More than the number of anything that may follow a head or a noun phrase. */
  private static final int PHRASE = 7001;

  /** So many tokens at most are looked through on either side. */
  private static final int REACH = 12;

  private final TokenTraits t;
  private final int begin;
  private final int end;

  Frames(TokenTraits traits, Segment segment) {
    this.t = traits;
    this.begin = segment.begin();
    this.end = segment.end();
  }

  /** What stands before the head and belongs to it: its auxiliaries, "to" and what governs it, its determiner. */
  int before(int head) {
    return t.coarse[head] == TokenTraits.VERB ? beforeVerb(head) : beforeNominal(head);
  }

  private int beforeVerb(int head) {
    int frame = t.fineTag[head];
    int i = skipAdverbs(head - 1);
    for (int step = 0; step < 3 && i >= begin; step++, i = skipAdverbs(i - 1)) {
      if (t.coarse[i] == TokenTraits.MODAL) {
        return frame * 37 + 1;
      } else if (t.coarse[i] == TokenTraits.PARTICLE_TO) {
        int governor = skipAdverbs(i - 1);
        return frame * 37 + (governor < begin ? 2 : 16 + t.coarse[governor]);
      } else if (t.coarse[i] == TokenTraits.VERB && t.auxiliary[i]) {
        frame = frame * 37 + t.family[i] % 1009;
      } else {
        break;
      }
    }
    return frame * 37 + (i < begin ? 3 : t.coarse[i] == TokenTraits.COMMA ? 4 : t.coarse[i] == TokenTraits.WH ? 5
        : t.coarse[i] == TokenTraits.CONJUNCTION ? 6 : t.coarse[i] == TokenTraits.PREPOSITION ? 7
        : t.coarse[i] == TokenTraits.QUOTE ? 9 : 8);
  }

  private int skipAdverbs(int i) {
    return t.beforeAdverbs(begin, i + 1);
  }

  private int beforeNominal(int head) {
    int i = head - 1;
    while (i >= begin && (t.coarse[i] == TokenTraits.ADJECTIVE || t.coarse[i] == TokenTraits.ADVERB)) {
      i--;
    }
    if (i < begin) {
      return -1;
    }
    int determiner = t.coarse[i] == TokenTraits.DETERMINER || t.fineTag[i] == TokenTraits.POSSESSIVE
        ? t.fineTag[i] : -2;
    int governor = determiner == -2 ? i : i - 1;
    int coarse = governor < begin ? 99 : t.coarse[governor];
    return (determiner + 3) * 4001 + coarse * 31 + (coarse == TokenTraits.VERB && t.auxiliary[governor] ? 1 : 0);
  }

  /** The first token after the head, and adverbs and particles right after it. */
  int beginOfObject(int head) {
    int i = head + 1;
    while (i < end && (t.coarse[i] == TokenTraits.ADVERB || t.fineTag[i] == TokenTraits.PARTICLE)) {
      i++;
    }
    return i;
  }

  /** What follows the head: a clause, "to", a preposition, or a noun phrase and what follows that. */
  int after(int head) {
    int i = beginOfObject(head);
    int phrase = endOfPhrase(i);
    return phrase == i ? opening(i) : PHRASE * (t.coarse[i] == TokenTraits.PRONOUN ? 2 : 1) + opening(phrase);
  }

  /**
   * The end of the noun phrase that begins at a token, with what "of" adds to it; the token itself if none does. A
   * determiner begins another phrase: "told reporters | the harbour had closed".
   */
  int endOfPhrase(int first) {
    int i = first;
    if (i < end && t.coarse[i] == TokenTraits.PRONOUN) {
      return i + 1;
    }
    while (i < end && i < first + REACH && t.passage[i] == t.passage[first]
        && !beginsAnother(first, i)
        && (isOfPhrase(i) || t.word[i] == OF && i > first && i + 1 < end && isOfPhrase(i + 1))) {
      i++;
    }
    return i;
  }

  private boolean beginsAnother(int first, int i) {
    return i > first && t.coarse[i] == TokenTraits.DETERMINER && t.coarse[i - 1] != TokenTraits.DETERMINER
        && t.word[i - 1] != OF;
  }

  private boolean isOfPhrase(int i) {
    return switch (t.coarse[i]) {
      case TokenTraits.NOUN, TokenTraits.NAME, TokenTraits.ADJECTIVE, TokenTraits.DETERMINER, TokenTraits.OTHER -> true;
      default -> false;
    };
  }

  private int opening(int i) {
    if (i >= end) {
      return 1;
    }
    if (t.passage[i] != TokenTraits.NO_PASSAGE && (i == 0 || t.passage[i] != t.passage[i - 1])) {
      return 2;
    }
    return switch (t.coarse[i]) {
      case TokenTraits.PREPOSITION -> t.word[i] % 6997;
      case TokenTraits.VERB -> 100 + t.fineTag[i];
      default -> 10 + t.coarse[i];
    };
  }
}
