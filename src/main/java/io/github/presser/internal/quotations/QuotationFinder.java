package io.github.presser.internal.quotations;

import com.google.common.collect.ImmutableSet;
import io.github.presser.Quotation;
import io.github.presser.Span;
import io.github.presser.internal.text.Paragraph;
import io.github.presser.internal.text.Passage;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is attributed to somebody. A model says which words are the head of a cue, another which words around a
 * head are its source and content, a third which of these candidates to keep (after Pareti et al. 2013, who find cues
 * first and content from them; no parser is needed). What no cue governs goes on from the quotation before it, where
 * the marks say so, or is nobody's. Immutable and thread-safe.
 */
public final class QuotationFinder {

  /** A candidate that is less likely an attribution is left out; chosen on held-out articles of the training data. */
  private static final double LEAST_PROBABLE = 0.35;

  /** Two side by side must together be so much likelier than the outer one alone. */
  private static final double LEAST_GAIN = 0.35;

  /** A cue before a colon at a paragraph's end announces the passage that follows when it is at least so likely. */
  private static final double LEAST_ANNOUNCING = 0.4;

  /**
   * Inside another's content a candidate is kept when its cue is at least so likely. How likely the whole is says
   * little there: the training data mark the outer one only, so the model has learnt to leave the inner one out.
   */
  private static final double LEAST_INNER = 0.6;

  /** A passage of fewer words that nothing attributes is taken for a title, a nickname or irony. */
  private static final int FEWEST_WORDS = 5;

  /** After a person's name these tell when and where the words were said. */
  private static final ImmutableSet<String> OCCASION =
      ImmutableSet.of("on", "in", "at", "during", "after", "before", "when", "as");

  private final QuotationModel model;

  public QuotationFinder(QuotationModel model) {
    this.model = model;
  }

  /** Returns the attributions in order of their first content; empty when there are none. */
  public List<Attribution> find(AnnotatedText text) {
    TokenTraits traits = new TokenTraits(text);
    CandidateFinder finder = new CandidateFinder(text, traits, model);
    Set<Candidate> found = new LinkedHashSet<>();
    @Nullable Candidate last = null;
    @Nullable Candidate announcing = null;
    List<Segment> segments = Segment.of(text, traits);
    LayoutCues layout = new LayoutCues(text, traits);
    Map<Integer, Candidate> turns = layout.turns(segments);
    for (Segment segment : segments) {
      Candidate turn = turns.get(segment.paragraph());
      if (turn != null) {
        found.add(turn);
        last = turn;
        continue;
      }
      if (!isRead(text.page().paragraphs().get(segment.paragraph()))) {
        continue;
      }
      List<Candidate> candidates = finder.find(segment);
      List<Candidate> chosen =
          layout.signature(segment).map(List::of).orElseGet(() -> choose(candidates, finder));
      if (!chosen.isEmpty()) {
        announcing = null;
        found.addAll(chosen);
        chosen.forEach(outer -> nest(candidates, outer, finder));
        last = chosen.get(chosen.size() - 1);
      } else if (traits.isWhollyQuoted(segment.begin(), segment.end())) {
        Candidate goesOn = goesOn(segment, last, announcing, text, traits);
        if (goesOn != null) {
          goesOn.content.set(segment.begin(), segment.end());
          nest(candidates, goesOn, finder);
          found.add(goesOn);
          last = goesOn;
        }
      }
      if (traits.coarse[segment.end() - 1] == TokenTraits.COLON) {
        announcing = announcing(candidates).orElse(announcing);
      }
    }
    List<Attribution> attributions = new ArrayList<>();
    TokenSet attributed = new TokenSet(0);
    for (Candidate candidate : found) {
      attribution(candidate, text, traits).ifPresent(attributions::add);
      attributed.or(candidate.content);
      attributed.or(candidate.cue);
    }
    addUnattributed(attributed, text, traits, attributions);
    attributions.sort(Comparator.comparing(a -> a.content().get(0)));
    return attributions;
  }

  /** Headlines attribute as the text does; headings, captions and debris are not read for quotations. */
  private static boolean isRead(Paragraph paragraph) {
    return paragraph.isBody() || paragraph.role() == Paragraph.Role.HEADLINE;
  }

  /**
   * Keeps the likeliest candidates. One that would share words with a likelier one is labelled anew without them; one
   * whose head lies inside a likelier one's content is an attribution inside another and left out here, unless both are
   * likely enough side by side, the outer one labelled anew without the inner one's words.
   */
  private static List<Candidate> choose(List<Candidate> candidates, CandidateFinder finder) {
    List<Candidate> likeliestFirst = new ArrayList<>(candidates);
    likeliestFirst.removeIf(c -> c.content.isEmpty() || c.probability() < LEAST_PROBABLE);
    likeliestFirst.sort(Comparator.comparingDouble(Candidate::probability).reversed());
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : likeliestFirst) {
      Optional<Candidate> outer = chosen.stream().filter(c -> c.content.get(candidate.head)).findFirst();
      if (outer.isPresent()) {
        Candidate without = finder.relabel(outer.get(), wordsOf(candidate), List.of(candidate));
        double gain = without.probability() + candidate.probability() - outer.get().probability();
        if (without.content.isEmpty() || gain < LEAST_GAIN) {
          continue;
        }
        chosen.set(chosen.indexOf(outer.get()), without);
      }
      TokenSet taken = new TokenSet(candidate.segment.begin());
      chosen.forEach(c -> taken.or(wordsOf(c)));
      if (taken.get(candidate.head)) {
        continue; // the head is part of another cue
      }
      Candidate free = candidate.content.intersects(taken) ? finder.relabel(candidate, taken, chosen) : candidate;
      if (!free.content.isEmpty() && free.probability() >= LEAST_PROBABLE) {
        chosen.add(free);
      }
    }
    chosen.sort(Comparator.comparingInt(c -> c.head));
    return chosen;
  }

  /**
   * Gives an outer attribution the candidates with a source whose head lies inside its content; one that takes its own
   * content from elsewhere is labelled anew.
   */
  private static void nest(List<Candidate> candidates, Candidate outer, CandidateFinder finder) {
    for (Candidate candidate : candidates) {
      if (candidate.cueProbability >= LEAST_INNER && outer.content.get(candidate.head)) {
        Segment segment = candidate.segment;
        TokenSet outside = new TokenSet(segment.begin());
        IntStream.range(segment.begin(), segment.end()).filter(i -> !outer.content.get(i)).forEach(outside::set);
        Candidate inner =
            candidate.content.intersects(outside) ? finder.relabel(candidate, outside, candidates) : candidate;
        if (!inner.source.isEmpty()) {
          outer.inner.add(inner);
        }
      }
    }
  }

  static TokenSet wordsOf(Candidate candidate) {
    TokenSet words = candidate.content.copy();
    words.or(candidate.cue);
    return words;
  }

  private static Optional<Candidate> announcing(List<Candidate> candidates) {
    return candidates.stream()
        .filter(c -> c.content.isEmpty() && c.cueProbability >= LEAST_ANNOUNCING)
        .max(Comparator.comparingDouble(c -> c.cueProbability));
  }

  /** The attribution that a passage without a cue of its own goes on from, or null. */
  private static @Nullable Candidate goesOn(
      Segment segment,
      @Nullable Candidate last,
      @Nullable Candidate announcing,
      AnnotatedText text,
      TokenTraits traits) {
    if (announcing != null) {
      int end = Math.max(announcing.segment.end(), announcing.content.end());
      int before = text.sentences().get(text.sentenceIndexOf(end - 1)).paragraph();
      return segment.paragraph() - before <= 1 ? announcing : null;
    }
    if (last == null) {
      return null;
    }
    int end = last.content.end() - 1;
    if (last.segment.paragraph() == segment.paragraph()) {
      return speaksForOne(segment, traits) && isPlural(last.source, traits) ? null : last;
    }
    int first = segment.begin();
    while (!traits.wordLike[first]) {
      first++; // a stray mark or stop may stand before the passage
    }
    Passage passage = text.page().passages().get(traits.passage[first]);
    if (passage.reopened()) {
      return traits.passage[end] == traits.passage[first] - 1 ? last : null;
    }
    return followsInNextParagraph(segment, last, text, traits) ? last : null;
  }

  /**
   * Whether a paragraph that is all in marks stands right after somebody's words, all in marks too, and does not speak
   * of that somebody by name: news goes on so without saying again who speaks.
   */
  private static boolean followsInNextParagraph(
      Segment segment, Candidate last, AnnotatedText text, TokenTraits traits) {
    int end = Math.max(last.segment.end(), last.content.end());
    if (text.sentenceIndexOf(segment.begin()) != text.sentenceIndexOf(end - 1) + 1 || last.source.isEmpty()) {
      return false;
    }
    Set<Integer> names = new HashSet<>();
    last.source.stream().filter(i -> traits.coarse[i] == TokenTraits.NAME).forEach(i -> names.add(traits.word[i]));
    int words = 0;
    for (int i = segment.begin(); i < segment.end(); i++) {
      words += traits.wordLike[i] ? 1 : 0;
      if (names.contains(traits.word[i])) {
        return false;
      }
    }
    return words >= FEWEST_WORDS
        && last.content.stream().noneMatch(i -> traits.wordLike[i] && traits.passage[i] == TokenTraits.NO_PASSAGE)
        && !(speaksForOne(segment, traits) && isPlural(last.source, traits));
  }

  private static boolean speaksForOne(Segment segment, TokenTraits traits) {
    for (int i = segment.begin(); i < segment.end(); i++) {
      if (traits.firstPersonSingular[i]) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlural(TokenSet source, TokenTraits traits) {
    return source.stream().anyMatch(i -> traits.plural[i] || traits.coarse[i] == TokenTraits.CONJUNCTION);
  }

  /** Adds the passages that nothing attributes but that read as somebody's words: a sentence or more of some length. */
  private static void addUnattributed(
      TokenSet attributed, AnnotatedText text, TokenTraits traits, List<Attribution> attributions) {
    int i = 0;
    while (i < traits.size) {
      int passage = traits.passage[i];
      int end = i + 1;
      while (end < traits.size && traits.passage[end] == passage) {
        end++;
      }
      if (passage != TokenTraits.NO_PASSAGE && readsAsSpeech(i, end, attributed, text, traits)) {
        Span span = text.page().passages().get(passage).span();
        attributions.add(
            new Attribution(
                Quotation.Kind.DIRECT, List.of(span), List.of(span), Optional.empty(), Optional.empty(), 0.5));
      }
      i = end;
    }
  }

  private static boolean readsAsSpeech(
      int begin, int end, TokenSet attributed, AnnotatedText text, TokenTraits traits) {
    int words = 0;
    boolean verb = false;
    boolean stop = false;
    for (int i = begin; i < end; i++) {
      if (attributed.get(i)) {
        return false;
      }
      words += traits.wordLike[i] ? 1 : 0;
      verb |= traits.coarse[i] == TokenTraits.VERB || traits.coarse[i] == TokenTraits.MODAL;
      stop |= traits.coarse[i] == TokenTraits.STOP;
    }
    int next = end < traits.size ? traits.coarse[end] : TokenTraits.STOP;
    Paragraph paragraph = text.paragraphOf(text.sentences().get(text.sentenceIndexOf(begin)));
    return paragraph.isBody() && verb && words >= FEWEST_WORDS && (stop || next == TokenTraits.STOP);
  }

  private static Optional<Attribution> attribution(Candidate candidate, AnnotatedText text, TokenTraits traits) {
    List<Span> content = new ArrayList<>();
    Set<Span> passages = new LinkedHashSet<>();
    int words = 0;
    int quoted = 0;
    TokenSet set = candidate.content;
    for (int i = set.first(); i >= 0; i = set.next(i + 1)) {
      int end = set.endOfRun(i);
      trimmed(i, end, true, text, traits).ifPresent(content::add);
      for (; i < end; i++) {
        boolean inPassage = traits.passage[i] != TokenTraits.NO_PASSAGE;
        if (traits.wordLike[i]) {
          words++;
          if (inPassage) {
            quoted++;
            passages.add(text.page().passages().get(traits.passage[i]).span());
          }
        }
      }
    }
    joinOverlapping(content);
    // A passage that the content only reaches into is not inside it.
    passages.removeIf(passage -> content.stream().noneMatch(span -> span.contains(passage)));
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Quotation.Kind kind =
        quoted == 0 ? Quotation.Kind.INDIRECT : quoted == words ? Quotation.Kind.DIRECT : Quotation.Kind.MIXED;
    return Optional.of(
        new Attribution(
            kind,
            content,
            List.copyOf(passages),
            nearest(candidate.cue, candidate.head, text, traits),
            nearest(candidate.source, candidate.head, text, traits).map(source -> bare(source, text, traits)),
            candidate.probability(),
            candidate.inner.stream()
                .flatMap(inner -> attribution(inner, text, traits).stream())
                .filter(inner -> isInside(inner, content))
                .sorted(Comparator.comparing(inner -> inner.content().get(0)))
                .toList()));
  }

  /** Two runs of one passage with no word between them both reach for the marks there: they are one span. */
  private static void joinOverlapping(List<Span> content) {
    for (int i = content.size() - 1; i > 0; i--) {
      if (content.get(i - 1).end() > content.get(i).begin()) {
        content.set(i - 1, new Span(content.get(i - 1).begin(), content.remove(i).end()));
      }
    }
  }

  private static boolean isInside(Attribution inner, List<Span> content) {
    return Stream.of(inner.content().stream(), inner.cue().stream(), inner.source().stream())
        .flatMap(spans -> spans)
        .allMatch(span -> content.stream().anyMatch(c -> c.contains(span)));
  }

  /** The run of tokens nearest to the head, without punctuation at its ends. */
  private static Optional<Span> nearest(TokenSet set, int head, AnnotatedText text, TokenTraits traits) {
    Optional<Span> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (int i = set.first(); i >= 0; i = set.next(set.endOfRun(i))) {
      int end = set.endOfRun(i);
      int distance = head < i ? i - head : Math.max(0, head - end + 1);
      Optional<Span> run = trimmed(i, end, false, text, traits);
      if (distance < least && run.isPresent()) {
        nearest = run;
        least = distance;
      }
    }
    return nearest;
  }

  /** The source without what is about the saying: "In March, Jo Roe also" and "Jo Roe in March" are "Jo Roe". */
  private static Span bare(Span source, AnnotatedText text, TokenTraits traits) {
    int from = text.firstTokenEndingAfter(source.begin());
    int to = from;
    while (to < traits.size && text.tokens().get(to).span().begin() < source.end()) {
      to++;
    }
    if (traits.coarse[from] == TokenTraits.ADVERB || traits.coarse[from] == TokenTraits.PREPOSITION) {
      for (int i = from; i < to; i++) {
        if (traits.coarse[i] == TokenTraits.COMMA && canBeginSource(i + 1, to, traits)) {
          from = i + 1;
          break;
        }
      }
    }
    // Not in a clause about them: "Jo Roe, playing Bo Poe on a stage".
    for (int i = from + 1; i < to && traits.coarse[i] != TokenTraits.VERB; i++) {
      if (traits.name[i - 1] == NameTag.PERSON.ordinal() && OCCASION.contains(text.tokens().get(i).text())) {
        to = i;
      }
    }
    while (to > from + 1 && traits.coarse[to - 1] == TokenTraits.ADVERB) {
      to--;
    }
    return text.spanOf(from, to);
  }

  private static boolean canBeginSource(int i, int end, TokenTraits traits) {
    return i < end
        && switch (traits.coarse[i]) {
          case TokenTraits.NAME, TokenTraits.PRONOUN, TokenTraits.DETERMINER, TokenTraits.NOUN -> true;
          default -> false;
        };
  }

  /** The span of the tokens without punctuation at the ends, but with the marks of a passage begun or ended there. */
  private static Optional<Span> trimmed(
      int begin, int end, boolean withMarks, AnnotatedText text, TokenTraits traits) {
    int from = begin;
    int to = end;
    while (from < to && !traits.wordLike[from]) {
      from++;
    }
    while (to > from && !traits.wordLike[to - 1]) {
      to--;
    }
    if (from == to) {
      return withMarks ? Optional.empty() : Optional.of(text.spanOf(begin, end));
    }
    if (withMarks) {
      while (from > 0 && !traits.wordLike[from - 1] && samePassage(from - 1, from, traits)) {
        from--;
      }
      while (to < traits.size && !traits.wordLike[to] && samePassage(to, to - 1, traits)) {
        to++;
      }
    }
    return Optional.of(text.spanOf(from, closed(from, to, text, traits)));
  }

  /** The end of the run with the bracket that closes one opened in it: "Sen. Jane Roe (D-Mont. | )". */
  private static int closed(int from, int to, AnnotatedText text, TokenTraits traits) {
    int open = 0;
    for (int i = from; i < to; i++) {
      String token = text.tokens().get(i).text();
      open = token.equals("(") ? open + 1 : token.equals(")") ? Math.max(0, open - 1) : open;
    }
    for (int i = to; open > 0 && i < traits.size && !traits.wordLike[i]; i++) {
      if (text.tokens().get(i).text().equals(")")) {
        return i + 1;
      }
    }
    return to;
  }

  private static boolean samePassage(int i, int j, TokenTraits traits) {
    return traits.passage[i] != TokenTraits.NO_PASSAGE && traits.passage[i] == traits.passage[j];
  }
}
