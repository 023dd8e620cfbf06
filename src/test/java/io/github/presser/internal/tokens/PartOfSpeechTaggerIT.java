package io.github.presser.internal.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import io.github.presser.fixtures.SampleArticle;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tags are those of CoreNLP's tagger. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartOfSpeechTaggerIT {

  private final MaxentTagger coreNlp = load();
  private final PartOfSpeechTagger tagger = new PartOfSpeechTagger(coreNlp);

  @ParameterizedTest
  @EnumSource
  void givesTheTagsOfCoreNlp(SampleArticle article) {
    for (List<CoreLabel> sentence : sentences(article.article().text())) {
      coreNlp.tagCoreLabels(sentence);
      List<String> expected = sentence.stream().map(CoreLabel::tag).toList();
      tagger.tag(sentence);
      assertThat(sentence.stream().map(CoreLabel::tag).toList()).isEqualTo(expected);
    }
  }

  @Test
  void shortSentencesHaveTagsToo() {
    assertThat(tags("No.")).containsExactly("UH", ".");
    assertThat(tags("Why")).hasSize(1);
  }

  private List<String> tags(String text) {
    List<CoreLabel> sentence = sentences(text).get(0);
    tagger.tag(sentence);
    return sentence.stream().map(CoreLabel::tag).toList();
  }

  private static List<List<CoreLabel>> sentences(String text) {
    List<CoreLabel> labels =
        new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(true), "untokenizable=noneDelete")
            .tokenize();
    return new WordToSentenceProcessor<CoreLabel>().process(labels);
  }

  private static MaxentTagger load() {
    try (InputStream in = ModelFiles.open(ModelFiles.TAGGER)) {
      return new MaxentTagger(in, new Properties(), false);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
