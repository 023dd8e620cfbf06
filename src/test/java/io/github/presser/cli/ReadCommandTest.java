package io.github.presser.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.presser.Article;
import io.github.presser.internal.OrderedExtraction;
import io.github.presser.json.ArticleReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

  private static final String TEXT =
      "The harbour of Westerby will be closed to ferries from Monday, the port authority said on Friday.\n\n"
          + "\"We have no choice,\" said Ina Quell, who runs the authority and has warned the town of this for years.";

  private static final String PAGE =
      "<html lang=en><head><title>Harbour to close</title><meta property='article:published_time' content='2024-03-01'>"
          + "<meta name=author content='Lou Hale'><link rel=canonical href='https://post.example/harbour'></head><body>"
          + "<h1>Harbour to close</h1><p>" + TEXT.replace("\n\n", "</p><p>") + "</p></body></html>";

  private static final String LINE =
      "{\"id\":\"harbour\",\"url\":\"https://post.example/harbour\",\"headline\":\"Harbour to close\","
          + "\"date\":\"2024-03-01\",\"authors\":[\"Lou Hale\"],\"publisher\":null,\"language\":null,"
          + "\"captions\":[],\"blockQuotations\":[],\"text\":\""
          + TEXT.replace("\n", "\\n").replace("\"", "\\\"") + "\"}\n";

  @TempDir Path folder;

  private final TestProgram program = new TestProgram();

  private Path write(String name, String content) throws IOException {
    return write(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out =
        name.endsWith(".gz") ? new GZIPOutputStream(Files.newOutputStream(file)) : Files.newOutputStream(file)) {
      out.write(content);
    }
    return file;
  }

  private static String record(String address, String type, String status, String body) {
    String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n" + body;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address + "\r\nWARC-Date: 2024-03-02T00:00:00Z\r\n"
        + "WARC-Record-ID: <urn:uuid:6d0b7c4e-0000-4000-8000-000000000000>\r\n"
        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
        + http.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + http + "\r\n\r\n";
  }

  @Test
  void pagesOfEveryEndingAreRead() throws IOException {
    for (String name : new String[] {"harbour.html", "harbour.HTM", "harbour.xhtml", "harbour.html.gz"}) {
      TestProgram each = new TestProgram();
      assertThat(each.run("read", write(name, PAGE))).as(name).isZero();
      assertThat(each.out()).isEqualTo(LINE.replace("\"language\":null", "\"language\":\"en\""));
    }
  }

  @Test
  void whatIsReadGivesTheSameWhenItIsReadAgain() throws IOException {
    Path page = write("harbour.html", PAGE);
    program.run("read", page);
    Path lines = write("harbour.jsonl", program.out());
    TestProgram again = new TestProgram();
    TestProgram extracted = new TestProgram();
    TestProgram fromPage = new TestProgram();

    assertThat(again.run("read", lines)).isZero();
    assertThat(again.out()).isEqualTo(program.out());
    assertThat(extracted.run("extract", lines)).isZero();
    assertThat(fromPage.run("extract", page)).isZero();
    assertThat(extracted.out()).isEqualTo(fromPage.out()).contains("We have no choice");
  }

  @Test
  void theTextOfAPageIsInTheOutputUnlessItIsUnwanted() throws IOException {
    Path page = write("harbour.html", PAGE);
    Path text = write("plain.txt", TEXT);
    String field = "\"text\":\"The harbour of Westerby";

    for (String format : new String[] {"jsonl", "json"}) {
      assertThat(extracted(page, "-f", format).replace(": ", ":")).contains(field, "harbour#:~:text=We%20have");
      assertThat(extracted(page, "-f", format, "--no-with-text").replace(": ", ":")).doesNotContain(field);
      assertThat(extracted(text, "-f", format).replace(": ", ":")).doesNotContain(field);
      assertThat(extracted(text, "-f", format, "--with-text").replace(": ", ":")).contains(field);
    }
  }

  private static String extracted(Path path, String... options) {
    TestProgram program = new TestProgram();
    List<Object> arguments = new ArrayList<>(List.of("extract", path));
    arguments.addAll(List.of(options));
    program.run(arguments.toArray());
    return program.out();
  }

  @Test
  void aFolderGivesItsTextsAndPages() throws IOException {
    write("a.txt.gz", TEXT);
    write("b.html", PAGE);
    write("c.css", "p { color: red }");

    assertThat(program.run("read", folder)).isZero();
    assertThat(program.out().lines()).hasSize(2).first().asString().startsWith("{\"id\":\"a\",\"url\":null");
  }

  @Test
  void whatAFolderHoldsBesideIsNamedAndNoFailure() throws IOException {
    write("a.txt", TEXT);
    for (String other : new String[] {"z.css", "feed.rss", "old.jsonl.gz", "crawl.warc", "b.png", "c.png", ".hidden"}) {
      write(other, "x");
    }
    Files.createDirectory(folder.resolve("a_files"));
    String named = folder + ": not read: crawl.warc, feed.rss, old.jsonl.gz, a_files/, b.png and 2 more; a folder";
    TestProgram extract = new TestProgram();

    assertThat(program.run("read", folder)).isZero();
    assertThat(program.err()).contains(named);
    assertThat(extract.run("extract", folder)).isZero();
    assertThat(extract.err()).contains(named).doesNotContain("hidden");
  }

  @Test
  void aFileWhoseNameDoesNotTellIsAPageIfItBeginsAsOne() throws IOException {
    TestProgram piped = new TestProgram().input(PAGE);

    assertThat(program.run("read", write("harbour.php", PAGE), write("story", TEXT))).isZero();
    assertThat(program.out().lines()).hasSize(2).first().asString().contains("\"headline\":\"Harbour to close\"");
    assertThat(piped.run("read", "-")).isZero();
    assertThat(piped.out()).contains("\"id\":\"stdin\"", "\"headline\":\"Harbour to close\"");
  }

  @Test
  void whatIsNoArticleIsRefusedByName() throws IOException {
    Path roster = write("roster.json", "{\"members\": [{\"name\": \"Ina Quell\"}]}");
    Path pdf = write("report.pdf", "%PDF-1.7 (Boats)");
    Path news = write("news.xml", "<?xml version='1.0'?><nitf><body><p>" + TEXT + "</p></body></nitf>");

    assertThat(program.run("extract", roster, pdf, news)).isEqualTo(1);
    assertThat(program.out()).isEmpty();
    assertThat(program.err().lines()).satisfiesExactly(
        line -> assertThat(line).startsWith("presser: " + roster + ": not text but JSON"),
        line -> assertThat(line).startsWith("presser: " + pdf + ": not text but a PDF document"),
        line -> assertThat(line).startsWith("presser: " + news + ": no feed"));
  }

  @Test
  void linesMayHoldPages() throws IOException {
    String html = PAGE.replace("\"", "\\\"");
    Path lines = write("in.jsonl.gz", "{\"id\":\"harbour\",\"date\":\"2024-03-05\",\"html\":\"" + html + "\"}\n");

    assertThat(program.run("read", lines)).isZero();
    assertThat(program.out()).contains("\"date\":\"2024-03-05\"", "\"headline\":\"Harbour to close\"");
  }

  @Test
  void archivesGiveThePagesThatWereServed() throws IOException {
    String archive =
        record("https://post.example/a", "text/html; charset=utf-8", "200 OK", PAGE)
            + record("https://post.example/b", "text/html", "404 Not Found", PAGE)
            + record("https://post.example/c", "image/png", "200 OK", PAGE)
            + record("https://post.example/d", "text/html", "200 OK", "<p>Nothing.</p>")
            + record("https://post.example/e", "text/html", "200 OK", PAGE);

    assertThat(program.run("read", write("crawl.warc.gz", archive))).isEqualTo(1);
    assertThat(program.out().lines()).hasSize(2);
    assertThat(program.out()).contains("{\"id\":\"https://post.example/a\"", "{\"id\":\"https://post.example/e\"");
    assertThat(program.err()).contains("crawl.warc.gz: https://post.example/d: no article here").doesNotContain("/b");
  }

  @Test
  void anArchiveIsGoneOnWith() throws IOException {
    StringBuilder pages = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      pages.append(record("https://post.example/" + i, "text/html", "200 OK", i == 4 ? "<p>Nothing.</p>" : PAGE));
    }
    Path archive = write("crawl.warc.gz", pages.toString());
    Path whole = folder.resolve("whole.jsonl");
    Path out = folder.resolve("out.jsonl");
    assertThat(new TestProgram().run("extract", "-o", whole, archive)).isEqualTo(1);
    AtomicInteger count = new AtomicInteger();
    TestProgram stopped =
        new TestProgram()
            .loader(
                roster ->
                    (articles, threads) ->
                        OrderedExtraction.stream(TestProgram::passages, articles, threads)
                            .peek(outcome -> {
                              if (count.getAndIncrement() == 6) {
                                throw new ArithmeticException("stop");
                              }
                            }));

    assertThat(stopped.run("extract", "-o", out, archive)).isEqualTo(1);
    assertThat(out).doesNotExist();
    assertThat(program.run("extract", "--resume", "-o", out, archive)).isEqualTo(1);
    assertThat(program.err()).contains("going on after 6 articles", "https://post.example/4: no article here");
    assertThat(out).hasSameBinaryContentAs(whole);
  }

  @Test
  void nothingIsFetched() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(1);
      String there = "http://localhost:" + server.getLocalPort() + "/";
      String references =
          "<base href='@'><link rel=stylesheet href='@a.css'><link rel=next href='@'><script src='@a.js'></script>"
              + "<meta http-equiv=refresh content='0; url=@'><img src='@a.png' srcset='@b.png 2x'>"
              + "<iframe src='@'></iframe><object data='@'></object>"
              + "<video src='@' poster='@'></video><p style='background: url(@c.png)'></p>"
              + "<script type='application/ld+json'>{\"@context\": \"@\", \"@type\": \"NewsArticle\", \"@id\": \"@\"}"
              + "</script>";
      String page = PAGE.replace("</head>", references.replace("'@", "'" + there).replace("=@", "=" + there)
          .replace("(@", "(" + there).replace("\"@\"", "\"" + there + "\"") + "</head>");
      String declared =
          "<!DOCTYPE rss PUBLIC '-//X//X' '" + there + "x.dtd' [<!ENTITY x SYSTEM '" + there
              + "x'><!ENTITY % y SYSTEM '" + there + "y'> %y;]>";
      Path xhtml = write("page.xhtml", "<?xml version='1.0'?>" + declared.replace("rss", "html") + page);
      String item =
          "<rss><channel><item><title>&x;</title><guid>g</guid><description>&lt;img src='" + there + "'&gt;"
              + TEXT.replace("\"", "&quot;") + "</description></item></channel></rss>";
      Path feed = write("feed.rss", "<?xml version='1.0'?>" + declared + item);

      assertThat(program.run("read", xhtml, feed)).as(program.err()).isZero();
      assertThat(program.out().lines()).hasSize(2);
      assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void aDamagedArchiveGivesWhatIsBeforeTheDamage() throws IOException {
    String whole = record("https://post.example/a", "text/html", "200 OK", PAGE);
    Path archive = write("crawl.warc", whole + "WARC/1.0\r\nNo");

    assertThat(program.run("read", archive)).isEqualTo(1);
    assertThat(program.out().lines()).hasSize(1);
    assertThat(program.err()).contains("crawl.warc");
  }

  @Test
  void feedsGiveTheFullestTextOfEachItem() throws IOException {
    String escaped = TEXT.replace("\n\n", "&lt;/p&gt;&lt;p&gt;");
    String feed =
        "<?xml version='1.0'?><rss xmlns:content='c' xmlns:dc='d'><channel><title>Westerby Post</title><item>"
            + "<title>Harbour to close</title><link>https://post.example/harbour</link><guid>harbour</guid>"
            + "<pubDate>Fri, 01 Mar 2024 00:00:00 GMT</pubDate><dc:creator>Lou Hale</dc:creator>"
            + "<description>Short.</description><content:encoded>&lt;p&gt;" + escaped + "&lt;/p&gt;</content:encoded>"
            + "</item><item><title>Empty</title><guid>empty</guid></item></channel></rss>";

    assertThat(program.run("read", write("feed.rss", feed))).isEqualTo(1);
    assertThat(program.out().replace("\"language\":\"en\"", "\"language\":null"))
        .isEqualTo(LINE.replace("\"publisher\":null", "\"publisher\":\"Westerby Post\""));
    assertThat(program.err()).contains("empty: no article here");
  }

  @Test
  void whatHoldsNoArticleInEnglishIsSaidSoAndNotExtracted() throws IOException {
    String german =
        "<p>Der Hafen von Westerby wird von Montag an für die Fähren geschlossen, wie die Behörde am Freitag sagte. Die"
            + " Händler, die von den Gästen der Fähren leben, haben die Stadt um Hilfe gebeten, und sie hat noch nicht"
            + " geantwortet. Es ist nicht das erste Mal, dass der Kai in den Schlick sinkt.</p>";
    Path page = write("hafen.html", german);
    TestProgram extract = new TestProgram();

    assertThat(program.run("read", page)).isEqualTo(1);
    assertThat(program.out()).contains("\"language\":\"de\"");
    assertThat(program.err()).contains("hafen: in another language than English: de");
    assertThat(extract.run("extract", page)).isEqualTo(1);
    assertThat(extract.out()).isEmpty();
    assertThat(new TestProgram().run("extract", write("front.html", "<p>Hello.</p>"))).isEqualTo(1);
    TestProgram text = new TestProgram();
    assertThat(text.run("extract", write("hafen.txt", german.replaceAll("</?p>", "")))).isEqualTo(1);
    assertThat(text.err()).contains("hafen.txt: in another language than English: de");
    assertThat(new TestProgram().run("extract", write("kurz.txt", "Der Hafen von Westerby ist zu."))).isZero();
  }

  @Test
  void articlesComeBackAsTheyWere() throws IOException {
    program.run("read", write("harbour.html", PAGE));
    try (ArticleReader reader =
        new ArticleReader(new ByteArrayInputStream(program.out().getBytes(StandardCharsets.UTF_8)))) {
      Article article = reader.read().orElseThrow();
      assertThat(article.text()).isEqualTo(TEXT);
      assertThat(article.publication().authors()).containsExactly("Lou Hale");
      assertThat(article.publication().headline()).contains("Harbour to close");
      assertThat(article.date()).hasToString("Optional[2024-03-01T00:00:00Z]");
    }
  }
}
