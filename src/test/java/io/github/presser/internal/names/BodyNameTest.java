package io.github.presser.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.english.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyNameTest {

  private static BodyName name(String name) {
    return BodyName.parse(name, Lexicon.standard());
  }

  @ParameterizedTest
  @CsvSource({
    "the Ostian Movement for Justice (OMJ), OMJ, true",
    "Ostian Tehreek-e-Adl (OTA), OTA, true",
    "Ostian Tehreek-e-Adl, OTA, true",
    "Harbour Workers Union, HWU, true",
    "Harbour Workers Union, HWA, false",
    "Doe Motors Inc., Doe Motors, true",
    "'Doe Motors, Ltd', Doe Motors plc, true",
    "Doe Motors Sdn Bhd, Doe Motors, true",
    "the Harbour Board, Harbour Board, true",
    "Harbour Board, Vale Board, false",
    "U.S., United States, true",
    "U.K., United Kingdom, true",
    "Zürich Board, Zurich Board, true",
    "'', '', false",
  })
  void sameAs(String one, String other, boolean same) {
    assertThat(name(one).sameAs(name(other))).isEqualTo(same);
    assertThat(name(other).sameAs(name(one))).as("the other way round").isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({"the Harbour Board (HB), Harbour Board", "'Doe Motors, Inc.', Doe Motors Inc."})
  void theArticleAndTheAcronymAreNoPartOfTheName(String whole, String bare) {
    assertThat(name(whole)).hasToString(bare);
    assertThat(name(whole)).isEqualTo(name(whole)).hasSameHashCodeAs(name(whole)).isNotEqualTo(name("Vale"));
  }
}
