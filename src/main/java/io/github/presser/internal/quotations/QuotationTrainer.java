package io.github.presser.internal.quotations;

import io.github.presser.internal.corpus.GoldArticle.GoldAttribution;
import io.github.presser.internal.learning.BoostedTrees;
import io.github.presser.internal.learning.BoostedTreesTrainer;
import io.github.presser.internal.learning.LinearChain;
import io.github.presser.internal.learning.LinearChainTrainer;
import io.github.presser.internal.learning.LogisticModel;
import io.github.presser.internal.learning.LogisticTrainer;
import io.github.presser.internal.learning.TrainingSettings;
import io.github.presser.internal.tokens.AnnotatedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Trains a {@link QuotationModel} on annotated articles. The label model sees the cue model's probabilities, and the
 * candidate model sees what both make, so each learns from articles that the earlier ones did not learn from: the
 * articles are dealt into folds, and each fold is labelled by models trained on the others (stacking, Wolpert 1992).
 * The same articles in the same order and the same seed give the same model, bit for bit. Not thread-safe.
 */
public final class QuotationTrainer {

  private static final int FOLDS = 5;

  private static final TrainingSettings CUES = new TrainingSettings(22, 2, 8, 0.02, 1e-6, 1);
  private static final TrainingSettings LABELLING = new TrainingSettings(24, 3, 10, 0.01, 1e-6, 1);
  private static final BoostedTreesTrainer.Settings CANDIDATES =
      new BoostedTreesTrainer.Settings(100, 31, 0.12, 40, 5, 0.7, 1);

  /** Article by article, what is learnt from it. */
  private final List<List<Lesson>> lessons = new ArrayList<>();
  private final long seed;

  public QuotationTrainer() {
    this(1);
  }

  /**
   * Starts with no articles.
   *
   * @param seed what the order of the examples depends on
   */
  public QuotationTrainer(long seed) {
    this.seed = seed;
  }

  /** Adds an article to learn from. */
  public void add(AnnotatedText text, List<GoldAttribution> gold) {
    lessons.add(List.of(Lesson.of(text, gold), Lesson.withoutMarks(text, gold)));
  }

  /** Trains on the articles added so far. */
  public QuotationModel train() {
    List<LogisticModel> cues =
        each(FOLDS + 1, fold -> LogisticTrainer.train(cueExamples(fold), CUES.withSeed(seed)));
    List<List<LinearChainTrainer.Example>> labelExamples = each(FOLDS, fold -> labelExamples(fold, cues.get(fold)));
    List<LinearChain> chains =
        each(
            FOLDS + 1,
            fold ->
                LinearChainTrainer.train(
                    others(labelExamples, fold), QuotationModel.LABELS, LABELLING.withSeed(seed)));
    List<Lesson.CandidateExamples> examples =
        each(FOLDS, fold -> candidateExamples(fold, Lesson.untrained(cues.get(fold), chains.get(fold))));
    List<BoostedTrees> trees =
        Stream.<Function<Lesson.CandidateExamples, List<BoostedTreesTrainer.Example>>>of(
                Lesson.CandidateExamples::right, Lesson.CandidateExamples::whole)
            .parallel()
            .map(question -> examples.stream().flatMap(fold -> question.apply(fold).stream()).toList())
            .map(of -> BoostedTreesTrainer.train(of, CANDIDATES.withSeed(seed)))
            .toList();
    return new QuotationModel(cues.get(FOLDS), chains.get(FOLDS), trees.get(0), trees.get(1));
  }

  /** Works for each fold on a thread of its own; what comes out does not depend on how many there are. */
  private static <T> List<T> each(int folds, IntFunction<T> work) {
    return IntStream.range(0, folds).parallel().mapToObj(work).toList();
  }

  private List<LinearChainTrainer.Example> labelExamples(int fold, LogisticModel cues) {
    List<LinearChainTrainer.Example> examples = new ArrayList<>();
    for (int i = fold; i < lessons.size(); i += FOLDS) {
      lessons.get(i).forEach(lesson -> examples.addAll(lesson.labelExamples(cues)));
    }
    return examples;
  }

  private Lesson.CandidateExamples candidateExamples(int fold, QuotationModel model) {
    Lesson.CandidateExamples examples = new Lesson.CandidateExamples();
    for (int i = fold; i < lessons.size(); i += FOLDS) {
      lessons.get(i).get(0).addCandidateExamples(model, examples);
    }
    return examples;
  }

  /** The cue examples of all articles but those of one fold; of all when there is no such fold. */
  private List<LogisticTrainer.Example> cueExamples(int but) {
    List<LogisticTrainer.Example> examples = new ArrayList<>();
    for (int i = 0; i < lessons.size(); i++) {
      if (i % FOLDS != but) {
        lessons.get(i).forEach(lesson -> examples.addAll(lesson.cueExamples()));
      }
    }
    return examples;
  }

  private static <T> List<T> others(List<List<T>> folds, int but) {
    List<T> rest = new ArrayList<>();
    for (int fold = 0; fold < folds.size(); fold++) {
      if (fold != but) {
        rest.addAll(folds.get(fold));
      }
    }
    return rest;
  }
}
