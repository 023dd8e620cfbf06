package io.github.presser.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.presser.Article;
import io.github.presser.Quotation;
import io.github.presser.Span;
import io.github.presser.internal.corpus.GoldArticle;
import io.github.presser.internal.corpus.GoldArticle.GoldAttribution;
import io.github.presser.internal.corpus.PredictedArticle;
import io.github.presser.internal.corpus.Prediction;
import io.github.presser.internal.corpus.Prediction.NamedSpeaker;
import io.github.presser.training.Measure;
import io.github.presser.training.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CountsTest {

  private static final String TEXT =
      "Mayor Ada Brill said that the old bridge is safe. “It has stood for ninety years,” she said. Critics doubt it.";

  private final List<GoldAttribution> gold = new ArrayList<>();
  private final List<Prediction> predicted = new ArrayList<>();

  // Contents

  @Test
  void aContentIsStrictlyRightWhenItsWordsAreThoseOfTheGold() {
    gold("said", "Mayor Ada Brill", "that the old bridge is safe");
    predicted("said", "Ada Brill", "that the old bridge is safe."); // the full stop is no word

    assertThat(score(Measure.CONTENT_STRICT)).isEqualTo(new Score(1, 1, 1, 1));
  }

  @Test
  void aContentIsPartlyRightByTheWordsThatOneCounterpartCovers() {
    gold("said", "Mayor Ada Brill", "that the old bridge is safe");
    predicted("said", "Ada Brill", "old bridge"); // 2 of 2 words, of 6

    assertThat(score(Measure.CONTENT_STRICT)).isEqualTo(new Score(0, 1, 0, 1));
    assertThat(score(Measure.CONTENT_PARTIAL)).isEqualTo(new Score(1, 1, 2.0 / 6, 1));
  }

  @Test
  void aDuplicateIsRightOnlyOnce() {
    gold("said", "Mayor Ada Brill", "that the old bridge is safe");
    predicted("said", "Ada Brill", "that the old bridge is safe");
    predicted("said", "Ada Brill", "that the old bridge is safe");

    assertThat(score(Measure.CONTENT_STRICT)).isEqualTo(new Score(1, 2, 1, 1));
    assertThat(score(Measure.ATTRIBUTION)).isEqualTo(new Score(1, 2, 1, 1));
    assertThat(results().goldOutcomes).containsExactly(Fate.OfGold.EXACT);
    assertThat(results().predictedOutcomes)
        .containsExactlyInAnyOrder(Fate.OfPredicted.RIGHT, Fate.OfPredicted.CONTENT_WRONG);
  }

  @Test
  void aContentWithoutWordsDoesNotCount() {
    gold("said", "Mayor Ada Brill", ".");
    predicted("said", "Mayor Ada Brill", "“");

    assertThat(score(Measure.ATTRIBUTION)).isEqualTo(new Score(0, 0, 0, 0));
  }

  // Attributions

  @Test
  void anAttributionIsRightWhenHalfOfItsContentAndAWordOfItsSourceAre() {
    gold("said", "Mayor Ada Brill", "that the old bridge is safe");
    predicted("said", "Brill", "old bridge is"); // 3 of 6 words

    assertThat(score(Measure.ATTRIBUTION)).isEqualTo(new Score(1, 1, 1, 1));
    assertThat(results().goldOutcomes).containsExactly(Fate.OfGold.BOUNDS);
  }

  @Test
  void aPairWithoutSourcesIsRight() {
    gold("doubt", "", "it");
    predicted("doubt", "", "it");

    assertThat(score(Measure.ATTRIBUTION)).isEqualTo(new Score(1, 1, 1, 1));
  }

  @Test
  void pairsTheBestOverlapFirst() {
    gold("said", "Mayor Ada Brill", "that the old bridge is safe");
    predicted("said", "Critics", "the old bridge is");
    predicted("said", "Ada Brill", "the old bridge is safe");

    assertThat(results().goldOutcomes).containsExactly(Fate.OfGold.BOUNDS);
  }

  @Test
  void tellsTheErrorsApart() {
    gold("doubt", "Critics", "it."); // nothing there
    gold("said", "Mayor Ada Brill", "that the old bridge is safe");
    predicted("said", "Mayor", "safe"); // the cue is right
    predicted("is", "bridge", "stood for ninety years"); // inside a gold content
    predicted("has", "", "Mayor"); // nothing of the kind

    assertThat(results().goldOutcomes)
        .containsExactlyInAnyOrder(Fate.OfGold.MISSED, Fate.OfGold.CONTENT_WRONG);
    assertThat(results().predictedOutcomes)
        .containsExactlyInAnyOrder(
            Fate.OfPredicted.CONTENT_WRONG, Fate.OfPredicted.NESTED, Fate.OfPredicted.FALSE);
  }

  @Test
  void tellsSourceErrorsApart() {
    gold("said", "Mayor Ada Brill", "that the old bridge is safe");
    predicted("said", "she", "that the old bridge is safe");
    assertThat(results().goldOutcomes).containsExactly(Fate.OfGold.OTHER_SOURCE);

    predicted.clear();
    predicted("said", "", "that the old bridge is safe");
    assertThat(results().goldOutcomes).containsExactly(Fate.OfGold.SOURCE_MISSED);

    gold.clear();
    gold("said", "", "that the old bridge is safe");
    predicted.clear();
    predicted("said", "she", "that the old bridge is safe");
    assertThat(results().goldOutcomes).containsExactly(Fate.OfGold.SOURCE_INVENTED);
  }

  // Passages in marks

  @Test
  void aPassageIsRightWhenItsSourceIs() {
    gold("said.", "she", "“It has stood for ninety years,”");
    predicted("said.", "she", "“It has stood for ninety years,”");

    assertThat(score(Measure.QUOTED_SOURCE)).isEqualTo(new Score(1, 1, 1, 1));
  }

  @Test
  void aPassageThatTheGoldGivesNobodyIsFalselyAttributed() {
    predicted("said.", "she", "“It has stood for ninety years,”");

    assertThat(score(Measure.QUOTED_SOURCE)).isEqualTo(new Score(0, 1, 0, 0));
    assertThat(results().unattributedPassages).isEqualTo(1);
    assertThat(results().falselyAttributedPassages).isEqualTo(1);
  }

  // Speakers

  @Test
  void theSetOfSpeakersMustBeRight() {
    gold("said", "Mayor Ada Brill", "that the old bridge is safe", "Ada Brill", "Joe Ott");
    predicted("said", "Mayor Ada Brill", "that the old bridge is safe", "Brill");
    assertThat(score(Measure.SPEAKER)).isEqualTo(new Score(0, 1, 0, 1));
    assertThat(results().speakerOutcomes).containsExactly(Fate.OfSpeakers.PARTLY);

    predicted.clear();
    predicted("said", "Mayor Ada Brill", "that the old bridge is safe", "Ott", "Ada Brill");
    assertThat(score(Measure.SPEAKER)).isEqualTo(new Score(1, 1, 1, 1));
  }

  @Test
  void nobodyNameableCountsAgainstWhoeverIsNamed() {
    gold("doubt", "Critics", "it", new String[0]);
    predicted("doubt", "Critics", "it", "Ada Brill");

    assertThat(score(Measure.SPEAKER)).isEqualTo(new Score(0, 1, 0, 0));
    assertThat(results().speakerOutcomes).containsExactly(Fate.OfSpeakers.INVENTED);
  }

  @Test
  void aQuotationWhoseSpeakerNobodyMarkedDoesNotCount() {
    gold.add(new GoldAttribution("E1", at("Critics"), at("doubt"), at("it.")));
    predicted("doubt", "Critics", "it.", "Ada Brill");

    assertThat(score(Measure.SPEAKER)).isEqualTo(new Score(0, 0, 0, 0));
    assertThat(results().calibrationError()).isEmpty();
  }

  @Test
  void theConfidenceOfAQuotationIsHeldAgainstWhetherItIsRight() {
    gold("said", "Mayor Ada Brill", "that the old bridge is safe");
    predicted("said", "Mayor Ada Brill", "that the old bridge is safe");
    predicted("doubt", "Critics", "it.");

    assertThat(results().quotations.expectedError()).isCloseTo(0.2, within(1e-9));
    assertThat(new Report(Map.of("x", results())).toText()).contains("of quotations, expected calibration error 0.200");
  }

  // All of it

  @Test
  void anArticleWithoutPredictionsIsMissing() {
    gold("doubt", "Critics", "it.");
    Counts results = Counts.of(List.of(new GoldArticle(new Article("a", TEXT), gold)), Map.of());

    assertThat(results.missing).isEqualTo(1);
    assertThat(results.score(Measure.ATTRIBUTION)).isEqualTo(new Score(0, 0, 0, 1));
  }

  @Test
  void poolsCountsAndAveragesArticles() {
    gold("said", "Mayor Ada Brill", "that the old bridge is safe");
    gold("doubt", "Critics", "it.");
    predicted("said", "Ada Brill", "that the old bridge is safe"); // F1 2/3
    GoldArticle first = new GoldArticle(new Article("a", TEXT), gold);
    GoldArticle empty = new GoldArticle(new Article("b", TEXT), List.of()); // nothing to measure
    GoldArticle missed = new GoldArticle(new Article("c", TEXT), gold.subList(1, 2)); // F1 0
    PredictedArticle found = new PredictedArticle("a", Optional.empty(), predicted, Optional.empty(), Optional.empty());
    Counts results = Counts.of(List.of(first, empty, missed), Map.of("a", found));

    assertThat(results.score(Measure.ATTRIBUTION)).isEqualTo(new Score(1, 1, 1, 3));
    assertThat(results.meanF1(Measure.ATTRIBUTION)).isEqualTo(1.0 / 3);
    assertThat(results.articles()).isEqualTo(3);
    assertThat(results.missing).isEqualTo(2);
  }

  @Test
  void nothingAtAllIsNoError() {
    Counts results = Counts.of(List.of(new GoldArticle(new Article("a", ""), List.of())), Map.of());

    assertThat(results.score(Measure.QUOTED_SOURCE).f1()).isZero();
    assertThat(results.labelsAlpha()).isZero();
    assertThat(new Report(Map.of("x", results)).toText()).contains("attribution           0.0    0.0    0.0");
  }

  @Test
  void countsByKindOfQuotation() {
    gold("said", "Mayor Ada Brill", "that the old bridge is safe");
    gold("said.", "she", "“It has stood for ninety years,”");
    predicted("said.", "she", "“It has stood for ninety years,”");

    assertThat(results().byKind.get(Quotation.Kind.DIRECT).get(Measure.ATTRIBUTION).score())
        .isEqualTo(new Score(1, 1, 1, 1));
    assertThat(results().byKind.get(Quotation.Kind.INDIRECT).get(Measure.ATTRIBUTION).score())
        .isEqualTo(new Score(0, 0, 0, 1));
    assertThat(results().bySource.get(SourceForm.PRONOUN).get(Measure.ATTRIBUTION).score())
        .isEqualTo(new Score(1, 1, 1, 1));
  }

  private void gold(String cue, String source, String content, String... speakers) {
    gold.add(new GoldAttribution("E1", at(source), at(cue), at(content), Optional.of(List.of(speakers))));
  }

  private void predicted(String cue, String source, String content, String... speakers) {
    List<NamedSpeaker> named =
        Arrays.stream(speakers).map(name -> new NamedSpeaker(name, OptionalDouble.of(0.9))).toList();
    predicted.add(new Prediction("q1", at(source), at(cue), at(content), OptionalDouble.of(0.7),
        Optional.of(Quotation.Act.SPEECH), Optional.of(named)));
  }

  private static List<Span> at(String words) {
    int begin = TEXT.indexOf(words);
    assertThat(begin).isNotNegative();
    return words.isEmpty() ? List.of() : List.of(new Span(begin, begin + words.length()));
  }

  private Score score(Measure measure) {
    return results().score(measure);
  }

  private Counts results() {
    return Counts.of(
        List.of(new GoldArticle(new Article("a", TEXT), gold)),
        Map.of("a", new PredictedArticle("a", Optional.empty(), predicted, Optional.empty(), Optional.empty())));
  }
}
