package io.github.presser.accurate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.Outcome;
import io.github.presser.Presser;
import io.github.presser.Roster;
import io.github.presser.Speaker;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With this artifact on the class path, Presser finds more of what is said; without the network it is as before. */
class AccuratePresserTest {

  private static final String TEXT = "Ana Roe, the mayor of Norby, opened the new pier on Monday.\n\n"
      + "She has a hunch that the mill will be sold. Bo Poe, who speaks for the fishermen, was adamant that nobody had"
      + " asked him.\n\n"
      + "“We were never told,” Poe said. The harbour office is expected to reply this week.\n";

  private static final Presser WITH = Presser.builder().roster(Roster.none()).build();
  private static final Presser WITHOUT = Presser.builder().roster(Roster.none()).withoutEncoder().build();

  @Test
  void moreIsFoundOfWhatIsSaidWithoutAVerbOfSpeech() {
    assertThat(contents(WITH.extract(TEXT))).contains("that the mill will be sold / Ana Roe");
    assertThat(contents(WITHOUT.extract(TEXT))).doesNotContain("that the mill will be sold / Ana Roe");
  }

  @Test
  void itGivesTheSameOnSeveralThreadsAndAgain() {
    Extraction once = WITH.extract(TEXT);
    List<Article> articles = Collections.nCopies(12, new Article("article", TEXT));
    assertThat(WITH.extractAll(articles.stream(), 4).map(Outcome::orElseThrow)).hasSize(12).containsOnly(once);
  }

  @Test
  void textThatNoNetworkExpectsIsRead() {
    for (String text : List.of("", " ", ".", "\u00ad", "日本語 “日本” 。", "a".repeat(5000), "“" + "No. ".repeat(900) + "”",
        "\uD83D\uDE42 said he", "http://" + "a-b/".repeat(900) + " he said")) {
      assertThat(WITH.extract(text)).isNotNull();
    }
  }

  @Test
  void itIsSentAsItsSettings() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(WITHOUT);
      out.writeObject(WITH);
    }
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(((Presser) in.readObject()).extract(TEXT)).isEqualTo(WITHOUT.extract(TEXT));
      assertThat(((Presser) in.readObject()).extract(TEXT)).isEqualTo(WITH.extract(TEXT));
    }
  }

  @Test
  void theFilesInAFolderDoAsWell(@TempDir Path folder) throws IOException {
    copy(folder);
    Presser own = Presser.builder().roster(Roster.none()).encoder(folder).build();
    assertThat(own.extract(TEXT)).isEqualTo(WITH.extract(TEXT));
  }

  @Test
  void filesThatDoNotGoTogetherAreRefusedAndNamed(@TempDir Path folder) throws IOException {
    copy(folder);
    Files.writeString(folder.resolve("vocabulary.txt"), "[UNK]\n[CLS]\n[SEP]\n");
    assertThatThrownBy(() -> Presser.builder().encoder(folder).build()).isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(folder.toString()).hasStackTraceContaining("other networks");
    Files.delete(folder.resolve("words.onnx"));
    assertThatThrownBy(() -> Presser.builder().encoder(folder).build()).isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("words.onnx");
  }

  @Test
  void whatIsNoNetworkIsRefused() {
    assertThatThrownBy(() -> new OnnxEncoderSource().encoder(new byte[9], new byte[9], List.of("[UNK]", "[CLS]", "[SEP]")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void copy(Path folder) throws IOException {
    for (String name : List.of("words.onnx", "labels.onnx", "vocabulary.txt", "raters.model")) {
      try (InputStream in = OnnxEncoderSource.class.getResourceAsStream(name)) {
        Files.copy(in, folder.resolve(name));
      }
    }
  }

  /** Each quotation's words and speakers. */
  private static List<String> contents(Extraction extraction) {
    return extraction.quotations().stream()
        .map(q -> extraction.text(q) + " / " + String.join(", ", q.speakers().stream().map(Speaker::name).toList()))
        .toList();
  }
}
