package io.github.presser.internal.tokens;

import io.github.presser.Span;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.text.Page;
import io.github.presser.internal.text.Paragraph;
import java.util.List;
import java.util.Optional;

/**
 * A page with its tokens and sentences. Immutable.
 *
 * @param page the page
 * @param lexicon the words that every step looks up
 * @param tokens the tokens in text order
 * @param sentences the sentences in text order; together they hold every token once
 */
public record AnnotatedText(Page page, Lexicon lexicon, List<Token> tokens, List<Sentence> sentences) {

  public AnnotatedText {
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
  }

  /** The article's text, exactly as given. */
  public String text() {
    return page.text();
  }

  public Paragraph paragraphOf(Sentence sentence) {
    return page.paragraphs().get(sentence.paragraph());
  }

  /** The index of the first token that ends after the offset; {@code tokens().size()} when there is none. */
  public int firstTokenEndingAfter(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The index of the sentence that holds the token. */
  public int sentenceIndexOf(int token) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() > token) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The tokens that the span touches; empty when there are none. */
  public Optional<TokenRange> tokensIn(Span span) {
    int begin = firstTokenEndingAfter(span.begin());
    int end = begin;
    while (end < tokens.size() && tokens.get(end).span().begin() < span.end()) {
      end++;
    }
    return end > begin ? Optional.of(new TokenRange(begin, end)) : Optional.empty();
  }

  /** The span from the first to the last of the tokens in the half-open range, which must not be empty. */
  public Span spanOf(int beginToken, int endToken) {
    return new Span(tokens.get(beginToken).span().begin(), tokens.get(endToken - 1).span().end());
  }

  /** The span from the first to the last of the tokens. */
  public Span spanOf(TokenRange range) {
    return spanOf(range.begin(), range.end());
  }

  /** The spans of the ranges, in their order. */
  public List<Span> spansOf(List<TokenRange> ranges) {
    return ranges.stream().map(this::spanOf).toList();
  }
}
