package io.github.presser.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.presser.Paragraph;
import io.github.presser.Span;
import io.github.presser.internal.english.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

  /** What random pages are made of: every character that some rule looks at, and a few plain ones. */
  private static final List<String> PIECES =
      List.of(
          "\"", "“", "”", "‘", "’", "'", "''", "``", "«", "»", "„", " ", " ", "\n", "\n\n", "\r\n", "\r", "\u2028",
          "<", ">", "<p>", "</p>", "<br/>", "<b>", "<script>", "</script>", "<!--", "-->", "&", ";", "&quot;",
          "&#8220;", "&amp;", "&#8232;", "&zwj;",
          "\u0000", "\uFEFF", "\u200B", "\u202E", "\uD800", "\uDC00", "😀", "5", ".", ",", "!", ":", "—", "Ada", "says",
          "said", "I", "ı", "İ", "the ", "No deal ", "\u0093", "Photo: ", "(AP)", "\t");

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\uFEFF", "<p></p>", "&nbsp;", "\u0000\u200B"})
  void blankTextHasNoParagraphs(String text) {
    Page page = Page.of(text);
    assertThat(page.text()).isEqualTo(text);
    assertThat(page.paragraphs()).isEmpty();
    assertThat(page.passages()).isEmpty();
    assertThat(page.readable()).isBlank().hasSameSizeAs(text);
  }

  @Test
  void nullIsRefused() {
    assertThatNullPointerException().isThrownBy(() -> Page.of(null));
  }

  @Test
  void wordsOfTheCallersSayWhatALineIs(@TempDir Path folder) throws IOException {
    Path words = Files.writeString(folder.resolve("words.txt"), "zorked  speech-verb\nZorkday  weekday\n");
    TextReader reader = TextReader.of(Lexicon.with(List.of(words)));
    String lead = "The council of Norby met for the third time in a month to talk about what is left of the old pier.";

    String told = lead + "\n\nBrill zorked on the pier\n\nIt will be mended.";
    assertThat(Page.of(told).paragraphs().get(1).role()).isEqualTo(Paragraph.Role.HEADING);
    assertThat(reader.read(told).paragraphs().get(1).role()).isEqualTo(Paragraph.Role.BODY);

    String dated = lead + "\n\nZorkday, 4 March 2021\n\nIt will be mended.";
    assertThat(Page.of(dated).paragraphs().get(1).role()).isEqualTo(Paragraph.Role.HEADING);
    assertThat(reader.read(dated).paragraphs().get(1).role()).isEqualTo(Paragraph.Role.DEBRIS);

    String open = "“It is gone, and nobody knows why, Ada Brill zorked on Monday.";
    assertThat(Page.of(open).passages().get(0).span().coveredText(open)).endsWith("Monday.");
    assertThat(reader.read(open).passages().get(0).span().coveredText(open)).endsWith("why,");
  }

  @Test
  void anyTextGivesOrderedParagraphsAndPassages() {
    Random random = new Random(20161008);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(60); length > 0; length--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      check(Page.of(text.toString()));
    }
  }

  @Test
  void defaultLocaleDoesNotMatter() {
    String text =
        "SHARE\n\nMINISTERS MEET IN TILLIS\n\nPHOTO: AN ISLAND (REUTERS)\n\n"
            + "'Tis said <I>“TITLE”</I> &quot;IT IS&quot;\n";
    Page expected = Page.of(text);
    Locale before = Locale.getDefault();
    Locale.setDefault(new Locale("tr", "TR"));
    try {
      Page page = Page.of(text);
      assertThat(page.paragraphs()).isEqualTo(expected.paragraphs());
      assertThat(page.passages()).isEqualTo(expected.passages());
      assertThat(page.readable()).isEqualTo(expected.readable());
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void check(Page page) {
    String text = page.text();
    assertThat(page.readable()).as(text).hasSameSizeAs(text);
    int at = 0;
    for (Paragraph paragraph : page.paragraphs()) {
      Span span = paragraph.span();
      assertThat(span.begin()).as(text).isGreaterThanOrEqualTo(at);
      assertThat(span.length()).as(text).isPositive();
      assertThat(span.coveredText(page.readable())).as(text).isNotBlank();
      at = span.end();
    }
    assertThat(at).isLessThanOrEqualTo(text.length());
    at = 0;
    for (Passage passage : page.passages()) {
      assertThat(passage.span().begin()).as(text).isGreaterThanOrEqualTo(at);
      assertThat(page.paragraphs().get(passage.paragraph()).span().contains(passage.span())).as(text).isTrue();
      assertThat(passage.span().coveredText(page.readable()).codePoints().anyMatch(c -> !Character.isWhitespace(c)))
          .as(text).isTrue();
      at = passage.span().end();
    }
  }
}
