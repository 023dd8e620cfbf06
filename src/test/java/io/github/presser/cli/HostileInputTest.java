package io.github.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages and archives that are damaged, or made to do harm: they are told of, and what comes after them is read. */
class HostileInputTest {

  private static final String STORY =
      "<h1>Harbour to close</h1><p>The harbour of Westerby will be closed to ferries from Monday, the port authority"
          + " said on Friday.</p><p>\"We have no choice,\" said Ina Quell, who runs the authority and has warned the"
          + " town of this for years.</p>";

  private static final int MEGABYTE = 1 << 20;

  @TempDir Path folder;

  private final TestProgram program = new TestProgram();

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] record(String address, String http, byte[] body, int wrong) {
    byte[] head = bytes(http);
    byte[] warc =
        bytes("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
            + "\r\nWARC-Date: 2024-03-02T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:6d0b7c4e-0000-4000-8000-000000000000>"
            + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + (head.length + body.length + wrong) + "\r\n\r\n");
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(warc);
    all.writeBytes(head);
    all.writeBytes(body);
    all.writeBytes(bytes("\r\n\r\n"));
    return all.toByteArray();
  }

  private static byte[] record(String address) {
    return record(address, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", bytes(STORY), 0);
  }

  /** Megabytes of zeros, compressed to a thousandth. */
  private static byte[] bomb(int megabytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      byte[] block = new byte[MEGABYTE];
      Arrays.fill(block, (byte) 'a');
      for (int i = 0; i < megabytes; i++) {
        out.write(block);
      }
    }
    return bytes.toByteArray();
  }

  private Path write(String name, byte[]... parts) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      for (byte[] part : parts) {
        out.write(part);
      }
    }
    return file;
  }

  /** Reads a folder that ends with a good page, which must come out. */
  private String errorsOfABatch() throws IOException {
    write("z.html", bytes(STORY));
    assertThat(program.run("read", folder)).isEqualTo(1);
    assertThat(program.out().lines()).hasSize(1).first().asString().startsWith("{\"id\":\"z\"");
    return program.err();
  }

  @Test
  void aPageThatIsSmallOnlyWhileItIsCompressed() throws IOException {
    write("bomb.html.gz", bomb(300));

    assertThat(errorsOfABatch()).contains("bomb.html.gz: longer than 67108864 bytes");
  }

  @Test
  void aFileThatIsOneAttribute() throws IOException {
    write("attribute.html.gz", bytes(""), compressed("<p class='"), bomb(200));

    assertThat(errorsOfABatch()).contains("attribute.html.gz: longer than 67108864 bytes");
  }

  private static byte[] compressed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(bytes(text));
    }
    return bytes.toByteArray();
  }

  @Test
  void aPageOfNothingButTags() throws IOException {
    write("tags.html", bytes("<b>".repeat(2_000_000)));

    assertThat(errorsOfABatch()).contains("tags.html: no article here: it has too many tags");
  }

  @Test
  void aPageThatIsNotCompressedAsItsNameSays() throws IOException {
    write("torn.html.gz", Arrays.copyOf(compressed(STORY.repeat(9)), 90));
    write("plain.html.gz", bytes(STORY));

    assertThat(errorsOfABatch()).contains("torn.html.gz: ", "plain.html.gz: ");
  }

  @Test
  void whatIsNoPageWhateverItIsCalled() throws IOException {
    write("report.html", bytes("%PDF-1.7 (Boats) " + STORY));
    write("saved.html", compressed(STORY));
    write("twice.html.gz", compressed("\u0001\u0002\u0003" + STORY.substring(0, 40)));

    assertThat(errorsOfABatch()).contains("report.html: not text but a PDF document",
        "saved.html: not text but compressed with gzip", "twice.html.gz: no article here: it is not text");
  }

  @Test
  void aBombInAnArchive() throws IOException {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n";
    Path archive =
        write("crawl.warc", record("https://post.example/a"), record("https://post.example/b", http, bomb(300), 0),
            record("https://post.example/c"));

    assertThat(program.run("read", archive)).isEqualTo(1);
    assertThat(program.out().lines()).hasSize(2);
    assertThat(program.err()).contains("crawl.warc: https://post.example/b: longer than 67108864 bytes");
  }

  @Test
  void whatIsCompressedOtherwiseThanItsHeadSays() throws IOException {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: %s\r\n\r\n";
    byte[] deflated = deflated(false);
    Path archive =
        write("crawl.warc", record("https://post.example/a", http.formatted("gzip"), bytes(STORY), 0),
            record("https://post.example/b", http.formatted("deflate"), deflated, 0),
            record("https://post.example/c", http.formatted("deflate"), deflated(true), 0),
            record("https://post.example/d", http.formatted("gzip"), deflated, 0),
            record("https://post.example/e", http.formatted("deflate"), bytes(STORY), 0),
            record("https://post.example/f", http.formatted("X-GZIP"), compressed(STORY), 0),
            record("https://post.example/g", http.formatted("gzip"), Arrays.copyOf(compressed(STORY), 90), 0),
            record("https://post.example/h", http.formatted("br"), deflated, 0),
            record("https://post.example/i", http.formatted("gzip"), new byte[0], 0));

    assertThat(program.run("read", archive)).isEqualTo(1);
    assertThat(program.out().lines()).hasSize(6).allMatch(line -> line.contains("no choice"));
    assertThat(program.err())
        .contains("example/g: Unexpected end", "example/h: compressed with Brotli", "example/i: no article here")
        .doesNotContain("example/f: ");
  }

  private static byte[] deflated(boolean bare) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(bytes, new Deflater(9, bare))) {
      out.write(bytes(STORY));
    }
    return bytes.toByteArray();
  }

  @Test
  void aRecordThatIsNoAnswerOfAServer() throws IOException {
    Path archive =
        write("crawl.warc", record("https://post.example/a"),
            record("https://post.example/b", "HTTP/1.1 two hundred\r\n\r\n", bytes(STORY), 0),
            record("https://post.example/c", "HTTP/1.1 200 OK\r\nContent-Type: ;;=\r\n\r\n", bytes(STORY), 0),
            record("not an address", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", bytes(STORY), 0),
            record("https://post.example/z"));

    assertThat(program.run("read", archive)).isEqualTo(1);
    assertThat(program.out()).contains("{\"id\":\"https://post.example/a\",", "{\"id\":\"https://post.example/z\"");
    assertThat(program.err()).contains("crawl.warc: https://post.example/b: its head is damaged");
  }

  @Test
  void anArchiveWithWrongLengths() throws IOException {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
    for (int wrong : new int[] {-50, 40, 1_000_000}) {
      Path archive =
          write("crawl.warc", record("https://post.example/a"),
              record("https://post.example/b", http, bytes(STORY), wrong), record("https://post.example/c"));
      TestProgram each = new TestProgram();

      assertThat(each.run("read", archive, write("z.html", bytes(STORY)))).as("%d", wrong).isEqualTo(1);
      assertThat(each.out()).startsWith("{\"id\":\"https://post.example/a\",").contains("{\"id\":\"z\"");
      assertThat(each.err()).contains("crawl.warc: ");
    }
  }

  @Test
  void anArchiveThatIsTorn() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(record("https://post.example/a"));
    }
    byte[] whole = bytes.toByteArray();
    Path archive = write("crawl.warc.gz", whole, Arrays.copyOf(whole, whole.length - 40));

    assertThat(program.run("read", archive, write("z.html", bytes(STORY)))).isEqualTo(1);
    assertThat(program.out()).startsWith("{\"id\":\"https://post.example/a\",").contains("{\"id\":\"z\"");
    assertThat(program.err()).contains("crawl.warc.gz: ");
  }

  @Test
  void whatFollowsATornRecordOfAnArchiveIsRead() throws IOException {
    byte[] other = new byte[200_000];
    new Random(2).nextBytes(other);
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
    byte[] large = packed(record("https://post.example/b", http, other, 0));
    byte[] changed = packed(record("https://post.example/d"));
    changed[60] ^= 0x55;
    Path archive =
        write("crawl.warc.gz", packed(record("https://post.example/a")), Arrays.copyOf(large, 100_000),
            packed(record("https://post.example/c")), changed, packed(record("https://post.example/e")), other,
            new byte[70_000], packed(record("https://post.example/f")), packed(record("https://post.example/g")));

    assertThat(program.run("read", archive)).isEqualTo(1);
    assertThat(program.out().lines().map(line -> line.substring(0, 31)))
        .containsExactly("{\"id\":\"https://post.example/a\",", "{\"id\":\"https://post.example/c\",",
            "{\"id\":\"https://post.example/e\",", "{\"id\":\"https://post.example/f\",",
            "{\"id\":\"https://post.example/g\",");
    assertThat(program.err()).contains("crawl.warc.gz: a record: ", "; the next whole one is read");
  }

  @Test
  void whatLooksLikeARecordOftenIsNoneAndIsLeft() throws IOException {
    byte[] alike = new byte[3 * MEGABYTE];
    for (int i = 0; i < alike.length; i += 3) {
      alike[i] = 0x1F;
      alike[i + 1] = (byte) 0x8B;
      alike[i + 2] = 8;
    }

    assertThat(program.run("read", write("crawl.warc.gz", packed(record("https://post.example/a")), alike)))
        .isEqualTo(1);
    assertThat(program.out().lines()).hasSize(1);
    assertThat(program.err()).contains("nothing after this is read");
  }

  private static byte[] packed(byte[] record) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(record);
    }
    return bytes.toByteArray();
  }

  @Test
  void whatIsNoArchiveAtAll() throws IOException {
    assertThat(program.run("read", write("crawl.warc", bytes(STORY)))).isEqualTo(1);
    assertThat(program.err()).contains("crawl.warc: ");
    assertThat(new TestProgram().run("read", write("empty.warc"))).isZero();
  }
}
