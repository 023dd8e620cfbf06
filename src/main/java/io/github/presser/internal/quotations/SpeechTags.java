package io.github.presser.internal.quotations;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.rules.Rules;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Token;
import io.github.presser.internal.tokens.TokenRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds who speaks in a passage that ends in a comma, a question or a cry and is followed by nothing but a short
 * clause: “I never look down,” she grins. Whatever the verb, that clause says who speaks. So does a longer one after a
 * comma, with a verb of speech.
 */
final class SpeechTags {

  private static final double PROBABILITY = 0.7;

  /** A longer clause is about something else. */
  private static final int LONGEST = 12;

  /** Of fewer words a passage may be the title that the sentence is about. */
  private static final int FEWEST_WORDS = 4;

  private final Rules rules;
  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final TokenTraits traits;

  SpeechTags(AnnotatedText text, TokenTraits traits) {
    this.rules = text.rules();
    this.lexicon = text.lexicon();
    this.tokens = text.tokens();
    this.traits = traits;
  }

  /**
   * The attribution that a segment is, when it begins with a passage and the rest is a clause with one verb, or one
   * whose subject has a verb of speech.
   */
  Optional<Candidate> tagged(Segment segment) {
    int passage = traits.passage[segment.begin()];
    int begin = traits.endOfPassage(segment.begin(), segment.end());
    if (passage == TokenTraits.NO_PASSAGE || !goesOn(segment.begin(), begin)) {
      return Optional.empty();
    }
    int end = begin;
    while (end < segment.end() && traits.coarse[end] != TokenTraits.STOP) {
      end++;
    }
    boolean clause =
        end - begin >= 2 && end - begin <= LONGEST
            && IntStream.range(begin, end).noneMatch(i -> traits.coarse[i] == TokenTraits.COMMA
                || traits.coarse[i] == TokenTraits.WH || traits.coarse[i] == TokenTraits.COLON);
    int only = clause ? onlyVerb(begin, end) : -1;
    int verb = only < 0 && traits.coarse[traits.lastBeforeMarks(segment.begin(), begin)] == TokenTraits.COMMA
        ? verbOfSpeech(begin, end) : only;
    return verb < 0 || !rules.apply(QuotationRule.CLAUSE_AFTER_PASSAGE)
        ? Optional.empty() : subject(begin, verb, end).map(s -> attribution(segment, s, verb, begin));
  }

  /** The verb of speech of a clause that begins with its subject, however much follows: "Roe | told | us …"; or -1. */
  private int verbOfSpeech(int begin, int end) {
    int limit = Math.min(end, begin + LONGEST);
    int verb = begin;
    while (verb < limit && (traits.isInPhrase(verb) || traits.coarse[verb] == TokenTraits.ADVERB)) {
      verb++;
    }
    boolean says = verb > begin && verb < limit && isAct(verb)
        && lexicon.has(tokens.get(verb).lower(), Feature.SPEECH_VERB);
    return says ? verb : -1;
  }

  /** Whether a passage, which these tokens are, does not end like the sentence that it stands in. */
  private boolean goesOn(int begin, int end) {
    int last = traits.lastBeforeMarks(begin, end);
    String text = tokens.get(last).text();
    boolean open = traits.coarse[last] == TokenTraits.COMMA || text.startsWith("?") || text.startsWith("!");
    return open && IntStream.range(begin, end).filter(i -> traits.wordLike[i]).count() >= FEWEST_WORDS;
  }

  /**
   * The one verb of a clause, which tells an act; a last word like "grins" may pass for a noun, and one like "huffed",
   * or "put" in "put in Jo Roe", for a participle. Otherwise -1.
   */
  private int onlyVerb(int begin, int end) {
    int[] verbs = IntStream.range(begin, end).filter(traits::isVerb).toArray();
    if (verbs.length == 0) {
      return tokens.get(end - 1).tag().equals("NNS") && traits.coarse[end - 2] != TokenTraits.ADJECTIVE ? end - 1 : -1;
    }
    boolean phrasal = traits.isPhrasal(begin) && traits.coarse[end - 1] == TokenTraits.NAME;
    boolean past = verbs.length == 1 && tokens.get(verbs[0]).tag().equals("VBN")
        && (verbs[0] == end - 1 || verbs[0] == begin && phrasal);
    return verbs.length == 1 && (past || isAct(verbs[0])) ? verbs[0] : -1;
  }

  private boolean isAct(int verb) {
    return tokens.get(verb).isFiniteVerb() && traits.coarse[verb] != TokenTraits.MODAL
        && !lexicon.isFormOfBe(tokens.get(verb).lower());
  }

  /** The clause's subject: what stands before the verb, adverbs aside, or the name right after it. */
  private Optional<TokenRange> subject(int begin, int verb, int end) {
    int name = verb + (traits.isPhrasal(verb) ? 2 : 1);
    int from = verb == begin ? name : begin;
    int to = verb == begin ? name : verb;
    while (verb == begin && to < end && traits.coarse[to] == TokenTraits.NAME) {
      to++;
    }
    to = traits.beforeAdverbs(from, to) + 1;
    boolean noun = to > from && traits.coarse[from] != TokenTraits.PREPOSITION && switch (traits.coarse[to - 1]) {
      case TokenTraits.NAME, TokenTraits.NOUN, TokenTraits.PRONOUN -> true;
      default -> false;
    };
    return noun ? Optional.of(new TokenRange(from, to)) : Optional.empty();
  }

  private static Candidate attribution(Segment segment, TokenRange source, int verb, int contentEnd) {
    return Candidate.of(
        segment, PROBABILITY, TokenSet.of(source),
        TokenSet.of(new TokenRange(verb, Math.max(verb + 1, source.begin()))),
        TokenSet.of(new TokenRange(segment.begin(), contentEnd)));
  }
}
