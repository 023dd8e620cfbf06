package io.github.presser.internal.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.presser.Span;
import io.github.presser.internal.corpus.GoldArticle.GoldAttribution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorporaTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpus");

  @TempDir Path folder;

  // brat

  @Test
  void readsAFolderInNameOrderAndOneAnnotatorOfEachArticle() throws IOException {
    List<GoldArticle> corpus = Corpora.read(CORPUS);

    assertThat(corpus).extracting(g -> g.article().id())
        .containsExactly("club-sale", "ferry-fares", "mayor-tram", "river-survey", "school-roof");
    assertThat(corpus.get(1).attributions()).extracting(GoldAttribution::key)
        .containsExactly("E1", "E2", "E3", "E4", "E5");
  }

  @Test
  void turnsCodePointsIntoCodeUnits() throws IOException {
    GoldArticle ferry = Corpora.read(CORPUS).get(1);
    GoldAttribution last = ferry.attributions().get(4); // after a character of two code units

    assertThat(last.content().get(0).coveredText(ferry.article().text())).isEqualTo("“a tax on living here”");
    assertThat(last.source().get(0).coveredText(ferry.article().text())).isEqualTo("He");
  }

  @Test
  void keepsTheSpansOfABrokenContent() throws IOException {
    assertThat(Corpora.read(CORPUS).get(1).attributions().get(1).content()).hasSize(2);
  }

  @Test
  void readsTheSpeakersButNotTheUnsure() throws IOException {
    List<GoldArticle> corpus = Corpora.read(CORPUS);

    assertThat(corpus.get(1).attributions()).extracting(GoldAttribution::speakers).containsExactly(
        Optional.of(List.of("Ines Qvortrup")),
        Optional.of(List.of("Ines Qvortrup")),
        Optional.of(List.of()), // nobody to name
        Optional.of(List.of("Tobias Renfrew")),
        Optional.of(List.of("Tobias Renfrew")));
    assertThat(corpus.get(4).attributions().get(2).speakers()).isEmpty(); // unsure
    assertThat(corpus.get(0).attributions()).allMatch(a -> a.speakers().isEmpty()); // not annotated
  }

  @Test
  void namesTheLineThatIsNoAnnotation() throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("attributions"));
    Files.writeString(folder.resolve("text/a.txt"), "Short.");
    Path ann = folder.resolve("attributions/a.ann");
    Files.writeString(ann, "T1\tContent 0 5\tShort\nE1\tContent:T9\n");
    assertThatIOException().isThrownBy(() -> Corpora.read(folder)).withMessageContaining(ann + ":2: not a brat");
    Files.writeString(ann, "T1\tContent 0 500\tShort\n");
    assertThatIOException().isThrownBy(() -> Corpora.read(folder)).withMessageContaining(ann + ":1: not a brat");
  }

  @Test
  void namesTheLineOfSpeakersThatIsWrong() throws IOException {
    Files.createDirectories(folder.resolve("attributions"));
    Files.writeString(folder.resolve("speakers.jsonl"), "\n{\"id\": \"a\", \"speakers\": []}\n");
    assertThatIOException()
        .isThrownBy(() -> Corpora.read(folder))
        .withMessageContaining("speakers.jsonl:2: not a line");
  }

  @Test
  void refusesWhatIsNotThere() {
    assertThatIOException().isThrownBy(() -> Corpora.read(folder)).withMessageContaining("no folder attributions");
    assertThatIOException()
        .isThrownBy(() -> Corpora.read(folder.resolve("gone")))
        .withMessageContaining("no such file or folder");
  }

  // Presser's own JSON Lines

  @Test
  void readsCorrectedExtractions() throws IOException {
    Path file = write(
        "{\"id\":\"a\",\"text\":\"Ott said no.\",\"entities\":[{\"id\":\"e1\"}],\"quotations\":[{\"id\":\"q1\","
            + "\"content\":[{\"begin\":9,\"end\":11,\"text\":\"no\"}],\"cue\":{\"begin\":4,\"end\":8},"
            + "\"source\":{\"begin\":0,\"end\":3},\"speakers\":[{\"name\":\"Ott\",\"confidence\":1}]},"
            + "{\"content\":[{\"begin\":0,\"end\":3}],\"source\":null,\"cue\":null}]}");
    GoldArticle article = Corpora.read(file).get(0);

    assertThat(article.article().text()).isEqualTo("Ott said no.");
    assertThat(article.attributions()).containsExactly(
        new GoldAttribution(
            "q1",
            List.of(new Span(0, 3)),
            List.of(new Span(4, 8)),
            List.of(new Span(9, 11)),
            Optional.of(List.of("Ott"))),
        new GoldAttribution("", List.of(), List.of(), List.of(new Span(0, 3))));
  }

  @Test
  void findsTheTextBesideTheFile() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Here.");
    Files.createDirectories(folder.resolve("text"));
    Files.writeString(folder.resolve("text/b.txt"), "There.");
    Path file = write("{\"id\":\"x/a.txt\",\"quotations\":[]}\n\n{\"id\":\"b\",\"quotations\":[]}\n");

    assertThat(Corpora.read(file)).extracting(g -> g.article().text()).containsExactly("Here.", "There.");
  }

  @Test
  void refusesWhatIsNoExtraction() throws IOException {
    for (String line : List.of(
        "nonsense",
        "[]",
        "{\"id\":\"a\"}",
        "{\"quotations\":[]}",
        "{\"id\":\"a\",\"quotations\":[{}]}",
        "{\"id\":\"a\",\"quotations\":[{\"content\":[{\"begin\":3}]}]}",
        "{\"id\":\"a\",\"quotations\":[{\"content\":[],\"speakers\":[{}]}]}")) {
      Path file = write(line);
      assertThatIOException().isThrownBy(() -> Corpora.read(file)).withMessageContaining(":1: not an extraction");
    }
  }

  @Test
  void refusesTheSameArticleTwice() throws IOException {
    Path file = write("{\"id\":\"a\",\"quotations\":[]}\n{\"id\":\"a\",\"quotations\":[]}\n");
    assertThatIOException()
        .isThrownBy(() -> Corpora.read(file))
        .withMessageContaining(":2: ")
        .withMessageContaining("twice");
    Path names = Files.writeString(folder.resolve("names.json"), "[{\"id\":\"a\"},{\"id\":\"b\"},{\"id\":\"a\"}]");
    assertThatIOException().isThrownBy(() -> Corpora.read(names)).withMessageContaining("article 'a' is there twice");
  }

  @Test
  void refusesASpanOutsideTheTextAndAnArticleWithoutText() throws IOException {
    Path outside =
        write("{\"id\":\"a\",\"text\":\"x\",\"quotations\":[{\"content\":[{\"begin\":0,\"end\":2}]}]}");
    assertThatIOException().isThrownBy(() -> Corpora.read(outside)).withMessageContaining("[0..2) is outside");
    Path textless = write("{\"id\":\"a\",\"quotations\":[]}");
    assertThatIOException().isThrownBy(() -> Corpora.read(textless)).withMessageContaining("a: no text");
  }

  private Path write(String lines) throws IOException {
    return Files.writeString(folder.resolve("gold.jsonl"), lines);
  }
}
