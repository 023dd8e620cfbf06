package io.github.presser.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
      "Dihar, Department of Inland Harbours, true",
      "OWA, Ostia Works Agency, true",
      "VRB, Velmrosbank, true",
      "Dihra, Department of Inland Harbours, false", // out of order
      "Ihar, Department of Inland Harbours, false", // not from the first letter on
      "Ostia, Oslo, false"
  })
  void aWordIsMadeOfTheLettersOfAName(String word, String name, boolean expected) {
    assertThat(Spelling.isMadeOf(word, List.of(name.split(" ")))).isEqualTo(expected);
  }
}
