package io.github.presser;

import java.util.List;
import java.util.Objects;

/**
 * What Presser found in one article.
 *
 * @param article the article, as given
 * @param entities the people, places and organisations, in order of first mention; empty when there are none
 * @param quotations the quotations in text order; empty when there are none
 */
public record Extraction(Article article, List<Entity> entities, List<Quotation> quotations) {

  /**
   * Checks the values and copies the lists.
   *
   * @throws NullPointerException if a value is null
   */
  public Extraction {
    Objects.requireNonNull(article, "article");
    entities = List.copyOf(entities);
    quotations = List.copyOf(quotations);
  }
}
