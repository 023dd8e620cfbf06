package io.github.presser.internal.quotations;

import io.github.presser.internal.encoder.Encoding;
import io.github.presser.internal.encoder.LabelScores;
import io.github.presser.internal.learning.BoostedTrees;
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

  /** How many numbers it adds to a candidate's row. */
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
   * A candidate's row with what the encoder adds, and what the trees make of it that know nothing of the encoder.
   *
   * @param row as {@link CandidateFeatures} has it
   * @param alternatives the candidates with the same head
   * @param others those that it competes with
   */
  float[] row(
      float[] row, Candidate x, List<Candidate> alternatives, List<Candidate> others, QuotationModel without) {
    float[] all = Arrays.copyOf(row, COLUMNS);
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
    double[] added = {
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
      beside,
      logOdds(without.right().trees(), row),
      logOdds(without.whole().trees(), row)
    };
    for (int i = 0; i < ADDED; i++) {
      all[row.length + i] = (float) added[i];
    }
    return all;
  }

  private static double logOdds(BoostedTrees trees, float[] row) {
    return logOdds(trees.probability(row));
  }

  private static double logOdds(double probability) {
    return Math.max(NONE, Math.min(-NONE, Math.log(probability / (1 - probability))));
  }
}
