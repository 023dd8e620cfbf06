package io.github.presser.internal.encoder;

import java.util.BitSet;
import java.util.List;

/** A pre-trained network that was taught to find quotations. Immutable and thread-safe. */
public interface Encoder {

  /**
   * Begins to read an article.
   *
   * @param words its words
   * @param asked indices of words to be looked at as heads, whether the network takes them for some or not
   * @return what it makes of them, for one thread; the same for the same words
   */
  Encoding encode(List<Word> words, BitSet asked);
}
