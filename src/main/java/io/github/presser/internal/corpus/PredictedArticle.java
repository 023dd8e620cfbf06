package io.github.presser.internal.corpus;

import io.github.presser.Extraction;
import java.util.List;
import java.util.Optional;

/**
 * An article's quotations as a program gives them.
 *
 * @param id the article's id
 * @param text the article's text, if it is known here
 * @param quotations the quotations in the program's order
 */
public record PredictedArticle(String id, Optional<String> text, List<Prediction> quotations) {

  public PredictedArticle {
    quotations = List.copyOf(quotations);
  }

  public static PredictedArticle of(Extraction extraction) {
    return new PredictedArticle(
        extraction.article().id(),
        Optional.of(extraction.article().text()),
        extraction.quotations().stream().map(Prediction::of).toList());
  }
}
