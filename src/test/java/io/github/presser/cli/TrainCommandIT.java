package io.github.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Training and what needs it, on a corpus so small that it says nothing of how right a model is. */
class TrainCommandIT {

  private static final Path CORPUS = Path.of("src/test/resources/corpus");

  @TempDir Path folder;

  @Test
  void theSameSeedMakesTheSameFileAndEvaluateReadsIt() throws IOException {
    Path model = folder.resolve("m.model");
    TestProgram program = new TestProgram();
    assertThat(program.run("train", CORPUS, "-o", model)).as(program.err()).isZero();
    assertThat(program.err()).contains("training on 5 articles", "wrote " + model);
    assertThat(program.out()).isEmpty();
    byte[] first = Files.readAllBytes(model);

    assertThat(new TestProgram().run("train", CORPUS, "-o", model, "--seed", 1)).isZero();
    assertThat(model).hasBinaryContent(first);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).as("nothing is left beside it").containsExactly(model);
    }

    TestProgram evaluate = new TestProgram();
    assertThat(evaluate.run("evaluate", CORPUS, "--model", model, "--roster", "none")).isZero();
    assertThat(evaluate.out()).contains("articles: 5\nmissing: 0\n");
    assertThat(evaluate.loaded).isEmpty();
  }

  @Test
  void crossValidationScoresEveryArticleOnceWhateverTheThreads() {
    TestProgram one = new TestProgram();
    assertThat(one.run("evaluate", CORPUS, "--cross-validate", 2, "--jobs", 1)).isZero();
    assertThat(one.out()).contains("articles: 5\nmissing: 0\n");
    assertThat(one.err()).contains("fold 2 of 2");
    TestProgram two = new TestProgram();
    assertThat(two.run("evaluate", CORPUS, "--cross-validate", 2, "--jobs", 2)).isZero();
    assertThat(two.out()).isEqualTo(one.out());
  }

  @Test
  void aFileThatIsNoModelIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("m.model"), "no model");
    TestProgram program = new TestProgram();
    assertThat(program.run("evaluate", CORPUS, "--model", file)).isEqualTo(1);
    assertThat(program.err()).contains("Cannot read the model " + file + ": it is not a Presser quotation model");
  }
}
