package io.github.presser.internal.statements;

import com.google.common.base.CharMatcher;
import io.github.presser.Quotation;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what of a quotation is grouped. Not thread-safe. */
public final class QuotationReader {

  private final Lexicon lexicon;
  private final WordReader words;

  /**
   * Makes a reader.
   *
   * @param lexicon what is known of words
   * @param vocabulary takes the words that are read
   */
  public QuotationReader(Lexicon lexicon, Vocabulary vocabulary) {
    this.lexicon = lexicon;
    this.words = new WordReader(lexicon, vocabulary);
  }

  /**
   * What is grouped of a quotation.
   *
   * @param words its words by their numbers in the vocabulary, shifted left by one, odd inside quotation marks
   * @param wording its words as they are written, white space made single
   * @param open whether the article leaves open who speaks: it gives no source, or a pronoun that it does not resolve
   */
  public record Reading(int[] words, String wording, boolean open) {}

  /** Reads a quotation of an article with this text; one without words is none. */
  public Optional<Reading> read(Quotation quotation, String text) {
    int[] read = words.read(text, quotation.content(), quotation.passages());
    if (read.length == 0) {
      return Optional.empty();
    }
    String wording =
        quotation.content().stream()
            .map(span -> CharMatcher.whitespace().trimAndCollapseFrom(span.coveredText(text), ' '))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    boolean open =
        quotation.speakers().isEmpty()
            && quotation
                .source()
                .map(span -> lexicon.has(Lexicon.lower(span.coveredText(text)), Feature.PRONOUN))
                .orElse(true);
    return Optional.of(new Reading(read, wording, open));
  }
}
