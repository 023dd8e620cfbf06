package io.github.presser.internal.quotations;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.presser.internal.tokens.AnnotatedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Attributions that the layout makes, without a word for a cue: a turn in a transcript ("SMITH: Well, yes.") and a
 * signature after a passage in marks (“So it is.” — Ada Smith). Both are too rare in edited news for a model to learn.
 */
final class LayoutCues {

  /** Of a transcript's turns, so many at least stand in one article, and one speaker has two of them. */
  private static final int FEWEST_TURNS = 3;

  /** A name in front of a colon or after a dash has at most so many tokens. */
  private static final int LONGEST_NAME = 6;

  private static final double PROBABILITY = 0.9;

  private final AnnotatedText text;
  private final TokenTraits traits;

  LayoutCues(AnnotatedText text, TokenTraits traits) {
    this.text = text;
    this.traits = traits;
  }

  /** The turns of a transcript by the index of their paragraph; empty when the article holds no transcript. */
  Map<Integer, Candidate> turns(List<Segment> segments) {
    Map<Integer, Candidate> turns = new HashMap<>();
    Multiset<String> speakers = HashMultiset.create();
    for (int s = 0; s < segments.size(); s++) {
      Segment segment = segments.get(s);
      int paragraph = segment.paragraph();
      if (s > 0 && segments.get(s - 1).paragraph() == paragraph) {
        continue;
      }
      int begin = traits.wordLike[segment.begin()] ? segment.begin() : segment.begin() + 1;
      int colon = begin;
      while (colon < segment.end() && colon - begin < LONGEST_NAME && isPartOfName(colon)) {
        colon++;
      }
      int end = segment.end();
      for (int next = s + 1; next < segments.size() && segments.get(next).paragraph() == paragraph; next++) {
        end = segments.get(next).end();
      }
      if (colon == begin || colon + 1 >= end || !text.tokens().get(colon).text().equals(":")) {
        continue;
      }
      speakers.add(text.tokens().get(colon - 1).text());
      Segment whole = new Segment(segment.begin(), end, paragraph);
      turns.put(paragraph, candidate(whole, begin, colon, colon, colon + 1, end));
    }
    boolean transcript =
        turns.size() >= FEWEST_TURNS && speakers.entrySet().stream().anyMatch(e -> e.getCount() > 1);
    return transcript ? turns : Map.of();
  }

  /** The signature that ends the segment: all its words stand in marks but a dash and a name. */
  Optional<Candidate> signature(Segment segment) {
    int dash = segment.end() - 1;
    while (dash > segment.begin() && segment.end() - dash <= 2 * LONGEST_NAME && !traits.dash[dash]) {
      dash--;
    }
    int name = dash + 1;
    while (name < segment.end() && isPartOfName(name)) {
      name++;
    }
    boolean signed =
        traits.dash[dash]
            && dash > segment.begin()
            && name > dash + 1
            && traits.passage[dash] == TokenTraits.NO_PASSAGE
            && traits.isWhollyQuoted(segment.begin(), dash);
    return signed
        ? Optional.of(candidate(segment, dash + 1, name, dash, segment.begin(), dash))
        : Optional.empty();
  }

  private boolean isPartOfName(int token) {
    return traits.shouted[token] || traits.coarse[token] == TokenTraits.NAME || traits.name[token] > 0;
  }

  private static Candidate candidate(
      Segment segment, int sourceBegin, int sourceEnd, int cue, int contentBegin, int contentEnd) {
    int[] labels = new int[segment.size()];
    for (int i = segment.begin(); i < segment.end(); i++) {
      labels[i - segment.begin()] =
          i >= sourceBegin && i < sourceEnd
              ? QuotationModel.SOURCE
              : i == cue
                  ? QuotationModel.CUE
                  : i >= contentBegin && i < contentEnd ? QuotationModel.CONTENT : QuotationModel.NONE;
    }
    Candidate candidate = new Candidate(segment, cue, PROBABILITY, labels, 0);
    candidate.rate(PROBABILITY);
    return candidate;
  }
}
