package io.github.presser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.tokens.ModelFiles;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** However many articles and rosters there are, each model file is opened once. */
class LoadedOnceIT {

  /** Loads the classes of this JVM's class path anew, and counts which resources they open. */
  private static final class CountingLoader extends URLClassLoader {

    private final Map<String, Integer> opened = new ConcurrentHashMap<>();

    CountingLoader() throws IOException {
      super(classPath(), ClassLoader.getPlatformClassLoader());
    }

    private static URL[] classPath() throws IOException {
      List<URL> urls = new ArrayList<>();
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
        urls.add(Path.of(entry).toUri().toURL());
      }
      return urls.toArray(URL[]::new);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      opened.merge(name, 1, Integer::sum);
      return super.getResourceAsStream(name);
    }
  }

  @Test
  void eachModelIsOpenedOnce() throws Exception {
    try (CountingLoader loader = new CountingLoader()) {
      Class<?> type = loader.loadClass(Presser.class.getName());
      Object presser = type.getMethod("create").invoke(null);
      Class<?> rosterType = loader.loadClass(Roster.class.getName());
      Object none = rosterType.getMethod("none").invoke(null);
      Object other = type.getMethod("withRoster", rosterType).invoke(presser, none);
      for (Object each : List.of(presser, other, presser)) {
        type.getMethod("extract", String.class).invoke(each, "\"We are close,\" Ana Roe said in Norland.");
      }

      assertThat(loader.opened).containsKeys(ModelFiles.ALL.toArray(String[]::new));
      assertThat(loader.opened).allSatisfy((file, times) -> assertThat(times).as(file).isEqualTo(1));
    }
  }
}
