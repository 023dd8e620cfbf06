package io.github.presser.internal.quotations;

import io.github.presser.Quotation;
import io.github.presser.internal.text.Passage;
import io.github.presser.internal.tokens.TokenRange;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An attribution relation: what is said, the cue and the source's words, before the speaker is known.
 *
 * @param kind how much of the content stands in marks
 * @param content what was said, in text order, marks included; never empty
 * @param passages the passages in marks inside the content
 * @param cue the words that link content and source, if any
 * @param source the source's words, if any
 * @param sameSpeakerAs the index, among the article's attributions, of the one that this one goes on from or leads up
 *     to, for one without a source of its own
 * @param repeats the indices of those whose words this one repeats, where its own source may not tell who speaks
 * @param confidence how likely it is that this is an attribution, from 0 to 1
 * @param inner the attributions inside the content, in text order; these have none themselves
 */
public record Attribution(
    Quotation.Kind kind,
    List<TokenRange> content,
    List<Passage> passages,
    Optional<TokenRange> cue,
    Optional<TokenRange> source,
    OptionalInt sameSpeakerAs,
    List<Integer> repeats,
    double confidence,
    List<Attribution> inner) {

  /**
   * Makes the attribution.
   *
   * @throws IllegalArgumentException if there is no content
   */
  public Attribution {
    content = List.copyOf(content);
    passages = List.copyOf(passages);
    repeats = List.copyOf(repeats);
    inner = List.copyOf(inner);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("An attribution needs content");
    }
  }

  /** An attribution with a source, and no other inside it. */
  public Attribution(
      Quotation.Kind kind,
      List<TokenRange> content,
      List<Passage> passages,
      Optional<TokenRange> cue,
      Optional<TokenRange> source,
      double confidence) {
    this(kind, content, passages, cue, source, OptionalInt.empty(), List.of(), confidence, List.of());
  }

  /** The same, spoken by whoever speaks in another attribution of the article. */
  Attribution by(int other) {
    return new Attribution(kind, content, passages, cue, source, OptionalInt.of(other), repeats, confidence, inner);
  }

  /** The same, as words that repeat those of others. */
  Attribution repeating(List<Integer> others) {
    return new Attribution(kind, content, passages, cue, source, sameSpeakerAs, others, confidence, inner);
  }

  /** Index of the first token of what was said. */
  public int begin() {
    return content.get(0).begin();
  }

  /** Index of the first token of content, cue and source. */
  public int first() {
    int first = Math.min(begin(), cue.map(TokenRange::begin).orElse(begin()));
    return Math.min(first, source.map(TokenRange::begin).orElse(first));
  }

  /** Index after the last token of what was said. */
  public int contentEnd() {
    return content.get(content.size() - 1).end();
  }

  /** Index after the last token of content, cue and source. */
  public int end() {
    int end = Math.max(contentEnd(), cue.map(TokenRange::end).orElse(0));
    return Math.max(end, source.map(TokenRange::end).orElse(0));
  }
}
