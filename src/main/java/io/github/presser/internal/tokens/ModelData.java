package io.github.presser.internal.tokens;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A file of arrays: a mark, a version, a checksum of the rest, and then one array after the other, each with its length
 * before it, low bytes first. It is read whole, and each array copied out in one go. For one thread.
 */
final class ModelData {

  private static final int MARK = 'P' | 'r' << 8 | 's' << 16 | 'r' << 24;

  /** Changes with what any of the files holds, and in what order. */
  private static final int VERSION = 1;

  private static final int HEAD = 3 * Integer.BYTES;

  private final ByteBuffer in;

  private ModelData(ByteBuffer in) {
    this.in = in;
  }

  /**
   * Reads one of {@link ModelFiles}.
   *
   * @throws IOException if it is not on the class path, is damaged, or belongs to another version of Presser
   */
  static ModelData open(String file) throws IOException {
    try (InputStream in = ModelFiles.open(file)) {
      return of(in.readAllBytes());
    }
  }

  static ModelData of(byte[] bytes) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.length < HEAD || in.getInt() != MARK) {
      throw new IOException("it is not a model of Presser's");
    }
    int version = in.getInt();
    if (version != VERSION) {
      throw new IOException("it has version " + version + ", and this version of Presser reads " + VERSION);
    }
    if (in.getInt() != checksum(bytes)) {
      throw new IOException("it is damaged: its checksum is wrong");
    }
    return new ModelData(in);
  }

  private static int checksum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes, HEAD, bytes.length - HEAD);
    return (int) sum.getValue();
  }

  byte[] bytes() {
    byte[] values = new byte[size(Byte.BYTES)];
    in.get(values);
    return values;
  }

  short[] shorts() {
    short[] values = new short[size(Short.BYTES)];
    in.asShortBuffer().get(values);
    skip(values.length * Short.BYTES);
    return values;
  }

  float[] floats() {
    float[] values = new float[size(Float.BYTES)];
    in.asFloatBuffer().get(values);
    skip(values.length * Float.BYTES);
    return values;
  }

  long[] longs() {
    long[] values = new long[size(Long.BYTES)];
    in.asLongBuffer().get(values);
    skip(values.length * Long.BYTES);
    return values;
  }

  /** Texts that were written as one, with line breaks between them. */
  String[] lines() {
    return new String(bytes(), StandardCharsets.UTF_8).split("\n", -1);
  }

  private int size(int bytesEach) {
    int size = in.getInt();
    if (size < 0 || size > in.remaining() / bytesEach) {
      throw new BufferUnderflowException();
    }
    return size;
  }

  private void skip(int bytes) {
    in.position(in.position() + bytes);
  }

  /** Makes such a file. */
  static final class Writer {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Writer() {
      out.writeBytes(new byte[HEAD]);
    }

    void bytes(byte[] values) {
      out.writeBytes(buffer(values.length, Byte.BYTES).put(values).array());
    }

    void shorts(short[] values) {
      ByteBuffer buffer = buffer(values.length, Short.BYTES);
      buffer.asShortBuffer().put(values);
      out.writeBytes(buffer.array());
    }

    void floats(float[] values) {
      ByteBuffer buffer = buffer(values.length, Float.BYTES);
      buffer.asFloatBuffer().put(values);
      out.writeBytes(buffer.array());
    }

    void longs(long[] values) {
      ByteBuffer buffer = buffer(values.length, Long.BYTES);
      buffer.asLongBuffer().put(values);
      out.writeBytes(buffer.array());
    }

    void lines(String... values) {
      bytes(String.join("\n", values).getBytes(StandardCharsets.UTF_8));
    }

    private static ByteBuffer buffer(int size, int bytesEach) {
      return ByteBuffer.allocate(Integer.BYTES + size * bytesEach).order(ByteOrder.LITTLE_ENDIAN).putInt(size);
    }

    byte[] toBytes() {
      byte[] bytes = out.toByteArray();
      ByteBuffer.wrap(bytes)
          .order(ByteOrder.LITTLE_ENDIAN)
          .putInt(MARK)
          .putInt(VERSION)
          .putInt(checksum(bytes));
      return bytes;
    }
  }
}
