package io.github.presser.internal.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenamingTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
      // what stands between "Harbour Bank" and "Quay Bank"
      ",_, formerly_RB known_VBN as_IN | OF_LAST",
      "(_-LRB- previously_RB known_VBN as_IN the_DT | OF_LAST",
      "–_: once_RB known_VBN as_IN | OF_LAST",
      ",_, best_RBS known_VBN as_IN | NONE",
      ",_, seen_VBN as_IN | NONE",
      "which_WDT changed_VBD its_PRP$ name_NN to_TO | OF_LAST",
      "left_VBD and_CC changed_VBD its_PRP$ name_NN to_TO the_DT | OF_SUBJECT",
      "changed_VBD its_PRP$ name_NN from_IN | OF_SUBJECT",
      "changed_VBD its_PRP$ seat_NN to_TO | NONE",
      "gave_VBD the_DT name_NN to_TO | NONE",
      "lost_VBD its_PRP$ name_NN ,_, | NONE",
      "and_CC | NONE",
      "the_DT | NONE"
  })
  void oneNameForAnother(String between, Renaming expected) {
    AnnotatedText text = TaggedText.of("Harbour_NNP Bank_NNP " + between + " Quay_NNP Bank_NNP ._.");
    assertThat(Renaming.before(text, 2, text.tokens().size() - 3)).isEqualTo(expected);
  }
}
