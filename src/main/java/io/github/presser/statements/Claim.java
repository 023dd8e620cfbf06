package io.github.presser.statements;

import io.github.presser.Speaker;
import java.util.List;

/**
 * Who some of the articles say made a statement.
 *
 * @param speakers who they say it was; several for joint speakers, never empty. The confidence of each is pooled over
 *     the articles
 * @param articleIds the articles that say so, first one first, never empty
 */
public record Claim(List<Speaker> speakers, List<String> articleIds) {

  /**
   * Checks the values and copies the lists.
   *
   * @throws IllegalArgumentException if a list is empty
   * @throws NullPointerException if a value is null
   */
  public Claim {
    speakers = List.copyOf(speakers);
    articleIds = List.copyOf(articleIds);
    if (speakers.isEmpty() || articleIds.isEmpty()) {
      throw new IllegalArgumentException("A claim needs a speaker and an article");
    }
  }
}
