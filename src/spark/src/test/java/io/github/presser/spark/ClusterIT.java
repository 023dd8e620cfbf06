package io.github.presser.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on a cluster of a master and two workers, of which something is killed: the rows are the same. */
@Tag("slow")
class ClusterIT {

  private static final int ARTICLES = 320;
  private static final String MEMORY = "900m";

  @TempDir Path folder;
  private StandaloneCluster cluster;
  private List<Process> workers;

  @BeforeEach
  void start() throws Exception {
    String classPath = System.getProperty("spark.class.path", "");
    assumeThat(Path.of(classPath)).as("the class path of Spark, which the build writes").isRegularFile();
    cluster = new StandaloneCluster(folder, Files.readString(Path.of(classPath)));
    workers = List.of(cluster.worker("worker1", "1g"), cluster.worker("worker2", "1g"));
    Path in = Files.createDirectory(folder.resolve("in.jsonl"));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      String text = (Sessions.HARBOUR + " " + Sessions.FERRY).replace("\"", "\\\"");
      lines.add("{\"id\": \"a" + i + "\", \"text\": \"" + (text + "\\n\\nNumber " + i + ". ").repeat(10) + "\"}");
    }
    Files.write(in.resolve("articles.jsonl"), lines);
  }

  @AfterEach
  void stop() throws IOException {
    if (cluster != null) {
      cluster.close();
    }
  }

  @Test
  void givesTheSameRowsWhateverIsKilled() throws Exception {
    Process undisturbed = extract("undisturbed");
    List<String> expected = rows(finished("undisturbed", undisturbed));
    assertThat(expected).hasSize(ARTICLES).allMatch(row -> row.contains("\"error\":null"));

    Process job = extract("disturbed");
    await(job, "tasks", () -> cluster.log("disturbed").contains("Starting task"));
    workers.get(1).children().forEach(ProcessHandle::destroyForcibly); // it is loading; its worker starts another
    await(job, "rows", () -> !rows("disturbed").isEmpty());
    StandaloneCluster.kill(workers.get(0));
    List<String> rows = rows(finished("disturbed", job));

    List<String> lost = cluster.log("disturbed").lines().filter(line -> line.contains("Lost executor")).toList();
    assertThat(lost).as(cluster.log("disturbed")).hasSizeGreaterThan(1);
    assertThat(rows).isEqualTo(expected);
    System.out.printf(
        "%s%n%d rows, SHA-256 %s; undisturbed %d rows, %s%n", String.join("\n", lost), rows.size(), sum(rows),
        expected.size(), sum(expected));
  }

  /** Waits for something in the middle of a job. */
  private void await(Process job, String what, Callable<Boolean> done) throws Exception {
    cluster.await(what, () -> !job.isAlive() || done.call());
    assertThat(job.isAlive()).as("the job is in the middle, at the first %s", what).isTrue();
  }

  private Process extract(String name) throws IOException {
    return cluster.submit(
        name, MEMORY, "extract", folder.resolve("in.jsonl").toString(), folder.resolve(name).toString(),
        "--format", "jsonl", "--partitions", "32");
  }

  private String finished(String name, Process job) throws Exception {
    cluster.await(name, () -> !job.isAlive());
    assertThat(job.exitValue()).as(cluster.log(name)).isZero();
    return name;
  }

  private static String sum(List<String> rows) throws NoSuchAlgorithmException {
    byte[] bytes = String.join("\n", rows).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  /** The rows that tasks wrote, in order. */
  private List<String> rows(String name) throws IOException {
    List<String> rows = new ArrayList<>();
    Path out = folder.resolve(name);
    if (Files.isDirectory(out)) {
      try (Stream<Path> files = Files.walk(out)) {
        for (Path file : files.filter(f -> f.getFileName().toString().matches("part-.*\\.json")).toList()) {
          rows.addAll(Files.readAllLines(file));
        }
      } catch (UncheckedIOException | NoSuchFileException e) {
        return List.of(); // a task's files were moved just now
      }
    }
    return rows.stream().sorted().toList();
  }
}
