package io.github.presser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Java in a process of its own. */
public final class JavaProcess {

  /** The jar that users run. */
  public static final Path JAR = Path.of(System.getProperty("presser.jar", "target/presser.jar")).toAbsolutePath();

  private JavaProcess() {}

  /** What a process came to. */
  public record Result(int status, String out, String err) {}

  /** A process of the Java that runs this, to be started. */
  public static ProcessBuilder java(List<String> options, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(arguments);
    return new ProcessBuilder(command);
  }

  /**
   * The program as users run it.
   *
   * @param heap its memory, as {@code 512m}
   */
  public static ProcessBuilder presser(String heap, List<String> arguments) {
    return java(List.of("-Xmx" + heap, "-jar", JAR.toString()), arguments);
  }

  /** Runs a process, without any input but a file that it is given, to its end. */
  public static Result run(ProcessBuilder builder) throws InterruptedException {
    try {
      Path out = Files.createTempFile("presser", ".out");
      Path err = Files.createTempFile("presser", ".err");
      try {
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        int status = process.waitFor();
        return new Result(status, Files.readString(out), Files.readString(err));
      } finally {
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
