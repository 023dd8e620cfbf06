package io.github.presser.accurate;

import io.github.presser.internal.encoder.Word;
import java.util.Arrays;
import java.util.List;

/** Where an article is cut into windows. Each word is asked about in one of them. Immutable. */
final class Windows {

  /** How many pieces the words have that are asked about; of a longer sentence as many as fit. */
  private static final int CORE = 200;

  /** How many pieces are read before and after these: what networks are taught with. */
  private static final int BEFORE = 40;

  private static final int AFTER = 46;

  private final List<Word> words;
  private final WordPieces vocabulary;
  /** For each word, how many pieces stand before it; and last, how many there are. */
  private final int[] pieces;
  /** Of each window the first word that is asked about; and last, how many words there are. */
  private final int[] begins;

  /** Cuts an article; its windows are made when they are asked for. */
  Windows(List<Word> words, WordPieces vocabulary) {
    this.words = words;
    this.vocabulary = vocabulary;
    this.pieces = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      pieces[i + 1] = pieces[i] + vocabulary.of(words.get(i).text()).length;
    }
    int[] cuts = new int[words.size() + 1];
    int count = 0;
    for (int begin = 0; begin < words.size(); begin = endOfCore(begin)) {
      cuts[count++] = begin;
    }
    cuts[count] = words.size();
    this.begins = Arrays.copyOf(cuts, count + 1);
  }

  /** The end of as many whole sentences as fit; of a sentence that does not fit, of as many words. */
  private int endOfCore(int begin) {
    int most = begin;
    int whole = begin;
    while (most < words.size() && pieces[most + 1] - pieces[begin] <= CORE) {
      most++;
      if (most == words.size() || words.get(most).sentence() != words.get(most - 1).sentence()) {
        whole = most;
      }
    }
    return whole > begin ? whole : most;
  }

  int count() {
    return begins.length - 1;
  }

  /** The window in which a word is asked about. */
  int indexOf(int word) {
    int found = Arrays.binarySearch(begins, word);
    return found >= 0 ? found : -found - 2;
  }

  Window get(int index) {
    int begin = begins[index];
    int end = begins[index + 1];
    int left = begin;
    while (left > 0 && pieces[begin] - pieces[left - 1] <= BEFORE) {
      left--;
    }
    int right = end;
    while (right < words.size() && pieces[right + 1] - pieces[end] <= AFTER) {
      right++;
    }
    return Window.of(words, vocabulary, begin, end, left, right);
  }
}
