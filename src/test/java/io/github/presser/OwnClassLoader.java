package io.github.presser;

import java.io.File;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Loads Presser's classes and all that is on the class path anew, and counts which resources they open. */
final class OwnClassLoader extends URLClassLoader {

  private final Map<String, Integer> opened = new ConcurrentHashMap<>();

  OwnClassLoader() {
    super(
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(OwnClassLoader::url)
            .toArray(URL[]::new),
        ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(entry, e);
    }
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    opened.merge(name, 1, Integer::sum);
    return super.getResourceAsStream(name);
  }

  /** How often each resource was opened. */
  Map<String, Integer> opened() {
    return opened;
  }
}
