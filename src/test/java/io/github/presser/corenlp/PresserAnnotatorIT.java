package io.github.presser.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.Pair;
import io.github.presser.Presser;
import io.github.presser.fixtures.PresserExtension;
import io.github.presser.fixtures.SampleArticle;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In CoreNLP's own pipeline, with nothing on the class path that Presser leaves out of CoreNLP. */
@ExtendWith(PresserExtension.class)
class PresserAnnotatorIT {

  private static final String TEXT =
      "Danny Prior, the harbour master, closed the quay on Monday. “The clock stays,” he said. “We have no \"plan B\","
          + " and we want none.” Nobody knew the film “Low Tide”. Prior said that the council had been told.";

  @Test
  void standsInForQuoteByTwoLinesOfProperties() {
    Properties properties = properties("tokenize,presser");
    properties.setProperty("customAnnotatorClass.presser", PresserAnnotator.class.getName());
    properties.setProperty("presser.roster", "none");
    CoreDocument document = new CoreDocument(TEXT);

    new StanfordCoreNLP(properties).annotate(document);

    CoreQuote first = document.quotes().get(0);
    assertThat(first.text()).isEqualTo("“The clock stays,”");
    assertThat(first.speaker()).contains("Danny Prior");
    assertThat(first.canonicalSpeaker()).contains("Danny Prior");
    assertThat(first.quoteCharOffsets()).isEqualTo(new Pair<>(TEXT.indexOf("“The"), TEXT.indexOf(" he said")));
    assertThat(first.sentences()).isNotEmpty();
    assertThat(document.quotes())
        .extracting(CoreQuote::text)
        .contains("“We have no \"plan B\", and we want none.”")
        .doesNotContain("“Low Tide”");
  }

  @Test
  void fillsTheKeysThatQuoteFills(Presser presser) {
    Annotation annotation = new Annotation(TEXT);
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties("tokenize"));
    pipeline.addAnnotator(new PresserAnnotator(presser));
    annotation.set(CoreAnnotations.DocIDAnnotation.class, "quay");

    pipeline.annotate(annotation);

    List<CoreLabel> tokens = annotation.get(CoreAnnotations.TokensAnnotation.class);
    CoreMap first = annotation.get(CoreAnnotations.QuotationsAnnotation.class).get(0);
    assertThat(first.get(CoreAnnotations.QuotationIndexAnnotation.class)).isZero();
    assertThat(first.get(CoreAnnotations.DocIDAnnotation.class)).isEqualTo("quay");
    int begin = first.get(CoreAnnotations.TokenBeginAnnotation.class);
    int end = first.get(CoreAnnotations.TokenEndAnnotation.class);
    assertThat(tokens.subList(begin, end + 1))
        .isEqualTo(first.get(CoreAnnotations.TokensAnnotation.class))
        .extracting(CoreLabel::word)
        .containsExactly("“", "The", "clock", "stays", ",", "”");
    assertThat(first.get(CoreAnnotations.SentenceBeginAnnotation.class)).isEqualTo(tokens.get(begin).sentIndex());
    assertThat(first.get(QuoteAttributionAnnotator.MentionAnnotation.class)).isEqualTo("he");
    assertThat(first.get(QuoteAttributionAnnotator.MentionTypeAnnotation.class)).isEqualTo("pronoun");
    assertThat(first.get(QuoteAttributionAnnotator.SpeakerSieveAnnotation.class)).isEqualTo("Presser PRONOUN");
    assertThat(first.get(PresserAnnotator.QuotationAnnotation.class).speakers()).hasSize(1);
    assertThat(annotation.get(PresserAnnotator.ExtractionAnnotation.class).article().id()).isEqualTo("quay");
  }

  @Test
  void namesTheTokensOfTheSpeakerWhenThereAreEntityMentions(Presser presser) {
    CoreDocument document = new CoreDocument(TEXT);
    new StanfordCoreNLP(properties("tokenize")).annotate(document.annotation());
    for (CoreMap sentence : document.annotation().get(CoreAnnotations.SentencesAnnotation.class)) {
      sentence.set(CoreAnnotations.MentionsAnnotation.class, List.of()); // as ner does
    }

    new PresserAnnotator(presser).annotate(document.annotation());
    document.wrapAnnotations();

    CoreQuote first = document.quotes().get(0);
    assertThat(first.speakerTokens().orElseThrow()).extracting(CoreLabel::word).containsExactly("he");
    assertThat(first.canonicalSpeakerTokens().orElseThrow())
        .extracting(CoreLabel::word)
        .containsExactly("Danny", "Prior");
  }

  @Test
  void findsTheSameAsPresserAloneAndNeedsNoTokens(Presser presser) {
    for (SampleArticle sample : SampleArticle.values()) {
      Annotation annotation = new Annotation(sample.article().text());
      annotation.set(CoreAnnotations.DocIDAnnotation.class, sample.article().id());

      new PresserAnnotator(presser).annotate(annotation);

      assertThat(annotation.get(PresserAnnotator.ExtractionAnnotation.class).quotations())
          .isEqualTo(presser.extract(sample.article()).quotations());
      assertThat(annotation.get(CoreAnnotations.QuotationsAnnotation.class))
          .allSatisfy(
              passage ->
                  assertThat(passage.get(CoreAnnotations.TextAnnotation.class))
                      .isEqualTo(
                          sample.article().text().substring(
                              passage.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                              passage.get(CoreAnnotations.CharacterOffsetEndAnnotation.class))))
          .isSortedAccordingTo(
              (a, b) ->
                  a.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class)
                      - b.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class));
    }
  }

  @Test
  void takesTheDateOfTheDocument(Presser presser) {
    Annotation annotation = new Annotation("");
    annotation.set(CoreAnnotations.DocDateAnnotation.class, "2016-08-27");
    new PresserAnnotator(presser).annotate(annotation);
    assertThat(annotation.get(PresserAnnotator.ExtractionAnnotation.class).article().date().map(Object::toString))
        .contains("2016-08-27T00:00:00Z");

    annotation.set(CoreAnnotations.DocDateAnnotation.class, "last Tuesday");
    new PresserAnnotator(presser).annotate(annotation);
    assertThat(annotation.get(PresserAnnotator.ExtractionAnnotation.class).article().date()).isEmpty();
  }

  @Test
  void givesEmptyListsForATextWithNothingInIt(Presser presser) {
    Annotation annotation = new Annotation("  ");
    new PresserAnnotator(presser).annotate(annotation);
    assertThat(annotation.get(CoreAnnotations.QuotationsAnnotation.class)).isEmpty();
  }

  @Test
  void refusesWrongPropertiesWhenItIsMade() {
    Properties properties = properties("presser");
    for (String wrong : List.of("most", "2")) {
      properties.setProperty("presser.minConfidence", wrong);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new PresserAnnotator("presser", properties))
          .withMessage("presser.minConfidence must be from 0 to 1; found " + wrong);
    }

    properties.setProperty("presser.roster", "no/such.json");
    assertThatThrownBy(() -> new PresserAnnotator("presser", properties))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("presser.roster: cannot read no/such.json");
  }

  @Test
  void refusesAnAnnotationWithoutText(Presser presser) {
    Annotation annotation = new Annotation("");
    annotation.remove(CoreAnnotations.TextAnnotation.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PresserAnnotator(presser).annotate(annotation))
        .withMessage("The annotation has no text");
  }

  private static Properties properties(String annotators) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    return properties;
  }
}
