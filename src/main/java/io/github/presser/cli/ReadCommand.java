package io.github.presser.cli;

import io.github.presser.Article;
import io.github.presser.cli.ArticleSource.Item;
import io.github.presser.cli.ArticleSource.LeftOut;
import io.github.presser.cli.ArticleSource.Read;
import io.github.presser.cli.ArticleSource.Unreadable;
import io.github.presser.json.ArticleJson;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code presser read}: pages, archives and feeds in, their articles out. */
@Command(
    name = "read",
    description = {
      "Prints the articles of saved pages, archives and feeds as JSON Lines, which the other commands read.",
      "Articles in other languages than English are printed, told of on standard error, and count as failed."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all paths held articles in English",
      "1:some did not, each named on standard error; or the output could not be written",
      "2:wrong usage"
    })
final class ReadCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PATH", arity = "1..*", description = ReadingOptions.PATHS)
  private List<Path> paths;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, which appears complete or not at all. Default: standard output.")
  private @Nullable Path file;

  private final Console console;

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (ArticleSource source = new ArticleSource(paths, console.in()).inAnyLanguage();
        Output output = Output.to(file, console)) {
      boolean failed = write(source, output);
      output.commit();
      return failed ? Main.FAILED : Main.OK;
    } catch (IOException e) {
      return Output.failure(file, e, console.errWriter());
    }
  }

  /** Whether something was no article in English. */
  private boolean write(ArticleSource source, Writer out) throws IOException {
    boolean failed = false;
    while (source.hasNext()) {
      Item item = source.next();
      if (item instanceof Read read) {
        Article article = read.article();
        out.write(ArticleJson.toLine(article));
        out.write('\n');
        String language = ArticleSource.language(article);
        if (!language.equals(ArticleSource.ENGLISH)) {
          console.errWriter().println("presser: " + article.id() + ": in another language than English: " + language);
          failed = true;
        }
      } else if (item instanceof Unreadable other) {
        console.errWriter().println("presser: " + other.name() + ": " + other.reason());
        failed = true;
      } else if (item instanceof LeftOut left) {
        console.errWriter().println("presser: " + left.folder() + ": " + left.what());
      }
    }
    return failed;
  }
}
