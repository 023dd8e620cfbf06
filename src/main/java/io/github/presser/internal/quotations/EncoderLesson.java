package io.github.presser.internal.quotations;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.Lists;
import io.github.presser.internal.corpus.GoldArticle.GoldAttribution;
import io.github.presser.internal.encoder.Word;
import io.github.presser.internal.encoder.Word.Marks;
import io.github.presser.internal.tokens.AnnotatedText;
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

  /** The words of an article as an encoder reads them, each made when it is asked for: an article may be long. */
  static List<Word> words(AnnotatedText text, TokenTraits traits) {
    return Lists.transform(ContiguousSet.closedOpen(0, traits.size).asList(), i -> {
      int sentence = text.sentenceIndexOf(i);
      int paragraph = text.sentences().get(sentence).paragraph();
      return new Word(text.tokens().get(i).text(), sentence, paragraph, marks(i, traits));
    });
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
