package io.github.presser.cli;

import com.google.common.collect.PeekingIterator;
import io.github.presser.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Where the results of a run go, article by article, in the order of the articles. */
interface Results extends AutoCloseable {

  /**
   * Goes through the articles that an earlier run has dealt with; where there was none, does nothing.
   *
   * @param articles all articles of the run; afterwards the next is the first that is still to be read
   * @throws UsageException if they are not the articles of the earlier run
   */
  void recall(PeekingIterator<Article> articles, Past past) throws IOException;

  /** Takes an article's results. */
  void add(Article article, byte[] results) throws IOException;

  /** Takes note that an article could not be read. */
  void addFailure(Article article, String reason) throws IOException;

  /**
   * Ends the run; a file takes its name.
   *
   * @param madeWith what a file was made with: see {@link FinishedOutput#note}
   */
  void commit(byte[] tail, Map<String, String> madeWith) throws IOException;

  /** Ends the run without results. */
  void discard();

  @Override
  void close();

  /** Is told what an earlier run made of each article. */
  interface Past {

    /** It gave results: the bytes that {@link #add} took. */
    void read(Article article, byte[] results) throws IOException;

    /** It failed. */
    void failed(Article article, String reason);
  }

  /**
   * Results on their way to a file, which an interrupted run leaves for a later one to go on with.
   *
   * @param file where the command writes to
   * @param settings all that the results depend on beside the articles, by what users call it; asked for only when
   *     there is a file
   * @param resume whether to go on where an earlier run stopped, if there was one
   * @param otherwise what takes the results when they go to standard output, a device or a pipe
   * @throws UsageException if an earlier run, or one at work, stands in the way
   * @throws ParameterException if {@code resume} has no file to go on with
   */
  static Results kept(
      @Nullable Path file,
      Supplier<Map<String, String>> settings,
      boolean resume,
      CommandSpec command,
      Console console,
      Supplier<Results> otherwise) {
    Optional<Path> target = file == null ? Optional.empty() : Output.target(file);
    if (target.isPresent()) {
      return WorkFile.open(
          file, target.get(), settings.get(), resume, Main.resuming(command), console.errWriter());
    } else if (resume) {
      throw new ParameterException(
          command.commandLine(), "--resume needs -o with a file: what was written elsewhere cannot be read back");
    }
    return otherwise.get();
  }

  /** Results of which nothing is kept: whoever makes them holds them. */
  static Results none() {
    return new Results() {
      @Override
      public void recall(PeekingIterator<Article> articles, Past past) {}

      @Override
      public void add(Article article, byte[] results) {}

      @Override
      public void addFailure(Article article, String reason) {}

      @Override
      public void commit(byte[] tail, Map<String, String> madeWith) {}

      @Override
      public void discard() {}

      @Override
      public void close() {}
    };
  }

  /** Results that go to a stream as they come; nothing is kept of them. */
  static Results stream(Output output) {
    return new Results() {
      @Override
      public void recall(PeekingIterator<Article> articles, Past past) {}

      @Override
      public void add(Article article, byte[] results) throws IOException {
        output.write(results);
        output.flush();
      }

      @Override
      public void addFailure(Article article, String reason) {}

      @Override
      public void commit(byte[] tail, Map<String, String> madeWith) throws IOException {
        output.write(tail);
        output.madeWith(madeWith);
        output.commit();
      }

      @Override
      public void discard() {}

      @Override
      public void close() {
        output.close();
      }
    };
  }
}
