package io.github.presser.internal.quotations;

import io.github.presser.internal.tokens.AnnotatedText;
import java.util.List;

/** Finds what is attributed to somebody. Immutable and thread-safe. */
public final class QuotationFinder {

  /** Returns the attributions in order of their first content span; empty when there are none. */
  public List<Attribution> find(AnnotatedText text) {
    return List.of();
  }
}
