package io.github.presser.page;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what a page says of its article: in JSON-LD, in meta tags, in microdata, in what it shows. */
final class FactsReader {

  private static final List<String> DATES =
      List.of(
          "article:published_time", "article:published", "og:published_time", "datepublished", "date_published",
          "pubdate", "publish-date", "publish_date", "publishdate", "publication_date", "published-date",
          "article.published", "article_date_original", "originalpublicationdate", "parsely-pub-date", "sailthru.date",
          "cxenseparse:recs:publishtime", "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date",
          "dc.date.created", "dcterms.issued", "article-publication-date", "ptime", "date", "displaydate",
          "bt:pubdate", "vr:published_time", "article.created", "og:article:published_time", "created");

  private static final List<String> AUTHORS =
      List.of(
          "author", "article:author", "article:author_name", "byl", "dc.creator", "dcterms.creator", "parsely-author",
          "sailthru.author", "cxenseparse:author", "og:article:author", "authors", "byline");

  private static final String BYLINES =
      "[itemprop=author], [rel=author], [class*=byline], [class*=author], [class*=Byline], [class*=Author]";

  private static final int SHORTEST_BODY = 250;
  private static final int MOST_BYLINES = 12;

  /** Top-level domains of countries and their states, without those that are sold for what they spell. */
  private static final Pattern COUNTRY = Pattern.compile("\\.(?!ai|co|fm|io|me|tv|to)([a-z]{2}|gov|mil)$");

  /** Countries whose dates have the month first, and domains of the first one's state. */
  private static final Set<String> MONTH_FIRST = Set.of("us", "ph", "gov", "mil");

  /** Countries where both orders are in use. */
  private static final Set<String> EITHER = Set.of("ca");

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
        headline, date(opening, address), authors(opening, publisher), publisher, language(), address, body(),
        isTold());
  }

  /** The article's text, where the page's data have more than its beginning. */
  private String body() {
    String body = data.field("articleBody");
    return body.length() >= SHORTEST_BODY ? body : "";
  }

  private boolean isTold() {
    return data.isArticle() || meta.first("og:type").contains("article") || meta.has("article:published_time")
        || page.selectFirst("[itemprop*=articleBody]") != null;
  }

  private static String firstOf(String... values) {
    for (String value : values) {
      if (!value.isBlank()) {
        return value.strip();
      }
    }
    return "";
  }

  private Optional<OffsetDateTime> date(Opening opening, String address) {
    Dates dates = new Dates(words, order(address));
    return Stream.<Supplier<Stream<OffsetDateTime>>>of(
            () -> read(dates, Stream.of(data.field("datePublished"), data.field("dateCreated"))),
            () -> read(dates, DATES.stream().flatMap(name -> meta.all(name).stream())),
            () ->
                read(
                    dates,
                    page.select("[itemprop=datePublished], time[pubdate], abbr.published, time.published").stream()
                        .map(at -> firstOf(at.attr("datetime"), at.attr("content"), at.attr("title"), at.text()))),
            () -> opening.published(dates, words).stream(),
            () -> read(dates, page.select("time[datetime]").stream().map(at -> at.attr("datetime"))),
            () -> read(dates, Stream.of(address, data.field("dateModified"))),
            () -> opening.changed(dates, words).stream(),
            () ->
                read(
                    dates,
                    page.select("time, [class*=date], [class*=Date], [class*=time], [class*=publish]").stream()
                        .map(Element::text)))
        .flatMap(Supplier::get).findFirst();
  }

  private static Stream<OffsetDateTime> read(Dates dates, Stream<String> texts) {
    return texts.flatMap(text -> dates.read(text).stream());
  }

  /** In which order the page's country writes dates: that of its address, or else of its language. */
  private Dates.Order order(String address) {
    String country = "";
    try {
      String host = address.isEmpty() ? null : URI.create(address).getHost();
      Matcher domain = COUNTRY.matcher(host == null ? "" : host.toLowerCase(Locale.ROOT));
      country = domain.find() ? domain.group(1) : "";
    } catch (IllegalArgumentException e) {
      // no address: the language tells
    }
    String[] language = told().toLowerCase(Locale.ROOT).split("[-_,; ]");
    if (country.isEmpty() && language.length > 1) {
      country = language[1];
    }
    if (country.isEmpty() || EITHER.contains(country)) {
      return Dates.Order.UNKNOWN;
    }
    return MONTH_FIRST.contains(country) ? Dates.Order.MONTH_FIRST : Dates.Order.DAY_FIRST;
  }

  private List<String> authors(Opening opening, String publisher) {
    return Stream.<Supplier<Stream<List<String>>>>of(
            () -> Stream.of(data.authors()),
            () -> AUTHORS.stream().map(meta::all),
            () ->
                page.select(BYLINES).stream().limit(MOST_BYLINES).filter(this::isOwn)
                    .takeWhile(byline -> !isDesk(byline)).map(FactsReader::byline),
            () -> opening.bylines().stream().map(List::of))
        .flatMap(Supplier::get)
        .map(bylines -> Authors.read(bylines, publisher, words))
        .filter(authors -> !authors.isEmpty())
        .findFirst().orElse(List.of());
  }

  /** Whether a byline is not that of a teaser. */
  private boolean isOwn(Element byline) {
    Element item = byline.closest("article, li");
    return item == null || !BlockReader.isTeaser(item, page.title());
  }

  /** Whether it is marked as the author and is none: what the page names after it is of something else. */
  private boolean isDesk(Element byline) {
    return byline.attr("itemprop").contains("author") && words.isDesk(byline.text());
  }

  /** The names that are marked in a byline as its authors', or else all of it. */
  private static List<String> byline(Element byline) {
    List<String> marked = byline.select("[itemprop=author], [rel=author]").eachText();
    return marked.isEmpty() ? List.of(byline.text()) : marked;
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

  /** The address that the page gives as its own, if it is one of the web; empty when it gives none. */
  private String address() {
    Element canonical = page.selectFirst("link[rel=canonical]");
    String given =
        firstOf(
            canonical == null ? "" : canonical.attr("href"), meta.first("og:url"), data.field("mainEntityOfPage"),
            data.field("url"));
    if (given.isEmpty()) {
      return page.baseUri();
    }
    try {
      URI base = page.baseUri().isEmpty() ? URI.create("") : URI.create(page.baseUri());
      URI address = base.resolve(given);
      return address.isAbsolute() && address.getScheme().startsWith("http") ? address.toString() : page.baseUri();
    } catch (IllegalArgumentException e) {
      return page.baseUri();
    }
  }
}
