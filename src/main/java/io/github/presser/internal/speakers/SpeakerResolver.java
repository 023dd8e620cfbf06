package io.github.presser.internal.speakers;

import io.github.presser.Entity;
import io.github.presser.Evidence;
import io.github.presser.Quotation;
import io.github.presser.Roster;
import io.github.presser.internal.entities.Profile;
import io.github.presser.internal.quotations.Attribution;
import io.github.presser.internal.tokens.AnnotatedText;
import java.util.ArrayList;
import java.util.List;

/** Says who the source of each attribution is. Immutable and thread-safe. */
public final class SpeakerResolver {

  private final Roster roster;

  public SpeakerResolver(Roster roster) {
    this.roster = roster;
  }

  /** Resolves the sources of one article, in text order. */
  public Resolution resolve(AnnotatedText text, List<Profile> profiles, List<Attribution> attributions) {
    List<Quotation> quotations = new ArrayList<>();
    for (Attribution a : attributions) {
      quotations.add(
          new Quotation("q" + (quotations.size() + 1), a.kind(), a.content(), a.passages(), a.cue(), a.source(),
              List.of(), new Evidence(Evidence.Basis.NO_SOURCE, "The article gives no source.")));
    }
    List<Entity> entities = profiles.stream().map(Profile::entity).toList();
    return new Resolution(entities, quotations);
  }
}
