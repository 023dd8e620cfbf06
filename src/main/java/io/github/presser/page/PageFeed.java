package io.github.presser.page;

import io.github.presser.Article;
import io.github.presser.Publication;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/**
 * The items of an RSS or Atom feed as articles, in their order: of each the fullest text that it carries. No DTD and
 * no entity is fetched or expanded. Not thread-safe.
 */
public final class PageFeed {

  private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf:RDF");

  private final boolean feed;
  private final Iterator<Element> items;
  private final PageReader reader = new PageReader();
  private final String publisher;
  private String id = "";

  /**
   * Reads a feed.
   *
   * @param feed its bytes, in any encoding; something that is no feed has no items
   */
  public PageFeed(byte[] feed) {
    Document document = Parser.xmlParser().parseInput(Encodings.decode(feed, Optional.empty()), "");
    Element root = document.firstElementChild();
    this.feed = root != null && ROOTS.contains(root.tagName());
    this.items = (this.feed ? document.select("item, entry") : new Elements()).iterator();
    Element channel = document.selectFirst("channel, feed");
    this.publisher = channel == null ? "" : child(channel, "title");
  }

  /**
   * Returns whether the bytes are those of a feed.
   *
   * @return false if they are neither RSS nor Atom
   */
  public boolean isFeed() {
    return feed;
  }

  /**
   * Makes an article of the next item.
   *
   * @return the article, or empty at the end; its id is the item's own, or else its address or headline
   * @throws NoArticleException if the item has no running text; the next call goes on with the item after it
   */
  public Optional<Article> next() throws NoArticleException {
    if (!items.hasNext()) {
      return Optional.empty();
    }
    Element item = items.next();
    String link = child(item, "link");
    Element reference = item.selectFirst("> link[href]");
    String address = link.isEmpty() && reference != null ? reference.attr("href") : link;
    String headline = child(item, "title");
    id = Stream.of(child(item, "guid"), child(item, "id"), address, headline)
        .filter(each -> !each.isBlank()).findFirst().orElse("item");
    String html = Stream.of("content:encoded", "content", "description", "summary")
        .map(name -> child(item, name)).filter(each -> !each.isBlank()).findFirst().orElse("");
    Dates dates = new Dates(PageWords.standard(), Dates.Order.UNKNOWN);
    Optional<OffsetDateTime> date =
        Stream.of("pubDate", "published", "dc:date", "updated")
            .flatMap(name -> dates.read(child(item, name)).stream()).findFirst();
    List<String> bylines =
        Stream.of("dc:creator", "author > name", "author").map(name -> child(item, name)).toList();
    Publication known =
        new Publication(
            filled(headline), date, Authors.read(bylines, publisher, PageWords.standard()), filled(publisher),
            Optional.empty(), filled(address));
    Article article = reader.read(id, "<article><h1></h1><p>" + html + "</article>", address);
    return Optional.of(article.withPublication(known));
  }

  /**
   * Returns what the item read last is called.
   *
   * @return its id; empty before the first
   */
  public String id() {
    return id;
  }

  private static Optional<String> filled(String value) {
    return value.isBlank() ? Optional.empty() : Optional.of(value);
  }

  /** The text of a child, by its name or a path of names; of one that holds markup itself, that. */
  private static String child(Element parent, String path) {
    Element found = parent;
    for (String name : path.split(" > ")) {
      Element next = null;
      for (Element each : found.children()) {
        if (next == null && each.tagName().equals(name)) {
          next = each;
        }
      }
      if (next == null) {
        return "";
      }
      found = next;
    }
    return found.childrenSize() > 0 ? found.html() : found.wholeText().strip();
  }
}
