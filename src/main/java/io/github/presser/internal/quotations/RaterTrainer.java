package io.github.presser.internal.quotations;

import io.github.presser.internal.corpus.GoldArticle.GoldAttribution;
import io.github.presser.internal.encoder.Encoder;
import io.github.presser.internal.learning.BoostedTrees;
import io.github.presser.internal.learning.BoostedTreesTrainer;
import io.github.presser.internal.tokens.AnnotatedText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Trains the trees that choose among the candidates of an encoder and of a {@link QuotationModel}, on articles that
 * neither has learnt from (stacking, Wolpert 1992). The same articles in the same order give the same trees. Not
 * thread-safe.
 */
public final class RaterTrainer {

  private static final BoostedTreesTrainer.Settings SETTINGS =
      new BoostedTreesTrainer.Settings(200, 15, 0.05, 40, 5, 0.5, 1);

  private final QuotationModel model;
  private final Encoder encoder;
  private final List<Lesson.CandidateExample> examples = new ArrayList<>();

  /**
   * Starts with no articles.
   *
   * @param model learnt from other articles
   * @param folder of the encoder, learnt from other articles
   */
  public RaterTrainer(QuotationModel model, Path folder) {
    this.model = model;
    this.encoder = EncoderModel.encoder(folder);
  }

  /** Adds an article to learn from. */
  public void add(AnnotatedText text, List<GoldAttribution> gold) {
    EncoderModel untrained = new EncoderModel(encoder, BoostedTrees.untrained(), BoostedTrees.untrained());
    Lesson.of(text, gold).addCandidateExamples(model, Optional.of(untrained), examples);
  }

  /**
   * Trains on the articles added so far.
   *
   * @param folder of the encoder that the trees are for; it may have learnt from these articles too
   * @return the bytes of {@code raters.model}
   */
  public byte[] train(Path folder) {
    examples.forEach(e -> e.candidate().rateByWords(
        model.right().words().logOdds(e.words()), model.whole().words().logOdds(e.words())));
    // one after another: those of one article share what makes their rows
    float[][] rows = examples.stream().map(Lesson.CandidateExample::row).toArray(float[][]::new);
    List<BoostedTrees> trees = IntStream.rangeClosed(0, QuotationTrainer.SETS).parallel()
        .mapToObj(set -> set < QuotationTrainer.SETS
            ? trees(rows, Lesson.CandidateExample::right, 1 + set) : trees(rows, Lesson.CandidateExample::whole, 1))
        .toList();
    BoostedTrees right = BoostedTrees.mean(trees.subList(0, QuotationTrainer.SETS));
    return new EncoderModel(encoder, right, trees.get(QuotationTrainer.SETS)).ratersToBytes(folder);
  }

  private BoostedTrees trees(float[][] rows, Predicate<Lesson.CandidateExample> question, long seed) {
    List<BoostedTreesTrainer.Example> its = IntStream.range(0, rows.length)
        .mapToObj(i -> new BoostedTreesTrainer.Example(rows[i], question.test(examples.get(i)))).toList();
    return BoostedTreesTrainer.train(its, SETTINGS.withSeed(seed));
  }
}
