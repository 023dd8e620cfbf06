package io.github.presser.spark;

import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.Presser;
import io.github.presser.Roster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/** The one Presser that a virtual machine's tasks share, loaded with the first article. Thread-safe. */
final class SharedPresser {

  private static final ConcurrentMap<List<String>, Presser> BY_WORDS = new ConcurrentHashMap<>();
  private static final ConcurrentMap<PresserSettings, SharedPresser> BY_SETTINGS = new ConcurrentHashMap<>();

  private final Presser presser;
  private final PresserSettings settings;

  private SharedPresser(Presser presser, PresserSettings settings) {
    this.presser = presser;
    this.settings = settings;
  }

  /**
   * Gives the Presser of some settings. Those with the same words share their models.
   *
   * @throws IllegalStateException if a model is missing or damaged
   * @throws UncheckedIOException if a word list has a mistake
   */
  static SharedPresser of(PresserSettings settings) {
    return BY_SETTINGS.computeIfAbsent(
        settings,
        key ->
            new SharedPresser(
                BY_WORDS.computeIfAbsent(key.lexicon(), SharedPresser::load).withRoster(key.roster()), key));
  }

  Extraction extract(Article article) {
    return settings.chosen(presser.extract(article));
  }

  private static Presser load(List<String> lexicon) {
    return withFiles(
        lexicon, files -> Presser.builder().roster(Roster.none()).lexicon(files.toArray(Path[]::new)).build());
  }

  /** Lets something read word lists, which came as texts, from files. */
  static <T> T withFiles(List<String> lexicon, Function<List<Path>, T> reader) {
    List<Path> files = new ArrayList<>();
    try {
      try {
        for (String words : lexicon) {
          Path file = Files.createTempFile("presser-words", ".txt");
          files.add(file);
          Files.writeString(file, words);
        }
        return reader.apply(files);
      } finally {
        for (Path file : files) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
