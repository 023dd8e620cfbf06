package io.github.presser.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.text.Page;
import io.github.presser.internal.tokens.TextAnnotator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The recorded tags are those that the models give. */
class RecordedTextsIT {

  @Test
  void tagsAreThoseOfTheModels() throws IOException {
    TextAnnotator annotator = TextAnnotator.load(Lexicon.standard());
    List<String> expected = new ArrayList<>();
    for (String text : RecordedTexts.sources()) {
      List<String> lines = RecordedTexts.lines(annotator.annotate(Page.of(text)));
      expected.addAll(lines);
      if (System.getProperty("golden.update") == null) {
        RecordedTexts.of(text).ifPresent(recorded -> assertThat(RecordedTexts.lines(recorded))
            .as("%s. Remake it with: mvn -q verify -Dgolden.update", RecordedTexts.FILE).isEqualTo(lines));
      }
    }
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(RecordedTexts.FILE.getParent());
      Files.write(RecordedTexts.FILE, expected);
    }
  }
}
