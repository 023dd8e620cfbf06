package io.github.presser.internal.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import io.github.presser.fixtures.SampleArticle;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Parts of speech and names are those of CoreNLP's taggers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaggersIT {

  private final MaxentTagger coreNlpTagger;
  private final PartOfSpeechTagger tagger;
  private final CRFClassifier<CoreLabel> coreNlpNames;
  private final NameTagger names;

  TaggersIT() throws IOException, ClassNotFoundException {
    try (InputStream in = ModelFiles.open(ModelFiles.TAGGER)) {
      coreNlpTagger = new MaxentTagger(in, new Properties(), false);
      tagger = new PartOfSpeechTagger(coreNlpTagger);
    }
    try (ObjectInputStream in = openNames()) {
      names = NameTagger.read(in);
    }
    Properties properties = new Properties();
    // By default the classifier learns lower-cased words as it goes, and its answers depend on what it read before.
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    try (ObjectInputStream in = openNames()) {
      coreNlpNames = CRFClassifier.getClassifier(in, properties);
    }
  }

  private static ObjectInputStream openNames() throws IOException {
    return new ObjectInputStream(new BufferedInputStream(new GZIPInputStream(ModelFiles.open(ModelFiles.NAMES))));
  }

  @ParameterizedTest
  @EnumSource
  void giveWhatCoreNlpGives(SampleArticle article) {
    compare(article.article().text());
  }

  @Test
  void giveWhatCoreNlpGivesForWhatNewsSeldomHas() {
    compare("Why");
    compare("No. Yes!");
    compare("Ana Roe met Bo Lund, and Lund told Roe that Roe, Lund and Ana Roe were Ana Roe's guests in Lund.");
    compare("In Norland Roe said of Norland that the Roe of Norland and of Ana Roe was not Bo Roe or Roe Norland.");
    compare("THE COURT OF NORLAND 12,000 3.5% A.B.C. x_y €5 e-mail@example.org 😀 Ελλάδα ΑΘΗΝΑ Москва\u00AD");
    compare("(AP) -- [Roe] {Lund} ... 'tis \"Norland\" ``Lund'' and/or 1/2 colour centre organisation");
  }

  private void compare(String text) {
    NameTagger.Reading reading = names.reading();
    for (List<CoreLabel> sentence : sentences(text)) {
      tagger.tag(sentence);
      assertThat(sentence.stream().map(CoreLabel::tag).toList())
          .as("parts of speech of %s", sentence)
          .isEqualTo(coreNlpTagger.tagSentence(sentence).stream().map(TaggedWord::tag).toList());
      assertThat(Arrays.asList(reading.tag(sentence)))
          .as("names of %s", sentence)
          .isEqualTo(coreNlpNames.classifySentence(sentence).stream().map(TaggersIT::name).toList());
    }
  }

  private static NameTag name(CoreLabel label) {
    return switch (label.get(AnswerAnnotation.class)) {
      case "PERSON" -> NameTag.PERSON;
      case "LOCATION" -> NameTag.PLACE;
      case "ORGANIZATION" -> NameTag.ORGANISATION;
      default -> NameTag.NONE;
    };
  }

  private static List<List<CoreLabel>> sentences(String text) {
    List<CoreLabel> labels =
        new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(true), "untokenizable=noneDelete")
            .tokenize();
    return new WordToSentenceProcessor<CoreLabel>().process(labels);
  }
}
