package io.github.presser.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.training.Corpus;
import io.github.presser.training.Evaluation;
import io.github.presser.training.Measure;
import io.github.presser.training.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Speakers and names against what a reader noted of an article. */
class NotesScorerTest {

  private static final String TEXT = "“The quay sank,” Ada Brill said. “Nobody told us.” Bo Poe of the Tidewater Trust"
      + " called it “bad luck”. Oslo’s “Night Ferry” waits.";

  @TempDir private Path folder;

  @Test
  void aPassageIsRightWithAnySpeakerThatTheReaderTakes() throws IOException {
    Evaluation evaluation = evaluate(quotation(0, 16, "Brill") + "," + quotation(33, 50, "Bo Poe"));
    assertThat(evaluation.score(Measure.NOTED_PASSAGES)).isEqualTo(new Score(2, 2, 3, 3));
    assertThat(evaluate(quotation(33, 50, "Ada Brill")).score(Measure.NOTED_PASSAGES))
        .isEqualTo(new Score(1, 1, 2, 3));
  }

  @Test
  void whatHasASpeakerAndIsGivenNoneIsLeftOpen() throws IOException {
    Evaluation evaluation = evaluate(quotation(0, 16, "Brill") + "," + quotation(33, 50));
    assertThat(evaluation.score(Measure.NOTED_PASSAGES)).isEqualTo(new Score(1, 1, 2, 3));
    assertThat(evaluation.toText()).contains("left open", "Listed names by type").doesNotContain("labels alpha");
  }

  @Test
  void whereNobodyIsToBeNamedANameIsWrongAndSilenceRight() throws IOException {
    assertThat(evaluate("").score(Measure.NOTED_PASSAGES).rightOfGold()).isEqualTo(1);
    assertThat(evaluate(quotation(91, 101)).score(Measure.NOTED_PASSAGES).rightOfGold()).isEqualTo(1);
    assertThat(evaluate(quotation(91, 101, "Ada Brill")).score(Measure.NOTED_PASSAGES))
        .isEqualTo(new Score(0, 1, 0, 3));
  }

  @Test
  void theShorterOfTwoQuotationsAnswers() throws IOException {
    String inner = quotation(0, 16, "Ada Brill");
    assertThat(evaluate(quotation(0, 101, "Bo Poe") + "," + inner).score(Measure.NOTED_PASSAGES))
        .isEqualTo(new Score(2, 3, 2, 3));
  }

  @Test
  void marksThatQuoteNobodyAreTakenByAQuotationOfLittleElse() throws IOException {
    assertThat(evaluate(quotation(110, 123)).scoresAsText()).contains("of these taken for quotations: 1");
    assertThat(evaluate(quotation(0, 124)).scoresAsText()).contains("of these taken for quotations: 0");
  }

  @Test
  void aListedNameIsFoundByItsEndAndABodyByAllWords() throws IOException {
    String entities = entity("e1", "PERSON", 21, 26) + "," + entity("e2", "ORGANISATION", 65, 74) + ","
        + entity("e3", "PLACE", 103, 109);

    Score score = evaluate("", entities).score(Measure.LISTED_NAMES);

    assertThat(score.rightOfGold()).isEqualTo(2);
    assertThat(score.gold()).isEqualTo(4); // Bo Poe and the trust were not found
    assertThat(score.predicted()).isEqualTo(3);
  }

  @Test
  void howLikelyIsJudgedByWhatIsSaidOrWritten() throws IOException {
    String said = confident(0, 16, "SPEECH", 0.95);
    String elsewhere = confident(103, 108, "WRITING", 0.85);
    String thought = confident(56, 64, "THOUGHT", 0.5);

    assertThat(evaluate(said + "," + elsewhere + "," + thought).toText())
        .contains("expected calibration error 0.450")
        .containsPattern("0.8 to 0.9 +1 +0.850 +0.000")
        .containsPattern("0.9 to 1.0 +1 +0.950 +1.000")
        .doesNotContain("0.5 to 0.6");
  }

  @Test
  void whatReadersDifferAboutIsRightWhenItIsTaken() throws IOException {
    assertThat(evaluate(confident(65, 74, "SPEECH", 0.95)).toText())
        .containsPattern("0.9 to 1.0 +1 +0.950 +1.000");
  }

  private static String confident(int begin, int end, String act, double confidence) {
    return "{\"content\": [{\"begin\": " + begin + ", \"end\": " + end + "}], \"cue\": {\"begin\": 27, \"end\": 31},"
        + " \"act\": \"" + act + "\", \"confidence\": " + confidence + ", \"speakers\": []}";
  }

  private static String entity(String id, String type, int begin, int end) {
    return "{\"id\": \"" + id + "\", \"type\": \"" + type + "\", \"name\": \"" + TEXT.substring(begin, end)
        + "\", \"mentions\": [{\"begin\": " + begin + ", \"end\": " + end + ", \"form\": \"NAME\"}]}";
  }

  private static String quotation(int begin, int end, String... speakers) {
    StringBuilder names = new StringBuilder();
    for (String speaker : speakers) {
      names.append(names.isEmpty() ? "" : ",").append("{\"name\": \"").append(speaker).append("\"}");
    }
    return "{\"content\": [{\"begin\": " + begin + ", \"end\": " + end + "}], \"speakers\": [" + names + "]}";
  }

  private Evaluation evaluate(String quotations) throws IOException {
    return evaluate(quotations, "");
  }

  private Evaluation evaluate(String quotations, String entities) throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.writeString(folder.resolve("text/a.txt"), TEXT);
    Files.writeString(folder.resolve("gold.json"), "[{\"name\": \"a\", \"quoted\": ["
        + "[\"The quay sank\", [\"Ada Brill\"]], [\"Nobody told us\", [\"Bo Poe\", \"Ada Brill\"]],"
        + " [\"bad luck\", [\"\"]]],"
        + " \"indirect\": [], \"false\": [\"Night Ferry\"], \"optional\": [\"Tidewater\"],"
        + " \"people\": [\"Ada Brill\", \"Bo Poe\"],"
        + " \"places\": [\"Oslo\"], \"organisations\": [\"Tidewater Trust\"]}]");
    Path predictions = folder.resolve("p.jsonl");
    Files.writeString(
        predictions, "{\"id\": \"a\", \"entities\": [" + entities + "], \"quotations\": [" + quotations + "]}\n");
    return Evaluation.ofJsonLines(Corpus.read(folder), predictions);
  }
}
