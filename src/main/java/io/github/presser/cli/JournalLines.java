package io.github.presser.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Lines of a journal, each behind a checksum of itself, as far as they agree with it: the first that does not was torn
 * when the run was cut short. For one thread.
 */
final class JournalLines {

  private static final int CHECKSUM_LENGTH = 8;
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long position;

  /**
   * Reads from a place on.
   *
   * @param journal the channel that holds the journal's lock: on some systems, to close another one to the same file
   *     would give the lock up
   */
  JournalLines(FileChannel journal, long position) throws IOException {
    this.in = new BufferedInputStream(Channels.newInputStream(journal.position(position)), BUFFER);
    this.position = position;
  }

  /** The next line without its checksum; empty at the end, or where the rest is torn. */
  Optional<String> next() throws IOException {
    line.reset();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        return Optional.empty();
      }
      line.write(b);
    }
    String all = line.toString(StandardCharsets.UTF_8);
    if (all.length() <= CHECKSUM_LENGTH) {
      return Optional.empty();
    }
    String content = all.substring(CHECKSUM_LENGTH + 1);
    if (!all.startsWith(checksum(content.getBytes(StandardCharsets.UTF_8)) + " ")) {
      return Optional.empty();
    }
    position += line.size() + 1;
    return Optional.of(content);
  }

  /** Where the line read last ends. */
  long position() {
    return position;
  }

  /** The bytes of a line with this content. */
  static byte[] line(String content) {
    return (checksum(content.getBytes(StandardCharsets.UTF_8)) + " " + content + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** CRC-32C as eight hexadecimal digits. */
  static String checksum(byte[] bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, bytes.length);
    return String.format(Locale.ROOT, "%08x", crc.getValue());
  }
}
