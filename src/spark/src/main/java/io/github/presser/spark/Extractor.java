package io.github.presser.spark;

import io.github.presser.Article;
import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.spark.sql.Row;

/** Makes a row of an article, whatever the article is. Thread-safe. */
final class Extractor implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private final PresserSettings settings;
  private transient volatile SharedPresser presser; // found anew wherever this arrives

  Extractor(PresserSettings settings) {
    this.settings = settings;
  }

  /**
   * Extracts from an article.
   *
   * @return a row of {@link Schemas#EXTRACTION}; with an error and nothing else where the article has no text or no id,
   *     or could not be read
   * @throws CancellationException if the task is ended
   * @throws IllegalStateException if the models are not there: that is no fault of the article's
   */
  Row extract(String id, String text, Optional<Instant> date) {
    if (text == null) {
      return ExtractionRows.failed(id, date, "no text");
    } else if (id == null || id.isBlank()) {
      return ExtractionRows.failed(id, date, "no id");
    }
    return extract(new Article(id, text, date));
  }

  /** Extracts from an article that has an id and a text. */
  Row extract(Article article) {
    SharedPresser loaded = loaded();
    try {
      return ExtractionRows.of(loaded.extract(article));
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) { // of this article; the others go on
      return ExtractionRows.failed(article.id(), article.date(), e.toString());
    }
  }

  private SharedPresser loaded() {
    SharedPresser known = presser;
    if (known == null) {
      known = SharedPresser.of(settings);
      presser = known;
    }
    return known;
  }
}
