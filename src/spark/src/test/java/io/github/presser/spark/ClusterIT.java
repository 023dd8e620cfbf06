package io.github.presser.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The job on a cluster: a master and two workers on this machine, each a virtual machine of its own with one of Spark's
 * executors, and one of them killed in the middle.
 */
@Tag("slow")
class ClusterIT {

  private static final int ARTICLES = 240;

  private final List<Process> processes = new ArrayList<>();

  @TempDir Path folder;
  private Path sparkHome;
  private String master;

  @BeforeEach
  void start() throws Exception {
    String classPath = System.getProperty("spark.class.path", "");
    assumeThat(Path.of(classPath)).as("the class path of Spark, which the build writes").isRegularFile();
    sparkHome = folder.resolve("spark");
    Path jars = Files.createDirectories(sparkHome.resolve("jars"));
    for (String jar : Files.readString(Path.of(classPath)).strip().split(File.pathSeparator)) {
      Files.createSymbolicLink(jars.resolve(Path.of(jar).getFileName()), Path.of(jar));
    }
    int port = freePort();
    master = "spark://127.0.0.1:" + port;
    start("master", "org.apache.spark.deploy.master.Master",
        "--host", "127.0.0.1", "--port", Integer.toString(port), "--webui-port", Integer.toString(freePort()));
    waitFor("master", "I have been elected leader");
    for (int i = 1; i <= 2; i++) {
      start("worker" + i, "org.apache.spark.deploy.worker.Worker",
          "--host", "127.0.0.1", "--cores", "1", "--memory", "1g", "--webui-port", Integer.toString(freePort()),
          "--work-dir", folder.resolve("work" + i).toString(), master);
      waitFor("worker" + i, "Successfully registered with master");
    }
    Path in = Files.createDirectory(folder.resolve("in.jsonl"));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      String text = (Sessions.HARBOUR + " " + Sessions.FERRY).replace("\"", "\\\"");
      lines.add("{\"id\": \"a" + i + "\", \"text\": \"" + (text + "\\n\\nNumber " + i + ". ").repeat(5) + "\"}");
    }
    Files.write(in.resolve("articles.jsonl"), lines);
  }

  @AfterEach
  void stop() throws InterruptedException {
    for (Process process : processes) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  void givesTheSameRowsThoughAWorkerIsKilled() throws Exception {
    assertThat(submit("undisturbed").waitFor()).as(log("undisturbed")).isZero();

    Process job = submit("disturbed");
    Path out = folder.resolve("disturbed");
    while (job.isAlive() && rows(out).isEmpty()) {
      Thread.sleep(100);
    }
    assertThat(job.isAlive()).as("the job is in the middle").isTrue();
    Process worker = processes.get(1);
    worker.descendants().forEach(ProcessHandle::destroyForcibly);
    worker.destroyForcibly();

    assertThat(job.waitFor()).as(log("disturbed")).isZero();
    assertThat(log("disturbed")).contains("Lost executor");
    assertThat(rows(out)).hasSize(ARTICLES).isEqualTo(rows(folder.resolve("undisturbed")));
  }

  private Process submit(String name) throws IOException {
    return start(
        name, "org.apache.spark.deploy.SparkSubmit", "--master", master, "--class", PresserJob.class.getName(),
        "--conf", "spark.executor.memory=900m", "--conf", "spark.ui.enabled=false",
        "--conf", "spark.driver.host=127.0.0.1", "--conf", "spark.driver.bindAddress=127.0.0.1",
        System.getProperty("presser.spark.jar"), "extract", folder.resolve("in.jsonl").toString(),
        folder.resolve(name).toString(), "--format", "jsonl", "--partitions", "24");
  }

  private Process start(String name, String main, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx512m");
    command.addAll(Arrays.asList(System.getProperty("spark.opens").strip().split("\\s+")));
    command.addAll(List.of("-cp", sparkHome.resolve("jars") + "/*", main));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SPARK_HOME", sparkHome.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.redirectErrorStream(true).redirectOutput(folder.resolve(name + ".log").toFile());
    Process process = builder.start();
    processes.add(process);
    return process;
  }

  private void waitFor(String name, String words) throws Exception {
    for (int i = 0; i < 1500 && !log(name).contains(words); i++) {
      Thread.sleep(200);
    }
    assertThat(log(name)).contains(words);
  }

  private String log(String name) throws IOException {
    Path file = folder.resolve(name + ".log");
    return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
  }

  /** The rows that finished tasks wrote, in order. */
  private static List<String> rows(Path out) throws IOException {
    List<String> rows = new ArrayList<>();
    if (Files.isDirectory(out)) {
      try (Stream<Path> files = Files.walk(out)) {
        for (Path file : files.filter(f -> f.getFileName().toString().matches("part-.*\\.json")).toList()) {
          rows.addAll(Files.readAllLines(file));
        }
      } catch (java.io.UncheckedIOException | java.nio.file.NoSuchFileException e) {
        return List.of(); // a task's files were moved just now
      }
    }
    return rows.stream().sorted().toList();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
