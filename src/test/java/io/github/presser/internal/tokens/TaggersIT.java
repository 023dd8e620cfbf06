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
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
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
    WordClusters clusters = WordClusters.read(ModelData.open(ModelFiles.CLUSTERS));
    tagger = new PartOfSpeechTagger(TaggerModel.read(ModelData.open(ModelFiles.TAGGER)), clusters);
    names = new NameTagger(NameModel.read(ModelData.open(ModelFiles.NAMES)), clusters);
    Path models = Path.of(System.getProperty("corenlp.models.directory")); // set by pom.xml
    coreNlpTagger = new MaxentTagger(models.resolve(ModelConverter.CORENLP_TAGGER).toString());
    Properties properties = new Properties();
    // By default the classifier learns lower-cased words as it goes, and its answers depend on what it read before.
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    coreNlpNames = CRFClassifier.getClassifier(models.resolve(ModelConverter.CORENLP_NAMES).toString(), properties);
  }

  @ParameterizedTest
  @EnumSource
  void giveWhatCoreNlpGives(SampleArticle article) {
    compare(article.article().text());
  }

  @Test
  void giveWhatCoreNlpGivesForWhatNewsSeldomHas() {
    compare("Why");
    compare("No. Yes! Harsh? Chip in. Media! The website.");
    compare("Ana Roe met Bo Lund, and Lund told Roe that Roe, Lund and Ana Roe were Ana Roe's guests in Lund.");
    compare("In Norland Roe said of Norland that the Roe of Norland and of Ana Roe was not Bo Roe or Roe Norland.");
    compare("THE COURT OF NORLAND 12,000 3.5% A.B.C. x_y €5 e-mail@example.org 😀 Ελλάδα ΑΘΗΝΑ Москва\u00AD");
    compare("Mcgregorian lowfields XQ-77b 3-D Inc. re-elected 'twas Zorblax Holdings Co. 90210-1 ---- ÉTÉ Łódź iPads");
    compare("(AP) -- [Roe] {Lund} ... 'tis \"Norland\" ``Lund'' and/or 1/2 colour centre organisation");
  }

  private void compare(String text) {
    PartOfSpeechTagger.Reading tags = tagger.reading();
    NameTagger.Reading reading = names.reading();
    for (List<CoreLabel> sentence : sentences(text)) {
      String[] words = sentence.stream().map(CoreLabel::word).toArray(String[]::new);
      String[] partsOfSpeech = tags.tag(words);
      assertThat(partsOfSpeech)
          .as("parts of speech of %s", sentence)
          .isEqualTo(coreNlpTagger.tagSentence(sentence).stream().map(TaggedWord::tag).toArray());
      for (int i = 0; i < words.length; i++) {
        sentence.get(i).setTag(partsOfSpeech[i]); // the classifier looks at them
      }
      assertThat(Arrays.asList(reading.tag(words, partsOfSpeech)))
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
