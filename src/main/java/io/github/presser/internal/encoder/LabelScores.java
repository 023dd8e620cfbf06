package io.github.presser.internal.encoder;

/**
 * What a network thinks of the words around the head of a cue: the scores of a linear chain (Lafferty et al. 2001) over
 * the labels none, source, cue and content, in this order.
 *
 * @param begin index of the first word that it labels
 * @param words the score of each label of each word, word by word
 * @param steps the score of each label after each label of the word before, word by word, the label before first; those
 *     of the first word say nothing
 */
public record LabelScores(int begin, float[] words, float[] steps) {

  /** How many labels there are. */
  public static final int LABELS = 4;

  /** Index after the last word that it labels. */
  public int end() {
    return begin + words.length / LABELS;
  }

  /** The score of a label of a word, one of those from {@link #begin} to {@link #end}. */
  public double ofWord(int word, int label) {
    return words[(word - begin) * LABELS + label];
  }

  /** The score of a label of a word after a label of the word before it. */
  public double ofStep(int word, int before, int label) {
    return steps[((word - begin) * LABELS + before) * LABELS + label];
  }
}
