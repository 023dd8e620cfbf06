package io.github.presser.page;

import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds what a page calls its article: in its data, what it tells others to show, its headings. One page each. */
final class Headlines {

  private static final int LONGEST = 300;

  private static final int LONGEST_TITLE = 10_000;

  /** No page has more that people read, and headings in headings have each other's text. */
  private static final int MOST_HEADINGS = 200;

  /** A title of so few words may be that of the site or of a section. */
  private static final int FEW_WORDS = 3;

  /** A heading of so many words is a headline, where there is no other. */
  private static final int SENTENCE = 5;

  /** A name of a site that is no other word. */
  private static final int LONG_NAME = 8;

  /** A shorter beginning of a headline tells too little. */
  private static final int SHORTEST_BEGINNING = 10;

  private static final String MARK = "(?:[|»«•·~/–—-]|::?)";

  private static final Pattern BETWEEN_PARTS = Pattern.compile("\\s++" + MARK + "\\s++|\\s*+\\|\\s*+");

  private static final Pattern AFTER_SITE = Pattern.compile("\\s*+(?:[|»:«~•]|::|\\s[–—·-])\\s++");

  private static final Pattern LAST_MARK = Pattern.compile("(?:[|»:«~•·–—-]|::)?\\s*+$");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]++");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]++");

  /** A headline shares more of its words than this with what else the page is called. */
  private static final double LEAST_SHARE = 0.35;

  private final Document page;
  private final PageWords words;
  private final String publisher;
  private final String host;
  private final String data;
  private final String shared;
  private final String title;

  private Headlines(Document page, LinkedData data, MetaTags meta, String publisher, String address, PageWords words) {
    this.page = page;
    this.words = words;
    this.publisher = publisher;
    this.host = host(address);
    this.title = bounded(BLANKS.matcher(page.title()).replaceAll(" ").strip());
    this.shared =
        bounded(
            meta.first("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title", "headline"));
    String name = data.field("name");
    String headline = isHeading(name) ? name : data.field("headline");
    this.data = headline.isBlank() ? marked() : headline;
  }

  /** A title, if it is of no more characters than one ever is; else none. */
  private static String bounded(String title) {
    return title.length() > LONGEST_TITLE ? "" : title;
  }

  /** Whether the page has it as a first heading: what an encyclopedia has as headline is a description. */
  private boolean isHeading(String name) {
    return !name.isBlank() && headings("h1").stream().anyMatch(heading -> heading.text().equals(name));
  }

  /** The headline, as the page's data have it whole, or else as the page shows it; empty if it has none. */
  static String find(
      Document page, LinkedData data, MetaTags meta, String publisher, String address, PageWords words) {
    String headline = new Headlines(page, data, meta, publisher, address, words).find();
    return BLANKS.matcher(headline).replaceAll(" ").strip();
  }

  private String find() {
    String title = withoutSite(shared.isEmpty() ? this.title : shared);
    String bare = whole(dataHeadline(title));
    String told = bare.isEmpty() ? whole(title) : bare;
    String shown =
        told.isEmpty() ? onlyHeading() : shownHeadline(wordsOf(told + " " + title + " " + withoutSite(this.title)));
    if (shown.isEmpty() && bare.isEmpty()) {
      shown = shared.isEmpty() && wordsOf(told).size() <= FEW_WORDS ? longHeading(told) : headingIn(told);
    }
    boolean isCut = isCut(bare) || isLonger(shown, bare);
    boolean isOfThisPage =
        shown.isEmpty() || share(wordsOf(bare), wordsOf(shown + " " + page.title())) > LEAST_SHARE;
    boolean isTold = shown.isEmpty() || !bare.isEmpty() && !isCut && isOfThisPage;
    boolean isLoud = told.equalsIgnoreCase(shown) && told.equals(told.toUpperCase(Locale.ROOT));
    return isTold && !isLoud ? told : shown;
  }

  /** The headline that the page shows as such in microdata or a microformat, if there is one only; else empty. */
  private String marked() {
    return Stream.of("[itemprop=headline]", ".entry-title").map(page::select).filter(marked -> marked.size() == 1)
        .map(marked -> text(marked.get(0))).filter(text -> text.length() <= LONGEST).findFirst().orElse("");
  }

  /** As the page's data have it; without the site's name where the page is shared, or has a heading, without it. */
  private String dataHeadline(String title) {
    Set<String> bare = wordsOf(withoutSite(data));
    boolean isBare = wordsOf(data).equals(bare);
    boolean isElsewhere =
        bare.equals(wordsOf(title))
            || headings("h1").stream().anyMatch(heading -> bare.equals(wordsOf(heading.text())));
    return !isBare && isElsewhere ? withoutSite(data) : data;
  }

  /** Whether what is shown goes on where a headline ends, whatever marks the two have. */
  private static boolean isLonger(String shown, String headline) {
    String plain = Trimming.plain(shown);
    String beginning = Trimming.plain(headline);
    return plain.length() > beginning.length() && plain.startsWith(beginning);
  }

  private static boolean isCut(String headline) {
    return headline.endsWith("…") || headline.endsWith("...");
  }

  /** A headline that was cut, as it is where the page has it whole. */
  private String whole(String headline) {
    if (!isCut(headline)) {
      return headline;
    }
    String beginning = headline.substring(0, headline.length() - (headline.endsWith("…") ? 1 : 3)).strip();
    return beginning.length() < SHORTEST_BEGINNING
        ? headline
        : Stream.concat(
                headings("h1, h2, h3").stream().map(this::text), Stream.of(withoutSite(shared), withoutSite(title)))
            .filter(whole -> whole.startsWith(beginning) && whole.length() <= LONGEST && !isCut(whole))
            .findFirst().orElse(headline);
  }

  private List<Element> headings(String query) {
    List<Element> all = page.select(query);
    return all.subList(0, Math.min(MOST_HEADINGS, all.size()));
  }

  /** The first heading of a page that has one, and is known by nothing else; empty if it has none, or several. */
  private String onlyHeading() {
    List<Element> headings = headings("h1");
    String text = headings.size() == 1 ? text(headings.get(0)) : "";
    return text.length() <= LONGEST ? text : "";
  }

  private String longHeading(String told) {
    String heading = onlyHeading();
    return wordsOf(heading).size() >= SENTENCE ? heading : headingIn(told);
  }

  /** The heading that has most words of those that the page is known by; empty if none has many. */
  private String shownHeadline(Set<String> known) {
    String best = "";
    double bestShare = LEAST_SHARE;
    for (Element heading : headings("h1, [itemprop=headline]")) {
      String text = text(heading);
      Set<String> own = wordsOf(text);
      double worth = share(own, known) * Math.min(own.size(), 6) / 6;
      if (text.length() <= LONGEST && worth > bestShare) {
        best = text;
        bestShare = worth;
      }
    }
    return best;
  }

  /** The longest heading, of whatever rank, that stands in the title; empty if none does. */
  private String headingIn(String told) {
    String best = "";
    for (Element heading : told.length() > LONGEST ? List.<Element>of() : headings("h1, h2, h3")) {
      String text = text(heading);
      if (text.length() > best.length() && text.length() <= LONGEST && wordsOf(text).size() > FEW_WORDS
          && told.contains(text)) {
        best = text;
      }
    }
    return best;
  }

  /** A heading's text, without what stands before or under the headline in it, if it is not all. */
  private String text(Element heading) {
    String whole = BLANKS.matcher(heading.text()).replaceAll(" ").strip();
    if (heading.childrenSize() == 0 || whole.length() > LONGEST) {
      return whole;
    }
    Element bare = heading.clone();
    for (Element part : bare.select("*")) {
      if (part != bare && (part.normalName().equals("small") || words.isKicker(part.className()))) {
        part.remove();
      }
    }
    String text = BLANKS.matcher(bare.text()).replaceAll(" ").strip();
    return wordsOf(text).size() < FEW_WORDS ? whole : text;
  }

  private static double share(Set<String> words, Set<String> known) {
    return words.isEmpty() ? 0 : words.stream().filter(known::contains).count() / (double) words.size();
  }

  private static Set<String> wordsOf(String text) {
    Set<String> all = new HashSet<>(Arrays.asList(NO_WORD.split(text.toLowerCase(Locale.ROOT))));
    all.remove("");
    return all;
  }

  /** A title without the name of the site that stands before it, or follows it, perhaps after that of a section. */
  private String withoutSite(String title) {
    String bare = withoutSiteBefore(title.strip());
    if (!publisher.isEmpty() && endsWith(bare, publisher)) {
      String rest = bare.substring(0, bare.length() - publisher.length()).strip();
      String before = LAST_MARK.matcher(rest).replaceFirst("").strip();
      bare = before.length() < rest.length() ? before : bare;
    }
    String[] parts = BETWEEN_PARTS.split(bare);
    if (parts.length == 0) {
      return ""; // "|": a template that was not filled in
    }
    String last = parts[parts.length - 1];
    boolean named = isSite(last);
    if (parts.length < 2 || !named && (last.split("\\s+").length > 4 || bare.length() <= 2 * last.length())) {
      return bare;
    }
    String rest = LAST_MARK.matcher(bare.substring(0, bare.lastIndexOf(last)).strip()).replaceFirst("").strip();
    return rest.contains(" | ") && rest.length() <= LONGEST ? withoutSite(rest) : rest;
  }

  private String withoutSiteBefore(String title) {
    if (!publisher.isEmpty() && title.regionMatches(true, 0, publisher, 0, publisher.length())) {
      Matcher separator = AFTER_SITE.matcher(title).region(publisher.length(), title.length());
      return separator.lookingAt() ? title.substring(separator.end()) : title;
    }
    Matcher separator = BETWEEN_PARTS.matcher(title);
    return separator.find() && isHost(title.substring(0, separator.start()))
        ? title.substring(separator.end())
        : title;
  }

  private static boolean endsWith(String title, String publisher) {
    int begin = title.length() - publisher.length();
    return begin > 0 && title.regionMatches(true, begin, publisher, 0, publisher.length());
  }

  /** Whether a part of a title is the site's name. */
  private boolean isSite(String part) {
    return !publisher.isEmpty() && part.toLowerCase(Locale.ROOT).contains(publisher.toLowerCase(Locale.ROOT))
        || isHost(part);
  }

  /** Whether the words of a part of a title, written as one, are or end in the name that the site's address has. */
  private boolean isHost(String part) {
    if (part.length() > LONGEST) {
      return false;
    }
    String name = NO_WORD.matcher(part.toLowerCase(Locale.ROOT)).replaceAll("");
    return name.length() > FEW_WORDS
        && Stream.of(host.split("\\."))
            .anyMatch(label -> name.equals(label) || label.length() >= LONG_NAME && name.endsWith(label));
  }

  /** The host of an address, without hyphens; empty if there is none. */
  private static String host(String address) {
    try {
      String host = address.isEmpty() ? null : URI.create(address).getHost();
      return host == null ? "" : host.replace("-", "").toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
