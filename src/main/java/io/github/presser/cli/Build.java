package io.github.presser.cli;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Which Presser this is. */
final class Build {

  private Build() {}

  /** The version of the jar, if it runs from one. */
  static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "(development build)" : version;
  }

  /**
   * The version and, since a development version can stand for many states of the code, a digest of the jar's code and
   * models. Two that are equal give the same results.
   */
  static String identity() {
    try {
      Path place = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(place) ? version() + " (" + digest(place) + ")" : version();
    } catch (IOException | URISyntaxException | RuntimeException e) {
      return version(); // not loaded from a file
    }
  }

  /** Of the names and checksums that the jar's directory lists: the files themselves need not be read. */
  private static String digest(Path jar) throws IOException {
    Hasher hasher = Hashing.sha256().newHasher();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .filter(entry -> !entry.isDirectory())
          .forEachOrdered(entry -> add(entry, hasher));
    }
    return hasher.hash().toString().substring(0, 16);
  }

  private static void add(ZipEntry entry, Hasher hasher) {
    hasher.putString(entry.getName(), StandardCharsets.UTF_8).putLong(entry.getSize()).putLong(entry.getCrc());
  }
}
