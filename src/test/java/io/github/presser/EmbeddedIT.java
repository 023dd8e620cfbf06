package io.github.presser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.fixtures.SampleArticle;
import io.github.presser.internal.tokens.ModelFiles;
import io.github.presser.json.ExtractionJson;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;

/** An application that embeds Presser: what it has on its class path is enough, and each model is loaded once. */
class EmbeddedIT {

  /** All the jars that it gets beside Presser's own: see docs/PERFORMANCE.md. */
  private static final Set<String> JARS =
      Set.of("failureaccess", "guava", "jackson-core", "jspecify", "slf4j-api", "stanford-corenlp");

  /**
   * Loads Presser's classes anew from these jars alone; counts which resources they open, and which classes they look
   * for and do not find.
   */
  private static final class Loader extends URLClassLoader {

    private final Map<String, Integer> opened = new ConcurrentHashMap<>();
    private final Set<String> missing = new ConcurrentSkipListSet<>();

    Loader(List<URL> classPath) {
      super(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      try {
        return super.findClass(name);
      } catch (ClassNotFoundException e) {
        missing.add(name);
        throw e;
      }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      opened.merge(name, 1, Integer::sum);
      return super.getResourceAsStream(name);
    }
  }

  private static Loader load() throws IOException {
    List<URL> urls = new ArrayList<>();
    Set<String> found = new TreeSet<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry);
      String jar = path.getFileName().toString().replaceFirst("-[0-9].*", "");
      if (Files.isDirectory(path) || JARS.contains(jar)) {
        urls.add(path.toUri().toURL());
        if (!Files.isDirectory(path)) {
          found.add(jar);
        }
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(JARS);
    return new Loader(urls);
  }

  @Test
  void nothingIsMissingFromTheJarsThatAnApplicationGets() throws Exception {
    try (Loader loader = load()) {
      Class<?> type = loader.loadClass(Presser.class.getName());
      Object presser = type.getMethod("create").invoke(null);
      Class<?> json = loader.loadClass(ExtractionJson.class.getName());
      Class<?> extractionType = loader.loadClass(Extraction.class.getName());
      for (SampleArticle article : SampleArticle.values()) {
        Object extraction = type.getMethod("extract", String.class).invoke(presser, article.article().text());
        assertThat((String) json.getMethod("toLine", extractionType).invoke(null, extraction)).startsWith("{");
      }

      assertThat(loader.missing).isEmpty();
    }
  }

  @Test
  void eachModelIsOpenedOnceHoweverManyArticlesAndRostersThereAre() throws Exception {
    try (Loader loader = load()) {
      Class<?> type = loader.loadClass(Presser.class.getName());
      Object presser = type.getMethod("create").invoke(null);
      Class<?> rosterType = loader.loadClass(Roster.class.getName());
      Object none = rosterType.getMethod("none").invoke(null);
      Object other = type.getMethod("withRoster", rosterType).invoke(presser, none);
      for (Object each : List.of(presser, other, presser)) {
        type.getMethod("extract", String.class).invoke(each, "\"We are close,\" Ana Roe said in Norland.");
      }

      assertThat(loader.opened).containsKeys(ModelFiles.ALL.toArray(String[]::new));
      assertThat(new TreeMap<>(loader.opened))
          .allSatisfy((file, times) -> assertThat(times).as(file).isEqualTo(1));
    }
  }
}
