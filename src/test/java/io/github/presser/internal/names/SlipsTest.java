package io.github.presser.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlipsTest {

  private static Slips slips(String... surnames) {
    Slips slips = new Slips();
    for (String surname : surnames) {
      slips.add(surname);
    }
    return slips;
  }

  @ParameterizedTest
  @ValueSource(strings = {"brenan", "brennen", "brennanh", "breninan", "brennal", "brnenan", "brennna"})
  void oneLetterIsChangedLeftOutOrAddedOrTwoSwapped(String slip) {
    assertThat(slips("brennan", "okoro").meant(slip)).contains("brennan");
  }

  @ParameterizedTest
  @ValueSource(strings = {"brennan", "brenn", "drennan", "rennan", "bremman", "brennans", "rbennan", "brnnean"})
  void otherNamesAreNoSlips(String name) {
    assertThat(slips("brennan").meant(name)).isEmpty();
  }

  @Test
  void whatMayBeASlipOfTwoNamesIsOfNeither() {
    assertThat(slips("hansen", "hanson").meant("hansan")).isEmpty();
  }

  @Test
  void shortNamesAndNamesOfSeveralWordsHaveNone() {
    assertThat(slips("brown", "de groot").meant("browne")).isEmpty();
    assertThat(slips("brown", "de groot").meant("de grott")).isEmpty();
  }
}
