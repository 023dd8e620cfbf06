package io.github.presser.internal.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.presser.internal.Utf8;
import java.io.IOException;
import java.util.Optional;

/** The characters that HTML has names for, all 2,125; 106 of these names are also written without the semicolon. */
final class HtmlEntities {

  private static final String FILE = "entities.txt";

  private static final ImmutableSet<String> LOOSE;
  private static final ImmutableMap<String, String> CHARACTERS;

  static {
    ImmutableSet.Builder<String> loose = ImmutableSet.builder();
    CHARACTERS = read(loose);
    LOOSE = loose.build();
  }

  private HtmlEntities() {}

  /** What a name stands for: mostly one character, for some a pair of them; empty for what is no name. */
  static Optional<String> characters(String name) {
    return Optional.ofNullable(CHARACTERS.get(name));
  }

  /** Whether pages write a name without the semicolon, and browsers read it so. */
  static boolean isLoose(String name) {
    return LOOSE.contains(name);
  }

  private static ImmutableMap<String, String> read(ImmutableSet.Builder<String> loose) {
    ImmutableMap.Builder<String, String> map = ImmutableMap.builder();
    try {
      for (String line : Utf8.resource(HtmlEntities.class, FILE).lines().toList()) {
        if (!line.startsWith("#")) {
          String[] parts = line.split(" ");
          StringBuilder characters = new StringBuilder();
          for (int i = 1; i < parts.length; i++) {
            characters.appendCodePoint(Integer.parseInt(parts[i], 16));
          }
          boolean isLoose = parts[0].endsWith("?");
          String name = isLoose ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
          map.put(name, characters.toString());
          if (isLoose) {
            loose.add(name);
          }
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read " + FILE + ": " + e.getMessage(), e);
    }
    return map.buildOrThrow();
  }
}
