package io.github.presser.training;

import com.google.common.base.Throwables;
import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.Roster;
import io.github.presser.internal.Pipeline;
import io.github.presser.internal.corpus.GoldArticle;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.entities.EntityFinder;
import io.github.presser.internal.quotations.QuotationFinder;
import io.github.presser.internal.quotations.QuotationModel;
import io.github.presser.internal.quotations.QuotationTrainer;
import io.github.presser.internal.speakers.SpeakerModel;
import io.github.presser.internal.speakers.SpeakerTrainer;
import io.github.presser.internal.text.Page;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TextAnnotator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Trains the models that find quotations and that say who pronouns and descriptions mean. Training holds the whole
 * corpus in memory: about two gigabytes for each thousand articles of ordinary length. Immutable and thread-safe.
 */
public final class Trainer {

  private final TextAnnotator annotator;
  private final Consumer<String> progress;

  private Trainer(TextAnnotator annotator, Consumer<String> progress) {
    this.annotator = annotator;
    this.progress = progress;
  }

  /**
   * Loads what training needs.
   *
   * @return a trainer that tells nobody how far it is
   * @throws IllegalStateException if a tagger's model is missing or damaged; the message names it
   */
  public static Trainer create() {
    return new Trainer(TextAnnotator.load(Lexicon.standard()), message -> {});
  }

  /**
   * Returns a trainer that says what it is doing.
   *
   * @param listener is given a few words at each step, on the thread that does it
   * @return a trainer; this one stays as it is
   */
  public Trainer withProgress(Consumer<String> listener) {
    return new Trainer(annotator, Objects.requireNonNull(listener, "listener"));
  }

  /**
   * Trains a model on all articles of a corpus.
   *
   * @param corpus the articles
   * @param seed what the order of learning depends on; the shipped model has 1
   * @return the model file for {@link io.github.presser.Presser.Builder#quotationModel}; the same bytes for the same
   *     corpus and seed
   * @throws IllegalArgumentException if no quotation is marked in the corpus
   */
  public byte[] train(Corpus corpus, long seed) {
    requireQuotations(corpus);
    List<AnnotatedText> texts = annotate(corpus);
    progress.accept("training on " + corpus.gold().size() + " articles");
    QuotationTrainer trainer = new QuotationTrainer(seed);
    for (int i = 0; i < texts.size(); i++) {
      trainer.add(texts.get(i), corpus.gold().get(i).attributions());
    }
    return trainer.train().toBytes();
  }

  /**
   * Trains a model of who pronouns and descriptions mean on the articles of a corpus whose speakers are marked. What
   * comes before, names and quotations, is found as Presser finds it.
   *
   * @param corpus the articles
   * @return the model file; the same bytes for the same corpus
   * @throws IllegalArgumentException if no speaker is marked in the corpus
   */
  public byte[] trainSpeakers(Corpus corpus) {
    List<GoldArticle> marked = corpus.gold().stream()
        .filter(g -> g.markedOrNoted().stream().anyMatch(a -> a.speakers().isPresent())).toList();
    if (marked.isEmpty()) {
      throw new IllegalArgumentException("There are no speakers to train on");
    }
    progress.accept("reading " + marked.size() + " articles");
    EntityFinder entities = new EntityFinder(Lexicon.standard(), Roster.none());
    QuotationFinder quotations = new QuotationFinder(QuotationModel.standard());
    SpeakerTrainer trainer = new SpeakerTrainer();
    for (GoldArticle g : marked) {
      AnnotatedText text = annotator.annotate(Page.of(g.article().text()));
      trainer.add(text, entities.find(text), quotations.find(text), g.markedOrNoted());
    }
    progress.accept("training on " + marked.size() + " articles");
    return trainer.train().toBytes();
  }

  /**
   * Reads each article of a corpus with a model that was trained on others: the articles are dealt into folds in turn,
   * and each fold is read with a model trained on the rest. With {@link Evaluation#of(Corpus, List)} that says how
   * right a model trained on the corpus can be expected to be on other articles.
   *
   * @param corpus the articles
   * @param folds how many folds, from 2 to the number of articles
   * @param seed what the order of learning depends on
   * @param roster the speakers that the caller cares about
   * @param threads how many folds to work on at a time, 1 or more; each needs the memory of a training
   * @return what was found, in the order of the corpus; the same whatever the number of threads
   * @throws IllegalArgumentException if {@code folds} or {@code threads} is out of range, or no quotation is marked
   */
  public List<Extraction> crossValidate(Corpus corpus, int folds, long seed, Roster roster, int threads) {
    return crossValidate(corpus, Article::id, folds, seed, roster, threads);
  }

  /**
   * As the other, but the articles are dealt group by group: those of one outlet, say, are all in one fold, so that
   * each is read with a model that has seen none of its outlet.
   *
   * @param corpus the articles
   * @param group what names an article's group
   * @param folds how many folds, from 2 to the number of groups
   * @param seed what the order of learning depends on
   * @param roster the speakers that the caller cares about
   * @param threads how many folds to work on at a time, 1 or more; each needs the memory of a training
   * @return what was found, in the order of the corpus; the same whatever the number of threads
   * @throws IllegalArgumentException if {@code folds} or {@code threads} is out of range, or no quotation is marked
   */
  public List<Extraction> crossValidate(
      Corpus corpus, Function<Article, String> group, int folds, long seed, Roster roster, int threads) {
    requireQuotations(corpus);
    List<GoldArticle> gold = corpus.gold();
    Map<String, Integer> groups = new HashMap<>();
    int[] foldOf = new int[gold.size()];
    for (int i = 0; i < foldOf.length; i++) {
      String name = group.apply(gold.get(i).article());
      foldOf[i] = groups.computeIfAbsent(name, another -> groups.size());
    }
    if (folds < 2 || folds > groups.size()) {
      throw new IllegalArgumentException(
          "The number of folds must be from 2 to the number of groups, " + groups.size() + "; found " + folds);
    }
    for (int i = 0; i < foldOf.length; i++) {
      foldOf[i] %= folds;
    }
    List<AnnotatedText> texts = annotate(corpus);
    Extraction[] extractions = new Extraction[gold.size()];
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<CompletableFuture<Void>> work = new ArrayList<>();
      for (int i = 0; i < folds; i++) {
        int fold = i;
        work.add(
            CompletableFuture.runAsync(
                () -> {
                  progress.accept("training and reading fold " + (fold + 1) + " of " + folds);
                  readFold(fold, foldOf, gold, texts, seed, roster, extractions);
                },
                executor));
      }
      work.forEach(CompletableFuture::join);
    } catch (CompletionException e) {
      Throwables.throwIfUnchecked(e.getCause());
      throw e;
    } finally {
      executor.shutdownNow();
    }
    return List.of(extractions);
  }

  private static void requireQuotations(Corpus corpus) {
    if (corpus.quotations() == 0) {
      throw new IllegalArgumentException("There are no quotations to train on");
    }
  }

  private void readFold(
      int fold,
      int[] foldOf,
      List<GoldArticle> gold,
      List<AnnotatedText> texts,
      long seed,
      Roster roster,
      Extraction[] extractions) {
    QuotationTrainer trainer = new QuotationTrainer(seed);
    for (int i = 0; i < foldOf.length; i++) {
      if (foldOf[i] != fold) {
        trainer.add(texts.get(i), gold.get(i).attributions());
      }
    }
    QuotationFinder quotations = new QuotationFinder(trainer.train());
    Pipeline pipeline = Pipeline.of(roster, Lexicon.standard(), annotator, quotations, SpeakerModel.standard());
    for (int i = 0; i < foldOf.length; i++) {
      if (foldOf[i] == fold) {
        extractions[i] = pipeline.extract(gold.get(i).article(), texts.get(i));
      }
    }
  }

  private List<AnnotatedText> annotate(Corpus corpus) {
    progress.accept("reading " + corpus.gold().size() + " articles");
    return corpus.gold().parallelStream().map(g -> annotator.annotate(Page.of(g.article().text()))).toList();
  }
}
