package io.github.presser.page;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what a page says of its article: in JSON-LD, in meta tags, in microdata, in what it shows. */
final class FactsReader {

  private static final List<String> AUTHORS =
      List.of(
          "author", "article:author", "article:author_name", "byl", "dc.creator", "dcterms.creator", "parsely-author",
          "sailthru.author", "cxenseparse:author", "og:article:author", "authors", "byline");

  /** How news agencies end what they write: "(Reporting by Ana Roe in Westerby; editing by Bo Hale)". */
  private static final Pattern REPORTERS = Pattern.compile("\\(?Reporting by ([^;()]{5,200}+)(?:[;)].*)?");

  private static final int SHORTEST_BODY = 250;

  /** The end of what goes on elsewhere: "…", "[...]". */
  private static final Pattern CUT = Pattern.compile("(?:…|\\.\\.\\.)\\s*+]?$");

  /** An address of a page, and not of a site or a folder. */
  private static final Pattern PAGE = Pattern.compile("https?://[^/]++/.*[^/]");

  private final Document page;
  private final List<Block> blocks;
  private final LinkedData data;
  private final PageWords words;
  private final MetaTags meta;

  private FactsReader(Document page, List<Block> blocks, PageWords words) {
    this.page = page;
    this.blocks = blocks;
    this.words = words;
    this.data = LinkedData.of(page);
    this.meta = MetaTags.of(page);
  }

  /** What a page says, which has these blocks. */
  static Facts read(Document page, List<Block> blocks, PageWords words) {
    return new FactsReader(page, blocks, words).read();
  }

  private Facts read() {
    String publisher = firstOf(data.publisher(), meta.first("og:site_name", "application-name"));
    String address = address();
    String headline = Headlines.find(page, data, meta, publisher, address, words);
    Opening opening = Opening.of(blocks, headline);
    return new Facts(
        headline, PublicationDate.find(page, data, meta, opening, address, told(), words), authors(opening, publisher),
        publisher, language(), address, body(), isTold());
  }

  /** The article's text, where the page's data have more than its beginning. */
  private String body() {
    String body = data.field("articleBody");
    return body.length() < SHORTEST_BODY || CUT.matcher(body).find() ? "" : body;
  }

  private boolean isTold() {
    return data.isArticle() || meta.first("og:type").contains("article") || meta.has("article:published_time")
        || page.selectFirst("[itemprop*=articleBody]") != null;
  }

  /** The first that is not blank, stripped; empty if all are. */
  static String firstOf(String... values) {
    for (String value : values) {
      if (!value.isBlank()) {
        return value.strip();
      }
    }
    return "";
  }

  private List<String> authors(Opening opening, String publisher) {
    return Stream.<Supplier<Stream<List<String>>>>of(
            () -> Stream.of(data.authors()),
            () -> AUTHORS.stream().map(meta::all),
            () -> Bylines.marked(page, opening, words),
            () -> opening.authorLinks(),
            () -> opening.bylines().stream().map(List::of),
            () -> opening.names(words).stream().map(List::of),
            () -> reporters())
        .flatMap(Supplier::get)
        .map(bylines -> Authors.read(bylines, publisher, words))
        .filter(authors -> !authors.isEmpty())
        .findFirst().orElse(List.of());
  }

  private Stream<List<String>> reporters() {
    return blocks.stream().flatMap(block -> block.text().lines()).map(REPORTERS::matcher).filter(Matcher::matches)
        .map(line -> List.of(line.group(1)));
  }

  private String language() {
    String primary = told().toLowerCase(Locale.ROOT).split("[-_,; ]", 2)[0];
    return primary.matches("[a-z]{2,3}") ? primary : "";
  }

  /** The language as the page names it. */
  private String told() {
    Element html = page.selectFirst("html");
    return firstOf(
        html == null ? "" : firstOf(html.attr("lang"), html.attr("xml:lang")), data.field("inLanguage"),
        meta.first("og:locale", "content-language", "language", "dc.language"));
  }

  /** The address that the page gives as its own, if it is one of the web; where it was found when it gives none. */
  private String address() {
    Element canonical = page.selectFirst("link[rel=canonical]");
    String given =
        firstOf(
            canonical == null ? "" : canonical.attr("href"), meta.first("og:url"), data.field("mainEntityOfPage"),
            data.field("url"));
    if (given.isEmpty()) {
      return found();
    }
    try {
      URI base = page.baseUri().isEmpty() ? URI.create("") : URI.create(page.baseUri());
      URI address = base.resolve(given);
      return address.isAbsolute() && address.getScheme().startsWith("http") ? address.toString() : found();
    } catch (IllegalArgumentException e) {
      return found();
    }
  }

  /** Where the page was found, or else what its addresses are relative to, if that is no site or folder. */
  private String found() {
    return PAGE.matcher(page.baseUri()).matches() ? page.baseUri() : page.location();
  }
}
