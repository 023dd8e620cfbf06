package io.github.presser.page;

import io.github.presser.page.Block.Kind;
import io.github.presser.page.NoArticleException.Reason;
import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells a page that holds an article from one that does not. */
final class Verdict {

  /** Less text is not an article. */
  private static final int SHORTEST = 140;

  /** Beside a form for a password, which many pages have, less is the form's. */
  private static final int SHORTEST_ASIDE = 400;

  /** An error page says no more. */
  private static final int SHORT = 900;

  /** A list of articles has so many headings that are links. */
  private static final int MANY_LINKS = 8;

  /** So much running text under a heading is an article, whatever else the page leads to. */
  private static final int SHORTEST_WHOLE = 500;

  /** So many paragraphs, each under a link, are a list of what they lead to, if no fewer than this part are. */
  private static final int FEWEST_LED = 4;

  private static final double MOST_LED = 0.6;

  /** What stands in links and leads to what follows it has so many characters. */
  private static final int SHORTEST_LINK = 12;

  private Verdict() {}

  /**
   * Checks a page.
   *
   * @param text the text of its article
   * @param all its blocks
   * @param main those of the article
   * @throws NoArticleException if it holds no article
   */
  static void check(Document page, String text, List<Block> all, List<Block> main, Facts facts, PageWords words)
      throws NoArticleException {
    if (text.length() < SHORT) {
      checkShort(page, text, facts, words);
    }
    if (text.length() < SHORTEST_ASIDE && !facts.told() && page.selectFirst("input[type=password]") != null) {
      throw new NoArticleException(Reason.LOGIN);
    }
    if (!facts.told() && (isRoot(facts.address()) || isLed(all, main) || isList(page, main) && !isWhole(all, main))) {
      throw new NoArticleException(Reason.FRONT_PAGE);
    }
    if (text.length() < SHORTEST || text.length() < SHORT && main.stream().allMatch(Verdict::isInFooter)) {
      throw new NoArticleException(Reason.EMPTY);
    }
  }

  /** Checks a page of a few words for those that are no article's. */
  private static void checkShort(Document page, String text, Facts facts, PageWords words) throws NoArticleException {
    String title = page.title() + "\n" + facts.headline() + "\n" + page.select("h1").text();
    boolean isAside = text.length() < SHORTEST_ASIDE && !facts.told();
    if (words.isError(title) || isAside && words.isError(text)) {
      throw new NoArticleException(Reason.ERROR);
    }
    if (isAside && words.isWall(title + "\n" + text)) {
      throw new NoArticleException(Reason.LOGIN);
    }
  }

  /** Whether a block stands at the foot of the page, and not of an article. */
  private static boolean isInFooter(Block block) {
    Element footer = block.frame().element.closest("footer");
    return footer != null && footer.closest("article, main") == null;
  }

  private static boolean isRoot(String address) {
    try {
      String path = address.isEmpty() ? null : URI.create(address).getPath();
      return path != null && (path.isEmpty() || path.equals("/"));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Whether most paragraphs stand right under something that leads elsewhere. */
  private static boolean isLed(List<Block> all, List<Block> main) {
    long paragraphs = main.stream().filter(block -> block.running() > 0).count();
    long led = main.stream().filter(block -> block.running() > 0 && block.place() > 0)
        .map(block -> all.get(block.place() - 1))
        .filter(above -> above.linkShare() > 0.8 && above.text().length() >= SHORTEST_LINK).count();
    return led >= FEWEST_LED && led >= MOST_LED * paragraphs;
  }

  /** Whether most of the text stands under headings that lead elsewhere. */
  private static boolean isList(Document page, List<Block> main) {
    int links = page.select("h2 a[href], h3 a[href], article h1 a[href], article h4 a[href]").size();
    int running = main.stream().mapToInt(Block::running).sum();
    return links >= MANY_LINKS && running < links * 150;
  }

  /** Whether a good deal of text stands under a first heading, with no heading among it that leads elsewhere. */
  private static boolean isWhole(List<Block> all, List<Block> main) {
    int running = main.stream().mapToInt(Block::running).sum();
    if (running < SHORTEST_WHOLE) {
      return false;
    }
    int first = main.get(0).place();
    int last = main.get(main.size() - 1).place();
    return all.stream().limit(first).anyMatch(block -> block.frame().element.normalName().equals("h1"))
        && all.stream().limit(last).skip(first)
            .noneMatch(block -> block.kind() == Kind.HEADING && block.linked() > block.text().length() / 2);
  }
}
