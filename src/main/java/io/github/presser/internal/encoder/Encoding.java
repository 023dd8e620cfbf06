package io.github.presser.internal.encoder;

import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * What a network makes of an article. It may look at a part when it is first asked for, and again when it is asked for
 * later; what is asked for in the order of the text costs least. Not thread-safe.
 */
public interface Encoding {

  /**
   * How likely a word is the head of a cue, from 0 to 1.
   *
   * @throws CancellationException if the thread is interrupted
   */
  double headProbability(int word);

  /**
   * What the network thinks of the words around a head.
   *
   * @return empty if the head was not asked about and the network holds it unlikely
   * @throws CancellationException if the thread is interrupted
   */
  Optional<LabelScores> around(int head);
}
