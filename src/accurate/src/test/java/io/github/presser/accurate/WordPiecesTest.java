package io.github.presser.accurate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words become the pieces that BERT's uncased models were taught with. */
class WordPiecesTest {

  private static final List<String> VOCABULARY =
      List.of(
          "[UNK]", "[CLS]", "[SEP]", "harbour", "##master", "harb", "cafe", "'", "s", "don", "t", "$", "-", "b", "日",
          "i", "strasse", "##n");

  private final WordPieces pieces = new WordPieces(VOCABULARY);

  @ParameterizedTest
  @CsvSource({
      "Harbour, harbour",
      "HARBOURMASTER, harbour ##master",
      "harbn, harb ##n",
      "café, cafe",
      "cafe\u0301, cafe",
      "Don't, don ' t",
      "$b-b, $ b - b",
      "日日, 日 日",
      "İ, i",
      "so\u00adft, [UNK]",
      "harb\u00adour, harbour",
      "harbourx, [UNK]",
      "harbourx-b, [UNK] - b",
      "straße, [UNK]"})
  void aWordIsCutIntoTheLongestPieces(String word, String expected) {
    assertThat(read(word)).isEqualTo(expected);
  }

  @Test
  void whatLeavesNothingIsUnknown() {
    assertThat(read("\u00ad")).isEqualTo("[UNK]");
    assertThat(read("\u0301")).isEqualTo("[UNK]");
  }

  @Test
  void aLongRunOfLettersIsUnknownAndOfManyPiecesTheFirstAreRead() {
    assertThat(read("b".repeat(101))).isEqualTo("[UNK]");
    assertThat(pieces.of("b-".repeat(5000))).hasSize(24);
  }

  @Test
  void aVocabularyWithoutWhatIsNeededIsRefused() {
    assertThatThrownBy(() -> new WordPieces(List.of("a"))).hasMessageContaining("[UNK]");
  }

  private String read(String word) {
    return Arrays.stream(pieces.of(word)).mapToObj(VOCABULARY::get).collect(Collectors.joining(" "));
  }
}
