package io.github.presser.cli;

import io.github.presser.Article;
import io.github.presser.cli.ArticleSource.Unreadable;
import io.github.presser.json.ArticleReader;
import io.github.presser.json.MalformedLineException;
import io.github.presser.page.NoArticleException;
import io.github.presser.page.PageArchive;
import io.github.presser.page.PageArchive.ArchivedPage;
import io.github.presser.page.PageArchive.UnreadablePageException;
import io.github.presser.page.PageFeed;
import io.github.presser.page.PageReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The articles of a file that holds several, one at a time. */
interface ItemReader extends Closeable {

  /** An article or why there is none, with what to call it. */
  sealed interface Found permits FoundArticle, FoundNothing {}

  /** An article; {@code name} is what to call it. */
  record FoundArticle(Article article, String name) implements Found {}

  /** Something that holds no article. */
  record FoundNothing(Unreadable unreadable) implements Found {

    FoundNothing(String name, String reason) {
      this(new Unreadable(name, reason));
    }
  }

  /**
   * The next one; empty at the end.
   *
   * @throws IOException if nothing more can be read
   */
  Optional<Found> next() throws IOException;

  /** Reads JSON Lines. */
  static ItemReader ofLines(InputStream in, String name) {
    ArticleReader lines = new ArticleReader(in);
    return new ItemReader() {
      @Override
      public Optional<Found> next() throws IOException {
        try {
          Optional<Article> article = lines.read();
          return article.map(each -> new FoundArticle(each, name + ":" + lines.line()));
        } catch (MalformedLineException e) {
          return Optional.of(new FoundNothing(name + ":" + e.line(), e.getMessage()));
        }
      }

      @Override
      public void close() throws IOException {
        lines.close();
      }
    };
  }

  /** Reads the pages of a web archive; the address of a page is its id. */
  static ItemReader ofArchive(InputStream in, String name) throws IOException {
    PageArchive archive = new PageArchive(in);
    PageReader reader = new PageReader();
    return new ItemReader() {
      @Override
      public Optional<Found> next() throws IOException {
        try {
          Optional<ArchivedPage> page = archive.next();
          return page.map(each -> read(each, reader, name));
        } catch (UnreadablePageException e) {
          return Optional.of(new FoundNothing(name + ": " + e.address(), e.getMessage()));
        }
      }

      @Override
      public void close() throws IOException {
        archive.close();
      }
    };
  }

  private static Found read(ArchivedPage page, PageReader reader, String name) {
    String place = name + ": " + page.address();
    try {
      return new FoundArticle(reader.read(page.address(), page.html(), page.encoding(), page.address()), place);
    } catch (NoArticleException e) {
      return new FoundNothing(place, e.getMessage());
    } catch (OutOfMemoryError e) {
      return new FoundNothing(place, ArticleSource.NO_MEMORY); // the next page may be smaller
    }
  }

  /** Reads the items of a feed. */
  static ItemReader ofFeed(byte[] feed, String name) {
    PageFeed items = new PageFeed(feed);
    return new ItemReader() {
      private boolean told = items.isFeed();

      @Override
      public Optional<Found> next() {
        if (!told) {
          told = true;
          return Optional.of(new FoundNothing(name, "no feed: it is neither RSS nor Atom"));
        }
        try {
          return items.next().map(article -> new FoundArticle(article, name + ": " + article.id()));
        } catch (NoArticleException e) {
          return Optional.of(new FoundNothing(name + ": " + items.id(), e.getMessage()));
        }
      }

      @Override
      public void close() {
        // held in memory
      }
    };
  }
}
