package io.github.presser.internal.quotations;

import io.github.presser.Paragraph;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.tokens.AnnotatedText;
import java.util.stream.IntStream;

/**
 * Tells a statement or a letter that an article gives in full, without marks, by who speaks in it: its paragraphs say
 * "I" or "we", and the article itself has not. Not thread-safe: each article has its own, which it is read with.
 */
final class FullTexts {

  private final AnnotatedText text;
  private final Lexicon lexicon;
  private final TokenTraits traits;
  /** Whether the article's writer says "I" or "we". */
  private boolean personal;

  FullTexts(AnnotatedText text, TokenTraits traits) {
    this.text = text;
    this.lexicon = text.lexicon();
    this.traits = traits;
  }

  /** Takes notice of a segment that is the article's own. */
  void read(Segment segment) {
    personal |= isBody(segment) && IntStream.range(segment.begin(), segment.end()).anyMatch(this::isFirstPerson);
  }

  /** Whether the paragraph that a segment begins may be somebody else's words: without marks, with "I" or "we". */
  boolean speaks(Segment segment) {
    if (personal || !isBody(segment)) {
      return false;
    }
    boolean first = false;
    int end = text.page().paragraphs().get(segment.paragraph()).span().end();
    for (int i = segment.begin(); i < traits.size && text.tokens().get(i).span().begin() < end; i++) {
      if (traits.passage[i] != TokenTraits.NO_PASSAGE) {
        return false;
      }
      first |= isFirstPerson(i);
    }
    return first;
  }

  private boolean isFirstPerson(int i) {
    return traits.passage[i] == TokenTraits.NO_PASSAGE
        && (traits.firstPersonSingular[i] || lexicon.has(text.tokens().get(i).lower(), Feature.FIRST_PERSON_PLURAL));
  }

  private boolean isBody(Segment segment) {
    return text.page().paragraphs().get(segment.paragraph()).role() == Paragraph.Role.BODY;
  }
}
