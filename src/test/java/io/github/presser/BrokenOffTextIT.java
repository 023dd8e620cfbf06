package io.github.presser;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.presser.fixtures.ExtractionContract;
import io.github.presser.fixtures.SampleArticle;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A text that breaks off after any word, as teasers and cut feeds do, is read like any other. */
class BrokenOffTextIT {

  /** One in so many words is the last one. */
  private static final int STEP = 3;

  private static Presser presser;

  @BeforeAll
  static void load() {
    presser = Presser.create();
  }

  @ParameterizedTest
  @EnumSource(SampleArticle.class)
  void everyParagraphMayBreakOffAfterAnyWord(SampleArticle sample) {
    Stream<String> paragraphs = sample.article().text().lines().filter(line -> !line.isBlank());
    paragraphs.forEach(paragraph -> {
      int words = 0;
      for (int end = paragraph.indexOf(' '); end >= 0; end = paragraph.indexOf(' ', end + 1)) {
        if (words++ % STEP == 0) {
          String text = paragraph.substring(0, end);
          assertThatCode(() -> ExtractionContract.check(presser.extract(text))).as(text).doesNotThrowAnyException();
        }
      }
    });
  }
}
