package io.github.presser.cli;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.PeekingIterator;
import io.github.presser.Article;
import io.github.presser.cli.ArticleSource.Item;
import io.github.presser.cli.ArticleSource.LeftOut;
import io.github.presser.cli.ArticleSource.Read;
import io.github.presser.cli.ArticleSource.Unreadable;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The articles of a source; what cannot be read is told of and counted as it is met. */
final class ReadableArticles extends AbstractIterator<Article> implements PeekingIterator<Article> {

  private final ArticleSource source;
  private final Progress progress;
  private final Deque<Long> ends = new ArrayDeque<>();
  private long unreadable;

  ReadableArticles(ArticleSource source, Progress progress) {
    this.source = source;
    this.progress = progress;
  }

  /** How many items were met that could not be read. */
  long unreadable() {
    return unreadable;
  }

  /**
   * Where the first article that was not asked for yet ends in the source, in bytes: articles are read some way ahead
   * of those that are done.
   */
  long nextEnd() {
    return ends.remove();
  }

  @Override
  protected @Nullable Article computeNext() {
    while (source.hasNext()) {
      Item item = source.next();
      if (item instanceof Read read) {
        ends.add(read.end());
        return read.article();
      } else if (item instanceof Unreadable other) {
        progress.message(other.name() + ": " + other.reason());
        progress.step();
        unreadable++;
      } else if (item instanceof LeftOut left) {
        progress.message(left.folder() + ": " + left.what());
      }
    }
    return endOfData();
  }
}
