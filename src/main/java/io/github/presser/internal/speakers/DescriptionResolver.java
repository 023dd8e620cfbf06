package io.github.presser.internal.speakers;

import io.github.presser.Evidence.Basis;
import io.github.presser.Gender;
import io.github.presser.Roster;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.offices.Office;
import io.github.presser.internal.offices.Offices.Fit;
import io.github.presser.internal.offices.Offices.Match;
import io.github.presser.internal.quotations.Attribution;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;

/** Says whom "the Norwegian minister", "the 42-year-old" and "the woman" mean. For one article. */
final class DescriptionResolver {

  /** How far ahead of the next the one must be whom a description stands for that the article gives nobody. */
  private static final double EPITHET_MARGIN = 0.7;

  /** Within how many sentences somebody must have been mentioned whom one common noun means. */
  private static final int NEAR = 5;

  /** How many words back somebody without a name is still in mind. */
  private static final int RECENT = 150;

  private final Context context;

  DescriptionResolver(Context context) {
    this.context = context;
  }

  /** Whom the description means: by what the article or the roster says of them, or else who was mentioned last. */
  Answer resolve(Attribution a, Source source, String words) {
    Answer byOffice = byOffice(a, source, words);
    if (!byOffice.isOpen() || source.office().isEmpty()) {
      return byOffice;
    }
    Office office = source.office().get();
    Gender gender = context.lexicon().roleGender(office.head());
    if (source.words().size() == 1 && gender != Gender.UNKNOWN && !context.offices().has(office.head())) {
      return isSomebodyNew(source) ? Answer.unclear(words)
          : context.answer(context.discourse().person(gender), words);
    }
    Set<Integer> spokenOf = context.namedIn(a);
    return isEpithet(source)
        ? justMentioned(who -> !spokenOf.contains(who) && !context.offices().holdsAnother(who, office), words)
        : byOffice;
  }

  /** Whom the description means by what the article or the roster says of them. */
  Answer byOffice(Attribution a, Source source, String words) {
    if (source.office().isEmpty()) {
      return Answer.unclear(words);
    }
    Office office = source.office().get();
    Set<Integer> spokenOf = context.peopleQuoted(a);
    List<Match> matches = context.offices().match(office).stream()
        .filter(m -> !spokenOf.contains(m.who()) && mayMean(source, m.who())).toList();
    Optional<Fit> best = matches.stream().map(Match::fit).max(Comparator.naturalOrder());
    if (best.isEmpty()) {
      return onRoster(office, words);
    }
    if (source.bare() && best.get() != Fit.WHOLLY) {
      return Answer.unclear(words);
    }
    List<Integer> who =
        matches.stream().filter(m -> m.fit() == best.get()).map(Match::who).distinct().toList();
    if (best.get() == Fit.COMPATIBLE) {
      return justMentioned(who::contains, words);
    }
    if (who.size() == 1) {
      return new Answer(who, confidence(best.get()), Basis.NOMINAL, Explanations.role(words, context.names(who)));
    }
    OptionalInt foremost = context.discourse().foremost(who);
    if (foremost.isEmpty()) {
      return Answer.unclear(words);
    }
    List<Integer> one = List.of(foremost.getAsInt());
    return new Answer(one, 0.7, Basis.NOMINAL, Explanations.latestRole(words, context.names(one)));
  }

  private static double confidence(Fit fit) {
    return switch (fit) {
      case WHOLLY -> 0.9;
      case PARTLY -> 0.75;
      default -> 0.65;
    };
  }

  private Answer onRoster(Office office, String words) {
    List<Roster.Member> members =
        context.offices().onRoster(office).stream().filter(m -> !context.cast().isGiven(m)).toList();
    if (members.size() != 1) {
      return Answer.unclear(words);
    }
    List<Integer> one = List.of(context.cast().add(members.get(0)));
    return new Answer(one, 0.85, Basis.NOMINAL, Explanations.roster(words, context.names(one)));
  }

  /**
   * Whether a description whose words fit can mean them here. One noun alone, "the director", says too little of
   * somebody whom the article has not yet named, unless it is a headline's "director", and what many are, "the
   * mother", too little of somebody named long ago; "his lawyer" is no lawyer whom it calls another's.
   */
  private boolean mayMean(Source source, int who) {
    Cast cast = context.cast();
    String head = context.token(source.head()).lower();
    if (source.words().size() == 1 && !source.bare()
        && (!cast.isMentionedBefore(who, context.token(source.head()).span().begin())
            || isCommon(head) && !context.discourse().recent(NEAR).contains(who))) {
      return false;
    }
    if (!Pronouns.isThirdPerson(context.token(source.begin()))) {
      return true;
    }
    List<String> owners =
        cast.offices(who).stream().map(Office::owner).filter(another -> !another.isEmpty()).toList();
    List<Integer> owner =
        context.discourse().pronoun(Pronouns.gender(context.token(source.begin())), w -> 1).who();
    return owners.isEmpty() || owner.size() == 1 && owners.contains(cast.lastName(owner.get(0)));
  }

  /** Whether the noun says no more of somebody than what many are: "mother". */
  private boolean isCommon(String noun) {
    return context.lexicon().roleGender(noun) != Gender.UNKNOWN && !context.lexicon().isTitle(noun);
  }

  /** Whoever of those that may be meant was mentioned just before, with nobody else in the reader's mind. */
  private Answer justMentioned(IntPredicate mayBeMeant, String words) {
    Antecedent found = context.discourse().described(who -> mayBeMeant.test(who) ? 1 : 0);
    if (found.who().size() != 1 || found.margin() < EPITHET_MARGIN) {
      return Answer.unclear(words);
    }
    return new Answer(found.who(), 0.5 + 0.3 * found.margin(), Basis.NOMINAL,
        Explanations.pronoun(words, context.names(found.who()), found));
  }

  /**
   * Whether the source is a description that papers use in place of a name just given: "the Norland senator", "the
   * retired surgeon"; not "the spokesman", who may be anybody's.
   */
  private boolean isEpithet(Source source) {
    for (int i = source.begin(); i < source.head(); i++) {
      if (context.cast().isPersonName(i)) {
        return false;
      }
    }
    return !source.plural() && context.token(source.begin()).lower().equals("the") && source.words().size() > 1
        && context.lexicon().has(context.token(source.head()).lower(), Feature.EPITHET);
  }

  /** Whether the article has just brought in somebody nameless by this noun: "a young woman", then "the woman". */
  private boolean isSomebodyNew(Source source) {
    String noun = context.token(source.head()).lower();
    for (int i = source.head() - 2; i > 0 && source.head() - i < RECENT; i--) {
      if (context.token(i).lower().equals(noun)) {
        int first = i - 1;
        while (first > 0 && (context.token(first).tag().startsWith("JJ") || context.token(first).isNoun())) {
          first--;
        }
        if (context.lexicon().has(context.token(first).lower(), Feature.INDEFINITE)) {
          return true;
        }
      }
    }
    return false;
  }
}
