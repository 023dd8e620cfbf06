package io.github.presser.internal.speakers;

import io.github.presser.Entity;
import io.github.presser.Quotation;
import java.util.List;

/**
 * The last step's result.
 *
 * @param entities the entities, now with the nominal and pronominal mentions that were resolved
 * @param quotations the quotations with their speakers, whose entities are those of the list
 */
public record Resolution(List<Entity> entities, List<Quotation> quotations) {}
