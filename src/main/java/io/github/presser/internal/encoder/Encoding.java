package io.github.presser.internal.encoder;

import java.util.Map;
import java.util.Optional;

/**
 * What a network makes of an article.
 *
 * @param heads for each word, how likely it is the head of a cue, from 0 to 1
 * @param labels what it thinks of the words around heads: around those that it was asked about, and those that it holds
 *     likely itself
 */
public record Encoding(double[] heads, Map<Integer, LabelScores> labels) {

  /** What it thinks of the words around a head; empty if it has not looked. */
  public Optional<LabelScores> around(int head) {
    return Optional.ofNullable(labels.get(head));
  }
}
