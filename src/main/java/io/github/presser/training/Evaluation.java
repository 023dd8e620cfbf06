package io.github.presser.training;

import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.internal.corpus.ExtractionLines;
import io.github.presser.internal.corpus.GoldArticle;
import io.github.presser.internal.corpus.PredictedArticle;
import io.github.presser.internal.evaluation.Counts;
import io.github.presser.internal.evaluation.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How right extractions are, compared with what people marked. Immutable and thread-safe. */
public final class Evaluation {

  private final Counts results;

  private Evaluation(Counts results) {
    this.results = results;
  }

  /**
   * Runs an extractor on every article of a corpus and compares what it finds.
   *
   * @param corpus the articles
   * @param extractor what to measure, such as {@code presser::extract}; called in the order of the corpus
   * @return the comparison
   */
  public static Evaluation of(Corpus corpus, Function<Article, Extraction> extractor) {
    return of(corpus, corpus.articles().stream().map(extractor).toList());
  }

  /**
   * Compares extractions.
   *
   * @param corpus the articles
   * @param extractions what was found in them, in any order; those of other articles are ignored, and an article
   *     without one counts as an article in which nothing was found
   * @return the comparison
   * @throws IllegalArgumentException if there are two of one article
   */
  public static Evaluation of(Corpus corpus, List<Extraction> extractions) {
    return new Evaluation(results(corpus, extractions));
  }

  static Counts results(Corpus corpus, List<Extraction> extractions) {
    Map<String, PredictedArticle> predicted = new HashMap<>();
    for (Extraction extraction : extractions) {
      PredictedArticle article = PredictedArticle.of(extraction);
      if (predicted.put(article.id(), article) != null) {
        throw new IllegalArgumentException("Two extractions of the article '" + article.id() + "'");
      }
    }
    return Counts.of(corpus.gold(), predicted);
  }

  /**
   * Compares extractions in Presser's JSON Lines, whatever program wrote them; of each quotation only {@code content}
   * must be there.
   *
   * @param corpus the articles
   * @param extractions the file; articles that are not in the corpus are ignored, and an article without a line counts
   *     as an article in which nothing was found
   * @return the comparison
   * @throws IOException if the file cannot be read, a line is no extraction, two are of one article, or a span lies
   *     outside the article; the message names the file and the place
   */
  public static Evaluation ofJsonLines(Corpus corpus, Path extractions) throws IOException {
    Map<String, PredictedArticle> predicted = ExtractionLines.read(extractions);
    for (GoldArticle gold : corpus.gold()) {
      PredictedArticle article = predicted.get(gold.article().id());
      if (article != null) {
        ExtractionLines.checkSpans(article, gold.article().text(), extractions);
      }
    }
    return new Evaluation(Counts.of(corpus.gold(), predicted));
  }

  /**
   * Returns precision and recall, pooled over all articles.
   *
   * @param measure what to measure
   * @return the score; all counts are 0 where nothing was to be measured
   */
  public Score score(Measure measure) {
    return results.score(measure);
  }

  /**
   * Returns the mean over articles of F1 (macro-averaged): a long article weighs as much as a short one.
   *
   * @param measure what to measure
   * @return from 0 to 1; articles with nothing predicted and nothing to find do not count
   */
  public double meanF1(Measure measure) {
    return results.meanF1(measure);
  }

  /**
   * Returns how the words agree when each is labelled source, cue, content or none: Krippendorff's alpha for nominal
   * data.
   *
   * @return 1 for the same labels, 0 for agreement as by chance, less for worse; 0 when there is but one label
   */
  public double labelsAlpha() {
    return results.labelsAlpha();
  }

  /**
   * Returns the expected calibration error of the speakers' confidences, in ten bins of equal width, over speakers of
   * quotations that are paired with a gold one whose speakers people have marked.
   *
   * @return from 0 to 1; empty when there are no such speakers with a confidence
   */
  public Optional<Double> calibrationError() {
    return results.calibrationError();
  }

  /**
   * Returns how many articles were compared.
   *
   * @return the number of articles of the corpus
   */
  public int articles() {
    return results.articles();
  }

  /**
   * Returns a report for a terminal: the scores, then figures by kind of quotation and of source, kinds of error and
   * calibration.
   *
   * @return lines, each with a line end
   */
  public String toText() {
    return report("quotations", Map.of()).toText();
  }

  /**
   * Returns the scores alone, for a terminal.
   *
   * @return lines, each with a line end
   */
  public String scoresAsText() {
    return report("quotations", Map.of()).scoresAsText();
  }

  /**
   * Returns the figures for a program.
   *
   * @return a JSON object in one line; a measure is its precision, recall and F1 in percent
   */
  public String toJson() {
    return report("quotations", Map.of()).toJson();
  }

  /**
   * Returns the report as a page that stands the figures of several programs side by side.
   *
   * @param command what makes the page, to be quoted in it
   * @param name what this is called in it
   * @param others the same articles read by other programs, by name
   * @return Markdown
   */
  public String toMarkdown(String command, String name, Map<String, Evaluation> others) {
    return report(name, others).toMarkdown(command);
  }

  /**
   * Returns the table of scores out of {@link #toMarkdown}.
   *
   * @param name what this is called in it
   * @param others the same articles read by other programs, by name
   * @return Markdown
   */
  public String scoresAsMarkdown(String name, Map<String, Evaluation> others) {
    return report(name, others).scoresAsMarkdown();
  }

  private Report report(String name, Map<String, Evaluation> others) {
    Map<String, Counts> programs = new LinkedHashMap<>();
    programs.put(name, results);
    others.forEach((other, evaluation) -> programs.put(other, evaluation.results));
    return new Report(programs);
  }
}
