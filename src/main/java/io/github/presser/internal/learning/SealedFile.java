package io.github.presser.internal.learning;

import com.google.common.hash.Hashing;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;

/**
 * A file of numbers whose damage shows: a line that says what it is, a version, the content, and the SHA-256 of all
 * that. Numbers are big-endian. Nothing in it is executed.
 *
 * @param kind the first line
 * @param name what a message calls it
 * @param version the version that this program reads
 * @param whatToDo what to do about a file that is refused, after "Get the file again"
 */
public record SealedFile(String kind, String name, int version, String whatToDo) {

  private static final int CHECKSUM = 32;

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {
    void write(DataOutputStream out) throws IOException;
  }

  /** The file's bytes; the same for the same content. */
  public byte[] toBytes(Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.write(firstLine());
      out.writeInt(version);
      content.write(out);
      out.write(Hashing.sha256().hashBytes(bytes.toByteArray()).asBytes());
    } catch (IOException e) {
      throw new AssertionError("A byte array takes every byte", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads the content of a file.
   *
   * @param file what to call it in a message
   * @param reader is given the content; what it does not take for one it refuses with an {@link
   *     IllegalArgumentException}
   * @throws IllegalStateException if the bytes are not a whole, unchanged file of this kind and version; the message
   *     names the file and says what to do
   */
  public <T> T read(byte[] bytes, String file, Function<ByteBuffer, T> reader) {
    byte[] line = firstLine();
    int end = bytes.length - CHECKSUM;
    if (bytes.length < line.length || !Arrays.equals(bytes, 0, line.length, line, 0, line.length)) {
      throw refused(file, "it is not " + name);
    }
    if (end < line.length + Integer.BYTES) {
      throw refused(file, "it is cut short");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes, line.length, end - line.length);
    int found = in.getInt();
    if (found != version) {
      throw refused(file, "it has version " + found + " and this Presser reads version " + version
          + (found > version ? "; use a newer Presser" : ""));
    }
    byte[] checksum = Hashing.sha256().hashBytes(bytes, 0, end).asBytes();
    if (!Arrays.equals(checksum, Arrays.copyOfRange(bytes, end, bytes.length))) {
      throw refused(file, "its checksum is wrong: it is damaged or cut short");
    }
    try {
      return reader.apply(in);
    } catch (IllegalArgumentException | BufferUnderflowException e) {
      throw new IllegalStateException("Cannot read the model " + file, e);
    }
  }

  private byte[] firstLine() {
    return (kind + "\n").getBytes(StandardCharsets.US_ASCII);
  }

  /** What is thrown for a file that cannot be used. */
  public IllegalStateException refused(String file, String why) {
    return new IllegalStateException(
        "Cannot read the model " + file + ": " + why + ". Get the file again, or " + whatToDo + ".");
  }
}
