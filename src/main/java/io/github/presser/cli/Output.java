package io.github.presser.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: standard output, or a file that appears complete or not at all. A file is written under another
 * name beside it and takes its own name on {@link #commit}; it is deleted when the program ends before that, also by
 * an interrupt.
 */
final class Output extends Writer {

  private final OutputStream bytes;
  private final Writer out;
  private final @Nullable Path target;
  private final @Nullable Path temporary;
  private final Thread cleaner = new Thread(this::deleteTemporary, "output-cleaner");
  private Map<String, String> settings = Map.of();

  private Output(OutputStream out, @Nullable Path target, @Nullable Path temporary) {
    this.bytes = new BufferedOutputStream(out, 1 << 16);
    this.out = utf8(bytes);
    this.target = target;
    this.temporary = temporary;
  }

  static Output to(OutputStream standardOutput) {
    return new Output(standardOutput, null, null);
  }

  /**
   * Opens an output file, or standard output without one.
   *
   * @throws UsageException if it cannot be written
   */
  static Output to(@Nullable Path file, Console console) {
    return file == null ? to(console.out()) : to(file);
  }

  /**
   * Opens an output file.
   *
   * @throws UsageException if it cannot be written
   */
  static Output to(Path file) {
    Optional<Path> target = target(file);
    try {
      if (target.isEmpty()) {
        return new Output(Files.newOutputStream(file), null, null);
      }
      Path temporary = target.get().resolveSibling("." + target.get().getFileName() + "." + UUID.randomUUID() + ".tmp");
      OutputStream out = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Output output = new Output(out, target.get(), temporary);
      Runtime.getRuntime().addShutdownHook(output.cleaner);
      return output;
    } catch (IOException e) {
      throw new UsageException("cannot write " + file + ": " + ArticleSource.reason(e));
    }
  }

  /**
   * Finds where a file will be put when it is complete.
   *
   * @return its place, in a folder that is there; empty for a device or a pipe, where there is nothing to put in place
   * @throws UsageException if no file can be put there
   */
  static Optional<Path> target(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw new UsageException("cannot write " + file + ": it is a folder");
      }
      if (Files.exists(file) && !Files.isWritable(file)) {
        throw new UsageException("cannot write " + file + ": permission denied");
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return Optional.empty();
      }
      // A link stays, and what it leads to is replaced.
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Path folder = target.getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw new UsageException("cannot write " + file + ": there is no folder " + folder);
      }
      return Optional.of(target);
    } catch (IOException e) {
      throw new UsageException("cannot write " + file + ": " + ArticleSource.reason(e));
    }
  }

  /** Gives a complete file its name, and the permissions of the one that it replaces. */
  static void replace(Path target, Path complete) throws IOException {
    if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(target, LinkOption.NOFOLLOW_LINKS);
      Files.setPosixFilePermissions(complete, permissions);
    }
    try {
      Files.move(complete, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(complete, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** A writer in UTF-8. For half a surrogate pair, which has no UTF-8, it writes the replacement character. */
  static Writer utf8(OutputStream out) {
    CharsetEncoder encoder =
        StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
    return new OutputStreamWriter(out, encoder);
  }

  /** Says what this is made with, to be noted with a file that is complete: see {@link FinishedOutput#note}. */
  void madeWith(Map<String, String> settings) {
    this.settings = Map.copyOf(settings);
  }

  @Override
  public void write(char[] text, int begin, int length) throws IOException {
    out.write(text, begin, length);
  }

  /** Hands on what was written, so that the next program in a pipe can go on with it; a file takes its time. */
  @Override
  public void flush() throws IOException {
    if (temporary == null) {
      out.flush();
    }
  }

  /** Writes bytes that are no text. */
  void write(byte[] data) throws IOException {
    out.flush();
    bytes.write(data);
  }

  /** Ends the output; a file takes its name. */
  void commit() throws IOException {
    out.flush();
    if (temporary == null) {
      return;
    }
    out.close();
    FinishedOutput.note(temporary, settings);
    replace(target, temporary);
  }

  /** Gives up what was not committed. Standard output stays open. */
  @Override
  public void close() {
    if (temporary == null) {
      return;
    }
    try {
      out.close();
    } catch (IOException e) {
      // what is left in the buffer is given up
    }
    deleteTemporary();
    try {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    } catch (IllegalStateException e) {
      // it is running already
    }
  }

  /**
   * Says that an output cannot be written, unless nobody reads it any more.
   *
   * @param file where it goes; standard output without one
   * @return the exit status
   */
  static int failure(@Nullable Path file, IOException e, PrintWriter err) {
    if (file == null && isBrokenPipe(e)) {
      return Main.OK; // whoever reads has enough
    }
    err.println("presser: cannot write " + (file == null ? "standard output" : file) + ": " + ArticleSource.reason(e));
    return Main.FAILED;
  }

  /** Whether writing failed because nobody reads any more, as with {@code | head}. */
  private static boolean isBrokenPipe(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe") || message.contains("pipe is being closed");
  }

  private void deleteTemporary() {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      // It stays under its temporary name; there is nobody left to tell.
    }
  }
}
