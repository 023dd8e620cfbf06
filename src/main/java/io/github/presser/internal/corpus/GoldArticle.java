package io.github.presser.internal.corpus;

import io.github.presser.Article;
import io.github.presser.Span;
import java.util.List;
import java.util.Optional;

/**
 * An article with the attributions that people marked in it.
 *
 * @param article the article
 * @param attributions the attributions that have content, in the order of the file
 */
public record GoldArticle(Article article, List<GoldAttribution> attributions) {

  public GoldArticle {
    attributions = List.copyOf(attributions);
  }

  /**
   * One annotated attribution.
   *
   * @param key the annotation's own key, such as E7
   * @param source the source's spans; empty when there is none
   * @param cue the cue's spans; empty when there is none
   * @param content the content's spans, not empty
   * @param speakers the names of who speaks, an empty list when it is nobody nameable; empty when nobody marked it, or
   *     whoever did was not sure
   */
  public record GoldAttribution(
      String key, List<Span> source, List<Span> cue, List<Span> content, Optional<List<String>> speakers) {

    public GoldAttribution {
      source = List.copyOf(source);
      cue = List.copyOf(cue);
      content = List.copyOf(content);
      speakers = speakers.map(List::copyOf);
    }

    /** An attribution whose speaker nobody marked. */
    public GoldAttribution(String key, List<Span> source, List<Span> cue, List<Span> content) {
      this(key, source, cue, content, Optional.empty());
    }
  }
}
