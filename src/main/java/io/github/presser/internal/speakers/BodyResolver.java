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

  /** How far ahead of the next a body must be that a general noun stands for. */
  private static final double BODY_MARGIN = 0.65;
  private static final double CALLED_SO = 3;
  private static final double NAMED_OTHERWISE = 0.3;

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
    return isPlain(source) ? latest(head, words) : Answer.unclear(words);
  }

  /** Whether it is "the club" or "the Norland club", not "her club" or "another club". */
  private boolean isPlain(Source source) {
    return context.token(source.begin()).isDemonstrative() && source.words().size() <= 2;
  }

  private boolean isCalled(int who, List<String> words) {
    List<String> name = nameOf(who);
    return name.size() > 1 && name.containsAll(words);
  }

  private List<String> nameOf(int who) {
    return Arrays.asList(context.cast().name(who).toLowerCase(Locale.ROOT).split(" "));
  }

  /** The body mentioned in the last sentences that is well ahead of the others which the noun may mean. */
  private Answer latest(String head, String words) {
    Antecedent found = context.discourse().body(who -> plausibility(who, head));
    return found.who().size() == 1 && found.isClear(BODY_MARGIN)
        ? body(found.who(), 0.4 + 0.4 * found.margin(), words) : Answer.unclear(words);
  }

  /** How likely the noun is one for the body: more if the article calls it so, less if its name says otherwise. */
  private double plausibility(int who, String head) {
    String normal = context.lexicon().normal(head);
    if (context.cast().offices(who).stream().anyMatch(office -> office.head().equals(normal))) {
      return CALLED_SO;
    }
    if (context.lexicon().has(head, Feature.FIRM)) {
      return 1;
    }
    boolean another = nameOf(who).stream()
        .anyMatch(word -> !word.equals(head) && context.lexicon().has(word, Feature.BODY));
    return !context.lexicon().has(head, Feature.BODY_EPITHET) ? 0 : another ? NAMED_OTHERWISE : 1;
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
