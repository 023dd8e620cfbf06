package io.github.presser.internal.quotations;

import java.util.ArrayList;
import java.util.List;

/**
 * A possible attribution: the head of a cue in a segment, and what the label model makes of the other words. The sets
 * hold token indices in the article.
 */
final class Candidate {

  final Segment segment;
  final int head;
  /** How likely the head alone makes it, from 0 to 1. */
  final double cueProbability;
  /** Log probability of the labels among all labellings, at most 0. */
  final double fit;
  final TokenSet source;
  final TokenSet cue;
  final TokenSet content;
  /** The candidates inside the content, which have none themselves. */
  final List<Candidate> inner = new ArrayList<>();
  /** How likely the whole is an attribution, from 0 to 1; set once the others of the segment are known. */
  private double probability;
  /** How likely it is an attribution, and how likely it is word for word right, by its words alone: log odds. */
  private double rightByWords;
  private double wholeByWords;
  private double fitByEncoder = SecondOpinion.NONE;

  Candidate(Segment segment, int head, double cueProbability, int[] labels, double fit) {
    this.segment = segment;
    this.head = head;
    this.cueProbability = cueProbability;
    this.fit = fit;
    this.source = new TokenSet(segment.begin());
    this.cue = new TokenSet(segment.begin());
    this.content = new TokenSet(segment.begin());
    for (int k = 0; k < labels.length; k++) {
      int token = segment.begin() + k;
      switch (labels[k]) {
        case QuotationModel.SOURCE -> source.set(token);
        case QuotationModel.CUE -> cue.set(token);
        case QuotationModel.CONTENT -> content.set(token);
        default -> { }
      }
    }
  }

  private Candidate(
      Segment segment, int head, double cueProbability, TokenSet source, TokenSet cue, TokenSet content) {
    this.segment = segment;
    this.head = head;
    this.cueProbability = cueProbability;
    this.fit = 0;
    this.source = source;
    this.cue = cue;
    this.content = content;
    this.probability = cueProbability;
  }

  /** One that no model has made: content for which a source stands elsewhere, and perhaps a cue. */
  static Candidate of(Segment segment, double probability, TokenSet source, TokenSet cue, TokenSet content) {
    int head = cue.isEmpty() ? source.first() : cue.first();
    return new Candidate(segment, head, probability, source, cue, content);
  }

  /** The same with all tokens from the given one to its segment as content that stands before its own. */
  Candidate goingBackTo(int begin) {
    TokenSet all = new TokenSet(begin);
    all.set(begin, segment.begin());
    all.or(content);
    Candidate whole = new Candidate(segment, head, cueProbability, source, cue, all);
    whole.rate(probability);
    whole.inner.addAll(inner);
    return whole;
  }

  /** The same with another source and content. */
  Candidate with(TokenSet otherSource, TokenSet otherContent) {
    Candidate changed = new Candidate(segment, head, cueProbability, otherSource, cue, otherContent);
    changed.rate(probability);
    return changed;
  }

  /** Whether the source and the content are the same; the cue may differ. */
  boolean saysTheSameAs(Candidate other) {
    return source.equals(other.source) && content.equals(other.content);
  }

  double probability() {
    return probability;
  }

  void rate(double probability) {
    this.probability = probability;
  }

  /** How likely it is an attribution by its words alone, as log odds; 0 before it is rated. */
  double rightByWords() {
    return rightByWords;
  }

  /** How likely it is word for word right by its words alone, as log odds; 0 before it is rated. */
  double wholeByWords() {
    return wholeByWords;
  }

  void rateByWords(double right, double whole) {
    rightByWords = right;
    wholeByWords = whole;
  }

  /** Log probability of the labels as an encoder sees it, at most 0; {@link SecondOpinion#NONE} without one. */
  double fitByEncoder() {
    return fitByEncoder;
  }

  void fitByEncoder(double fit) {
    fitByEncoder = fit;
  }

  /** The words that it takes: its content and its cue. */
  TokenSet words() {
    TokenSet words = content.copy();
    words.or(cue);
    return words;
  }
}
