package io.github.presser.internal.quotations;

import java.util.BitSet;

/**
 * A possible attribution: the head of a cue in a segment, with what the role model makes of the other words. The sets
 * hold token indices in the article.
 */
final class Candidate {

  final Segment segment;
  final int head;
  /** How likely the head alone makes it, from 0 to 1. */
  final double cueProbability;
  final BitSet source = new BitSet();
  final BitSet cue = new BitSet();
  final BitSet content = new BitSet();
  /** How likely the role model holds its labels to be, a mean log probability per word, at most 0. */
  final double fit;
  /** How likely the whole is an attribution, from 0 to 1. */
  double probability;

  Candidate(Segment segment, int head, double cueProbability, int[] labels, double fit) {
    this.segment = segment;
    this.head = head;
    this.cueProbability = cueProbability;
    this.fit = fit;
    for (int k = 0; k < labels.length; k++) {
      switch (labels[k]) {
        case QuotationModel.SOURCE -> source.set(segment.begin() + k);
        case QuotationModel.CUE -> cue.set(segment.begin() + k);
        case QuotationModel.CONTENT -> content.set(segment.begin() + k);
        default -> { }
      }
    }
  }
}
