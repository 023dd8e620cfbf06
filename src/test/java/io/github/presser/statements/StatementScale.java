package io.github.presser.statements;

import io.github.presser.Extraction;
import io.github.presser.json.ExtractionJson;
import io.github.presser.statements.SyntheticNews.Draft;
import io.github.presser.statements.SyntheticNews.News;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures how right and how fast statements are found, in articles made for it. See {@code docs/STATEMENTS.md}; and
 * {@code docs/SCALE.md} for articles that are written to a file, for another program to find statements in.
 */
public final class StatementScale {

  private static final long SEED = 41;
  private static final Pattern OCCURRENCE =
      Pattern.compile("\"article\":\"(a\\d+)\",(?:\"date\":null,)?\"quotation\":\"(q\\d+)\"");

  private StatementScale() {}

  /**
   * Prints a line for each size; or writes what {@code presser extract} would of one size; or scores what another
   * program found in that.
   *
   * @param args a folder of annotated articles, or "invented"; and how many quotations to make, once or more; or once,
   *     then "write" and a file, or "score" and files of statements as JSON Lines
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path corpus = Path.of(args[0]);
    List<String> sentences =
        Files.isDirectory(corpus) ? SyntheticNews.annotated(corpus) : SyntheticNews.invented(20_000, SEED);
    out.printf("%d sentences%n", sentences.size());
    if (args.length > 3 && args[2].matches("write|score")) {
      News news = SyntheticNews.make(sentences, Integer.parseInt(args[1]), SEED + 1);
      if (args[2].equals("write")) {
        write(news, Path.of(args[3]));
      } else {
        List<List<Draft>> found = new ArrayList<>();
        for (String file : Arrays.asList(args).subList(3, args.length)) {
          read(news, Path.of(file), found);
        }
        out.printf("%d statements, %d found; %s%n", news.statements(), found.size(), PairwiseScore.of(found));
      }
      return;
    }
    for (int i = 1; i < args.length; i++) {
      measure(SyntheticNews.make(sentences, Integer.parseInt(args[i]), SEED + i), out);
    }
  }

  private static void write(News news, Path file) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (Extraction extraction : (Iterable<Extraction>) news.extractions()::iterator) {
        ExtractionJson.writeLine(extraction, false, writer);
        writer.newLine();
      }
    }
  }

  private static void read(News news, Path file, List<List<Draft>> found) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      lines.map(
              line ->
                  OCCURRENCE.matcher(line).results().map(one -> news.draft(one.group(1), one.group(2))).toList())
          .forEach(found::add);
    }
  }

  private static void measure(News news, PrintStream out) {
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
