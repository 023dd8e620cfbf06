package io.github.presser.internal.speakers;

import io.github.presser.Evidence.Basis;
import io.github.presser.internal.offices.Offices;
import io.github.presser.internal.quotations.Attribution;
import io.github.presser.internal.tokens.Token;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Says who speaks inside another's words. What is said there is no part of the article's own flow: it adds nobody to
 * the cast and moves nothing in the discourse, so that only what is plain without it counts. For one article.
 */
final class InnerResolver {

  private final Context context;
  private final int known;

  /**
   * @param known how many of the cast are among the entities
   */
  InnerResolver(Context context, int known) {
    this.context = context;
    this.known = known;
  }

  /**
   * @param teller who speaks in the outer attribution
   */
  Answer resolve(Attribution outer, Answer teller, Attribution inner) {
    if (inner.source().isEmpty()) {
      return Answer.noSource();
    }
    Source source = context.sources().read(inner.source().get(), inner.cue());
    String words = context.text().page().words(context.text().spanOf(inner.source().get()));
    return switch (source.kind()) {
      case GENERIC -> Answer.generic(words);
      case NAMES -> source.names().stream().allMatch(who -> who < known)
          ? NameResolver.resolve(context, source, words) : Answer.unclear(words);
      case NOMINAL -> holder(source, words);
      case PRONOUN -> isTeller(source.head(), outer, teller.who())
          ? new Answer(teller.who(), 0.9 * teller.confidence(),
              teller.who().size() > 1 ? Basis.JOINT : Basis.PRONOUN,
              Explanations.teller(words, context.names(teller.who())))
          : Answer.unclear(words);
      case BODY -> Answer.unclear(words);
    };
  }

  private Answer holder(Source source, String words) {
    Offices offices = context.offices();
    List<Integer> holders = source.plural() || source.bare() ? List.of()
        : source.office().map(offices::wholly).orElse(List.of());
    return holders.size() == 1 && holders.get(0) < known
        ? new Answer(holders, 0.9, Basis.NOMINAL, Explanations.role(words, context.names(holders)))
        : Answer.unclear(words);
  }

  /** Whether a pronoun in somebody's words means them: "I" in marks; "he" in "Roe said he", with nobody between. */
  private boolean isTeller(int pronoun, Attribution outer, List<Integer> tellers) {
    Cast cast = context.cast();
    Token token = context.token(pronoun);
    boolean quoted = outer.passages().stream().anyMatch(p -> p.span().contains(token.span()));
    switch (token.lower()) {
      case "we":
        return quoted && !tellers.isEmpty();
      case "i":
        return quoted && tellers.size() == 1;
      default:
        break;
    }
    int begin = context.text().sentenceOf(pronoun).begin();
    boolean follows = outer.source().filter(s -> begin <= s.begin() && s.end() <= pronoun).isPresent();
    return follows
        && !quoted
        && Pronouns.isThirdPerson(token)
        && tellers.size() == 1
        && cast.gender(tellers.get(0)) == Pronouns.gender(token)
        && IntStream.range(begin, pronoun).filter(cast::isPersonName)
            .allMatch(i -> cast.at(i) == tellers.get(0));
  }
}
