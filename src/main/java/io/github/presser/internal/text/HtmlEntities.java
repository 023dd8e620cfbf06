package io.github.presser.internal.text;

import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The characters that HTML has names for, all 2,125. */
final class HtmlEntities {

  private static final String FILE = "entities.txt";

  private static final ImmutableMap<String, String> CHARACTERS = read();

  private HtmlEntities() {}

  /** What a name stands for: mostly one character, for some a pair of them; empty for what is no name. */
  static Optional<String> characters(String name) {
    return Optional.ofNullable(CHARACTERS.get(name));
  }

  private static ImmutableMap<String, String> read() {
    ImmutableMap.Builder<String, String> map = ImmutableMap.builder();
    try (InputStream in = HtmlEntities.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not on the class path");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] parts = line.split(" ");
          StringBuilder characters = new StringBuilder();
          for (int i = 1; i < parts.length; i++) {
            characters.appendCodePoint(Integer.parseInt(parts[i], 16));
          }
          map.put(parts[0], characters.toString());
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read " + FILE + ": " + e.getMessage(), e);
    }
    return map.buildOrThrow();
  }
}
