package io.github.presser.internal.speakers;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lemmas;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.offices.Office;
import io.github.presser.internal.offices.OfficeReader;
import io.github.presser.internal.offices.Offices;
import io.github.presser.internal.syntax.Clauses;
import io.github.presser.internal.syntax.Datelines;
import io.github.presser.internal.syntax.NounPhrase;
import io.github.presser.internal.syntax.NounPhrases;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Token;
import io.github.presser.internal.tokens.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads the words of a source: which of the names in them speaks, and if none does, what sort of phrase it is. One for
 * each article.
 *
 * <p>A source is one noun phrase or several joined ones, each with what stands after it: "Doe spokeswoman Ana Roe",
 * "Jane Roe, who worked for Bob Poe", "Sens. Roe (D-Mont.) and Poe (R-La.)". Only a name that heads a phrase, or stands
 * in apposition to one, speaks.
 */
final class Sources {

  /** How far back what a relative pronoun stands for may begin. */
  private static final int LONGEST_ANTECEDENT = 40;

  /** How many words back people without names are still in mind. */
  private static final int RECENT = 80;

  /** A company's code on an exchange, as agencies put it after the name: "Harbour Corp HRBR.N". */
  private static final Pattern SHARE = Pattern.compile("[A-Z0-9]{2,6}\\.[A-Z]{1,3}");

  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final Cast cast;
  private final NounPhrases phrases;
  private final Bearers bearers;
  private final Documents documents;
  private final Appositions apposed;
  private final OfficeReader offices;
  private final Lemmas lemmas = new Lemmas();

  Sources(AnnotatedText text, Cast cast, Offices held, NounPhrases phrases) {
    this.text = text;
    this.lexicon = text.lexicon();
    this.cast = cast;
    this.phrases = phrases;
    this.bearers = new Bearers(text, cast, held, phrases);
    this.documents = new Documents(text, cast, phrases);
    this.apposed = new Appositions(text, cast, phrases);
    this.offices = new OfficeReader(lexicon);
  }

  /**
   * Reads the words of a source. Tokens without a word give a generic source.
   *
   * @param cue the words that link it to what was said, if any: after them the last one named may be the subject of a
   *     clause of their own
   */
  Source read(TokenRange source, Optional<TokenRange> cue) {
    boolean inverted = cue.filter(c -> c.begin() < source.begin()).isPresent()
        && !token(source.begin() - 1).text().equals(","); // "Praising it, | Roe and Poe left"
    return read(source.begin(), source.end(), inverted);
  }

  private Source read(int from, int to, boolean inverted) {
    int dateline = Datelines.end(text, from);
    int first = dateline < to ? dateline : cast.isPlaceName(from) && dateline > from ? to : from;
    int begin = afterParentheticalAs(afterBrokenClause(first, to), to);
    while (begin < to && (isLead(begin) || isVerbBeforeName(begin))) {
      begin++;
    }
    int end = to;
    while (end > begin && isTail(end - 1)) {
      end--;
    }
    if (begin >= end) {
      return Source.generic(from, false);
    }
    if (end - begin == 1 && isPronoun(token(begin))) {
      return Source.pronoun(begin);
    }
    OptionalInt described = isRelative(token(end - 1)) ? apposed.before(end - 1) : OptionalInt.empty();
    if (described.isPresent()) {
      return Source.names(List.of(cast.at(described.getAsInt())), described.getAsInt(), described.getAsInt());
    }
    List<NounPhrase> joined = phrases.coordinated(begin, end);
    if (inverted && joined.size() > 1 && Clauses.isSubject(text, joined.get(joined.size() - 1).end())) {
      joined = joined.subList(0, joined.size() - 1); // "said Roe, and Poe nodded"
    }
    if (joined.size() > 1 && isBodyOfTheLast(joined)) {
      joined = joined.subList(joined.size() - 1, joined.size());
    }
    List<Integer> names = joined.stream().flatMap(phrase -> bearers.of(phrase).stream()).toList();
    if (joined.size() == 1
        && (names.isEmpty() ? isRunOn(joined.get(0), end) : isBodyOf(names, joined.get(0).begin(), end))) {
      names = List.of(cast.at(end - 1));
    }
    if (!names.isEmpty()) {
      return Source.names(names, joined.get(0).begin(), joined.get(0).head());
    }
    Optional<TokenRange> owner = joined.size() == 1 ? documents.owner(joined.get(0)) : Optional.empty();
    Optional<Source> author = owner.map(words -> read(words.begin(), words.end(), false))
        .filter(source -> source.kind() != Source.Kind.GENERIC)
        .filter(source -> source.kind() != Source.Kind.NOMINAL || lexicon.isRole(token(source.head()).lower()));
    return author.isPresent() ? author.get().ofDocument() : nominal(joined);
  }

  /**
   * Whether the person named at the end holds the office before, with nothing between them: "the leader of the
   * Opposition in the council | Ravi Roe". Not "the aide to Senator Roe", nor "the spokesman for Norland".
   */
  private boolean isRunOn(NounPhrase office, int end) {
    int name = cast.isPersonName(end - 1) ? cast.nameBegin(end - 1) : 0;
    return name > office.end()
        && lexicon.isRole(token(office.head()).text())
        && token(name - 1).isNoun()
        && !cast.isPersonName(name - 1)
        && !lexicon.isRole(token(name - 1).text())
        && !lexicon.isTitle(token(name - 1).text());
  }

  /**
   * Whether the body that seems to speak is that of the officer named at the end: "Board of Ngati Norland chairperson |
   * Jane Roe". Not "the Board, in a letter to chairperson Roe".
   */
  private boolean isBodyOf(List<Integer> names, int begin, int end) {
    int officer = cast.isPersonName(end - 1) ? cast.nameBegin(end - 1) : begin;
    return names.size() == 1
        && !cast.isPerson(names.get(0))
        && officer - 1 > begin
        && lexicon.isRole(token(officer - 1).text())
        && IntStream.range(begin, officer).allMatch(i -> cast.isName(i) || token(i).isNoun() || isOf(i));
  }

  private boolean isOf(int i) {
    String word = token(i).lower();
    return word.equals("of") || word.equals("the") || word.length() == 1;
  }

  /**
   * Whether what seem to be a body and a person are that person with an office there: "Norland's Department of Trade
   * and Ports director, | Jane Roe".
   */
  private boolean isBodyOfTheLast(List<NounPhrase> joined) {
    NounPhrase last = joined.get(joined.size() - 1);
    NounPhrase before = joined.get(joined.size() - 2);
    if (!before.named() || cast.isPersonName(before.head()) || !last.named() || !cast.isPersonName(last.head())) {
      return false;
    }
    int noun = cast.nameBegin(last.head()) - 1;
    boolean apposed = noun > last.begin() && token(noun).tag().equals(",");
    return apposed && token(last.begin()).isProper() && !cast.isPersonName(last.begin())
        && lexicon.isRole(token(noun - 1).text());
  }

  /**
   * Reads what a relative pronoun stands for: the phrase before it, or the one that this phrase describes.
   *
   * @param human whether the pronoun is "who"
   */
  Source before(int pronoun, boolean human) {
    int sentenceBegin = text.sentenceOf(pronoun).begin();
    boolean plural = isPluralClause(pronoun);
    int end = pronoun;
    while (end > sentenceBegin && (token(end - 1).tag().equals(",") || token(end - 1).tag().equals("-RRB-"))) {
      end--;
    }
    int begin = end;
    while (begin > sentenceBegin && end - begin < LONGEST_ANTECEDENT
        && (mayBelong(begin - 1) || plural && phrases.isConjunction(begin - 1))) {
      begin--;
    }
    while (begin < end && token(begin).tag().equals("VBN")) {
      begin++; // was "welcomed | by Jane Roe, chair of the union, who"
    }
    if (begin == end) {
      return Source.generic(pronoun, false);
    }
    OptionalInt described = apposed.before(pronoun);
    if (described.isPresent()) {
      end = described.getAsInt() + 1;
    }
    if (plural) {
      // Several, or a group: whoever is named last is not the one who speaks.
      Source source = read(begin, end, false);
      return source.plural() ? source : Source.generic(pronoun, true);
    }
    int nearest = cast.at(end - 1);
    boolean fits = nearest != Cast.NOBODY && human == cast.isPerson(nearest);
    return fits && !(human && isOfAnother(begin, end))
        ? Source.names(List.of(nearest), end - 1, end - 1) : read(begin, end, false);
  }

  /** Whether the name that the phrase ends with only says whose aide is meant: "an aide to Sen. Roe". */
  private boolean isOfAnother(int begin, int end) {
    int first = cast.nameBegin(end - 1);
    while (first > begin && token(first - 1).isNoun()) {
      first--;
    }
    return first - 2 >= begin && lexicon.has(token(first - 1).lower(), Feature.PREPOSITION)
        && lexicon.has(token(first - 2).lower(), Feature.PERSON_NOUN);
  }

  /** Whether the verb of the relative clause is a plural one: "who | have argued". */
  private boolean isPluralClause(int pronoun) {
    int i = pronoun + 1;
    while (i < text.tokens().size() && token(i).tag().startsWith("RB")) {
      i++;
    }
    return i < text.tokens().size() && (token(i).tag().equals("VBP") || token(i).lower().equals("were"));
  }

  private boolean mayBelong(int i) {
    String tag = token(i).tag();
    return cast.isName(i) || !tag.equals("``") && !tag.equals("''") && phrases.mayBeInside(i)
        || tag.equals(",") || tag.equals("-LRB-") || tag.equals("-RRB-")
        || lexicon.has(token(i).lower(), Feature.PREPOSITION);
  }

  /** Where the source begins when words of the content stand before it: "It was, | the president" said, a long day. */
  private int afterBrokenClause(int from, int to) {
    boolean clause = from + 3 < to && token(from).tag().equals("PRP") && token(from + 1).isFiniteVerb()
        && token(from + 2).tag().equals(",");
    return clause ? from + 3 : from;
  }

  /** The same for "Norland, as | one of her advisers" pointed out, is a harbour; not "Roe, as the chair," said. */
  private int afterParentheticalAs(int from, int to) {
    boolean closed = token(to - 1).tag().equals(",") || to < text.tokens().size() && token(to).tag().equals(",");
    for (int as = from + 2; as + 1 < to && !closed; as++) {
      String tag = token(as + 1).tag();
      boolean phrase = tag.equals("DT") || tag.equals("PRP$") || tag.equals("CD") || cast.isName(as + 1);
      if (phrase && token(as).lower().equals("as") && token(as - 1).tag().equals(",")) {
        return as + 1;
      }
    }
    return from;
  }

  private boolean isLead(int i) {
    return switch (token(i).tag()) {
      case "IN", "TO", "``", "''", ",", "-LRB-", "CC", ":" -> true;
      default -> lexicon.has(token(i).lower(), Feature.CREDITING);
    };
  }

  private boolean isTail(int i) {
    String word = token(i).lower();
    return switch (token(i).tag()) {
      case ",", "POS", "''", "``", ":" -> true;
      case "-RRB-" -> !hasOpening(i);
      default -> word.equals("all") || word.equals("each") || word.equals("alike")
          || lexicon.has(word, Feature.REFLEXIVE) || SHARE.matcher(token(i).text()).matches();
    };
  }

  private boolean hasOpening(int close) {
    for (int i = close - 1; i >= 0 && i > close - 10; i--) {
      if (token(i).tag().equals("-LRB-")) {
        return i > 0 && !token(i - 1).tag().equals(".") && token(i - 1).isNoun();
      }
    }
    return false;
  }

  /** "said | Jane Roe": the cue's verb is no part of the source. */
  private boolean isVerbBeforeName(int i) {
    return token(i).isFiniteVerb() && i + 1 < text.tokens().size() && cast.isName(i + 1);
  }

  private static boolean isRelative(Token token) {
    return token.tag().equals("WP") || token.tag().equals("WDT");
  }

  private static boolean isPronoun(Token token) {
    return switch (token.tag()) {
      case "PRP", "PRP$", "WP", "WDT" -> true;
      default -> token.lower().equals("which") || token.lower().equals("that");
    };
  }

  private Source nominal(List<NounPhrase> joined) {
    NounPhrase p = joined.get(0);
    Token head = token(p.head());
    String first = token(p.begin()).lower();
    boolean joint = joined.size() > 1 && !isOneDescription(joined);
    boolean plural = joint || head.tag().equals("NNS") || head.tag().equals("NNPS") || head.tag().equals("CD")
        || lexicon.has(head.lower(), Feature.COUPLE) || first.equals("both") || lexicon.has(first, Feature.QUANTIFIER);
    boolean definite = !joint && (token(p.begin()).isDemonstrative() || first.equals("both")
        || phrases.isPossessed(p) || !plural && !lexicon.has(first, Feature.INDEFINITE));
    boolean numbered = first.equals("both") || plural && first.equals("the") || first.equals("these");
    if (lexicon.has(first, Feature.INDEFINITE) || isOfWriter(first)
        || plural && !(numbered && isPairOf(p, first)) || !definite) {
      return Source.generic(p.head(), plural);
    }
    return new Source(kind(p, plural), List.of(), p.begin(), p.head(), words(p), office(p), plural,
        !phrases.isDetermined(p), false);
  }

  /** "my mother" is the mother of whoever writes or speaks: nobody of the article by that alone. */
  private boolean isOfWriter(String determiner) {
    return lexicon.has(determiner, Feature.FIRST_PERSON_SINGULAR)
        || lexicon.has(determiner, Feature.FIRST_PERSON_PLURAL);
  }

  private Source.Kind kind(NounPhrase p, boolean plural) {
    String head = NounPhrases.body(text, p.head());
    if (lexicon.has(head, Feature.BODY) || !plural && isPartOfBodyName(head)) {
      return Source.Kind.BODY;
    }
    boolean nobody = lexicon.has(head, Feature.DOCUMENT) || lexicon.has(head, Feature.GENERIC) && !plural;
    return nobody ? Source.Kind.GENERIC : Source.Kind.NOMINAL;
  }

  /** Whether a body of the article is called so at the end of its name, and no person is: a Harbour "Trust". */
  private boolean isPartOfBodyName(String noun) {
    return cast.inShort(noun).isPresent() && !lexicon.isRole(noun) && !lexicon.has(noun, Feature.DOCUMENT);
  }

  private List<String> words(NounPhrase p) {
    List<String> words = new ArrayList<>();
    for (int i = p.begin(); i < phrases.endWithComplement(p); i++) {
      switch (token(i).tag()) {
        case "DT", "POS", "PDT", "IN", "," -> { }
        default -> words.add(token(i).lower());
      }
    }
    return words;
  }

  private Optional<Office> office(NounPhrase p) {
    int begin = p.begin();
    while (begin < p.head() && (token(begin).tag().endsWith("DT") || token(begin).tag().equals("PRP$"))) {
      begin++;
    }
    List<String> words = new ArrayList<>();
    for (int i = begin; i < phrases.endWithComplement(p); i++) {
      boolean tight = i > begin && token(i).span().begin() == token(i - 1).span().end();
      if (tight && i > p.head()) {
        continue; // "mother|-of-three"
      }
      if (tight) {
        words.add(words.remove(words.size() - 1) + token(i).lower()); // "29-year-old", "mayor's"
      } else {
        words.add(token(i).lower());
      }
      if (i < p.head() && cast.isName(i) && cast.nameEnd(i) == i + 1 && !cast.isPersonName(i)) {
        words.add("'s"); // "the Norland senator" is Norland's, whether or not the lexicon knows the place
      }
    }
    return offices.read(words);
  }

  /** Whether two phrases describe one person: "the former senator and current ambassador". */
  private boolean isOneDescription(List<NounPhrase> joined) {
    String second = token(joined.get(1).begin()).tag();
    return joined.size() == 2 && token(joined.get(0).begin()).tag().equals("DT") && !second.equals("DT")
        && !second.startsWith("PRP") && token(joined.get(0).head()).tag().equals("NN")
        && token(joined.get(1).head()).tag().equals("NN");
  }

  /** Whether the plural phrase can mean two or three named before: "both ministers", "the two top diplomats". */
  private boolean isPairOf(NounPhrase p, String first) {
    String head = token(p.head()).lower();
    if (first.equals("both") || lexicon.has(head, Feature.COUPLE)) {
      return true;
    }
    boolean counted = false;
    boolean named = false;
    for (int i = p.begin(); i < p.head(); i++) {
      counted |= token(i).tag().equals("CD");
      named |= cast.isName(i);
    }
    // "the senators" may be those two; "the party's leaders" and "the other senators" are not.
    boolean firms = counted && lexicon.has(lemmas.ofNoun(head), Feature.FIRM);
    return firms || lexicon.has(head, Feature.PAIR)
        && (counted || named || p.head() == p.begin() + 1 && !isOfPeopleJustMet(p.head()));
  }

  /** Whether people without names were just brought in by the noun: "Norland senators", then "the senators". */
  private boolean isOfPeopleJustMet(int head) {
    for (int i = head - 2; i > 0 && i > head - RECENT; i--) {
      if (token(i).lower().equals(token(head).lower())) {
        boolean counted = i > 1 && (token(i - 2).tag().endsWith("DT") || token(i - 2).tag().equals("CD"));
        return token(i - 1).tag().startsWith("JJ") && !counted && !cast.isName(i + 1);
      }
    }
    return false;
  }

  private Token token(int i) {
    return text.tokens().get(i);
  }
}
