package io.github.presser.internal.speakers;

import io.github.presser.Evidence.Basis;
import io.github.presser.internal.english.Feature;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Says which body "the campaign", "the newspaper" or "her office" is. For one article. */
final class BodyResolver {

  /** How far back, in sentences, a body may have been named that has the noun in its name. */
  private static final int REACH = 12;
  private static final int NEAR = 3;

  private final Context context;

  BodyResolver(Context context) {
    this.context = context;
  }

  Answer resolve(Source source, String words) {
    String head = context.token(source.head()).lower();
    if (source.words().size() == 2 && Pronouns.isThirdPerson(context.token(source.begin()))
        && context.lexicon().has(head, Feature.RETINUE)) {
      Antecedent owner =
          context.discourse().pronoun(Pronouns.gender(context.token(source.begin())), who -> 1);
      if (owner.who().size() == 1 && owner.isClear(Context.LEAST_MARGIN)) {
        return ofOwner(owner.who().get(0), source, words, 0.5 + 0.4 * owner.margin());
      }
    }
    for (int who : context.discourse().recent(REACH)) {
      if (!context.cast().isPerson(who) && isCalled(who, source.words())) {
        return body(List.of(who), 0.8, words);
      }
    }
    return source.words().size() == 1 && context.lexicon().has(head, Feature.FIRM) ? latest(words)
        : Answer.unclear(words);
  }

  private boolean isCalled(int who, List<String> words) {
    List<String> name = Arrays.asList(context.cast().name(who).toLowerCase(Locale.ROOT).split(" "));
    return name.size() > 1 && name.containsAll(words);
  }

  /** The only body that spoke in the last sentences, or else the only one that was mentioned there. */
  private Answer latest(String words) {
    List<Integer> near =
        context.discourse().recent(NEAR).stream().filter(context.cast()::isOrganisation).toList();
    List<Integer> spoke =
        context.discourse().speakers(NEAR).stream().filter(context.cast()::isOrganisation).toList();
    List<Integer> who = spoke.size() == 1 ? spoke : near;
    return who.size() == 1 ? body(who, 0.65, words) : Answer.unclear(words);
  }

  private Answer body(List<Integer> who, double confidence, String words) {
    return new Answer(who, confidence, Basis.NOMINAL, Explanations.body(words, context.names(who)));
  }

  /** "her campaign" speaks as the body that the article would call the Roe campaign. */
  private Answer ofOwner(int owner, Source source, String words, double confidence) {
    String name = context.cast().name(owner);
    String body = name.substring(name.lastIndexOf(' ') + 1) + " " + context.token(source.head()).text();
    List<Integer> who = List.of(context.cast().body(body));
    return new Answer(who, Math.min(0.85, confidence), Basis.NOMINAL, Explanations.owned(words, context.names(who)));
  }
}
