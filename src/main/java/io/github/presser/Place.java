package io.github.presser;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.presser.Forms.EntityForm;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A country, city, region or other place; also where it stands for its government ("Washington").
 *
 * @param id key, unique within the extraction
 * @param name canonical name, not blank
 * @param rosterId key on the roster, or empty
 * @param mentions where the article refers to it, in text order
 */
public record Place(String id, String name, Optional<String> rosterId, List<Mention> mentions) implements Entity {

  /**
   * Checks the values and copies the list.
   *
   * @throws IllegalArgumentException if {@code name} is blank
   * @throws NullPointerException if a value is null
   */
  public Place {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(rosterId, "rosterId");
    if (name.isBlank()) {
      throw new IllegalArgumentException("The place " + id + " has a blank name");
    }
    mentions = List.copyOf(mentions);
  }

  @Override
  public EntityType type() {
    return EntityType.PLACE;
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Place of(EntityForm form) {
    return (Place) form.value();
  }

  @JsonValue
  private Object writeReplace() {
    return EntityForm.of(this);
  }
}
