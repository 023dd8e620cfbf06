package io.github.presser.internal.english;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words of which the files say that they are the same ({@code same-as}), whoever says so and in however many steps, and
 * the usual one among them. Not thread-safe while words are added.
 */
final class EqualWords {

  /** A word nearer to the usual one, for each word but the usual ones. */
  private final Map<String, String> towards = new HashMap<>();

  /**
   * Adds what one line says.
   *
   * @param word the word
   * @param same what it is the same as, the usual word first; not empty
   */
  void add(String word, List<String> same) {
    String usual = usual(same.get(0));
    join(usual(word), usual);
    same.forEach(other -> join(usual(other), usual));
  }

  private void join(String word, String usual) {
    if (!word.equals(usual)) {
      towards.put(word, usual);
    }
  }

  /** The usual word; the word itself when nothing is said of it. */
  String usual(String word) {
    String at = word;
    while (towards.containsKey(at)) {
      at = towards.get(at);
    }
    return at;
  }

  /** Each word that is not the usual one, and the usual one. */
  Map<String, String> all() {
    Map<String, String> all = new HashMap<>();
    towards.keySet().forEach(word -> all.put(word, usual(word)));
    return all;
  }
}
