package io.github.presser.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.presser.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleReaderTest {

  @Test
  void readsArticlesInOrder() throws IOException {
    try (ArticleReader reader = reader("{\"id\":\"a\",\"text\":\"One.\"}\n\n  \r\n{\"text\":\"\",\"id\":7}")) {
      assertThat(reader.read()).contains(new Article("a", "One."));
      assertThat(reader.line()).isEqualTo(1);
      assertThat(reader.read()).contains(new Article("7", ""));
      assertThat(reader.line()).isEqualTo(4);
      assertThat(reader.read()).isEmpty();
      assertThat(reader.read()).isEmpty();
    }
  }

  @Test
  void readersCloseWhatTheyRead() throws IOException {
    List<String> closed = new ArrayList<>();

    new ArticleReader(closing("articles", closed)).close();
    new ExtractionReader(closing("extractions", closed)).close();

    assertThat(closed).containsExactly("articles", "extractions");
  }

  private static InputStream closing(String name, List<String> closed) {
    return new ByteArrayInputStream(new byte[0]) {
      @Override
      public void close() {
        closed.add(name);
      }
    };
  }

  @Test
  void ignoresOtherFields() throws IOException {
    ArticleReader reader = reader("{\"meta\":{\"text\":[1,{\"id\":2}]},\"id\":\"a\",\"text\":\"b\",\"x\":null}");
    assertThat(reader.read()).contains(new Article("a", "b"));
  }

  @Test
  void keepsEveryCharacterOfAText() throws IOException {
    // "\ud800 \u0000 \u202e \ufeff" -> half a pair, NUL, a bidirectional mark, a byte order mark
    ArticleReader reader = reader("{\"id\":\"a\",\"text\":\"\\ufeff\\ud800 \\u0000 \\u202e\\r\\n é 😀\"}");
    assertThat(reader.read()).contains(new Article("a", "\uFEFF\uD800 \0 \u202E\r\n é 😀"));
  }

  @Test
  void skipsTheByteOrderMarkOfTheFile() throws IOException {
    assertThat(reader("\uFEFF{\"id\":\"a\",\"text\":\"b\"}").read()).contains(new Article("a", "b"));
  }

  @ParameterizedTest
  @CsvSource({
    "2016-08-27, 2016-08-27T00:00:00Z",
    "2016-08-27T09:30:00Z, 2016-08-27T09:30:00Z",
    "2016-08-27T09:30:00+02:00, 2016-08-27T07:30:00Z",
  })
  void readsADateOrADateAndTime(String date, Instant instant) throws IOException {
    assertThat(reader("{\"id\":\"a\",\"text\":\"\",\"date\":\"" + date + "\"}").read().flatMap(Article::date))
        .contains(instant);
    assertThat(reader("{\"id\":\"a\",\"text\":\"\",\"date\":null}").read().flatMap(Article::date)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"id\":\"a\"} | no \"text\"",
        "{\"text\":\"a\"} | no \"id\"",
        "{\"id\":\" \",\"text\":\"a\"} | no \"id\"",
        "{\"id\":\"a\",\"text\":null} | \"text\" is not a string",
        "{\"id\":\"a\",\"text\":[\"b\"]} | \"text\" is not a string",
        "{\"id\":{},\"text\":\"b\"} | \"id\" is not a string",
        "{\"id\":\"a\",\"text\":\"b\",\"date\":\"27/8/2016\"} | \"date\" is not an ISO 8601 date",
        "{\"id\":\"a\",\"text\":\"b\",\"date\":\"2016-08-27T09:30\"} | 09:30:00Z: '2016-08-27T09:30'",
        "{\"id\":\"a\",\"text\":\"b\",\"date\":2016} | \"date\" is not a string",
        "{\"id\":\"a\",\"text\":\"b\" | not JSON",
        "{\"id\":\"a\",\"text\":\"b} | not JSON",
        "{\"id\":\"a\",\"text\":\"b\",\"text\":\"c\"} | Duplicate field 'text'",
        "{\"id\":\"a\",\"text\":\"b\"} {} | more than one JSON value",
        "[\"a\"] | not a JSON object",
        "Some text. | not JSON at column 1",
      })
  void refusesALineThatIsNoArticleAndGoesOnAfterIt(String line, String reason) throws IOException {
    ArticleReader reader = reader("\n" + line + "\n{\"id\":\"good\",\"text\":\"b\"}\n");

    assertThatThrownBy(reader::read)
        .isInstanceOfSatisfying(MalformedLineException.class, e -> assertThat(e.line()).isEqualTo(2))
        .hasMessageContaining(reason)
        .hasMessageNotContaining("\n");
    assertThat(reader.read()).contains(new Article("good", "b"));
  }

  @Test
  void refusesALineThatIsNotUtf8AndGoesOnAfterIt() throws IOException {
    String lines = "{\"id\":\"a\",\"text\":\"caf\u00E9\"}\n{\"id\":\"b\",\"text\":\"\"}";
    byte[] bytes = lines.getBytes(StandardCharsets.ISO_8859_1);
    ArticleReader reader = new ArticleReader(new ByteArrayInputStream(bytes));

    assertThatThrownBy(reader::read).hasMessage("not UTF-8 at byte 21 (0xE9) of the line");
    assertThat(reader.read()).contains(new Article("b", ""));
  }

  @Test
  void refusesAnEndlessLineWithoutHoldingIt() throws IOException {
    String end = "\n{\"id\":\"b\",\"text\":\"\"}";
    InputStream endless =
        new InputStream() {
          private long position;

          @Override
          public int read() {
            long past = position++ - Lines.LONGEST - 1;
            return past < 0 ? 'x' : past < end.length() ? end.charAt((int) past) : -1;
          }
        };
    ArticleReader reader = new ArticleReader(endless);

    assertThatThrownBy(reader::read).hasMessageContaining("longer than");
    assertThat(reader.read()).contains(new Article("b", ""));
  }

  @Test
  void readsATextOfFiveMegabytesInOneLine() throws IOException {
    String text = "word ".repeat(1_000_000);
    assertThat(reader("{\"id\":\"a\",\"text\":\"" + text + "\"}").read()).contains(new Article("a", text));
  }

  private static ArticleReader reader(String lines) {
    return new ArticleReader(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
  }
}
