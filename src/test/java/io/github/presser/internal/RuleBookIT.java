package io.github.presser.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Article;
import io.github.presser.Roster;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.quotations.QuotationFinder;
import io.github.presser.internal.quotations.QuotationModel;
import io.github.presser.internal.rules.Rule;
import io.github.presser.internal.rules.Rules;
import io.github.presser.internal.speakers.SpeakerModel;
import io.github.presser.internal.text.Page;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.TextAnnotator;
import io.github.presser.training.Corpus;
import io.github.presser.training.RuleTrials;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has a name of its own, and does in its examples what it says: with it and without it. */
class RuleBookIT {

  private static TextAnnotator annotator;
  private static Pipeline pipeline;

  @BeforeAll
  static void load() {
    annotator = TextAnnotator.load(Lexicon.standard());
    pipeline = Pipeline.of(
        Roster.none(), Lexicon.standard(), annotator, new QuotationFinder(QuotationModel.standard()),
        SpeakerModel.standard());
  }

  static List<Rule> rules() {
    return RuleBook.all();
  }

  @Test
  void noTwoRulesHaveOneName() {
    assertThat(rules().stream().map(Rule::id)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleHasExamples(Rule rule) {
    assertThat(rule.examples()).as("The examples of %s", rule.id()).hasValueSatisfying(
        examples -> {
          assertThat(examples.fires()).as("Texts where %s fires", rule.id()).isNotEmpty();
          assertThat(examples.silent()).as("Texts that %s must leave alone", rule.id()).isNotEmpty();
        });
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleChangesWhatItSaysAndNothingElse(Rule rule) {
    Rules without = Rules.ALL.without(rule);
    for (String text : rule.examples().orElseThrow().fires()) {
      assertThat(same(text, without)).as("%s changes nothing in: %s", rule.id(), text).isFalse();
    }
    for (String text : rule.examples().orElseThrow().silent()) {
      assertThat(same(text, without)).as("%s is to leave alone: %s", rule.id(), text).isTrue();
    }
  }

  @Test
  void ruleIsSwitchedOffForTheCopyAlone() {
    Rule rule = rules().get(0);
    assertThat(Rules.ALL.without(rule).apply(rule)).isFalse();
    assertThat(Rules.ALL.apply(rule)).isTrue();
  }

  @Test
  void aTrialOfTheRulesHasALineForEach() throws IOException {
    Corpus corpus = Corpus.read(Path.of("src/test/resources/corpus"));
    List<String> lines = RuleTrials.run(corpus, Roster.none(), message -> {}).toText().lines().toList();
    assertThat(lines.stream().skip(2).map(line -> line.split(" +")[0]))
        .containsExactlyElementsOf(rules().stream().map(Rule::id).toList());
  }

  private static boolean same(String text, Rules rules) {
    AnnotatedText annotated = annotator.annotate(Page.of(text));
    Article article = new Article("a", text);
    return pipeline.extract(article, annotated).equals(pipeline.extract(article, annotated.withRules(rules)));
  }
}
