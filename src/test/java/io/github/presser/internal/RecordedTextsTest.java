package io.github.presser.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.Quotation;
import io.github.presser.Roster;
import io.github.presser.Speaker;
import io.github.presser.fixtures.ExtractionContract;
import io.github.presser.fixtures.SampleArticle;
import io.github.presser.internal.rules.Rule;
import io.github.presser.internal.rules.Rules;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.json.ExtractionJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The steps after the tagging, on texts whose tags are recorded: no models of CoreNLP are needed. */
class RecordedTextsTest {

  static List<Rule> rules() {
    return RuleBook.all();
  }

  @Test
  void nearlyEveryTextIsRecorded() throws IOException {
    List<String> sources = List.copyOf(RecordedTexts.sources());
    long recorded = sources.stream().map(RecordedTexts::of).flatMap(Optional::stream).count();
    assertThat(recorded).isGreaterThan(sources.size() * 9L / 10);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleChangesWhatItSaysAndNothingElse(Rule rule) {
    for (String text : rule.examples().orElseThrow().fires()) {
      assertThat(same(text, rule)).as("%s changes nothing in: %s", rule.id(), text).isNotEqualTo(Optional.of(true));
    }
    for (String text : rule.examples().orElseThrow().silent()) {
      assertThat(same(text, rule)).as("%s is to leave alone: %s", rule.id(), text).isNotEqualTo(Optional.of(false));
    }
  }

  private static Optional<Boolean> same(String text, Rule rule) {
    Article article = new Article("a", text);
    return RecordedTexts.of(text).map(tagged -> RecordedTexts.extract(article, tagged, Roster.none())
        .equals(RecordedTexts.extract(article, tagged.withRules(Rules.ALL.without(rule)), Roster.none())));
  }

  static Set<Map.Entry<String, List<String>>> names() throws IOException {
    return RecordedTexts.names().entrySet();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aSentenceNamesWhomTheTableSays(Map.Entry<String, List<String>> expected) {
    Article article = new Article("a", expected.getKey());
    Extraction found =
        RecordedTexts.extract(article, RecordedTexts.of(article.text()).orElseThrow(), Roster.none());
    assertThat(found.entities().stream().map(entity -> entity.type() + " " + entity.name()))
        .containsExactlyElementsOf(expected.getValue());
  }

  static Set<Map.Entry<String, List<String>>> sayings() throws IOException {
    return RecordedTexts.sayings().entrySet();
  }

  @ParameterizedTest
  @MethodSource("sayings")
  void whatIsSaidIsWhoseTheTableSays(Map.Entry<String, List<String>> expected) {
    Article article = new Article("a", expected.getKey());
    Extraction found =
        RecordedTexts.extract(article, RecordedTexts.of(article.text()).orElseThrow(), Roster.none());
    assertThat(found.quotations().stream().map(q -> speakers(q) + ": " + content(q, article.text())))
        .containsExactlyElementsOf(expected.getValue());
  }

  private static String speakers(Quotation quotation) {
    return quotation.speakers().isEmpty() ? "-"
        : quotation.speakers().stream().map(Speaker::name).collect(Collectors.joining(" & "));
  }

  private static String content(Quotation quotation, String text) {
    return quotation.content().stream().map(span -> span.coveredText(text)).collect(Collectors.joining(" … "))
        .replace(RecordedTexts.PARAGRAPH, " ¶ ");
  }

  @Test
  void mostOfWhatIsSaidInInventedArticlesIsFound() throws IOException {
    Registers found = Registers.read(article -> RecordedTexts.of(article.text())
        .map(tagged -> RecordedTexts.extract(article, tagged, Roster.none())));
    assertThat(found.all()).isGreaterThan(200);
    assertThat(Stream.of(found.misnamed(), found.missed()).flatMap(List::stream))
        .hasSizeLessThanOrEqualTo((int) (found.all() * (1 - Registers.LEAST_RIGHT)));
    assertThat(found.misnamed()).hasSizeLessThanOrEqualTo((int) (found.all() * Registers.MOST_MISNAMED));
  }

  @ParameterizedTest
  @EnumSource
  void sampleArticlesAreReadAsTheGoldenFilesSay(SampleArticle sample) throws IOException {
    AnnotatedText tagged = RecordedTexts.of(sample.article().text()).orElseThrow();
    Extraction found = RecordedTexts.extract(sample.article(), tagged, SampleArticle.roster());
    ExtractionContract.check(found);
    String golden = Files.readString(Path.of("src/test/resources/golden", sample.article().id() + ".json"));
    assertThat(ExtractionJson.toIndented(found).replaceAll("\\s", "")).isEqualTo(golden.replaceAll("\\s", ""));
  }
}
