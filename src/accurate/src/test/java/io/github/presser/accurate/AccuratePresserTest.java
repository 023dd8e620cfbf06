package io.github.presser.accurate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.presser.Article;
import io.github.presser.Extraction;
import io.github.presser.Outcome;
import io.github.presser.Presser;
import io.github.presser.Roster;
import io.github.presser.Speaker;
import io.github.presser.internal.encoder.Encoder;
import io.github.presser.internal.encoder.Encoding;
import io.github.presser.internal.encoder.Word;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With this artifact on the class path, Presser finds more of what is said; without the network it is as before. */
class AccuratePresserTest {

  private static final String TEXT = "Ana Roe, the mayor of Norby, opened the new pier on Monday. Bo Poe, who speaks"
      + " for the fishermen, stayed away.\n\n"
      + "The mayor is at pains to stress that nobody was hurt. Her message to the council is that the pier will pay for"
      + " itself.\n\n"
      + "“We were never told,” Poe said. It is Roe's firm view that the old pier was a danger.\n";

  private static final Presser WITH = Presser.builder().roster(Roster.none()).build();
  private static final Presser WITHOUT = Presser.builder().roster(Roster.none()).withoutEncoder().build();

  @Test
  void moreIsFoundOfWhatIsSaidWithoutAVerbOfSpeech() {
    assertThat(contents(WITH.extract(TEXT))).contains("that the pier will pay for itself / Ana Roe");
    assertThat(contents(WITHOUT.extract(TEXT))).doesNotContain("that the pier will pay for itself / Ana Roe");
  }

  @Test
  void itGivesTheSameOnSeveralThreadsAndAgain() {
    Extraction once = WITH.extract(TEXT);
    List<Article> articles = Collections.nCopies(12, new Article("article", TEXT));
    assertThat(WITH.extractAll(articles.stream(), 4).map(Outcome::orElseThrow)).hasSize(12).containsOnly(once);
  }

  @Test
  void anInterruptedThreadGivesTheArticleUp() {
    Thread.currentThread().interrupt();
    Encoding encoding = encoder().encode(List.of(new Word("No", 0, 0, Word.Marks.OUTSIDE)), new BitSet());
    assertThatThrownBy(() -> encoding.headProbability(0)).isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void whatWasReadAndForgottenIsReadAgainTheSame() {
    List<Word> words = IntStream.range(0, 4000)
        .mapToObj(i -> new Word(i % 9 == 8 ? "." : i % 9 == 1 ? "said" : "Roe", i / 9, i / 90, Word.Marks.OUTSIDE))
        .toList();
    Encoding encoding = encoder().encode(words, new BitSet());
    double[] once = IntStream.range(0, words.size()).mapToDouble(encoding::headProbability).toArray();
    assertThat(Arrays.stream(once).boxed()).allMatch(p -> p >= 0 && p <= 1).anyMatch(p -> p > 0.5);
    assertThat(encoding.around(1)).hasValueSatisfying(scores -> assertThat(scores.end()).isGreaterThan(10));
    assertThat(encoding.headProbability(1)).isEqualTo(once[1]);
    assertThat(encoding.headProbability(3999)).isEqualTo(once[3999]);
  }

  @Test
  void textThatNoNetworkExpectsIsRead() {
    for (String text : List.of(
        "", " ", ".", "\u00ad", "日本語 “日本” 。", "a".repeat(5000), "“" + "No. ".repeat(900) + "”", "\uD83D\uDE42 said he",
        "http://" + "a-b/".repeat(900) + " he said")) {
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
    List<String> vocabulary = List.of("[UNK]", "[CLS]", "[SEP]");
    assertThatThrownBy(() -> new OnnxEncoderSource().encoder(new byte[9], new byte[9], vocabulary))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Encoder encoder() {
    try {
      List<String> vocabulary = new String(bytes("vocabulary.txt"), StandardCharsets.UTF_8).lines().toList();
      return new OnnxEncoderSource().encoder(bytes("words.onnx"), bytes("labels.onnx"), vocabulary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = OnnxEncoderSource.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  private static void copy(Path folder) throws IOException {
    for (String name : List.of("words.onnx", "labels.onnx", "vocabulary.txt", "raters.model")) {
      Files.write(folder.resolve(name), bytes(name));
    }
  }

  /** Each quotation's words and speakers. */
  private static List<String> contents(Extraction extraction) {
    return extraction.quotations().stream()
        .map(q -> extraction.text(q) + " / " + String.join(", ", q.speakers().stream().map(Speaker::name).toList()))
        .toList();
  }
}
