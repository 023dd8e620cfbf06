package io.github.presser.statements;

import io.github.presser.Speaker;
import java.util.List;
import java.util.Objects;

/**
 * One thing said, however many articles quote it and in however many wordings.
 *
 * @param id key such as {@code s1}, unique within the result
 * @param wording the canonical wording: the fullest of the occurrences'
 * @param claims who made it: one claim when the articles agree, several when they contradict each other (the one with
 *     most articles first), none when no article says
 * @param occurrences the quotations of it, the first published first; never empty
 */
public record Statement(String id, String wording, List<Claim> claims, List<Occurrence> occurrences) {

  /**
   * Checks the values and copies the lists.
   *
   * @throws IllegalArgumentException if there are no occurrences
   * @throws NullPointerException if a value is null
   */
  public Statement {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(wording, "wording");
    claims = List.copyOf(claims);
    occurrences = List.copyOf(occurrences);
    if (occurrences.isEmpty()) {
      throw new IllegalArgumentException("The statement " + id + " has no occurrences");
    }
  }

  /**
   * Tells whether the articles contradict each other about who made it.
   *
   * @return true if there are several claims
   */
  public boolean disputed() {
    return claims.size() > 1;
  }

  /**
   * Returns who made it, when the articles agree.
   *
   * @return the speakers; empty when no article says or the articles contradict each other
   */
  public List<Speaker> speakers() {
    return claims.size() == 1 ? claims.get(0).speakers() : List.of();
  }

  /**
   * Returns the article that had it first.
   *
   * @return the first occurrence's article
   */
  public String firstArticleId() {
    return occurrences.get(0).articleId();
  }
}
