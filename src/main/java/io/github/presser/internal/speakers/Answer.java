package io.github.presser.internal.speakers;

import io.github.presser.Evidence.Basis;
import java.util.List;

/**
 * Who speaks, how surely and why.
 *
 * @param who the members of the cast; empty when the article does not tell
 * @param confidence from 0 to 1; 0 when there is nobody
 * @param basis what the answer rests on
 * @param explanation the same in words
 */
record Answer(List<Integer> who, double confidence, Basis basis, String explanation) {

  Answer {
    who = List.copyOf(who);
  }

  /** The article does not tell who it is. */
  static Answer unclear(String words) {
    return new Answer(List.of(), 0, Basis.UNRESOLVED, Explanations.unclear(words));
  }

  /** It is nobody in particular. */
  static Answer generic(String words) {
    return new Answer(List.of(), 0, Basis.UNRESOLVED, Explanations.generic(words));
  }

  /** There is no source. */
  static Answer noSource() {
    return new Answer(List.of(), 0, Basis.NO_SOURCE, Explanations.noSource());
  }

  /** The same answer, at most so likely. */
  Answer atMost(double likely) {
    return new Answer(who, Math.min(confidence, likely), basis, explanation);
  }

  boolean isOpen() {
    return who.isEmpty();
  }
}
