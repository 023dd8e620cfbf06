package io.github.presser.internal.quotations;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Attributions that the layout makes, without a word for a cue: a turn in a transcript ("SMITH: Well, yes.") and a
 * signature after a passage in marks (“So it is.” — Ada Smith). Both are too rare in edited news for a model to learn.
 */
final class LayoutCues {

  /** So many turns, two of them one speaker's, are a transcript; or fewer, if every speaker is a person by name. */
  private static final int FEWEST_TURNS = 3;

  /** A name in front of a colon or after a dash has at most so many tokens. */
  private static final int LONGEST_NAME = 6;

  /** A signature has at most so many tokens: "— Jo Roe, captain of the Norby ferry, on her retirement". */
  private static final int LONGEST_SIGNATURE = 20;

  /** The name and the office in front of a turn's colon have at most so many tokens. */
  private static final int LONGEST_LABEL = 14;

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
    Map<Integer, String> nouns = new HashMap<>();
    int people = 0;
    for (int s = 0; s < segments.size(); s++) {
      Segment segment = segments.get(s);
      int paragraph = segment.paragraph();
      if (s > 0 && segments.get(s - 1).paragraph() == paragraph) {
        continue;
      }
      int end = segment.end();
      for (int next = s + 1; next < segments.size() && segments.get(next).paragraph() == paragraph; next++) {
        end = segments.get(next).end();
      }
      int begin = traits.wordLike[segment.begin()] ? segment.begin() : segment.begin() + 1;
      int name = begin;
      while (name < end && name - begin < LONGEST_NAME && isPartOfLabel(name)) {
        name++;
      }
      int colon = name;
      while (colon < end && colon - begin < LONGEST_LABEL && name < end && isComma(name) && !isColon(colon)) {
        colon++; // "JO ROE, MAYOR:"
      }
      if (name == begin || colon + 1 >= end || !isColon(colon)) {
        continue;
      }
      String label = text.tokens().get(name - 1).text();
      speakers.add(label);
      if (!isPartOfName(name - 1)) {
        nouns.put(paragraph, label);
      }
      people += namesPerson(begin, name) && traits.coarse[end - 1] == TokenTraits.STOP ? 1 : 0;
      Segment whole = new Segment(segment.begin(), end, paragraph);
      turns.put(paragraph, candidate(whole, begin, name, colon, colon + 1, end));
    }
    // "Transcript:" once is a label of the text, "Courier:" twice somebody who asks.
    nouns.forEach((paragraph, label) -> turns.computeIfPresent(
        paragraph, (p, turn) -> speakers.count(label) > 1 ? turn : null));
    boolean oftenOne =
        turns.size() >= FEWEST_TURNS && speakers.entrySet().stream().anyMatch(e -> e.getCount() > 1);
    return oftenOne || people > 1 && people == turns.size() && speakers.elementSet().size() > 1 ? turns : Map.of();
  }

  private boolean namesPerson(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (traits.name[i] == NameTag.PERSON.ordinal()) {
        return true;
      }
    }
    return false;
  }

  private boolean isComma(int i) {
    return traits.coarse[i] == TokenTraits.COMMA;
  }

  /** The signature that ends the segment: all else in it stands in marks. */
  Optional<Candidate> signature(Segment segment) {
    int mark = segment.begin();
    while (mark < segment.end() && !(traits.wordLike[mark] && traits.passage[mark] == TokenTraits.NO_PASSAGE)) {
      mark++;
    }
    while (mark > segment.begin() && (mark == segment.end() || !opensSignature(mark))) {
      mark--;
    }
    return traits.isWhollyQuoted(segment.begin(), mark)
        ? signature(mark, segment.end(), segment, segment)
        : Optional.empty();
  }

  /** The signature in the paragraph under a segment all in marks, which is then that of the segment. */
  Optional<Candidate> signedBelow(List<Segment> segments, int index) {
    Segment segment = segments.get(index);
    if (index + 1 == segments.size() || !traits.isWhollyQuoted(segment.begin(), segment.end())) {
      return Optional.empty();
    }
    Segment below = segments.get(index + 1);
    boolean alone = index + 2 == segments.size() || segments.get(index + 2).paragraph() != below.paragraph();
    return alone && below.paragraph() == segment.paragraph() + 1
        ? signature(below.begin(), below.end(), segment, below)
        : Optional.empty();
  }

  /** The signature that these tokens are: a dash or a bracket, a name, and perhaps who that is. */
  private Optional<Candidate> signature(int mark, int end, Segment segment, Segment where) {
    if (!opensSignature(mark) || end - mark > LONGEST_SIGNATURE) {
      return Optional.empty();
    }
    int name = mark + 1;
    while (name < end && name - mark <= LONGEST_NAME && isPartOfName(name)) {
      name++;
    }
    boolean signed = name > mark + 1 && (name == end || !traits.wordLike[name] && !isColon(name));
    if (!signed) {
      return Optional.empty();
    }
    TokenSet source = range(mark + 1, name);
    int content = where == segment ? mark : segment.end();
    TokenSet words = range(segment.begin(), content);
    return Optional.of(Candidate.of(segment, PROBABILITY, source, range(mark, mark + 1), words));
  }

  private boolean opensSignature(int i) {
    return traits.passage[i] == TokenTraits.NO_PASSAGE && (traits.dash[i] || text.tokens().get(i).text().equals("("));
  }

  private boolean isColon(int i) {
    return text.tokens().get(i).text().equals(":");
  }

  private static TokenSet range(int begin, int end) {
    TokenSet set = new TokenSet(begin);
    set.set(begin, end);
    return set;
  }

  /** Part of a name, or of what stands for one in front of a colon: "Q", "Courier". */
  private boolean isPartOfLabel(int i) {
    String word = text.tokens().get(i).text();
    return isPartOfName(i) || traits.coarse[i] == TokenTraits.NOUN && Character.isUpperCase(word.codePointAt(0))
        || word.equals("Q") || word.equals("A");
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
