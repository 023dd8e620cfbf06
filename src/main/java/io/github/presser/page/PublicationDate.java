package io.github.presser.page;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
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

/** Finds when a page's article was published: in its data, in what it shows, in its address, in its scripts. */
final class PublicationDate {

  private static final List<String> DATES =
      List.of(
          "article:published_time", "article:published", "og:published_time", "datepublished", "date_published",
          "pubdate", "publish-date", "publish_date", "publishdate", "publication_date", "published-date",
          "article.published", "article_date_original", "originalpublicationdate", "parsely-pub-date", "sailthru.date",
          "cxenseparse:recs:publishtime", "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date",
          "dc.date.created", "dcterms.issued", "article-publication-date", "ptime", "date", "displaydate",
          "bt:pubdate", "vr:published_time", "article.created", "og:article:published_time", "created");

  private static final String MARKED = "[itemprop=datePublished], time[pubdate], abbr.published, time.published";

  /** Elements that have a date for machines beside one for people: "three hours ago". */
  private static final String ATTRIBUTED =
      "[datetime], abbr[title], [data-timestamp], [data-datetime], [data-date], [data-published]";

  private static final List<String> ATTRIBUTES =
      List.of("datetime", "title", "data-timestamp", "data-datetime", "data-date", "data-published");

  private static final String DATED = "time, [class*=date], [class*=Date], [class*=time], [class*=publish]";

  /** What the scripts of pages call the date of publication, and the date: {@code "publishDate":"2025-11-03"}. */
  private static final Pattern SCRIPTED =
      Pattern.compile(
          "(?:date_?published|publish(?:ed)?_?(?:date|time|at|on)|pub_?date|publication_?date|first_?published)"
              + "(?:_?(?:time|utc|gmt|iso))?\\\\?[\"']?\\s{0,4}[:=,]\\s{0,4}"
              + "(?:\\\\?[\"'](?<date>[^\"'\\\\\n]{8,40})|(?<epoch>1\\d{9}(?:\\d{3})?)\\b)",
          Pattern.CASE_INSENSITIVE);

  /** More of a page's scripts is not looked at. */
  private static final int MOST_SCRIPT = 4 << 20;

  /** Top-level domains of countries and their states, without those that are sold for what they spell. */
  private static final Pattern COUNTRY = Pattern.compile("\\.(?!ai|co|fm|io|me|tv|to)([a-z]{2}|gov|mil)$");

  /** Countries whose dates have the month first, and domains of the first one's state. */
  private static final Set<String> MONTH_FIRST = Set.of("us", "ph", "gov", "mil");

  /** Countries where both orders are in use. */
  private static final Set<String> EITHER = Set.of("ca");

  private final Document page;
  private final LinkedData data;
  private final MetaTags meta;
  private final Opening opening;
  private final String address;
  private final PageWords words;
  private final Dates dates;

  private PublicationDate(
      Document page, LinkedData data, MetaTags meta, Opening opening, String address, String language,
      PageWords words) {
    this.page = page;
    this.data = data;
    this.meta = meta;
    this.opening = opening;
    this.address = address;
    this.words = words;
    this.dates = new Dates(words, order(address, language));
  }

  /**
   * The date of a page's article; empty if the page has none that can be read in one way only.
   *
   * @param language as the page names it, perhaps with a country; empty if it does not
   */
  static Optional<OffsetDateTime> find(
      Document page, LinkedData data, MetaTags meta, Opening opening, String address, String language,
      PageWords words) {
    return new PublicationDate(page, data, meta, opening, address, language, words).find();
  }

  private Optional<OffsetDateTime> find() {
    return Stream.<Supplier<Stream<OffsetDateTime>>>of(
            () -> read(Stream.of(data.field("datePublished"), data.field("dateCreated"))),
            () -> read(DATES.stream().flatMap(name -> meta.all(name).stream())),
            () -> read(page.select(MARKED).stream().map(PublicationDate::marked)),
            () -> opening.published(dates, words).stream(),
            () -> read(page.select("time[datetime]").stream().map(at -> at.attr("datetime"))),
            () -> read(Stream.of(address)),
            () -> read(page.select(ATTRIBUTED).stream().flatMap(PublicationDate::attributes)),
            () -> scripted().stream(),
            () -> read(Stream.of(data.field("dateModified"), meta.first("article:modified_time", "og:updated_time"))),
            () -> opening.changed(dates, words).stream(),
            () -> read(page.select(DATED).stream().map(Element::text)))
        .flatMap(Supplier::get).findFirst();
  }

  private Stream<OffsetDateTime> read(Stream<String> texts) {
    return texts.flatMap(text -> dates.read(text).stream());
  }

  private static String marked(Element at) {
    return FactsReader.firstOf(at.attr("datetime"), at.attr("content"), at.attr("title"), at.text());
  }

  private static Stream<String> attributes(Element at) {
    return ATTRIBUTES.stream().map(at::attr).filter(value -> !value.isEmpty());
  }

  /** The date in scripts and damaged data, if all that they say is of one day: else some is of other articles. */
  private Optional<OffsetDateTime> scripted() {
    List<OffsetDateTime> found = new ArrayList<>();
    Set<LocalDate> days = new HashSet<>();
    int length = 0;
    List<String> scripts = new ArrayList<>(data.damaged());
    page.select("script:not([src]):not([type*=ld+json])").forEach(script -> scripts.add(script.data()));
    for (String code : scripts) {
      length += code.length();
      Matcher date = SCRIPTED.matcher(length > MOST_SCRIPT ? "" : code);
      while (days.size() < 2 && date.find()) {
        String value = date.group("date") == null ? date.group("epoch") : date.group("date");
        dates.read(value).ifPresent(found::add);
        found.forEach(each -> days.add(each.toLocalDate()));
      }
    }
    return days.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** In which order the page's country writes dates: that of its address, or else of its language. */
  private static Dates.Order order(String address, String language) {
    String country = "";
    try {
      String host = address.isEmpty() ? null : URI.create(address).getHost();
      Matcher domain = COUNTRY.matcher(host == null ? "" : host.toLowerCase(Locale.ROOT));
      country = domain.find() ? domain.group(1) : "";
    } catch (IllegalArgumentException e) {
      // no address: the language tells
    }
    String[] tag = language.toLowerCase(Locale.ROOT).split("[-_,; ]");
    if (country.isEmpty() && tag.length > 1) {
      country = tag[1];
    }
    if (country.isEmpty() || EITHER.contains(country)) {
      return Dates.Order.UNKNOWN;
    }
    return MONTH_FIRST.contains(country) ? Dates.Order.MONTH_FIRST : Dates.Order.DAY_FIRST;
  }
}
