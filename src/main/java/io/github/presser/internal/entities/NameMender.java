package io.github.presser.internal.entities;

import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.Sentence;

/**
 * Puts right where the tagger cut names wrong. Looks at one sentence at a time, in this order:
 *
 * <ol>
 *   <li>names that were run together are separated ({@link NameSplitter}), so that no later step joins more to both;
 *   <li>names that were broken are joined: bodies by their noun, then names by what stands between their parts, then
 *       bodies by what they are for, and what acronyms in brackets stand for, which may cut across the rest ({@link
 *       BodyJoiner}, {@link NameJoiner}, {@link AcronymReader});
 *   <li>what is no part of a name is taken off ({@link NameTrimmer}), when nothing can join it any more;
 *   <li>a country's short name joins the body or leaves the office after it, both of which are whole only now.
 * </ol>
 *
 * <p>For one text and one thread.
 */
final class NameMender {

  private final NameTags names;
  private final NameSplitter splitter;
  private final NameJoiner joiner;
  private final BodyJoiner bodies;
  private final AcronymReader acronyms;
  private final NameTrimmer trimmer;

  NameMender(Lexicon lexicon, NameTags names) {
    this.names = names;
    this.splitter = new NameSplitter(lexicon, names);
    this.joiner = new NameJoiner(lexicon, names);
    this.bodies = new BodyJoiner(lexicon, names);
    this.acronyms = new AcronymReader(lexicon, names);
    this.trimmer = new NameTrimmer(lexicon, names, joiner);
  }

  /** Mends the names of the sentence. */
  void mend(Sentence s) {
    splitter.split(s);
    bodies.joinBareHeads(s);
    joiner.join(s);
    bodies.joinCommittees(s);
    bodies.joinAcrossAnd(s);
    if (!names.isTitleCase(s)) {
      bodies.joinHeads(s);
      bodies.joinTwoPlaces(s);
      bodies.joinMembersFor(s);
    }
    acronyms.expand(s);
    acronyms.expandUnbracketed(s);
    joiner.joinPlaces(s);
    trimmer.trim(s);
    bodies.joinCountries(s);
  }
}
