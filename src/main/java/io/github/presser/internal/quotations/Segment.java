package io.github.presser.internal.quotations;

import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences that one passage in quotation marks holds together, as a half-open range of tokens: what one cue can
 * govern. Most are a single sentence.
 *
 * @param begin index of the first token
 * @param end index after the last token
 * @param paragraph index of the paragraph
 */
record Segment(int begin, int end, int paragraph) {

  /** A longer segment is not joined further: the work for a cue grows with the segment. */
  private static final int LONGEST = 500;

  static List<Segment> of(AnnotatedText text, TokenTraits traits) {
    List<Segment> segments = new ArrayList<>();
    for (Sentence s : text.sentences()) {
      Segment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
      boolean joined =
          last != null
              && last.paragraph == s.paragraph()
              && s.end() - last.begin <= LONGEST
              && (insidePassage(s.begin(), traits) || afterPassage(last.end, text, traits));
      if (joined) {
        segments.set(segments.size() - 1, new Segment(last.begin, s.end(), last.paragraph));
      } else {
        segments.add(new Segment(s.begin(), s.end(), s.paragraph()));
      }
    }
    return segments;
  }

  private static boolean insidePassage(int begin, TokenTraits traits) {
    return traits.passage[begin] != TokenTraits.NO_PASSAGE && traits.passage[begin] == traits.passage[begin - 1];
  }

  /** Whether the sentence that ends here asks or breaks off in marks ("Why?" Smith said), or a dash or "(" is next. */
  private static boolean afterPassage(int end, AnnotatedText text, TokenTraits traits) {
    if (traits.passage[end - 1] == TokenTraits.NO_PASSAGE) {
      return false;
    }
    Token next = text.tokens().get(end);
    if (next.isDash() || next.text().equals("(")) {
      return true;
    }
    String last = end >= 2 ? text.tokens().get(end - 2).text() : "";
    return traits.passage[end] == TokenTraits.NO_PASSAGE && (last.startsWith("?") || last.startsWith("!"))
        && !isAnnounced(end - 1, traits);
  }

  /** Whether a colon stands before the passage that the token ends: its speaker has been named. */
  private static boolean isAnnounced(int last, TokenTraits traits) {
    int begin = last;
    while (begin > 0 && traits.passage[begin - 1] == traits.passage[last]) {
      begin--;
    }
    return begin > 0 && traits.coarse[begin - 1] == TokenTraits.COLON && !traits.dash[begin - 1];
  }

  int size() {
    return end - begin;
  }
}
