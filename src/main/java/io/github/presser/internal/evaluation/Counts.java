package io.github.presser.internal.evaluation;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import io.github.presser.EntityType;
import io.github.presser.Quotation;
import io.github.presser.internal.corpus.GoldArticle;
import io.github.presser.internal.corpus.PredictedArticle;
import io.github.presser.internal.corpus.Prediction;
import io.github.presser.training.Measure;
import io.github.presser.training.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Everything that is counted, over any number of articles. Filled by {@link ArticleScorer}. Not thread-safe. */
public final class Counts {

  final Map<Measure, Tally> measures = tallies(Measure.class);
  final Map<Quotation.Kind, Map<Measure, Tally>> byKind = nested(Quotation.Kind.class);
  final Map<SourceForm, Map<Measure, Tally>> bySource = nested(SourceForm.class);
  final Map<EntityType, Tally> byType = tallies(EntityType.class);
  /** The names on a reader's lists. */
  final Map<EntityType, Tally> listedByType = tallies(EntityType.class);
  /** What became of the passages and statements that a reader noted. */
  final Map<Measure, Multiset<Fate.OfNoted>> notedOutcomes =
      filled(Measure.class, () -> EnumMultiset.create(Fate.OfNoted.class));
  /** Names that share a character with one of their type. */
  final Tally namesAtAll = new Tally();
  final Multiset<Fate.OfGold> goldOutcomes = EnumMultiset.create(Fate.OfGold.class);
  final Multiset<Fate.OfPredicted> predictedOutcomes = EnumMultiset.create(Fate.OfPredicted.class);
  final Multiset<Fate.OfSpeakers> speakerOutcomes = EnumMultiset.create(Fate.OfSpeakers.class);
  final Agreement labels = new Agreement(ArticleScorer.LABELS);
  final Calibration calibration = new Calibration();
  /** Of the predicted quotations that have a confidence. */
  final Reliability quotations = new Reliability();
  /** Of those that are speech or writing, where a reader noted what is said. */
  final Reliability notedQuotations = new Reliability();
  /** For each measure the F1 of each article that has anything to measure. */
  final Map<Measure, List<Double>> f1OfArticles = filled(Measure.class, ArrayList::new);
  int articles;
  int missing;
  int matched;
  int sourceRightOfMatched;
  int unattributedPassages;
  int falselyAttributedPassages;
  /** Words in marks that nobody is quoted as saying, by a reader's notes. */
  int unquoted;
  int unquotedTakenForQuotations;

  Counts() {}

  /**
   * Compares predictions with gold.
   *
   * @param gold the articles to score
   * @param predicted what a program found, by the article's id; an article that is not there has no quotations
   */
  public static Counts of(List<GoldArticle> gold, Map<String, PredictedArticle> predicted) {
    Counts all = new Counts();
    for (GoldArticle article : gold) {
      PredictedArticle prediction = predicted.get(article.article().id());
      List<Prediction> quotations = prediction == null ? List.of() : prediction.quotations();
      Counts one = new Counts();
      one.articles = 1;
      one.missing = prediction == null ? 1 : 0;
      new ArticleScorer(article, quotations, one).score();
      new NameScorer(article, Optional.ofNullable(prediction), one).score();
      article.notes().ifPresent(notes -> new NotesScorer(article.article().text(), notes, quotations,
          Optional.ofNullable(prediction).flatMap(PredictedArticle::names).orElse(List.of()), one).score());
      all.add(one);
    }
    return all;
  }

  private void add(Counts article) {
    article.measures.forEach(
        (measure, tally) -> {
          measures.get(measure).add(tally);
          if (!tally.isEmpty()) {
            f1OfArticles.get(measure).add(tally.score().f1());
          }
        });
    article.byKind.forEach((kind, tallies) -> tallies.forEach((m, t) -> byKind.get(kind).get(m).add(t)));
    article.bySource.forEach((form, tallies) -> tallies.forEach((m, t) -> bySource.get(form).get(m).add(t)));
    article.byType.forEach((type, tally) -> byType.get(type).add(tally));
    article.listedByType.forEach((type, tally) -> listedByType.get(type).add(tally));
    article.notedOutcomes.forEach((measure, outcomes) -> notedOutcomes.get(measure).addAll(outcomes));
    namesAtAll.add(article.namesAtAll);
    goldOutcomes.addAll(article.goldOutcomes);
    predictedOutcomes.addAll(article.predictedOutcomes);
    speakerOutcomes.addAll(article.speakerOutcomes);
    labels.add(article.labels);
    calibration.add(article.calibration);
    quotations.add(article.quotations);
    notedQuotations.add(article.notedQuotations);
    articles += article.articles;
    missing += article.missing;
    matched += article.matched;
    sourceRightOfMatched += article.sourceRightOfMatched;
    unattributedPassages += article.unattributedPassages;
    falselyAttributedPassages += article.falselyAttributedPassages;
    unquoted += article.unquoted;
    unquotedTakenForQuotations += article.unquotedTakenForQuotations;
  }

  /** The counts pooled over all articles. */
  public Score score(Measure measure) {
    return measures.get(measure).score();
  }

  /** The mean over articles of F1; articles with nothing predicted and nothing to find do not count. */
  public double meanF1(Measure measure) {
    return f1OfArticles.get(measure).stream().mapToDouble(f -> f).average().orElse(0);
  }

  public double labelsAlpha() {
    return labels.alpha();
  }

  /** The expected calibration error of speakers' confidences, if there are any. */
  public Optional<Double> calibrationError() {
    return calibration.isEmpty() ? Optional.empty() : Optional.of(calibration.speakers().expectedError());
  }

  public int articles() {
    return articles;
  }

  /** The measures of which people have marked anything. */
  List<Measure> marked() {
    return Arrays.stream(Measure.values()).filter(this::isMarked).toList();
  }

  private boolean isMarked(Measure measure) {
    return switch (measure) {
      case CONTENT_STRICT, CONTENT_PARTIAL, ATTRIBUTION, QUOTED_SOURCE -> hasQuotations();
      case QUOTED_SPEAKER, SPEAKER -> hasSpeakers();
      default -> score(measure).gold() > 0;
    };
  }

  boolean hasQuotations() {
    return score(Measure.ATTRIBUTION).gold() > 0 || !hasNames() && !hasNotes();
  }

  /** Whether people have marked who speaks anywhere. */
  boolean hasSpeakers() {
    return score(Measure.QUOTED_SPEAKER).gold() > 0;
  }

  /** Whether a reader noted who says what. */
  boolean hasNotes() {
    return score(Measure.NOTED_PASSAGES).gold() + score(Measure.NOTED_STATEMENTS).gold() > 0;
  }

  boolean hasNames() {
    return score(Measure.NAMES).gold() > 0;
  }

  private static <E extends Enum<E>> Map<E, Tally> tallies(Class<E> type) {
    return filled(type, Tally::new);
  }

  private static <E extends Enum<E>> Map<E, Map<Measure, Tally>> nested(Class<E> type) {
    return filled(type, () -> tallies(Measure.class));
  }

  private static <E extends Enum<E>, V> Map<E, V> filled(Class<E> type, Supplier<V> value) {
    Map<E, V> map = new EnumMap<>(type);
    for (E key : type.getEnumConstants()) {
      map.put(key, value.get());
    }
    return map;
  }
}
