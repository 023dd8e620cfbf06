package io.github.presser.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.internal.tokens.ModelFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar that users run, in a process of its own with the memory that is promised to be enough. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@Tag("slow")
class ProgramIT {

  private static final Path JAR = Path.of(System.getProperty("presser.jar", "target/presser.jar")).toAbsolutePath();

  private static final String SAMPLES = Path.of("examples", "articles").toString();

  @TempDir Path folder;

  @Test
  void extractsAFolder() throws Exception {
    Result result = run("extract", SAMPLES);

    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
    assertThat(result.out().lines())
        .hasSize(articlesIn(SAMPLES))
        .allMatch(line -> line.contains("\"type\":\"PERSON\"") && line.contains("\"quotations\":[{\"id\":\"q1\""));
  }

  @Test
  void writesTheSameBytesForOneJobAndForTwo() throws Exception {
    assertThat(run("extract", "--jobs", "2", SAMPLES)).isEqualTo(run("extract", "--jobs", "1", SAMPLES));
  }

  @Test
  void dealsWithHugeArticlesInBoundedMemory() throws Exception {
    StringBuilder marks = new StringBuilder();
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      marks.append("\"No ").append(i).append(",\" said Ana. ");
      names.append("Ana D").append(Integer.toString(i, 26).replaceAll("[0-9]", "o")).append(" left. ");
    }
    write("one-line.txt", "Ana Duarte said that the cod was gone. ".repeat(500_000 / 39)); // 5 MB take minutes
    write("marks.txt", marks.toString());
    write("names.txt", names.toString());
    write("no-space.txt", "x".repeat(1_000_000));
    write("no-sentence-end.txt", "Ana Duarte and the board of cod ".repeat(100_000 / 32));
    write("only-marks.txt", "\"'\u201C\u2018".repeat(25_000));
    write("only-newlines.txt", "\n".repeat(1_000_000));

    Result result = run("extract", "--jobs", "2", "-f", "csv", folder.toString());

    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
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

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
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
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
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
    assertThat(Files.size(JAR)).isLessThan(100_000_000L);
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> entries = jar.stream().map(ZipEntry::getName).filter(name -> !name.endsWith("/")).toList();
      assertThat(entries)
          .filteredOn(name -> name.startsWith("edu/stanford/nlp/models/") || name.contains("/models/corenlp/"))
          .filteredOn(name -> !name.endsWith(".class"))
          .containsExactlyInAnyOrderElementsOf(ModelFiles.ALL);
      assertThat(entries).doesNotHaveDuplicates().noneMatch(name -> name.matches("META-INF/.*\\.(SF|RSA|DSA)"));
      assertThat(jar.getManifest().getMainAttributes().getValue("Main-Class")).isEqualTo(Main.class.getName());
    }
  }

  private record Result(int status, String out, String err) {}

  private Result run(String... args) throws Exception {
    Path out = Files.createTempFile("presser", ".out");
    Path err = Files.createTempFile("presser", ".err");
    try {
      Process process = builder(args).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      process.getOutputStream().close();
      int status = process.waitFor();
      return new Result(status, Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static Process start(String... args) throws IOException {
    return builder(args).start();
  }

  private static ProcessBuilder builder(String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-jar", JAR.toString()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
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
