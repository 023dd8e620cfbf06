package io.github.presser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.tokens.ModelFiles;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each model is opened once, by counting. */
class LoadedOnceIT {

  /** Loads Presser's classes anew and counts which resources they open. */
  private static final class Loader extends URLClassLoader {

    private final Map<String, Integer> opened = new ConcurrentHashMap<>();

    Loader() {
      super(
          Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
              .map(LoadedOnceIT::url)
              .toArray(URL[]::new),
          ClassLoader.getPlatformClassLoader());
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      opened.merge(name, 1, Integer::sum);
      return super.getResourceAsStream(name);
    }
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(entry, e);
    }
  }

  @Test
  void eachModelIsOpenedOnceHoweverManyArticlesAndRostersThereAre() throws ReflectiveOperationException, IOException {
    try (Loader loader = new Loader()) {
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
