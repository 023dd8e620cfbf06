package io.github.presser.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.Article;
import io.github.presser.fuzz.FuzzTest;
import io.github.presser.page.PageArchive.ArchivedPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A saved page, a feed or an archive gives articles, or says that it has none. The first byte of an input says what the
 * rest is.
 */
class PageFuzzTest extends FuzzTest {

  private static final String PAGE =
      "<html lang=en><head><title>Nets stay dry - The Norland Post</title><meta charset=utf-8>"
          + "<meta property=og:title content='Nets stay dry'><script type='application/ld+json'>"
          + "{\"@type\":\"NewsArticle\",\"headline\":\"Nets stay dry\",\"datePublished\":\"2019-04-02T08:00:00Z\","
          + "\"author\":[{\"@type\":\"Person\",\"name\":\"Bo Prior\"}]}</script></head><body><nav><a href=/>Home</a>"
          + "</nav><article><h1>Nets stay dry</h1><p class=byline>By Bo Prior</p><p>The boats will not "
          + "put out to sea before the spring, the minister said on Monday.</p><blockquote>The nets stay dry."
          + "</blockquote><p>\"We have waited for long enough,\" Ana Roe said &amp; left the harbour with her crew of "
          + "seven, who had no more to say.</p><ul><li>One</ul></article><footer>Contact</footer></body></html>";

  @Override
  protected int mutants() {
    return 300;
  }

  @Override
  protected List<byte[]> seeds() {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE;
    return bytes(
        "p" + PAGE,
        "p<html><body><article><h1>Les filets</h1><p>Les bateaux ne sortiront pas de la baie avant que le printemps "
            + "soit là, a dit la ministre, et les gens du port en ont assez de ne pas savoir pour quand ce sera et qui "
            + "le dira dans les villes au nord, où il y a des pêcheurs qui sont sans travail depuis un an.</p>",
        "f<?xml version='1.0'?><rss version='2.0'><channel><title>Post</title><item><title>Nets</title>"
            + "<guid>g1</guid><pubDate>Tue, 02 Apr 2019 08:00:00 GMT</pubDate><description>&lt;p&gt;The boats of "
            + "Norland will not put out to sea before the spring, Ana Roe said on Monday in the harbour.&lt;/p&gt;"
            + "</description></item><entry><id>e</id><link href='https://a.example/'/></entry></channel></rss>",
        "w" + "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            + "WARC-Date: 2019-04-02T08:00:00Z\r\nWARC-Target-URI: https://a.example/nets\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.length() + "\r\n\r\n"
            + http + "\r\n\r\n");
  }

  @Override
  protected void feed(byte[] input) throws IOException {
    if (input.length == 0) {
      return;
    }
    byte[] rest = Arrays.copyOfRange(input, 1, input.length);
    switch (input[0]) {
      case 'f' -> readFeed(rest);
      case 'w' -> readArchive(rest);
      default -> readPage(rest, Optional.empty());
    }
  }

  private static void readPage(byte[] page, Optional<String> encoding) {
    try {
      Article article = new PageReader().read("a", page, encoding, "https://a.example/a");
      assertThat(article.text()).isNotBlank();
      assertThat(LanguageIdentifier.standard().identify(article.text()).orElse("en")).matches("[a-z]{2,3}");
      assertThat(new PageReader().read("a", page, encoding, "https://a.example/a")).isEqualTo(article);
    } catch (NoArticleException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  private static void readFeed(byte[] bytes) {
    PageFeed feed = new PageFeed(bytes);
    for (boolean more = true; more; ) {
      try {
        more = feed.next().isPresent();
      } catch (NoArticleException e) {
        assertThat(feed.id()).isNotBlank();
      }
    }
  }

  private static void readArchive(byte[] bytes) {
    try (PageArchive archive = new PageArchive(new ByteArrayInputStream(bytes))) {
      for (Optional<ArchivedPage> page = archive.next(); page.isPresent(); page = archive.next()) {
        readPage(page.get().html(), page.get().encoding());
      }
    } catch (IOException e) {
      assertThat(e).isNotInstanceOf(NoArticleException.class);
    }
  }
}
