package io.github.presser.internal.corpus;

import io.github.presser.EntityType;
import io.github.presser.Span;
import io.github.presser.internal.corpus.GoldArticle.GoldAttribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a careful reader noted of an article: who says what, without the bounds of it, and who is named, without where.
 *
 * @param quoted the passages in marks that quote somebody
 * @param indirect statements without marks
 * @param unquoted words in marks that nobody is quoted as saying
 * @param optional words that readers differ about: they may be a quotation or not
 * @param listed the names of each type that a list of the article's names should have
 */
public record ReaderNotes(
    List<Passage> quoted,
    List<Passage> indirect,
    List<Span> unquoted,
    List<Span> optional,
    Map<EntityType, List<String>> listed) {

  public ReaderNotes {
    quoted = List.copyOf(quoted);
    indirect = List.copyOf(indirect);
    unquoted = List.copyOf(unquoted);
    optional = List.copyOf(optional);
    listed = Map.copyOf(listed);
  }

  /**
   * Words that somebody says.
   *
   * @param opening a few words of them, mostly the first
   * @param speakers each answer that is right, the fullest first: the names of all who speak, none for nobody to name;
   *     not empty
   */
  public record Passage(Span opening, List<List<String>> speakers) {

    public Passage {
      speakers = speakers.stream().map(List::copyOf).toList();
    }

    /** Whether somebody can be named. */
    public boolean isNameable() {
      return speakers.stream().anyMatch(names -> !names.isEmpty());
    }
  }

  /** The passages as attributions of which the speaker is known, and of the content those words alone. */
  public List<GoldAttribution> attributions() {
    List<GoldAttribution> attributions = new ArrayList<>();
    for (List<Passage> passages : List.of(quoted, indirect)) {
      for (Passage passage : passages) {
        attributions.add(new GoldAttribution(
            "P" + (attributions.size() + 1), List.of(), List.of(), List.of(passage.opening),
            Optional.of(passage.speakers.get(0))));
      }
    }
    return attributions;
  }
}
