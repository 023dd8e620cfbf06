package io.github.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.Quotation;
import io.github.presser.fixtures.SampleArticle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TextLayoutTest {

  @ParameterizedTest
  @EnumSource
  void keepsToTheWidthAndShowsEverySpeaker(SampleArticle sample) {
    Extraction extraction = sample.expected();

    String page = TestProgram.laidOut(new TextLayout(60, false), extraction);

    assertThat(page.lines()).allMatch(line -> line.length() <= 60).allMatch(line -> line.equals(line.stripTrailing()));
    for (Quotation quotation : extraction.quotations()) {
      quotation.speakers().forEach(speaker -> assertThat(page).contains(speaker.name()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void colourChangesNothingElse(SampleArticle sample) {
    String plain = TestProgram.laidOut(new TextLayout(80, false), sample.expected());
    String coloured = TestProgram.laidOut(new TextLayout(80, true), sample.expected());

    assertThat(coloured).contains("\u001B[").isNotEqualTo(plain);
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void showsAnInnerQuotationFurtherIn() {
    assertThat(TestProgram.laidOut(new TextLayout(80, false), TestProgram.nested()))
        .startsWith(
            """
            a

              Ann
                indirect  Bo had promised to go
                          ← Ann said: Named. (99%)
                          Bo
                            indirect  to go
                                      ← Bo had promised: Named. (99%)
            """);
  }

  @Test
  void saysSoWhenThereIsNothing() {
    Extraction nothing = new Extraction(new Article("a", ""), List.of(), List.of());
    assertThat(TestProgram.laidOut(new TextLayout(80, false), nothing)).isEqualTo("a\n  No quotations found.\n");
  }

  @Test
  void nothingInAnArticleSteersTheTerminal() {
    // clear the screen, ring, the same as one C1 character, turn the direction, end a line
    String hostile = "\"\u001B[2J \u0007 \u009B2J \u202E\uFEFF\u200F a\r\nb \uD800\"";
    Extraction extraction = TestProgram.passages(new Article("\u001B]0;title\u0007", hostile));

    String page = TestProgram.laidOut(new TextLayout(80, false), extraction);

    assertThat(page).contains("\" [2J 2J a b \uFFFD\"").contains("]0;title");
    assertThat(page.replace("\n", "").codePoints()).noneMatch(Character::isISOControl);
  }

  @ParameterizedTest
  @CsvSource({
    "a bb ccc, 4, 'a bb|ccc'",
    "a bb ccc, 1, 'a|bb|ccc'",
    "abcdef, 3, abcdef",
    "日本 語, 5, '日本|語'",
    "'', 5, ''",
  })
  void wrapsAtSpaces(String text, int columns, String lines) {
    assertThat(String.join("|", TerminalText.wrap(text, columns))).isEqualTo(lines);
  }

  @Test
  void shortensAVeryLongQuotation() {
    Extraction extraction = TestProgram.passages(new Article("a", "\"" + "word ".repeat(100_000) + "\""));
    assertThat(TestProgram.laidOut(new TextLayout(80, false), extraction))
        .contains("more lines)")
        .hasSizeLessThan(2_000);
  }
}
