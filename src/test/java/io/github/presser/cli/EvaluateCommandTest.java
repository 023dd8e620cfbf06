package io.github.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateCommandTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpus");

  @TempDir Path folder;

  private final TestProgram program = new TestProgram();

  @Test
  void printsTheScoresOfWhatIsFound() {
    assertThat(program.run("evaluate", CORPUS)).isZero();
    assertThat(program.err()).isEmpty();
    // The program of the tests takes what stands in straight marks, and says who spoke of none of it.
    assertThat(program.out().lines().limit(11).map(line -> line.replaceAll(" +", " "))).containsExactly(
        " P R F1",
        "content strict 33.3 4.0 7.1",
        "content partial 100.0 6.9 12.8",
        "attribution 0.0 0.0 0.0",
        "quoted source 0.0 0.0 0.0",
        "quoted speaker 0.0 0.0 0.0",
        "speaker 0.0 0.0 0.0",
        "articles: 5",
        "missing: 0",
        "gold: 25",
        "predicted: 3");
    assertThat(program.out()).contains("\nBy kind of quotation\n", "\nWhat became of the gold quotations\n");
  }

  @Test
  void goldIsRightByItself() throws IOException {
    Path extractions = folder.resolve("x.jsonl");
    assertThat(program.run("evaluate", CORPUS, "--save", extractions)).isZero();
    TestProgram again = new TestProgram();
    List<String> lines = Files.readAllLines(extractions);
    Path gold = folder.resolve("gold.jsonl");
    Files.write(gold, lines);
    for (String id : List.of("club-sale", "ferry-fares", "mayor-tram", "river-survey", "school-roof")) {
      Files.copy(CORPUS.resolve("text").resolve(id + ".txt"), folder.resolve(id + ".txt"));
    }

    assertThat(again.run("evaluate", gold, "--predictions", extractions)).isZero();
    assertThat(again.out()).contains("content strict      100.0  100.0  100.0\n", "labels alpha: 100.0");
    assertThat(again.loaded).isEmpty();
  }

  @Test
  void scoresOnlyTheArticlesThatAreAskedFor() throws IOException {
    Path ids = Files.writeString(folder.resolve("ids"), "\uFEFFferry-fares\r\nschool-roof\n\nschool-roof\nunknown\n");
    assertThat(program.run("evaluate", CORPUS, "--ids", ids)).isZero();
    assertThat(program.out()).contains("articles: 2\n", "gold: 10\n");
  }

  @Test
  void printsJson() {
    assertThat(program.run("evaluate", CORPUS, "--json")).isZero();
    assertThat(program.out())
        .startsWith("{\"content strict\":[33.3,4.0,7.1],")
        .contains("\"articles\":5,\"missing\":0,\"gold\":25,\"predicted\":3,", "\"by kind\":{\"direct\":{")
        .endsWith("}\n");
  }

  @Test
  void writesAReportThatComparesPrograms() throws IOException {
    Path extractions = folder.resolve("x.jsonl");
    program.run("evaluate", CORPUS, "--save", extractions);
    Path report = folder.resolve("report.md");

    assertThat(new TestProgram().run("evaluate", CORPUS, "--compare", "Other=" + extractions, "-o", report)).isZero();
    assertThat(Files.readString(report))
        .contains("presser evaluate src/test/resources/corpus --compare Other=")
        .contains("| content strict, Presser | 33.3 | 4.0 | 7.1 | 1/3 | 1/25 |", "| content strict, Other | 33.3 |");
  }

  @Test
  void theSameReportIsTheSameBytes() throws IOException {
    Path report = folder.resolve("report.md");
    program.run("evaluate", CORPUS, "-o", report);
    byte[] first = Files.readAllBytes(report);
    new TestProgram().run("evaluate", CORPUS, "-o", report);
    assertThat(report).hasBinaryContent(first);
  }

  @Test
  void putsTheScoresIntoACard() throws IOException {
    Path card =
        Files.writeString(
            folder.resolve("card.md"),
            "# Card\n" + EvaluateCommand.CARD_BEGIN + "\nstale\n" + EvaluateCommand.CARD_END + "\nrest\n");
    assertThat(program.run("evaluate", CORPUS, "--card", card)).isZero();
    assertThat(Files.readString(card))
        .startsWith("# Card\n" + EvaluateCommand.CARD_BEGIN + "\n```\npresser evaluate ")
        .contains("| attribution | 0.0 |")
        .endsWith(EvaluateCommand.CARD_END + "\nrest\n")
        .doesNotContain("stale");
  }

  @Test
  void leavesACardWithoutTheLinesAlone() throws IOException {
    Path card = Files.writeString(folder.resolve("card.md"), "# Card\n");
    assertThat(program.run("evaluate", CORPUS, "--card", card)).isEqualTo(2);
    assertThat(program.err()).contains(card + " has not the lines");
    assertThat(program.loaded).isEmpty();
    assertThat(card).hasContent("# Card\n");
  }

  @Test
  void anArticleThatFailsIsNamedAndHasNoQuotations() {
    program.extractor(
        article -> {
          if (article.id().equals("ferry-fares")) {
            throw new IllegalStateException("no luck");
          }
          return TestProgram.passages(article);
        });
    assertThat(program.run("evaluate", CORPUS)).isEqualTo(1);
    assertThat(program.err()).isEqualTo("presser: ferry-fares: no luck\n");
    assertThat(program.out()).contains("articles: 5\n", "missing: 1\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "--predictions x --save y",
    "--predictions x --model y",
    "--predictions x --cross-validate 2",
    "--cross-validate 2 --model y",
    "--cross-validate 1",
    "--cross-validate 6",
    "--cross-validate 2 --groups ^",
    "--groups ^[^_]+",
    "--cross-validate 2 --groups (",
    "--jobs 0",
    "--predictions gone.jsonl",
    "--ids gone",
    "--card gone.md",
    "--save gone/x.jsonl",
    "-o gone/report.md",
    "--rules --json",
    "--rules --lexicon words.txt",
    "--rules --compare Other=x",
    "--rules --model y",
    "--compare Other=gone.jsonl",
    "--compare gone.jsonl",
  })
  void refusesWrongUsageBeforeAModelIsLoaded(String options) {
    Object[] args = ("evaluate " + CORPUS + " " + options).split(" ");
    assertThat(program.run(args)).isEqualTo(2);
    assertThat(program.err()).startsWith("presser: ");
    assertThat(program.loaded).isEmpty();
  }

  @Test
  void refusesAFolderThatIsNotAnnotated() {
    assertThat(program.run("evaluate", folder)).isEqualTo(2);
    assertThat(program.err()).contains("cannot read " + folder + ": no annotated articles");
    assertThat(new TestProgram().run("train", folder, "-o", folder.resolve("m"))).isEqualTo(2);
  }

  @Test
  void trainingNeedsAPlaceForTheModel() {
    assertThat(program.run("train", CORPUS)).isEqualTo(2);
    assertThat(program.err()).contains("--output");
    TestProgram other = new TestProgram();
    assertThat(other.run("train", CORPUS, "-o", folder.resolve("gone/m"))).isEqualTo(2);
    assertThat(other.err()).contains("there is no folder");
  }
}
