package io.github.presser.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.JavaProcess;
import io.github.presser.JavaProcess.Result;
import io.github.presser.fuzz.HostileText;
import io.github.presser.internal.tokens.ModelFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The jar that users run, in a process of its own with the memory that is promised to be enough. */
@Timeout(value = 30, unit = TimeUnit.MINUTES) // so that nothing hangs for ever
@Tag("slow")
class ProgramIT {

  private static final String SAMPLES = Path.of("examples", "articles").toString();

  @TempDir Path folder;

  @Test
  void extractsAFolder() throws Exception {
    Result result = run("extract", SAMPLES);

    assertThat(result.err().lines()).singleElement().asString().contains("not read: README.md");
    assertThat(result.status()).isZero();
    assertThat(result.out().lines())
        .hasSize(articlesIn(SAMPLES))
        .allMatch(line -> line.contains("\"type\":\"PERSON\"") && line.contains("\"quotations\":[{\"id\":\"q1\""));
  }

  @Test
  void writesTheSameBytesForOneJobAndForTwo() throws Exception {
    assertThat(run("extract", "--jobs", "2", SAMPLES)).isEqualTo(run("extract", "--jobs", "1", SAMPLES));
  }

  /** What README promises of the memory that is enough for one article. */
  @ParameterizedTest
  @CsvSource({
    "256m, 1000000, news of many people", "256m, 1000000, one paragraph", "256m, 1000000, pairs of names",
    "256m, 1000000, half a tag", "256m, 1000000, only marks", "256m, 1000000, one letter",
    "256m, 1000000, one endless sentence", "256m, 1000000, only newlines", "512m, 5000000, news of many people"
  })
  void readsAnyArticleInTheMemoryThatIsEnough(String heap, int length, String kind) throws Exception {
    Path article = folder.resolve("article.txt");
    Files.writeString(article, HostileText.named(kind).text(length));

    Result result =
        JavaProcess.run(JavaProcess.presser(heap, List.of("extract", "-f", "csv", "--jobs", "1", article.toString())));

    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
  }

  @Test
  void saysInOneLineWhenTheMemoryIsTooLittle() throws Exception {
    Path article = folder.resolve("article.txt");
    Files.writeString(article, "Ana Duarte said that the cod was gone. ".repeat(25_000));

    Result result = JavaProcess.run(JavaProcess.presser("96m", List.of("extract", article.toString())));

    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).containsIgnoringCase("memory").contains("-Xmx").hasLineCount(1);
  }

  @Test
  void endsQuietlyWhenNobodyReadsAnyMore() throws Exception {
    Path lines = folder.resolve("many.jsonl");
    try (Stream<String> many = Stream.iterate(0, i -> i + 1).limit(20_000).map(ProgramIT::line)) {
      Files.write(lines, (Iterable<String>) many::iterator);
    }
    Process process = start("extract", lines.toString());
    try (BufferedReader reader = process.inputReader(UTF_8)) {
      assertThat(reader.readLine()).contains("\"id\":\"0\"");
    }

    process.waitFor();
    assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).isEmpty();
    assertThat(process.exitValue()).isZero();
  }

  @Test
  void leavesNoFileBehindWhenItIsInterrupted() throws Exception {
    Process process = start("extract", "-o", folder.resolve("out.jsonl").toString(), "-");
    try (OutputStream input = process.getOutputStream()) { // stays open: more may come
      input.write(line(0).getBytes(UTF_8));
      input.flush();
      while (filesIn(folder).isEmpty()) {
        Thread.sleep(50);
      }
      process.destroy(); // as by Ctrl-C
      process.waitFor();
    }
    assertThat(filesIn(folder)).isEmpty();
  }

  @Test
  void explainsItselfWithoutLoadingAnything() throws Exception {
    assertThat(run("--version").out()).matches("presser [0-9].*\\R");
    assertThat(run("extract", "--help").out()).contains("PATH", "--roster", "Exit status");
    assertThat(run("extract").status()).isEqualTo(2);
  }

  @Test
  void jarHoldsTheModelsThatAreReadAndNoOthers() throws IOException {
    assertThat(Files.size(JavaProcess.JAR)).isLessThan(100_000_000L);
    try (JarFile jar = new JarFile(JavaProcess.JAR.toFile())) {
      List<String> entries = jar.stream().map(ZipEntry::getName).filter(name -> !name.endsWith("/")).toList();
      assertThat(entries)
          .filteredOn(name -> name.startsWith("edu/stanford/nlp/models/") || name.contains("/models/corenlp/"))
          .filteredOn(name -> !name.endsWith(".class"))
          .containsExactlyInAnyOrderElementsOf(ModelFiles.ALL);
      assertThat(entries).doesNotHaveDuplicates().noneMatch(name -> name.matches("META-INF/.*\\.(SF|RSA|DSA)"));
      assertThat(jar.getManifest().getMainAttributes().getValue("Main-Class")).isEqualTo(Main.class.getName());
    }
  }

  private static Result run(String... args) throws InterruptedException {
    return JavaProcess.run(JavaProcess.presser("1g", List.of(args)));
  }

  private static Process start(String... args) throws IOException {
    return JavaProcess.presser("1g", List.of(args)).start();
  }

  private static String line(int id) {
    return "{\"id\":\"" + id + "\",\"text\":\"\\\"We lost the cod,\\\" said Ana Duarte, the minister.\"}\n";
  }

  private static int articlesIn(String directory) throws IOException {
    return (int) filesIn(Path.of(directory)).stream().filter(name -> name.endsWith(".txt")).count();
  }

  private static List<String> filesIn(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
