package io.github.presser.internal;

import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.Roster;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.entities.EntityFinder;
import io.github.presser.internal.entities.Profile;
import io.github.presser.internal.quotations.Attribution;
import io.github.presser.internal.quotations.QuotationFinder;
import io.github.presser.internal.speakers.Resolution;
import io.github.presser.internal.speakers.SpeakerModel;
import io.github.presser.internal.speakers.SpeakerResolver;
import io.github.presser.internal.text.Page;
import io.github.presser.internal.text.PrintedDate;
import io.github.presser.internal.text.TextReader;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TextAnnotator;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;

/** The steps in order. Immutable and thread-safe. */
public final class Pipeline {

  private final Roster roster;
  private final Lexicon lexicon;
  private final TextReader reader;
  private final TextAnnotator annotator;
  private final EntityFinder entityFinder;
  private final QuotationFinder quotationFinder;
  private final SpeakerModel speakers;
  private final SpeakerResolver speakerResolver;

  private Pipeline(
      Roster roster,
      Lexicon lexicon,
      TextReader reader,
      TextAnnotator annotator,
      EntityFinder entityFinder,
      QuotationFinder quotationFinder,
      SpeakerModel speakers,
      SpeakerResolver speakerResolver) {
    this.roster = roster;
    this.lexicon = lexicon;
    this.reader = reader;
    this.annotator = annotator;
    this.entityFinder = entityFinder;
    this.quotationFinder = quotationFinder;
    this.speakers = speakers;
    this.speakerResolver = speakerResolver;
  }

  /**
   * Loads the taggers.
   *
   * @throws IllegalStateException if a model of theirs is missing or damaged
   */
  public static Pipeline load(Roster roster, Lexicon lexicon, QuotationFinder quotations, SpeakerModel speakers) {
    return of(roster, lexicon, TextAnnotator.load(lexicon), quotations, speakers);
  }

  /** Makes the steps of what is loaded. */
  public static Pipeline of(
      Roster roster, Lexicon lexicon, TextAnnotator annotator, QuotationFinder quotations, SpeakerModel speakers) {
    return new Pipeline(
        roster,
        lexicon,
        TextReader.of(lexicon),
        annotator,
        new EntityFinder(lexicon, roster),
        quotations,
        speakers,
        new SpeakerResolver(roster, speakers));
  }

  /** Returns the same steps for another roster; the models are shared. */
  public Pipeline withRoster(Roster roster) {
    return new Pipeline(
        roster, lexicon, reader, annotator, new EntityFinder(lexicon, roster), quotationFinder, speakers,
        new SpeakerResolver(roster, speakers));
  }

  /** Takes an article through all steps. */
  public Extraction extract(Article article) {
    return extract(article, annotator.annotate(reader.read(article.text())));
  }

  /** Takes an article through the steps after the first two. */
  public Extraction extract(Article article, AnnotatedText text) {
    Page page = text.page();
    List<Profile> profiles = entityFinder.find(text);
    List<Attribution> attributions = quotationFinder.find(text);
    Resolution resolution = speakerResolver.resolve(text, profiles, attributions, year(article, page));
    return new Extraction(article, page.paragraphs(), resolution.entities(), resolution.quotations());
  }

  /** The year whose offices count: the article's; one that it prints alone serves a roster that needs a date. */
  private OptionalInt year(Article article, Page page) {
    if (article.date().isPresent()) {
      return OptionalInt.of(article.date().get().atOffset(ZoneOffset.UTC).getYear());
    }
    return roster.officesNeedDate() ? PrintedDate.year(page, lexicon) : OptionalInt.empty();
  }
}
