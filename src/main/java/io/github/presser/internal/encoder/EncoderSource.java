package io.github.presser.internal.encoder;

import java.util.List;

/**
 * Makes an encoder of the files that a training has written. It is looked for with {@link java.util.ServiceLoader}; the
 * files of the standard encoder are resources beside the class that implements this.
 */
public interface EncoderSource {

  /**
   * Makes an encoder.
   *
   * @param words the network that reads words
   * @param labels the network that labels the words around a head
   * @param vocabulary the pieces that words are cut into, in the order of their numbers
   * @throws IllegalArgumentException if they are not that
   */
  Encoder encoder(byte[] words, byte[] labels, List<String> vocabulary);
}
