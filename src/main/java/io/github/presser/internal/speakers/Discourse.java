package io.github.presser.internal.speakers;

import io.github.presser.Gender;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * What a reader has in mind at a point of the article: who was mentioned last, who was the subject, who spoke. It is
 * told by {@link DiscourseReader} and asked by the resolvers; a question changes nothing, and looks back over a bounded
 * stretch, so that an article takes time linear in its length.
 *
 * <p>People whom the article does not name have a place too: "he" after "an official said" is that official, so nobody
 * nameable.
 */
final class Discourse {

  /** How far back a pronoun reaches, in sentences and in referents. */
  private static final int REACH = 7;
  private static final int MOST_REFERENTS = 60;

  private static final double PER_SENTENCE = 0.65;
  private static final double PER_PARAGRAPH = 0.9;
  private static final double SECOND_MENTION = 0.25;
  private static final double NAMELESS = 0.85;
  private static final double TOPICAL = 0.2;
  private static final double LEAST_SCORE = 0.1;
  private static final double GENDER_UNKNOWN = 0.65;
  private static final double BODY_AS_THEY = 0.7;

  /** How far ahead of the other holders of an office one must be to be meant by it. */
  private static final double FOREMOST_MARGIN = 0.6;

  private final Cast cast;
  private final List<Referent> referents = new ArrayList<>();
  private int paragraph;
  private int sentence;

  Discourse(Cast cast) {
    this.cast = cast;
  }

  /** Moves on to a sentence of the flow. */
  void enter(int paragraph, int sentence) {
    this.paragraph = paragraph;
    this.sentence = sentence;
  }

  /** Adds a mention of members of the cast where the reader is. */
  void mention(List<Integer> who, Prominence prominence, boolean reported) {
    boolean human = who.size() == 1 && cast.isPerson(who.get(0));
    referents.add(new Referent(who, paragraph, sentence, prominence, reported, !human, human, Gender.UNKNOWN));
  }

  /** Adds somebody or something without a name. */
  void nameless(Prominence prominence, boolean reported, boolean plural, boolean human, Gender gender) {
    referents.add(new Referent(List.of(), paragraph, sentence, prominence, reported, plural, human, gender));
  }

  /** Whom "the man" or "the woman" stands for. */
  Antecedent person(Gender gender) {
    return best(r -> !r.human() ? 0 : fit(gender(r), gender), 3);
  }

  /** The one person whom a description can stand for that the article gives nobody; those just mentioned only. */
  Antecedent described(IntToDoubleFunction plausibility) {
    return best(r -> !r.human() ? 0 : r.isNameless() ? NAMELESS : plausibility.applyAsDouble(r.one()), 1);
  }

  /** Whom "he" or "she" stands for; nobody if the article does not name them or it is not clear. */
  Antecedent pronoun(Gender gender, IntToDoubleFunction plausibility) {
    return best(r -> {
      double fit = r.human() ? fit(gender(r), gender) : 0;
      if (r.isNameless() || fit == 0) {
        return fit > 0 ? NAMELESS : 0;
      }
      return fit * (1 + TOPICAL * Math.log1p(cast.mentions(r.one()))) * plausibility.applyAsDouble(r.one());
    }, REACH);
  }

  private Gender gender(Referent r) {
    return r.isNameless() ? r.gender() : cast.gender(r.one());
  }

  private static double fit(Gender known, Gender asked) {
    return known == asked ? 1 : known == Gender.UNKNOWN ? GENDER_UNKNOWN : 0;
  }

  /** Whom "they" stands for: several who were named together, or a body. */
  Antecedent they() {
    return best(r -> !r.plural() ? 0 : !r.isOne() ? 1
        : cast.isOrganisation(r.one()) && r.weight() >= Prominence.SUBJECT.weight() ? BODY_AS_THEY : 0, 2);
  }

  /** What "it" stands for: a body or a country that spoke or acted. */
  Antecedent it() {
    return best(r -> r.human() || r.who().size() > 1 || r.isNameless() && r.plural() ? 0 : 1, 3);
  }

  /** Which body a noun for one stands for; only those that are plausible, and were mentioned not long ago. */
  Antecedent body(IntToDoubleFunction plausibility) {
    return best(r -> r.isOne() && cast.isOrganisation(r.one()) ? plausibility.applyAsDouble(r.one()) : 0, 3);
  }

  /** The one of them who is well ahead in the reader's mind; empty when none is. */
  OptionalInt foremost(List<Integer> candidates) {
    if (candidates.size() == 1) {
      return OptionalInt.of(candidates.get(0));
    }
    Antecedent found = best(r -> r.isOne() && candidates.contains(r.one()) ? 1 : 0, REACH);
    return found.isClear(FOREMOST_MARGIN) ? OptionalInt.of(found.who().get(0)) : OptionalInt.empty();
  }

  /** What the mentions of one candidate come to. */
  private static final class Score {
    private final List<Integer> who;
    private Referent strongest;
    private double best;
    private double second;

    Score(List<Integer> who, Referent strongest) {
      this.who = who;
      this.strongest = strongest;
    }

    void add(Referent r, double score) {
      if (score > best) {
        second = best;
        best = score;
        strongest = r;
      } else {
        second = Math.max(second, score);
      }
    }

    double total() {
      return best + SECOND_MENTION * second;
    }
  }

  private Antecedent best(ToDoubleFunction<Referent> fit, int reach) {
    Map<List<Integer>, Score> scores = new HashMap<>();
    List<Score> order = new ArrayList<>();
    int least = Math.max(0, referents.size() - MOST_REFERENTS);
    for (int i = referents.size() - 1; i >= least && sentence - referents.get(i).sentence() <= reach; i--) {
      Referent r = referents.get(i);
      double f = fit.applyAsDouble(r);
      if (f > 0) {
        double score = f * r.weight() * Math.pow(PER_SENTENCE, sentence - r.sentence())
            * Math.pow(PER_PARAGRAPH, paragraph - r.paragraph());
        scores.computeIfAbsent(r.who(), who -> {
          order.add(new Score(who, r));
          return order.get(order.size() - 1);
        }).add(r, score);
      }
    }
    order.sort(Comparator.comparingDouble(s -> -s.total()));
    if (order.isEmpty()) {
      return Antecedent.NONE;
    }
    double first = order.get(0).total();
    double second = order.size() > 1 ? order.get(1).total() : 0;
    Referent strongest = order.get(0).strongest;
    return new Antecedent(order.get(0).who, first < LEAST_SCORE ? 0 : first / (first + second),
        sentence - strongest.sentence(), strongest.prominence());
  }

  /** Those who were named or spoke together last, within the reach given in sentences. */
  Optional<List<Integer>> together(int reach, Predicate<List<Integer>> test) {
    for (int i = referents.size() - 1; i >= 0 && sentence - referents.get(i).sentence() <= reach; i--) {
      if (referents.get(i).who().size() > 1 && test.test(referents.get(i).who())) {
        return Optional.of(referents.get(i).who());
      }
    }
    return Optional.empty();
  }

  /** The members mentioned within the last sentences, the latest first. */
  List<Integer> recent(int reach) {
    return latest(reach, r -> true);
  }

  /** The members who spoke, each for themselves, within the last sentences, the latest first. */
  List<Integer> speakers(int reach) {
    return latest(reach, r -> r.prominence() == Prominence.SPEAKER && r.isOne());
  }

  private List<Integer> latest(int reach, Predicate<Referent> test) {
    Set<Integer> latest = new LinkedHashSet<>();
    for (int i = referents.size() - 1; i >= 0 && sentence - referents.get(i).sentence() <= reach; i--) {
      if (test.test(referents.get(i))) {
        latest.addAll(referents.get(i).who());
      }
    }
    return List.copyOf(latest);
  }
}
