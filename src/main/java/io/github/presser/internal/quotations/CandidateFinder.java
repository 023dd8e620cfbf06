package io.github.presser.internal.quotations;

import io.github.presser.internal.learning.Features;
import io.github.presser.internal.learning.LinearChain;
import io.github.presser.internal.tokens.AnnotatedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Makes the candidates of one segment. Not thread-safe: each article has its own. */
final class CandidateFinder {

  /** A head that is less likely is not looked at further. */
  static final double LEAST = 0.06;

  /** Bounds the work for one segment. */
  private static final int MOST = 24;

  private final AnnotatedText text;
  private final TokenTraits traits;
  private final QuotationModel model;
  private final CandidateFeatures candidateFeatures;
  private final Features node = new Features();
  private final Features edge = new Features();

  CandidateFinder(AnnotatedText text, TokenTraits traits, QuotationModel model) {
    this.text = text;
    this.traits = traits;
    this.model = model;
    this.candidateFeatures = new CandidateFeatures(traits);
  }

  double[] cueProbabilities(Segment segment) {
    double[] p = new double[segment.size()];
    CueFeatures features = new CueFeatures(traits, segment);
    int role = role(segment);
    for (int i = segment.begin(); i < segment.end(); i++) {
      if (CueHeads.possible(traits, i)) {
        features.fill(i, role, node);
        p[i - segment.begin()] = model.cues().probability(node);
      }
    }
    return p;
  }

  int role(Segment segment) {
    return text.page().paragraphs().get(segment.paragraph()).role().ordinal();
  }

  List<Candidate> find(Segment segment) {
    double[] p = cueProbabilities(segment);
    double least = LEAST;
    long many = java.util.Arrays.stream(p).filter(x -> x >= LEAST).count();
    if (many == 0) {
      return List.of();
    }
    if (many > MOST) {
      least = java.util.Arrays.stream(p).sorted().skip(p.length - MOST).findFirst().getAsDouble();
    }
    RoleFeatures features = new RoleFeatures(traits, segment, p);
    List<Candidate> candidates = new ArrayList<>();
    for (int k = 0; k < p.length; k++) {
      if (p[k] >= least) {
        candidates.add(label(segment, k, p[k], features, new BitSet()));
      }
    }
    for (Candidate c : candidates) {
      rate(c, candidates);
    }
    return candidates;
  }

  void rate(Candidate c, List<Candidate> all) {
    candidateFeatures.fill(c, all, role(c.segment), node);
    c.probability = model.candidates().probability(node);
  }

  /** Labels the segment for one head; tokens of {@code taken} cannot be content. */
  Candidate label(Segment segment, int k, double p, RoleFeatures features, BitSet taken) {
    int n = segment.size();
    int[][] nodes = new int[n][];
    int[][] edges = new int[n][];
    for (int j = 0; j < n; j++) {
      features.fill(segment.begin() + j, segment.begin() + k, node, edge);
      nodes[j] = node.toArray();
      edges[j] = edge.toArray();
    }
    LinearChain.Lattice lattice = model.roles().lattice(nodes, edges);
    lattice.fix(k, QuotationModel.CUE);
    for (int i = taken.nextSetBit(segment.begin()); i >= 0 && i < segment.end(); i = taken.nextSetBit(i + 1)) {
      lattice.forbid(i - segment.begin(), QuotationModel.CONTENT);
    }
    int[] best = lattice.best();
    double fit = lattice.score(best) - lattice.logPartition(lattice.forward());
    return new Candidate(segment, segment.begin() + k, p, best, fit);
  }
}
