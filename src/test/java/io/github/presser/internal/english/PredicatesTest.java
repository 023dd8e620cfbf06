package io.github.presser.internal.english;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.english.Predicates.Group;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredicatesTest {

  private final Predicates predicates = Predicates.standard();

  @ParameterizedTest
  @CsvSource({
    "assert, VBD, COMMUNICATION", "think, VBP, COGNITION", "loathe, VBZ, EMOTION", "belief, NN, COGNITION",
    "announcement, NNS, COMMUNICATION"
  })
  void theCommonestMeaningTells(String lemma, String tag, Group group) {
    assertThat(predicates.mainGroup(lemma, tag)).contains(group);
  }

  @ParameterizedTest
  @CsvSource({"qqq, VB", "table, JJ", "the, DT"})
  void nothingIsKnownOfOthers(String lemma, String tag) {
    assertThat(predicates.groupOf(lemma, tag)).isEqualTo(Predicates.NONE);
    assertThat(predicates.mainGroup(lemma, tag)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"belief, believe", "denial, deny", "insistence, insist", "qqq, qqq"})
  void nounsAreDerivedFromVerbs(String noun, String verb) {
    assertThat(predicates.verbOf(noun)).isEqualTo(verb);
  }
}
