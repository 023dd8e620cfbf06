package io.github.presser.internal.quotations;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lemmas;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells whoever is quoted from whoever passes it on: in "the agency quoted Roe as saying so" the source is Roe, and
 * "Roe as saying" is no part of what was said.
 */
final class Relays {

  /** From the verb to "as saying" there are at most so many tokens. */
  private static final int LONGEST = 16;

  /** From a verb to the comma or colon before what it introduces there are at most so many tokens. */
  private static final int LONGEST_INTRODUCTION = 6;

  /** The cue of what is passed on is at least so likely one. */
  private static final double LEAST_CUE = 0.6;

  private final AnnotatedText text;
  private final TokenTraits traits;
  private final ClauseParts clauses;
  private final Lemmas lemmas = new Lemmas();

  Relays(AnnotatedText text, TokenTraits traits) {
    this.text = text;
    this.traits = traits;
    this.clauses = new ClauseParts(text, traits);
  }

  /**
   * The candidate by which somebody says what another candidate has in marks and only passes on: in "“No,” she told us,
   * according to the Courier" it is she, and where the Courier reported so. The other one where nobody does.
   */
  Candidate speaking(Candidate candidate, List<Candidate> all) {
    boolean tail = candidate.head >= candidate.content.end() && !candidate.source.isEmpty()
        && candidate.source.first() >= candidate.content.end() && !isPerson(candidate.source)
        && !isPronoun(candidate.source);
    if (!tail && !text.lexicon().has(token(candidate.head).lower(), Feature.CREDITING)
        || !text.rules().apply(QuotationRule.WHO_IS_PASSED_ON_SPEAKS)) {
      return candidate;
    }
    return all.stream()
        .filter(c -> candidate.content.get(c.head) && !c.source.isEmpty() && !c.content.isEmpty()
            && traits.passage[c.head] == TokenTraits.NO_PASSAGE && (!tail || c.head >= c.content.end()))
        .filter(c -> text.lexicon().has(token(c.head).lower(), Feature.SPEECH_VERB)
            || text.lexicon().has(lemma(c.head), Feature.WRITING_CUE)) // "“…,” another note read, according to them"
        .filter(c -> c.content.stream().allMatch(i -> candidate.content.get(i)
            && !traits.isWordOutsideMarks(i)))
        .findFirst()
        .orElse(candidate);
  }

  /**
   * Gives what has marks to whoever is said to say it: in "he shouted, “No,” the police said" and in "Roe said he
   * shouted: “No”" the passage is his, and what else the sentence says is theirs.
   *
   * @param chosen the attributions found so far
   * @param candidates all that there might be, also those left out
   */
  List<Candidate> introduced(List<Candidate> chosen, List<Candidate> candidates) {
    List<Candidate> all = new ArrayList<>();
    for (Candidate outer : chosen) {
      int[] marked = outer.content.stream().filter(traits::isWordInMarks).toArray();
      Optional<Candidate> inner = candidates.stream()
          .filter(c -> introduces(c, outer, marked) && chosen.stream().noneMatch(o -> o.head == c.head))
          .max(Comparator.comparingInt(c -> c.head));
      if (inner.isEmpty() || !text.rules().apply(QuotationRule.WHO_IS_INTRODUCED_SPEAKS)) {
        all.add(outer);
        continue;
      }
      TokenSet said = inner.get().content.only(outer.content::get);
      Candidate speaking = inner.get().with(inner.get().source, said);
      speaking.rate(inner.get().cueProbability);
      all.add(speaking);
      TokenSet rest = outer.content.only(i -> !said.get(i));
      if (rest.stream().anyMatch(i -> token(i).isFiniteVerb())) {
        all.add(outer.with(outer.source, rest));
      }
    }
    return all;
  }

  /**
   * Whether a candidate has its source and its verb in plain words before all that the other one has in marks, and the
   * other one has its own at the end of the sentence, or before these.
   *
   * @param marked the words that the other one has in marks
   */
  private boolean introduces(Candidate inner, Candidate outer, int[] marked) {
    if (marked.length == 0 || inner.source.isEmpty() || outer.source.isEmpty()
        || inner.cueProbability < LEAST_CUE && !isBlamed(inner)
        || !traits.isVerb(inner.head) || traits.passage[inner.head] != TokenTraits.NO_PASSAGE
        || inner.source.end() > inner.head || inner.head >= marked[0]
        || token(inner.source.first()).lower().equals("that") // "that being said, “…,” she said"
        || !IntStream.of(marked).allMatch(inner.content::get) || inner.content.first() <= inner.head) {
      return false;
    }
    boolean tail = outer.head >= outer.content.end() && outer.source.first() >= outer.content.end();
    boolean head = outer.head < inner.source.first() && outer.source.end() <= outer.head;
    return (tail || head) && (leadsTo(inner, marked[0], tail) || holds(inner, outer, marked[0]))
        && !isSame(inner.source, outer.source);
  }

  /**
   * Whether the passage is part of what a person says or calls something, as a body or document tells: Roe called it
   * “old”, the agency reported. Of whom a pronoun stands for nothing is known here, nor whether the two are one.
   */
  private boolean holds(Candidate inner, Candidate outer, int marked) {
    Token head = token(inner.head);
    boolean speech = text.lexicon().has(head.lower(), Feature.SPEECH_VERB)
        || text.lexicon().has(head.lower(), Feature.CALLING) || text.lexicon().has(lemma(inner.head), Feature.CALLING)
        || text.lexicon().has(lemma(inner.head), Feature.SPEECH_CUE)
            && IntStream.range(inner.head + 1, marked).anyMatch(
                i -> token(i).isFiniteVerb() || token(i).lower().equals("as"));
    if (isBlamed(inner)) {
      return speech || text.lexicon().has(lemma(inner.head), Feature.NAMING);
    }
    boolean another = IntStream.range(inner.head + 1, marked).anyMatch(
        i -> traits.coarse[i] == TokenTraits.CONJUNCTION && traits.isVerb(traits.afterAdverbs(i + 1, marked)));
    return speech && !another && token(marked).isSmall()
        && (isPerson(inner.source) || isOnePronoun(inner.source) && isBodyOrDocument(outer.source))
        && !isPerson(outer.source) && !isPronoun(outer.source);
  }

  /** Whether a source is a pronoun for one person. */
  private boolean isOnePronoun(TokenSet source) {
    String word = token(source.first()).lower();
    return source.count() == 1 && (word.equals("he") || word.equals("she") || word.equals("who"));
  }

  /** Whether the first noun phrase of a source ends in a body's name, or in a noun for a body or for what it writes. */
  private boolean isBodyOrDocument(TokenSet source) {
    Token last = token(Math.max(source.first(), traits.endOfPhrase(source.first(), source.end()) - 1));
    return last.name() == NameTag.ORGANISATION || text.lexicon().has(last.lower(), Feature.BODY)
        || text.lexicon().has(last.lower(), Feature.DOCUMENT);
  }

  /** Whether it is what somebody is thanked or blamed for having said. */
  private boolean isBlamed(Candidate candidate) {
    return clauses.blamed(candidate.head).filter(b -> b.begin() == candidate.source.first()).isPresent();
  }

  /** Whether the first noun phrase of a source ends in a person's name, or in a noun for one or several of them. */
  private boolean isPerson(TokenSet source) {
    int end = traits.endOfPhrase(source.first(), source.end());
    if (end == source.first()) {
      return false;
    }
    Token last = token(end - 1);
    boolean role = text.lexicon().isRole(last.lower()) || text.lexicon().isPluralOfPerson(last.lower());
    return last.name() == NameTag.PERSON || role && last.isNoun() && last.name() != NameTag.ORGANISATION;
  }

  private boolean isPronoun(TokenSet source) {
    return source.stream().allMatch(i -> traits.coarse[i] == TokenTraits.PRONOUN
        || traits.coarse[i] == TokenTraits.WH || !traits.wordLike[i]);
  }

  /**
   * Whether no more than a few words and a comma or colon stand between the verb and the first word in marks, or, where
   * the sentence's end tells who passes it on, nothing does: he said “no”.
   */
  private boolean leadsTo(Candidate inner, int marked, boolean tail) {
    int before = marked;
    while (before > inner.head && traits.passage[before] != TokenTraits.NO_PASSAGE) {
      before--;
    }
    if (traits.coarse[before] == TokenTraits.COMMA || traits.coarse[before] == TokenTraits.COLON) {
      return before - inner.head <= LONGEST_INTRODUCTION;
    }
    return tail && inner.content.first() == inner.head + 1
        && text.lexicon().has(token(inner.head).lower(), Feature.SPEECH_VERB)
        && token(marked).isSmall();
  }

  /** Whether two sources share a name or are the same words. */
  private boolean isSame(TokenSet source, TokenSet other) {
    return !Collections.disjoint(traits.names(source), traits.names(other)) || words(source).equals(words(other));
  }

  private List<String> words(TokenSet tokens) {
    return tokens.stream().mapToObj(i -> token(i).lower()).toList();
  }

  /** The candidate with the one who is quoted as its source, or itself where nobody is said to be. */
  Candidate relayed(Candidate candidate) {
    Segment segment = candidate.segment;
    for (int verb = Math.max(segment.begin(), candidate.head - LONGEST); verb <= candidate.head; verb++) {
      int as = text.lexicon().has(token(verb).lower(), Feature.RELAYING) ? asSaying(verb, segment.end()) : -1;
      if (as > 0 && candidate.head <= as + 1 && text.rules().apply(QuotationRule.QUOTED_AS_SAYING)) {
        @Nullable TokenSet source = isPassive(verb, segment) ? subject(verb, segment) : range(verb + 1, as);
        int after = afterAgent(as + 2, segment.end());
        return source == null ? candidate : candidate.with(source, content(candidate, source, after));
      }
    }
    return quoted(candidate);
  }

  /** "“No,” the agency quoted | Roe |", "“No,” | Roe | was quoted by the agency": whose the words in marks are. */
  private Candidate quoted(Candidate candidate) {
    int verb = candidate.head;
    Segment segment = candidate.segment;
    boolean quotes = text.lexicon().has(token(verb).lower(), Feature.QUOTING)
        && candidate.content.stream().anyMatch(traits::isWordInMarks);
    if (!quotes || !text.rules().apply(QuotationRule.WHO_IS_QUOTED_SPEAKS)) {
      return candidate;
    }
    boolean byOther = candidate.source.first() > verb && token(verb + 1).lower().equals("by");
    @Nullable TokenSet source = isPassive(verb, segment) ? byOther ? subject(verb, segment) : null
        : object(verb, candidate);
    return source == null ? candidate : candidate.with(source, candidate.content.only(i -> !source.get(i)));
  }

  /** What a verb has for its object, where the words in marks stand before the verb or after a comma or colon. */
  private @Nullable TokenSet object(int verb, Candidate candidate) {
    int end = traits.endOfPhrase(verb + 1, candidate.segment.end());
    int first = candidate.content.first();
    int marked = candidate.content.stream().filter(i -> i > end && traits.passage[i] != TokenTraits.NO_PASSAGE)
        .findFirst().orElse(-1);
    boolean apart = first < verb && traits.passage[first] != TokenTraits.NO_PASSAGE
        || marked > 0 && (traits.coarse[marked - 1] == TokenTraits.COMMA
            || traits.coarse[marked - 1] == TokenTraits.COLON);
    boolean noun = token(end - 1).isNoun() || traits.coarse[end - 1] == TokenTraits.PRONOUN;
    return apart && noun ? range(verb + 1, end) : null;
  }

  /** Where "as saying" begins after the verb, or -1. */
  private int asSaying(int verb, int end) {
    for (int i = verb + 1; i + 1 < end && i < verb + LONGEST && traits.passage[i] == traits.passage[verb]
        && !token(i).isFiniteVerb(); i++) { // "reported the blast and described it as targeting"
      if (token(i).lower().equals("as") && token(i + 1).tag().equals("VBG")) {
        return i;
      }
    }
    return -1;
  }

  /** Where what is said begins after "was quoted as saying | by the agency": at a "that", a comma or a colon. */
  private int afterAgent(int begin, int end) {
    if (begin >= end || !token(begin).lower().equals("by")) {
      return begin;
    }
    for (int i = begin + 1; i < end && i < begin + LONGEST && traits.passage[i] == traits.passage[begin]; i++) {
      if (token(i).lower().equals("that") || traits.coarse[i] == TokenTraits.COMMA
          || traits.coarse[i] == TokenTraits.COLON || traits.coarse[i] == TokenTraits.STOP) {
        return i;
      }
    }
    return begin;
  }

  private boolean isPassive(int verb, Segment segment) {
    return traits.beforeAdverbs(segment.begin(), verb) >= segment.begin() && Passives.isPassive(text, traits, verb);
  }

  /** The tokens of the clause in front of "was quoted" or "was widely quoted"; null if there are none. */
  private @Nullable TokenSet subject(int verb, Segment segment) {
    int be = traits.beforeAdverbs(segment.begin(), verb);
    int begin = be;
    while (begin > segment.begin() && (traits.wordLike[begin - 1] || traits.isInPhrase(begin - 1))
        && traits.passage[begin - 1] == traits.passage[verb]
        && !text.lexicon().has(token(begin - 1).lower(), Feature.SUBORDINATOR)) { // "as | Roe | was quoted"
      begin--;
    }
    return range(begin, be);
  }

  /** What is left of the content without source and cue; the clause after them if nothing is. */
  private TokenSet content(Candidate candidate, TokenSet source, int after) {
    TokenSet content = new TokenSet(candidate.segment.begin());
    OptionalInt passage = passageBefore(candidate);
    if (passage.isPresent()) {
      content.set(passage.getAsInt(), traits.endOfPassage(passage.getAsInt(), candidate.segment.end()));
      return content;
    }
    boolean before = candidate.content.next(candidate.segment.begin()) < source.first();
    candidate.content.stream()
        .filter(i -> i < source.first() || i >= after && (!before || traits.passage[i] != TokenTraits.NO_PASSAGE))
        .forEach(content::set);
    if (content.isEmpty()) {
      content.set(after, candidate.segment.end());
    }
    return content;
  }

  /** Where the passage begins that the clause follows with a comma, when the content has no word in marks. */
  private OptionalInt passageBefore(Candidate candidate) {
    int first = candidate.segment.begin();
    int end = traits.endOfPassage(first, candidate.segment.end());
    int last = traits.lastBeforeMarks(first, end);
    boolean unsaid = traits.passage[first] != TokenTraits.NO_PASSAGE && end < candidate.head
        && traits.coarse[last] == TokenTraits.COMMA
        && candidate.content.stream().allMatch(i -> traits.passage[i] == TokenTraits.NO_PASSAGE)
        && IntStream.range(end, candidate.head).allMatch(i -> traits.passage[i] == TokenTraits.NO_PASSAGE);
    return unsaid ? OptionalInt.of(first) : OptionalInt.empty();
  }

  private static @Nullable TokenSet range(int begin, int end) {
    if (begin >= end) {
      return null;
    }
    TokenSet set = new TokenSet(begin);
    set.set(begin, end);
    return set;
  }

  private String lemma(int i) {
    return lemmas.of(token(i).lower(), token(i).tag());
  }

  private Token token(int i) {
    return text.tokens().get(i);
  }
}
