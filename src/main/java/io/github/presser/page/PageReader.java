package io.github.presser.page;

import io.github.presser.Article;
import io.github.presser.Publication;
import io.github.presser.page.NoArticleException.Reason;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Reads articles from web pages as they were saved. Nothing is fetched and no script is run. Immutable and thread-safe.
 *
 * <pre>{@code
 * Article article = new PageReader().read("harbour", Files.readAllBytes(saved), Optional.empty(), "");
 * Extraction extraction = presser.extract(article);
 * }</pre>
 *
 * <p>The article's text is its paragraphs, headings and list items, a blank line between them. It is without the
 * headline and the captions, which the {@link Publication} has, without bylines, links to other articles, what the page
 * says to its readers, and comments. Where the page leaves it to a script to show the article, its text is what the
 * page's schema.org data have. A block quotation that has no quotation marks is put into them, as a {@code <q>} is;
 * where block quotations are, the {@link Publication} says.
 */
public final class PageReader {

  /** Longer pages are not read. */
  static final int LONGEST_PAGE = 64 << 20;

  /** A page has some thousands; so many take a tenth of a gigabyte once they are read. */
  private static final int MOST_TAGS = 500_000;

  /** A page that shows less of the text that its data have leaves it to a script to show it. */
  private static final double SHOWN = 0.25;

  private static final int SAMPLE = 1 << 14;

  /** A tenth of what is compressed are control characters. */
  private static final int FEWEST_PER_CONTROL = 20;

  /** Half of a character, as "{@literal &}#xD800;" gives it. */
  private static final Pattern HALF = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

  private final PageWords words;

  /**
   * Makes a reader.
   *
   * @throws IllegalStateException if the words that it goes by are not on the class path
   */
  public PageReader() {
    this.words = PageWords.standard();
  }

  /**
   * Reads the article of a page.
   *
   * @param id what the article is to be called; not blank
   * @param html the page
   * @param address where the page was on the web; empty if that is not known. The page's own word goes before it
   * @return the article; its language is that of the text, whichever the page names
   * @throws NoArticleException if there is none on the page
   * @throws IllegalArgumentException if {@code id} is blank
   */
  public Article read(String id, String html, String address) throws NoArticleException {
    Objects.requireNonNull(html, "html");
    if (isBinary(html)) {
      throw new NoArticleException(Reason.BINARY);
    }
    int tags = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      if (++tags > MOST_TAGS) {
        throw new NoArticleException(Reason.TOO_MANY_TAGS);
      }
    }
    Document page = Parser.htmlParser().parseInput(html, address);
    List<Block> all = BlockReader.read(page, words);
    Facts facts = FactsReader.read(page, all, words);
    List<Block> main = MainText.find(all, words, facts);
    BlockText written = BlockText.of(main);
    List<Block> pictured = main;
    if (written.text().length() < SHOWN * facts.body().length()) {
      main = blocksOf(facts.body()); // a script was to show it
      pictured = all;
      written = BlockText.of(main);
    }
    String text = whole(written.text());
    Verdict.check(page, text, all, main, facts, words);
    return new Article(
        id, text, facts.date().map(OffsetDateTime::toInstant),
        new Publication(
            filled(whole(facts.headline())), facts.date(), facts.authors(), filled(facts.publisher()),
            LanguageIdentifier.standard().identify(text, facts.language()), filled(facts.address()),
            Captions.find(all, pictured, words), written.quotations()));
  }

  /**
   * Reads the article of a page that is not decoded yet.
   *
   * @param id what the article is to be called; not blank
   * @param page the page, in any encoding
   * @param encoding the encoding that its server named; empty if that is not known. A byte-order mark goes before it,
   *     what the page itself says comes after, then what the bytes look like
   * @param address where the page was on the web; empty if that is not known
   * @return the article
   * @throws NoArticleException if there is none on the page
   * @throws IllegalArgumentException if {@code id} is blank
   */
  public Article read(String id, byte[] page, Optional<String> encoding, String address) throws NoArticleException {
    return read(id, Encodings.decode(page, encoding), address);
  }

  /** Whether a page has control characters as only what is no text has them; NUL, which some pages have, is none. */
  private static boolean isBinary(String html) {
    int length = Math.min(html.length(), SAMPLE);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      char c = html.charAt(i);
      controls += c < ' ' && c > 0 && (c < '\t' || c > '\r') ? 1 : 0;
    }
    return controls * FEWEST_PER_CONTROL > length;
  }

  /** The article's text in the page's data, whose lines are paragraphs unless it is HTML. */
  private List<Block> blocksOf(String body) {
    boolean html = body.contains("</") || body.contains("<br");
    String paragraphs = html ? body : "<p>" + Entities.escape(body).replace("\n", "</p><p>");
    return BlockReader.read(Parser.htmlParser().parseInput(paragraphs, ""), words);
  }

  /** Text in which nothing stands for half a character. */
  private static String whole(String text) {
    return HALF.matcher(text).replaceAll("\uFFFD");
  }

  private static Optional<String> filled(String value) {
    return value.isBlank() ? Optional.empty() : Optional.of(value);
  }
}
