package io.github.presser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.corenlp.PresserAnnotator;
import io.github.presser.json.ExtractionJson;
import io.github.presser.json.ExtractionReader;
import io.github.presser.page.NoArticleException;
import io.github.presser.page.PageReader;
import io.github.presser.report.HtmlReport;
import io.github.presser.statements.StatementFinder;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An application that is loaded, used and dropped, as servers do, leaves nothing of Presser in the JVM. */
@Tag("slow")
class UnloadingIT {

  private static final int TIMES = 20;

  /** A collection for each kind of reference that hangs on another, and some to spare. */
  private static final int COLLECTIONS = 50;

  /** Such an application: it uses all that the library has. */
  public static final class Application implements Callable<String> {

    private static final String TEXT =
        "Ana Duarte, the harbour master, closed the quay on Monday. “The clock stays where it is,” Duarte said.\n\n"
            + "The ministry said that it would wait until the nets were dry.";

    @Override
    public String call() throws IOException, NoArticleException {
      Presser presser = Presser.create();
      String html = "<html><body><article><h1>Quay</h1><p>" + TEXT.repeat(5) + "</p></article></body></html>";
      Article page = new PageReader().read("page", html, "");
      List<Extraction> extractions;
      try (Stream<Outcome> outcomes = presser.extractAll(Collections.nCopies(4, page).stream(), 2)) {
        extractions = new ArrayList<>(outcomes.map(Outcome::orElseThrow).toList());
      }
      Extraction extraction = presser.extract(TEXT);
      extractions.add(ExtractionReader.parse(ExtractionJson.toLine(extraction), extraction.article()));
      StringWriter report = new StringWriter();
      new HtmlReport("Quay").write(extractions, new StatementFinder().find(extractions), report);
      report.append(String.valueOf(new PresserAnnotator(presser).requires().size()));
      return report.toString();
    }
  }

  @Test
  void aPresserInAClassLoaderOfItsOwnGoesWithIt() throws Exception {
    List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      loaders.add(loadedUsedAndDropped());
    }
    // Java itself keeps the last type that was compared in a record, up to 18 for good (JDK-8078641): this one's.
    loadedUsedAndDropped();

    for (int i = 0; i < COLLECTIONS && left(loaders) > 0; i++) {
      System.gc();
      Thread.sleep(100); // threads that were told to end come to their end
    }
    assertThat(left(loaders)).as("class loaders that are still there, of %s", TIMES).isZero();
  }

  private static WeakReference<ClassLoader> loadedUsedAndDropped() throws Exception {
    try (OwnClassLoader loader = new OwnClassLoader()) {
      Object application = loader.loadClass(Application.class.getName()).getConstructor().newInstance();
      assertThat(((Callable<?>) application).call()).asString().contains("Ana Duarte");
      return new WeakReference<>(loader);
    }
  }

  private static long left(List<WeakReference<ClassLoader>> loaders) {
    return loaders.stream().filter(loader -> !loader.refersTo(null)).count();
  }
}
