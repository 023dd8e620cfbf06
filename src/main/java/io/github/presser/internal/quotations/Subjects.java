package io.github.presser.internal.quotations;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.syntax.Clauses;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Token;
import io.github.presser.internal.tokens.TokenRange;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Gives a cue the subject that grammar says it has, where another noun stands nearer and was taken for its source. Not
 * thread-safe: each article has its own.
 */
final class Subjects {

  /** From a verb of speech to the comma after whoever speaks there are at most so many tokens. */
  private static final int LONGEST_TAG = 20;

  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final TokenTraits traits;
  private final ClauseParts clauses;

  Subjects(AnnotatedText text, TokenTraits traits) {
    this.text = text;
    this.lexicon = text.lexicon();
    this.traits = traits;
    this.clauses = new ClauseParts(text, traits);
  }

  /** The candidate with its verb's subject as its source, or itself where that is so or nothing tells. */
  Candidate corrected(Candidate candidate) {
    if (candidate.cue.isEmpty() || !traits.isVerb(candidate.head) || candidate.source.isEmpty()) {
      return candidate;
    }
    TokenSet nearest = nearestRun(candidate.source, candidate.head);
    if (isPeriod(nearest)) {
      return withSubject(candidate, ofAdjunct(candidate, nearest));
    }
    if (isTime(nearest)) {
      return applies(QuotationRule.DAY_IS_NOBODY) ? timed(candidate, nearest) : candidate;
    }
    if (isDateline(nearest, candidate.head)) {
      return ofMainVerb(candidate);
    }
    if (candidate.source.end() > candidate.head) {
      return candidate;
    }
    if (isObject(nearest, candidate.head)) {
      return ofObject(candidate, nearest.first());
    }
    Optional<TokenRange> named =
        nameBefore(candidate).or(() -> ofHeard(candidate)).or(() -> ofReportedClause(candidate))
            .or(() -> clauses.blamed(candidate.head)).or(() -> beforeMarks(candidate, nearest));
    return withSubject(candidate, named.or(() -> subject(candidate)));
  }

  /** The candidate with a subject for its source, if there is one and it stands in the candidate's segment. */
  private static Candidate withSubject(Candidate candidate, Optional<TokenRange> subject) {
    return subject.filter(s -> s.begin() >= candidate.segment.begin()).map(s -> with(candidate, s)).orElse(candidate);
  }

  /** Whether the source is a pronoun that is nobody's subject: "those who chose | him | said". */
  private boolean isObject(TokenSet source, int head) {
    int pronoun = source.first();
    return source.end() == pronoun + 1 && head == pronoun + 1 && token(head).isFiniteVerb()
        && token(pronoun).tag().equals("PRP") && lexicon.has(token(pronoun).lower(), Feature.OBJECT_PRONOUN);
  }

  /** The candidate with all from the comma before the pronoun as its source, or with none if no comma tells where. */
  private Candidate ofObject(Candidate candidate, int pronoun) {
    int begin = pronoun;
    while (begin > candidate.segment.begin() && traits.coarse[begin - 1] != TokenTraits.COMMA
        && traits.passage[begin - 1] == traits.passage[pronoun]) {
      begin--;
    }
    return begin > candidate.segment.begin() && (traits.beginsPhrase(begin) || isNumber(begin))
        ? with(candidate, new TokenRange(begin, pronoun + 1))
        : candidate.with(new TokenSet(candidate.segment.begin()), candidate.content);
  }

  /** "It will open in May, | Jo Roe, | the mayor, said": the name that a description after it describes. */
  private Optional<TokenRange> nameBefore(Candidate candidate) {
    int comma = candidate.source.first() - 1;
    int begin = comma;
    while (begin > candidate.segment.begin() && token(begin - 1).name() == NameTag.PERSON
        && traits.coarse[begin - 1] == TokenTraits.NAME) {
      begin--;
    }
    if (begin >= comma) {
      return Optional.empty();
    }
    int noun = comma + 1;
    boolean opens = begin == candidate.segment.begin() || traits.coarse[begin - 1] == TokenTraits.COMMA
        && clauses.mainVerb(clauses.sentenceBegin(begin), begin) < 0; // "Meanwhile, | Jo Roe, | head of the port said"
    boolean said = begin - 1 > candidate.segment.begin() && traits.coarse[begin - 1] == TokenTraits.COMMA
        && candidate.content.get(begin) && candidate.content.first() < begin - 1;
    boolean apposed = (said || opens) && traits.coarse[comma] == TokenTraits.COMMA
        && traits.passage[begin] == traits.passage[noun] && traits.beginsPhrase(noun)
        && !namesPerson(noun, candidate.source.end())
        && IntStream.range(noun, candidate.source.end()).anyMatch(i -> lexicon.isRole(token(i).lower()));
    return apposed && applies(QuotationRule.NAME_BEFORE_DESCRIPTION)
        ? Optional.of(new TokenRange(begin, candidate.source.end())) : Optional.empty();
  }

  /** "The court heard that | Roe | ran and shouted": the subject of what a court hears or is told. */
  private Optional<TokenRange> ofHeard(Candidate candidate) {
    TokenSet source = candidate.source;
    int verb = source.end();
    while (verb < candidate.head && (traits.auxiliary[verb] || traits.coarse[verb] == TokenTraits.ADVERB)) {
      verb++;
    }
    boolean told = verb > source.end() && lexicon.isFormOfBe(token(verb - 1).lower())
        && lexicon.has(token(verb).lower(), Feature.ADDRESSING);
    boolean hears = verb < candidate.head && (told || lexicon.has(token(verb).lower(), Feature.HEARING))
        && !namesPerson(source.first(), source.end()) && traits.coarse[source.first()] != TokenTraits.PRONOUN;
    if (!hears) {
      return Optional.empty();
    }
    boolean conjunction = token(verb + 1).lower().equals("that") || traits.coarse[verb + 1] == TokenTraits.WH;
    int begin = conjunction ? verb + 2 : verb + 1;
    int end = traits.endOfPhrase(begin, candidate.head);
    return end > begin && end < candidate.head && traits.beginsPhrase(begin) && Clauses.isSubject(text, end)
        && applies(QuotationRule.WHO_HEARS_SAYS_NOTHING) ? Optional.of(new TokenRange(begin, end)) : Optional.empty();
  }

  /**
   * "Poe said | Roe | told her: “…”": the subject of a clause that somebody else is said to say. What it says in plain
   * words the other one says.
   */
  private Optional<TokenRange> ofReportedClause(Candidate candidate) {
    int end = traits.beforeAuxiliaries(0, candidate.head) + 1;
    int begin = traits.beginOfPhrase(end, 0);
    int verb = begin > 0 && token(begin - 1).lower().equals("that") ? begin - 2 : begin - 1;
    boolean clause = verb > candidate.source.first() && begin < end && traits.beginsPhrase(begin)
        && token(candidate.head).isFiniteVerb() && token(verb).isFiniteVerb()
        && candidate.content.first() > candidate.head
        && candidate.content.stream().noneMatch(traits::isWordOutsideMarks)
        && lexicon.has(token(verb).lower(), Feature.SPEECH_VERB) && traits.passage[verb] == TokenTraits.NO_PASSAGE;
    int from = clause && lexicon.has(token(verb).lower(), Feature.ADDRESSING) ? afterAddressee(begin, end) : begin;
    return clause && applies(QuotationRule.SUBJECT_OF_REPORTED_CLAUSE)
        ? Optional.of(new TokenRange(from, end)) : Optional.empty();
  }

  /** Where another noun phrase begins after whom somebody tells: "told reporters | Roe", "told her | the clerk". */
  private int afterAddressee(int begin, int end) {
    int next = begin + 1;
    while (next < end && traits.coarse[next] != TokenTraits.DETERMINER && traits.coarse[next] != TokenTraits.PRONOUN
        && token(next).name() != NameTag.PERSON) {
      next++;
    }
    return next < end ? next : begin;
  }

  private Optional<TokenRange> subject(Candidate candidate) {
    int before = traits.beforeAuxiliaries(0, candidate.head);
    if (before < candidate.segment.begin()) {
      return Optional.empty();
    }
    Optional<TokenRange> absolute = ofAbsolute(candidate);
    if (absolute.isPresent()) {
      return absolute;
    }
    if (token(candidate.head).tag().equals("VBG") && traits.coarse[before] == TokenTraits.COMMA) {
      Optional<TokenRange> clause = ofClause(candidate, before);
      if (clause.isPresent()) {
        return clause;
      }
      Optional<TokenRange> tag = ofTag(candidate, before);
      if (tag.isPresent()) {
        return tag;
      }
      int verb = clauses.mainVerb(clauses.clauseBegin(candidate.head), before);
      return verb >= candidate.source.end() ? ofVerb(candidate, verb) : ofParticiple(candidate, before);
    }
    return ofVerb(candidate, candidate.head);
  }

  /** ", though critics have doubted it, | saying so": a clause that speaks against another has a subject of its own. */
  private Optional<TokenRange> ofClause(Candidate candidate, int comma) {
    int begin = comma - 1;
    while (begin > candidate.source.end() && !(traits.coarse[begin - 1] == TokenTraits.COMMA
        && lexicon.has(token(begin).lower(), Feature.CONTRASTING))) {
      begin--;
    }
    return begin > candidate.source.end() && applies(QuotationRule.PARTICIPLE_OF_SUBJECT)
        ? clauses.subjectAfter(begin, comma) : Optional.empty();
  }

  /** "The pier is old, said | Poe, the mayor, | adding": who the clause that stands last says to speak. */
  private Optional<TokenRange> ofTag(Candidate candidate, int comma) {
    int begin = clauses.sentenceBegin(candidate.head);
    int verb = comma - 1;
    while (verb > begin && comma - verb < LONGEST_TAG && !token(verb).isFiniteVerb()) {
      verb--;
    }
    boolean tag = verb > begin && traits.coarse[verb - 1] == TokenTraits.COMMA && traits.beginsPhrase(verb + 1)
        && lexicon.has(token(verb).lower(), Feature.SPEECH_VERB)
        && !lexicon.has(token(verb).lower(), Feature.ADDRESSING);
    boolean clause = tag && clauses.mainVerb(begin, verb) >= 0
        && clauses.isSomebody(traits.endOfPhrase(verb + 1, comma) - 1);
    boolean plain = IntStream.range(verb, comma).allMatch(i -> traits.passage[i] == TokenTraits.NO_PASSAGE);
    return clause && plain && applies(QuotationRule.PARTICIPLE_BEHIND_TAG)
        ? Optional.of(new TokenRange(verb + 1, comma)) : Optional.empty();
  }

  /** "The council met, with | critics of the pier | warning that it sinks": it is the critics who warn. */
  private Optional<TokenRange> ofAbsolute(Candidate candidate) {
    int end = traits.beforeAdverbs(0, candidate.head) + 1;
    int with = end - 1;
    while (with > candidate.source.end() && !token(with).lower().equals("with")
        && (traits.isInPhrase(with) || traits.coarse[with] == TokenTraits.PREPOSITION || isNumber(with))) {
      with--;
    }
    boolean absolute = token(candidate.head).tag().equals("VBG") && with + 1 < end && with > candidate.source.end()
        && token(with).lower().equals("with") && traits.coarse[with - 1] == TokenTraits.COMMA
        && token(end - 1).isNoun()
        && !lexicon.has(token(end - 1).lower(), Feature.DOCUMENT);
    return absolute && applies(QuotationRule.PARTICIPLE_BEHIND_WITH)
        ? Optional.of(new TokenRange(with + 1, end)) : Optional.empty();
  }

  /** "Roe left, but in a letter | last month | argued": the subject of the verb before, which this one is added to. */
  private Optional<TokenRange> ofAdjunct(Candidate candidate, TokenSet period) {
    int begin = period.first();
    while (begin > candidate.segment.begin() && traits.passage[begin - 1] == TokenTraits.NO_PASSAGE
        && (traits.isInPhrase(begin - 1) || traits.coarse[begin - 1] == TokenTraits.PREPOSITION)) {
      begin--;
    }
    int and = begin - 1;
    boolean added = and > candidate.segment.begin() && traits.coarse[and] == TokenTraits.CONJUNCTION
        && traits.coarse[begin] == TokenTraits.PREPOSITION
        && traits.beforeAuxiliaries(0, candidate.head) < period.end();
    int verb = added ? clauses.mainVerb(clauses.clauseBegin(candidate.head), and) : -1;
    return verb >= 0 && applies(QuotationRule.SHARED_SUBJECT)
        ? clauses.subjectOf(verb, candidate.head) : Optional.empty();
  }

  /** "Roe, host of the show “Quay |Days|,” said": what has its name in marks belongs to the subject before it. */
  private Optional<TokenRange> beforeMarks(Candidate candidate, TokenSet source) {
    int passage = traits.passage[source.first()];
    int end = source.first();
    while (end > candidate.segment.begin() && traits.passage[end - 1] == passage) {
      end--;
    }
    int begin = clauses.sentenceBegin(candidate.head);
    boolean inMarks = passage != TokenTraits.NO_PASSAGE && traits.passage[candidate.head] == TokenTraits.NO_PASSAGE
        && begin >= candidate.segment.begin() && begin < end && traits.beginsPhrase(begin)
        && IntStream.range(source.end(), candidate.head).noneMatch(traits::isWordInMarks)
        && IntStream.range(begin, end).noneMatch(i -> traits.isWordInMarks(i) || candidate.content.get(i))
        && clauses.mainVerb(begin, end) < 0;
    if (!inMarks) {
      return Optional.empty();
    }
    int comma = begin;
    while (comma < end && traits.coarse[comma] != TokenTraits.COMMA) {
      comma++;
    }
    return comma < end && traits.beginOfPhrase(comma, 0) == begin && namesPerson(begin, comma)
        && applies(QuotationRule.SUBJECT_BEFORE_MARKS) ? Optional.of(new TokenRange(begin, comma)) : Optional.empty();
  }

  /** The subject of a finite verb, which is the cue or rules it. */
  private Optional<TokenRange> ofVerb(Candidate candidate, int verb) {
    int before = traits.beforeAuxiliaries(0, verb);
    if (before < candidate.segment.begin()) {
      return Optional.empty();
    }
    if (traits.coarse[before] == TokenTraits.CONJUNCTION) {
      return applies(QuotationRule.SHARED_SUBJECT) ? shared(candidate, before) : Optional.empty();
    }
    boolean aside = traits.coarse[before] == TokenTraits.COMMA && applies(QuotationRule.SUBJECT_BEFORE_ASIDE);
    return aside ? beforeAside(candidate, before) : Optional.empty();
  }

  /** "Roe left the party to Bo Poe, saying": it is Roe who says so. */
  private Optional<TokenRange> ofParticiple(Candidate candidate, int comma) {
    int source = candidate.source.first();
    int verb = clauses.mainVerb(clauses.clauseBegin(candidate.head), source);
    boolean object =
        applies(QuotationRule.PARTICIPLE_OF_SUBJECT)
            && IntStream.range(candidate.source.end(), comma).noneMatch(i -> traits.wordLike[i] && !tellsDay(i))
            && verb >= 0
            && IntStream.range(verb, source).noneMatch(i -> lexicon.has(token(i).lower(), Feature.CREDITING));
    return object ? clauses.subjectOf(verb, candidate.head) : Optional.empty();
  }

  /** "Roe accused Bo Poe of theft and warned": it is Roe who warns. */
  private Optional<TokenRange> shared(Candidate candidate, int and) {
    int source = candidate.source.first();
    int verb = clauses.mainVerb(clauses.clauseBegin(candidate.head), source);
    int next = candidate.source.end();
    boolean object =
        verb >= 0 && candidate.source.end() <= and
            && token(verb).tag().equals(token(candidate.head).tag())
            && !traits.isVerb(next) && traits.coarse[next] != TokenTraits.ADVERB;
    return object ? clauses.subjectOf(verb, candidate.head) : Optional.empty();
  }

  /** "Roe, who works with Bo Poe, says", "Roe, | mayor of Norby, | says": what the clause begins with. */
  private Optional<TokenRange> beforeAside(Candidate candidate, int comma) {
    int begin = clauses.clauseBegin(candidate.head);
    int end = begin;
    while (end < comma && traits.coarse[end] != TokenTraits.COMMA) {
      end++;
    }
    boolean phrase = end < comma && traits.beginsPhrase(begin) && traits.beginOfPhrase(end, 0) == begin;
    if (!phrase || IntStream.range(begin, end).anyMatch(candidate.content::get)) {
      return Optional.empty();
    }
    boolean whole = candidate.source.first() <= end;
    if (traits.coarse[end + 1] == TokenTraits.WH && (!whole || !namesPerson(begin, end) && namesPerson(end, comma))) {
      return Optional.of(new TokenRange(begin, end));
    }
    if (whole) {
      return Optional.empty();
    }
    boolean apposed = candidate.source.first() == end + 1 && traits.coarse[end - 1] == TokenTraits.NAME
        && traits.coarse[end + 1] != TokenTraits.NAME;
    return apposed ? Optional.of(new TokenRange(begin, candidate.source.end())) : Optional.empty();
  }

  private boolean namesPerson(int begin, int end) {
    return IntStream.range(begin, end).anyMatch(i -> token(i).name() == NameTag.PERSON);
  }

  /** The candidate without a day for its source: with the noun phrase in front of the verb, or nobody. */
  private Candidate timed(Candidate candidate, TokenSet day) {
    int end = traits.beforeAuxiliaries(0, Math.min(candidate.head, day.first())) + 1;
    while (end > candidate.segment.begin() && !traits.wordLike[end - 1]
        && traits.passage[end - 1] == TokenTraits.NO_PASSAGE) {
      end = beforeBracket(end - 1, candidate.segment.begin());
    }
    int clause = clauses.clauseBegin(end > candidate.segment.begin() ? end - 1 : end);
    boolean afterPassage = clause > candidate.segment.begin() && traits.passage[clause - 1] != TokenTraits.NO_PASSAGE;
    int begin = afterPassage ? clause : traits.beginOfPhrase(end, 0);
    return end > begin && begin >= candidate.segment.begin() && traits.beginsPhrase(begin)
        ? with(candidate, new TokenRange(begin, end))
        : candidate.with(new TokenSet(candidate.segment.begin()), candidate.content);
  }

  /** The token itself, or the bracket that opens what it closes. */
  private int beforeBracket(int token, int limit) {
    int open = token;
    while (open > limit && token(token).tag().equals("-RRB-") && !token(open).tag().equals("-LRB-")) {
      open--;
    }
    return open;
  }

  /** The candidate with another source, which its content does not hold. */
  private static Candidate with(Candidate candidate, TokenRange source) {
    TokenSet tokens = new TokenSet(candidate.segment.begin());
    tokens.set(source.begin(), source.end());
    return candidate.with(tokens, candidate.content.only(i -> !source.contains(i)));
  }

  /** The tokens of a source, of which there is one at least, that stand together and end nearest to the head. */
  private static TokenSet nearestRun(TokenSet source, int head) {
    TokenSet nearest = source;
    for (int i = source.first(); i >= 0; i = source.next(source.endOfRun(i))) {
      if (i == source.first() || i <= head) {
        nearest = TokenSet.of(new TokenRange(i, source.endOfRun(i)));
      }
    }
    return nearest;
  }

  private boolean isTime(TokenSet source) {
    return source.stream().filter(i -> traits.wordLike[i])
        .allMatch(i -> lexicon.isDay(token(i).lower()) || traits.coarse[i] == TokenTraits.ADVERB);
  }

  /** Whether it is no more than a stretch of time: "last month". */
  private boolean isPeriod(TokenSet source) {
    int last = source.end() - 1;
    return last > source.first() && lexicon.has(token(last).lower(), Feature.PERIOD)
        && source.stream().limit(last - source.first()).allMatch(i -> lexicon.has(token(i).lower(), Feature.DEICTIC)
            || traits.coarse[i] == TokenTraits.ADVERB);
  }

  /** Whether it is a day or the word before one: "on | Monday". */
  private boolean tellsDay(int i) {
    return lexicon.isDay(token(i).lower())
        || traits.coarse[i] == TokenTraits.PREPOSITION && lexicon.isDay(token(i + 1).lower());
  }

  /** Whether the source stands in the dateline of the head's sentence: NORHAVEN, Nov 3 — Roe left and said. */
  private boolean isDateline(TokenSet source, int head) {
    return source.end() <= clauses.sentenceBegin(head)
        && source.first() >= text.sentenceOf(head).begin();
  }

  /** The candidate with the subject of its sentence for its source. */
  private Candidate ofMainVerb(Candidate candidate) {
    int verb = clauses.mainVerb(clauses.sentenceBegin(candidate.head), candidate.head + 1);
    return verb < 0 ? candidate : withSubject(candidate, clauses.subjectOf(verb, candidate.head));
  }

  private boolean isNumber(int i) {
    return token(i).tag().equals("CD");
  }

  private boolean applies(QuotationRule rule) {
    return text.rules().apply(rule);
  }

  private Token token(int i) {
    return text.tokens().get(i);
  }
}
