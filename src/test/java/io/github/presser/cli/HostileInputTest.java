package io.github.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files, names and ids that are meant to hang the program, to overwrite a file, or to steer a terminal. */
class HostileInputTest {

  private final TestProgram program = new TestProgram();

  @TempDir Path folder;

  @Test
  void messagesDoNotSteerTheTerminal() throws IOException {
    Path lines = folder.resolve("a.jsonl");
    String line = "{\"id\":\"x\\u001b[2Jy\\nz\\u202e\",\"text\":\"Yes.\"}\n";
    Files.writeString(lines, line + line);

    assertThat(program.run("extract", lines)).isEqualTo(1);
    assertThat(program.err())
        .contains("an article before it has the same id 'x\uFFFD[2Jy\uFFFDz\uFFFD'")
        .doesNotContain("\u001B");
    assertThat(program.err().lines()).hasSize(1);
  }

  @Test
  @Timeout(60)
  void aPipeAmongTheFilesOfAFolderIsNotWaitedFor() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "\"Yes,\" she said.");
    Path pipe = folder.resolve("b.txt");
    try {
      assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no pipes with names here");
    } catch (IOException e) {
      assumeTrue(false, "no pipes with names here");
    }

    assertThat(program.run("extract", folder)).isEqualTo(1);
    assertThat(program.err()).isEqualTo("presser: " + pipe + ": not a file\n");
    assertThat(program.ids()).containsExactly("a");
  }

  @Test
  void theOutputNeverGoesOverWhatIsRead() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "\"Yes,\" she said.");
    Path roster = Files.writeString(folder.resolve("roster.json"), "{\"speakers\":[]}");
    String before = Files.readString(roster);

    assertThat(program.run("extract", "--roster", roster, "-o", roster, article)).isEqualTo(2);
    assertThat(program.run("extract", "-o", article, folder)).isEqualTo(2);
    assertThat(roster).hasContent(before);
    assertThat(article).hasContent("\"Yes,\" she said.");
    assertThat(folder).isDirectoryNotContaining("glob:**.partial*");
  }

  @Test
  void nothingIsWrittenThroughALinkInThePlaceOfTheWorkFile() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "\"Yes,\" she said.");
    Path victim = Files.writeString(folder.resolve("victim"), "");
    for (String name : new String[] {"out.jsonl.partial", "out.jsonl.partial.journal"}) {
      Path link = folder.resolve(name);
      try {
        Files.createSymbolicLink(link, victim);
      } catch (IOException | UnsupportedOperationException e) {
        assumeTrue(false, "no links here");
      }
      assertThat(program.run("extract", "-o", folder.resolve("out.jsonl"), article)).isEqualTo(2);
      assertThat(program.err()).contains(link + ": it is a link or no file");
      assertThat(victim).isEmptyFile();
      Files.delete(link);
    }
  }

  @Test
  void anInternalErrorShowsItsStackTraceOnlyWhenAsked() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "\"Yes,\" she said.");
    program.loader(
        knowledge -> {
          throw new ArithmeticException("of the test");
        });

    assertThat(program.run("extract", article)).isEqualTo(1);
    assertThat(program.err().lines()).hasSize(1);
    assertThat(program.run("extract", "--verbose", article)).isEqualTo(1);
    assertThat(program.err()).contains("\tat ");
  }

  @Test
  void wantOfMemoryIsSaidInALine() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "\"Yes,\" she said.");
    program.loader(
        knowledge -> {
          throw new OutOfMemoryError("of the test");
        });

    assertThat(program.run("extract", article)).isEqualTo(1);
    assertThat(program.err()).startsWith("presser: not enough memory").contains("-Xmx");
    assertThat(program.err().lines()).hasSize(1);
  }

  @Test
  void anAnnotatedArticleThatIsNotUtf8IsNamedWithThePlace() throws IOException {
    Files.createDirectories(folder.resolve("attributions"));
    Files.writeString(folder.resolve("attributions/a.ann"), "T1\tContent 0 5\tShort\n");
    Path text = Files.createDirectories(folder.resolve("text")).resolve("a.txt");
    Files.write(text, "Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(program.run("evaluate", folder)).isEqualTo(2);
    assertThat(program.err()).isEqualTo("presser: cannot read " + text + ": not UTF-8 at byte 3 (0xE9)\n");
  }

  @Test
  void anIdThatIsNoNameOfAFileLeadsToNoFile() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(gold, "{\"id\":\"a\\u0000b\",\"quotations\":[]}\n");

    assertThat(program.run("evaluate", gold)).isEqualTo(2);
    assertThat(program.err()).contains("the id cannot be the name of a file").doesNotContain("internal error");
  }
}
