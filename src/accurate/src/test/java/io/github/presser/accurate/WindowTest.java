package io.github.presser.accurate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.encoder.Word;
import io.github.presser.internal.encoder.Word.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An article is read in stretches that the network can hold, and every word is asked about once. */
class WindowTest {

  private static final WordPieces VOCABULARY =
      new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]", "the", "clock", "stays", ".", "“", "”", "2"));

  @Test
  void everyWordIsAskedAboutInOneWindowAndSentencesAreWhole() {
    List<Word> words = new ArrayList<>();
    for (int s = 0; s < 90; s++) {
      for (String word : List.of("The", "clock", "stays", ".")) {
        words.add(new Word(word, s, s / 7, Marks.OUTSIDE));
      }
    }
    List<Window> windows = windows(words);
    assertThat(windows).hasSize(2);
    assertThat(windows.get(0).begin()).isZero();
    assertThat(windows.get(0).end()).isEqualTo(200).isEqualTo(windows.get(1).begin());
    assertThat(windows.get(1).end()).isEqualTo(words.size());
    assertThat(windows.get(1).left()).isEqualTo(160);
    assertThat(windows.get(0).words()).isEqualTo(246);
    assertThat(windows.get(0).pieces()).hasSize(248).startsWith(1, 3, 4).endsWith(4, 2);
  }

  @Test
  void aSentenceThatDoesNotFitIsCut() {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      words.add(new Word("clock", 0, 0, Marks.OUTSIDE));
    }
    List<Window> windows = windows(words);
    assertThat(windows).extracting(Window::begin).containsExactly(0, 200, 400, 600, 800);
    assertThat(windows).allSatisfy(w -> assertThat(w.pieces().length).isLessThanOrEqualTo(288));
  }

  @Test
  void aPieceKnowsHowItsWordIsWrittenAndWhereItStands() {
    List<Word> words = List.of(
        new Word("“", 0, 0, Marks.OPENING), new Word("The", 0, 0, Marks.INSIDE),
        new Word("CLOCK", 0, 0, Marks.INSIDE),
        new Word("stays", 0, 0, Marks.INSIDE), new Word("”", 0, 0, Marks.CLOSING), new Word("2", 1, 1, Marks.OUTSIDE),
        new Word("iPad", 1, 1, Marks.OUTSIDE));
    Window window = windows(words).get(0);
    // how it is written times eight, and marks times two, and whether it begins a paragraph
    assertThat(window.traits()).containsExactly(
        40, 4 * 8 + 2 * 2 + 1, 8 + 2, 2 * 8 + 2, 2, 4 * 8 + 3 * 2, 3 * 8 + 1, 4 * 8, 40);
    assertThat(window.first()).containsExactly(1, 2, 3, 4, 5, 6, 7);
    assertThat(window.paragraphs()).containsExactly(0, 0, 0, 0, 0, 1, 1);
  }

  @Test
  void nothingIsReadOfNothing() {
    assertThat(windows(List.of())).isEmpty();
  }

  private static List<Window> windows(List<Word> words) {
    Windows windows = new Windows(words, VOCABULARY);
    for (int i = 0; i < words.size(); i++) {
      Window its = windows.get(windows.indexOf(i));
      assertThat(i).isBetween(its.begin(), its.end() - 1);
    }
    return IntStream.range(0, windows.count()).mapToObj(windows::get).toList();
  }
}
