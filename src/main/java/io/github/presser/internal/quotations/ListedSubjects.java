package io.github.presser.internal.quotations;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.syntax.Clauses;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.Token;
import io.github.presser.internal.tokens.TokenRange;

/**
 * Gives a source that begins inside a list of names the rest of the list, and the noun that the list belongs to: "Roe,
 * | Poe and Loe said", "firms such as Roe, | Poe and Loe said", "governors in Norland, | Velm and Ostia said".
 * Immutable.
 */
final class ListedSubjects {

  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final TokenTraits traits;

  ListedSubjects(AnnotatedText text, TokenTraits traits) {
    this.text = text;
    this.lexicon = text.lexicon();
    this.traits = traits;
  }

  /** The source from where its list or the noun of that begins; the same source where it is whole, or of no list. */
  TokenRange whole(TokenRange source) {
    boolean places = isOfPlaces(source);
    if (!Clauses.isBeforeVerb(text, source.end()) || !places && !isList(source)) {
      return source;
    }
    TokenRange whole = begun(source, places);
    return whole.equals(source) || text.rules().apply(QuotationRule.LIST_IS_WHOLE) ? whole : source;
  }

  private TokenRange begun(TokenRange source, boolean places) {
    int sentence = text.sentenceOf(source.begin()).begin();
    int list = listBegin(source.begin(), sentence);
    if (list < source.begin() && opens(list, sentence)) {
      return new TokenRange(list, source.end());
    }
    int noun = nounBefore(list, sentence);
    boolean found = list < source.begin() || places && noun >= 0 && token(noun).tag().equals("NNS");
    if (noun < 0 || !found) {
      return source;
    }
    int begin = noun;
    while (begin > sentence && (traits.isInPhrase(begin - 1) || token(begin - 1).tag().equals("CD"))
        && traits.passage[begin - 1] == traits.passage[list]) {
      begin--;
    }
    return opens(begin, sentence) ? new TokenRange(withWhoIsApposed(begin, sentence), source.end()) : source;
  }

  /** Whether the source is a name and what a conjunction or a comma joins to it. */
  private boolean isList(TokenRange source) {
    int end = source.begin();
    while (end < source.end() && isName(end)) {
      end++;
    }
    return end > source.begin() && end + 1 < source.end()
        && (traits.coarse[end] == TokenTraits.CONJUNCTION || traits.coarse[end] == TokenTraits.COMMA)
        && source.stream().anyMatch(i -> traits.coarse[i] == TokenTraits.CONJUNCTION);
  }

  private boolean isOfPlaces(TokenRange source) {
    return source.stream().allMatch(i -> token(i).name() == NameTag.PLACE
        || traits.coarse[i] == TokenTraits.CONJUNCTION || traits.coarse[i] == TokenTraits.COMMA);
  }

  /** Where the names of the same kind begin that commas put before the one at the token. */
  private int listBegin(int name, int sentence) {
    NameTag kind = token(name).name();
    int begin = name;
    while (begin - 2 >= sentence && traits.coarse[begin - 1] == TokenTraits.COMMA && isName(begin - 2)
        && token(begin - 2).name() == kind) {
      begin -= 2;
      while (begin > sentence && isName(begin - 1) && token(begin - 1).name() == kind) {
        begin--;
      }
    }
    return begin;
  }

  private boolean isName(int i) {
    return (token(i).name() != NameTag.NONE || token(i).isProper()) && !lexicon.isOfCalendar(token(i).lower());
  }

  /** The noun whose examples or whereabouts the list gives: | firms | like Roe, | governors | in Norland; or -1. */
  private int nounBefore(int list, int sentence) {
    int link = list - 1;
    while (link > sentence && token(link).tag().equals("NN")) {
      link--; // "for publisher | Roe"
    }
    if (link <= sentence) {
      return -1;
    }
    String word = token(link).lower();
    boolean such = word.equals("as") && token(link - 1).lower().equals("such");
    int noun = such ? link - 2 : link - 1;
    boolean linked = such || lexicon.has(word, Feature.PREPOSITION) || lexicon.has(word, Feature.INSTANCING);
    return linked && noun >= sentence && token(noun).isNoun() ? noun : -1;
  }

  /** "Jo Roe, | a spokesman for", "Jo Roe and | an aide to": the name before a description belongs to it. */
  private int withWhoIsApposed(int begin, int sentence) {
    int name = begin - 1;
    while (token(begin).tag().equals("DT") && name > sentence && token(name - 1).name() == NameTag.PERSON) {
      name--;
    }
    return name < begin - 1 ? name : begin;
  }

  /** Whether the clause may begin at the token: not "after talks | in Norland said". */
  private boolean opens(int begin, int sentence) {
    return begin == sentence || !traits.wordLike[begin - 1]
        || traits.coarse[begin - 1] == TokenTraits.CONJUNCTION;
  }

  private Token token(int i) {
    return text.tokens().get(i);
  }
}
