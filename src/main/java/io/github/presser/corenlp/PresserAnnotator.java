package io.github.presser.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.util.CoreMap;
import io.github.presser.Article;
import io.github.presser.Evidence;
import io.github.presser.Extraction;
import io.github.presser.Mention;
import io.github.presser.Presser;
import io.github.presser.Quotation;
import io.github.presser.Roster;
import io.github.presser.Span;
import io.github.presser.Speaker;
import io.github.presser.internal.Search;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A CoreNLP annotator that finds quotations and their speakers with {@link Presser}, and puts them where the annotator
 * {@code quote} puts its own, so that code which reads those need not change:
 *
 * <pre>{@code
 * props.setProperty("annotators", "tokenize,presser"); // was: tokenize,pos,lemma,ner,depparse,coref,quote
 * props.setProperty("customAnnotatorClass.presser", "io.github.presser.corenlp.PresserAnnotator");
 * CoreDocument document = new CoreDocument(text);
 * new StanfordCoreNLP(props).annotate(document);
 * document.quotes().forEach(quote -> System.out.println(quote.speaker() + ": " + quote.text()));
 * }</pre>
 *
 * <p>It reads the annotation's text alone. Each passage in quotation marks that is quoted from somebody is a {@link
 * CoreMap} in {@link CoreAnnotations.QuotationsAnnotation}, marks included, in text order; scare quotes and titles are
 * not among them, and neither are quotations without marks: all that Presser finds is in {@link ExtractionAnnotation},
 * and the quotation that a passage is of in {@link QuotationAnnotation}. A passage has:
 *
 * <ul>
 *   <li>text, character offsets, index and document id; if the text is tokenised, tokens and the indices of the first
 *       and last token and sentence, both inclusive, as {@code quote} has them;
 *   <li>{@link QuoteAttributionAnnotator.SpeakerAnnotation} and {@link
 *       QuoteAttributionAnnotator.CanonicalMentionAnnotation}: the speaker's canonical name, several joined by "; ";
 *       neither when there is no speaker;
 *   <li>{@link QuoteAttributionAnnotator.MentionAnnotation}: the words of the source, as they stand in the text; {@link
 *       QuoteAttributionAnnotator.MentionTypeAnnotation}: {@code name}, {@code pronoun} or {@code animate noun};
 *   <li>the first and last tokens of the source, and of the speaker's first mention by the canonical name, if {@code
 *       ner} ran before: {@link edu.stanford.nlp.pipeline.CoreQuote} looks for its mentions there;
 *   <li>{@link QuoteAttributionAnnotator.SpeakerSieveAnnotation}: what the choice of speaker stands on, such as {@code
 *       Presser NAME}.
 * </ul>
 *
 * <p>The document's id and date, where the annotation has them, are the article's. Immutable and thread-safe.
 */
public final class PresserAnnotator implements Annotator {

  private static final String JOINT = "; ";

  private final Presser presser;

  /** What Presser found in a document: a key of the document's annotation. */
  public static final class ExtractionAnnotation implements CoreAnnotation<Extraction> {

    /** Makes the key; CoreNLP calls this. */
    public ExtractionAnnotation() {}

    @Override
    public Class<Extraction> getType() {
      return Extraction.class;
    }
  }

  /** The quotation that a passage in quotation marks is of: a key of the passage. */
  public static final class QuotationAnnotation implements CoreAnnotation<Quotation> {

    /** Makes the key; CoreNLP calls this. */
    public QuotationAnnotation() {}

    @Override
    public Class<Quotation> getType() {
      return Quotation.class;
    }
  }

  /**
   * Makes an annotator of a Presser that there is already, for {@code pipeline.addAnnotator}.
   *
   * @param presser what finds the quotations
   */
  public PresserAnnotator(Presser presser) {
    this.presser = Objects.requireNonNull(presser, "presser");
  }

  /**
   * Makes an annotator from the properties of a pipeline; CoreNLP calls this for {@code customAnnotatorClass}. It loads
   * Presser's models.
   *
   * @param name the annotator's name in the pipeline, which its properties start with
   * @param properties the pipeline's: of them {@code presser.roster}, a file or {@code none}, and {@code
   *     presser.minConfidence}, from 0 to 1, if {@code presser} is the name
   * @throws IllegalArgumentException if a property is wrong; the message names it
   * @throws IllegalStateException if a model is missing or damaged; the message names it
   */
  public PresserAnnotator(String name, Properties properties) {
    this(presser(name, properties));
  }

  @Override
  public void annotate(Annotation annotation) {
    String text = annotation.get(CoreAnnotations.TextAnnotation.class);
    if (text == null) {
      throw new IllegalArgumentException("The annotation has no text");
    }
    String id = annotation.get(CoreAnnotations.DocIDAnnotation.class);
    Article article = new Article(id == null || id.isBlank() ? "article" : id, text, date(annotation));
    Extraction extraction = presser.extract(article);
    annotation.set(ExtractionAnnotation.class, extraction);
    annotation.set(CoreAnnotations.QuotationsAnnotation.class, passages(extraction, annotation));
  }

  /**
   * Says what must be there before: nothing but the text.
   *
   * @return the empty set
   */
  @Override
  @SuppressWarnings("rawtypes") // as CoreNLP declares it
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of();
  }

  /**
   * Says what is there afterwards.
   *
   * @return the keys of the document and of its quotations
   */
  @Override
  @SuppressWarnings("rawtypes") // as CoreNLP declares it
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(
        ExtractionAnnotation.class,
        QuotationAnnotation.class,
        CoreAnnotations.QuotationsAnnotation.class,
        CoreAnnotations.QuotationIndexAnnotation.class,
        QuoteAttributionAnnotator.SpeakerAnnotation.class,
        QuoteAttributionAnnotator.SpeakerSieveAnnotation.class,
        QuoteAttributionAnnotator.MentionAnnotation.class,
        QuoteAttributionAnnotator.MentionTypeAnnotation.class,
        QuoteAttributionAnnotator.CanonicalMentionAnnotation.class);
  }

  private static Presser presser(String name, Properties properties) {
    Presser.Builder builder = Presser.builder();
    String roster = properties.getProperty(name + ".roster");
    if (roster != null) {
      builder.roster(roster(name + ".roster", roster));
    }
    String confidence = properties.getProperty(name + ".minConfidence");
    if (confidence != null) {
      setMinConfidence(name + ".minConfidence", confidence, builder);
    }
    return builder.build();
  }

  private static Roster roster(String property, String value) {
    try {
      return value.equals("none") ? Roster.none() : Roster.load(Path.of(value));
    } catch (IOException | InvalidPathException e) {
      throw new IllegalArgumentException(property + ": cannot read " + value + ": " + e.getMessage(), e);
    }
  }

  private static void setMinConfidence(String property, String value, Presser.Builder builder) {
    try {
      builder.minConfidence(Double.parseDouble(value));
    } catch (IllegalArgumentException e) { // no number, or one that is no confidence
      throw new IllegalArgumentException(property + " must be from 0 to 1; found " + value, e);
    }
  }

  private static Optional<Instant> date(Annotation annotation) {
    String date = annotation.get(CoreAnnotations.DocDateAnnotation.class);
    try {
      return date == null
          ? Optional.empty()
          : Optional.of(LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty(); // CoreNLP lets it be anything
    }
  }

  private static List<CoreMap> passages(Extraction extraction, Annotation annotation) {
    TreeMap<Span, Quotation> quotations = new TreeMap<>();
    for (Quotation quotation : extraction.quotations()) {
      quotation.passages().forEach(passage -> quotations.putIfAbsent(passage, quotation));
    }
    TokenRanges tokens = new TokenRanges(annotation.get(CoreAnnotations.TokensAnnotation.class));
    List<CoreMap> passages = new ArrayList<>();
    quotations.forEach(
        (span, quotation) -> {
          CoreMap passage = passage(span, annotation, tokens);
          passage.set(CoreAnnotations.QuotationIndexAnnotation.class, passages.size());
          passage.set(QuotationAnnotation.class, quotation);
          attribute(passage, quotation, extraction.article().text());
          if (hasEntityMentions(annotation)) {
            locate(passage, quotation, extraction.article().text(), tokens);
          }
          passages.add(passage);
        });
    return passages;
  }

  private static CoreMap passage(Span span, Annotation document, TokenRanges tokens) {
    Annotation passage = new Annotation(span.coveredText(document.get(CoreAnnotations.TextAnnotation.class)));
    passage.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, span.begin());
    passage.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, span.end());
    String id = document.get(CoreAnnotations.DocIDAnnotation.class);
    if (id != null) {
      passage.set(CoreAnnotations.DocIDAnnotation.class, id);
    }
    tokens
        .covering(span)
        .ifPresent(
            range -> {
              List<CoreLabel> covered = tokens.of(range);
              passage.set(CoreAnnotations.TokensAnnotation.class, covered);
              passage.set(CoreAnnotations.TokenBeginAnnotation.class, range.first());
              passage.set(CoreAnnotations.TokenEndAnnotation.class, range.last());
              Integer first = covered.get(0).get(CoreAnnotations.SentenceIndexAnnotation.class);
              Integer last = covered.get(covered.size() - 1).get(CoreAnnotations.SentenceIndexAnnotation.class);
              if (first != null && last != null) {
                passage.set(CoreAnnotations.SentenceBeginAnnotation.class, first);
                passage.set(CoreAnnotations.SentenceEndAnnotation.class, last);
              }
            });
    return passage;
  }

  private static void attribute(CoreMap passage, Quotation quotation, String text) {
    quotation
        .source()
        .ifPresent(source -> passage.set(QuoteAttributionAnnotator.MentionAnnotation.class, source.coveredText(text)));
    String type = mentionType(quotation.evidence().basis());
    if (type != null) {
      passage.set(QuoteAttributionAnnotator.MentionTypeAnnotation.class, type);
    }
    if (!quotation.speakers().isEmpty()) {
      String names = quotation.speakers().stream().map(Speaker::name).collect(Collectors.joining(JOINT));
      passage.set(QuoteAttributionAnnotator.SpeakerAnnotation.class, names);
      passage.set(QuoteAttributionAnnotator.CanonicalMentionAnnotation.class, names);
      passage.set(
          QuoteAttributionAnnotator.SpeakerSieveAnnotation.class, "Presser " + quotation.evidence().basis());
    }
  }

  /** CoreNLP's word for how the source names the speaker; it has none for the other grounds. */
  private static @Nullable String mentionType(Evidence.Basis basis) {
    return switch (basis) {
      case NAME -> "name";
      case NOMINAL -> "animate noun";
      case PRONOUN -> "pronoun";
      default -> null;
    };
  }

  private static void locate(CoreMap passage, Quotation quotation, String text, TokenRanges tokens) {
    quotation
        .source()
        .flatMap(tokens::covering)
        .ifPresent(
            range -> {
              passage.set(QuoteAttributionAnnotator.MentionBeginAnnotation.class, range.first());
              passage.set(QuoteAttributionAnnotator.MentionEndAnnotation.class, range.last());
            });
    quotation.speakers().stream()
        .limit(1)
        .flatMap(speaker -> speaker.entity().mentions().stream()
            .map(Mention::span)
            .filter(span -> span.coveredText(text).equals(speaker.name())))
        .findFirst()
        .flatMap(tokens::covering)
        .ifPresent(
            range -> {
              passage.set(QuoteAttributionAnnotator.CanonicalMentionBeginAnnotation.class, range.first());
              passage.set(QuoteAttributionAnnotator.CanonicalMentionEndAnnotation.class, range.last());
            });
  }

  /** Whether {@link edu.stanford.nlp.pipeline.CoreDocument} will have entity mentions; it fails without. */
  private static boolean hasEntityMentions(Annotation document) {
    List<CoreMap> sentences = document.get(CoreAnnotations.SentencesAnnotation.class);
    return sentences != null
        && !sentences.isEmpty()
        && sentences.get(0).containsKey(CoreAnnotations.MentionsAnnotation.class);
  }

  /** Finds the tokens that spans cover. */
  private static final class TokenRanges {

    private final List<CoreLabel> tokens;

    TokenRanges(@Nullable List<CoreLabel> tokens) {
      this.tokens = tokens == null ? List.of() : tokens;
    }

    /** Indices of tokens, both inclusive. */
    record Range(int first, int last) {}

    /** The tokens of which at least a part lies in a span. */
    Optional<Range> covering(Span span) {
      int first = firstEndingAfter(span.begin());
      int last = first - 1;
      while (last + 1 < tokens.size() && tokens.get(last + 1).beginPosition() < span.end()) {
        last++;
      }
      return last < first ? Optional.empty() : Optional.of(new Range(first, last));
    }

    List<CoreLabel> of(Range range) {
      return tokens.subList(range.first(), range.last() + 1);
    }

    private int firstEndingAfter(int offset) {
      return Search.firstEndingAfter(offset, tokens.size(), i -> tokens.get(i).endPosition());
    }
  }
}
