package io.github.presser.internal.speakers;

import java.util.List;

/** Who is meant by words of the article: a member of the cast, several together, or somebody whom it does not name. */
sealed interface Meant permits Contender, Referent {

  /** The members meant; empty for somebody whom the article does not name. */
  List<Integer> who();

  default boolean isNameless() {
    return who().isEmpty();
  }

  /** Whether just one member is meant. */
  default boolean isOne() {
    return who().size() == 1;
  }

  /** The one member meant, or the first. */
  default int one() {
    return who().get(0);
  }
}
