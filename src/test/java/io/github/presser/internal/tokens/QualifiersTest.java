package io.github.presser.internal.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.english.Lexicon;
import org.junit.jupiter.api.Test;

class QualifiersTest {

  private static final Qualifiers QUALIFIERS = new Qualifiers(Lexicon.standard());

  private static String[] mended(String words, String tags) {
    String[] result = tags.split(" ");
    QUALIFIERS.mend(words.split(" "), result);
    return result;
  }

  @Test
  void whatStandsBetweenSayingAndTheSpeakersOfficeIsNoVerb() {
    assertThat(mended("said lead author Nadia Okoro", "VBD VBP NN NNP NNP"))
        .containsExactly("VBD", "JJ", "NN", "NNP", "NNP");
    assertThat(mended("says fellow campaigner Nadia Okoro", "VBZ VB NN NNP NNP"))
        .containsExactly("VBZ", "JJ", "NN", "NNP", "NNP");
  }

  @Test
  void whatOpensTheSpeakersOfficeAfterAPassageIsNoVerb() {
    assertThat(mended("” lead author Nadia Okoro", "'' VBP NN NNP NNP"))
        .containsExactly("''", "JJ", "NN", "NNP", "NNP");
    assertThat(mended("” say author Nadia Okoro", "'' VBP NN NNP NNP"))
        .containsExactly("''", "VBP", "NN", "NNP", "NNP");
  }

  @Test
  void whatStandsWithinATitleBeforeANameIsNoVerb() {
    assertThat(mended("the study lead author Nadia Okoro", "DT NN VBP NN NNP NNP"))
        .containsExactly("DT", "NN", "JJ", "NN", "NNP", "NNP");
    assertThat(mended("the studies lead author after author", "DT NNS VBP NN IN NN"))
        .containsExactly("DT", "NNS", "VBP", "NN", "IN", "NN");
  }

  @Test
  void aWordWithACapitalAfterACourtesyTitleIsAName() {
    assertThat(mended("said Mr Too", "VBD NNP RB")).containsExactly("VBD", "NNP", "NNP");
    assertThat(mended("said Mr too", "VBD NNP RB")).containsExactly("VBD", "NNP", "RB");
  }

  @Test
  void aVerbElsewhereStaysOne() {
    assertThat(mended("they lead authors", "PRP VBP NNS")).containsExactly("PRP", "VBP", "NNS");
    assertThat(mended("said lead pipes", "VBD VBP NNS")).containsExactly("VBD", "VBP", "NNS");
  }
}
