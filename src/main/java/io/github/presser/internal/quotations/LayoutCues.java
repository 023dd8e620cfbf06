package io.github.presser.internal.quotations;

import io.github.presser.internal.Interruption;
import io.github.presser.internal.tokens.AnnotatedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Attributions that the layout makes, without a word for a cue: the turns of a transcript or an interview
 * ({@link Turns}), and names that stand where a credit stands ({@link Credits}). They are too rare in edited news for a
 * model to learn. Not thread-safe: each article has its own.
 */
final class LayoutCues {

  private final Map<Integer, Optional<Candidate>> settled = new HashMap<>();

  LayoutCues(AnnotatedText text, TokenTraits traits, List<Segment> segments) {
    LayoutWords words = new LayoutWords(text, traits);
    Map<Integer, Candidate> turns = new Turns(text, words).find(segments);
    Credits credits = new Credits(text, words, segments);
    for (int s = 0; s < segments.size(); s++) {
      Interruption.check();
      int paragraph = segments.get(s).paragraph();
      if (turns.containsKey(paragraph)) {
        boolean first = s == 0 || segments.get(s - 1).paragraph() != paragraph;
        settled.put(s, first ? Optional.of(turns.get(paragraph)) : Optional.empty());
      } else {
        credits.addTo(settled, s);
      }
    }
  }

  /** Whether the layout says what a segment is, so that its words need not be read for cues. */
  boolean settles(int segment) {
    return settled.containsKey(segment);
  }

  /** Whose words the segment is, or begins; empty where it is only the credit, or goes on. */
  Optional<Candidate> credited(int segment) {
    return settled.getOrDefault(segment, Optional.empty());
  }
}
