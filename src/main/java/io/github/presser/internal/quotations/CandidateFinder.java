package io.github.presser.internal.quotations;

import com.google.common.collect.Sets;
import io.github.presser.internal.learning.BoostedTrees;
import io.github.presser.internal.learning.Features;
import io.github.presser.internal.learning.Lattice;
import io.github.presser.internal.learning.LinearChain;
import io.github.presser.internal.tokens.AnnotatedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes and rates the candidates of one segment after another. Not thread-safe: each article has its own. */
final class CandidateFinder {

  /** A token that is less likely the head of a cue is not looked at further. */
  private static final double LEAST = 0.06;

  /** At most so many heads of a segment are looked at, the likeliest. */
  private static final int MOST = 24;

  /** In a long segment fewer, for the work for each grows with the segment: at most so many tokens are labelled. */
  private static final int MOST_LABELLED = 6000;

  /** How many of the label model's ways to label a segment for a head are looked at. */
  private static final int ALTERNATIVES = 6;

  /** How many of an encoder's ways, where there is one. */
  private static final int ALTERNATIVES_OF_ENCODER = 3;

  /** No token is known to be content. */
  private static final int UNKNOWN = -1;

  private final AnnotatedText text;
  private final TokenTraits traits;
  private final QuotationModel model;
  private final Optional<SecondOpinion> second;
  /** The probabilities of heads in the segments that were looked at before an encoder was asked. */
  private final Map<Segment, double[]> cues = new HashMap<>();
  private final CandidateFeatures candidateFeatures;
  private final Features nodes = new Features();
  private final Features edges = new Features();
  /** Those of the segment that was asked for last: its candidates may be labelled again. */
  private @Nullable LabelFeatures labelFeatures;

  CandidateFinder(AnnotatedText text, TokenTraits traits, QuotationModel model) {
    this(text, traits, model, List.of(), Optional.empty());
  }

  /**
   * Makes one that asks an encoder too.
   *
   * @param segments what will be asked for, at least those for which the encoder counts
   */
  CandidateFinder(
      AnnotatedText text,
      TokenTraits traits,
      QuotationModel model,
      List<Segment> segments,
      Optional<EncoderModel> encoder) {
    this.text = text;
    this.traits = traits;
    this.model = model;
    this.candidateFeatures = new CandidateFeatures(traits);
    this.second = encoder.map(e -> new SecondOpinion(e, text, traits, likelyHeads(segments)));
  }

  private BitSet likelyHeads(List<Segment> segments) {
    BitSet heads = new BitSet();
    for (Segment segment : segments) {
      double[] probabilities = cueProbabilities(segment);
      cues.put(segment, probabilities);
      IntStream.range(0, probabilities.length)
          .filter(k -> probabilities[k] >= LEAST).forEach(k -> heads.set(segment.begin() + k));
    }
    return heads;
  }

  /** The probability of each token of the segment to be the head of a cue. */
  double[] cueProbabilities(Segment segment) {
    double[] probabilities = new double[segment.size()];
    CueFeatures features = new CueFeatures(traits, segment, roleOf(segment));
    for (int i = segment.begin(); i < segment.end(); i++) {
      if (features.possible(i)) {
        features.fill(i, nodes);
        probabilities[i - segment.begin()] = model.cues().probability(nodes);
      }
    }
    return probabilities;
  }

  int roleOf(Segment segment) {
    return text.page().paragraphs().get(segment.paragraph()).role().ordinal();
  }

  /**
   * The likeliest candidate of each head of a segment, in the order of the heads; empty when none is likely. Each is
   * chosen twice: beside what the others' words make likely, and then beside those that this chose.
   */
  List<Candidate> find(Segment segment) {
    List<List<Candidate>> byHead = findAll(segment);
    byHead.forEach(this::rateByWords);
    List<Candidate> others = likeliestByWords(byHead);
    List<Candidate> chosen = byHead.stream().map(alternatives -> likeliest(alternatives, others)).toList();
    Set<Candidate> changed = Sets.difference(Set.copyOf(chosen), Set.copyOf(others));
    return IntStream.range(0, chosen.size())
        .mapToObj(k -> changed.stream().allMatch(c -> c == chosen.get(k))
            ? chosen.get(k) : likeliest(byHead.get(k), chosen))
        .toList();
  }

  /** Of each head's candidates, rated by their words, the one that is likeliest whole by them. */
  static List<Candidate> likeliestByWords(List<List<Candidate>> byHead) {
    return byHead.stream()
        .map(alternatives -> alternatives.stream()
            .filter(c -> !c.content.isEmpty())
            .max(Comparator.comparingDouble(c -> c.wholeByWords()))
            .orElse(alternatives.get(0)))
        .toList();
  }

  /** Every candidate of a segment, head by head, the label model's own choice first; not rated. */
  List<List<Candidate>> findAll(Segment segment) {
    double[] known = cues.get(segment);
    double[] probabilities = known == null ? cueProbabilities(segment) : known;
    labelFeatures = null;
    List<List<Candidate>> byHead = new ArrayList<>();
    for (int k : likeliestHeads(asHeads(segment, probabilities))) {
      labelFeatures = labelFeatures == null ? new LabelFeatures(traits, segment, probabilities) : labelFeatures;
      TokenSet none = new TokenSet(segment.begin());
      byHead.add(label(labelFeatures, segment.begin() + k, probabilities[k], UNKNOWN, none, none));
    }
    return byHead;
  }

  /** How likely each token is a head as the one sees it or the other. */
  private double[] asHeads(Segment segment, double[] probabilities) {
    return second
        .map(s -> IntStream.range(0, probabilities.length)
            .mapToDouble(k -> Math.max(probabilities[k], s.headProbability(segment.begin() + k))).toArray())
        .orElse(probabilities);
  }

  /** The indices of the tokens that are looked at further, in text order; of equally likely ones the first. */
  private static int[] likeliestHeads(double[] probabilities) {
    int most = Math.min(MOST, MOST_LABELLED / probabilities.length);
    return IntStream.range(0, probabilities.length)
        .filter(k -> probabilities[k] >= LEAST)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer k) -> probabilities[k]).reversed())
        .limit(most)
        .mapToInt(k -> k)
        .sorted()
        .toArray();
  }

  /**
   * The head labelled anew, with the tokens of {@code taken} ruled out as content, rated beside {@code others}.
   *
   * @throws IllegalStateException if the candidate is not of the segment that was asked for last
   */
  Candidate relabel(Candidate candidate, TokenSet taken, List<Candidate> others) {
    return rated(findAgain(candidate, taken), others);
  }

  /** As {@link #relabel}, with the tokens of {@code outside} ruled out as source too. */
  Candidate relabelInside(Candidate candidate, TokenSet outside, List<Candidate> others) {
    return rated(findAgain(candidate, outside, outside), others);
  }

  private Candidate rated(List<Candidate> alternatives, List<Candidate> others) {
    rateByWords(alternatives);
    return likeliest(alternatives, others);
  }

  /** As {@link #relabel}, with one token that is content for certain. */
  Candidate relabelWith(Candidate candidate, int content, TokenSet taken, List<Candidate> others) {
    TokenSet none = new TokenSet(candidate.segment.begin());
    return rated(label(featuresOf(candidate), candidate.head, candidate.cueProbability, content, taken, none), others);
  }

  /** As {@link #relabel}, but every candidate, the label model's own choice first; not rated. */
  List<Candidate> findAgain(Candidate candidate, TokenSet taken) {
    return findAgain(candidate, taken, new TokenSet(candidate.segment.begin()));
  }

  private List<Candidate> findAgain(Candidate candidate, TokenSet notContent, TokenSet notSource) {
    return label(
        featuresOf(candidate), candidate.head, candidate.cueProbability, UNKNOWN, notContent, notSource);
  }

  private LabelFeatures featuresOf(Candidate candidate) {
    if (labelFeatures == null || !labelFeatures.segment().equals(candidate.segment)) {
      throw new IllegalStateException("Not of the last segment: " + candidate.segment);
    }
    return labelFeatures;
  }

  /**
   * The one that is likeliest whole; when the label model finds no content and no other candidate is more likely right
   * than not, the one without.
   */
  private Candidate likeliest(List<Candidate> alternatives, List<Candidate> others) {
    Candidate own = alternatives.get(0);
    List<Candidate> rivals = alternatives.stream().filter(c -> !c.content.isEmpty()).toList();
    if (rivals.isEmpty()) {
      return own;
    }
    int role = roleOf(own.segment);
    float[][] rows = rows(rivals, alternatives, others, role);
    BoostedTrees right = second.map(s -> s.model().right()).orElse(model.right().trees());
    double[] whole = second.map(s -> s.model().whole()).orElse(model.whole().trees()).probabilities(rows);
    int most = 0;
    for (int k = 1; k < rows.length; k++) {
      // Of two that differ in the cue alone the first stays: the label model likes it better.
      if (whole[k] > whole[most] && !rivals.get(k).saysTheSameAs(rivals.get(most))) {
        most = k;
      }
    }
    Candidate likeliest = rivals.get(most);
    likeliest.rate(right.probability(rows[most]));
    return own.content.isEmpty() && likeliest.probability() < 0.5 ? own : likeliest;
  }

  /** What the trees see of some of a head's candidates, as {@link CandidateFeatures} and an encoder have it. */
  float[][] rows(List<Candidate> some, List<Candidate> alternatives, List<Candidate> others, int role) {
    float[][] rows = some.stream()
        .map(c -> candidateFeatures.row(c, alternatives, others, role).clone())
        .toArray(float[][]::new);
    return second.map(s -> s.rows(rows, some, alternatives, others, model)).orElse(rows);
  }

  /** Says of each of a head's candidates what its words make of it. */
  private void rateByWords(List<Candidate> alternatives) {
    Frames frames = new Frames(traits, alternatives.get(0).segment);
    for (Candidate candidate : alternatives) {
      if (!candidate.content.isEmpty()) {
        new CandidateWords(traits, frames, candidate).fill(nodes);
        candidate.rateByWords(model.right().words().logOdds(nodes), model.whole().words().logOdds(nodes));
      }
    }
  }

  /**
   * Labels the segment for a head: in the ways that the label model likes best, and as it likes best with the source on
   * the one and on the other side of the head. Which is right shows in the whole.
   *
   * @param content a token that is content for certain, or {@link #UNKNOWN}
   */
  private List<Candidate> label(
      LabelFeatures features, int head, double probability, int content, TokenSet notContent, TokenSet notSource) {
    Segment segment = features.segment();
    LinearChain chain = model.labels();
    Lattice lattice = chain.lattice(segment.size());
    for (int i = segment.begin(); i < segment.end(); i++) {
      features.fill(i, head, nodes, edges);
      chain.fill(lattice, i - segment.begin(), nodes, edges);
    }
    restrict(lattice, segment, head, content, notContent, notSource);
    List<int[]> labellings = new ArrayList<>(lattice.best(QuotationModel.SOURCE, ALTERNATIVES));
    for (boolean before : new boolean[] {false, true}) {
      Lattice oneSided = lattice.copy();
      for (int i = segment.begin(); i < segment.end(); i++) {
        if (i < head != before) {
          oneSided.forbid(i - segment.begin(), QuotationModel.SOURCE);
        }
      }
      labellings.addAll(oneSided.best(QuotationModel.SOURCE, 1));
    }
    Optional<Lattice> byEncoder = second.flatMap(s -> s.lattice(segment, head));
    byEncoder.ifPresent(other -> {
      restrict(other, segment, head, content, notContent, notSource);
      labellings.addAll(other.best(QuotationModel.SOURCE, ALTERNATIVES_OF_ENCODER));
    });
    double[] fits = lattice.logProbabilities(labellings);
    Optional<double[]> fitsByEncoder = byEncoder.map(other -> other.logProbabilities(labellings));
    List<Candidate> candidates = new ArrayList<>();
    for (int l = 0; l < labellings.size(); l++) {
      int[] labels = labellings.get(l);
      if (labellings.subList(0, l).stream().noneMatch(other -> Arrays.equals(other, labels))) {
        keepSourceOutOfPassages(labels, segment, head);
        Candidate candidate = new Candidate(segment, head, probability, labels, fits[l]);
        int index = l;
        fitsByEncoder.ifPresent(its -> candidate.fitByEncoder(Math.max(its[index], SecondOpinion.NONE)));
        candidates.add(candidate);
      }
    }
    return candidates;
  }

  private static void restrict(
      Lattice lattice, Segment segment, int head, int content, TokenSet notContent, TokenSet notSource) {
    lattice.fix(head - segment.begin(), QuotationModel.CUE);
    if (content != UNKNOWN) {
      lattice.fix(content - segment.begin(), QuotationModel.CONTENT);
    }
    forbid(notContent, QuotationModel.CONTENT, lattice, segment, head);
    forbid(notSource, QuotationModel.SOURCE, lattice, segment, head);
  }

  private static void forbid(TokenSet tokens, int label, Lattice lattice, Segment segment, int head) {
    for (int i = tokens.next(segment.begin()); i >= 0 && i < segment.end(); i = tokens.next(i + 1)) {
      if (i != head) {
        lattice.forbid(i - segment.begin(), label);
      }
    }
  }

  /** Cuts a source at the mark where a passage begins or ends: what lies beyond it, seen from the head, is not part. */
  private void keepSourceOutOfPassages(int[] labels, Segment segment, int head) {
    for (int step : new int[] {-1, 1}) {
      int passage = Integer.MIN_VALUE;
      for (int i = head + step; i >= segment.begin() && i < segment.end(); i += step) {
        int k = i - segment.begin();
        if (labels[k] != QuotationModel.SOURCE) {
          continue;
        }
        if (passage == Integer.MIN_VALUE) {
          passage = traits.passage[i];
        } else if (traits.passage[i] != passage) {
          labels[k] = QuotationModel.NONE;
        }
      }
    }
  }
}
