package io.github.presser.statements;

import io.github.presser.Entity;
import io.github.presser.Evidence;
import io.github.presser.Extraction;
import io.github.presser.Quotation;
import io.github.presser.Speaker;
import io.github.presser.internal.statements.ArticleQuotation;
import io.github.presser.internal.statements.Identities;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts speakers that other articles give into extractions. */
final class Recoveries {

  private final Identities identities;
  private final Map<Integer, Map<String, Recovery>> byArticle = new HashMap<>();

  Recoveries(Identities identities) {
    this.identities = identities;
  }

  void add(ArticleQuotation quoted, Recovery recovery) {
    byArticle.computeIfAbsent(quoted.article(), a -> new HashMap<>()).put(quoted.quotation().id(), recovery);
  }

  /** Returns an extraction with the speakers that were recovered for it. */
  Extraction applyTo(Extraction extraction, int article) {
    Map<String, Recovery> recoveries = byArticle.getOrDefault(article, Map.of());
    if (recoveries.isEmpty()) {
      return extraction;
    }
    List<Entity> entities = new ArrayList<>(extraction.entities());
    List<Quotation> quotations =
        extraction.quotations().stream().map(quotation -> recovered(quotation, recoveries, entities)).toList();
    return new Extraction(extraction.article(), extraction.paragraphs(), entities, quotations);
  }

  private Quotation recovered(Quotation quotation, Map<String, Recovery> recoveries, List<Entity> entities) {
    List<Quotation> inner = quotation.inner().stream().map(one -> recovered(one, recoveries, entities)).toList();
    Recovery recovery = recoveries.get(quotation.id());
    List<Speaker> speakers = quotation.speakers();
    Evidence evidence = quotation.evidence();
    if (recovery != null) {
      speakers =
          recovery.speakers().stream()
              .map(speaker -> new Speaker(local(speaker.entity(), entities), speaker.confidence()))
              .toList();
      evidence =
          new Evidence(Evidence.Basis.OTHER_ARTICLE, recovery.explanation(), Optional.of(recovery.articleId()));
    }
    return quotation.resolved(speakers, evidence, inner);
  }

  /** The article's own entity for somebody, the only one it can be; a new one where there is none. */
  private Entity local(Entity foreign, List<Entity> entities) {
    int id = identities.id(foreign);
    List<Entity> fitting =
        entities.stream()
            .filter(entity -> entity.type() == foreign.type())
            .filter(entity -> identities.compatible(identities.id(entity), id))
            .toList();
    if (fitting.size() == 1) {
      return fitting.get(0);
    }
    int number = entities.size() + 1;
    while (isTaken("e" + number, entities)) {
      number++;
    }
    Entity entity = Entity.of(foreign.type(), "e" + number, foreign.name(), foreign.rosterId(), List.of());
    entities.add(entity);
    return entity;
  }

  private static boolean isTaken(String id, List<Entity> entities) {
    return entities.stream().anyMatch(entity -> entity.id().equals(id));
  }
}
