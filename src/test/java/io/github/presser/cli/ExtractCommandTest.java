package io.github.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.presser.Roster;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractCommandTest {

  private static final String LINE = "\"quotations\":[";

  @TempDir Path folder;

  private final TestProgram program = new TestProgram();

  // What may be given

  @Test
  void readsATextFileWithItsNameAsId() throws IOException {
    int status = program.run("extract", write("cod war.txt", "\"No,\" she said."));

    assertThat(status).isZero();
    assertThat(program.ids()).containsExactly("cod war");
    assertThat(program.out()).contains("\"text\":\"\\\"No,\\\"\"").endsWith("}\n");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void readsTheTextFilesOfAFolderInNameOrder() throws IOException {
    write("b.txt", "");
    write("a.txt", "");
    write("a-1.txt", "");
    write("B.txt", "");
    write(".hidden.txt", "");
    write("notes.md", "");
    Files.createDirectory(folder.resolve("c.txt"));

    assertThat(program.run("extract", folder)).isZero();
    assertThat(program.ids()).containsExactly("B", "a-1", "a", "b");
  }

  @Test
  void readsJsonLines() throws IOException {
    Path lines = write("x.jsonl", "{\"id\":\"one\",\"text\":\"\\\"a\\\"\"}\n{\"id\":\"two\",\"text\":\"\"}\n");

    assertThat(program.run("extract", lines)).isZero();
    assertThat(program.ids()).containsExactly("one", "two");
  }

  @Test
  void readsATextFromStandardInput() {
    assertThat(program.input("{Sic} \"No,\" she said.").run("extract", "-")).isZero();
    assertThat(program.ids()).containsExactly("stdin");
  }

  @Test
  void readsJsonLinesFromStandardInput() {
    program.input("\n{\"id\":\"a\",\"text\":\"\"}\n{\"id\":\"b\",\"text\":\"\"}");
    assertThat(program.run("extract", "-")).isZero();
    assertThat(program.ids()).containsExactly("a", "b");
  }

  @Test
  void readsEveryPathInTheOrderGiven() throws IOException {
    Path b = write("b.txt", "");
    Path lines = write("x.jsonl", "{\"id\":\"one\",\"text\":\"\"}");
    Path a = write("a.txt", "");

    assertThat(program.input("text").run("extract", b, lines, "-", a)).isZero();
    assertThat(program.ids()).containsExactly("b", "one", "stdin", "a");
  }

  @Test // the program's stand-in finds speech alone
  void givesOnlyWhatIsAskedFor() throws IOException {
    Path article = write("a.txt", "\"No,\" she said.");
    assertThat(program.run("extract", "--only", "speech,writing", article)).isZero();
    assertThat(program.out()).contains("\"act\":\"SPEECH\"");
    assertThat(program.run("extract", "--only", "thought", article)).isZero();
    assertThat(program.out()).contains("\"quotations\":[]");
  }

  @Test
  void refusesActsAndConfidencesThatAreNone() throws IOException {
    Path article = write("a.txt", "\"No,\" she said.");
    assertThat(program.run("extract", "--only", "singing", article)).isEqualTo(2);
    assertThat(program.run("extract", "--min-quotation-confidence", "2", article)).isEqualTo(2);
  }

  // Bad input: each is named with the reason, and the others are written

  @Test
  void namesAPathThatIsNotThereAndWritesTheOthers() throws IOException {
    assertThat(program.run("extract", folder.resolve("gone.txt"), write("a.txt", ""))).isEqualTo(1);
    assertThat(program.err()).isEqualTo("presser: " + folder.resolve("gone.txt") + ": no such file or folder\n");
    assertThat(program.ids()).containsExactly("a");
  }

  @Test
  void loadsNoModelWhenThereIsNothingToRead() {
    assertThat(program.run("extract", folder.resolve("gone.txt"))).isEqualTo(1);
    assertThat(program.loaded).isEmpty();
  }

  @Test
  void namesAFolderWithoutArticles() throws IOException {
    write("notes.md", "");
    assertThat(program.run("extract", folder)).isEqualTo(1);
    assertThat(program.err()).contains(folder + ": no articles in this folder");
  }

  @Test
  void saysAtWhichByteAFileStopsBeingUtf8() throws IOException {
    Path latin1 = folder.resolve("latin1.txt");
    Files.write(latin1, "Caf\u00E9 society".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(program.run("extract", latin1, write("a.txt", ""))).isEqualTo(1);
    assertThat(program.err()).isEqualTo("presser: " + latin1 + ": not UTF-8 at byte 3 (0xE9)\n");
    assertThat(program.ids()).containsExactly("a");
  }

  @Test
  void recognisesUtf16() throws IOException {
    Path utf16 = folder.resolve("utf16.txt");
    Files.write(utf16, "Caf\u00E9".getBytes(StandardCharsets.UTF_16));

    assertThat(program.run("extract", utf16)).isEqualTo(1);
    assertThat(program.err()).contains("not UTF-8 at byte 0 (0xFE); it looks like UTF-16");
  }

  @Test
  void refusesAFileThatIsNotText() throws IOException {
    Path binary = folder.resolve("binary.txt");
    Files.write(binary, new byte[] {'M', 'Z', 3, 4, 0, 0, 0, 0, 8, 0});

    assertThat(program.run("extract", binary)).isEqualTo(1);
    assertThat(program.err()).contains("not text: 8 of its 10 characters are controls");
  }

  @Test
  void namesTheLineThatHoldsNoArticle() throws IOException {
    Path lines =
        write("x.jsonl", "{\"id\":\"a\",\"text\":\"\"}\n{\"id\":\"b\"}\nnonsense\n{\"id\":\"c\",\"text\":\"\"}\n");

    assertThat(program.run("extract", lines)).isEqualTo(1);
    assertThat(program.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("presser: " + lines + ":2: it has no \"text\""),
            line -> assertThat(line).startsWith("presser: " + lines + ":3: not JSON"));
    assertThat(program.ids()).containsExactly("a", "c");
  }

  @Test
  void refusesAnIdThatAnArticleBeforeHas() throws IOException {
    Path a = write("a.txt", "first");
    Path lines = write("x.jsonl", "{\"id\":\"a\",\"text\":\"second\"}");

    assertThat(program.run("extract", a, lines)).isEqualTo(1);
    assertThat(program.err()).isEqualTo("presser: " + lines + ":1: an article before it has the same id 'a'\n");
    assertThat(program.ids()).containsExactly("a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t\r\n\u00A0",
        "\uFEFFA byte order mark.",
        "NUL \0 and bell \7 in a longer text that is otherwise as it should be.",
        "<p>\"HTML,\" <b>she</b>&nbsp;said.</p>",
        "\u202Eright to left\u202C",
      })
  void takesOddTexts(String text) throws IOException {
    assertThat(program.run("extract", write("odd.txt", text))).isZero();
    assertThat(program.ids()).containsExactly("odd");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void keepsTheByteOrderMarkInTheText() throws IOException {
    program.run("extract", write("bom.txt", "\uFEFF\"No.\""));
    assertThat(program.out()).contains("{\"begin\":1,\"end\":6,");
  }

  @ParameterizedTest
  @CsvSource({"jsonl, \\uD800", "json, \\uD800", "csv, \uFFFD", "text, \uFFFD"})
  void writesValidUtf8ForHalfASurrogatePair(String format, String written) {
    program.input("{\"id\":\"a\",\"text\":\"\\\"\\ud800\\\"\"}").run("extract", "-f", format, "-");
    assertThat(program.out()).containsIgnoringCase(written).doesNotContain("?");
  }

  @Test
  void oneArticleThatCannotBeExtractedDoesNotStopTheOthers() throws IOException {
    write("a.txt", "");
    write("b.txt", "");
    write("c.txt", "");
    program.extractor(
        article -> {
          if (article.id().equals("b")) {
            throw new ArithmeticException("oops");
          }
          return TestProgram.passages(article);
        });

    assertThat(program.run("extract", folder)).isEqualTo(1);
    assertThat(program.ids()).containsExactly("a", "c");
    assertThat(program.err())
        .startsWith("presser: b: internal error, please report it: ArithmeticException: oops at io.github.presser.")
        .hasLineCount(1);
  }

  @Test
  void anArticleThatNeedsTooMuchMemoryDoesNotStopTheOthers() throws IOException {
    write("a.txt", "");
    write("b.txt", "");
    program.extractor(
        article -> {
          if (article.id().equals("a")) {
            throw new OutOfMemoryError();
          }
          return TestProgram.passages(article);
        });

    assertThat(program.run("extract", folder)).isEqualTo(1);
    assertThat(program.ids()).containsExactly("b");
    assertThat(program.err()).contains("a: not enough memory");
  }

  // Output

  @Test
  void writesAFileThatIsCompleteOrNotThere() throws IOException {
    Path out = folder.resolve("out.jsonl");

    assertThat(program.run("extract", "-o", out, write("a.txt", "\"x\""))).isZero();
    assertThat(program.out()).isEmpty();
    assertThat(out).content().contains(LINE).endsWith("\n");
    assertThat(filesIn(folder)).containsExactly("a.txt", "out.jsonl");
  }

  @Test
  void writesTheFileWhenOnlySomeArticlesFailed() throws IOException {
    Path out = folder.resolve("out.jsonl");

    assertThat(program.run("extract", "-o", out, write("a.txt", ""), folder.resolve("gone"))).isEqualTo(1);
    assertThat(out).content().hasLineCount(1);
  }

  @Test
  void leavesAnOlderFileWhenNothingCouldBeRead() throws IOException {
    Path out = write("out.jsonl", "old");

    assertThat(program.run("extract", "-o", out, folder.resolve("gone"))).isEqualTo(1);
    assertThat(out).hasContent("old");
    assertThat(filesIn(folder)).containsExactly("out.jsonl");
  }

  @Test
  void leavesNoFileBehindWhenAModelIsMissing() throws IOException {
    program.loader(
        roster -> {
          throw new IllegalStateException("Cannot load the model x");
        });

    assertThat(program.run("extract", "-o", folder.resolve("out.jsonl"), write("a.txt", ""))).isEqualTo(1);
    assertThat(program.err()).isEqualTo("presser: Cannot load the model x\n");
    assertThat(filesIn(folder)).containsExactly("a.txt");
  }

  @Test
  void replacesWhatALinkLeadsTo() throws IOException {
    Path real = write("real.jsonl", "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), real);

    assertThat(program.run("extract", "-o", link, write("a.txt", ""))).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(real).content().contains(LINE);
  }

  @Test
  void refusesAnOutputThatCannotBeWrittenBeforeAnythingElse() throws IOException {
    Path a = write("a.txt", "");

    assertThat(program.run("extract", "-o", folder.resolve("no/such/out.jsonl"), a)).isEqualTo(2);
    assertThat(program.run("extract", "-o", folder, a)).isEqualTo(2);
    assertThat(program.run("extract", "-o", a, a)).isEqualTo(2);
    assertThat(program.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("there is no folder"),
            line -> assertThat(line).contains("it is a folder"),
            line -> assertThat(line).contains("will not write over the article"));
    assertThat(program.loaded).isEmpty();
    assertThat(a).hasContent("");
  }

  @Test
  void saysThatTheDiskIsFull() throws IOException {
    assumeThat(Path.of("/dev/full")).exists();

    assertThat(program.run("extract", "-o", "/dev/full", write("a.txt", ""))).isEqualTo(1);
    assertThat(program.err()).isEqualTo("presser: cannot write /dev/full: No space left on device\n");
  }

  @Test
  void saysWhyStandardOutputFails() throws IOException {
    program.output(failing("No space left on device"));

    assertThat(program.run("extract", write("a.txt", ""))).isEqualTo(1);
    assertThat(program.err()).isEqualTo("presser: cannot write standard output: No space left on device\n");
  }

  @Test
  void endsQuietlyWhenNobodyReadsAnyMore() throws IOException {
    program.output(failing("Broken pipe"));

    assertThat(program.run("extract", write("a.txt", ""))).isZero();
    assertThat(program.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "json", "csv", "text"})
  void writesTheSameBytesForAnyNumberOfJobs(String format) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      lines.append("{\"id\":\"").append(i).append("\",\"text\":\"").append("\\\"x\\\" ".repeat(i % 7)).append("\"}\n");
    }
    Path input = write("x.jsonl", lines.toString());
    TestProgram one = new TestProgram();
    one.run("extract", "-f", format, "--jobs", 1, input);
    program.extractor(
        article -> {
          sleep(300 - Integer.parseInt(article.id())); // the first is the slowest
          return TestProgram.passages(article);
        });

    program.run("extract", "-f", format, "--jobs", 8, input);

    assertThat(program.out()).isEqualTo(one.out());
  }

  @Test
  void writesAJsonArray() throws IOException {
    write("a.txt", "");
    write("b.txt", "");

    program.run("extract", "-f", "json", folder);

    assertThat(program.out())
        .startsWith("[\n{\n  \"id\": \"a\",\n")
        .contains("\n},\n{\n  \"id\": \"b\"")
        .endsWith("\n}\n]\n");
  }

  @Test
  void writesTextForPeopleAtATerminal() throws IOException {
    program.atTerminal(false).run("extract", write("a.txt", "\"No,\" she said."));
    assertThat(program.out()).contains("No speaker").doesNotContain("{", "\u001B");
  }

  @Test
  void colours() throws IOException {
    program.atTerminal(true).run("extract", write("a.txt", "\"No,\" she said."));
    assertThat(program.out()).contains("\u001B[");
  }

  @Test
  void doesNotColourAFile() throws IOException {
    Path out = folder.resolve("out.text");
    program.atTerminal(true).run("extract", "-f", "text", "-o", out, write("a.txt", "\"No,\" she said."));
    assertThat(out).content().contains("No speaker").doesNotContain("\u001B");
  }

  // Rosters and usage

  @Test
  void takesTheStandardRosterUnlessToldOtherwise() throws IOException {
    Path a = write("a.txt", "");
    Path roster = write("r.json", "{\"members\": [{\"id\": \"duarte\", \"name\": \"Ana Duarte\"}]}");

    program.run("extract", a);
    program.run("extract", "--roster", "none", a);
    program.run("extract", "--roster", roster, a);

    assertThat(program.loaded.stream().map(r -> r.members().stream().map(Roster.Member::id).toList()))
        .containsExactly(
            Roster.standard().members().stream().map(Roster.Member::id).toList(), List.of(), List.of("duarte"));
  }

  @Test
  void refusesARosterWithAMistakeAndSaysWhere() throws IOException {
    Path roster = write("r.json", "{\"members\": [\n  {\"id\": \"duarte\"}]}");

    assertThat(program.run("extract", "--roster", roster, write("a.txt", ""))).isEqualTo(2);
    assertThat(program.err()).startsWith("presser: " + roster + ":2:").hasLineCount(1);
    assertThat(program.loaded).isEmpty();
  }

  @Test
  void refusesARosterThatIsNotThere() throws IOException {
    assertThat(program.run("extract", "--roster", folder.resolve("r.json"), write("a.txt", ""))).isEqualTo(2);
    assertThat(program.err()).contains("cannot read the roster").contains("no such file");
  }

  @Test
  void refusesWordsThatAreNotThere() throws IOException {
    Path gone = folder.resolve("words.txt");
    assertThat(program.run("extract", "--lexicon", gone, write("a.txt", ""))).isEqualTo(2);
    assertThat(program.err()).isEqualTo("presser: cannot read the words " + gone + ": no such file or folder\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "extract", "extract -f xml a", "extract --jobs 0 a", "extract --jobs x a", "extract --no a", "run"
      })
  void explainsWrongUsageInAFewLines(String arguments) {
    assertThat(program.run((Object[]) arguments.split(" "))).isEqualTo(2);
    assertThat(program.err()).startsWith("presser: ").contains("--help").doesNotContain("\tat ");
    assertThat(program.err().lines()).hasSizeLessThanOrEqualTo(3);
    assertThat(program.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "extract --help", "--version", "extract --version"})
  void explainsItself(String arguments) {
    assertThat(program.run((Object[]) arguments.split(" "))).isZero();
    assertThat(program.out()).contains("presser");
    assertThat(program.err()).isEmpty();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<String> filesIn(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis / 20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  @Test
  void aCommandThatThereIsNotIsNamed() {
    assertThat(program.run("--verbose", "extrct", "a.txt")).isEqualTo(2);
    assertThat(program.err()).contains("presser: no such command: extrct").contains("'presser --help'");
  }

  @Test
  void helpOnACommandMayComeFirst() {
    assertThat(program.run("help", "extract")).isZero();
    assertThat(program.out()).contains("PATH", "--roster", "Exit status");
  }
}
