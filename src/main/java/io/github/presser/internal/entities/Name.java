package io.github.presser.internal.entities;

import io.github.presser.internal.tokens.NameTag;
import java.util.List;

/**
 * A name where it stands, with what it stands for.
 *
 * @param span where it stands
 * @param words its words
 * @param key the words, so that all spellings have the same key
 * @param type what it stands for, never {@code NONE}
 */
record Name(NameSpan span, List<String> words, String key, NameTag type) {

  Name {
    words = List.copyOf(words);
  }

  String text() {
    return String.join(" ", words);
  }
}
