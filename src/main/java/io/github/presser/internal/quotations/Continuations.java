package io.github.presser.internal.quotations;

import io.github.presser.Quotation;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.text.Page;
import io.github.presser.internal.text.Passage;
import io.github.presser.internal.tokens.AnnotatedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what words in marks without a cue of their own go on from: the quotation before them, which they then are
 * part of, or another quotation whose speaker theirs is.
 */
final class Continuations {

  /** The most words after an attribution, "on Tuesday at a rally", that do not part it from what follows. */
  private static final int REST_OF_CLAUSE = 6;

  private final AnnotatedText text;
  private final TokenTraits traits;

  Continuations(AnnotatedText text, TokenTraits traits) {
    this.text = text;
    this.traits = traits;
  }

  /**
   * The attribution that a segment all in marks is part of.
   *
   * @param last the attribution found last, if any
   * @param announcing the cue before a colon that may announce the segment, if any
   */
  Optional<Candidate> partOf(Segment segment, @Nullable Candidate last, @Nullable Candidate announcing) {
    if (announcing != null) {
      int end = Math.max(announcing.segment.end(), announcing.content.end());
      return Optional.of(announcing).filter(a -> segment.paragraph() - paragraph(end - 1) <= 1);
    }
    return Optional.ofNullable(last).filter(l -> goesOn(segment, l));
  }

  /**
   * Adds to a quotation in marks that breaks off at a comma the passage in which its sentence goes on: “The pier,” Roe
   * said at the hall, | “is gone.”
   *
   * @param others the attributions of the segment, whose words are theirs
   */
  void addOtherHalf(Candidate candidate, List<Candidate> others) {
    int last = candidate.content.end() - 1;
    int passage = candidate.content.isEmpty() ? TokenTraits.NO_PASSAGE : traits.passage[last];
    if (passage == TokenTraits.NO_PASSAGE || passage + 1 >= text.page().passages().size() || last > candidate.head) {
      return;
    }
    while (last >= candidate.segment.begin() && traits.mark[last]) {
      last--;
    }
    int begin = candidate.head;
    while (begin < candidate.segment.end() && traits.passage[begin] != passage + 1) {
      begin++;
    }
    int end = begin < candidate.segment.end() ? traits.endOfPassage(begin, candidate.segment.end()) : begin;
    int word = begin;
    while (word < end && !traits.wordLike[word]) {
      word++;
    }
    boolean half =
        word < end
            && traits.coarse[last] == TokenTraits.COMMA
            && traits.coarse[begin - 1] == TokenTraits.COMMA
            && text.tokens().get(word).isSmall();
    if (half) {
      add(candidate, begin, end, others);
    }
  }

  /**
   * Adds to a content that breaks off right before a passage that passage: no clause ends there without a comma. She
   * said they could | “look their best” in it.
   *
   * @param others the attributions of the segment, whose words are theirs
   */
  void addPassageAhead(Candidate candidate, List<Candidate> others) {
    int begin = candidate.content.end();
    boolean ahead =
        begin < candidate.segment.end() && begin > candidate.head
            && traits.isWordOutsideMarks(begin - 1)
            && traits.passage[begin] != TokenTraits.NO_PASSAGE;
    if (ahead) {
      add(candidate, begin, traits.endOfPassage(begin, candidate.segment.end()), others);
    }
  }

  /** Adds the tokens to a candidate's content unless they are another's. */
  private static void add(Candidate candidate, int begin, int end, List<Candidate> others) {
    TokenSet rest = new TokenSet(candidate.segment.begin());
    rest.set(begin, end);
    if (others.stream().noneMatch(o -> o.content.intersects(rest) || o.cue.intersects(rest))) {
      candidate.content.or(rest);
    }
  }

  /**
   * Which of a segment's attributions may go on after it: where it begins in marks, the last one that is all in marks;
   * what follows the passage there is told of the saying, "when asked if".
   */
  Candidate lastToGoOn(Segment segment, List<Candidate> chosen, Candidate last) {
    if (traits.passage[firstWord(segment)] != TokenTraits.NO_PASSAGE) {
      for (int c = chosen.size() - 1; c >= 0; c--) {
        if (isAllInMarks(chosen.get(c))) {
          return chosen.get(c);
        }
      }
    }
    return last;
  }

  private boolean isAllInMarks(Candidate candidate) {
    return candidate.content.stream().noneMatch(traits::isWordOutsideMarks);
  }

  /** The first word of a segment: a stray mark or stop may stand before it. Its last token if it has none. */
  int firstWord(Segment segment) {
    int first = segment.begin();
    while (first + 1 < segment.end() && !traits.wordLike[first]) {
      first++;
    }
    return first;
  }

  /** Whether a segment begins with a passage that goes on from the paragraph before. */
  boolean isReopened(Segment segment) {
    int passage = traits.passage[firstWord(segment)];
    return passage != TokenTraits.NO_PASSAGE && text.page().passages().get(passage).reopened();
  }

  /** Whether a segment ends in a passage that no mark closes. */
  boolean isLeftOpen(Segment segment) {
    int passage = traits.passage[segment.end() - 1];
    return passage != TokenTraits.NO_PASSAGE && !text.page().passages().get(passage).closed();
  }

  private boolean goesOn(Segment segment, Candidate last) {
    int end = last.content.end() - 1;
    if (last.segment.paragraph() == segment.paragraph()) {
      return isSpeech(last) && traits.maySpeak(last.source, segment.begin(), segment.end())
          && (!isJoined(segment) || isNext(segment, last));
    }
    int first = firstWord(segment);
    Passage passage = text.page().passages().get(traits.passage[first]);
    return passage.reopened()
        ? traits.passage[end] == traits.passage[first] - 1
        : followsInNextParagraph(segment, last);
  }

  /**
   * Whether a paragraph that is all in marks stands right after somebody's words, all in marks too, and does not speak
   * of that somebody by name: news goes on so without saying again who speaks.
   */
  private boolean followsInNextParagraph(Segment segment, Candidate last) {
    if (!isNext(segment, last) || last.source.isEmpty()) {
      return false;
    }
    Set<Integer> names = traits.names(last.source);
    for (int i = segment.begin(); i < segment.end(); i++) {
      if (names.contains(traits.word[i])) {
        return false;
      }
    }
    return UnattributedPassages.isLongEnough(segment.begin(), segment.end(), traits)
        && isAllInMarks(last)
        && traits.maySpeak(last.source, segment.begin(), segment.end());
  }

  /** Whether the segment's paragraph is several whose breaks were lost: others may have been spoken of between. */
  private boolean isJoined(Segment segment) {
    return Page.isJoined(text.page().paragraphs().get(segment.paragraph()));
  }

  /** Whether no sentence stands between an attribution and the segment. */
  private boolean isNext(Segment segment, Candidate last) {
    int end = Math.max(last.segment.end(), last.content.end());
    return text.sentenceIndexOf(segment.begin()) == text.sentenceIndexOf(end - 1) + 1;
  }

  /** Whether the source has a name that the last one has not. */
  boolean isAnother(Candidate candidate, @Nullable Candidate last) {
    Set<Integer> names = traits.names(candidate.source);
    return last == null ? !names.isEmpty() : !traits.names(last.source).containsAll(names);
  }

  /** Whether it tells of words, in marks or in a clause; “…” after "wants answers" is not what somebody wants. */
  private boolean isSpeech(Candidate candidate) {
    boolean said = text.lexicon().has(text.tokens().get(candidate.head).lower(), Feature.SPEECH_VERB);
    return candidate.content.stream().anyMatch(
        i -> traits.isWordInMarks(i) || said && traits.isVerb(i));
  }

  /**
   * Gives each attribution that nothing around it tells the source of the one whose speaker it has, where the article
   * says so.
   *
   * @param attributions the article's, in text order
   * @return the same ones, in the same order
   */
  List<Attribution> linked(List<Attribution> attributions) {
    List<Attribution> linked = new ArrayList<>(attributions);
    for (int i = 0; i < linked.size(); i++) {
      Attribution a = linked.get(i);
      if (a.source().isEmpty() && a.cue().isEmpty() && a.kind() == Quotation.Kind.DIRECT) {
        OptionalInt before = i > 0 && goesOn(a, linked.get(i - 1)) ? OptionalInt.of(i - 1) : OptionalInt.empty();
        OptionalInt other =
            before.isEmpty() && i + 1 < linked.size() && leadsUpTo(a, linked.get(i + 1))
                ? OptionalInt.of(i + 1) : before;
        if (other.isPresent()) {
          linked.set(i, a.by(other.getAsInt()));
        }
      }
    }
    return linked;
  }

  /** Whether a passage stands in the paragraph of the words before it, with next to nothing between, or reopens it. */
  private boolean goesOn(Attribution a, Attribution last) {
    if (a.passages().get(0).reopened()) {
      return true;
    }
    // The whole attribution, its source and cue too, ends where this one begins.
    boolean sameParagraph = paragraph(a.begin()) == paragraph(last.end() - 1);
    boolean follows =
        last.kind() == Quotation.Kind.INDIRECT
            ? words(last.end(), a.begin()) == 0
            : fewWordsBetween(last.end(), a.begin());
    return sameParagraph && last.end() <= a.begin() && follows;
  }

  private boolean leadsUpTo(Attribution a, Attribution next) {
    return next.kind() == Quotation.Kind.DIRECT
        && a.contentEnd() <= next.begin()
        && paragraph(a.begin()) == paragraph(next.begin())
        && words(a.contentEnd(), next.begin()) == 0;
  }

  /** Whether the sentence that the token is in ends soon, and the next one begins where the quotation does. */
  private boolean fewWordsBetween(int after, int first) {
    if (after >= first) {
      return true;
    }
    int sentence = text.sentenceIndexOf(after);
    boolean adjoin =
        sentence == text.sentenceIndexOf(first)
            || text.sentences().get(sentence).end() == text.sentenceOf(first).begin();
    return adjoin && words(after, first) <= REST_OF_CLAUSE;
  }

  private int words(int begin, int end) {
    int words = 0;
    for (int i = begin; i < end; i++) {
      words += traits.wordLike[i] ? 1 : 0;
    }
    return words;
  }

  private int paragraph(int token) {
    return text.sentenceOf(token).paragraph();
  }
}
