package io.github.presser.internal.speakers;

import java.util.List;

/** Chooses among the candidates for what words stand for. */
interface Ranker {

  /**
   * Says who of them it is.
   *
   * @param candidates those that may be meant, the latest mentioned first; may be empty
   * @return the likeliest of them, who may be nobody nameable
   */
  Antecedent choose(Question question, List<Contender> candidates);

  /** Makes the ranker of an article. */
  interface Source {

    /** Makes the ranker of an article whose cast this is. */
    Ranker of(SpeakerFeatures features, Cast cast);
  }
}
