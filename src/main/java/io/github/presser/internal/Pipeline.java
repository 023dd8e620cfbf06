package io.github.presser.internal;

import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.Roster;
import io.github.presser.internal.entities.EntityFinder;
import io.github.presser.internal.entities.Profile;
import io.github.presser.internal.page.Page;
import io.github.presser.internal.quotations.Attribution;
import io.github.presser.internal.quotations.QuotationFinder;
import io.github.presser.internal.quotations.QuotationModel;
import io.github.presser.internal.speakers.Resolution;
import io.github.presser.internal.speakers.SpeakerResolver;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TextAnnotator;
import java.util.List;

/** The steps in order. Immutable and thread-safe. */
public final class Pipeline {

  private final TextAnnotator annotator;
  private final EntityFinder entityFinder;
  private final QuotationFinder quotationFinder;
  private final SpeakerResolver speakerResolver;

  private Pipeline(TextAnnotator annotator, QuotationFinder quotationFinder, Roster roster) {
    this.annotator = annotator;
    this.quotationFinder = quotationFinder;
    this.entityFinder = new EntityFinder(roster);
    this.speakerResolver = new SpeakerResolver(roster);
  }

  /**
   * Loads every model.
   *
   * @throws IllegalStateException if a model is missing or damaged
   */
  public static Pipeline load(Roster roster) {
    return load(roster, QuotationModel.standard());
  }

  /**
   * Loads every model but the one given.
   *
   * @throws IllegalStateException if a model is missing or damaged
   */
  public static Pipeline load(Roster roster, QuotationModel quotations) {
    return new Pipeline(TextAnnotator.load(), new QuotationFinder(quotations), roster);
  }

  /** Returns the same steps for another roster; the models are shared. */
  public Pipeline withRoster(Roster roster) {
    return new Pipeline(annotator, quotationFinder, roster);
  }

  public Extraction extract(Article article) {
    Page page = Page.of(article.text());
    AnnotatedText text = annotator.annotate(page);
    List<Profile> profiles = entityFinder.find(text);
    List<Attribution> attributions = quotationFinder.find(text);
    Resolution resolution = speakerResolver.resolve(text, profiles, attributions);
    return new Extraction(article, resolution.entities(), resolution.quotations());
  }
}
