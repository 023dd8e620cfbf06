package io.github.presser.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A target of the fuzzer, and the tests that go with every target. What the fuzzer finds is kept as a file in {@code
 * src/test/resources/fuzz/} and the target's simple name.
 */
public abstract class FuzzTest {

  /** Processor time that any input may take, for what is loaded and compiled on the way. */
  private static final long NANOS = 2_000_000_000L;

  /** Processor time that a byte may take besides. News takes a fiftieth. */
  private static final long NANOS_PER_BYTE = 1_000_000L;

  /** How many times as many mutants are tried as in an ordinary build. */
  private static final int TIMES = Integer.getInteger("fuzz.times", 1);

  private final ThreadMXBean thread = ManagementFactory.getThreadMXBean();

  /**
   * Gives the input to what is tested.
   *
   * @throws AssertionError or whatever else is no answer that was promised
   * @throws IOException only where the input comes from something like a file; it is never expected
   */
  protected abstract void feed(byte[] input) throws IOException;

  /** Inputs that are well formed, for the fuzzer to begin with. */
  protected abstract List<byte[]> seeds();

  /** How many mutants an ordinary build tries. */
  protected int mutants() {
    return 2_000;
  }

  /** As {@link #feed}, and within the time that is promised. */
  final void check(byte[] input) throws IOException {
    long before = thread.getCurrentThreadCpuTime();
    feed(input);
    long nanos = thread.getCurrentThreadCpuTime() - before;
    assertThat(nanos).as("processor time of %s bytes", input.length).isLessThan(NANOS + NANOS_PER_BYTE * input.length);
  }

  @Test
  final void seedsAndTheirMutantsBreakNoPromise() throws IOException {
    List<byte[]> seeds = seeds();
    for (byte[] seed : seeds) {
      checkNamed(seed);
    }
    Mutator mutator = new Mutator(getClass().getSimpleName().hashCode(), seeds);
    for (int i = 0; i < TIMES * mutants(); i++) {
      checkNamed(mutator.next());
    }
  }

  @TestFactory
  final Stream<DynamicTest> whatWasFoundIsMended() throws IOException {
    URL folder = FuzzTest.class.getResource("/fuzz/" + getClass().getSimpleName());
    if (folder == null) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      return files.sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(Files.readAllBytes(file))));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private void checkNamed(byte[] input) {
    try {
      check(input);
    } catch (IOException | RuntimeException | Error e) {
      throw new AssertionError(getClass().getSimpleName() + " fails for " + readable(input), e);
    }
  }

  private static String readable(byte[] input) {
    return Utf8.isWellFormed(input)
        ? "\"" + new String(input, StandardCharsets.UTF_8) + "\""
        : "0x" + HexFormat.of().formatHex(input);
  }

  /** The text that bytes stand for: UTF-8, and half a surrogate pair for what is none. */
  protected static String text(byte[] input) {
    return new String(input, StandardCharsets.UTF_8).replace('\uFFFD', '\uD83D');
  }

  /** Texts as seeds. */
  protected static List<byte[]> bytes(String... texts) {
    return Arrays.stream(texts).map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
  }

  /** A file of the class path as a seed. */
  protected static byte[] resource(String name) {
    try (InputStream in = FuzzTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
