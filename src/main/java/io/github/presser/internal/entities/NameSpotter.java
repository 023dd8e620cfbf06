package io.github.presser.internal.entities;

import io.github.presser.internal.Interruption;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where names begin and end: takes the tagger's names, has them mended by {@link NameMender}, and adds names that
 * the tagger missed, but which the word lists have ({@link ListedNames}), or whose form ({@link UnseenNames}, {@link
 * FirstNames}) or the rest of the article ({@link RepeatedNames}) gives them away. What kind of name each is, is
 * decided later by {@link TypeJudge}. An instance is for one text and one thread; every step is one pass over it.
 */
final class NameSpotter {

  private final Lexicon lexicon;
  private final NameTags names;

  private NameSpotter(Lexicon lexicon, AnnotatedText text) {
    this.lexicon = lexicon;
    this.names = new NameTags(lexicon, text);
  }

  /** Returns the names in text order; they do not overlap. */
  static List<NameSpan> spot(Lexicon lexicon, AnnotatedText text) {
    return new NameSpotter(lexicon, text).spot();
  }

  private List<NameSpan> spot() {
    NameMender mender = new NameMender(lexicon, names);
    ListedNames listed = new ListedNames(lexicon, names);
    UnseenNames unseen = new UnseenNames(lexicon, names);
    List<Sentence> titleCase = new ArrayList<>();
    for (Sentence s : names.text.sentences()) {
      Interruption.check();
      listed.add(s);
      mender.mend(s);
      unseen.addByForm(s);
      if (names.isTitleCase(s)) {
        titleCase.add(s);
      }
    }
    new RepeatedNames(lexicon, names).find(titleCase);
    FirstNames firstNames = new FirstNames(lexicon, names);
    List<NameSpan> all = new ArrayList<>();
    for (Sentence s : names.text.sentences()) {
      Interruption.check();
      firstNames.add(s);
      all.addAll(names.spans(s));
    }
    return all;
  }
}
