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

  /**
   * Leaves the speakers open where they are too doubtful; see {@link Quotation#abstainBelow}.
   *
   * @param confidence the least confidence that will do, from 0 to 1
   * @return the same article, entities and quotations, some of these without speakers
   * @throws IllegalArgumentException if {@code confidence} is not from 0 to 1
   */
  public Extraction abstainBelow(double confidence) {
    return new Extraction(
        article, entities, quotations.stream().map(quotation -> quotation.abstainBelow(confidence)).toList());
  }
}
