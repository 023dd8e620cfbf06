package io.github.presser.internal.quotations;

import io.github.presser.Quotation;
import io.github.presser.Span;
import io.github.presser.internal.syntax.Datelines;
import io.github.presser.internal.text.Passage;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Token;
import io.github.presser.internal.tokens.TokenRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Makes an attribution of a candidate's tokens: content with its marks, and a cue and a source each of one run. */
final class Spans {

  private final AnnotatedText text;
  private final TokenTraits traits;
  private final SourceTrimmer sources;

  Spans(AnnotatedText text, TokenTraits traits) {
    this.text = text;
    this.traits = traits;
    this.sources = new SourceTrimmer(text, traits);
  }

  /** The attribution that a candidate makes; empty if nothing is left of its content. */
  Optional<Attribution> attribution(Candidate candidate) {
    List<TokenRange> content = new ArrayList<>();
    int words = 0;
    int quoted = 0;
    TokenSet set = candidate.content;
    for (int i = set.first(); i >= 0; i = set.next(i + 1)) {
      int end = set.endOfRun(i);
      trimmed(i, end).map(run -> withMarks(run, candidate.source)).map(run -> Datelines.without(text, run))
          .ifPresent(content::add);
      for (; i < end; i++) {
        words += traits.wordLike[i] ? 1 : 0;
        quoted += traits.isWordInMarks(i) ? 1 : 0;
      }
    }
    joinOverlapping(content);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Quotation.Kind kind =
        quoted == 0 ? Quotation.Kind.INDIRECT : quoted == words ? Quotation.Kind.DIRECT : Quotation.Kind.MIXED;
    return Optional.of(
        new Attribution(
            kind,
            content,
            passages(content),
            nearest(candidate.cue, candidate.head),
            nearest(candidate.source, candidate.head).filter(this::hasWord).map(run -> sources.trimmed(run, content)),
            OptionalInt.empty(),
            List.of(),
            candidate.probability(),
            candidate.inner.stream()
                .flatMap(inner -> attribution(inner).stream())
                .filter(inner -> isInside(inner, content))
                .sorted(Comparator.comparing(inner -> inner.content().get(0)))
                .toList()));
  }

  /** The passages in the content; of one that it only reaches into, the part in it. */
  private List<Passage> passages(List<TokenRange> content) {
    List<Passage> passages = new ArrayList<>();
    for (TokenRange range : content) {
      Span span = text.spanOf(range);
      range.stream()
          .filter(traits::isWordInMarks)
          .map(i -> traits.passage[i])
          .distinct()
          .forEach(passage -> passages.add(text.page().passages().get(passage).within(span)));
    }
    return passages;
  }

  private boolean hasWord(TokenRange range) {
    return range.stream().anyMatch(i -> traits.wordLike[i] || token(i).isHandle());
  }

  /** Two runs of one passage with no word between them both reach for the marks there: they are one. */
  private static void joinOverlapping(List<TokenRange> content) {
    for (int i = content.size() - 1; i > 0; i--) {
      if (content.get(i - 1).end() > content.get(i).begin()) {
        content.set(i - 1, new TokenRange(content.get(i - 1).begin(), content.remove(i).end()));
      }
    }
  }

  private static boolean isInside(Attribution inner, List<TokenRange> content) {
    return Stream.of(inner.content().stream(), inner.cue().stream(), inner.source().stream())
        .flatMap(ranges -> ranges)
        .allMatch(range -> content.stream().anyMatch(c -> c.contains(range)));
  }

  /** The run of tokens nearest to the head, without punctuation at its ends. */
  private Optional<TokenRange> nearest(TokenSet set, int head) {
    Optional<TokenRange> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (int i = set.first(); i >= 0; i = set.next(set.endOfRun(i))) {
      int end = set.endOfRun(i);
      int distance = head < i ? i - head : Math.max(0, head - end + 1);
      if (distance < least) {
        nearest = Optional.of(trimmed(i, end).map(this::closed).orElse(new TokenRange(i, end)));
        least = distance;
      }
    }
    return nearest;
  }

  /** The tokens without punctuation at the ends, with the sign of a number there; empty if there is no word. */
  private Optional<TokenRange> trimmed(int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && !traits.wordLike[from]) {
      from++;
    }
    while (to > from && !traits.wordLike[to - 1]) {
      to--;
    }
    if (from == to) {
      return Optional.empty();
    }
    boolean currency = from > 0 && token(from - 1).isCurrency() && text.touchesNext(from - 1);
    boolean percent = to < traits.size && token(to).text().equals("%") && text.touchesNext(to - 1);
    return Optional.of(new TokenRange(currency ? from - 1 : from, percent ? to + 1 : to));
  }

  /** The content with the marks of a passage begun or ended there; "@roe", who says it, is no mark. */
  private TokenRange withMarks(TokenRange words, TokenSet source) {
    int from = words.begin();
    int to = words.end();
    while (from > 0 && !traits.wordLike[from - 1] && samePassage(from - 1, from) && !source.get(from - 1)) {
      from--;
    }
    while (to < traits.size && !traits.wordLike[to] && samePassage(to, to - 1) && !source.get(to)) {
      to++;
    }
    return closed(new TokenRange(from, to));
  }

  private boolean samePassage(int i, int j) {
    return traits.passage[i] != TokenTraits.NO_PASSAGE && traits.passage[i] == traits.passage[j];
  }

  /** The run with the bracket that closes one opened in it: "Sen. Jane Roe (D-Mont. | )". */
  private TokenRange closed(TokenRange run) {
    int open = 0;
    for (int i = run.begin(); i < run.end(); i++) {
      String word = token(i).text();
      open = word.equals("(") ? open + 1 : word.equals(")") ? Math.max(0, open - 1) : open;
    }
    for (int i = run.end(); open > 0 && i < traits.size && !traits.wordLike[i]; i++) {
      if (token(i).text().equals(")")) {
        return new TokenRange(run.begin(), i + 1);
      }
    }
    return run;
  }

  private Token token(int i) {
    return text.tokens().get(i);
  }
}
