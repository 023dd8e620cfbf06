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
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

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
  private static final TrainingSettings WORDS = new TrainingSettings(20, 6, 5, 0.02, 1e-6, 1);
  private static final BoostedTreesTrainer.Settings CANDIDATES =
      new BoostedTreesTrainer.Settings(250, 31, 0.05, 40, 5, 0.5, 1);
  /**
   * So many sets of trees, each from other samples, say together whether a candidate is right. They are asked once a
   * head; those for whole are asked for every candidate, so there is one set of them.
   */
  static final int SETS = 4;
  private static final int BETWEEN_SEEDS = 1000;

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
    List<LinearChain> chains = chains(cues);
    List<List<Lesson.CandidateExample>> examples =
        each(FOLDS, fold -> candidateExamples(fold, Lesson.untrained(cues.get(fold), chains.get(fold))));
    return train(cues.get(FOLDS), chains.get(FOLDS), examples, seed);
  }

  /** Trains the label models; what they learn from is much, and forgotten before the candidates are made. */
  private List<LinearChain> chains(List<LogisticModel> cues) {
    List<List<LinearChainTrainer.Example>> labelExamples = each(FOLDS, fold -> labelExamples(fold, cues.get(fold)));
    return each(
        FOLDS + 1,
        fold ->
            LinearChainTrainer.train(
                others(labelExamples, fold), QuotationModel.LABELS, LABELLING.withSeed(seed)));
  }

  /** Trains what rates candidates, on those of each fold; what their words say is learnt from the other folds. */
  static QuotationModel train(
      LogisticModel cues, LinearChain labels, List<List<Lesson.CandidateExample>> folds, long seed) {
    List<LogisticModel> right = wordModels(folds, Lesson.CandidateExample::right, seed);
    List<LogisticModel> whole = wordModels(folds, Lesson.CandidateExample::whole, seed);
    List<List<Row>> rows = each(FOLDS, fold -> rows(folds.get(fold), right.get(fold), whole.get(fold)));
    List<BoostedTrees> trees = each(SETS + 1, set -> trees(rows, set, seed));
    return new QuotationModel(
        cues,
        labels,
        new QuotationModel.Judge(right.get(FOLDS), BoostedTrees.mean(trees.subList(0, SETS))),
        new QuotationModel.Judge(whole.get(FOLDS), trees.get(SETS)));
  }

  /** One of the sets that say whether a candidate is right; or, after these, the one that says whether it is whole. */
  private static BoostedTrees trees(List<List<Row>> rows, int set, long seed) {
    Predicate<Lesson.CandidateExample> question =
        set < SETS ? Lesson.CandidateExample::right : Lesson.CandidateExample::whole;
    return BoostedTreesTrainer.train(
        others(rows, -1).stream().map(row -> row.example(question)).toList(),
        CANDIDATES.withSeed(seed + BETWEEN_SEEDS * (set % SETS)));
  }

  /** A candidate as the trees see it. */
  private record Row(Lesson.CandidateExample candidate, float[] numbers) {

    BoostedTreesTrainer.Example example(Predicate<Lesson.CandidateExample> question) {
      return new BoostedTreesTrainer.Example(numbers, question.test(candidate));
    }
  }

  /** For each fold what its candidates' words say, learnt from the other folds; and last, from all. */
  private static List<LogisticModel> wordModels(
      List<List<Lesson.CandidateExample>> folds, Predicate<Lesson.CandidateExample> question, long seed) {
    return each(
        FOLDS + 1,
        fold ->
            LogisticTrainer.train(
                others(folds, fold).stream()
                    .map(e -> new LogisticTrainer.Example(e.words(), question.test(e)))
                    .toList(),
                WORDS.withSeed(seed)));
  }

  /** All candidates are rated by their words first: each is seen beside the others. */
  private static List<Row> rows(List<Lesson.CandidateExample> fold, LogisticModel right, LogisticModel whole) {
    fold.forEach(e -> e.candidate().rateByWords(right.logOdds(e.words()), whole.logOdds(e.words())));
    return fold.stream().map(e -> new Row(e, e.row())).toList();
  }

  /** Works for each fold or set of trees on its own thread; what comes out does not depend on how many there are. */
  private static <T> List<T> each(int count, IntFunction<T> work) {
    return IntStream.range(0, count).parallel().mapToObj(work).toList();
  }

  private List<LinearChainTrainer.Example> labelExamples(int fold, LogisticModel cues) {
    List<LinearChainTrainer.Example> examples = new ArrayList<>();
    for (int i = fold; i < lessons.size(); i += FOLDS) {
      lessons.get(i).forEach(lesson -> examples.addAll(lesson.labelExamples(cues)));
    }
    return examples;
  }

  private List<Lesson.CandidateExample> candidateExamples(int fold, QuotationModel model) {
    List<Lesson.CandidateExample> examples = new ArrayList<>();
    for (int i = fold; i < lessons.size(); i += FOLDS) {
      lessons.get(i).get(0).addCandidateExamples(model, Optional.empty(), examples);
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

  /** The elements of all folds but one; of all when there is no such fold. */
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
