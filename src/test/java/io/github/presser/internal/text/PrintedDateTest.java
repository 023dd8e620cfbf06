package io.github.presser.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.english.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {

  private static final String TEXT = "The ferry will run again next week, the harbour master said on Monday afternoon.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ferry to run again\nAugust 27, 2016, 5:25 am\n\n",
        "27 August 2016\n\n",
        "Published: 27/08/2016 09:30\n\n",
        "2016-08-27\n\n",
        "Saturday, 27 August 2016\n\n",
        "HARTWELL, Aug. 27, 2016 (Newsline) — ",
        "HARTWELL - August 27th, 2016 -- ",
      })
  void isPrintedAboveTheTextOrInItsDateline(String above) {
    assertThat(PrintedDate.year(Page.of(above + TEXT), Lexicon.standard())).hasValue(2016);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "August 27\n\n",
        "What the storm of May 3, 2009 left behind\n\n",
        "On May 3, 2009, a storm came. ",
        "On May 3, 2009, a storm came — as the harbour had feared. ",
        "Call 01/2009/333\n\n",
        "Maze 3, 2009\n\n",
      })
  void isNotWhatTheArticleTellsOf(String above) {
    assertThat(PrintedDate.year(Page.of(above + TEXT + "\n\nMay 4, 2011\n"), Lexicon.standard())).isEmpty();
  }

  @Test
  void thereIsNoneInABlankText() {
    assertThat(PrintedDate.year(Page.of(" "), Lexicon.standard())).isEmpty();
  }
}
