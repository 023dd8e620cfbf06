package io.github.presser.page;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * The bytes of an archive, in which each record is compressed by itself, as a stream that can go on at the next whole
 * record where one is damaged. Not thread-safe.
 */
final class Members extends InputStream {

  /** Whoever reads records holds fewer bytes that are not used yet. */
  private static final int KEPT = 1 << 16;

  /** So many bytes of a record tell whether it is one. */
  private static final int BEGINNING = 512;

  /** So many places that look like the beginning of a record, and are none, are no archive. */
  private static final int MOST_TRIES = 100_000;

  private static final byte[] RECORD = "WARC/".getBytes(StandardCharsets.US_ASCII);

  private final byte[] kept = new byte[KEPT];
  private final PushbackInputStream in;
  private long given;
  private int tries;

  Members(InputStream in) {
    this.in = new PushbackInputStream(new BufferedInputStream(in), KEPT + BEGINNING);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int off, int len) throws IOException {
    int count = in.read(bytes, off, len);
    for (int done = Math.max(0, count - KEPT); done < count;) {
      int at = (int) ((given + done) % KEPT);
      int part = Math.min(count - done, KEPT - at);
      System.arraycopy(bytes, off + done, kept, at, part);
      done += part;
    }
    given += Math.max(0, count);
    return count;
  }

  /** How many bytes were read. */
  long given() {
    return given;
  }

  /**
   * Goes to the next record.
   *
   * @param place where to look from; not so far back that the bytes are gone, then from the first that is there
   * @return whether there is one; it is what is read next
   */
  boolean next(long place) throws IOException {
    long from = Math.min(given, Math.max(place, Math.max(0, given - KEPT)));
    byte[] again = new byte[(int) (given - from)];
    for (int i = 0; i < again.length; i++) {
      again[i] = kept[(int) ((from + i) % KEPT)];
    }
    in.unread(again);
    given = from;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == 0x1F) {
        in.unread(b);
        byte[] beginning = in.readNBytes(BEGINNING);
        in.unread(beginning);
        if (isRecord(beginning)) {
          return true;
        }
        in.read();
      }
      given++;
    }
    return false;
  }

  private boolean isRecord(byte[] beginning) {
    if (beginning.length < 3 || beginning[1] != (byte) 0x8B || beginning[2] != 8 || tries++ > MOST_TRIES) {
      return false;
    }
    try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(beginning))) {
      return Arrays.equals(unpacked.readNBytes(RECORD.length), RECORD);
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
