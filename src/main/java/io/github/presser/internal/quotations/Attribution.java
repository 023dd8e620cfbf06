package io.github.presser.internal.quotations;

import io.github.presser.Quotation;
import io.github.presser.Span;
import java.util.List;
import java.util.Optional;

/**
 * An attribution relation: what is said, the cue and the source's words, before the speaker is known.
 *
 * @param kind how much of the content stands in marks
 * @param content what was said, in text order, marks included; never empty
 * @param passages the passages in marks inside the content
 * @param cue the words that link content and source, if any
 * @param source the source's words, if any
 * @param confidence how likely it is that this is an attribution, from 0 to 1
 * @param inner the attributions inside the content, in text order; these have none themselves
 */
public record Attribution(
    Quotation.Kind kind,
    List<Span> content,
    List<Span> passages,
    Optional<Span> cue,
    Optional<Span> source,
    double confidence,
    List<Attribution> inner) {

  public Attribution {
    content = List.copyOf(content);
    passages = List.copyOf(passages);
    inner = List.copyOf(inner);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("An attribution needs content");
    }
  }

  /** An attribution with no other inside it. */
  public Attribution(
      Quotation.Kind kind,
      List<Span> content,
      List<Span> passages,
      Optional<Span> cue,
      Optional<Span> source,
      double confidence) {
    this(kind, content, passages, cue, source, confidence, List.of());
  }
}
