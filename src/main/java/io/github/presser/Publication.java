package io.github.presser;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.presser.Forms.PublicationForm;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How an article was published, as far as its page or feed says so. Nothing here changes what is extracted, but for
 * the date, which {@link Article#date()} has too. Immutable.
 *
 * @param headline the headline; it is not part of the article's text
 * @param date the day and time, with the offset from UTC where it was given; midnight in UTC for a day alone
 * @param authors the names of the people who wrote it, in order; empty if they are not known
 * @param publisher the name of the medium
 * @param language the language of the text, as a primary tag of BCP 47: {@code en}
 * @param address where it stands on the web, absolute
 * @param captions the words under its pictures, in order; they are not part of the article's text
 * @param blockQuotations where the page sets parts of the article's text as quotations, in text order
 */
public record Publication(
    Optional<String> headline,
    Optional<OffsetDateTime> date,
    List<String> authors,
    Optional<String> publisher,
    Optional<String> language,
    Optional<String> address,
    List<String> captions,
    List<Span> blockQuotations) implements Serializable {

  /** Of an article of which only the text is known. */
  public static final Publication UNKNOWN =
      new Publication(
          Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Checks the values and copies the lists.
   *
   * @throws NullPointerException if a value is null
   */
  public Publication {
    Objects.requireNonNull(headline, "headline");
    Objects.requireNonNull(date, "date");
    authors = List.copyOf(authors);
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(address, "address");
    captions = List.copyOf(captions);
    blockQuotations = List.copyOf(blockQuotations);
  }

  /**
   * Makes one of an article without captions and block quotations.
   *
   * @param headline as for the record, and so are the others
   * @param date the day and time
   * @param authors the names of the people who wrote it
   * @param publisher the name of the medium
   * @param language the language of the text
   * @param address where it stands on the web
   * @throws NullPointerException if a value is null
   */
  public Publication(
      Optional<String> headline,
      Optional<OffsetDateTime> date,
      List<String> authors,
      Optional<String> publisher,
      Optional<String> language,
      Optional<String> address) {
    this(headline, date, authors, publisher, language, address, List.of(), List.of());
  }

  /**
   * Tells whether anything but the date is known, as it is of what was read from a page.
   *
   * @return whether it is
   */
  public boolean isKnown() {
    return headline.isPresent() || !authors.isEmpty() || publisher.isPresent() || language.isPresent()
        || address.isPresent() || !captions.isEmpty() || !blockQuotations.isEmpty();
  }

  /**
   * Returns this with what it lacks taken from another.
   *
   * @param other whose values count where this has none
   * @return the values of both
   */
  public Publication or(Publication other) {
    return new Publication(
        headline.or(other::headline), date.or(other::date), authors.isEmpty() ? other.authors : authors,
        publisher.or(other::publisher), language.or(other::language), address.or(other::address),
        captions.isEmpty() ? other.captions : captions,
        blockQuotations.isEmpty() ? other.blockQuotations : blockQuotations);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Publication of(PublicationForm form) {
    return form.value();
  }

  @JsonValue
  private Object writeReplace() {
    return PublicationForm.of(this);
  }
}
