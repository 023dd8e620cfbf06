package io.github.presser.internal.quotations;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds what is said in a clause that stands away from its verb: "said in a statement on Friday | that the pier was
 * old", or begins with a name or with what depends on it: "the police said | Roe, 52, had left". The models see that
 * somebody speaks and now and then not what is said. Not thread-safe: each article has its own.
 */
final class ThatClauses {

  /** The verb is at least so likely a cue. */
  private static final double LEAST_CUE = 0.5;

  /** Between the verb and the clause stand at most so many tokens. */
  private static final int FARTHEST = 12;

  /** A clause before the one that it depends on has at most so many tokens, the comma among them. */
  private static final int LONGEST_CONDITION = 20;

  /**
   * What is said.
   *
   * @param begin its first token
   * @param verb its finite verb
   */
  private record Clause(int begin, int verb) {}

  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final TokenTraits traits;
  private final CandidateFinder finder;

  ThatClauses(AnnotatedText text, TokenTraits traits, CandidateFinder finder) {
    this.text = text;
    this.lexicon = text.lexicon();
    this.traits = traits;
    this.finder = finder;
  }

  /**
   * Adds the attributions of verbs whose clause is nobody's words so far; one whose verb stands in such a clause is
   * left out.
   *
   * @param chosen the attributions found so far
   * @param candidates all of the segment that was asked for last
   * @return those chosen and those added, in the order of their verbs
   */
  List<Candidate> added(List<Candidate> chosen, List<Candidate> candidates) {
    List<Candidate> all = new ArrayList<>(chosen);
    for (Candidate candidate : candidates) {
      clause(candidate).filter(clause -> isFree(candidate, clause, all))
          .filter(clause -> text.rules().apply(QuotationRule.CLAUSE_AWAY_FROM_VERB))
          .ifPresent(clause -> add(candidate, clause, chosen, all));
    }
    all.sort(Comparator.comparingInt(c -> c.head));
    return all;
  }

  /** Whether neither the clause nor its verb of speech is anybody's words so far. */
  private static boolean isFree(Candidate candidate, Clause clause, List<Candidate> all) {
    return all.stream().noneMatch(c -> c.head == candidate.head || c.content.get(clause.begin)
        || c.content.get(candidate.head) || c.cue.get(candidate.head));
  }

  private void add(Candidate candidate, Clause clause, List<Candidate> chosen, List<Candidate> all) {
    TokenSet taken = new TokenSet(candidate.segment.begin());
    all.stream().filter(c -> c.head < clause.begin).map(Candidate::words).forEach(taken::or);
    Candidate whole = finder.relabelWith(candidate, clause.begin, taken, chosen);
    if (!whole.source.isEmpty() && !whole.content.isEmpty()) {
      addVerb(whole.content, clause, candidate.segment.end());
      whole.rate(candidate.cueProbability);
      all.removeIf(c -> whole.content.get(c.head));
      all.add(whole);
    }
  }

  /** Adds the rest of a clause that was cut before its verb: "that one of the crews | had left the ferry". */
  private void addVerb(TokenSet content, Clause clause, int limit) {
    if (content.endOfRun(clause.begin) <= clause.verb) {
      int end = clause.verb;
      while (end < limit && traits.coarse[end] != TokenTraits.STOP && traits.coarse[end] != TokenTraits.COMMA) {
        end++;
      }
      content.set(clause.begin, end);
    }
  }

  /** The clause that a verb of speech has as its object, no other verb between them. */
  private Optional<Clause> clause(Candidate candidate) {
    int head = candidate.head;
    if (candidate.cueProbability < LEAST_CUE || !traits.isVerb(head) || Passives.isPassive(text, traits, head)
        || traits.passage[head] != TokenTraits.NO_PASSAGE) {
      return Optional.empty();
    }
    return bareClause(candidate).or(() -> thatClause(candidate)).or(() -> conditionedClause(candidate));
  }

  private Optional<Clause> thatClause(Candidate candidate) {
    int head = candidate.head;
    int that = head + 1;
    int limit = Math.min(candidate.segment.end() - 1, head + FARTHEST);
    while (that < limit && !isThat(that) && mayStandBetween(that)) {
      that++;
    }
    boolean away = that > head + 1 && isThat(that) && traits.passage[that] == TokenTraits.NO_PASSAGE
        && (lexicon.has(token(head).lower(), Feature.ADDRESSING) || isAdverbial(head + 1));
    int begin = that;
    return !away ? Optional.empty() : IntStream.range(that + 1, candidate.segment.end())
        .filter(i -> token(i).isFiniteVerb()).mapToObj(verb -> new Clause(begin, verb)).findFirst();
  }

  /**
   * What is said where somebody's name with an aside follows the verb of speech: "the police said | Roe, 52, had left".
   * The models take the name for who speaks.
   */
  private Optional<Clause> bareClause(Candidate candidate) {
    int head = candidate.head;
    int comma = head + 1;
    while (comma < candidate.segment.end() && token(comma).name() == NameTag.PERSON) {
      comma++;
    }
    boolean opens = comma > head + 1
        && comma < candidate.segment.end()
        && traits.coarse[comma] == TokenTraits.COMMA
        && candidate.content.isEmpty()
        && head > candidate.segment.begin()
        && IntStream.range(candidate.segment.begin(), head).allMatch(
            i -> traits.isInPhrase(i) && traits.passage[i] == TokenTraits.NO_PASSAGE)
        && lexicon.has(token(head).lower(), Feature.SPEECH_VERB)
        && token(head).isFiniteVerb();
    return !opens ? Optional.empty() : IntStream.range(comma + 1, candidate.segment.end())
        .filter(i -> traits.coarse[i - 1] == TokenTraits.COMMA && token(i).isFiniteVerb())
        .mapToObj(verb -> new Clause(head + 1, verb)).findFirst();
  }

  /**
   * What is said where a clause or phrase that depends on it comes first: "the police said | when they came, the ferry
   * had left", "without a map, the crew was lost". The models take that for when or how somebody spoke.
   */
  private Optional<Clause> conditionedClause(Candidate candidate) {
    int begin = candidate.head + 1;
    int limit = Math.min(candidate.segment.end(), begin + LONGEST_CONDITION);
    int comma = begin;
    boolean verb = false;
    while (comma < limit && traits.coarse[comma] != TokenTraits.COMMA) {
      verb |= token(comma).isFiniteVerb();
      comma++;
    }
    boolean depends = comma < limit
        && (verb && lexicon.has(token(begin).lower(), Feature.SUBORDINATOR) || isCondition(begin))
        && lexicon.has(token(candidate.head).lower(), Feature.SPEECH_VERB)
        && token(candidate.head).isFiniteVerb()
        && candidate.head > candidate.segment.begin() && traits.isInPhrase(candidate.head - 1)
        && IntStream.rangeClosed(begin, comma).allMatch(i -> traits.passage[i] == TokenTraits.NO_PASSAGE);
    int main = depends ? traits.endOfPhrase(comma + 1, candidate.segment.end()) : comma;
    boolean clause = main > comma + 1 && main < candidate.segment.end()
        && (token(main).isFiniteVerb() || traits.coarse[main] == TokenTraits.MODAL);
    return clause ? Optional.of(new Clause(begin, main)) : Optional.empty();
  }

  /** Whether a phrase begins here that tells neither when nor where somebody spoke. */
  private boolean isCondition(int i) {
    String word = token(i).lower();
    return traits.coarse[i] == TokenTraits.PREPOSITION && lexicon.has(word, Feature.PREPOSITION)
        && !lexicon.has(word, Feature.OCCASION) && !lexicon.has(word, Feature.PLACING)
        && !lexicon.has(word, Feature.SUBORDINATOR);
  }

  /** Whether a "that" begins a clause with a subject of its own, whatever the tagger takes it for. */
  private boolean isThat(int i) {
    return i + 1 < traits.size && token(i).lower().equals("that") && (traits.coarse[i] == TokenTraits.PREPOSITION
        || traits.coarse[i] == TokenTraits.WH && !traits.isVerb(i + 1) && !traits.auxiliary[i + 1]
        && traits.coarse[i + 1] != TokenTraits.ADVERB && traits.coarse[i + 1] != TokenTraits.MODAL);
  }

  /** Whether a phrase begins here that is no object, for a clause after an object may be about that. */
  private boolean isAdverbial(int i) {
    String word = token(i).lower();
    return traits.coarse[i] == TokenTraits.PREPOSITION || traits.coarse[i] == TokenTraits.PARTICLE_TO
        || traits.coarse[i] == TokenTraits.ADVERB || lexicon.isDay(word)
        || lexicon.has(word, Feature.DEICTIC);
  }

  private boolean mayStandBetween(int i) {
    boolean stops = switch (traits.coarse[i]) {
      case TokenTraits.COMMA, TokenTraits.COLON, TokenTraits.STOP, TokenTraits.WH -> true;
      default -> traits.isVerb(i) && token(i).name() == NameTag.NONE;
    };
    return !stops && traits.passage[i] == TokenTraits.NO_PASSAGE;
  }

  private Token token(int i) {
    return text.tokens().get(i);
  }
}
