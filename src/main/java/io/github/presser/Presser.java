package io.github.presser;

import com.google.common.base.Suppliers;
import io.github.presser.internal.Confidences;
import io.github.presser.internal.OrderedExtraction;
import io.github.presser.internal.Pipeline;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.quotations.EncoderModel;
import io.github.presser.internal.quotations.QuotationFinder;
import io.github.presser.internal.quotations.QuotationModel;
import io.github.presser.internal.speakers.SpeakerModel;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads news articles and says who said what.
 *
 * <pre>{@code
 * Presser presser = Presser.create();
 * Extraction extraction = presser.extract("\"The clock stays,\" Danny Prior said on Monday.");
 * for (Quotation q : extraction.quotations()) {
 *   q.speakers().forEach(s -> System.out.println(s.name()));
 * }
 * }</pre>
 *
 * <p>Making one loads the models, which takes seconds and a few hundred megabytes: make one and share it. It is
 * immutable and thread-safe.
 *
 * <p>It is {@link Serializable}, for frameworks that send their functions to other machines. What is sent are its
 * settings: the roster, the least confidences, and the paths of models and word lists of the caller's. Where it
 * arrives, those of Presser's own models that are not yet there are loaded, once for all that arrive; with files of the
 * caller's, which must be at the same paths there, the models are loaded each time.
 */
public final class Presser implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  /** Has Presser's own models, for all that arrive from elsewhere; loaded with the first. */
  private static final Supplier<Presser> ARRIVED = Suppliers.memoize(() -> builder().roster(Roster.none()).build());

  private final transient Pipeline pipeline;
  private final transient Settings settings;

  private Presser(Pipeline pipeline, Settings settings) {
    this.pipeline = pipeline;
    this.settings = settings;
  }

  /**
   * Loads the models, with the standard roster: on it are John Kerry, Sergei Lavrov and Staffan de Mistura, each found
   * by office alone ("the Russian foreign minister") only in an article whose date, given or printed above its text,
   * lies in the years of the office. {@link #builder} takes another roster.
   *
   * @return a Presser ready for use
   * @throws IllegalStateException if a model is missing or damaged; the message names it
   */
  public static Presser create() {
    return builder().build();
  }

  /**
   * Starts a Presser with settings of one's own.
   *
   * @return a builder with the default settings
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a Presser for another roster. It shares this one's models: it costs no time and next to no memory.
   *
   * @param roster the roster; {@link Roster#none()} to resolve every speaker by the article alone
   * @return a Presser ready for use; this one stays as it is
   */
  public Presser withRoster(Roster roster) {
    Objects.requireNonNull(roster, "roster");
    return new Presser(
        pipeline.withRoster(roster),
        new Settings(
            roster, settings.minConfidence(), settings.minQuotationConfidence(), settings.quotationModel(),
            settings.speakerModel(), settings.encoder(), settings.withEncoder(), settings.lexicon()));
  }

  /**
   * Extracts the entities and quotations of one article.
   *
   * @param article the article; blank text gives an extraction with empty lists
   * @return what was found; the same for the same article, always
   * @throws CancellationException if the thread is interrupted, before or while the article is read: within a fraction
   *     of a second, in whatever step; the thread's interrupt status stays set
   */
  public Extraction extract(Article article) {
    return pipeline
        .extract(Objects.requireNonNull(article, "article"))
        .abstainBelow(settings.minConfidence())
        .withoutQuotationsBelow(settings.minQuotationConfidence());
  }

  /**
   * Extracts the entities and quotations of a text that needs no id.
   *
   * @param text the article's text
   * @return what was found, for an article with the id {@code article}
   * @throws CancellationException as {@link #extract(Article)}
   */
  public Extraction extract(String text) {
    return extract(new Article("article", text));
  }

  /**
   * Extracts from many articles on several threads, in the order of the articles.
   *
   * <pre>{@code
   * try (Stream<Outcome> outcomes = presser.extractAll(articles, 4)) {
   *   outcomes.map(Outcome::orElseThrow).forEach(this::save);
   * }
   * }</pre>
   *
   * <p>The articles are read as the outcomes are taken, on the same thread, and only a few ahead of it: 16 for each
   * thread, fewer when they are long. So a source of any size needs no more memory than a small one. An article that
   * fails is an {@link Outcome.Failed} in its place, and the others go on.
   *
   * <p>Close the stream to give up the rest; one that was taken to its end is closed already. If the thread that takes
   * the outcomes is interrupted while it waits, the work ends: it gets a {@link
   * CancellationException}, and its interrupt status stays set.
   *
   * @param articles the articles, closed together with the result; what it throws comes after the outcomes of the
   *     articles before
   * @param threads how many articles to work on at a time, 1 or more; more than there are processors does not help
   * @return one outcome for each article, to be taken by one thread; the same whatever the number of threads
   * @throws IllegalArgumentException if {@code threads} is less than 1
   */
  public Stream<Outcome> extractAll(Stream<? extends Article> articles, int threads) {
    return OrderedExtraction.stream(this::extract, Objects.requireNonNull(articles, "articles"), threads);
  }

  @Serial
  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("A Presser is read through its settings");
  }

  @Serial
  private Object writeReplace() {
    return settings;
  }

  /** What a Presser was made with, and all of it that is serialised. Paths are texts, since no path is serialisable. */
  private record Settings(
      Roster roster,
      double minConfidence,
      double minQuotationConfidence,
      List<String> quotationModel,
      List<String> speakerModel,
      List<String> encoder,
      boolean withEncoder,
      List<String> lexicon)
      implements Serializable {

    @Serial
    private Object readResolve() {
      boolean standard = withEncoder
          && Stream.of(quotationModel, speakerModel, encoder, lexicon).allMatch(List::isEmpty);
      Presser presser = standard ? ARRIVED.get().withRoster(roster) : load();
      return new Presser(presser.pipeline, this);
    }

    Presser load() {
      Lexicon words;
      try {
        words = Lexicon.with(lexicon.stream().map(Path::of).toList());
      } catch (IOException e) {
        throw new UncheckedIOException(e.getMessage(), e);
      }
      QuotationModel quotations = quotationModel.stream().findFirst()
          .map(Path::of).map(QuotationModel::load).orElseGet(QuotationModel::standard);
      SpeakerModel speakers = speakerModel.stream().findFirst()
          .map(Path::of).map(SpeakerModel::load).orElseGet(SpeakerModel::standard);
      return new Presser(
          Pipeline.load(roster, words, new QuotationFinder(quotations, loadEncoder()), speakers), this);
    }

    private Optional<EncoderModel> loadEncoder() {
      return encoder.isEmpty()
          ? withEncoder ? EncoderModel.standard() : Optional.empty()
          : Optional.of(EncoderModel.load(Path.of(encoder.get(0))));
    }
  }

  /** Settings for a {@link Presser}. Not thread-safe. */
  public static final class Builder {

    private Optional<Roster> roster = Optional.empty();
    private Optional<Path> quotationModel = Optional.empty();
    private Optional<Path> speakerModel = Optional.empty();
    private Optional<Path> encoder = Optional.empty();
    private boolean withEncoder = true;
    private List<Path> lexicon = List.of();
    private double minConfidence;
    private double minQuotationConfidence;

    private Builder() {}

    /**
     * Sets the speakers that the caller cares about.
     *
     * @param roster the roster, by default {@link Roster#standard()}; {@link Roster#none()} to resolve every speaker by
     *     the article alone
     * @return this builder
     */
    public Builder roster(Roster roster) {
      this.roster = Optional.of(roster);
      return this;
    }

    /**
     * Sets how sure Presser must be to name a speaker; see {@link Quotation#abstainBelow}. What it costs and gains is
     * in {@code docs/ACCURACY.md}.
     *
     * @param confidence the least confidence, from 0 (the default: whoever is likeliest) to 1
     * @return this builder
     * @throws IllegalArgumentException if {@code confidence} is not from 0 to 1
     */
    public Builder minConfidence(double confidence) {
      this.minConfidence = Confidences.require(confidence);
      return this;
    }

    /**
     * Sets how sure Presser must be that something is a quotation; see {@link Quotation#confidence}.
     *
     * @param confidence the least confidence, from 0 (the default: those with which it is most often right) to 1
     * @return this builder
     * @throws IllegalArgumentException if {@code confidence} is not from 0 to 1
     */
    public Builder minQuotationConfidence(double confidence) {
      this.minQuotationConfidence = Confidences.require(confidence);
      return this;
    }

    /**
     * Sets the model that finds quotations.
     *
     * @param file a file that {@link io.github.presser.training.Trainer} or {@code presser train} made, by default the
     *     one that Presser ships with; read by {@link #build}
     * @return this builder
     */
    public Builder quotationModel(Path file) {
      this.quotationModel = Optional.of(file);
      return this;
    }

    /**
     * Sets the model that says whom pronouns and descriptions mean.
     *
     * @param file a file that {@link io.github.presser.training.Trainer} or {@code presser train --speakers} made,
     *     by default the one that Presser ships with; read by {@link #build}
     * @return this builder
     */
    public Builder speakerModel(Path file) {
      this.speakerModel = Optional.of(file);
      return this;
    }

    /**
     * Sets the pre-trained network that helps to find quotations; running it takes the artifact {@code
     * presser-accurate}.
     *
     * @param folder a folder of files as {@code models/accurate.md} says how to make them, by default those of {@code
     *     presser-accurate} where it is on the class path, and otherwise none; read by {@link #build}
     * @return this builder
     */
    public Builder encoder(Path folder) {
      this.encoder = Optional.of(folder);
      this.withEncoder = true;
      return this;
    }

    /**
     * Does without a network, even where {@code presser-accurate} is on the class path.
     *
     * @return this builder
     */
    public Builder withoutEncoder() {
      this.encoder = Optional.empty();
      this.withEncoder = false;
      return this;
    }

    /**
     * Adds words of the caller's to those that Presser knows. A file has a word a line, with what is to be said of it,
     * as the files in {@code models/english} do: {@code tánaiste  person title}. It may say more of a word that Presser
     * knows.
     *
     * @param files the files, in UTF-8, read by {@link #build}; none by default
     * @return this builder
     */
    public Builder lexicon(Path... files) {
      this.lexicon = List.of(files);
      return this;
    }

    /**
     * Loads the models.
     *
     * @return a Presser ready for use
     * @throws IllegalStateException if a model is missing or damaged; the message names it
     * @throws UncheckedIOException if a word list of the caller's cannot be read, or has a mistake: then its cause is a
     *     {@link LexiconException}
     */
    public Presser build() {
      return new Settings(
              roster.orElseGet(Roster::standard),
              minConfidence,
              minQuotationConfidence,
              quotationModel.map(Path::toString).stream().toList(),
              speakerModel.map(Path::toString).stream().toList(),
              encoder.map(Path::toString).stream().toList(),
              withEncoder,
              lexicon.stream().map(Path::toString).toList())
          .load();
    }
  }
}
