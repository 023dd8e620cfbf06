package io.github.presser.internal.speakers;

import io.github.presser.internal.speakers.SpeakerFeatures.Column;
import java.util.List;

/** Chooses by what was learnt from annotated articles. For one article. */
final class LearntRanker implements Ranker {

  private final SpeakerModel model;
  private final SpeakerFeatures features;

  LearntRanker(SpeakerModel model, SpeakerFeatures features) {
    this.model = model;
    this.features = features;
  }

  @Override
  public Antecedent choose(Question question, List<Contender> candidates) {
    if (candidates.isEmpty()) {
      return Antecedent.NONE;
    }
    List<int[]> alternatives =
        SpeakerModel.alternatives(question, candidates, features.rows(question, candidates));
    double[] probabilities = model.probabilities(alternatives);
    int best = best(probabilities, candidates.size(), -1);
    Contender found = candidates.get(best);
    return new Antecedent(found.who(), found.isNameless() ? 0 : probabilities[best], found.last(),
        reason(alternatives, best, best(probabilities, candidates.size(), best)));
  }

  /** The likeliest of the candidates but one; the earlier of equals. -1 when there is no other. */
  private static int best(double[] probabilities, int candidates, int but) {
    int best = -1;
    for (int i = 0; i < candidates; i++) {
      best = i != but && (best < 0 || probabilities[i] > probabilities[best]) ? i : best;
    }
    return best;
  }

  /** What speaks most for the one chosen, beside the next or, where there is no other, by itself. */
  private Reason reason(List<int[]> alternatives, int best, int next) {
    double[] sums = new double[Reason.values().length];
    for (Column column : Column.values()) {
      double weight = model.weight(alternatives.get(best), column)
          - (next < 0 ? 0 : model.weight(alternatives.get(next), column));
      column.reason().ifPresent(reason -> sums[reason.ordinal()] += weight);
    }
    int most = 0;
    for (int i = 1; i < sums.length; i++) {
      most = sums[i] > sums[most] ? i : most;
    }
    return Reason.values()[most];
  }
}
