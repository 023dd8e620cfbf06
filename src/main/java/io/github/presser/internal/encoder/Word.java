package io.github.presser.internal.encoder;

/**
 * A word or mark as an encoder reads it.
 *
 * @param text its characters
 * @param sentence index of its sentence in the article
 * @param paragraph index of its paragraph in the article
 * @param marks where it stands as to quotation marks
 */
public record Word(String text, int sentence, int paragraph, Marks marks) {

  /** Where a word is as to quotation marks. The order is that of the numbers which networks learn. */
  public enum Marks {
    OUTSIDE,
    INSIDE,
    /** It is the mark that opens a passage. */
    OPENING,
    /** It is the mark that closes a passage. */
    CLOSING
  }
}
