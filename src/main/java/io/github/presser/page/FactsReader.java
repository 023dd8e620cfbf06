package io.github.presser.page;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private static final int LONGEST_HEADLINE = 300;

  private static final Pattern BETWEEN_PARTS = Pattern.compile("\\s+[|–—·»:-]\\s+|\\s*\\|\\s*");

  private static final Pattern AFTER_SITE = Pattern.compile("\\s*(?:[|»:]|\\s[–—·-])\\s+");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]++");

  /** A headline shares more of its words than this with what else the page is called. */
  private static final double LEAST_SHARE = 0.35;

  private final Document page;
  private final LinkedData data;
  private final PageWords words;
  private final Map<String, List<String>> meta = new HashMap<>();

  private FactsReader(Document page, PageWords words) {
    this.page = page;
    this.words = words;
    this.data = LinkedData.of(page);
    for (Element tag : page.getElementsByTag("meta")) {
      String name = tag.hasAttr("property") ? tag.attr("property") : tag.attr("name");
      name = name.isEmpty() ? tag.attr("itemprop") : name;
      String content = tag.attr("content").strip();
      if (!name.isEmpty() && !content.isEmpty() && content.length() < 10_000) {
        meta.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>()).add(content);
      }
    }
  }

  static Facts read(Document page, PageWords words) {
    return new FactsReader(page, words).read();
  }

  private Facts read() {
    String publisher = firstOf(data.publisher(), meta("og:site_name"), meta("application-name"));
    return new Facts(
        headline(publisher), date(), authors(publisher), publisher, language(), address(), body(), isTold());
  }

  /** The article's text, where the page's data have more than its beginning. */
  private String body() {
    String body = data.field("articleBody");
    return body.length() >= SHORTEST_BODY ? body : "";
  }

  private boolean isTold() {
    return data.isArticle() || meta("og:type").contains("article") || meta.containsKey("article:published_time")
        || page.selectFirst("[itemprop*=articleBody]") != null;
  }

  private String meta(String name) {
    return meta.getOrDefault(name, List.of("")).get(0);
  }

  private static String firstOf(String... values) {
    for (String value : values) {
      if (!value.isBlank()) {
        return value.strip();
      }
    }
    return "";
  }

  /** As the page's data have it whole; or else as the page shows it, or tells others to show it. */
  private String headline(String publisher) {
    String title =
        withoutSite(firstOf(meta("og:title"), meta("twitter:title"), page.title()), publisher);
    String data = dataHeadline(title, publisher);
    String told = firstOf(data, title);
    String shown =
        told.isEmpty()
            ? onlyHeading()
            : shownHeadline(wordsOf(told + " " + title + " " + withoutSite(page.title(), publisher)));
    boolean isCut = data.endsWith("…") || data.endsWith("...") || shown.startsWith(data);
    boolean isOfThisPage = shown.isEmpty() || share(wordsOf(data), wordsOf(shown + " " + page.title())) > LEAST_SHARE;
    String headline = shown.isEmpty() || !data.isEmpty() && !isCut && isOfThisPage ? told : shown;
    return BLANKS.matcher(headline).replaceAll(" ").strip();
  }

  /** As the page's data have it; without the site's name where the page is shared, or has a heading, without it. */
  private String dataHeadline(String title, String publisher) {
    String data = this.data.field("headline");
    Set<String> bare = wordsOf(withoutSite(data, publisher));
    boolean isBare = wordsOf(data).equals(bare);
    boolean isElsewhere =
        bare.equals(wordsOf(title))
            || page.getElementsByTag("h1").stream().anyMatch(heading -> bare.equals(wordsOf(heading.text())));
    return !isBare && isElsewhere ? withoutSite(data, publisher) : data;
  }

  /** The first heading of a page that has one, and is known by nothing else; empty if it has none, or several. */
  private String onlyHeading() {
    List<Element> headings = page.getElementsByTag("h1");
    String text = headings.size() == 1 ? headings.get(0).text() : "";
    return text.length() <= LONGEST_HEADLINE ? text : "";
  }

  /** The heading that has most words of those that the page is known by; empty if none has many. */
  private String shownHeadline(Set<String> known) {
    String best = "";
    double bestShare = LEAST_SHARE;
    for (Element heading : page.select("h1, [itemprop=headline]")) {
      String text = heading.text().strip();
      Set<String> own = wordsOf(text);
      double worth = share(own, known) * Math.min(own.size(), 6) / 6;
      if (text.length() <= LONGEST_HEADLINE && worth > bestShare) {
        best = text;
        bestShare = worth;
      }
    }
    return best;
  }

  private static double share(Set<String> words, Set<String> known) {
    return words.isEmpty() ? 0 : words.stream().filter(known::contains).count() / (double) words.size();
  }

  private static Set<String> wordsOf(String text) {
    Set<String> all = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        all.add(word);
      }
    }
    return all;
  }

  /** A title without the name of the site that stands before it, or follows it, perhaps after that of a section. */
  static String withoutSite(String title, String publisher) {
    String site = publisher.toLowerCase(Locale.ROOT);
    String bare = title.strip();
    if (!publisher.isEmpty() && bare.regionMatches(true, 0, publisher, 0, publisher.length())) {
      Matcher separator = AFTER_SITE.matcher(bare).region(publisher.length(), bare.length());
      bare = separator.lookingAt() ? bare.substring(separator.end()) : bare;
    }
    String[] parts = BETWEEN_PARTS.split(bare);
    if (parts.length == 0) {
      return ""; // "|": a template that was not filled in
    }
    String last = parts[parts.length - 1];
    boolean named = !site.isEmpty() && last.toLowerCase(Locale.ROOT).contains(site);
    if (parts.length < 2 || !named && (last.split("\\s+").length > 4 || bare.length() <= 2 * last.length())) {
      return bare;
    }
    String rest = bare.substring(0, bare.lastIndexOf(last)).replaceFirst("\\s*[|–—·»:-]?\\s*$", "").strip();
    return rest.contains(" | ") && rest.length() <= LONGEST_HEADLINE ? withoutSite(rest, publisher) : rest;
  }

  private Optional<OffsetDateTime> date() {
    return Stream.<Supplier<Stream<String>>>of(
            () -> Stream.of(data.field("datePublished"), data.field("dateCreated")),
            () -> DATES.stream().flatMap(name -> meta.getOrDefault(name, List.of()).stream()),
            () ->
                page.select("[itemprop=datePublished], time[pubdate], abbr.published, time.published").stream()
                    .map(at -> firstOf(at.attr("datetime"), at.attr("content"), at.attr("title"), at.text())),
            () -> page.select("time[datetime]").stream().map(at -> at.attr("datetime")),
            () -> Stream.of(address(), data.field("dateModified")),
            () ->
                page.select("time, [class*=date], [class*=Date], [class*=time], [class*=publish]").stream()
                    .map(Element::text))
        .flatMap(Supplier::get)
        .flatMap(text -> Dates.read(text).stream())
        .findFirst();
  }

  private List<String> authors(String publisher) {
    List<String> authors = Authors.read(data.authors(), publisher, words);
    for (String name : AUTHORS) {
      if (authors.isEmpty()) {
        authors = Authors.read(meta.getOrDefault(name, List.of()), publisher, words);
      }
    }
    if (authors.isEmpty()) {
      List<String> shown = new ArrayList<>();
      page.select(BYLINES).stream().limit(MOST_BYLINES).forEach(element -> shown.add(element.text()));
      for (String byline : shown) {
        if (authors.isEmpty()) {
          authors = Authors.read(List.of(byline), publisher, words);
        }
      }
    }
    return authors;
  }

  private String language() {
    Element html = page.selectFirst("html");
    String told =
        firstOf(
            html == null ? "" : firstOf(html.attr("lang"), html.attr("xml:lang")), data.field("inLanguage"),
            meta("og:locale"), meta("content-language"), meta("language"), meta("dc.language"));
    String primary = told.toLowerCase(Locale.ROOT).split("[-_,; ]", 2)[0];
    return primary.matches("[a-z]{2,3}") ? primary : "";
  }

  /** The address that the page gives as its own, if it is one of the web; empty when it gives none. */
  private String address() {
    Element canonical = page.selectFirst("link[rel=canonical]");
    String given =
        firstOf(
            canonical == null ? "" : canonical.attr("href"), meta("og:url"), data.field("mainEntityOfPage"),
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
