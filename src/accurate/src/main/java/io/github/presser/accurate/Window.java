package io.github.presser.accurate;

import io.github.presser.internal.encoder.Word;
import java.util.List;

/**
 * A stretch of an article that a network reads at a time: whole sentences, with some words around them. The numbers are
 * what the network reads; they mean the same to it as when it was taught.
 *
 * @param begin index of the first word that is asked about
 * @param end index after the last one
 * @param left index of the first word that is read
 * @param pieces the numbers of the pieces, with the mark of beginning before and that of end after them
 * @param traits for each piece what is known of its word: how it is written, where it stands as to quotation marks,
 *     and whether it begins a paragraph
 * @param first for each word the index of its first piece
 * @param sentences for each word the index of its sentence in the article
 * @param paragraphs for each word the index of its paragraph in the article
 */
record Window(
    int begin, int end, int left, long[] pieces, long[] traits, long[] first, long[] sentences, long[] paragraphs) {

  /** What is known of the marks of beginning and end. */
  private static final int NOTHING = 40;

  /** How many words are read. */
  int words() {
    return first.length;
  }

  /**
   * A part of an article as a window.
   *
   * @param begin index of the first word that is asked about
   * @param end index after the last one
   * @param left index of the first word that is read
   * @param right index after the last one
   */
  static Window of(List<Word> words, WordPieces vocabulary, int begin, int end, int left, int right) {
    List<int[]> pieces = words.subList(left, right).stream().map(word -> vocabulary.of(word.text())).toList();
    int size = 2 + pieces.stream().mapToInt(its -> its.length).sum();
    int count = right - left;
    Window window = new Window(
        begin, end, left, new long[size], new long[size], new long[count], new long[count], new long[count]);
    int at = 0;
    window.put(at++, vocabulary.number("[CLS]"), NOTHING);
    for (int k = 0; k < count; k++) {
      Word word = words.get(left + k);
      boolean opens = left + k == 0 || words.get(left + k - 1).paragraph() != word.paragraph();
      int its = (shape(word.text()) * Word.Marks.values().length + word.marks().ordinal()) * 2 + (opens ? 1 : 0);
      window.first[k] = at;
      window.sentences[k] = word.sentence();
      window.paragraphs[k] = word.paragraph();
      for (int piece : pieces.get(k)) {
        window.put(at++, piece, its);
      }
    }
    window.put(at, vocabulary.number("[SEP]"), NOTHING);
    return window;
  }

  private void put(int at, int piece, int its) {
    pieces[at] = piece;
    traits[at] = its;
  }

  /** Lower case, capitalised, capitals, a number or anything else: the pieces themselves have no case. */
  private static int shape(String word) {
    boolean upper = word.codePoints().anyMatch(Character::isUpperCase);
    boolean lower = word.codePoints().anyMatch(Character::isLowerCase);
    if (upper) {
      boolean single = word.codePointCount(0, word.length()) == 1;
      return !Character.isUpperCase(word.codePointAt(0)) ? 4 : lower || single ? 1 : 2;
    }
    return lower ? 0 : Character.isDigit(word.codePointAt(0)) ? 3 : 4;
  }
}
