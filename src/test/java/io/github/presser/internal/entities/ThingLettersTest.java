package io.github.presser.internal.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.names.Spelling;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.NameTag;
import io.github.presser.internal.tokens.TaggedText;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThingLettersTest {

  private static final String ACT = "They_PRP passed_VBD the_DT Harbour_NNP Roads_NNPS Act_NNP ._.";

  @Test
  void lettersOfAThingThatStandsInFullAreNobodys() {
    assertThat(isThing("HRA", ACT)).isTrue();
    assertThat(isThing("HRB", ACT)).isFalse();
    assertThat(isThing("RA", ACT)).isFalse();
    // "of" and "and" may have a letter or none
    assertThat(isThing("CHR", "The_DT Cup_NNP of_IN Harbour_NNP Roads_NNPS ._.")).isFalse();
    assertThat(isThing("HRA", "The_DT Harbour_NNP and_CC Roads_NNPS Act_NNP ._.")).isTrue();
    assertThat(isThing("HRA", "They_PRP met_VBD the_DT Harbour_NNP Roads_NNPS Agency_NNP ._.")).isFalse();
  }

  @Test
  void lettersBehindSmallWordsAreAThings() {
    assertThat(isThing("OKB", "The_DT old_JJ keel_NN boats_NNS (_-LRB- OKB_NNP )_-RRB- sank_VBD ._.")).isTrue();
    assertThat(isThing("OKB", "The_DT new_JJ keel_NN boats_NNS (_-LRB- OKB_NNP )_-RRB- sank_VBD ._.")).isFalse();
    // words for a body
    assertThat(isThing("OKG", "The_DT old_JJ keel_NN group_NN (_-LRB- OKG_NNP )_-RRB- met_VBD ._.")).isFalse();
  }

  @Test
  void lettersThatABodyHasTooAreTheBodys() {
    assertThat(isThing("HRA", ACT, body("Harbour", "Roads", "Agency"))).isFalse();
    assertThat(isThing("HRA", ACT, body("Norby", "Council"))).isTrue();
  }

  @Test
  void onlyLettersByThemselvesAreAThings() {
    AnnotatedText text = TaggedText.of(ACT);
    assertThat(new ThingLetters(text, List.of()).contains(body("HRA", "Norby"))).isFalse();
  }

  /** Whether letters are a thing's in a text with these names. */
  private static boolean isThing(String letters, String tagged, Name... names) {
    return new ThingLetters(TaggedText.of(tagged), Arrays.asList(names)).contains(body(letters));
  }

  private static Name body(String... words) {
    List<String> all = Arrays.asList(words);
    NameSpan span = new NameSpan(0, words.length, NameTag.ORGANISATION);
    return new Name(span, all, Spelling.key(all), NameTag.ORGANISATION);
  }
}
