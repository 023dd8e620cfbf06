package io.github.presser.internal.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {

  private final Lemmas lemmas = new Lemmas();

  @ParameterizedTest
  @CsvSource({
    "said, say", "told, tell", "thought, think", "stopped, stop", "running, run", "ministries, ministry", "boxes, box",
    "wives, wife", "spokeswomen, spokeswoman", "news, news", "naïve, naïve"
  })
  void ofRegularAndIrregularWords(String word, String lemma) {
    assertThat(lemmas.of(word)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({"ministers, minister", "secretaries, secretary", "women, woman", "bosses, boss", "leaves, leaf"})
  void ofNounsOnly(String plural, String singular) {
    assertThat(lemmas.ofNoun(plural)).isEqualTo(singular);
  }

  @ParameterizedTest
  @CsvSource({"co-leaders", "u.s.", "3rd", "''", "a_b"})
  void nothingIsDoneToWhatIsNotLettersAlone(String word) {
    assertThat(lemmas.of(word)).isEqualTo(word);
    assertThat(lemmas.ofNoun(word)).isEqualTo(word);
  }
}
