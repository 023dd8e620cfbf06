package io.github.presser.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.fuzz.Choices;
import io.github.presser.fuzz.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines of JSON are read or refused one by one; what was read is written and read back as it was. The first byte of an
 * input says what the rest is.
 */
class JsonFuzzTest extends FuzzTest {

  private static final String TEXT = "Ana Roe said: \"The nets stay dry.\" She left.";

  private static final String EXTRACTION =
      "{\"id\":\"a\",\"entities\":[{\"id\":\"e1\",\"type\":\"PERSON\",\"name\":\"Ana Roe\",\"roster\":null,"
          + "\"mentions\":[{\"begin\":0,\"end\":7,\"text\":\"Ana Roe\",\"form\":\"NAME\"}]}],"
          + "\"quotations\":[{\"id\":\"q1\",\"kind\":\"DIRECT\","
          + "\"content\":[{\"begin\":14,\"end\":34,\"text\":\"\\\"The nets stay dry.\\\"\"}],\"cue\":"
          + "{\"begin\":8,\"end\":12,\"text\":\"said\"},\"source\":{\"begin\":0,\"end\":7,\"text\":\"Ana Roe\"},"
          + "\"speakers\":[{\"entity\":\"e1\",\"name\":\"Ana Roe\",\"roster\":null,\"confidence\":0.97}],"
          + "\"passages\":[{\"begin\":14,\"end\":34,\"text\":\"\\\"The nets stay dry.\\\"\"}],"
          + "\"evidence\":\"Named.\",\"basis\":\"NAME\"}]}";

  @Override
  protected List<byte[]> seeds() {
    return bytes(
        "0{\"id\":\"a\",\"text\":\"Yes.\",\"date\":\"2016-08-27\",\"url\":\"https://a.example/1\","
            + "\"authors\":[\"Bo\"]}\n"
            + "{\"id\":7,\"text\":\"No.\\n\",\"date\":\"2016-08-27T09:30:00Z\",\"headline\":null}\n",
        "0{\"id\":\"b\",\"html\":\"<html lang=en><body><article><h1>Cod</h1><p>\\\"No,\\\" she said.</p></article>\"}",
        "1" + EXTRACTION,
        "2a\u0004Ana Roe said that the nets stay dry in the harbour of Norland. She left.");
  }

  @Override
  protected void feed(byte[] input) throws IOException {
    if (input.length == 0) {
      return;
    }
    byte[] rest = new String(input, StandardCharsets.ISO_8859_1).substring(1).getBytes(StandardCharsets.ISO_8859_1);
    switch (input[0] % 3) {
      case 0 -> readArticles(rest);
      case 1 -> readExtractions(rest);
      default -> writeAndRead(rest);
    }
  }

  private static void readArticles(byte[] lines) throws IOException {
    try (ArticleReader reader = new ArticleReader(new ByteArrayInputStream(lines))) {
      for (boolean more = true; more; ) {
        try {
          Optional<Article> article = reader.read();
          more = article.isPresent();
          if (more) {
            String line = ArticleJson.toLine(article.get());
            assertThat(again(line)).contains(article.get());
          }
        } catch (MalformedLineException e) {
          assertThat(e.line()).isEqualTo(reader.line()).isPositive();
        }
      }
    }
  }

  private static Optional<Article> again(String line) throws IOException {
    return new ArticleReader(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8))).read();
  }

  private static void readExtractions(byte[] lines) throws IOException {
    try (ExtractionReader reader =
        new ExtractionReader(new ByteArrayInputStream(lines), id -> Optional.of(article(id)))) {
      for (boolean more = true; more; ) {
        try {
          Optional<Extraction> extraction = reader.read();
          more = extraction.isPresent();
          extraction.ifPresent(JsonFuzzTest::assertRoundTrip);
        } catch (MalformedLineException e) {
          assertThat(e.line()).isEqualTo(reader.line()).isPositive();
        }
      }
    }
  }

  private static Article article(String id) {
    return new Article(id.isBlank() ? "blank" : id, TEXT);
  }

  private static void writeAndRead(byte[] bytes) {
    List<Extraction> extractions = new ArrayList<>();
    extractions.add(new Choices(bytes).extraction("a"));
    extractions.forEach(JsonFuzzTest::assertRoundTrip);
  }

  private static void assertRoundTrip(Extraction extraction) {
    String line = ExtractionJson.toLine(extraction);
    assertThat(line).doesNotContain("\n");
    Extraction read = ExtractionReader.parse(line, extraction.article());
    assertThat(ExtractionJson.toLine(read)).isEqualTo(line);
    assertThat(ExtractionReader.parse(ExtractionJson.toIndented(extraction), extraction.article())).isEqualTo(read);
  }
}
