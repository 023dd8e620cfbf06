package io.github.presser.statements;

import io.github.presser.statements.SyntheticNews.News;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Measures how right and how fast statements are found, in articles made for it. See {@code docs/STATEMENTS.md}. */
public final class StatementScale {

  private static final long SEED = 41;

  private StatementScale() {}

  /**
   * Prints a line for each size.
   *
   * @param args a folder of annotated articles, or "invented"; and how many quotations to make, once or more
   * @throws IOException if the articles cannot be read
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path corpus = Path.of(args[0]);
    List<String> sentences =
        Files.isDirectory(corpus) ? SyntheticNews.annotated(corpus) : SyntheticNews.invented(20_000, SEED);
    out.printf("%d sentences%n", sentences.size());
    for (int i = 1; i < args.length; i++) {
      News news = SyntheticNews.make(sentences, Integer.parseInt(args[i]), SEED + i);
      long start = System.nanoTime();
      long startOfThread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      List<Statement> found = new StatementFinder().find(news.extractions());
      double seconds = (System.nanoTime() - start) / 1e9;
      double ofThread = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - startOfThread) / 1e9;
      Runtime runtime = Runtime.getRuntime();
      out.printf(
          Locale.ROOT, "%d quotations of %d statements: %d found, %.1f s (%.1f s of the thread), heap %d MB; %s%n",
          news.quotations(), news.statements(), found.size(), seconds, ofThread,
          (runtime.totalMemory() - runtime.freeMemory()) >> 20, PairwiseScore.of(found, news));
    }
  }
}
