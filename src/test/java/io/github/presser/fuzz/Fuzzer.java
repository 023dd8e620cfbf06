package io.github.presser.fuzz;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where Jazzer comes in: the system property {@code fuzz.target} has the name of the class that is fuzzed. Run as a
 * program, writes that class's seeds into a folder, for Jazzer to begin with.
 */
public final class Fuzzer {

  private static final FuzzTest TARGET = target(System.getProperty("fuzz.target"));

  private Fuzzer() {}

  /**
   * Loads what the target needs, so that no input is charged with it; Jazzer calls this first.
   *
   * @throws IOException as {@link FuzzTest#feed}
   */
  public static void fuzzerInitialize() throws IOException {
    for (byte[] seed : TARGET.seeds()) {
      TARGET.feed(seed);
    }
  }

  /**
   * Tries an input; Jazzer calls this.
   *
   * @throws IOException as {@link FuzzTest#feed}
   */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    TARGET.check(input);
  }

  /**
   * Writes the seeds.
   *
   * @param args the folder
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    List<byte[]> seeds = TARGET.seeds();
    for (int i = 0; i < seeds.size(); i++) {
      Files.write(folder.resolve("seed-" + i), seeds.get(i));
    }
  }

  private static FuzzTest target(String name) {
    try {
      Constructor<?> made = Class.forName(name).getDeclaredConstructor();
      made.setAccessible(true);
      return (FuzzTest) made.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("-Dfuzz.target=" + name + " is no target", e);
    }
  }
}
