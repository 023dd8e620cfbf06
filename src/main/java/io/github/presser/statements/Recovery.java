package io.github.presser.statements;

import io.github.presser.Speaker;
import java.util.List;
import java.util.Objects;

/**
 * A speaker that an article does not give and another article does.
 *
 * @param speakers who said it; several for joint speakers, never empty
 * @param articleId the article that says so
 * @param explanation the same for a person to read, in one sentence
 */
public record Recovery(List<Speaker> speakers, String articleId, String explanation) {

  /**
   * Checks the values and copies the list.
   *
   * @throws IllegalArgumentException if there are no speakers
   * @throws NullPointerException if a value is null
   */
  public Recovery {
    speakers = List.copyOf(speakers);
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(explanation, "explanation");
    if (speakers.isEmpty()) {
      throw new IllegalArgumentException("A recovery needs a speaker");
    }
  }
}
