package io.github.presser.internal.tokens;

import io.github.presser.Paragraph;
import io.github.presser.Span;
import io.github.presser.internal.Search;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.rules.Rules;
import io.github.presser.internal.text.Page;
import java.util.List;
import java.util.Optional;

/**
 * A page with its tokens and sentences. Immutable.
 *
 * @param page the page
 * @param lexicon the words that every step looks up
 * @param rules the rules that every step follows
 * @param tokens the tokens in text order
 * @param sentences the sentences in text order; together they hold every token once
 */
public record AnnotatedText(
    Page page, Lexicon lexicon, Rules rules, List<Token> tokens, List<Sentence> sentences) {

  public AnnotatedText {
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
  }

  /** A text that is read by all rules. */
  public AnnotatedText(Page page, Lexicon lexicon, List<Token> tokens, List<Sentence> sentences) {
    this(page, lexicon, Rules.ALL, tokens, sentences);
  }

  /** The same text, to be read by these rules. */
  public AnnotatedText withRules(Rules rules) {
    return new AnnotatedText(page, lexicon, rules, tokens, sentences);
  }

  /** The article's text, exactly as given. */
  public String text() {
    return page.text();
  }

  /** The paragraph that holds the sentence. */
  public Paragraph paragraphOf(Sentence sentence) {
    return page.paragraphs().get(sentence.paragraph());
  }

  /** The paragraph that holds the token. */
  public Paragraph paragraphOf(int token) {
    return paragraphOf(sentenceOf(token));
  }

  /** The index of the first token that ends after the offset; {@code tokens().size()} when there is none. */
  public int firstTokenEndingAfter(int offset) {
    return Search.firstEndingAfter(offset, tokens.size(), i -> tokens.get(i).span().end());
  }

  /** The index of the sentence that holds the token. */
  public int sentenceIndexOf(int token) {
    return Search.firstEndingAfter(token, Math.max(0, sentences.size() - 1), i -> sentences.get(i).end());
  }

  /** The sentence that holds the token. */
  public Sentence sentenceOf(int token) {
    return sentences.get(sentenceIndexOf(token));
  }

  /** Whether no blank stands between the token and the next: "$|5", "left|-|handed"; false if either is not there. */
  public boolean touchesNext(int token) {
    return token >= 0 && token + 1 < tokens.size()
        && tokens.get(token).span().end() == tokens.get(token + 1).span().begin();
  }

  /** Whether the token joins two halves of a word, as in "month-long", which are tokens of their own. */
  public boolean isHyphen(int token) {
    return tokens.get(token).text().equals("-") && touchesNext(token - 1) && touchesNext(token);
  }

  /** The tag of a token; empty for one that is not of the sentence. */
  public String tagAt(int token, Sentence s) {
    return s.holds(token) ? tokens.get(token).tag() : "";
  }

  /** A token's characters in lower case; empty for one that is not of the sentence. */
  public String wordAt(int token, Sentence s) {
    return s.holds(token) ? tokens.get(token).lower() : "";
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
