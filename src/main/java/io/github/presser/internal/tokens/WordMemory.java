package io.github.presser.internal.tokens;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was worked out of a word alone, so that it does not matter which words are here. Bounded; thread-safe.
 *
 * @param <W> what is worked out of a word
 */
final class WordMemory<W> {

  /** Words of all articles that are remembered, and of each article beyond these. */
  private static final int MOST_WORDS = 20_000;

  private final Map<String, W> common = new ConcurrentHashMap<>();
  private final Function<String, W> function;

  /**
   * Makes an empty memory.
   *
   * @param function works it out, the same for the same word
   */
  WordMemory(Function<String, W> function) {
    this.function = function;
  }

  /** Starts an article. What it gives is for one thread. */
  Reading reading() {
    return new Reading();
  }

  /** The words of one article, too. */
  final class Reading {

    private final Map<String, W> own = new HashMap<>();

    private Reading() {}

    W get(String word) {
      W known = common.get(word);
      if (known == null) {
        known = own.get(word);
      }
      if (known == null) {
        known = function.apply(word);
        if (common.size() < MOST_WORDS) {
          common.put(word, known);
        } else {
          if (own.size() >= MOST_WORDS) {
            own.clear();
          }
          own.put(word, known);
        }
      }
      return known;
    }
  }
}
