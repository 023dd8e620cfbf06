package io.github.presser.internal.quotations;

import io.github.presser.Quotation;
import io.github.presser.Span;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.syntax.Clauses;
import io.github.presser.internal.syntax.Datelines;
import io.github.presser.internal.text.Page;
import io.github.presser.internal.text.Passage;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Token;
import io.github.presser.internal.tokens.TokenRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Cuts the tokens of a candidate to what an attribution gives: content with its marks, and a cue and a source each of
 * one run. Everything that is no part of a source but may have got into it is taken off here.
 */
final class Spans {

  /** So many words in capitals at least are a heading. */
  private static final int SHORTEST_HEADING = 3;

  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final TokenTraits traits;
  private final ListedSubjects lists;

  Spans(AnnotatedText text, TokenTraits traits) {
    this.text = text;
    this.lexicon = text.lexicon();
    this.traits = traits;
    this.lists = new ListedSubjects(text, traits);
  }

  /** The attribution that a candidate makes; empty if nothing is left of its content. */
  Optional<Attribution> attribution(Candidate candidate) {
    List<TokenRange> content = new ArrayList<>();
    int words = 0;
    int quoted = 0;
    TokenSet set = candidate.content;
    for (int i = set.first(); i >= 0; i = set.next(i + 1)) {
      int end = set.endOfRun(i);
      trimmed(i, end).map(run -> withMarks(run, candidate.source)).map(this::withoutDateline)
          .ifPresent(content::add);
      for (; i < end; i++) {
        words += traits.wordLike[i] ? 1 : 0;
        quoted += traits.isWordInMarks(i) ? 1 : 0;
      }
    }
    joinOverlapping(content);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Quotation.Kind kind =
        quoted == 0 ? Quotation.Kind.INDIRECT : quoted == words ? Quotation.Kind.DIRECT : Quotation.Kind.MIXED;
    return Optional.of(
        new Attribution(
            kind,
            content,
            passages(content),
            nearest(candidate.cue, candidate.head),
            nearest(candidate.source, candidate.head).filter(this::hasWord).map(run -> source(run, content)),
            OptionalInt.empty(),
            List.of(),
            candidate.probability(),
            candidate.inner.stream()
                .flatMap(inner -> attribution(inner).stream())
                .filter(inner -> isInside(inner, content))
                .sorted(Comparator.comparing(inner -> inner.content().get(0)))
                .toList()));
  }

  /** The passages in the content; of one that it only reaches into, the part in it. */
  private List<Passage> passages(List<TokenRange> content) {
    List<Passage> passages = new ArrayList<>();
    for (TokenRange range : content) {
      Span span = text.spanOf(range);
      range.stream()
          .filter(traits::isWordInMarks)
          .map(i -> traits.passage[i])
          .distinct()
          .forEach(passage -> passages.add(text.page().passages().get(passage).within(span)));
    }
    return passages;
  }

  private boolean hasWord(TokenRange range) {
    return range.stream().anyMatch(i -> traits.wordLike[i] || token(i).isHandle());
  }

  /** Two runs of one passage with no word between them both reach for the marks there: they are one. */
  private static void joinOverlapping(List<TokenRange> content) {
    for (int i = content.size() - 1; i > 0; i--) {
      if (content.get(i - 1).end() > content.get(i).begin()) {
        content.set(i - 1, new TokenRange(content.get(i - 1).begin(), content.remove(i).end()));
      }
    }
  }

  private static boolean isInside(Attribution inner, List<TokenRange> content) {
    return Stream.of(inner.content().stream(), inner.cue().stream(), inner.source().stream())
        .flatMap(ranges -> ranges)
        .allMatch(range -> content.stream().anyMatch(c -> c.contains(range)));
  }

  /** The run of tokens nearest to the head, without punctuation at its ends. */
  private Optional<TokenRange> nearest(TokenSet set, int head) {
    Optional<TokenRange> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (int i = set.first(); i >= 0; i = set.next(set.endOfRun(i))) {
      int end = set.endOfRun(i);
      int distance = head < i ? i - head : Math.max(0, head - end + 1);
      if (distance < least) {
        nearest = Optional.of(trimmed(i, end).map(this::closed).orElse(new TokenRange(i, end)));
        least = distance;
      }
    }
    return nearest;
  }

  /** The tokens without punctuation at the ends, with the sign of a number there; empty if there is no word. */
  private Optional<TokenRange> trimmed(int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && !traits.wordLike[from]) {
      from++;
    }
    while (to > from && !traits.wordLike[to - 1]) {
      to--;
    }
    if (from == to) {
      return Optional.empty();
    }
    boolean currency = from > 0 && token(from - 1).isCurrency() && text.touchesNext(from - 1);
    boolean percent = to < traits.size && token(to).text().equals("%") && text.touchesNext(to - 1);
    return Optional.of(new TokenRange(currency ? from - 1 : from, percent ? to + 1 : to));
  }

  /** The content with the marks of a passage begun or ended there; "@roe", who says it, is no mark. */
  private TokenRange withMarks(TokenRange words, TokenSet source) {
    int from = words.begin();
    int to = words.end();
    while (from > 0 && !traits.wordLike[from - 1] && samePassage(from - 1, from) && !source.get(from - 1)) {
      from--;
    }
    while (to < traits.size && !traits.wordLike[to] && samePassage(to, to - 1) && !source.get(to)) {
      to++;
    }
    return closed(new TokenRange(from, to));
  }

  private boolean samePassage(int i, int j) {
    return traits.passage[i] != TokenTraits.NO_PASSAGE && traits.passage[i] == traits.passage[j];
  }

  /** The run with the bracket that closes one opened in it: "Sen. Jane Roe (D-Mont. | )". */
  private TokenRange closed(TokenRange run) {
    int open = 0;
    for (int i = run.begin(); i < run.end(); i++) {
      String word = token(i).text();
      open = word.equals("(") ? open + 1 : word.equals(")") ? Math.max(0, open - 1) : open;
    }
    for (int i = run.end(); open > 0 && i < traits.size && !traits.wordLike[i]; i++) {
      if (token(i).text().equals(")")) {
        return new TokenRange(run.begin(), i + 1);
      }
    }
    return run;
  }

  /** Takes off what is no part of a source, and gives it what belongs to it and is nobody's words. */
  TokenRange source(TokenRange run, List<TokenRange> content) {
    TokenRange begun = withoutCaption(run);
    TokenRange more = lists.whole(withWhoIsOfParty(begun));
    boolean apart = content.stream().noneMatch(words -> words.begin() < more.end() && more.begin() < words.end());
    TokenRange whole = apart ? more : begun;
    TokenRange subject = withoutOccasion(withoutParticiple(withoutClause(whole)));
    return withoutTime(withoutPlace(withoutDateline(withoutDate(withoutNumber(subject)))));
  }

  /**
   * What ran on into the source from before it: a dateline or a post's signature, up to its bracket, and a caption's
   * names: "NORHAVEN (Newsline) | Two officers", "Jo Roe (@joroe) | The police", "Jo Roe / Newsline | It".
   */
  private TokenRange withoutCaption(TokenRange source) {
    int begin = source.begin();
    int open = 0;
    for (int i = begin; i < source.last(); i++) {
      open += token(i).tag().equals("-LRB-") ? 1 : 0;
      if (token(i).tag().equals("-RRB-") && (--open < 0 || token(i - 1).isHandle())) {
        begin = i + 1;
        open = 0;
      }
    }
    begin = afterHeading(begin, source.end());
    int last = source.last();
    boolean pronoun = last > begin && token(last).tag().equals("PRP") && token(last - 1).isNoun()
        && !lexicon.has(token(last).lower(), Feature.OBJECT_PRONOUN) && !token(last).lower().endsWith("self")
        && Clauses.isBeforeVerb(text, source.end());
    return new TokenRange(pronoun ? last : begin, source.end());
  }

  /** Where the subject begins that a heading ran on into, paragraphs having been joined: Rivals lost it | Mayor Roe. */
  private int afterHeading(int begin, int end) {
    if (!Clauses.isBeforeVerb(text, end)
        || !Page.isJoined(text.paragraphOf(begin))) {
      return begin;
    }
    int words = begin;
    while (words < end && traits.shouted[words]) {
      words++;
    }
    if (words - begin >= SHORTEST_HEADING && words < end && isName(words)) {
      return words;
    }
    int verb = begin;
    while (verb < end && !traits.isVerb(verb) && traits.coarse[verb] != TokenTraits.WH) {
      verb++;
    }
    boolean clause = verb < end && (token(verb).isFiniteVerb() || token(verb).tag().equals("VB"));
    int phrase = end;
    while (clause && phrase - 1 > verb && traits.isInPhrase(phrase - 1) && token(phrase - 1).isCapitalised()) {
      phrase--;
    }
    boolean another = phrase < end && IntStream.range(verb, phrase).noneMatch(
        i -> traits.coarse[i] == TokenTraits.COMMA || traits.coarse[i] == TokenTraits.WH);
    return clause && another && isName(end - 1) ? phrase : begin;
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
    return name < begin - 1 ? new TokenRange(name, source.end()) : source;
  }

  /**
   * "Harbour plc fell after | the minister", "Crews left and | the minister": the subject of a clause, not of the one
   * that it is added to. Of a clause that begins with names or a pronoun, its subject: "Roe | failed to reach a".
   */
  private TokenRange withoutClause(TokenRange source) {
    int verb = -1;
    for (int i = source.begin(); i < source.last() && traits.coarse[i] != TokenTraits.WH; i++) {
      boolean another = traits.coarse[i] == TokenTraits.CONJUNCTION
          || lexicon.has(token(i).lower(), Feature.SUBORDINATOR);
      if (verb >= 0 && another
          && (canBeginSource(i + 1, source.end()) || traits.coarse[i + 1] == TokenTraits.ADJECTIVE)) {
        return new TokenRange(i + 1, source.end());
      }
      verb = verb < 0 && token(i).isFiniteVerb() ? i : verb;
    }
    int end = verb;
    while (end > source.begin() && traits.coarse[end - 1] == TokenTraits.CONJUNCTION) {
      end--;
    }
    // Other tags may be a noun's: "Norland | plans | chief".
    boolean subject = end > source.begin() && token(verb).tag().equals("VBD")
        && IntStream.range(source.begin(), end).allMatch(this::mayNameSubject);
    return subject ? new TokenRange(source.begin(), end) : source;
  }

  private boolean mayNameSubject(int i) {
    return switch (traits.coarse[i]) {
      case TokenTraits.NAME, TokenTraits.PRONOUN, TokenTraits.DETERMINER, TokenTraits.CONJUNCTION -> true;
      default -> false;
    };
  }

  /** "Speaking to the Courier | Roe": without a comma the name at the end is the subject. */
  private TokenRange withoutParticiple(TokenRange source) {
    int begin = source.end();
    boolean participle = token(source.begin()).tag().equals("VBG") && source.last() > source.begin()
        && source.stream().noneMatch(i -> traits.coarse[i] == TokenTraits.COMMA);
    while (participle && begin - 1 > source.begin() && token(begin - 1).name() == NameTag.PERSON) {
      begin--;
    }
    return begin < source.end() && participle ? new TokenRange(begin, source.end()) : source;
  }

  /** What is about the saying: "In March, | Jo Roe | also", "Today, | Roe", "Roe | in March", "piped | up | Jo Roe". */
  private TokenRange withoutOccasion(TokenRange source) {
    int from = source.begin() + (traits.isPhrasal(source.begin() - 1) && source.last() > source.begin() ? 1 : 0);
    int to = source.end();
    if (traits.coarse[from] == TokenTraits.ADVERB || traits.coarse[from] == TokenTraits.PREPOSITION
        || isTimeBeforeComma(from, to)) {
      for (int i = from; i < to; i++) {
        if (traits.coarse[i] == TokenTraits.COMMA && canBeginSource(i + 1, to)) {
          from = i + 1;
          break;
        }
      }
    }
    // Not in a clause about them: "Jo Roe, playing Bo Poe on a stage".
    for (int i = from + 1; i < to && traits.coarse[i] != TokenTraits.VERB; i++) {
      if (token(i - 1).name() == NameTag.PERSON && lexicon.has(token(i).text(), Feature.OCCASION)) {
        to = i;
      }
    }
    return new TokenRange(from, traits.beforeAdverbs(from + 1, to) + 1);
  }

  /** Whether it begins with nothing but a time before a comma: "Today, | Roe", "This week, | Roe". */
  private boolean isTimeBeforeComma(int begin, int end) {
    boolean period = begin + 1 < end && lexicon.has(token(begin).lower(), Feature.DEICTIC)
        && lexicon.has(token(begin + 1).lower(), Feature.PERIOD);
    boolean day = lexicon.isDay(token(begin).lower());
    int comma = period ? begin + 2 : begin + 1;
    return (period || day) && comma < end && traits.coarse[comma] == TokenTraits.COMMA;
  }

  private boolean canBeginSource(int i, int end) {
    return i < end
        && switch (traits.coarse[i]) {
          case TokenTraits.NAME, TokenTraits.PRONOUN, TokenTraits.DETERMINER, TokenTraits.NOUN -> true;
          default -> false;
        };
  }

  /** "since | 2012 and the Council said": a number by itself says nothing. */
  private TokenRange withoutNumber(TokenRange source) {
    int begin = source.begin();
    boolean number =
        begin + 2 <= source.last()
            && token(begin).tag().equals("CD")
            && token(begin).text().chars().allMatch(Character::isDigit)
            && traits.coarse[begin + 1] == TokenTraits.CONJUNCTION;
    int name = begin + (number && token(begin + 2).tag().equals("DT") ? 3 : 2);
    return number && name < traits.size && isName(name) ? new TokenRange(begin + 2, source.end()) : source;
  }

  /** "August 25, | the envoy", "2017 | The minister" after a post's "March 22,": a date in front. */
  private TokenRange withoutDate(TokenRange source) {
    int begin = source.begin();
    boolean date =
        begin + 3 <= source.last()
            && lexicon.has(token(begin).lower(), Feature.MONTH)
            && token(begin + 1).tag().equals("CD")
            && traits.coarse[begin + 2] == TokenTraits.COMMA;
    boolean year =
        begin >= 3 && begin < source.last()
            && token(begin).text().matches("\\d{4}")
            && traits.coarse[begin - 1] == TokenTraits.COMMA
            && lexicon.has(token(begin - 3).lower(), Feature.MONTH)
            && canBeginSource(begin + 1, source.end());
    return date ? new TokenRange(begin + 3, source.end()) : year ? new TokenRange(begin + 1, source.end()) : source;
  }

  /** A source or content without what a report may begin with: HARTWELL, Norland (Newsline) — | the mayor. */
  private TokenRange withoutDateline(TokenRange range) {
    int begin = Datelines.end(text, range.begin());
    return begin < range.end() ? new TokenRange(begin, range.end()) : range;
  }

  /** "in Norland, | both candidates have": the subject comes after what the clause opens with. */
  private TokenRange withoutPlace(TokenRange source) {
    int begin = source.begin();
    if (begin == 0 || !Clauses.isBeforeVerb(text, source.end())
        || !lexicon.has(token(begin - 1).lower(), Feature.PLACING)) {
      return source;
    }
    for (int i = begin; i < source.last(); i++) {
      if (traits.coarse[i] == TokenTraits.COMMA) {
        return new TokenRange(i + 1, source.end());
      }
    }
    return source;
  }

  /** "Roe | this week", "the court | Tuesday": when they spoke stands after the noun. */
  private TokenRange withoutTime(TokenRange source) {
    int begin = source.begin();
    int last = source.last();
    int end = last;
    if (isDay(last)) {
      end = last - 1;
    } else if (last > begin
        && lexicon.has(token(last).lower(), Feature.PERIOD)
        && lexicon.has(token(last - 1).lower(), Feature.DEICTIC)) {
      end = last - 2;
    }
    if (end == last || end < begin || token(last).name() != NameTag.NONE) {
      return source;
    }
    end = traits.beforeAdverbs(begin + 1, end + 1);
    // "the poll that came Tuesday", "voters going to the polls Tuesday": a clause of their own tells when.
    TokenRange rest = new TokenRange(begin, end + 1);
    boolean clause = rest.stream().anyMatch(i -> token(i).tag().startsWith("V") || traits.coarse[i] == TokenTraits.WH);
    return token(end).isNoun() && !clause ? rest : source;
  }

  /** Whether the word, written as it is, is a day: "Tuesday", "today"; not the "Today" of a title. */
  private boolean isDay(int i) {
    return lexicon.has(token(i).lower(), token(i).isCapitalised() ? Feature.WEEKDAY : Feature.DAY);
  }

  private boolean isName(int i) {
    return token(i).name() != NameTag.NONE || traits.coarse[i] == TokenTraits.NAME;
  }

  private Token token(int i) {
    return text.tokens().get(i);
  }
}
