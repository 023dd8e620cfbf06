package io.github.presser.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.presser.Paragraph;
import io.github.presser.training.Corpus;
import io.github.presser.training.Evaluation;
import io.github.presser.training.Measure;
import io.github.presser.training.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names, who shares them, and paragraphs against what people marked. */
class NameScorerTest {

  private static final String TEXT = "Ada Brill of the Tidewater Trust left Oslo. Brill’s boat stayed.";

  @TempDir private Path folder;
  private Path names;

  @BeforeEach
  void mark() throws IOException {
    names = folder.resolve("names.json");
    Files.writeString(
        names,
        "[{\"id\": \"a\", \"text\": \"" + TEXT + "\", \"entities\": ["
            + marked(0, 9, "PERSON", "1")
            + "," + marked(13, 32, "ORGANISATION", "2")
            + "," + marked(38, 42, "PLACE", "3")
            + "," + marked(44, 49, "PERSON", "1")
            + "," + marked(52, 56, "VESSEL", "4")
            + "]}]");
  }

  private static String marked(int begin, int end, String type, String cluster) {
    return "{\"begin\": " + begin + ", \"end\": " + end + ", \"type\": \"" + type + "\", \"cluster\": \"" + cluster
        + "\"}";
  }

  @Test
  void aNameIsRightWithItsWordsAndType() throws IOException {
    Evaluation evaluation =
        evaluate(
            entity("PERSON", mention(0, 9), mention(44, 51)) // the mark of the possessive does not count
                + "," + entity("PLACE", mention(17, 32)) // right words, wrong type
                + "," + entity("PERSON", mention(52, 56)));
    Score score = evaluation.score(Measure.NAMES);
    assertThat(score.rightOfPredicted()).isEqualTo(2);
    assertThat(score.predicted()).isEqualTo(4);
    assertThat(score.gold()).isEqualTo(4);
    assertThat(evaluation.toText()).contains("Names by type", "person", "organisation").doesNotContain("labels alpha");
  }

  @Test
  void groupingIsTheShareOfANamesEntityThatIsItsOwn() throws IOException {
    Evaluation apart = evaluate(entity("PERSON", mention(0, 9)) + "," + entity("PERSON", mention(44, 49)));
    assertThat(apart.score(Measure.GROUPING).precision()).isEqualTo(1);
    assertThat(apart.score(Measure.GROUPING).recall()).isEqualTo(0.5);
    Evaluation together = evaluate(entity("PERSON", mention(0, 9), mention(38, 42), mention(44, 49)));
    assertThat(together.score(Measure.GROUPING).precision()).isCloseTo((2 / 3.0 + 1 / 3.0 + 2 / 3.0) / 3, within(1e-9));
    assertThat(together.score(Measure.GROUPING).recall()).isEqualTo(1);
  }

  @Test
  void onlyMentionsByNameCount() throws IOException {
    Evaluation evaluation =
        evaluate(entity("PERSON", mention(0, 9), mention(44, 49).replace("NAME", "NOMINAL")));
    assertThat(evaluation.score(Measure.NAMES).predicted()).isEqualTo(1);
  }

  @Test
  void paragraphsAreRightWithTheirBoundsAndRole() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(
        gold,
        "{\"id\": \"a\", \"text\": \"" + TEXT + "\", \"quotations\": [], \"paragraphs\": ["
            + "{\"begin\": 0, \"end\": 43, \"role\": \"" + Paragraph.Role.HEADING + "\"},"
            + "{\"begin\": 44, \"end\": 64, \"role\": \"" + Paragraph.Role.BODY + "\"}]}");
    Path predicted = folder.resolve("predicted.jsonl");
    Files.writeString(predicted, Files.readString(gold).replace("HEADING", "CAPTION"));
    Score score = Evaluation.ofJsonLines(Corpus.read(gold), predicted).score(Measure.PARAGRAPHS);
    assertThat(score.rightOfGold()).isEqualTo(1);
    assertThat(score.gold()).isEqualTo(2);
  }

  @Test
  void aNameOutsideTheTextIsRefusedByFileAndArticle() throws IOException {
    Files.writeString(names, Files.readString(names).replace("\"end\": 9", "\"end\": 900"));
    assertThatThrownBy(() -> Corpus.read(names))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("names.json", "a: from 0 to 900 is not within the text");
  }

  private Evaluation evaluate(String entities) throws IOException {
    Path predicted = folder.resolve("predicted.jsonl");
    Files.writeString(predicted, "{\"id\": \"a\", \"entities\": [" + entities + "], \"quotations\": []}\n");
    return Evaluation.ofJsonLines(Corpus.read(names), predicted);
  }

  private static String entity(String type, String... mentions) {
    return "{\"type\": \"" + type + "\", \"mentions\": [" + String.join(",", mentions) + "]}";
  }

  private static String mention(int begin, int end) {
    return "{\"begin\": " + begin + ", \"end\": " + end + ", \"form\": \"NAME\"}";
  }
}
