package io.github.presser.internal;

import com.google.common.base.CharMatcher;
import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Strict UTF-8: what is not UTF-8 is refused with the place, never replaced, since that would move every offset. */
public final class Utf8 {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Utf8() {}

  /**
   * Decodes bytes; a byte order mark stays in the text.
   *
   * @throws NotUtf8Exception if they are not UTF-8; the message names the first byte that is wrong, counted
   *     from 0
   */
  public static String decode(byte[] bytes) throws NotUtf8Exception {
    if (com.google.common.base.Utf8.isWellFormed(bytes)) {
      return new String(bytes, StandardCharsets.UTF_8); // an eighth of the time that the decoder takes
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    decoder.decode(in, CharBuffer.allocate(bytes.length), true);
    throw new NotUtf8Exception(in.position(), bytes);
  }

  /**
   * Reads a file; a byte order mark stays in the text.
   *
   * @throws IOException if it cannot be read or is not UTF-8; the message names the file
   */
  public static String read(Path file) throws IOException {
    try {
      return decode(Files.readAllBytes(file));
    } catch (NotUtf8Exception e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads a file's lines, without the byte order mark that it may begin with.
   *
   * @throws IOException as {@link #read}
   */
  public static List<String> lines(Path file) throws IOException {
    return withoutMark(read(file)).lines().toList();
  }

  /**
   * Reads a file that ships with Presser. What a module holds only its own classes find, so no other library can do it.
   *
   * @param of a class; a name without "/" at its beginning is that of a file in its package
   * @throws IOException if it is not there or cannot be read; the message names it
   */
  public static String resource(Class<?> of, String name) throws IOException {
    try (InputStream in = of.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is not on the class path");
      }
      return decode(in.readAllBytes());
    }
  }

  /** The text without the byte order mark that it may begin with. */
  public static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /** Says where bytes stop being UTF-8. */
  public static final class NotUtf8Exception extends CharacterCodingException {

    @Serial private static final long serialVersionUID = 1L;

    private final String message;
    private final int line;
    private final int column;

    private NotUtf8Exception(int position, byte[] bytes) {
      String before = new String(bytes, 0, position, StandardCharsets.UTF_8);
      this.line = 1 + CharMatcher.is('\n').countIn(before);
      this.column = before.length() - before.lastIndexOf('\n');
      boolean utf16 = position == 0 && bytes.length > 1 && (mark(bytes) == 0xFFFE || mark(bytes) == 0xFEFF);
      this.message =
          "not UTF-8 at byte "
              + position
              + " (0x"
              + BaseEncoding.base16().encode(bytes, position, 1)
              + ")"
              + (utf16 ? "; it looks like UTF-16" : "");
    }

    private static int mark(byte[] bytes) {
      return (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    }

    /** The line of the first byte that is wrong, from 1. */
    public int line() {
      return line;
    }

    /** Its column, from 1, in UTF-16 code units. */
    public int column() {
      return column;
    }

    @Override
    public String getMessage() {
      return message;
    }
  }
}
