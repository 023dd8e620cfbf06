package io.github.presser.internal.entities;

import io.github.presser.Roster;
import io.github.presser.internal.Interruption;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.AnnotatedText;
import java.util.List;

/**
 * Finds the people, places and organisations that an article names: {@link NameSpotter} says where
 * names stand, {@link TypeJudge} what kind each is, {@link Grouper} which of them are the same.
 * Immutable and thread-safe; takes time linear in the text's length.
 */
public final class EntityFinder {

  private final Lexicon lexicon;
  private final RosterNames roster;

  public EntityFinder(Lexicon lexicon, Roster roster) {
    this.lexicon = lexicon;
    this.roster = new RosterNames(roster, lexicon);
  }

  /**
   * Returns the entities in order of first mention, with ids e1, e2, …; empty when the article
   * names none.
   */
  public List<Profile> find(AnnotatedText text) {
    Interruption.check();
    List<NameSpan> spans = NameSpotter.spot(lexicon, text);
    RosterNames known = roster.without(PlaceWords.of(lexicon, text, spans));
    List<Name> names = TypeJudge.judge(lexicon, text, spans, known);
    Interruption.check();
    return new Grouper(known, text).group(names);
  }
}
