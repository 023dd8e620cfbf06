package io.github.presser.internal.quotations;

import io.github.presser.internal.encoder.Encoding;
import io.github.presser.internal.encoder.LabelScores;
import io.github.presser.internal.learning.Lattice;
import io.github.presser.internal.tokens.AnnotatedText;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What an encoder makes of one article, beside the models that come with Presser. Not thread-safe. */
final class SecondOpinion {

  /** The log probability, and the log odds, that stand for those of nothing: no label was seen so. */
  static final double NONE = -40;

  /** How many numbers it adds to a candidate's row; the last two are what the trees say that know nothing of it. */
  private static final int ADDED = 13;

  /** How many numbers a candidate's row has with those. */
  static final int COLUMNS = CandidateFeatures.COLUMNS + ADDED;

  private final EncoderModel model;
  private final Encoding encoding;

  /**
   * Asks the encoder.
   *
   * @param heads tokens that it is to look at as heads, whatever it thinks of them
   */
  SecondOpinion(EncoderModel model, AnnotatedText text, TokenTraits traits, BitSet heads) {
    this.model = model;
    this.encoding = model.encoder().encode(EncoderLesson.words(text, traits), heads);
  }

  EncoderModel model() {
    return model;
  }

  /** How likely the token is the head of a cue, from 0 to 1. */
  double headProbability(int token) {
    return encoding.headProbability(token);
  }

  /** What it thinks of a segment's words for a head; empty if it has not looked at the head. */
  Optional<Lattice> lattice(Segment segment, int head) {
    return encoding.around(head).map(scores -> Lattice.of(
        segment.size(),
        QuotationModel.LABELS,
        (position, label) -> score(scores, segment.begin() + position, label),
        (position, before, label) -> score(scores, segment.begin() + position, before, label)));
  }

  /** Too far from the head to be part of it, a word has no label. */
  private static double score(LabelScores scores, int word, int label) {
    boolean around = word >= scores.begin() && word < scores.end();
    return around ? scores.ofWord(word, label) : label == QuotationModel.NONE ? 0 : Double.NEGATIVE_INFINITY;
  }

  private static double score(LabelScores scores, int word, int before, int label) {
    return word > scores.begin() && word < scores.end() ? scores.ofStep(word, before, label) : 0;
  }

  /**
   * The rows of some candidates with what the encoder adds, and what the trees make of them that know nothing of it.
   *
   * @param rows as {@link CandidateFeatures} has them
   * @param some the candidates
   * @param alternatives the candidates with the same head
   * @param others those that they compete with
   */
  float[][] rows(
      float[][] rows, List<Candidate> some, List<Candidate> alternatives, List<Candidate> others, QuotationModel own) {
    double[] right = own.right().trees().probabilities(rows);
    double[] whole = own.whole().trees().probabilities(rows);
    float[][] all = new float[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      all[i] = Arrays.copyOf(rows[i], COLUMNS);
      double[] added = added(some.get(i), alternatives, others);
      for (int k = 0; k < added.length; k++) {
        all[i][rows[i].length + k] = (float) added[k];
      }
      all[i][COLUMNS - 2] = (float) logOdds(right[i]);
      all[i][COLUMNS - 1] = (float) logOdds(whole[i]);
    }
    return all;
  }

  /** What the encoder thinks of a candidate, beside the others. */
  private double[] added(Candidate x, List<Candidate> alternatives, List<Candidate> others) {
    Candidate best = x;
    for (Candidate other : alternatives) {
      best = other.fitByEncoder() > best.fitByEncoder() ? other : best;
    }
    double outside = NONE;
    double inside = NONE;
    double shares = NONE;
    double beside = NONE;
    for (Candidate y : others) {
      if (y.head != x.head && !y.content.isEmpty()) {
        double likely = logOdds(headProbability(y.head));
        outside = y.content.get(x.head) ? Math.max(outside, likely) : outside;
        inside = x.content.get(y.head) ? Math.max(inside, likely) : inside;
        shares = y.content.intersects(x.content) ? Math.max(shares, likely) : shares;
        beside = Math.max(beside, likely);
      }
    }
    int common = x.content.common(best.content);
    return new double[] {
      logOdds(headProbability(x.head)),
      x.fitByEncoder(),
      x.fitByEncoder() - best.fitByEncoder(),
      x == best ? 1 : 0,
      common / (double) Math.max(1, x.content.count() + best.content.count() - common),
      x.source.equals(best.source) ? 2 : x.source.intersects(best.source) ? 1 : 0,
      best.content.isEmpty() ? 1 : 0,
      outside,
      inside,
      shares,
      beside
    };
  }

  private static double logOdds(double probability) {
    return Math.max(NONE, Math.min(-NONE, Math.log(probability / (1 - probability))));
  }
}
