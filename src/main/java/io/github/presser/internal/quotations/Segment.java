package io.github.presser.internal.quotations;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.text.Page;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sentences that one passage in quotation marks holds together, as a half-open range of tokens: what one cue can
 * govern. Most are a single sentence. Where paragraphs were joined, a heading or a caption has no stop and runs on into
 * the quotation after it; there a segment ends with the heading.
 *
 * @param begin index of the first token
 * @param end index after the last token
 * @param paragraph index of the paragraph
 */
record Segment(int begin, int end, int paragraph) {

  /** A longer segment is not joined further: the work for a cue grows with the segment. */
  private static final int LONGEST = 500;

  /** Of fewer words a passage may be part of a sentence: The sign “Keep out, please,” is old. */
  private static final int SHORTEST_SENTENCE = 5;

  static List<Segment> of(AnnotatedText text, TokenTraits traits) {
    List<Segment> segments = new ArrayList<>();
    for (Sentence s : text.sentences()) {
      int run = Page.isJoined(text.paragraphOf(s)) ? endOfHeading(s, text, traits) : s.begin();
      if (run > s.begin()) {
        segments.add(new Segment(s.begin(), run, s.paragraph()));
        segments.add(new Segment(run, s.end(), s.paragraph()));
        continue;
      }
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

  /**
   * Where a passage begins that is a sentence, after words that neither say anything nor lead up to it: Voters speak
   * out | “We have had enough of it,” Roe said. The sentence's begin where there is none.
   */
  private static int endOfHeading(Sentence s, AnnotatedText text, TokenTraits traits) {
    int passage = s.begin();
    while (passage < s.end() && traits.passage[passage] == TokenTraits.NO_PASSAGE) {
      passage++;
    }
    int end = passage < s.end() ? traits.endOfPassage(passage, s.end()) : s.end();
    boolean heading = passage > s.begin() && end - passage > SHORTEST_SENTENCE
        && endsHeading(passage - 1, text, traits) && isSentence(passage, end, text, traits)
        && IntStream.range(s.begin(), passage).noneMatch(
            i -> text.lexicon().has(text.tokens().get(i).lower(), Feature.SPEECH_VERB)
                || text.lexicon().has(text.tokens().get(i).lower(), Feature.DOCUMENT));
    return heading ? passage : s.begin();
  }

  /** Whether a clause may end with the token though no stop follows: a noun, or a verb without an object. */
  private static boolean endsHeading(int i, AnnotatedText text, TokenTraits traits) {
    Token token = text.tokens().get(i);
    return token.isNoun() && !text.lexicon().has(token.lower(), Feature.WORK)
        || traits.coarse[i] == TokenTraits.VERB && token.isFiniteVerb() && i > 0
            && traits.coarse[i - 1] == TokenTraits.PRONOUN && !traits.auxiliary[i];
  }

  /** Whether a passage begins with a capital, has small words and a finite verb, and ends like what somebody says. */
  private static boolean isSentence(int begin, int end, AnnotatedText text, TokenTraits traits) {
    List<Token> words =
        IntStream.range(begin, end).filter(i -> traits.wordLike[i]).mapToObj(text.tokens()::get).toList();
    int last = traits.lastBeforeMarks(begin, end);
    return words.size() >= SHORTEST_SENTENCE
        && words.get(0).isCapitalised()
        && words.stream().anyMatch(Token::isFiniteVerb)
        && words.stream().filter(Token::isSmall).count() * 2 > words.size()
        && (traits.coarse[last] == TokenTraits.COMMA || traits.coarse[last] == TokenTraits.STOP);
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
