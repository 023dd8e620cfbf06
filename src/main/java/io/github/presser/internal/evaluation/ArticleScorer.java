package io.github.presser.internal.evaluation;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.presser.Quotation;
import io.github.presser.Span;
import io.github.presser.internal.corpus.GoldArticle;
import io.github.presser.internal.corpus.Prediction;
import io.github.presser.internal.corpus.Prediction.NamedSpeaker;
import io.github.presser.training.Measure;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Compares the predictions for one article with its gold, by {@link Measure}'s definitions. */
final class ArticleScorer {

  static final int LABELS = 4;
  private static final int CONTENT = 1;
  private static final int CUE = 2;
  private static final int SOURCE = 3;

  /** Words that a pair has in common, of those that the two cover together. */
  private static final double LEAST_OVERLAP = 0.5;

  private static final int FEWEST_WORDS_OF_PASSAGE = 2;
  private static final double GOLD_COVERS_PASSAGE = 0.8;
  private static final double PREDICTION_COVERS_PASSAGE = 0.5;

  private final Words words;
  private final SourceForm.Reader forms;
  private final List<Span> passages;
  private final BitSet quoted;
  private final List<Relation> gold = new ArrayList<>();
  private final List<Relation> predicted = new ArrayList<>();
  /** The prediction of each gold relation that has one. */
  private final Map<Relation, Relation> pairs;
  private final Counts results;

  /** An attribution in words. Two of the same words are two. */
  private final class Relation {

    final BitSet content;
    final BitSet source;
    final BitSet cue;
    /** Names of the speakers, if they are known. */
    final Optional<List<String>> speakers;
    final List<OptionalDouble> confidences;
    /** How likely the whole is held to be a quotation. */
    final OptionalDouble confidence;
    final Quotation.Kind kind;
    final SourceForm form;

    Relation(
        List<Span> content,
        List<Span> source,
        List<Span> cue,
        Optional<List<String>> speakers,
        List<OptionalDouble> confidences,
        OptionalDouble confidence) {
      this.content = words.in(content);
      this.source = words.in(source);
      this.cue = words.in(cue);
      this.speakers = speakers;
      this.confidences = confidences;
      this.confidence = confidence;
      int inMarks = Words.common(this.content, quoted);
      this.kind =
          inMarks == 0
              ? Quotation.Kind.INDIRECT
              : inMarks == this.content.cardinality() ? Quotation.Kind.DIRECT : Quotation.Kind.MIXED;
      this.form = forms.of(this.source);
    }

    List<String> named() {
      return speakers.orElse(List.of());
    }
  }

  ArticleScorer(GoldArticle article, List<Prediction> predictions, Counts results) {
    this.results = results;
    this.words = new Words(article.article().text());
    this.forms = new SourceForm.Reader(words);
    this.passages = QuotedPassages.of(words.text());
    this.quoted = words.in(passages);
    for (GoldArticle.GoldAttribution g : article.attributions()) {
      gold.add(new Relation(g.content(), g.source(), g.cue(), g.speakers(), List.of(), OptionalDouble.empty()));
    }
    for (Prediction p : predictions) {
      List<NamedSpeaker> speakers = p.speakers().orElse(List.of());
      predicted.add(
          new Relation(
              p.content(),
              p.source(),
              p.cue(),
              Optional.of(speakers.stream().map(NamedSpeaker::name).toList()),
              speakers.stream().map(NamedSpeaker::confidence).toList(),
              p.confidence()));
    }
    gold.removeIf(g -> g.content.isEmpty());
    predicted.removeIf(p -> p.content.isEmpty());
    this.pairs = pair();
  }

  void score() {
    scoreContent();
    scoreAttribution();
    scorePassages();
    scoreSpeakers();
    scoreLabels();
  }

  /** Pairs gold with predictions one to one, best overlap first, of equal ones the last prediction and gold. */
  private Map<Relation, Relation> pair() {
    record Edge(double overlap, int predicted, int gold) {}
    List<Edge> edges = new ArrayList<>();
    for (int p = 0; p < predicted.size(); p++) {
      for (int g = 0; g < gold.size(); g++) {
        int common = Words.common(predicted.get(p).content, gold.get(g).content);
        int all = predicted.get(p).content.cardinality() + gold.get(g).content.cardinality() - common;
        double overlap = (double) common / all;
        if (overlap >= LEAST_OVERLAP) {
          edges.add(new Edge(overlap, p, g));
        }
      }
    }
    edges.sort(
        Comparator.comparingDouble(Edge::overlap).thenComparingInt(Edge::predicted).thenComparingInt(Edge::gold)
            .reversed());
    Map<Relation, Relation> pairing = new HashMap<>();
    BitSet used = new BitSet();
    for (Edge edge : edges) {
      if (!used.get(edge.predicted) && !pairing.containsKey(gold.get(edge.gold))) {
        used.set(edge.predicted);
        pairing.put(gold.get(edge.gold), predicted.get(edge.predicted));
      }
    }
    return pairing;
  }

  private void scoreContent() {
    Multiset<BitSet> goldContents = HashMultiset.create();
    gold.forEach(g -> goldContents.add(g.content));
    Multiset<BitSet> predictedContents = HashMultiset.create();
    predicted.forEach(p -> predictedContents.add(p.content));
    for (Relation p : predicted) {
      countPredicted(Measure.CONTENT_PARTIAL, p, bestCover(p, gold));
      countPredicted(Measure.CONTENT_STRICT, p, goldContents.remove(p.content) ? 1 : 0);
    }
    for (Relation g : gold) {
      countGold(Measure.CONTENT_PARTIAL, g, bestCover(g, predicted));
      countGold(Measure.CONTENT_STRICT, g, predictedContents.remove(g.content) ? 1 : 0);
    }
  }

  private void countPredicted(Measure measure, Relation p, double right) {
    results.measures.get(measure).predicted(right);
    results.byKind.get(p.kind).get(measure).predicted(right);
    results.bySource.get(p.form).get(measure).predicted(right);
  }

  private void countGold(Measure measure, Relation g, double right) {
    results.measures.get(measure).gold(right);
    results.byKind.get(g.kind).get(measure).gold(right);
    results.bySource.get(g.form).get(measure).gold(right);
  }

  private static double bestCover(Relation relation, List<Relation> others) {
    int best = 0;
    for (Relation other : others) {
      best = Math.max(best, Words.common(relation.content, other.content));
    }
    return (double) best / relation.content.cardinality();
  }

  private static boolean sourceIsRight(Relation g, Relation p) {
    return g.source.intersects(p.source) || g.source.isEmpty() && p.source.isEmpty();
  }

  private void scoreAttribution() {
    Map<Relation, Relation> goldOf = new HashMap<>();
    pairs.forEach((g, p) -> goldOf.put(p, g));
    BitSet goldCues = new BitSet();
    BitSet goldContents = new BitSet();
    for (Relation g : gold) {
      goldCues.or(g.cue);
      goldContents.or(g.content);
      Relation p = pairs.get(g);
      boolean right = p != null && sourceIsRight(g, p);
      countGold(Measure.ATTRIBUTION, g, right ? 1 : 0);
      results.matched += p == null ? 0 : 1;
      results.sourceRightOfMatched += right ? 1 : 0;
      results.goldOutcomes.add(outcome(g, p, goldOf));
    }
    for (Relation p : predicted) {
      Relation g = goldOf.get(p);
      boolean right = g != null && sourceIsRight(g, p);
      countPredicted(Measure.ATTRIBUTION, p, right ? 1 : 0);
      p.confidence.ifPresent(confidence -> results.quotations.add(confidence, right));
      Fate.OfPredicted outcome;
      if (g != null) {
        outcome = right ? Fate.OfPredicted.RIGHT : Fate.OfPredicted.SOURCE_WRONG;
      } else if (p.cue.isEmpty() ? p.content.intersects(goldContents) : p.cue.intersects(goldCues)) {
        outcome = Fate.OfPredicted.CONTENT_WRONG;
      } else {
        outcome = p.cue.intersects(goldContents) ? Fate.OfPredicted.NESTED : Fate.OfPredicted.FALSE;
      }
      results.predictedOutcomes.add(outcome);
    }
  }

  private Fate.OfGold outcome(Relation g, @Nullable Relation p, Map<Relation, Relation> goldOf) {
    if (p == null) {
      boolean found =
          predicted.stream()
              .anyMatch(
                  other ->
                      other.cue.isEmpty()
                          ? !goldOf.containsKey(other) && other.content.intersects(g.content)
                          : other.cue.intersects(g.cue));
      return found ? Fate.OfGold.CONTENT_WRONG : Fate.OfGold.MISSED;
    }
    if (sourceIsRight(g, p)) {
      return g.content.equals(p.content) ? Fate.OfGold.EXACT : Fate.OfGold.BOUNDS;
    }
    if (g.source.isEmpty()) {
      return Fate.OfGold.SOURCE_INVENTED;
    }
    return p.source.isEmpty() ? Fate.OfGold.SOURCE_MISSED : Fate.OfGold.OTHER_SOURCE;
  }

  private void scorePassages() {
    for (Span passage : passages) {
      BitSet inPassage = words.in(List.of(passage));
      if (inPassage.cardinality() < FEWEST_WORDS_OF_PASSAGE) {
        continue;
      }
      Comparator<Relation> covering = Comparator.comparingInt(r -> Words.common(r.content, inPassage));
      // A program may nest quotations: the passage belongs to the inner one.
      Comparator<Relation> innermost = covering.thenComparingInt(r -> -r.content.cardinality());
      Relation g = holder(gold, inPassage, GOLD_COVERS_PASSAGE, covering);
      Relation p = holder(predicted, inPassage, PREDICTION_COVERS_PASSAGE, innermost);
      boolean sourced = g != null && !g.source.isEmpty();
      boolean given = p != null && (!p.source.isEmpty() || !p.named().isEmpty());
      boolean right = sourced && given && g.source.intersects(p.source);
      Tally source = results.measures.get(Measure.QUOTED_SOURCE);
      if (sourced) {
        source.gold(right);
      }
      if (given) {
        source.predicted(right);
      }
      if (g == null) {
        results.unattributedPassages++;
        results.falselyAttributedPassages += given ? 1 : 0;
      } else if (g.speakers.isPresent()) {
        List<String> named = p == null ? List.of() : p.named();
        countSpeakers(results.measures.get(Measure.QUOTED_SPEAKER), named, g.named());
      }
    }
  }

  /** The first of the relations that the order puts highest, if it covers enough of the passage; else null. */
  private static @Nullable Relation holder(
      List<Relation> relations, BitSet passage, double enough, Comparator<Relation> order) {
    Relation best = null;
    for (Relation relation : relations) {
      if (best == null || order.compare(relation, best) > 0) {
        best = relation;
      }
    }
    return best != null && Words.common(best.content, passage) >= enough * passage.cardinality() ? best : null;
  }

  private static void countSpeakers(Tally tally, List<String> predicted, List<String> gold) {
    boolean right = !gold.isEmpty() && PeopleNames.same(predicted, gold);
    if (!gold.isEmpty()) {
      tally.gold(right);
    }
    if (!predicted.isEmpty()) {
      tally.predicted(right);
    }
  }

  private void scoreSpeakers() {
    for (Relation g : gold) {
      if (g.speakers.isEmpty()) {
        continue;
      }
      Relation p = pairs.get(g);
      List<String> named = p == null ? List.of() : p.named();
      countSpeakers(results.measures.get(Measure.SPEAKER), named, g.named());
      countSpeakers(results.byKind.get(g.kind).get(Measure.SPEAKER), named, g.named());
      countSpeakers(results.bySource.get(g.form).get(Measure.SPEAKER), named, g.named());
      results.speakerOutcomes.add(speakerOutcome(g, p));
      if (!g.named().isEmpty()) {
        results.calibration.addNameable();
      }
      if (!named.isEmpty() && p.confidences.stream().allMatch(OptionalDouble::isPresent)) {
        double least = p.confidences.stream().mapToDouble(OptionalDouble::getAsDouble).min().orElseThrow();
        results.calibration.addSet(least, PeopleNames.same(named, g.named()));
        for (int i = 0; i < named.size(); i++) {
          results.calibration.addSpeaker(
              p.confidences.get(i).getAsDouble(), PeopleNames.isAmong(named.get(i), g.named()));
        }
      }
    }
  }

  private static Fate.OfSpeakers speakerOutcome(Relation g, @Nullable Relation p) {
    List<String> right = g.named();
    if (p == null) {
      return right.isEmpty() ? Fate.OfSpeakers.MISSED_NONE : Fate.OfSpeakers.MISSED;
    }
    List<String> named = p.named();
    if (right.isEmpty()) {
      return named.isEmpty() ? Fate.OfSpeakers.RIGHTLY_NONE : Fate.OfSpeakers.INVENTED;
    }
    if (named.isEmpty()) {
      return Fate.OfSpeakers.NOT_GIVEN;
    }
    if (PeopleNames.same(named, right)) {
      return Fate.OfSpeakers.RIGHT;
    }
    boolean some = named.stream().anyMatch(n -> PeopleNames.isAmong(n, right));
    return some ? Fate.OfSpeakers.PARTLY : Fate.OfSpeakers.WRONG;
  }

  /** Labels each word as source, else cue, else content of any relation. */
  private void scoreLabels() {
    int[] goldLabels = labels(gold);
    int[] predictedLabels = labels(predicted);
    for (int i = 0; i < words.size(); i++) {
      results.labels.add(goldLabels[i], predictedLabels[i]);
    }
  }

  private int[] labels(List<Relation> relations) {
    int[] labels = new int[words.size()];
    relations.forEach(r -> r.content.stream().forEach(i -> labels[i] = CONTENT));
    relations.forEach(r -> r.cue.stream().forEach(i -> labels[i] = CUE));
    relations.forEach(r -> r.source.stream().forEach(i -> labels[i] = SOURCE));
    return labels;
  }
}
