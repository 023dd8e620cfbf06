package io.github.presser.internal.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LayoutCuesTest {

  @Test
  void namesBeforeColonsAtTheHeadOfParagraphsAreTurns() {
    AnnotatedText text =
        TaggedText.of(
            """
            OKORO_NNP/P :_: Will_MD you_PRP sell_VB it_PRP ?_.
            PRIOR_NNP/P :_: Never_RB ._. | It_PRP stays_VBZ ._.
            OKORO_NNP/P :_: And_CC the_DT clock_NN ?_.
            """);
    TokenTraits traits = new TokenTraits(text);
    List<Candidate> turns =
        List.copyOf(new LayoutCues(text, traits).turns(Segment.of(text, traits)).values());
    // "PRIOR: Never. It stays." -> both sentences are the turn's content
    assertThat(turns).hasSize(3);
    assertThat(turns).anySatisfy(t -> {
      assertThat(words(text, t.source)).isEqualTo("PRIOR");
      assertThat(words(text, t.cue)).isEqualTo(":");
      assertThat(words(text, t.content)).isEqualTo("Never . It stays .");
    });
  }

  @Test
  void aLoneNameBeforeAColonIsNoTranscript() {
    AnnotatedText text =
        TaggedText.of(
            """
            Prior_NNP/P :_: the_DT clock_NN stays_VBZ
            The_DT council_NN met_VBD on_IN Monday_NNP ._.
            """);
    TokenTraits traits = new TokenTraits(text);
    assertThat(new LayoutCues(text, traits).turns(Segment.of(text, traits))).isEmpty();
  }

  @Test
  void aDashAndANameAfterAPassageAreItsSignature() {
    AnnotatedText text =
        TaggedText.of("“_`` It_PRP stays_VBZ ._. ”_'' | ―_SYM Danny_NNP/P Prior_NNP/P");
    TokenTraits traits = new TokenTraits(text);
    List<Segment> segments = Segment.of(text, traits);
    assertThat(segments).hasSize(1);
    Optional<Candidate> signature = new LayoutCues(text, traits).signature(segments.get(0));
    assertThat(signature).isPresent();
    assertThat(words(text, signature.get().source)).isEqualTo("Danny Prior");
    assertThat(words(text, signature.get().content)).isEqualTo("“ It stays . ”");
  }

  @Test
  void twoWhoSpeakInTurnByNameAreATranscriptAndALabelMayHaveAnOffice() {
    AnnotatedText text =
        TaggedText.of(
            """
            ADA_NNP/P OKORO_NNP/P ,_, CLOCK_NNP ANALYST_NNP :_: It_PRP stays_VBZ ._.
            BO_NNP/P PRIOR_NNP/P :_: Never_RB ._.
            """);
    TokenTraits traits = new TokenTraits(text);
    assertThat(new LayoutCues(text, traits).turns(Segment.of(text, traits)).values())
        .extracting(t -> words(text, t.source)).containsExactly("ADA OKORO", "BO PRIOR");
  }

  @Test
  void aNounInFrontOfAColonIsALabelOfTheTextUnlessItComesBack() {
    String turns = "\nOKORO_NNP/P :_: Yes_UH ._.\nPRIOR_NNP/P :_: No_UH ._.\nOKORO_NNP/P :_: Yes_UH ._.";
    AnnotatedText text = TaggedText.of("Transcript_NN :_: Town_NN hall_NN" + turns);
    TokenTraits traits = new TokenTraits(text);
    assertThat(new LayoutCues(text, traits).turns(Segment.of(text, traits))).hasSize(3).doesNotContainKey(0);
  }

  @Test
  void labelsOfThingsAreNoTurns() {
    AnnotatedText text =
        TaggedText.of(
            """
            Place_NN :_: Velm_NNP/L town_NN hall_NN ._.
            Tickets_NNS :_: Six_CD pounds_NNS ._.
            """);
    TokenTraits traits = new TokenTraits(text);
    assertThat(new LayoutCues(text, traits).turns(Segment.of(text, traits))).isEmpty();
  }

  @Test
  void aSignatureMaySayWhoThatIsAndStandInBrackets() {
    for (String after : List.of(
        "—_: Danny_NNP/P Prior_NNP/P ,_, 31_CD", "(_-LRB- Danny_NNP/P Prior_NNP/P ,_, nurse_NN )_-RRB-")) {
      AnnotatedText text = TaggedText.of("“_`` It_PRP stays_VBZ ._. ”_'' | " + after);
      TokenTraits traits = new TokenTraits(text);
      Optional<Candidate> signature = new LayoutCues(text, traits).signature(Segment.of(text, traits).get(0));
      assertThat(signature.map(s -> words(text, s.source))).contains("Danny Prior");
      assertThat(signature.map(s -> words(text, s.content))).contains("“ It stays . ”");
    }
  }

  @Test
  void aSignatureMayStandInTheParagraphBelow() {
    assertThat(signedBelow("—_: Danny_NNP/P Prior_NNP/P ,_, 31_CD")).contains("Danny Prior");
    assertThat(signedBelow("—_: Picture_NN :_: Danny_NNP/P Prior_NNP/P")).isEmpty();
    assertThat(signedBelow("Danny_NNP/P Prior_NNP/P left_VBD ._.")).isEmpty();
  }

  private static Optional<String> signedBelow(String line) {
    AnnotatedText text = TaggedText.of("“_`` It_PRP stays_VBZ ._. ”_''\n" + line);
    TokenTraits traits = new TokenTraits(text);
    return new LayoutCues(text, traits).signedBelow(Segment.of(text, traits), 0).map(s -> words(text, s.source));
  }

  @Test
  void aDashInsideRunningTextSignsNothing() {
    AnnotatedText text =
        TaggedText.of("The_DT clock_NN “_`` stays_VBZ ”_'' -_: Danny_NNP/P Prior_NNP/P 's_POS words_NNS ._.");
    TokenTraits traits = new TokenTraits(text);
    assertThat(new LayoutCues(text, traits).signature(Segment.of(text, traits).get(0))).isEmpty();
  }

  private static String words(AnnotatedText text, TokenSet tokens) {
    return String.join(" ", tokens.stream().mapToObj(i -> text.tokens().get(i).text()).toList());
  }
}
