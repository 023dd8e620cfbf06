package io.github.presser.internal.quotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.presser.internal.encoder.Encoder;
import io.github.presser.internal.encoder.Encoding;
import io.github.presser.internal.encoder.LabelScores;
import io.github.presser.internal.learning.BoostedTrees;
import io.github.presser.internal.learning.LinearChain;
import io.github.presser.internal.learning.LogisticModel;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TaggedText;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an encoder sees is looked at beside what the models see that come with Presser. */
class SecondOpinionTest {

  private static final QuotationModel UNTRAINED =
      Lesson.untrained(LogisticModel.untrained(), LinearChain.untrained(QuotationModel.LABELS));

  private static final AnnotatedText TEXT =
      TaggedText.of("In_IN the_DT mayor_NN 's_POS view_NN prices_NNS fell_VBD ._.");

  /** A word that the models do not take for a head. */
  private static final int HEAD = 1;

  /** Takes it for one, the word after it for its source, and the sixth and seventh word for content. */
  private static final Encoder ENCODER = (words, asked) -> {
    float[] labels = new float[words.size() * LabelScores.LABELS];
    for (int i = 0; i < words.size(); i++) {
      int label = i == HEAD ? QuotationModel.CUE : i == HEAD + 1 ? QuotationModel.SOURCE : i < 5 || i > 6
          ? QuotationModel.NONE : QuotationModel.CONTENT;
      labels[i * LabelScores.LABELS + label] = 9;
    }
    return new Encoding() {
      @Override
      public double headProbability(int word) {
        return word == HEAD ? 0.9 : 0;
      }

      @Override
      public Optional<LabelScores> around(int head) {
        return head == HEAD
            ? Optional.of(new LabelScores(0, labels, new float[labels.length * LabelScores.LABELS])) : Optional.empty();
      }
    };
  };

  private final Segment segment = new Segment(0, TEXT.tokens().size(), 0);
  private final CandidateFinder finder = new CandidateFinder(
      TEXT, new TokenTraits(TEXT), UNTRAINED, List.of(segment),
      Optional.of(new EncoderModel(ENCODER, BoostedTrees.untrained(), BoostedTrees.untrained())));

  @Test
  void aHeadThatTheEncoderAloneSeesIsLookedAt() {
    assertThat(finder.findAll(segment).stream().map(c -> c.get(0).head)).contains(HEAD);
    CandidateFinder without = new CandidateFinder(TEXT, new TokenTraits(TEXT), UNTRAINED);
    assertThat(without.findAll(segment).stream().map(c -> c.get(0).head)).doesNotContain(HEAD);
  }

  @Test
  void itsLabelsAreCandidatesAndEveryCandidateIsRatedByIt() {
    List<Candidate> alternatives = ofHead();
    Candidate best = alternatives.stream().max(Comparator.comparingDouble(Candidate::fitByEncoder)).orElseThrow();
    assertThat(TokenWords.words(TEXT, best.source)).isEqualTo("mayor");
    assertThat(TokenWords.words(TEXT, best.content)).isEqualTo("prices fell");
    assertThat(best.fitByEncoder()).isBetween(-0.1, 0.);
    assertThat(alternatives).filteredOn(c -> c != best).isNotEmpty()
        .allSatisfy(c -> assertThat(c.fitByEncoder()).isLessThan(-1).isGreaterThanOrEqualTo(SecondOpinion.NONE));
  }

  @Test
  void ofAHeadThatItHasNotLookedAtItSaysNothing() {
    assertThat(finder.findAll(segment)).filteredOn(c -> c.get(0).head != HEAD).isNotEmpty().allSatisfy(alternatives ->
        assertThat(alternatives).allSatisfy(c -> assertThat(c.fitByEncoder()).isEqualTo(SecondOpinion.NONE)));
  }

  @Test
  void whatRatesCandidatesSeesMoreOfThem() {
    List<Candidate> alternatives = ofHead();
    Candidate candidate = alternatives.stream().filter(c -> !c.content.isEmpty()).findFirst().orElseThrow();
    float[] row = finder.rows(List.of(candidate), alternatives, List.of(candidate), 0)[0];
    assertThat(row).hasSize(SecondOpinion.COLUMNS);
    assertThat(row[CandidateFeatures.COLUMNS]).isEqualTo((float) Math.log(9));
  }

  @Test
  void withoutWhatRunsItThereIsNone() {
    assertThat(EncoderModel.standard()).isEmpty();
    assertThatThrownBy(() -> EncoderModel.load(Path.of("networks"))).isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("presser-accurate");
  }

  private List<Candidate> ofHead() {
    return finder.findAll(segment).stream().filter(c -> c.get(0).head == HEAD).findFirst().orElseThrow();
  }
}
