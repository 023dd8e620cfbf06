package io.github.presser.statements;

import java.util.List;

/**
 * What an article changed in a wording, word by word.
 *
 * @param changes the words of both wordings in reading order; empty when neither has any
 */
public record Difference(List<Change> changes) {

  /**
   * Copies the list.
   *
   * @throws NullPointerException if a value is null
   */
  public Difference {
    changes = List.copyOf(changes);
  }

  /**
   * Compares two wordings. Case, the shape of quotation marks and punctuation at the edge of a word do not count as
   * changes; the text of what is kept is the other wording's.
   *
   * @param canonical the canonical wording
   * @param other another wording
   * @return what became of the canonical one's words
   */
  public static Difference between(String canonical, String other) {
    return new Difference(WordDiff.changes(canonical, other));
  }
}
