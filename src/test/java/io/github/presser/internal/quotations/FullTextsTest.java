package io.github.presser.internal.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class FullTextsTest {

  private static final String OWN = "The_DT clock_NN stopped_VBD on_IN Monday_NNP ._.\n";

  @Test
  void aParagraphThatSaysWeIsSomebodysWords() {
    assertThat(speaks(OWN + "Now_RB we_PRP are_VBP sorry_JJ ._.")).isTrue();
    assertThat(speaks(OWN + "It_PRP stopped_VBD ._. | I_PRP am_VBP sorry_JJ ._.")).isTrue();
    assertThat(speaks(OWN + "Nobody_NN is_VBZ sorry_JJ ._.")).isFalse();
  }

  @Test
  void aParagraphWithMarksOrOfAWriterWhoSaysIIsNot() {
    assertThat(speaks(OWN + "We_PRP said_VBD “_`` no_UH ”_'' to_IN it_PRP ._.")).isFalse();
    assertThat(speaks("I_PRP saw_VBD it_PRP stop_VB ._.\nNow_RB we_PRP are_VBP sorry_JJ ._.")).isFalse();
  }

  @Test
  void linesWithABulletOrWithoutAStopAreAList() {
    assertThat(list("•_: It_PRP sank_VBD ._.\n•_: It_PRP burnt_VBD ._.")).isEqualTo("begins, goes on");
    assertThat(list("It_PRP sank_VBD\nIt_PRP burnt_VBD")).isEqualTo("begins, goes on");
    assertThat(list("It_PRP sank_VBD ._.\nIt_PRP burnt_VBD ._.")).isEqualTo("no, no");
    assertThat(list("•_: It_PRP sank_VBD ._.\nIt_PRP burnt_VBD")).isEqualTo("no, no");
    assertThat(list("It_PRP sank_VBD\n“_`` It_PRP burnt_VBD ”_''")).isEqualTo("no, no");
    assertThat(list("It_PRP sank_VBD")).isEqualTo("no, -");
  }

  /** Whether the first paragraph begins a list, and the second goes on with it. */
  private static String list(String tagged) {
    AnnotatedText text = TaggedText.of(tagged);
    TokenTraits traits = new TokenTraits(text);
    List<Segment> segments = Segment.of(text, traits);
    FullTexts fullTexts = new FullTexts(text, traits);
    String second = segments.size() == 1 ? "-" : fullTexts.goesOnWithList(segments.get(1)) ? "goes on" : "no";
    return (fullTexts.beginsList(segments.get(0)) ? "begins" : "no") + ", " + second;
  }

  /** Whether the second paragraph speaks, once the first has been read. */
  private static boolean speaks(String tagged) {
    AnnotatedText text = TaggedText.of(tagged);
    TokenTraits traits = new TokenTraits(text);
    List<Segment> segments = Segment.of(text, traits);
    FullTexts fullTexts = new FullTexts(text, traits);
    fullTexts.read(segments.get(0));
    return fullTexts.speaks(segments.get(1));
  }
}
