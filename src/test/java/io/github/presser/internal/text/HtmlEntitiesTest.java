package io.github.presser.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlEntitiesTest {

  @ParameterizedTest
  @CsvSource({"ccaron, č", "Eacute, É", "nopf, 𝕟", "fjlig, fj", "NotEqualTilde, ≂̸", "rsquo, ’", "num, #"})
  void aNameStandsForWhatItDoesInPages(String name, String characters) {
    assertThat(HtmlEntities.characters(name)).contains(characters);
    assertThat(Parser.unescapeEntities("&" + name + ";", false)).isEqualTo(characters);
  }

  @Test
  void everyNameStandsForWhatItDoesInPages() throws IOException {
    try (InputStream names = HtmlEntities.class.getResourceAsStream("entities.txt")) {
      List<String> lines =
          new String(names.readAllBytes(), StandardCharsets.US_ASCII).lines()
              .filter(line -> !line.startsWith("#")).toList();
      assertThat(lines).hasSize(2_125);
      for (String line : lines) {
        String name = line.substring(0, line.indexOf(' '));
        assertThat(HtmlEntities.characters(name)).contains(Parser.unescapeEntities("&" + name + ";", true));
      }
    }
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
