package io.github.presser.json;

import io.github.presser.internal.JsonObjects;
import io.github.presser.internal.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of a file of JSON Lines in UTF-8, without blank ones; one is held in memory at a time. */
final class Lines implements Closeable {

  /** The longest line that is read, in bytes. The longest article that anybody prints has a hundredth of it. */
  static final int LONGEST = JsonObjects.LONGEST;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private long number;

  Lines(InputStream in) {
    this.in = in;
  }

  /**
   * Reads the next line that is not blank.
   *
   * @return the line without its end, or empty at the end
   * @throws MalformedLineException if it is too long or not UTF-8; the next call goes on with the line after it
   * @throws IOException if the stream cannot be read
   */
  Optional<String> next() throws IOException {
    for (byte[] bytes = nextBytes(); bytes != null; bytes = nextBytes()) {
      String line;
      try {
        line = Utf8.decode(bytes);
      } catch (CharacterCodingException e) {
        throw malformed(e.getMessage() + " of the line");
      }
      if (number == 1) {
        line = Utf8.withoutMark(line); // of the file, not of an article
      }
      if (!line.isBlank()) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /** The number of the line read last, counted from 1; 0 before the first. */
  long number() {
    return number;
  }

  /** Says what is wrong with the line read last. */
  MalformedLineException malformed(String reason) {
    return new MalformedLineException(number, reason);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Returns the next line without its end, or null when there is none. */
  private byte @Nullable [] nextBytes() throws IOException {
    ByteArrayOutputStream bytes = null;
    boolean tooLong = false;
    while (true) {
      if (position == limit) {
        limit = in.read(buffer);
        position = 0;
        if (limit <= 0) {
          limit = 0;
          if (bytes == null) {
            return null;
          }
          break;
        }
      }
      if (bytes == null) {
        bytes = new ByteArrayOutputStream();
        number++;
      }
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      tooLong |= bytes.size() + (end - position) > LONGEST;
      if (!tooLong) {
        bytes.write(buffer, position, end - position);
      }
      position = Math.min(end + 1, limit);
      if (end < limit) {
        break;
      }
    }
    if (tooLong) {
      throw malformed("longer than " + LONGEST + " bytes");
    }
    return bytes.toByteArray();
  }
}
