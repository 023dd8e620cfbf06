package io.github.presser.internal.corpus;

import io.github.presser.EntityType;
import io.github.presser.Extraction;
import io.github.presser.Mention;
import io.github.presser.Span;
import java.util.List;

/**
 * A name in an article.
 *
 * @param span where it stands
 * @param type what is named
 * @param entity tells who or what is named from the others of the article; blank when that is not said
 */
public record NamedMention(Span span, EntityType type, String entity) {

  /** The names that an extraction has, by entity. */
  public static List<NamedMention> of(Extraction extraction) {
    return extraction.entities().stream()
        .flatMap(
            entity ->
                entity.mentions().stream()
                    .filter(mention -> mention.form() == Mention.Form.NAME)
                    .map(mention -> new NamedMention(mention.span(), entity.type(), entity.id())))
        .toList();
  }
}
