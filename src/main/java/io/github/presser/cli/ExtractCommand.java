package io.github.presser.cli;

import com.google.common.collect.ImmutableMap;
import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code presser extract}: articles in, who said what out. */
@Command(
    name = "extract",
    description = "Finds the quotations in articles and who said them.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all articles were read",
      "1:some articles failed, each named on standard error, and the others were written;"
          + " or the output could not be written",
      "2:wrong usage"
    })
final class ExtractCommand implements Callable<Integer> {

  /** The formats of {@code -f}. */
  enum Format {
    JSONL,
    JSON,
    CSV,
    TEXT
  }

  @Mixin private ReadingOptions reading;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "jsonl|json|csv|text",
      description = "The format of the output. Default: text on a terminal, otherwise jsonl.")
  private @Nullable Format format;

  @Option(
      names = "--together",
      description =
          "Read the articles together: a quotation whose article leaves the speaker open gets the speaker that other"
              + " articles give for the same statement. All articles are held in memory.")
  private boolean together;

  @Option(
      names = "--with-text",
      negatable = true,
      description =
          "Write the text of each article, in which the offsets count, with jsonl and json; or do not. Default: of"
              + " those that were read from pages.")
  private @Nullable Boolean withText;

  private final Console console;
  private final Main.ExtractorLoader loader;

  ExtractCommand(Console console, Main.ExtractorLoader loader) {
    this.console = console;
    this.loader = loader;
  }

  @Override
  public Integer call() {
    reading.check();
    Map<String, String> madeWith = reading.madeWith(settings());
    if (reading.isDone(madeWith, console)) {
      return Main.OK;
    }
    Layout layout = layout();
    ExtractionRun run = reading.run(console, loader);
    try (ArticleSource articles = reading.articles(console);
        Results results = reading.results(settings(), console, this::unkept)) {
      return together
          ? run.together(
              articles,
              results,
              all -> all,
              reading.file(),
              (all, output) -> writeTogether(all, layout, output, madeWith))
          : run(run, articles, layout, results, madeWith);
    }
  }

  private Results unkept() {
    return together ? Results.none() : Results.stream(Output.to(reading.file(), console));
  }

  private int run(
      ExtractionRun run, ArticleSource source, Layout layout, Results results, Map<String, String> madeWith) {
    Pages pages = new Pages(layout);
    try {
      long failed = run.extract(source, results, pages);
      if (pages.written > 0 || failed == 0) {
        results.commit(pages.tail(), madeWith);
      } else {
        results.discard();
      }
      return failed == 0 ? Main.OK : Main.FAILED;
    } catch (IOException e) {
      return Output.failure(reading.file(), e, console.errWriter());
    }
  }

  private void writeTogether(
      List<Extraction> extractions, Layout layout, Output out, Map<String, String> madeWith) throws IOException {
    out.madeWith(madeWith);
    out.write(layout.head());
    String separator = "";
    for (Extraction extraction : reading.statementFinder().recover(extractions)) {
      out.write(separator);
      layout.write(reading.chosen(extraction), out);
      separator = layout.separator();
    }
    out.write(layout.tail());
  }

  /** The articles' parts of the output: what stands before and between them goes with the one that follows. */
  private final class Pages implements ExtractionRun.Keeper {

    private final Layout layout;
    private long written;

    Pages(Layout layout) {
      this.layout = layout;
    }

    @Override
    public byte[] keep(Extraction extraction) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (Writer out = Output.utf8(bytes)) {
        out.write(written == 0 ? layout.head() : layout.separator());
        layout.write(reading.chosen(extraction), out);
      }
      written++;
      return bytes.toByteArray();
    }

    @Override
    public void recall(Article article, byte[] kept) {
      written++;
    }

    byte[] tail() {
      return ((written == 0 ? layout.head() : "") + layout.tail()).getBytes(StandardCharsets.UTF_8);
    }
  }

  /** What the output depends on beside the articles and how they are read. */
  private Map<String, String> settings() {
    return ImmutableMap.of(
        "--format", (format == null ? Format.JSONL : format).name().toLowerCase(Locale.ROOT),
        "--together", Boolean.toString(together),
        "--with-text", withText == null ? "of pages" : withText.toString());
  }

  /** Why an article is not in the output. */
  static String reason(Outcome.Failed failure) {
    return failure.cause() instanceof OutOfMemoryError
        ? "not enough memory for its " + failure.article().text().length()
            + " characters; try java -Xmx2g or --jobs 1"
        : Main.describe(failure.cause());
  }

  private boolean isTextWritten(Article article) {
    return withText == null ? article.publication().isKnown() : withText;
  }

  private Layout layout() {
    Format chosen = format != null ? format : reading.toTerminal(console) ? Format.TEXT : Format.JSONL;
    return switch (chosen) {
      case JSONL -> Layout.jsonLines(this::isTextWritten);
      case JSON -> Layout.jsonArray(this::isTextWritten);
      case CSV -> new CsvLayout();
      case TEXT -> reading.file() == null
          ? new TextLayout(console.width(), console.colour())
          : new TextLayout(Console.PAGE_WIDTH, false);
    };
  }
}
