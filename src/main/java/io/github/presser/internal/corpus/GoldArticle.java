package io.github.presser.internal.corpus;

import io.github.presser.Article;
import io.github.presser.Paragraph;
import io.github.presser.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An article with what people marked in it.
 *
 * @param article the article
 * @param attributions the attributions that have content, in the order of the file; empty too when nobody marked any
 * @param names the people, places and organisations named; empty when nobody marked them
 * @param paragraphs the paragraphs with what each is for; empty when nobody marked them
 * @param notes what a reader noted instead of marking; empty when nobody did
 */
public record GoldArticle(
    Article article,
    List<GoldAttribution> attributions,
    Optional<List<NamedMention>> names,
    Optional<List<Paragraph>> paragraphs,
    Optional<ReaderNotes> notes) {

  public GoldArticle {
    attributions = List.copyOf(attributions);
    names = names.map(List::copyOf);
    paragraphs = paragraphs.map(List::copyOf);
  }

  /** An article in which only attributions are marked. */
  public GoldArticle(Article article, List<GoldAttribution> attributions) {
    this(article, attributions, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same article with these names. */
  public GoldArticle withNames(Optional<List<NamedMention>> names) {
    return new GoldArticle(article, attributions, names, paragraphs, notes);
  }

  /** The attributions that are marked, then those that are only noted. */
  public List<GoldAttribution> markedOrNoted() {
    return Stream.concat(attributions.stream(), notes.stream().flatMap(n -> n.attributions().stream())).toList();
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
