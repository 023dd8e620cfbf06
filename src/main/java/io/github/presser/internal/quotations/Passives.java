package io.github.presser.internal.quotations;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lemmas;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Token;
import io.github.presser.internal.tokens.TokenRange;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tells whom something is said of, or to, from who says it: in "Roe was hailed a “hero”", "Roe, who was told of it" and
 * "the ferry was named the best of its kind" the subject says nothing. Not thread-safe: each article has its own.
 */
final class Passives {

  /** Between a verb and what it calls something, in marks, are fewer tokens. */
  private static final int LONGEST_OBJECT = 8;

  /** What something is called has at most so many words. */
  private static final int LONGEST_NAME = 8;

  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final TokenTraits traits;
  private final Lemmas lemmas = new Lemmas();

  Passives(AnnotatedText text, TokenTraits traits) {
    this.text = text;
    this.lexicon = text.lexicon();
    this.traits = traits;
  }

  /** Whether a form of "be" stands before the verb, but for adverbs: "was | often told". */
  static boolean isPassive(AnnotatedText text, TokenTraits traits, int verb) {
    int before = traits.beforeAdverbs(0, verb);
    return before >= 0 && text.lexicon().isFormOfBe(text.tokens().get(before).lower());
  }

  /** The candidate without a source that its passive verb has for its subject, or itself. */
  Candidate withoutPatient(Candidate candidate) {
    int head = candidate.head;
    boolean passive = !candidate.source.isEmpty() && token(head).tag().equals("VBN") && speaksOf(head)
        && !isPassedOn(head, candidate.segment.end());
    int begin = passive ? beginOfVerb(head, candidate.segment.begin()) : head;
    boolean subject = candidate.source.end() >= begin && candidate.source.end() < head
        || candidate.source.end() < begin && token(begin).tag().equals("VBG"); // won by being | named
    boolean patient = begin < head && subject
        && text.rules().apply(QuotationRule.WHO_IS_SPOKEN_OF);
    return patient ? candidate.with(new TokenSet(candidate.segment.begin()), candidate.content) : candidate;
  }

  /**
   * The candidate with whoever calls something so for its source, where its passive verb has none: "was called “cold”
   * by | the board". Empty if nobody does: "a road labelled “old”", for then that is but a name.
   */
  Optional<Candidate> byAgent(Candidate candidate) {
    int head = candidate.head;
    int begin = head + 1;
    while (begin < Math.min(candidate.segment.end(), head + LONGEST_OBJECT) && traits.isWordOutsideMarks(begin)
        && !traits.isVerb(begin)) {
      begin++;
    }
    boolean calls = candidate.source.isEmpty() && token(head).tag().equals("VBN") && calls(head)
        && traits.passage[head] == TokenTraits.NO_PASSAGE && begin < candidate.segment.end()
        && traits.passage[begin] != TokenTraits.NO_PASSAGE && !isPassedOn(head, candidate.segment.end());
    if (!calls) {
      return Optional.of(candidate);
    }
    int end = traits.endOfPassage(begin, candidate.segment.end());
    int by = traits.endOfPhrase(end, candidate.segment.end());
    int agent = by + 1 < candidate.segment.end() && token(by).lower().equals("by")
        ? endOfAgent(by + 1, candidate.segment.end()) : by;
    if (agent > by + 1) {
      return Optional.of(text.rules().apply(QuotationRule.BRANDED_BY)
          ? candidate.with(TokenSet.of(new TokenRange(by + 1, agent)), candidate.content.only(i -> i < by))
          : candidate);
    }
    return gives(head) && isName(begin, end) && text.rules().apply(QuotationRule.NOBODY_CALLS_IT_SO)
        ? Optional.empty() : Optional.of(candidate);
  }

  private boolean calls(int head) {
    return gives(head) || head + 1 < traits.size && token(head + 1).lower().equals("as");
  }

  /** Whether a verb gives something a name. */
  private boolean gives(int head) {
    return lexicon.has(token(head).lower(), Feature.NAMING) || lexicon.has(token(head).lower(), Feature.CALLING);
  }

  /** Whether a passage has few words, and no sentence among them. */
  private boolean isName(int begin, int end) {
    return IntStream.range(begin, end).filter(i -> traits.wordLike[i]).count() <= LONGEST_NAME
        && IntStream.range(begin, end).noneMatch(i -> token(i).isFiniteVerb());
  }

  /** The end of the noun phrase that begins at a token, and of those that are joined to it. */
  private int endOfAgent(int begin, int limit) {
    int end = traits.endOfPhrase(begin, limit);
    while (end > begin && end < limit && lexicon.has(token(end).lower(), Feature.COORDINATOR)
        && traits.endOfPhrase(end + 1, limit) > end + 1) {
      end = traits.endOfPhrase(end + 1, limit);
    }
    return end;
  }

  private boolean speaksOf(int head) {
    return isSpeech(head) || calls(head); // "was dismissed as a crank"
  }

  /** Whether the passive passes on somebody's words: "was quoted", "was heard saying", "was said to have replied". */
  private boolean isPassedOn(int head, int end) {
    if (lexicon.has(token(head).lower(), Feature.RELAYING)) {
      return true;
    }
    int next = head + 1;
    while (next < end && (traits.coarse[next] == TokenTraits.ADVERB || token(next).lower().equals("as")
        || traits.coarse[next] == TokenTraits.PARTICLE_TO || traits.auxiliary[next])) {
      next++;
    }
    boolean infinitive = IntStream.range(head, next).anyMatch(i -> traits.coarse[i] == TokenTraits.PARTICLE_TO);
    return next < end && (infinitive ? isSpeech(next) : token(next).tag().equals("VBG"));
  }

  private boolean isSpeech(int verb) {
    return traits.isVerb(verb)
        && lexicon.has(lemmas.of(token(verb).lower(), token(verb).tag()), Feature.SPEECH_CUE);
  }

  /** Where "who", "has", "also" and a form of "be" before a participle begin; the participle where none is of "be". */
  private int beginOfVerb(int head, int limit) {
    int begin = head;
    boolean be = false;
    while (begin > limit && (traits.coarse[begin - 1] == TokenTraits.ADVERB || traits.auxiliary[begin - 1]
        || traits.coarse[begin - 1] == TokenTraits.MODAL)) {
      begin--;
      be |= lexicon.isFormOfBe(token(begin).lower())
          || token(begin).lower().equals("being");
    }
    if (begin > limit && traits.coarse[begin - 1] == TokenTraits.WH) {
      begin--;
    }
    while (begin > limit && traits.coarse[begin - 1] == TokenTraits.COMMA) {
      begin--;
    }
    return be ? begin : head;
  }

  private Token token(int i) {
    return text.tokens().get(i);
  }
}
