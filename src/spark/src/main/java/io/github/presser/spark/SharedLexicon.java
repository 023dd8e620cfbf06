package io.github.presser.spark;

import io.github.presser.internal.english.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The words that a virtual machine's tasks share. Thread-safe. */
final class SharedLexicon {

  private static final ConcurrentMap<List<String>, Lexicon> BY_LISTS = new ConcurrentHashMap<>();

  private SharedLexicon() {}

  static Lexicon of(List<String> lists) {
    return BY_LISTS.computeIfAbsent(lists, key -> SharedPresser.withFiles(key, files -> {
      try {
        return Lexicon.with(files);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }));
  }
}
