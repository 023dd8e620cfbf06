package io.github.presser.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.presser.Span;
import io.github.presser.internal.evaluation.Calibration.Abstention;
import io.github.presser.training.Score;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts that the measures are made of. */
class MeasuresTest {

  // Precision and recall

  @Test
  void nothingOfNothingIsZero() {
    Score nothing = new Score(0, 0, 0, 0);
    assertThat(List.of(nothing.precision(), nothing.recall(), nothing.f1())).containsOnly(0.0);
  }

  @Test
  void f1IsTheHarmonicMean() {
    assertThat(new Score(1, 2, 1, 1).f1()).isEqualTo(2.0 / 3);
  }

  @Test
  void noMoreIsRightThanThereIs() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Score(2, 1, 0, 0)).withMessageContaining("2.0 of 1.0");
  }

  // Agreement

  @Test
  void alphaIsOneForTheSameLabelsAndZeroForOneLabelOnly() {
    Agreement same = agreement("0011", "0011");
    assertThat(same.alpha()).isEqualTo(1);
    assertThat(agreement("00", "00").alpha()).isZero();
    assertThat(agreement("", "").alpha()).isZero();
  }

  @Test
  void alphaIsKrippendorffs() {
    // His example of two coders and two values: 10 units, 4 disagreements, alpha 0.095
    assertThat(agreement("0100000000", "1110010100").alpha()).isCloseTo(0.095, within(0.001));
  }

  private static Agreement agreement(String gold, String predicted) {
    Agreement agreement = new Agreement(2);
    for (int i = 0; i < gold.length(); i++) {
      agreement.add(gold.charAt(i) - '0', predicted.charAt(i) - '0');
    }
    return agreement;
  }

  // Words

  @Test
  void wordsAreRunsOfLettersAndDigitsWithOneApostrophe() {
    Words words = new Words("Don’t “re-sign”, José: 9.5 it's'n");
    String[] found = new String[words.size()];
    Arrays.setAll(found, words::word);
    assertThat(found).containsExactly("Don’t", "re", "sign", "José", "9", "5", "it's", "n");
  }

  @Test
  void aSpanHasTheWordsThatItTouches() {
    Words words = new Words("one two three");
    assertThat(words.in(List.of(new Span(2, 5))).stream()).containsExactly(0, 1);
    assertThat(words.in(List.of(new Span(3, 4))).stream()).isEmpty();
    assertThat(words.in(List.of(new Span(0, 3), new Span(8, 13))).stream()).containsExactly(0, 2);
  }

  // Passages

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", value = {
      "He said “yes” and “no”. | “yes”/“no”",
      "\"Yes,\" he said, \"no\" | \"Yes,\"/\"no\"",
      "“Open “again” | “again”", // a mark that opens anew starts afresh
      "\"Straight” is not closed | -",
      "“To the end⏎“and on” | “To the end/“and on”", // the next paragraph opens with a mark
      "“To the end⏎ ⏎\"and on\" | “To the end/\"and on\"",
      "“To the end⏎and no mark | -",
      "No marks | -",
  })
  void passagesAreFoundByTheirMarks(String text, String passages) {
    String article = text.replace('⏎', '\n');
    List<String> found = QuotedPassages.of(article).stream().map(s -> s.coveredText(article)).toList();
    assertThat(String.join("/", found)).isEqualTo(passages == null ? "" : passages);
  }

  // Names

  @ParameterizedTest
  @CsvSource({
    "Brill, Ada Brill, true",
    "Ada Brill, BRILL, true",
    "Ada M. Brill, Ada Brill, true",
    "José Peña, Jose Pena, true",
    "Ott-Lang, Lang, true",
    "Ada, Ada Brill, false", // a first name alone is not enough
    "Ada Brill, Ada Brill Fund, false",
    "Joe Brill, Ada Brill, false",
    "..., Ada Brill, false",
  })
  void aNameIsThatOfAnotherWhenOneIsPartOfIt(String a, String b, boolean same) {
    assertThat(PeopleNames.same(List.of(a), List.of(b))).isEqualTo(same);
  }

  @Test
  void peopleAreTheSameWhenEachHasACounterpart() {
    assertThat(PeopleNames.same(List.of(), List.of())).isTrue();
    assertThat(PeopleNames.same(List.of("Ott", "Brill"), List.of("Ada Brill", "Joe Ott"))).isTrue();
    assertThat(PeopleNames.same(List.of("Ott"), List.of("Ada Brill", "Joe Ott"))).isFalse();
    assertThat(PeopleNames.same(List.of("Ott", "Ott"), List.of("Ada Brill", "Joe Ott"))).isFalse();
  }

  // Sources

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Ada Brill | NAME",
      "Brill's | NAME",
      "Brill | NAME",
      "the former mayor Ada Brill | NAME",
      "Ada Brill, a critic | NAME",
      "She | PRONOUN",
      "who | PRONOUN",
      "Critics | NOUN_PHRASE", // in lower case elsewhere
      "her campaign | NOUN_PHRASE",
      "Ada Brill's campaign | NOUN_PHRASE",
      "a friend of Ada Brill | NOUN_PHRASE",
      "U.S. critics | NOUN_PHRASE",
  })
  void aSourceIsWhatItsHeadIs(String source, SourceForm form) {
    String text = source + " and other critics";
    Words words = new Words(text);
    BitSet in = words.in(List.of(new Span(0, source.length())));
    assertThat(new SourceForm.Reader(words).of(in)).isEqualTo(form);
  }

  @Test
  void noWordsAreNoSource() {
    assertThat(new SourceForm.Reader(new Words("x")).of(new BitSet())).isEqualTo(SourceForm.NONE);
  }

  // Calibration

  @Test
  void theCalibrationErrorIsTheMeanDistanceOfTheBins() {
    Reliability reliability = new Reliability();
    reliability.add(0.95, true);
    reliability.add(1, true); // the last bin includes 1
    reliability.add(0.5, false);
    reliability.add(0.5, true);
    // (2 * |1 - 0.975| + 2 * |0.5 - 0.5|) / 4
    assertThat(reliability.expectedError()).isCloseTo(0.0125, within(1e-9));
    assertThat(reliability.bins()).hasSize(10);
  }

  @Test
  void noSpeakersAreNoError() {
    assertThat(new Calibration().speakers().expectedError()).isZero();
    assertThat(new Calibration().abstentions().get(0)).isEqualTo(new Abstention(0, 0, 0, 0));
  }

  @Test
  void withholdsSpeakersUnderTheThreshold() {
    Calibration calibration = new Calibration();
    calibration.addNameable();
    calibration.addNameable();
    calibration.addSet(0.9, true);
    calibration.addSet(0.55, false);
    Abstention half = calibration.abstentions().get(1);
    Abstention nine = calibration.abstentions().get(5);

    assertThat(half).isEqualTo(new Abstention(0.5, 2, 1, 2));
    assertThat(nine).isEqualTo(new Abstention(0.9, 1, 1, 2));
    assertThat(List.of(nine.precision(), nine.coverage(), nine.recall())).containsExactly(1.0, 0.5, 0.5);
  }
}
