package io.github.presser.accurate;

import io.github.presser.internal.encoder.Word;
import java.util.ArrayList;
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

  /** How many pieces the words have that are asked about; of a longer sentence as many as fit. */
  private static final int CORE = 200;

  /** How many pieces are read before and after these. */
  private static final int BEFORE = 40;
  private static final int AFTER = 46;

  /** What is known of the marks of beginning and end. */
  private static final int NOTHING = 40;

  /** How many words are read. */
  int words() {
    return first.length;
  }

  /** The windows of an article, in order; each word is asked about in one of them. */
  static List<Window> of(List<Word> words, WordPieces vocabulary) {
    List<int[]> pieces = words.stream().map(word -> vocabulary.of(word.text())).toList();
    int[] ends = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      ends[i + 1] = ends[i] + pieces.get(i).length;
    }
    List<Window> windows = new ArrayList<>();
    for (int begin = 0, end; begin < words.size(); begin = end) {
      end = endOfCore(words, ends, begin);
      int left = begin;
      while (left > 0 && ends[begin] - ends[left - 1] <= BEFORE) {
        left--;
      }
      int right = end;
      while (right < words.size() && ends[right + 1] - ends[end] <= AFTER) {
        right++;
      }
      windows.add(of(words, pieces, vocabulary, begin, end, left, right));
    }
    return windows;
  }

  /** The end of as many whole sentences as fit; of a sentence that does not fit, of as many words. */
  private static int endOfCore(List<Word> words, int[] ends, int begin) {
    int most = begin;
    int whole = begin;
    while (most < words.size() && ends[most + 1] - ends[begin] <= CORE) {
      most++;
      if (most == words.size() || words.get(most).sentence() != words.get(most - 1).sentence()) {
        whole = most;
      }
    }
    return whole > begin ? whole : most;
  }

  private static Window of(
      List<Word> words, List<int[]> pieces, WordPieces vocabulary, int begin, int end, int left, int right) {
    int size = 2 + pieces.subList(left, right).stream().mapToInt(its -> its.length).sum();
    int count = right - left;
    Window window = new Window(
        begin, end, left, new long[size], new long[size], new long[count], new long[count], new long[count]);
    int at = 0;
    window.put(at++, vocabulary.number("[CLS]"), NOTHING);
    for (int i = left; i < right; i++) {
      Word word = words.get(i);
      boolean opens = i == 0 || words.get(i - 1).paragraph() != word.paragraph();
      int traits = (shape(word.text()) * Word.Marks.values().length + word.marks().ordinal()) * 2 + (opens ? 1 : 0);
      window.first[i - left] = at;
      window.sentences[i - left] = word.sentence();
      window.paragraphs[i - left] = word.paragraph();
      for (int k = 0; k < pieces.get(i).length; k++) {
        window.put(at++, pieces.get(i)[k], traits);
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
