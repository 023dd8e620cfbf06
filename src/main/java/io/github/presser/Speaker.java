package io.github.presser;

import io.github.presser.internal.Confidences;
import java.io.Serializable;
import java.util.Objects;

/**
 * Who a quotation is attributed to, after coreference.
 *
 * @param entity the person or organisation (or a place that stands for its government)
 * @param confidence how likely it is that this is the speaker, from 0 to 1, given that it is a quotation at all ({@link
 *     Quotation#confidence}); Presser gives three digits after the point
 */
public record Speaker(Entity entity, double confidence) implements Serializable {

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if {@code confidence} is not from 0 to 1
   * @throws NullPointerException if {@code entity} is null
   */
  public Speaker {
    Objects.requireNonNull(entity, "entity");
    Confidences.require(confidence);
  }

  /**
   * Returns the speaker's canonical name.
   *
   * @return the entity's name
   */
  public String name() {
    return entity.name();
  }

  /**
   * Tells whether the speaker is one of those the caller asked for.
   *
   * @return true if the entity is on the roster
   */
  public boolean onRoster() {
    return entity.rosterId().isPresent();
  }
}
