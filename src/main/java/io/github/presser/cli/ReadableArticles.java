package io.github.presser.cli;

import com.google.common.collect.AbstractIterator;
import io.github.presser.Article;
import io.github.presser.cli.ArticleSource.Item;
import io.github.presser.cli.ArticleSource.Read;
import io.github.presser.cli.ArticleSource.Unreadable;
import org.jspecify.annotations.Nullable;

/** The articles of a source; what cannot be read is told of and counted as it is met. */
final class ReadableArticles extends AbstractIterator<Article> {

  private final ArticleSource source;
  private final Progress progress;
  private long unreadable;

  ReadableArticles(ArticleSource source, Progress progress) {
    this.source = source;
    this.progress = progress;
  }

  /** How many items were met that could not be read. */
  long unreadable() {
    return unreadable;
  }

  @Override
  protected @Nullable Article computeNext() {
    while (source.hasNext()) {
      Item item = source.next();
      if (item instanceof Read read) {
        return read.article();
      } else if (item instanceof Unreadable other) {
        progress.message(other.name() + ": " + other.reason());
        progress.step();
        unreadable++;
      }
    }
    return endOfData();
  }
}
