package io.github.presser.internal.speakers;

import io.github.presser.Evidence.Basis;
import io.github.presser.Quotation;
import io.github.presser.internal.quotations.Attribution;
import java.util.List;

/** Gives a quotation without a source the speaker of the one that it goes on from or leads up to. For one article. */
final class ContinuationResolver {

  /** What it leaves of the other's confidence that this one goes on from it, with and without marks there. */
  private static final double AFTER_MARKS = 0.92;
  private static final double AFTER_INDIRECT = 0.75;

  /** What it leaves of the other's confidence that somebody's words are theirs too where they stand again. */
  private static final double REPEATED = 0.95;

  private final Context context;
  private final List<Attribution> attributions;

  ContinuationResolver(Context context, List<Attribution> attributions) {
    this.context = context;
    this.attributions = attributions;
  }

  /**
   * @param answers those found so far, for the attributions of the same index; null for one whose turn has not come
   */
  Answer resolve(Attribution a, Answer[] answers) {
    if (a.sameSpeakerAs().isEmpty() || answers[a.sameSpeakerAs().getAsInt()] == null) {
      return Answer.noSource();
    }
    int other = a.sameSpeakerAs().getAsInt();
    List<Integer> who = answers[other].who();
    if (who.isEmpty() || namesOneOf(a, who)) {
      return Answer.noSource();
    }
    boolean marks = attributions.get(other).kind() != Quotation.Kind.INDIRECT;
    return new Answer(who, answers[other].confidence() * (marks ? AFTER_MARKS : AFTER_INDIRECT), Basis.CONTINUATION,
        Explanations.continuation(context.names(who)));
  }

  /**
   * Gives words that repeat others, whose own source tells nobody, those others' speaker, if it is one.
   *
   * @param answers those of all attributions
   * @return the answer, or the one that there is if nothing is repeated, or words of several
   */
  Answer repeat(int attribution, Answer[] answers) {
    List<Answer> others = attributions.get(attribution).repeats().stream().map(other -> answers[other]).toList();
    if (!answers[attribution].isOpen() || others.isEmpty() || isOfSeveral(attributions.get(attribution))
        || others.stream().anyMatch(a -> a.isOpen() || !a.who().equals(others.get(0).who()))) {
      return answers[attribution];
    }
    List<Integer> who = others.get(0).who();
    return new Answer(who, others.get(0).confidence() * REPEATED, Basis.CONTINUATION,
        Explanations.repeat(context.names(who)));
  }

  /** Whether its own source is several people: "critics" are not the one who is quoted so elsewhere. */
  private boolean isOfSeveral(Attribution a) {
    return a.source().filter(source -> context.sources().read(source, a.cue()).plural()).isPresent();
  }

  private boolean namesOneOf(Attribution a, List<Integer> who) {
    return context.peopleQuoted(a).stream().anyMatch(who::contains)
        && context.applies(SpeakerRule.NOBODY_NAMES_THEMSELVES);
  }

}
