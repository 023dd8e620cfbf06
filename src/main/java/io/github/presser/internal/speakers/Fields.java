package io.github.presser.internal.speakers;

import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.english.Relation;
import io.github.presser.internal.offices.Office;
import java.util.Collections;
import java.util.List;

/**
 * What line of work people are in, by what the article calls them: a paper that has told of a judge does not go on to
 * call her "the striker". For one article.
 */
final class Fields {

  /** The line of work that people come to from any other. */
  private static final String POLITICS = "politics";

  private final Lexicon lexicon;
  private final Cast cast;

  Fields(Lexicon lexicon, Cast cast) {
    this.lexicon = lexicon;
    this.cast = cast;
  }

  /** Whether the noun is one for a line of work: "striker"; not "veteran", which anybody may be. */
  boolean has(String noun) {
    return !of(noun).isEmpty();
  }

  /** Whether the article calls the member something of the noun's line of work. */
  boolean shares(int who, String noun) {
    List<String> asked = of(noun);
    return offices(who).stream().anyMatch(office -> !Collections.disjoint(asked, of(office.head())));
  }

  /**
   * Whether the article calls the member something of a line of work that leaves no room for the noun's. Whoever sits
   * in a parliament or council has had a trade before: "the sociologist" may well be a member of parliament.
   */
  boolean excludes(int who, String noun) {
    return differs(who, noun)
        && offices(who).stream().map(office -> of(office.head())).anyMatch(f -> !f.isEmpty() && !f.contains(POLITICS));
  }

  /** Whether the article calls the member something of another line of work, and nothing of the noun's. */
  boolean differs(int who, String noun) {
    return has(noun) && !shares(who, noun) && offices(who).stream().anyMatch(office -> has(office.head()));
  }

  private List<Office> offices(int who) {
    return cast.offices(who);
  }

  private List<String> of(String noun) {
    return lexicon.related(lexicon.normal(noun), Relation.FIELD);
  }
}
