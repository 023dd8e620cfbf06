package io.github.presser;

import java.io.Serializable;
import java.util.Objects;

/**
 * What became of one article of many: see {@link Presser#extractAll}. Immutable.
 *
 * <pre>{@code
 * if (outcome instanceof Outcome.Extracted extracted) {
 *   save(extracted.extraction());
 * } else if (outcome instanceof Outcome.Failed failed) {
 *   log.warn("{} was not read", failed.article().id(), failed.cause());
 * }
 * }</pre>
 */
public sealed interface Outcome extends Serializable {

  /**
   * Returns the article.
   *
   * @return the article, as given
   */
  Article article();

  /**
   * Returns the extraction, for callers who let one bad article end the work.
   *
   * @return what was found
   * @throws ExtractionException if the article could not be read; it tells the article's id
   */
  Extraction orElseThrow();

  /**
   * An article that was read.
   *
   * @param extraction what was found
   */
  record Extracted(Extraction extraction) implements Outcome {

    /**
     * Checks the value.
     *
     * @throws NullPointerException if it is null
     */
    public Extracted {
      Objects.requireNonNull(extraction, "extraction");
    }

    @Override
    public Article article() {
      return extraction.article();
    }

    @Override
    public Extraction orElseThrow() {
      return extraction;
    }
  }

  /**
   * An article that could not be read: because of a mistake in Presser, or because there was too little memory for it.
   *
   * @param article the article, as given
   * @param cause what was thrown while it was read; also an {@link Error}
   */
  record Failed(Article article, Throwable cause) implements Outcome {

    /**
     * Checks the values.
     *
     * @throws NullPointerException if a value is null
     */
    public Failed {
      Objects.requireNonNull(article, "article");
      Objects.requireNonNull(cause, "cause");
    }

    @Override
    public Extraction orElseThrow() {
      throw new ExtractionException(article.id(), cause);
    }
  }
}
