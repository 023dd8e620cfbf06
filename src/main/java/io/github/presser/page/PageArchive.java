package io.github.presser.page;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The pages of a web archive (WARC, compressed or not) in their order, one held in memory at a time. Pages are what a
 * server gave as HTML with the status 200. Not thread-safe.
 */
public final class PageArchive implements Closeable {

  private static final Set<String> COMPRESSED = Set.of("gzip", "x-gzip", "deflate");

  /** How what is compressed with gzip begins. */
  private static final int GZIP = 0x1F8B;

  /** How what is compressed as "deflate" begins, unless it is without a head as some servers send it. */
  private static final int ZLIB = 0x78;

  /** The first two bytes are a multiple of it. */
  private static final int ZLIB_CHECK = 31;

  private final Members members;
  private WarcReader records;

  /** Where in the archive the bytes of {@link #records} begin, and where those of the record read last. */
  private long begin;

  private long last;

  private boolean damaged;

  /**
   * A page as its server gave it.
   *
   * @param address where it was on the web
   * @param html its bytes, decompressed
   * @param encoding the encoding that the server named
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record ArchivedPage(String address, byte[] html, Optional<String> encoding) {}

  /**
   * Opens an archive.
   *
   * @param in the archive; closed with this object
   * @throws IOException if it cannot be read or is no archive
   */
  public PageArchive(InputStream in) throws IOException {
    this.members = new Members(in);
    this.records = records();
  }

  private WarcReader records() throws IOException {
    WarcReader reader = new WarcReader(members);
    reader.setLenient(true);
    return reader;
  }

  /**
   * Reads the next page.
   *
   * @return the page, or empty at the end
   * @throws UnreadablePageException if a page's head is damaged, or the page cannot be decompressed or is longer than
   *     64 MiB, or a record of an archive whose records are compressed one by one is torn; the next call goes on with
   *     the page after it
   * @throws IOException if the archive cannot be read any further
   */
  public Optional<ArchivedPage> next() throws IOException {
    for (Optional<WarcRecord> record = record(); record.isPresent(); record = record()) {
      if (record.get() instanceof WarcResponse response) {
        Optional<ArchivedPage> page = page(response);
        if (page.isPresent()) {
          return page;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<WarcRecord> record() throws IOException {
    while (true) {
      try {
        Optional<WarcRecord> record = records.next();
        last = record.isPresent() ? begin + records.position() : last;
        damaged = false;
        return record;
      } catch (IOException | RuntimeException e) {
        String reason = e instanceof IOException ? e.getMessage() : "its head is damaged: " + e.getMessage();
        boolean told = damaged;
        goOn(reason, e);
        if (!told) {
          throw new UnreadablePageException("a record", reason + "; the next whole one is read");
        }
      }
    }
  }

  /** Goes to the next place where a record begins, which may be the damaged one once more. */
  private void goOn(String reason, Exception cause) throws IOException {
    if (!members.next(last + 1)) {
      throw new IOException(reason, cause);
    }
    begin = members.given();
    last = begin;
    damaged = true;
    records = records();
  }

  /** The page of a response; empty if it is none. What is wrong inside a record is wrong with that one only. */
  private static Optional<ArchivedPage> page(WarcResponse response) throws UnreadablePageException {
    String address = "a page";
    try {
      address = response.target();
      if (!response.contentType().base().equals(MediaType.HTTP)) {
        return Optional.empty();
      }
      HttpResponse http = response.http();
      MediaType type = http.contentType().base();
      boolean page = http.status() == 200 && (type.equals(MediaType.HTML.base()) || type.equals(MediaType.XHTML));
      return page ? Optional.of(page(address, http)) : Optional.empty();
    } catch (UnreadablePageException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new UnreadablePageException(address, "its head is damaged: " + e.getMessage());
    }
  }

  private static ArchivedPage page(String address, HttpResponse http) throws UnreadablePageException {
    byte[] html;
    try (InputStream body = body(http)) {
      html = body.readNBytes(PageReader.LONGEST_PAGE + 1);
    } catch (IOException e) {
      throw new UnreadablePageException(address, e.getMessage());
    }
    if (html.length > PageReader.LONGEST_PAGE) {
      throw new UnreadablePageException(address, "longer than " + PageReader.LONGEST_PAGE + " bytes");
    }
    return new ArchivedPage(address, html, Optional.ofNullable(http.contentType().parameters().get("charset")));
  }

  /** What the server sent, decompressed: also if it is not compressed as its head says, or was when it was archived. */
  private static InputStream body(HttpResponse http) throws IOException {
    String encoding = http.headers().first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
    if (encoding.equals("br") && !hasBrotli()) {
      throw new IOException("compressed with Brotli, for which org.brotli:dec must be on the class path");
    }
    if (!COMPRESSED.contains(encoding)) {
      return http.bodyDecoded().stream();
    }
    PushbackInputStream sent = new PushbackInputStream(http.body().stream(), 2);
    byte[] start = sent.readNBytes(2);
    sent.unread(start);
    int head = start.length < 2 ? 0 : (start[0] & 0xFF) << 8 | start[1] & 0xFF;
    if (head == GZIP) {
      return new GZIPInputStream(sent);
    }
    boolean isZlib = head >> 8 == ZLIB && head % ZLIB_CHECK == 0;
    return isZlib ? new InflaterInputStream(sent)
        : encoding.equals("deflate") && head >> 8 != '<' ? new InflaterInputStream(sent, new Inflater(true)) : sent;
  }

  private static boolean hasBrotli() {
    try {
      Class.forName("org.brotli.dec.BrotliInputStream", false, PageArchive.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    records.close();
  }

  /** Says that one page of an archive cannot be read; the others can. */
  public static final class UnreadablePageException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String address;

    UnreadablePageException(String address, String reason) {
      super(reason);
      this.address = address;
    }

    /**
     * Returns the page's address.
     *
     * @return the address
     */
    public String address() {
      return address;
    }
  }
}
