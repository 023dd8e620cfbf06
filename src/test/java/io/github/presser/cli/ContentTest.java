package io.github.presser.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What bytes hold, and what is refused as the text of an article. */
class ContentTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>", "\n <html lang=en>", "\uFEFF<!doctype HTML>", "<HTML>",
        "<?xml version='1.0'?>\n<!-- saved --><!DOCTYPE html PUBLIC 'x'>", "<!-- saved from (0012) -->\n<html>"
      })
  void aPageIsToldByItsBeginning(String page) {
    assertThat(Content.isPage(page.getBytes(UTF_8))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<", "The <html> element", "<p>Boats</p>", "<htmlx>", "<?xml version='1.0'?><rss>"})
  void otherMarkupIsNoPage(String text) {
    assertThat(Content.isPage(text.getBytes(UTF_8))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7, a PDF document", "'{\\rtf1\\ansi Boats}', a document in RTF", "'PK\u0003\u0004', a zip archive",
    "'\u00D0\u00CF\u0011\u00E0', an office document", "'\u001F\u008B\u0008', compressed with gzip",
    "WARC/1.0, a web archive", "%!PS-Adobe, a PostScript document"
  })
  void aDocumentThatIsNoTextIsNamed(String start, String name) {
    assertThat(Content.otherThanText(start.getBytes(ISO_8859_1))).hasValueSatisfying(
        reason -> assertThat(reason).startsWith("not text but " + name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "P", "PKs in midfield decide the match.", "{Updated} Boats stay in.", "100 % of boats"})
  void aTextIsToldByNothing(String text) {
    assertThat(Content.otherThanText(text.getBytes(ISO_8859_1))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}", "{\"members\": []}", "[]", "[{\"id\": \"a\"}]\n", "[\n  \"boats\"\n]", "\uFEFF{ \"a\": 1 }",
        "{\"id\":\"a\",\"text\":\"Boats.\"}\n{\"id\":\"b\",\"text\":\"Nets.\"}\n"
      })
  void jsonIsNoArticle(String json) {
    assertThat(Content.otherThanArticle(json)).hasValueSatisfying(reason -> assertThat(reason).contains("JSON"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "[Updated at noon] The boats stay in, Ina Quell said [in Danish]", "[1] The boats stay in. [2]",
        "{{ headline }} The boats stay in. {{ end }}", "[\"Boats stay in,\" she said. \"Nets too.\"", "\"Boats.\"", "7"
      })
  void aTextThatBeginsLikeJsonIsOne(String text) {
    assertThat(Content.otherThanArticle(text)).isEmpty();
  }

  @Test
  void controlsAreNoText() {
    assertThat(Content.otherThanArticle("a\u0000b\u0001")).contains(
        "not text: 2 of its 4 characters are controls");
    assertThat(Content.otherThanArticle("Boats,\tnets\r\n\fand\u0007 quays")).isEmpty();
  }
}
