package io.github.presser.internal.speakers;

import com.google.common.collect.ImmutableSet;
import io.github.presser.Span;
import io.github.presser.internal.quotations.Attribution;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Token;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds who is set beside a quotation without a word of saying: "ROE: We won." in a transcript, and the signature in
 * “We won.” — Jane Roe.
 */
final class Labels {

  private static final int LONGEST_NAME = 5;
  private static final ImmutableSet<String> DASHES = ImmutableSet.of("-", "--", "–", "—", "―");

  private final AnnotatedText text;
  private final Cast cast;

  Labels(AnnotatedText text, Cast cast) {
    this.text = text;
    this.cast = cast;
  }

  /** Returns the name beside the attribution's content, if there is one. */
  Optional<Span> find(Attribution a) {
    int first = text.firstTokenEndingAfter(a.content().get(0).begin());
    int after = text.firstTokenEndingAfter(a.content().get(a.content().size() - 1).end());
    return label(first).or(() -> labelBefore(first)).or(() -> signature(after));
  }

  /** The label that the content begins with: “ROE: We won. */
  private Optional<Span> label(int first) {
    int begin = first < text.tokens().size() && isMark(token(first)) ? first + 1 : first;
    int end = nameEnd(begin);
    return end > begin && end < text.tokens().size() && token(end).text().equals(":") && isLabel(begin, end)
        ? Optional.of(text.spanOf(begin, end)) : Optional.empty();
  }

  /** The label that stands before it, at the beginning of the paragraph: ROE: “We won.” */
  private Optional<Span> labelBefore(int first) {
    if (first < 2 || !token(first - 1).text().equals(":")) {
      return Optional.empty();
    }
    int sentence = text.sentenceIndexOf(first - 1);
    int begin = text.sentences().get(sentence).begin();
    boolean opens = sentence == 0
        || text.sentences().get(sentence - 1).paragraph() != text.sentences().get(sentence).paragraph();
    return opens && nameEnd(begin) == first - 1 && isLabel(begin, first - 1)
        ? Optional.of(text.spanOf(begin, first - 1)) : Optional.empty();
  }

  private static boolean isMark(Token token) {
    // The tagger takes a straight mark for a closing one now and then.
    return token.tag().equals("``") || token.tag().equals("''");
  }

  private Optional<Span> signature(int after) {
    if (after + 1 >= text.tokens().size() || !DASHES.contains(token(after).text())) {
      return Optional.empty();
    }
    int begin = after + 1;
    int end = nameEnd(begin);
    boolean named = end > begin && (end - begin > 1 || cast.at(begin) != Cast.NOBODY)
        && samePlace(after, begin);
    boolean closes = end == text.tokens().size() || !samePlace(begin, end)
        || token(end).tag().equals(".") || token(end).tag().equals(",") || token(end).tag().equals("-LRB-");
    return named && closes ? Optional.of(text.spanOf(begin, end)) : Optional.empty();
  }

  private boolean samePlace(int a, int b) {
    return text.sentences().get(text.sentenceIndexOf(a)).paragraph()
        == text.sentences().get(text.sentenceIndexOf(b)).paragraph();
  }

  /** The end of the run of capitalised words from the token on. */
  private int nameEnd(int begin) {
    int end = begin;
    while (end < text.tokens().size() && end - begin < LONGEST_NAME && Character.isUpperCase(
        token(end).text().codePointAt(0)) && (end == begin || samePlace(begin, end))) {
      end++;
    }
    return end;
  }

  /** Whether it is written as a label or known as a name. */
  private boolean isLabel(int begin, int end) {
    boolean capitals = true;
    for (int i = begin; i < end; i++) {
      String word = token(i).text();
      capitals &= word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
    }
    return capitals || cast.at(begin) != Cast.NOBODY && cast.nameEnd(begin) == end && cast.isPerson(cast.at(begin));
  }

  private Token token(int i) {
    return text.tokens().get(i);
  }
}
