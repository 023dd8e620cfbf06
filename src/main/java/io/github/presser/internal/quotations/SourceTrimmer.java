package io.github.presser.internal.quotations;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.syntax.Clauses;
import io.github.presser.internal.syntax.Datelines;
import io.github.presser.internal.text.Page;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Token;
import io.github.presser.internal.tokens.TokenRange;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cuts the words that a model takes for a source to whoever speaks: without what ran on into them from before, without
 * another clause, without when and where they spoke. A list gains the names that it begins with. For one article.
 */
final class SourceTrimmer {

  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final TokenTraits traits;
  private final ListedSubjects lists;

  SourceTrimmer(AnnotatedText text, TokenTraits traits) {
    this.text = text;
    this.lexicon = text.lexicon();
    this.traits = traits;
    this.lists = new ListedSubjects(text, traits);
  }

  /**
   * Cuts a source.
   *
   * @param run the words that a model takes for it
   * @param content what is said, of which the source gains nothing
   * @return what of the words is the source, and what before them belongs to it
   */
  TokenRange trimmed(TokenRange run, List<TokenRange> content) {
    TokenRange begun = withoutNounBeforePronoun(afterHeading(afterBracket(run)));
    TokenRange more = lists.whole(withWhoIsOfParty(begun));
    boolean apart = content.stream().noneMatch(words -> words.begin() < more.end() && more.begin() < words.end());
    TokenRange subject = beforePredicate(ofLastClause(apart ? more : begun));
    TokenRange dated = withoutOccasionBefore(afterParticle(subject));
    return withoutTime(withoutOccasionAfter(Datelines.without(text, dated)));
  }

  /**
   * What follows the bracket of a dateline, a caption or a post's signature: "NORHAVEN (Newsline) | Two officers", "Jo
   * Roe (@joroe) | The police".
   */
  private TokenRange afterBracket(TokenRange source) {
    int begin = source.begin();
    int open = 0;
    for (int i = begin; i < source.last(); i++) {
      open += token(i).tag().equals("-LRB-") ? 1 : 0;
      if (token(i).tag().equals("-RRB-") && (--open < 0 || token(i - 1).isHandle())) {
        begin = i + 1;
        open = 0;
      }
    }
    return applies(QuotationRule.SOURCE_AFTER_BRACKET) ? source.from(begin) : source;
  }

  /** What a heading ran on into, paragraphs having been joined: Rivals lost it | Mayor Roe. */
  private TokenRange afterHeading(TokenRange source) {
    if (!Clauses.isBeforeVerb(text, source.end()) || !Page.isJoined(text.paragraphOf(source.begin()))) {
      return source;
    }
    int verb = source.begin();
    while (verb < source.end() && !traits.isVerb(verb) && traits.coarse[verb] != TokenTraits.WH) {
      verb++;
    }
    boolean clause = verb < source.end() && (token(verb).isFiniteVerb() || token(verb).tag().equals("VB"));
    int phrase = source.end();
    while (clause && phrase - 1 > verb && traits.isInPhrase(phrase - 1) && token(phrase - 1).isCapitalised()) {
      phrase--;
    }
    boolean another = phrase < source.end() && isName(source.last()) && IntStream.range(verb, phrase).noneMatch(
        i -> traits.coarse[i] == TokenTraits.COMMA || traits.coarse[i] == TokenTraits.WH);
    return another && applies(QuotationRule.SOURCE_AFTER_HEADING) ? source.from(phrase) : source;
  }

  /** "the letter | they | wrote", "Jo Roe / Newsline | It | said": a pronoun before a verb is all of its subject. */
  private TokenRange withoutNounBeforePronoun(TokenRange source) {
    int last = source.last();
    boolean pronoun = last > source.begin() && token(last).tag().equals("PRP") && token(last - 1).isNoun()
        && !lexicon.has(token(last).lower(), Feature.OBJECT_PRONOUN)
        && !lexicon.has(token(last).lower(), Feature.REFLEXIVE) && Clauses.isBeforeVerb(text, source.end());
    return pronoun && applies(QuotationRule.PRONOUN_IS_WHOLE_SUBJECT) ? source.from(last) : source;
  }

  /** "Ana Roe, | R-Velm": the letter of a party and a place say of whoever is named before them where they belong. */
  private TokenRange withWhoIsOfParty(TokenRange source) {
    int begin = source.begin();
    boolean party = source.last() > begin + 1 && begin > 1 && traits.coarse[begin - 1] == TokenTraits.COMMA
        && token(begin).text().matches("[A-Z]") && token(begin + 1).text().equals("-")
        && token(begin + 2).name() == NameTag.PLACE;
    int sentence = text.sentenceOf(begin).begin();
    int name = begin - 1;
    while (party && name > sentence && token(name - 1).name() == NameTag.PERSON) {
      name--;
    }
    return name < begin - 1 && applies(QuotationRule.PARTY_OF_WHO_IS_NAMED) ? source.from(name) : source;
  }

  /** "Harbour plc fell after | the minister", "Crews left and | the minister": what the last clause begins with. */
  private TokenRange ofLastClause(TokenRange source) {
    int verb = firstVerb(source);
    for (int i = verb + 1; verb >= 0 && i < source.last() && traits.coarse[i] != TokenTraits.WH; i++) {
      boolean another = traits.coarse[i] == TokenTraits.CONJUNCTION
          || lexicon.has(token(i).lower(), Feature.SUBORDINATOR);
      if (another && traits.beginsPhrase(i + 1) && applies(QuotationRule.SUBJECT_OF_LAST_CLAUSE)) {
        return source.from(i + 1);
      }
    }
    return source;
  }

  /** "Roe | failed to reach a": of a clause that begins with names or a pronoun, its subject. */
  private TokenRange beforePredicate(TokenRange source) {
    int verb = firstVerb(source);
    int end = verb;
    while (end > source.begin() && traits.coarse[end - 1] == TokenTraits.CONJUNCTION) {
      end--;
    }
    // Other tags may be a noun's: "Norland | plans | chief".
    boolean subject = end > source.begin() && token(verb).tag().equals("VBD")
        && IntStream.range(source.begin(), end).allMatch(this::mayNameSubject);
    return subject && applies(QuotationRule.SUBJECT_ENDS_AT_VERB) ? source.until(end) : source;
  }

  /** The first finite verb before the last word and outside a relative clause; -1 if there is none. */
  private int firstVerb(TokenRange source) {
    return IntStream.range(source.begin(), source.last()).takeWhile(i -> traits.coarse[i] != TokenTraits.WH)
        .filter(i -> token(i).isFiniteVerb()).findFirst().orElse(-1);
  }

  private boolean mayNameSubject(int i) {
    return switch (traits.coarse[i]) {
      case TokenTraits.NAME, TokenTraits.PRONOUN, TokenTraits.DETERMINER, TokenTraits.CONJUNCTION -> true;
      default -> false;
    };
  }

  /** "piped | up | Jo Roe": what belongs to the verb before it. */
  private TokenRange afterParticle(TokenRange source) {
    boolean particle = source.last() > source.begin() && traits.isPhrasal(source.begin() - 1);
    return particle && applies(QuotationRule.PARTICLE_OF_VERB) ? source.from(source.begin() + 1) : source;
  }

  /** "In March, | Jo Roe", "Today, | Roe", after "in" "Norland, | both men": who speaks comes after when and where. */
  private TokenRange withoutOccasionBefore(TokenRange source) {
    if (!applies(QuotationRule.OCCASION_BEFORE_SUBJECT)) {
      return source;
    }
    int doer = afterDoing(source);
    int begin = doer < source.end() ? doer : afterDate(source);
    boolean opening = traits.coarse[begin] == TokenTraits.ADVERB || traits.coarse[begin] == TokenTraits.PREPOSITION
        || isTimeBeforeComma(source) || begin > 0 && lexicon.has(token(begin - 1).lower(), Feature.PLACING)
            && Clauses.isBeforeVerb(text, source.end());
    // What follows somebody's name and a comma tells of them: "However Jo Roe, the mayor".
    for (int i = begin; opening && i < source.last() && token(i).name() != NameTag.PERSON; i++) {
      if (traits.coarse[i] == TokenTraits.COMMA && traits.beginsPhrase(i + 1)) {
        return source.from(i + 1);
      }
    }
    return source.from(begin);
  }

  /** Where whoever does it is named, without a comma: "Speaking to the Courier | Jo Roe"; else the source's end. */
  private int afterDoing(TokenRange source) {
    int begin = source.begin();
    boolean doing = source.last() > source.begin() + 2 && token(begin).tag().equals("VBG")
        && (isPreposition(begin + 1) || traits.coarse[begin + 1] == TokenTraits.ADVERB)
        && source.stream().noneMatch(i -> traits.coarse[i] == TokenTraits.COMMA);
    int name = source.end();
    while (doing && name > begin + 2 && isOfPerson(name - 1, source.end())) {
      name--;
    }
    return name > begin + 2 && !isPreposition(name - 1) ? name : source.end();
  }

  private boolean isOfPerson(int i, int end) {
    return token(i).name() == NameTag.PERSON || i + 1 < end && lexicon.isHonorific(token(i).text())
        || lexicon.isHonorific(token(i - 1).text()) && isName(i);
  }

  private boolean isPreposition(int i) {
    return traits.coarse[i] == TokenTraits.PREPOSITION || token(i).tag().equals("TO");
  }

  /** Where a date in front ends: "August 25, | the envoy", "2017 | The minister" after a post's "March 22,". */
  private int afterDate(TokenRange source) {
    int begin = source.begin();
    boolean date = begin + 3 <= source.last() && isMonth(begin) && token(begin + 1).tag().equals("CD")
        && traits.coarse[begin + 2] == TokenTraits.COMMA;
    boolean year = begin >= 3 && begin < source.last() && token(begin).text().matches("\\d{4}")
        && traits.coarse[begin - 1] == TokenTraits.COMMA && isMonth(begin - 3) && traits.beginsPhrase(begin + 1);
    return date ? begin + 3 : year ? begin + 1 : begin;
  }

  private boolean isMonth(int i) {
    return lexicon.has(token(i).lower(), Feature.MONTH);
  }

  /** Whether it begins with nothing but a time before a comma: "Today, | Roe", "This week, | Roe". */
  private boolean isTimeBeforeComma(TokenRange source) {
    int begin = source.begin();
    boolean period = begin < source.last() && isPeriod(begin + 1);
    int comma = period ? begin + 2 : begin + 1;
    return (period || lexicon.isDay(token(begin).lower()))
        && comma < source.end() && traits.coarse[comma] == TokenTraits.COMMA;
  }

  /** "Roe | in March", "Roe | also": not in a clause about them, "Jo Roe, playing Bo Poe on a stage". */
  private TokenRange withoutOccasionAfter(TokenRange source) {
    int end = source.end();
    for (int i = source.begin() + 1; i < end && traits.coarse[i] != TokenTraits.VERB; i++) {
      if (token(i - 1).name() == NameTag.PERSON && lexicon.has(token(i).text(), Feature.OCCASION)) {
        end = i;
      }
    }
    end = traits.beforeAdverbs(source.begin() + 1, end) + 1;
    return applies(QuotationRule.OCCASION_AFTER_SUBJECT) ? source.until(end) : source;
  }

  /** "Roe | this week", "the court | Tuesday": when they spoke stands after the noun. */
  private TokenRange withoutTime(TokenRange source) {
    int last = source.last();
    int words = isDay(last) ? 1 : last > source.begin() && isPeriod(last) ? 2 : 0;
    if (words == 0 || words > last - source.begin() || token(last).name() != NameTag.NONE) {
      return source;
    }
    // "the poll that came Tuesday", "voters going to the polls Tuesday": a clause of their own tells when.
    TokenRange rest = source.until(traits.beforeAdverbs(source.begin() + 1, source.end() - words) + 1);
    boolean clause = rest.stream().anyMatch(i -> token(i).tag().startsWith("V") || traits.coarse[i] == TokenTraits.WH);
    return token(rest.last()).isNoun() && !clause && applies(QuotationRule.OCCASION_AFTER_SUBJECT) ? rest : source;
  }

  /** Whether the word, written as it is, is a day: "Tuesday", "today"; not the "Today" of a title. */
  private boolean isDay(int i) {
    return lexicon.has(token(i).lower(), token(i).isCapitalised() ? Feature.WEEKDAY : Feature.DAY);
  }

  /** Whether the word and the one before it are a time: "this | week". */
  private boolean isPeriod(int i) {
    return lexicon.has(token(i).lower(), Feature.PERIOD) && lexicon.has(token(i - 1).lower(), Feature.DEICTIC);
  }

  private boolean isName(int i) {
    return token(i).name() != NameTag.NONE || traits.coarse[i] == TokenTraits.NAME;
  }

  private boolean applies(QuotationRule rule) {
    return text.rules().apply(rule);
  }

  private Token token(int i) {
    return text.tokens().get(i);
  }
}
