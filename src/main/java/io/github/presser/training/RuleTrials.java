package io.github.presser.training;

import io.github.presser.Extraction;
import io.github.presser.Roster;
import io.github.presser.internal.Pipeline;
import io.github.presser.internal.RuleBook;
import io.github.presser.internal.corpus.GoldArticle;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.evaluation.Counts;
import io.github.presser.internal.evaluation.RuleTable;
import io.github.presser.internal.quotations.QuotationFinder;
import io.github.presser.internal.quotations.QuotationModel;
import io.github.presser.internal.rules.Rule;
import io.github.presser.internal.rules.Rules;
import io.github.presser.internal.speakers.SpeakerModel;
import io.github.presser.internal.text.Page;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TextAnnotator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * What each of Presser's rules of thumb gains and costs: annotated articles are read with all rules, and again without
 * each. A rule that gains nothing on articles of several kinds is one to take out. Immutable and thread-safe.
 */
public final class RuleTrials {

  private final Counts withAll;
  private final List<RuleTable.Trial> trials;

  private RuleTrials(Counts withAll, List<RuleTable.Trial> trials) {
    this.withAll = withAll;
    this.trials = List.copyOf(trials);
  }

  /**
   * Reads the articles once with all rules and once without each of them, on as many threads as there are processors.
   *
   * @param corpus the articles
   * @param roster the speakers that the caller cares about
   * @param progress is told what is being done, a line at a time
   * @return what was counted
   * @throws IllegalArgumentException if two of the articles have one id
   * @throws IllegalStateException if a model is missing or damaged; the message names it
   */
  public static RuleTrials run(Corpus corpus, Roster roster, Consumer<String> progress) {
    TextAnnotator annotator = TextAnnotator.load(Lexicon.standard());
    Pipeline pipeline = Pipeline.of(
        roster, Lexicon.standard(), annotator, new QuotationFinder(QuotationModel.standard()), SpeakerModel.standard());
    List<GoldArticle> gold = corpus.gold();
    progress.accept("reading " + gold.size() + " articles");
    List<AnnotatedText> texts =
        gold.parallelStream().map(article -> annotator.annotate(Page.of(article.article().text()))).toList();
    List<Extraction> all = read(pipeline, gold, texts, Rules.ALL);
    List<RuleTable.Trial> trials = new ArrayList<>();
    for (Rule rule : RuleBook.all()) {
      progress.accept("reading them without " + rule.id());
      List<Extraction> without = read(pipeline, gold, texts, Rules.ALL.without(rule));
      long changed = IntStream.range(0, all.size()).filter(i -> !all.get(i).equals(without.get(i))).count();
      trials.add(new RuleTable.Trial(rule.id(), (int) changed, Evaluation.results(corpus, without)));
    }
    return new RuleTrials(Evaluation.results(corpus, all), trials);
  }

  private static List<Extraction> read(
      Pipeline pipeline, List<GoldArticle> gold, List<AnnotatedText> texts, Rules rules) {
    return IntStream.range(0, gold.size()).parallel()
        .mapToObj(i -> pipeline.extract(gold.get(i).article(), texts.get(i).withRules(rules)))
        .toList();
  }

  /**
   * Returns a table for a terminal: for each rule, in how many articles it changes anything, and what it adds to what
   * is right and to what is wrong.
   *
   * @return lines, each with a line end
   */
  public String toText() {
    return RuleTable.of(withAll, trials);
  }
}
