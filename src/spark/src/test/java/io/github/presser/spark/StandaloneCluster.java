package io.github.presser.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Spark's own cluster on this machine's loopback address: a master, workers with a core each, their executors and the
 * jobs' drivers, every one a virtual machine of its own. Nothing here goes by the clock but how long nothing at all may
 * move, so that a slow machine fails nothing. Not thread-safe.
 */
final class StandaloneCluster implements AutoCloseable {

  /** How long no log and no output may grow before something is taken to hang. */
  private static final long STALLED = TimeUnit.MINUTES.toNanos(15);

  /** A connection that breaks is noticed at once; one that is slow is none that is lost. */
  private static final String PATIENCE = "1800";

  /** For machines that are no more than started: compiling and collecting in parallel would cost them more. */
  private static final List<String> FRUGAL = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private final Path folder;
  private final Path sparkHome;
  private final String master;
  private final List<Process> processes = new ArrayList<>();

  /**
   * Starts a master.
   *
   * @param folder where everything is kept
   * @param classPath the jars of Spark and what it needs
   */
  StandaloneCluster(Path folder, String classPath) throws Exception {
    this.folder = folder;
    this.sparkHome = folder.resolve("spark");
    Path jars = Files.createDirectories(sparkHome.resolve("jars"));
    for (String jar : classPath.strip().split(File.pathSeparator)) {
      Files.createSymbolicLink(jars.resolve(Path.of(jar).getFileName()), Path.of(jar));
    }
    int port = freePort();
    master = "spark://127.0.0.1:" + port;
    start("master", "org.apache.spark.deploy.master.Master",
        "--host", "127.0.0.1", "--port", Integer.toString(port), "--webui-port", Integer.toString(freePort()));
    await("a master", () -> log("master").contains("I have been elected leader"));
  }

  /** Starts a worker of one core. */
  Process worker(String name, String memory) throws Exception {
    Process worker =
        start(name, "org.apache.spark.deploy.worker.Worker", "--host", "127.0.0.1", "--cores", "1",
            "--memory", memory, "--webui-port", Integer.toString(freePort()),
            "--work-dir", folder.resolve("work of " + name).toString(), master);
    await(name, () -> log(name).contains("Successfully registered with master"));
    return worker;
  }

  /** Submits a job of Presser's, which begins when all executors are there. */
  Process submit(String name, String executorMemory, String... args) throws IOException {
    List<String> all =
        new ArrayList<>(
            List.of(
                "--master", master, "--class", PresserJob.class.getName(),
                "--conf", "spark.executor.memory=" + executorMemory, "--conf", "spark.ui.enabled=false",
                "--conf", "spark.executor.extraJavaOptions=" + String.join(" ", FRUGAL),
                "--conf", "spark.network.timeout=" + PATIENCE + "s",
                "--conf", "spark.executor.heartbeatInterval=30s",
                "--conf", "spark.scheduler.minRegisteredResourcesRatio=1.0",
                "--conf", "spark.scheduler.maxRegisteredResourcesWaitingTime=" + PATIENCE + "s",
                "--conf", "spark.driver.host=127.0.0.1", "--conf", "spark.driver.bindAddress=127.0.0.1",
                System.getProperty("presser.spark.jar")));
    all.addAll(List.of(args));
    return start(name, "org.apache.spark.deploy.SparkSubmit", all.toArray(String[]::new));
  }

  /** Waits until something is so, for as long as anything moves. */
  void await(String what, Callable<Boolean> done) throws Exception {
    long size = -1;
    long moved = System.nanoTime();
    while (!done.call()) {
      long now = written();
      if (now != size) {
        size = now;
        moved = System.nanoTime();
      }
      assertThat(System.nanoTime() - moved).as("%s: nothing moves any more in %s", what, folder).isLessThan(STALLED);
      Thread.sleep(100);
    }
  }

  /** What a process has logged. */
  String log(String name) throws IOException {
    Path file = folder.resolve(name + ".log");
    return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
  }

  /** How many bytes of logs and output there are. */
  private long written() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    } catch (UncheckedIOException | NoSuchFileException e) {
      return -1; // a task's files were moved just now
    }
  }

  private Process start(String name, String main, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx512m");
    command.addAll(FRUGAL);
    command.add("-Dspark.worker.timeout=" + PATIENCE);
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

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Kills a process and all that it started. */
  static void kill(Process process) {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly(); // first: a worker would start its executor anew
    started.forEach(ProcessHandle::destroyForcibly);
    process.onExit().join();
  }

  /** Ends all processes, and takes away the links, of which JUnit would warn one by one. */
  @Override
  public void close() throws IOException {
    processes.forEach(StandaloneCluster::kill);
    try (Stream<Path> links = Files.list(sparkHome.resolve("jars"))) {
      for (Path link : links.toList()) {
        Files.delete(link);
      }
    }
  }
}
