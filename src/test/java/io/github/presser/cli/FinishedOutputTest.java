package io.github.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --resume} does with an output that is complete, by what it was made with. */
class FinishedOutputTest {

  @TempDir Path folder;

  private Path articles;
  private Path words;
  private Path out;

  @BeforeEach
  void writeArticles() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("1.txt"), "\"No,\" she said.");
    words = Files.writeString(folder.resolve("words.txt"), "reeve  person title\n");
    out = folder.resolve("out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "extract --together", "statements", "report"})
  void isLeftAsItIsByTheSameCommand(String command) throws IOException {
    assertThat(run(command).error()).isEmpty();
    byte[] whole = Files.readAllBytes(out);

    Run again = run(command + " --resume");

    assertThat(again.status()).isZero();
    assertThat(again.error()).startsWith("presser: " + out + " is complete: there is nothing to go on with");
    assertThat(out).hasBinaryContent(whole);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "extract | -f csv | --format jsonl, and this is csv",
        "extract | --with-text | --with-text of pages, and this is true",
        "extract | --together | --together false, and this is true",
        "extract | --roster none | --roster (3 members, ",
        "extract | --min-confidence 0.5 | --min-confidence 0.0, and this is 0.5",
        "extract | --min-quotation-confidence 0.5 | --min-quotation-confidence 0.0, and this is 0.5",
        "extract | --only writing | --only [], and this is [WRITING]",
        "extract --together | --min-confidence 0.5 | --min-confidence 0.0, and this is 0.5",
        "statements | -f csv | --format jsonl, and this is csv",
        "report | --title News | --title Who said what, and this is News",
      })
  void isRefusedWithOtherOptions(String command, String options, String reason) throws IOException {
    run(command);
    assumeKept();
    byte[] whole = Files.readAllBytes(out);

    Run again = run(command + " --resume " + options);

    assertThat(again.status()).isEqualTo(2);
    assertThat(again.error())
        .startsWith("presser: " + out + " is complete, but was made with " + reason)
        .contains("leave --resume out to make it anew")
        .hasLineCount(1);
    assertThat(out).hasBinaryContent(whole);
  }

  @Test
  void isRefusedWithOtherWords() throws IOException {
    Path other = Files.writeString(folder.resolve("other.txt"), "portreeve  person title\n");
    run("extract --lexicon " + words);
    assumeKept();

    assertThat(run("extract --resume --lexicon " + words).status()).isZero();
    assertThat(run("extract --resume --lexicon " + other).error()).contains("made with --lexicon (1 file, ");
    assertThat(run("extract --resume").error()).contains("made with --lexicon (1 file, ", ", and this is none");
  }

  @Test
  void isRefusedForMoreArticlesThatAreOlder() throws IOException {
    Path older = Files.writeString(folder.resolve("2.txt"), "\"Yes,\" he said.");
    run("extract");
    assumeKept();

    assertThat(run("extract --resume " + older).error())
        .contains("made with PATH (1 path, ", ", and this is (2 paths, ");
  }

  @Test
  void isMadeAnewWithOtherOptionsWithoutResume() throws IOException {
    run("extract");

    assertThat(run("extract -f csv").status()).isZero();
    assumeKept();
    assertThat(run("extract -f csv --resume").status()).isZero();
    assertThat(run("extract --resume").status()).isEqualTo(2);
  }

  @Test
  void isTakenForWhatIsAskedForWhereNobodyCanTell() throws IOException {
    Files.writeString(out, "copied from elsewhere");

    Run again = run("extract --resume --min-confidence 0.5");

    assertThat(again.status()).isZero();
    assertThat(again.error()).contains("is complete", "nobody can tell with which options it was made");
  }

  @Test
  void saysNothingOfOptionsThatItDoesNotKnow() throws IOException {
    Files.writeString(out, "");
    FinishedOutput.note(out, Map.of("--of-another-version", "1"));

    assertThat(run("extract --resume").status()).isZero();
  }

  @Test
  void takesWhatOthersWroteThereForNothing() throws IOException {
    Files.writeString(out, "");
    assumeKept();
    UserDefinedFileAttributeView attributes = Files.getFileAttributeView(out, UserDefinedFileAttributeView.class);
    attributes.write("presser.settings", ByteBuffer.wrap(new byte[] {'\n', (byte) 0xFF, '=', '\n'}));

    assertThat(run("extract --resume").status()).isZero();
  }

  /** Where the file system keeps no attributes of users, nothing can be refused. */
  private void assumeKept() throws IOException {
    assumeThat(Files.getFileStore(out).supportsFileAttributeView(UserDefinedFileAttributeView.class)).isTrue();
  }

  private record Run(int status, String error) {}

  private Run run(String command) {
    TestProgram program = new TestProgram();
    int status = program.run((Object[]) (command + " -o " + out + " " + articles).split(" "));
    return new Run(status, program.err());
  }
}
