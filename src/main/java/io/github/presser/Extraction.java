package io.github.presser;

import io.github.presser.internal.Confidences;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Presser found in one article. One that exists keeps these promises, whoever made it:
 *
 * <ul>
 *   <li>every span covers at least one character and lies in the article's text;
 *   <li>paragraphs, and an entity's mentions, are in text order and do not overlap; so are the spans of a quotation's
 *       content, and its passages;
 *   <li>entities and quotations, inner ones too, have ids of their own;
 *   <li>quotations are in text order, by where their content begins;
 *   <li>each passage lies in a span of the content, and a quotation has passages unless it is {@link
 *       Quotation.Kind#INDIRECT}, which has none;
 *   <li>source and content do not overlap;
 *   <li>what a quotation holds inside, content, cue and source, lies in its content, and holds no others inside;
 *   <li>every speaker is one of the entities, and stands once in a quotation.
 * </ul>
 *
 * <p>Immutable, and so thread-safe.
 *
 * @param article the article, as given
 * @param paragraphs its paragraphs with what each is for, in text order; empty for a blank text, and when nobody looked
 *     for them
 * @param entities the people, places and organisations, in order of first mention; empty when there are none
 * @param quotations the quotations in text order; empty when there are none
 */
public record Extraction(
    Article article, List<Paragraph> paragraphs, List<Entity> entities, List<Quotation> quotations)
    implements Serializable {

  /** What stands between the parts of a quotation that somebody's "he said" breaks. */
  private static final String BREAK = " … ";

  /**
   * Checks the promises and copies the lists, in time linear in what they hold.
   *
   * @throws IllegalArgumentException if a promise is not kept; the message names the article, the entity or quotation
   *     and the span
   * @throws NullPointerException if a value is null
   */
  public Extraction {
    Objects.requireNonNull(article, "article");
    paragraphs = List.copyOf(paragraphs);
    entities = List.copyOf(entities);
    quotations = List.copyOf(quotations);
    new ExtractionCheck(article).check(paragraphs, entities, quotations);
  }

  /**
   * Makes an extraction without paragraphs, as an annotator makes it by hand.
   *
   * @param article as for the record, and so are the others
   * @param entities the entities
   * @param quotations the quotations
   * @throws IllegalArgumentException as the canonical constructor
   * @throws NullPointerException if a value is null
   */
  public Extraction(Article article, List<Entity> entities, List<Quotation> quotations) {
    this(article, List.of(), entities, quotations);
  }

  /**
   * Returns the article's words at a span.
   *
   * @param span a span of this extraction, or another of the article's text
   * @return the covered text, as it stands in the article
   * @throws IndexOutOfBoundsException if the span reaches beyond the text
   */
  public String text(Span span) {
    return span.coveredText(article.text());
  }

  /**
   * Returns what was said, as it stands in the article.
   *
   * @param quotation a quotation of this extraction, or one inside it
   * @return its content, marks included, with " … " between its parts when it has several
   * @throws IndexOutOfBoundsException if it is another article's and reaches beyond this one's text
   */
  public String text(Quotation quotation) {
    return quotation.content().stream().map(this::text).collect(Collectors.joining(BREAK));
  }

  /**
   * Returns what somebody is quoted as saying, alone or with others.
   *
   * @param entity one of the entities
   * @return the quotations, and those inside others, in text order with an outer one before what is inside it; empty
   *     when the entity says nothing or is another extraction's
   */
  public List<Quotation> quotationsBy(Entity entity) {
    return quotations.stream()
        .flatMap(quotation -> Stream.concat(Stream.of(quotation), quotation.inner().stream()))
        .filter(quotation -> quotation.speakers().stream().anyMatch(s -> s.entity().equals(entity)))
        .toList();
  }

  /**
   * Keeps the quotations of some acts, such as speech and writing alone. What is inside one that is left out goes with
   * it; of what is inside one that stays, the same acts are kept.
   *
   * @param acts the acts to keep; none leaves no quotation
   * @return the same article, paragraphs and entities with those quotations, which keep their ids
   */
  public Extraction only(Set<Quotation.Act> acts) {
    return quotationsWhere(quotation -> acts.contains(quotation.act()));
  }

  /**
   * Leaves out the quotations that are too doubtful, and what is inside them; see {@link Quotation#confidence}.
   *
   * @param least the least confidence that will do, from 0 to 1
   * @return the same article, paragraphs and entities with the other quotations, which keep their ids
   * @throws IllegalArgumentException if {@code least} is not from 0 to 1
   */
  public Extraction withoutQuotationsBelow(double least) {
    Confidences.require(least);
    return least == 0 ? this : quotationsWhere(quotation -> quotation.confidence() >= least);
  }

  private Extraction quotationsWhere(Predicate<Quotation> condition) {
    List<Quotation> kept =
        quotations.stream()
            .filter(condition)
            .map(
                q ->
                    q.inner().stream().allMatch(condition)
                        ? q
                        : q.resolved(q.speakers(), q.evidence(), q.inner().stream().filter(condition).toList()))
            .toList();
    return new Extraction(article, paragraphs, entities, kept);
  }

  /**
   * Leaves the speakers open where they are too doubtful; see {@link Quotation#abstainBelow}.
   *
   * @param confidence the least confidence in a speaker that will do, from 0 to 1
   * @return the same article, paragraphs, entities and quotations, some of these without speakers
   * @throws IllegalArgumentException if {@code confidence} is not from 0 to 1
   */
  public Extraction abstainBelow(double confidence) {
    return new Extraction(
        article, paragraphs, entities,
        quotations.stream().map(quotation -> quotation.abstainBelow(confidence)).toList());
  }
}
