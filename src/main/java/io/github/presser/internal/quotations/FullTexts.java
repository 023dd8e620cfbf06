package io.github.presser.internal.quotations;

import io.github.presser.Paragraph;
import io.github.presser.Span;
import io.github.presser.internal.Search;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.text.Passage;
import io.github.presser.internal.tokens.AnnotatedText;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells what an article gives in full, without marks: a statement or a letter by who speaks in it, for its paragraphs
 * say "I" or "we", and the article itself has not; a list by the form of its lines. Not thread-safe: each article has
 * its own, which it is read with.
 */
final class FullTexts {

  /** A longer paragraph is no line of a list. */
  private static final int LONGEST_LINE = 240;

  /** What the lines of a list begin with. */
  private static final String BULLETS = "•·●▪‣*-–—";

  /** The form of a paragraph that is no line of a list. */
  private static final int NO_LINE = -1;

  /** The form of a line that begins with no bullet and ends in no stop. */
  private static final int OPEN_LINE = 0;

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

  /** Whether a segment's paragraph and the next one are lines of a list: both begin with a bullet or end in no stop. */
  boolean beginsList(Segment segment) {
    int form = form(segment.paragraph());
    return form != NO_LINE && segment.paragraph() + 1 < text.page().paragraphs().size()
        && form == form(segment.paragraph() + 1);
  }

  /** Whether a segment's paragraph is a line of the same list as the one before it. */
  boolean goesOnWithList(Segment segment) {
    int form = form(segment.paragraph());
    return form != NO_LINE && form == form(segment.paragraph() - 1);
  }

  /** The bullet that a paragraph begins with, {@link #OPEN_LINE} or {@link #NO_LINE}. */
  private int form(int paragraph) {
    Paragraph line = text.page().paragraphs().get(paragraph);
    String words = line.span().coveredText(text.page().text()).strip();
    boolean plain = (line.role() == Paragraph.Role.BODY || line.role() == Paragraph.Role.HEADING)
        && words.length() <= LONGEST_LINE && !hasPassage(line.span());
    if (!plain || words.isEmpty()) {
      return NO_LINE;
    }
    int first = words.codePointAt(0);
    int last = words.codePointBefore(words.length());
    return BULLETS.indexOf(first) >= 0 ? first : Character.isLetterOrDigit(last) ? OPEN_LINE : NO_LINE;
  }

  private boolean hasPassage(Span line) {
    List<Passage> passages = text.page().passages();
    int next = Search.firstEndingAfter(line.begin(), passages.size(), i -> passages.get(i).span().end());
    return next < passages.size() && passages.get(next).span().begin() < line.end();
  }

  private boolean isFirstPerson(int i) {
    return traits.passage[i] == TokenTraits.NO_PASSAGE
        && (traits.firstPersonSingular[i] || lexicon.has(text.tokens().get(i).lower(), Feature.FIRST_PERSON_PLURAL));
  }

  private boolean isBody(Segment segment) {
    return text.page().paragraphs().get(segment.paragraph()).role() == Paragraph.Role.BODY;
  }
}
