package io.github.presser;

import io.github.presser.internal.Pipeline;
import java.util.Objects;

/**
 * Reads news articles and says who said what.
 *
 * <pre>{@code
 * Presser presser = Presser.create();
 * Extraction extraction = presser.extract("Talks went on for hours. \"We are close,\" Kerry said.");
 * for (Quotation q : extraction.quotations()) {
 *   q.speakers().forEach(s -> System.out.println(s.name()));
 * }
 * }</pre>
 *
 * <p>Making one loads the models, which takes seconds and a few hundred megabytes: make one and share it. It is
 * immutable and thread-safe.
 */
public final class Presser {

  private final Pipeline pipeline;

  private Presser(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /**
   * Loads the models, with the standard roster.
   *
   * @return a Presser ready for use
   * @throws IllegalStateException if a model is missing or damaged; the message names it
   */
  public static Presser create() {
    return builder().build();
  }

  /**
   * Starts a Presser with settings of one's own.
   *
   * @return a builder with the default settings
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a Presser for another roster. It shares this one's models: it costs no time and next to no memory.
   *
   * @param roster the roster; {@link Roster#none()} to resolve every speaker by the article alone
   * @return a Presser ready for use; this one stays as it is
   */
  public Presser withRoster(Roster roster) {
    return new Presser(pipeline.withRoster(Objects.requireNonNull(roster, "roster")));
  }

  /**
   * Extracts the entities and quotations of one article.
   *
   * @param article the article; blank text gives an extraction with empty lists
   * @return what was found; the same for the same article, always
   */
  public Extraction extract(Article article) {
    return pipeline.extract(Objects.requireNonNull(article, "article"));
  }

  /**
   * Extracts the entities and quotations of a text that needs no id.
   *
   * @param text the article's text
   * @return what was found, for an article with the id {@code article}
   */
  public Extraction extract(String text) {
    return extract(new Article("article", text));
  }

  /** Settings for a {@link Presser}. Not thread-safe. */
  public static final class Builder {

    private Roster roster = Roster.standard();

    private Builder() {}

    /**
     * Sets the speakers that the caller cares about.
     *
     * @param roster the roster, by default {@link Roster#standard()}; {@link Roster#none()} to resolve every speaker by
     *     the article alone
     * @return this builder
     */
    public Builder roster(Roster roster) {
      this.roster = Objects.requireNonNull(roster, "roster");
      return this;
    }

    /**
     * Loads the models.
     *
     * @return a Presser ready for use
     * @throws IllegalStateException if a model is missing or damaged; the message names it
     */
    public Presser build() {
      return new Presser(Pipeline.load(roster));
    }
  }
}
