package io.github.presser.internal.quotations;

import io.github.presser.internal.corpus.GoldArticle.GoldAttribution;
import io.github.presser.internal.encoder.Word;
import io.github.presser.internal.encoder.Word.Marks;
import io.github.presser.internal.tokens.AnnotatedText;
import java.util.ArrayList;
import java.util.List;

/**
 * What an encoder learns from one article: its words, and the attributions that people have marked, each by the word
 * that stands for its cue. An attribution without a cue is not among them, since no word can be asked about it.
 */
public record EncoderLesson(List<Word> words, List<Marked> attributions) {

  /**
   * A marked attribution.
   *
   * @param head index of the word that stands for the cue
   * @param labels for each word of the article the index of its label: none, source, cue, content
   */
  public record Marked(int head, int[] labels) {}

  public static EncoderLesson of(AnnotatedText text, List<GoldAttribution> attributions) {
    return new EncoderLesson(words(text, new TokenTraits(text)), Lesson.of(text, attributions).marked());
  }

  /** The words of an article as an encoder reads them. */
  static List<Word> words(AnnotatedText text, TokenTraits traits) {
    List<Word> words = new ArrayList<>(traits.size);
    for (int s = 0; s < text.sentences().size(); s++) {
      int paragraph = text.sentences().get(s).paragraph();
      for (int i = text.sentences().get(s).begin(); i < text.sentences().get(s).end(); i++) {
        words.add(new Word(text.tokens().get(i).text(), s, paragraph, marks(i, traits)));
      }
    }
    return words;
  }

  private static Marks marks(int i, TokenTraits traits) {
    int passage = traits.passage[i];
    if (passage == TokenTraits.NO_PASSAGE) {
      return Marks.OUTSIDE;
    }
    if (traits.mark[i] && (i == 0 || traits.passage[i - 1] != passage)) {
      return Marks.OPENING;
    }
    boolean last = i + 1 == traits.size || traits.passage[i + 1] != passage;
    return traits.mark[i] && last ? Marks.CLOSING : Marks.INSIDE;
  }
}
