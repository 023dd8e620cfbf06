package io.github.presser.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlEntitiesTest {

  @ParameterizedTest
  @CsvSource({"ccaron, č", "Eacute, É", "nopf, 𝕟", "fjlig, fj", "NotEqualTilde, ≂̸", "rsquo, ’", "num, #"})
  void aNameStandsForWhatItDoesInPages(String name, String characters) {
    assertThat(HtmlEntities.characters(name)).contains(characters);
    assertThat(Parser.unescapeEntities("&" + name + ";", false)).isEqualTo(characters);
  }

  /** All that HTML has: 2,125 with the semicolon, and 106 of these without it too. */
  private static List<String> references() throws IOException {
    List<String> references = new ArrayList<>();
    try (InputStream names = HtmlEntities.class.getResourceAsStream("entities.txt")) {
      for (String line : new String(names.readAllBytes(), StandardCharsets.US_ASCII).lines().toList()) {
        if (!line.startsWith("#")) {
          String name = line.substring(0, line.indexOf(' '));
          references.add("&" + name.replace("?", "") + ";");
          if (name.endsWith("?")) {
            references.add("&" + name.replace("?", ""));
          }
        }
      }
    }
    return references;
  }

  private static String characters(String reference) {
    return HtmlEntities.characters(reference.replaceAll("[&;]", "")).orElseThrow();
  }

  private static boolean isVisible(int c) {
    return !Character.isSpaceChar(c) && !Character.isISOControl(c) && !Character.isIdentifierIgnorable(c);
  }

  @Test
  void everyNameStandsForWhatItDoesInPages() throws IOException {
    assertThat(references()).hasSize(2_231).doesNotHaveDuplicates();
    for (String reference : references()) {
      assertThat(Parser.unescapeEntities(reference, false)).as(reference).isEqualTo(characters(reference));
    }
  }

  /** A letter stands in its word, and whatever else it is, the words beside it are where they were. */
  @Test
  void inTextEveryNameIsReadAndNothingMoves() throws IOException {
    for (String reference : references()) {
      String text = "Mirna Kova" + reference + " spoke.";
      Page page = Page.of(text);
      String characters = characters(reference);
      int end = text.indexOf(" spoke");

      assertThat(page.text()).isEqualTo(text);
      assertThat(page.readable()).as(reference).hasSameSizeAs(text);
      assertThat(page.words(new Span(0, end))).as(reference).startsWith("Mirna Kova");
      assertThat(page.words(new Span(end + 1, end + 6))).as(reference).isEqualTo("spoke");
      if (characters.codePoints().allMatch(HtmlEntitiesTest::isVisible)) {
        assertThat(page.words(new Span(0, end))).as(reference).isEqualTo("Mirna Kova" + characters);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a shop&ferry sign", "R&D", "boats &notary", "nets&regattas", "sea &ccaron here"})
  void aNameThatGoesOnOrNeedsItsSemicolonIsNone(String text) {
    assertThat(Page.of(text).words(new Span(0, text.length()))).isEqualTo(text);
  }

  @Test
  void whatIsNoNameStandsForNothing() {
    assertThat(HtmlEntities.characters("ferry")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Mirna Kova&ccaron;i&cacute; spoke., Mirna Kovačić", "The &fjlig;ord is deep., The fjord"})
  void wordsInTextAreReadAsTheyAreMeant(String text, String words) {
    Page page = Page.of(text);
    int end = text.indexOf(words.startsWith("The") ? " is" : " spoke");

    assertThat(page.text()).isEqualTo(text);
    assertThat(page.words(new Span(0, end))).isEqualTo(words);
    assertThat(page.readable()).hasSameSizeAs(text);
  }
}
