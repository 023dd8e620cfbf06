package io.github.presser.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In what encoding a page is. */
class EncodingsTest {

  private static final String CAFE = "“Café” – Şile";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
  void aMarkGoesBeforeAllElse(String charset) {
    byte[] page = ("\uFEFF<meta charset=koi8-r>" + CAFE).getBytes(Charset.forName(charset));

    assertThat(Encodings.decode(page, Optional.of("koi8-r"))).isEqualTo("<meta charset=koi8-r>" + CAFE);
  }

  @ParameterizedTest
  @CsvSource({
    "<meta charset='NAME'>, windows-1252, windows-1252", "<meta charset=NAME>, iso-8859-1, windows-1252",
    "<meta charset=NAME>, us-ascii, windows-1252", "<meta charset=NAME>, latin1, windows-1252",
    "<meta content='text/html; charset=NAME'>, iso-8859-9, windows-1254", "<meta charset=NAME>, gb2312, GB18030",
    "<?xml version='1.0' encoding='NAME'?>, koi8-r, koi8-r", "<meta charset=NAME>, utf-16, UTF-8"
  })
  void aPageNamesItsEncodingAsBrowsersReadIt(String declaration, String name, String charset) {
    String page = declaration.replace("NAME", name) + (charset.equals("koi8-r") ? "Вестерби" : "Café");

    assertThat(Encodings.decode(page.getBytes(Charset.forName(charset)), Optional.empty())).isEqualTo(page);
  }

  @Test
  void whatTheServerNamesGoesBeforeWhatThePageNames() {
    String page = "<meta charset=koi8-r>Café";

    assertThat(Encodings.decode(page.getBytes(StandardCharsets.ISO_8859_1), Optional.of("ISO-8859-1"))).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"iso-8859-1", "windows-1251", "euc-kr", "shift_jis", "gbk"})
  void aPageThatWasSavedAsUtf8IsThatWhateverItSays(String name) {
    String page = "<meta charset=" + name + ">" + CAFE;

    assertThat(Encodings.decode(page.getBytes(StandardCharsets.UTF_8), Optional.empty())).isEqualTo(page);
    assertThat(Encodings.decode(page.getBytes(StandardCharsets.UTF_8), Optional.of(name))).isNotEqualTo(page);
  }

  @Test
  void whatHasOnlyAsciiIsAsThePageSays() {
    String page = "<meta charset=iso-2022-jp>港";

    assertThat(Encodings.decode(page.getBytes(Charset.forName("ISO-2022-JP")), Optional.empty())).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no such", "x-unheard-of", "utf-8"})
  void aNameThatIsNoneOrWrongLeavesItToTheBytes(String name) {
    assertThat(Encodings.decode(CAFE.getBytes(StandardCharsets.UTF_8), Optional.of(name))).isEqualTo(CAFE);
  }

  @Test
  void whatLooksLikeNothingIsInTheEncodingOfTheWeb() {
    assertThat(Encodings.decode(new byte[] {'C', 'a', 'f', (byte) 0xE9}, Optional.empty())).isEqualTo("Café");
    assertThat(Encodings.decode(new byte[0], Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
  void aTagTellsHowManyBytesACharacterHasWhereNoMarkDoes(String charset) {
    byte[] page = ("<meta charset=utf-8>" + CAFE).getBytes(Charset.forName(charset));

    assertThat(Encodings.decode(page, Optional.of("utf-8"))).isEqualTo("<meta charset=utf-8>" + CAFE);
  }

  @Test
  void theFourBytesOfAMarkAreNotTakenForTwo() {
    byte[] page = ("\uFEFF" + CAFE).getBytes(Charset.forName("UTF-32LE"));

    assertThat(Encodings.decode(page, Optional.empty())).isEqualTo(CAFE);
  }

  @Test
  void asTheServerNamesItTwoBytesHaveTheSmallerFirst() {
    assertThat(Encodings.decode(CAFE.getBytes(StandardCharsets.UTF_16LE), Optional.of("UTF-16"))).isEqualTo(CAFE);
  }

  @Test
  void whatWasPastedIntoAPageInAnotherEncodingIsReadToo() {
    byte[] most = ("<p>“Çay” için “Şile”</p>").getBytes(StandardCharsets.UTF_8);
    byte[] pasted = "<p>“Café”</p>".getBytes(Charset.forName("windows-1252"));
    byte[] page = new byte[most.length + pasted.length];
    System.arraycopy(most, 0, page, 0, most.length);
    System.arraycopy(pasted, 0, page, most.length, pasted.length);

    assertThat(Encodings.decode(page, Optional.empty())).isEqualTo("<p>“Çay” için “Şile”</p><p>“Café”</p>");
    assertThat(Encodings.decode(pasted, Optional.of("utf-8"))).isEqualTo("<p>“Café”</p>");
    assertThat(Encodings.decode(Arrays.copyOf(most, 5), Optional.of("utf-8"))).startsWith("<p>â");
  }
}
