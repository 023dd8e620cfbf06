package io.github.presser.internal.speakers;

import io.github.presser.Evidence.Basis;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Relation;
import io.github.presser.internal.quotations.Attribution;
import io.github.presser.internal.syntax.NounPhrases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Says which body "the campaign", "the newspaper" or "her office" is. For one article. */
final class BodyResolver {

  /** How likely it is the only one whose name has all the words. */
  private static final double NAMED_SO = 0.85;

  private static final Pattern WORD_END = Pattern.compile("['’]s | ");

  private final Context context;
  /** The bodies by each word of their names, which are several words. */
  private final Map<String, List<Integer>> byWord = new HashMap<>();
  /** So many members of the cast, which grows, have been looked at for that. */
  private int known;

  BodyResolver(Context context) {
    this.context = context;
  }

  Answer resolve(Attribution a, Source source, String words) {
    String head = context.token(source.head()).lower();
    if (source.words().size() == 2 && Pronouns.isThirdPerson(context.token(source.begin()))
        && context.lexicon().has(head, Feature.RETINUE) && context.applies(SpeakerRule.RETINUE_OF_PRONOUN)) {
      Antecedent owner =
          context.antecedents().heOrShe(source.begin(), Pronouns.gender(context.token(source.begin())),
              Optional.empty());
      if (owner.who().size() == 1 && owner.isClear(Context.LEAST_PROBABILITY)) {
        return ofOwner(owner.who().get(0), source, words, owner.probability());
      }
    }
    Answer answer =
        context.answer(context.antecedents().body(source, Optional.of(a), mayBeMeant(source)), Basis.NOMINAL, words);
    OptionalInt only = answer.isOpen() && context.applies(SpeakerRule.ONLY_BODY_NAMED_SO) ? only(source)
        : OptionalInt.empty();
    return only.isEmpty() ? answer : new Answer(List.of(only.getAsInt()), NAMED_SO, Basis.NOMINAL,
        Explanations.role(words, List.of(context.cast().name(only.getAsInt()))));
  }

  /**
   * The one body named before whose name has all of several words, as that of "the sheriff's office", or whose noun is
   * the only word: "the foundation" is the Velm Foundation; or empty.
   */
  private OptionalInt only(Source source) {
    int begin = context.token(source.head()).span().begin();
    boolean one = source.words().size() == 1;
    if (!context.token(source.begin()).lower().equals("the") || one && !isNounForBody(source.words().get(0))) {
      return OptionalInt.empty();
    }
    learnBodies();
    List<Integer> rarest = source.words().stream().map(word -> byWord.getOrDefault(word, List.of()))
        .min(Comparator.comparingInt(List::size)).orElseThrow();
    List<Integer> bodies = rarest.stream()
        .filter(who -> one ? nounOfName(who).equals(source.words().get(0)) : isNamedSo(who, source.words()))
        .filter(who -> context.cast().isMentionedBefore(who, begin))
        .limit(2).toList();
    return bodies.size() == 1 ? OptionalInt.of(bodies.get(0)) : OptionalInt.empty();
  }

  private boolean isNounForBody(String noun) {
    return context.lexicon().has(noun, Feature.ORGANISATION_HEAD) && !context.lexicon().has(noun, Feature.MEDIUM);
  }

  /** What a body's name says that it is: the |Institute| for Roads, the Roads |Association|. */
  private String nounOfName(int who) {
    List<String> words = wordsOfName(who);
    return words.stream().takeWhile(word -> !context.lexicon().has(word, Feature.PREPOSITION))
        .reduce((before, last) -> last).orElse("");
  }

  private void learnBodies() {
    for (; known < context.cast().size(); known++) {
      int who = known;
      List<String> words = context.cast().isOrganisation(who) ? wordsOfName(who) : List.of();
      if (words.size() > 1) {
        words.stream().distinct().forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(who));
      }
    }
  }

  /** What the article calls so, in a name or besides; of "the club" and the like, any that is called nothing else. */
  private IntPredicate mayBeMeant(Source source) {
    String head = NounPhrases.body(context.text(), source.head());
    boolean plain = context.token(source.begin()).isDemonstrative() && source.words().size() <= 2;
    boolean any = plain && (context.lexicon().has(head, Feature.FIRM)
        || context.lexicon().has(head, Feature.BODY_EPITHET));
    return who -> any || isNamedSo(who, source.words()) || plain && (isCalledSo(who, head) || isOfKind(who, head));
  }

  /** Whether a word of the name says that it is such a body: the Bakers' |Guild| is a union. */
  private boolean isOfKind(int who, String noun) {
    return wordsOfName(who).stream()
        .anyMatch(word -> context.lexicon().related(word, Relation.BODY_NOUN).contains(noun));
  }

  private boolean isNamedSo(int who, List<String> words) {
    List<String> name = wordsOfName(who);
    return name.size() > 1 && name.containsAll(words);
  }

  private List<String> wordsOfName(int who) {
    return Arrays.asList(WORD_END.split(context.cast().name(who).toLowerCase(Locale.ROOT)));
  }

  private boolean isCalledSo(int who, String head) {
    String normal = context.lexicon().normal(head);
    return context.cast().offices(who).stream().anyMatch(office -> office.head().equals(normal));
  }

  /** "her campaign" speaks as the body that the article would call the Roe campaign. */
  private Answer ofOwner(int owner, Source source, String words, double confidence) {
    String name = context.cast().name(owner);
    String body = name.substring(name.lastIndexOf(' ') + 1) + " " + context.token(source.head()).text();
    List<Integer> who = List.of(context.cast().body(body));
    return new Answer(who, Math.min(0.85, confidence), Basis.NOMINAL, Explanations.owned(words, context.names(who)));
  }
}
