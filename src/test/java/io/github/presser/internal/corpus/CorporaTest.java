package io.github.presser.internal.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.presser.EntityType;
import io.github.presser.Paragraph;
import io.github.presser.Span;
import io.github.presser.internal.corpus.GoldArticle.GoldAttribution;
import io.github.presser.internal.corpus.Prediction.NamedSpeaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorporaTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpus");

  @TempDir Path folder;

  // A reader's notes

  @Test
  void readsWhatAReaderNoted() throws IOException {
    Path notes = notes("[{\"name\": \"a\","
        + " \"quoted\": [[\"The ferry\", [\"Ada Brill+Bo Poe\", \"\"], \"joint\"]],"
        + " \"indirect\": [[\"it would\", [\"Ada Brill\"]]], \"false\": [\"Queen\"], \"optional\": [\"sink\"],"
        + " \"people\": [\"Ada Brill\"]}]");

    GoldArticle article = Corpora.read(notes).get(0);

    String text = article.article().text();
    ReaderNotes read = article.notes().orElseThrow();
    assertThat(read.quoted()).singleElement().satisfies(passage -> {
      assertThat(passage.opening().coveredText(text)).isEqualTo("The ferry");
      assertThat(passage.speakers()).containsExactly(List.of("Ada Brill", "Bo Poe"), List.of());
    });
    assertThat(read.unquoted()).extracting(span -> span.coveredText(text)).containsExactly("Queen");
    assertThat(read.listed()).containsExactly(Map.entry(EntityType.PERSON, List.of("Ada Brill")));
    assertThat(article.attributions()).isEmpty(); // nobody marked the bounds
    assertThat(article.markedOrNoted()).extracting(GoldAttribution::speakers)
        .containsExactly(Optional.of(List.of("Ada Brill", "Bo Poe")), Optional.of(List.of("Ada Brill")));
  }

  @Test
  void namesTheNoteThatIsWrong() throws IOException {
    assertThatIOException()
        .isThrownBy(() -> Corpora.read(notes("[{\"name\": \"a\", \"quoted\": [[\"The barge\", [\"\"]]]}]")))
        .withMessageContaining("gold.json: a: the text does not have the words 'The barge'");
    assertThatIOException()
        .isThrownBy(() -> Corpora.read(notes("[{\"name\": \"a\", \"quoted\": [[\"The ferry\"]]}]")))
        .withMessageContaining("a passage has no words, or no list of speakers: [The ferry]");
    assertThatIOException().isThrownBy(() -> Corpora.read(notes("[{\"name\": \"b\"}]")))
        .withMessageContaining("there is no ").withMessageContaining("b.txt");
    assertThatIOException().isThrownBy(() -> Corpora.read(notes("[{\"name\": \"a\"}, {\"name\": \"a\"}]")))
        .withMessageContaining("the article 'a' is there twice");
  }

  private Path notes(String json) throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.writeString(
        folder.resolve("text/a.txt"),
        "“The ferry will sink,” Ada Brill and Bo Poe of the “Queen” said. She said it would.");
    Files.writeString(folder.resolve("gold.json"), json);
    return folder;
  }

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
    assertThatIOException().isThrownBy(() -> Corpora.read(folder))
        .withMessageContaining("neither a folder attributions nor a file gold.json");
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

  @Test
  void readsTheNamesAndParagraphsOfAnExtraction() throws IOException {
    Path file = write(
        "{\"id\":\"a\",\"text\":\"Ott, a cook, left Ulm.\",\"headline\":{\"x\":[1]},\"paragraphs\":[{\"begin\":0,"
            + "\"end\":22,\"role\":\"BODY\",\"n\":[1]}],\"entities\":[{\"type\":\"PERSON\",\"roles\":[\"cook\"],"
            + "\"mentions\":[{\"begin\":0,\"end\":3},"
            + "{\"begin\":5,\"end\":11,\"form\":\"NOMINAL\",\"text\":\"a cook\"}]},"
            + "{\"type\":\"SHIP\",\"mentions\":[{\"begin\":5,\"end\":6}]},"
            + "{\"type\":\"PLACE\",\"mentions\":[{\"begin\":18,\"end\":21,\"form\":\"NAME\"}]}],\"quotations\":[]}");
    GoldArticle article = Corpora.read(file).get(0);

    assertThat(article.paragraphs()).contains(List.of(new Paragraph(new Span(0, 22), Paragraph.Role.BODY)));
    assertThat(article.names()).contains(
        List.of(
            new NamedMention(new Span(0, 3), EntityType.PERSON, "1"),
            new NamedMention(new Span(18, 21), EntityType.PLACE, "3")));
  }

  @Test
  void aConfidenceThatIsNoNumberSaysNothing() throws IOException {
    Path file = write(
        "{\"id\":\"a\",\"quotations\":[{\"content\":[],\"confidence\":0.5,\"cue\":{\"begin\":1,\"end\":2,\"text\":[1]},"
            + "\"kind\":{\"a\":1},\"speakers\":[{\"name\":\"Ott\",\"confidence\":[1],\"entity\":{\"id\":1}},"
            + "{\"name\":\"Ana\",\"confidence\":0.25}]},{\"content\":[],\"confidence\":\"high\",\"speakers\":null}]}");
    List<Prediction> quotations = ExtractionLines.read(file).get("a").quotations();

    assertThat(quotations).extracting(Prediction::confidence)
        .containsExactly(OptionalDouble.of(0.5), OptionalDouble.empty());
    assertThat(quotations.get(0).speakers()).contains(
        List.of(
            new NamedSpeaker("Ott", OptionalDouble.empty()), new NamedSpeaker("Ana", OptionalDouble.of(0.25))));
    assertThat(quotations.get(1).speakers()).isEmpty();
  }

  @Test
  void everySpanOfAnExtractionLiesInTheText() throws IOException {
    String line = "{\"id\":\"a\",\"text\":\"Ott.\",\"quotations\":[%s],\"entities\":[%s],\"paragraphs\":[%s]}";
    String inside = "{\"begin\":0,\"end\":4,\"role\":\"BODY\"}";
    String outside = "{\"begin\":0,\"end\":5,\"role\":\"BODY\"}";
    String name = "{\"type\":\"PERSON\",\"mentions\":[{\"begin\":0,\"end\":%d}]}";
    String source = "{\"content\":[{\"begin\":0,\"end\":4}],\"source\":{\"begin\":1,\"end\":%d}}";

    assertThat(Corpora.read(write(line.formatted(source.formatted(4), name.formatted(4), inside)))).hasSize(1);
    for (String wrong : List.of(
        line.formatted(source.formatted(5), "", ""), line.formatted("", name.formatted(5), ""),
        line.formatted("", "", outside))) {
      Path file = write(wrong);
      assertThatIOException().isThrownBy(() -> Corpora.read(file)).withMessageContaining("outside the text");
    }
  }

  @Test
  void whatAParagraphOrAMentionLacksIsSaid() throws IOException {
    Path roleless = write("{\"id\":\"a\",\"paragraphs\":[{\"begin\":0,\"end\":1}],\"quotations\":[]}");
    assertThatIOException().isThrownBy(() -> Corpora.read(roleless)).withMessageContaining("no \"role\"");
    Path entity = write("{\"id\":\"a\",\"entities\":[1],\"quotations\":[]}");
    assertThatIOException().isThrownBy(() -> Corpora.read(entity)).withMessageContaining("an entity is not");
    Path control = write("{\"id\":\"a\\u0001\",\"quotations\":[]}");
    assertThatIOException().isThrownBy(() -> Corpora.read(control)).withMessageContaining("cannot be the name");
    Path blank = write("{\"id\":\" \",\"quotations\":[]}");
    assertThatIOException().isThrownBy(() -> Corpora.read(blank)).withMessageContaining("no \"id\"");
  }

  // articles with their names

  @Test
  void readsNamesByCodePoints() throws IOException {
    Path file = names(
        "[{\"id\":\"a\",\"text\":\"😀 Ott left Ulm 😀\",\"lang\":{\"x\":[1]},\"entities\":["
            + "{\"begin\":2,\"end\":5,\"type\":\"PERSON\",\"cluster\":7},{\"begin\":11,\"end\":16,\"type\":\"PLACE\","
            + "\"cluster\":\"u\",\"by\":[{}]},{\"begin\":0,\"end\":1,\"type\":\"SHIP\"}]},"
            + "{\"id\":\"b\",\"text\":\"\"}]");
    List<GoldArticle> articles = Corpora.read(file);

    assertThat(articles.get(0).names()).contains(
        List.of(
            new NamedMention(new Span(3, 6), EntityType.PERSON, "7"),
            new NamedMention(new Span(12, 18), EntityType.PLACE, "u")));
    assertThat(articles.get(0).names().get().get(1).span().coveredText(articles.get(0).article().text()))
        .isEqualTo("Ulm 😀");
    assertThat(articles.get(1).names()).contains(List.of());
  }

  @Test
  void refusesNamesThatAreNotInTheText() throws IOException {
    for (String span : List.of("\"begin\":0,\"end\":4", "\"begin\":-1,\"end\":2", "\"begin\":2,\"end\":2",
        "\"begin\":3,\"end\":2", "\"end\":2", "\"begin\":2")) {
      Path file = names("[{\"id\":\"a\",\"text\":\"Ott\",\"entities\":[{" + span + "}]}]");
      assertThatIOException().isThrownBy(() -> Corpora.read(file))
          .withMessageContaining("not a list of articles").withMessageContaining("is not within the text");
    }
    Path nameless = names("[{\"text\":\"Ott\"}]");
    assertThatIOException().isThrownBy(() -> Corpora.read(nameless)).withMessageContaining("no \"id\"");
    Path empty = names("[]");
    assertThatIOException().isThrownBy(() -> Corpora.read(empty)).withMessageContaining("no annotated articles");
  }

  @Test
  void namesAreAddedToTheArticlesThatTheyAreOf() throws IOException {
    List<GoldArticle> read = Corpora.read(write(
        "{\"id\":\"a\",\"text\":\"Ott\",\"quotations\":[]}\n{\"id\":\"b\",\"text\":\"Ulm\",\"quotations\":[]}"));
    String mention = "[{\"id\":\"a\",\"text\":\"%s\",\"entities\":[{\"begin\":0,\"end\":3,\"type\":\"PERSON\"}]}]";

    List<GoldArticle> named = NameFile.add(names(mention.formatted("Ott")), read);

    assertThat(named.get(0).names()).contains(List.of(new NamedMention(new Span(0, 3), EntityType.PERSON, "")));
    assertThat(named.get(1)).isEqualTo(read.get(1));
    Path other = names(mention.formatted("Otto"));
    assertThatIOException().isThrownBy(() -> NameFile.add(other, read)).withMessageContaining("a has another text");
  }

  @Test
  void namesTheLineOfSpeakersWithoutAnArticle() throws IOException {
    Path key = Files.writeString(folder.resolve("speakers.jsonl"), "{\"speakers\": {}, \"note\": [1]}\n");
    assertThatIOException().isThrownBy(() -> SpeakerKey.read(key)).withMessageContaining(":1: not a line of speakers")
        .withMessageContaining("no \"id\"");
    Files.writeString(key, "{\"id\": \"a\", \"note\": [{}], \"speakers\": {\"E1\": [\"Ott\"], \"E2\": []},"
        + " \"unsure\": [\"E2\"]}\n");
    assertThat(SpeakerKey.read(key)).isEqualTo(Map.of("a", Map.of("E1", List.of("Ott"))));
    assertThat(SpeakerKey.read(folder.resolve("none.jsonl"))).isEmpty();
  }

  private Path names(String json) throws IOException {
    return Files.writeString(folder.resolve("names.json"), json);
  }

  private Path write(String lines) throws IOException {
    return Files.writeString(folder.resolve("gold.jsonl"), lines);
  }
}
