package io.github.presser.internal.speakers;

import java.util.List;
import java.util.Optional;

/**
 * Somebody or something that words may stand for, with what the article has told of it up to there.
 *
 * @param who the members meant; several for those named together, empty for somebody whom the article does not name
 * @param last the latest mention; empty for one who is known by an office alone, or was named too long ago
 * @param foreground the latest mention as subject or as speaker, within the same reach
 * @param recent how many mentions there are within reach
 * @param history the mentions so far
 */
record Contender(
    List<Integer> who, Optional<Referent> last, Optional<Referent> foreground, int recent, History history)
    implements Meant {

  /** What is counted of all mentions up to here. */
  record History(int mentions, int spoken, int turnsAgo) {
    static final History NONE = new History(0, 0, Integer.MAX_VALUE);
  }

  Contender {
    who = List.copyOf(who);
  }
}
