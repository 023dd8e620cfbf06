package io.github.presser.internal.corpus;

import io.github.presser.Extraction;
import io.github.presser.Paragraph;
import java.util.List;
import java.util.Optional;

/**
 * What a program gives for an article.
 *
 * @param id the article's id
 * @param text the article's text, if it is known here
 * @param quotations the quotations in the program's order
 * @param names the people, places and organisations named; empty when the program does not say
 * @param paragraphs the paragraphs with what each is for; empty when the program does not say
 */
public record PredictedArticle(
    String id,
    Optional<String> text,
    List<Prediction> quotations,
    Optional<List<NamedMention>> names,
    Optional<List<Paragraph>> paragraphs) {

  public PredictedArticle {
    quotations = List.copyOf(quotations);
    names = names.map(List::copyOf);
    paragraphs = paragraphs.map(List::copyOf);
  }

  public static PredictedArticle of(Extraction extraction) {
    return new PredictedArticle(
        extraction.article().id(),
        Optional.of(extraction.article().text()),
        extraction.quotations().stream().map(Prediction::of).toList(),
        Optional.of(NamedMention.of(extraction)),
        Optional.of(extraction.paragraphs()));
  }
}
