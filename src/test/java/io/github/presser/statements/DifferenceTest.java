package io.github.presser.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry will run. | the ferry will run | the ferry will run",
        "The ferry will run | The boat will run | The -ferry +boat will run",
        "The ferry will run on Sunday | The ferry will run | The ferry will run -on -Sunday",
        "We came. We saw it all | We saw it all | -We -came. We saw it all",
        "We saw it all. We left | We saw it all | We saw it all -We -left",
        "‘Never’ again | “Never again” | “Never again”",
        "It’s here – today | It's here today | It's here today",
        "a b c d | d c b a | -a -b -c d +c +b +a",
        "one | two | -one +two",
      })
  void tellsWhatWasKeptLeftOutAndAdded(String canonical, String other, String expected) {
    assertThat(shown(Difference.between(canonical, other))).isEqualTo(expected);
  }

  @Test
  void wordsCanBeMissingOnEitherSide() {
    assertThat(Difference.between("", " ").changes()).isEmpty();
    assertThat(shown(Difference.between("", "two words"))).isEqualTo("+two +words");
    assertThat(shown(Difference.between("two words", ""))).isEqualTo("-two -words");
  }

  @Test // not in the square of the memory
  void comparesTextsOfManyWords() {
    String text = "the tide comes in and the tide goes out ".repeat(1000);
    assertThat(Difference.between("x " + text + "y", text + "z y").changes()).hasSizeLessThan(6);
  }

  private static String shown(Difference difference) {
    return difference.changes().stream()
        .map(
            change ->
                switch (change.kind()) {
                  case KEPT -> change.text();
                  case LEFT_OUT -> "-" + change.text().replace(" ", " -");
                  case ADDED -> "+" + change.text().replace(" ", " +");
                })
        .collect(Collectors.joining(" "));
  }
}
