package io.github.presser.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The readable text")
class ReadableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained, and a < b, b > a.",
        "if x <y and z> w then",
        "<name withheld> of <Velm>",
        "1<2",
        "<",
        "<>",
        "< b>",
        "Mail <ada@example.org> or <https://example.org/a?b=c&d=e>",
        "AT&T and R&D & B&B; Q&A",
        "&unknown; &#; &#x; &",
        "Smile 😀, naïve café, Zoë, №5, 中文",
        "tab\tline\nnext\r\nlast"
      })
  void ordinaryTextStays(String text) {
    assertThat(Page.of(text).readable()).isEqualTo(text);
  }

  /** In the result a blank stands for a run of them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "a<b>c</b>d|a c d",
        "a<br/>b|a b",
        "a<A HREF='x>y'>b</A>|a b",
        "a<a href=”x”>b|a b",
        "a<input disabled>b|a b",
        "a<!-- b > c -->d|a d",
        "a<!-- b|a b",
        "a<script>x < y</SCRIPT >b|a b",
        "a<style>b|a b",
        "a<x-y z='1'/>b</x-y>|a b",
        "a<!DOCTYPE html>b<?xml v?>c|a b c",
        "She said &quot;Go&quot;, and|She said \"Go\" , and",
        "said &#8220;Go.&#8221; He|said “Go.” He",
        "said &amp;quot;Go|said \"Go",
        "Ada&rsquo;s|Ada ’s",
        "a&nbsp;b|a b",
        "a &lt; b|a < b",
        "AT&amp;T|AT &T",
        "said &#147;Go|said “Go",
        "a&#0;b&#xD800;c|a b c",
        "She won\"t go|She won't go",
        "The \"try\" failed|The \"try\" failed",
        "said \"Go,\"?Ada said|said \"Go,\" Ada said",
        "the pier \"?now shut|the pier — now shut",
        "said \"Go?\" Ada|said \"Go?\" Ada"
      })
  void markupIsBlanked(String text, String expected) {
    String readable = Page.of(text).readable();
    assertThat(readable).hasSameSizeAs(text);
    assertThat(readable.strip().replaceAll(" +", " ")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "a\u0000b, a b",
    "a\u001Bb, a b",
    "a\uD800b, a b",
    "\uDC00a, ' a'",
    "\uFEFFAda, ' Ada'",
    "\u202AAda\u202C., ' Ada .'",
    "A\u200Bda, A\u00ADda",
    "Zo&euml;, Zoë     ",
    "Zo&euml;s, Zo\u00AD\u00AD\u00AD\u00AD\u00ADës",
    "\u0093Go\u0094, “Go”"
  })
  void whatIsNoLanguageIsBlankedAndDoesNotPartAWord(String text, String expected) {
    assertThat(Page.of(text).readable().stripTrailing()).isEqualTo(expected.stripTrailing());
  }

  /** A tokeniser finds the character in brackets; the entity around it belongs to the word. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Ren\u00E9]|Ren&eacute; said|Ren&eacute;|Ren\u00E9",
        "[Zo\u00EBs]|Zo&euml;s said|Zo&euml;s|Zo\u00EBs",
        "[\u201C]|said &ldquo;Go|&ldquo;|\u201C",
        "[\u201D]|Go,&rdquo; said|&rdquo;|\u201D",
        "[\u2019]|Ada&rsquo;s|&rsquo;|\u2019",
        "[Ada]|Ada&rsquo;s|Ada|Ada",
        "[\u2014]|Ada&rdquo;&mdash;&amp;quot;|&mdash;|\u2014",
        "[Ada]|<b>Ada</b>|Ada|Ada"
      })
  void anEntityIsNotCut(String found, String text, String whole, String words) {
    Page page = Page.of(text);
    String readable = page.readable();
    String inside = found.substring(1, found.length() - 1);
    int begin = readable.indexOf(inside.charAt(0));
    int end = readable.indexOf(inside.charAt(inside.length() - 1), begin) + 1;
    Span span = page.withWholeEntities(new Span(begin, end));
    assertThat(span.coveredText(text)).isEqualTo(whole);
    assertThat(page.words(span)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "Ada&rsquo;s <b>boat</b>, 'Ada’s    boat'",
    "A\u200Bda, Ada",
    "\u200B, \u200B"
  })
  void wordsAreWhatIsRead(String text, String words) {
    assertThat(Page.of(text).words(new Span(0, text.length()))).isEqualTo(words);
  }
}
