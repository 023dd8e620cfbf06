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
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** The steps in order. Immutable and thread-safe. */
public final class Pipeline {

  private final TextAnnotator annotator;
  private final EntityFinder entityFinder;
  private final QuotationFinder quotationFinder;
  private final SpeakerResolver speakerResolver;

  private Pipeline(
      TextAnnotator annotator,
      EntityFinder entityFinder,
      QuotationFinder quotationFinder,
      SpeakerResolver speakerResolver) {
    this.annotator = annotator;
    this.entityFinder = entityFinder;
    this.quotationFinder = quotationFinder;
    this.speakerResolver = speakerResolver;
  }

  /**
   * Loads every model.
   *
   * @throws IllegalStateException if a model is missing or damaged
   */
  public static Pipeline load(Roster roster) {
    return load(roster, QuotationModel::standard);
  }

  /**
   * Loads every model but the one given.
   *
   * @throws IllegalStateException if a model is missing or damaged
   */
  public static Pipeline load(Roster roster, QuotationModel quotations) {
    return load(roster, () -> quotations);
  }

  /** CoreNLP's models take longest: the others are read beside them. */
  private static Pipeline load(Roster roster, Supplier<QuotationModel> quotations) {
    CompletableFuture<TextAnnotator> annotator =
        CompletableFuture.supplyAsync(TextAnnotator::load, task -> new Thread(task, "presser-loader").start());
    QuotationFinder quotationFinder = new QuotationFinder(quotations.get());
    EntityFinder entityFinder = new EntityFinder(roster);
    SpeakerResolver speakerResolver = new SpeakerResolver(roster);
    try {
      return new Pipeline(annotator.join(), entityFinder, quotationFinder, speakerResolver);
    } catch (CompletionException e) {
      throw e.getCause() instanceof IllegalStateException cause ? cause : e;
    }
  }

  /** Returns the same steps for another roster; the models are shared. */
  public Pipeline withRoster(Roster roster) {
    return new Pipeline(
        annotator, entityFinder.withRoster(roster), quotationFinder, new SpeakerResolver(roster));
  }

  public Extraction extract(Article article) {
    Page page = Page.of(article.text());
    AnnotatedText text = annotator.annotate(page);
    List<Profile> profiles = entityFinder.find(text);
    List<Attribution> attributions = quotationFinder.find(text);
    Resolution resolution = speakerResolver.resolve(text, profiles, attributions, year(article));
    return new Extraction(article, resolution.entities(), resolution.quotations());
  }

  private static OptionalInt year(Article article) {
    return article.date().stream().mapToInt(date -> date.atOffset(ZoneOffset.UTC).getYear()).findFirst();
  }
}
