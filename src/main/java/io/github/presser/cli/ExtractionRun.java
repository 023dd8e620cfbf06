package io.github.presser.cli;

import com.google.common.collect.Streams;
import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.Outcome;
import io.github.presser.json.ExtractionJson;
import io.github.presser.json.ExtractionReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the articles of a source through the extractor, one after another, past those that an earlier run has dealt
 * with. What fails is told of on standard error, also when it failed in the earlier run.
 */
final class ExtractionRun {

  private final Console console;
  private final Main.ExtractorLoader loader;
  private final Knowledge knowledge;
  private final int jobs;
  private final boolean progressShown;
  private long failed;

  /**
   * Makes a run.
   *
   * @param progressShown whether to show progress, if a person reads standard error
   */
  ExtractionRun(Console console, Main.ExtractorLoader loader, Knowledge knowledge, int jobs, boolean progressShown) {
    this.console = console;
    this.loader = loader;
    this.knowledge = knowledge;
    this.jobs = jobs;
    this.progressShown = progressShown && console.errIsTerminal();
  }

  /** Makes of an extraction what is kept of it. */
  interface Keeper {

    /** The bytes to keep of an article that was read now. */
    byte[] keep(Extraction extraction) throws IOException;

    /** Takes the bytes that an earlier run kept of an article. */
    void recall(Article article, byte[] kept) throws IOException;

    /**
     * Keeps the extractions themselves, for a command that needs all of them at the end. What is read back of an
     * earlier run equals what was kept, so the end is the same.
     *
     * @param chosen what is kept of each
     */
    static Keeper ofExtractions(UnaryOperator<Extraction> chosen, Consumer<Extraction> taker) {
      return new Keeper() {
        @Override
        public byte[] keep(Extraction extraction) {
          Extraction kept = chosen.apply(extraction);
          taker.accept(kept);
          return (ExtractionJson.toLine(kept) + "\n").getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public void recall(Article article, byte[] kept) {
          taker.accept(ExtractionReader.parse(new String(kept, StandardCharsets.UTF_8), article));
        }
      };
    }
  }

  /**
   * Deals with every article, in order.
   *
   * @param results where what is kept goes; it is for the caller to commit it
   * @return how many failed
   * @throws UsageException if the results cannot be gone on with
   * @throws IOException if the results cannot be written
   */
  long extract(ArticleSource source, Results results, Keeper keeper) throws IOException {
    try (Progress progress = Progress.of(source, console.errWriter(), progressShown)) {
      ReadableArticles articles = new ReadableArticles(source, progress);
      results.recall(articles, new Past(articles, progress, keeper));
      try (Stream<Outcome> outcomes = outcomes(articles)) {
        for (Outcome outcome : (Iterable<Outcome>) outcomes::iterator) {
          if (outcome instanceof Outcome.Extracted extracted) {
            results.add(outcome.article(), keeper.keep(extracted.extraction()));
          } else if (outcome instanceof Outcome.Failed failure) {
            String reason = ExtractCommand.reason(failure);
            results.addFailure(outcome.article(), reason);
            tell(outcome.article(), reason, progress);
          }
          progress.step(articles.nextEnd());
        }
      }
      return failed + articles.unreadable();
    }
  }

  /**
   * Makes one output of all articles together, once the last is read.
   *
   * @param kept where the extractions are kept until the output is written
   * @param chosen what is kept of each extraction, before anything is made of them
   * @param file where the output goes; standard output without one
   * @return the exit status
   */
  int together(
      ArticleSource source, Results kept, UnaryOperator<Extraction> chosen, @Nullable Path file, Ending ending) {
    List<Extraction> extractions = new ArrayList<>();
    try {
      long failures = extract(source, kept, Keeper.ofExtractions(chosen, extractions::add));
      if (!extractions.isEmpty() || failures == 0) {
        try (Output output = Output.to(file, console)) {
          ending.write(extractions, output);
          output.commit();
        }
      }
      kept.discard();
      return failures == 0 ? Main.OK : Main.FAILED;
    } catch (IOException e) {
      return Output.failure(file, e, console.errWriter());
    }
  }

  /** Writes what is made of all extractions. */
  interface Ending {

    void write(List<Extraction> extractions, Output output) throws IOException;
  }

  /** Loads the models once there is an article to read. */
  private Stream<Outcome> outcomes(ReadableArticles articles) {
    return articles.hasNext() ? loader.load(knowledge).extractAll(Streams.stream(articles), jobs) : Stream.empty();
  }

  private void tell(Article article, String reason, Progress progress) {
    progress.message(article.id() + ": " + reason);
    failed++;
  }

  private final class Past implements Results.Past {

    private final ReadableArticles articles;
    private final Progress progress;
    private final Keeper keeper;

    Past(ReadableArticles articles, Progress progress, Keeper keeper) {
      this.articles = articles;
      this.progress = progress;
      this.keeper = keeper;
    }

    @Override
    public void read(Article article, byte[] results) throws IOException {
      keeper.recall(article, results);
      progress.pass(articles.nextEnd());
    }

    @Override
    public void failed(Article article, String reason) {
      tell(article, reason, progress);
      progress.pass(articles.nextEnd());
    }
  }
}
