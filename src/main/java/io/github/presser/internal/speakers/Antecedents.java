package io.github.presser.internal.speakers;

import io.github.presser.Gender;
import io.github.presser.internal.offices.Offices;
import io.github.presser.internal.quotations.Attribution;
import io.github.presser.internal.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whom pronouns and descriptions may stand for at the point that the {@link Discourse} has reached, and which of these
 * they do by the {@link Ranker}. Grammar says who may be meant; who is, is learnt. For one article.
 */
final class Antecedents {

  /** How likely somebody goes on who has just spoken of another; two in twenty do not. */
  private static final double GOES_ON = 0.85;

  /** In so many sentences, those in marks aside, whoever has spoken goes on. */
  private static final int LONGEST_TURN = 2;

  /** How likely "they" are those who were just the subject together, of which too few are marked to learn it. */
  private static final double JUST_TOGETHER = 0.8;

  /** Of at most so many who hold one office and were not mentioned of late may one be meant. */
  private static final int MOST_OUT_OF_MIND = 12;

  private final Cast cast;
  private final Offices offices;
  private final Discourse discourse;
  private final Ranker ranker;
  private final Rules rules;

  Antecedents(Cast cast, Offices offices, Discourse discourse, Ranker ranker, Rules rules) {
    this.cast = cast;
    this.offices = offices;
    this.discourse = discourse;
    this.ranker = ranker;
    this.rules = rules;
  }

  /** Whom "he" or "she" stands for. */
  Antecedent heOrShe(int pronoun, Gender gender, Optional<Attribution> attribution) {
    Predicate<Referent> mayBeMeant = r -> r.human() && mayBe(r, gender);
    Antecedent found =
        choose(new Question(Question.Kind.HE_OR_SHE, pronoun, gender, attribution, Optional.empty()), mayBeMeant);
    return attribution.isEmpty() || found.who().isEmpty() ? found
        : speaking(found, discourse.candidates(mayBeMeant));
  }

  /**
   * Who has just spoken of the one found, and of whom the reader knows nothing since but these words: Poe said that Roe
   * was ill. “…,” he said. Nobody where Poe was not whom that sentence began with; the one found elsewhere.
   */
  private Antecedent speaking(Antecedent found, List<Contender> candidates) {
    Optional<Contender> meant = candidates.stream().filter(c -> c.who().equals(found.who())).findFirst();
    Optional<Referent> spoke = candidates.stream()
        .filter(c -> c.isOne() && !c.who().equals(found.who()) && c.history().turnsAgo() == 0)
        .flatMap(c -> c.last().stream()).filter(r -> discourse.sentence() - r.sentence() == 1).findFirst();
    int since = spoke.map(Referent::sentence).orElse(0);
    boolean spokenOf = spoke.isPresent()
        && meant.flatMap(Contender::last).filter(r -> r.reported() && r.sentence() >= since).isPresent()
        && meant.flatMap(Contender::foreground).filter(r -> !r.reported() && r.sentence() >= since).isEmpty()
        && rules.apply(SpeakerRule.WHO_SPEAKS_GOES_ON);
    if (!spokenOf) {
      return found;
    }
    return discourse.opens(spoke.get()) ? new Antecedent(spoke.get().who(), GOES_ON, spoke, Reason.TURN)
        : Antecedent.NONE;
  }

  /** Who of that gender has just spoken, where nobody without a name was brought in since: "Roe said. … he added". */
  Antecedent whoSpokeLast(Gender gender) {
    List<Contender> candidates = discourse.candidates(r -> r.human() && mayBe(r, gender));
    Optional<Referent> last = candidates.stream().filter(c -> c.isOne() && c.history().turnsAgo() == 0)
        .flatMap(c -> c.last().stream()).filter(r -> discourse.sentence() - r.sentence() <= LONGEST_TURN).findFirst();
    int order = last.map(Referent::order).orElse(0);
    boolean another = candidates.stream().filter(Contender::isNameless).flatMap(c -> c.last().stream())
        .anyMatch(r -> r.order() > order);
    return last.isEmpty() || another ? Antecedent.NONE
        : new Antecedent(last.get().who(), GOES_ON, last, Reason.TURN);
  }

  /** Whether they spoke last, in the sentence before, and nobody without a name was brought in since. */
  boolean hasJustSpoken(List<Integer> who, Gender gender) {
    Antecedent last = whoSpokeLast(gender);
    return last.who().equals(who) && last.last().filter(r -> discourse.sentence() - r.sentence() <= 1).isPresent();
  }

  /** Whom "they" stands for: several who were named together, or a body. */
  Antecedent they(int pronoun, Optional<Attribution> attribution) {
    Predicate<Referent> mayBeMeant = r -> r.plural() && (!r.isOne() || cast.isOrganisation(r.one()));
    Optional<Referent> last = discourse.candidates(mayBeMeant).stream().findFirst().flatMap(Contender::last);
    if (last.filter(r -> r.who().size() > 1 && r.prominence().isForeground()
        && discourse.sentence() - r.sentence() <= 1).isPresent() && rules.apply(SpeakerRule.THEY_WERE_JUST_TOGETHER)) {
      return new Antecedent(last.get().who(), JUST_TOGETHER, last, Reason.SUBJECT);
    }
    return choose(new Question(Question.Kind.THEY, pronoun, Gender.UNKNOWN, attribution, Optional.empty()), mayBeMeant);
  }

  /** What "it" stands for: a body or a country. */
  Antecedent it(int pronoun, Optional<Attribution> attribution) {
    return choose(new Question(Question.Kind.IT, pronoun, Gender.UNKNOWN, attribution, Optional.empty()),
        r -> !r.human() && (r.isOne() || r.isNameless() && !r.plural()));
  }

  /** Whether the one body that may well be meant has just spoken: in the sentence before, and nobody has since. */
  boolean isStillSpeaking(Antecedent found) {
    return found.who().size() == 1 && cast.isOrganisation(found.who().get(0))
        && discourse.history(found.who()).turnsAgo() == 0
        && found.last().filter(r -> discourse.sentence() - r.sentence() <= 1).isPresent();
  }

  /** Which person a description means: of those in mind, and of those who hold what it says. */
  Antecedent person(Source source, Gender gender, Optional<Attribution> attribution, IntPredicate mayBeMeant) {
    Question question =
        new Question(Question.Kind.PERSON, source.head(), gender, attribution, Optional.of(source));
    List<Contender> candidates = new ArrayList<>(discourse.candidates(
        r -> r.human() && mayBe(r, gender) && (r.isNameless() || mayBeMeant.test(r.one()))));
    candidates.addAll(outOfMind(source, candidates, who -> mayBeMeant.test(who) && mayBe(cast.gender(who), gender)));
    return ranker.choose(question, candidates);
  }

  /** Those who hold what the description says and are not in mind; nobody when they are too many to be told apart. */
  private List<Contender> outOfMind(Source source, List<Contender> inMind, IntPredicate mayBeMeant) {
    Set<Integer> known = inMind.stream().filter(Contender::isOne).map(Contender::one).collect(Collectors.toSet());
    List<Integer> holders = source.office().map(offices::fits).orElse(Map.of()).keySet().stream()
        .filter(who -> cast.isPerson(who) && !known.contains(who) && mayBeMeant.test(who))
        .limit(MOST_OUT_OF_MIND + 1).toList();
    return holders.size() > MOST_OUT_OF_MIND ? List.of() : holders.stream()
        .map(who -> new Contender(
            List.of(who), Optional.empty(), Optional.empty(), 0, discourse.history(List.of(who))))
        .toList();
  }

  /** Which body a noun for one means, of those that it can be a noun for. */
  Antecedent body(Source source, Optional<Attribution> attribution, IntPredicate mayBeMeant) {
    return choose(new Question(Question.Kind.BODY, source.head(), Gender.UNKNOWN, attribution, Optional.of(source)),
        r -> r.isOne() && cast.isOrganisation(r.one()) && mayBeMeant.test(r.one()));
  }

  /** Of those who may be meant; nobody when the latest of them has just spoken without a name. */
  private Antecedent choose(Question question, Predicate<Referent> mayBeMeant) {
    List<Contender> candidates = discourse.candidates(mayBeMeant);
    boolean anonymous = !candidates.isEmpty() && candidates.get(0).isNameless()
        && candidates.get(0).history().turnsAgo() == 0 && rules.apply(SpeakerRule.NAMELESS_JUST_SPOKE);
    return anonymous ? Antecedent.NONE : ranker.choose(question, candidates);
  }

  private boolean mayBe(Referent r, Gender asked) {
    return mayBe(r.isNameless() ? r.gender() : cast.gender(r.one()), asked);
  }

  private static boolean mayBe(Gender known, Gender asked) {
    return known == asked || known == Gender.UNKNOWN || asked == Gender.UNKNOWN;
  }
}
