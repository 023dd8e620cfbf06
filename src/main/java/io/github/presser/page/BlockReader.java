package io.github.presser.page;

import io.github.presser.page.Block.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Takes a page apart into blocks of text, in order, each in the elements that it stands in. One page a reader. */
final class BlockReader implements NodeFilter {

  /** Elements whose content is not text of the page, or not shown as such. */
  private static final Set<String> SILENT =
      Set.of(
          "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas", "audio",
          "video", "button", "select", "textarea", "input", "option", "datalist", "map", "head", "title", "meta",
          "link", "rp", "rt", "progress", "meter", "dialog", "amp-ad", "amp-iframe", "menu", "label", "nav");

  private static final Set<String> BLOCK =
      Set.of(
          "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dir", "div", "dl", "dt",
          "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6",
          "header", "hgroup", "hr", "html", "legend", "li", "main", "ol", "p", "pre", "search", "section", "summary",
          "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul");

  /** Attributes that name an element. */
  private static final List<String> NAMED = List.of("class", "id", "data-component", "data-testid", "data-type");

  /** What holds nothing but a line of text, whatever elements of its own a page puts into it. */
  private static final Set<String> LINE = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "pre");

  /** Styles that show nothing, or nothing but to a screen reader. */
  private static final Pattern HIDING =
      Pattern.compile(
          "(?i)display\\s*+:\\s*+none|visibility\\s*+:\\s*+hidden|clip\\s*+:\\s*+rect\\(\\s*+[01](?:px)?[\\s,]");

  /** Deeper elements count to the last one: no page that people read nests so deep. */
  private static final int DEEPEST = 512;

  private static final Set<String> ITALIC = Set.of("em", "i", "small", "cite");

  /** A smaller picture is a sign. */
  private static final int SMALLEST_PICTURE = 100;

  /** What stands right under a picture in italics and is no sentence is its caption, if it is not longer. */
  private static final int LONGEST_ITALIC = 160;

  /** Text that takes memory. */
  private static final int LONG_RUN = 1 << 20;

  private static final int LONGEST_CAPTION = 400;

  private static final Pattern SIZE = Pattern.compile("\\d{1,6}+(?:px)?+");

  /** Deeper articles are not looked at for what they are, so that nesting them costs nothing. */
  private static final int DEEPEST_TEASER = 40;

  private final PageWords words;
  private final String title;
  private final Map<String, Boolean> asides = new HashMap<>();
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private int linked;
  private int links;
  private int lines;
  private int depth;
  private int italics;
  private int upright;
  private @Nullable String picture;

  private BlockReader(PageWords words, String title) {
    this.words = words;
    this.title = title;
  }

  /** All blocks of a page; none is empty. */
  static List<Block> read(Document page, PageWords words) {
    BlockReader reader = new BlockReader(words, page.title());
    NodeTraversor.filter(reader, page);
    reader.flush();
    return reader.blocks;
  }

  @Override
  public FilterResult head(Node node, int at) {
    if (node instanceof TextNode run) {
      append(run.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String name = element.normalName();
    if (SILENT.contains(name) || isHidden(element)) {
      if (name.equals("input") && element.attr("type").equals("email") && !frames.isEmpty()) {
        frames.peek().asks();
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isBlock(element)) {
      flush();
      if (depth++ < DEEPEST) {
        frames.push(new Frame(element, frames.peek(), isAside(element)));
      }
    } else if (name.equals("br")) {
      breakLine();
    } else if (!name.equals("a") && isAside(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    lines += LINE.contains(name) ? 1 : 0;
    italics += ITALIC.contains(name) ? 1 : 0;
    links += name.equals("a") && element.hasAttr("href") ? 1 : 0;
    if (name.equals("img") && text.toString().isBlank() && !isSmall(element)) {
      picture = Trimming.plain(element.attr("alt"));
    }
    if (isBareQuotation(element)) {
      append("“");
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int at) {
    if (node instanceof Element element) {
      String name = element.normalName();
      if (isBareQuotation(element)) {
        append("”");
      }
      lines -= LINE.contains(name) ? 1 : 0;
      italics -= ITALIC.contains(name) ? 1 : 0;
      links -= name.equals("a") && element.hasAttr("href") ? 1 : 0;
      if (isBlock(element)) {
        flush();
        if (--depth < DEEPEST) {
          frames.pop();
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  /** Whether it stands apart. An element of the page's own making does, but for one in a line of text. */
  private boolean isBlock(Element element) {
    String name = element.normalName();
    return BLOCK.contains(name)
        || name.indexOf('-') > 0 && lines == 0 && !isText(element.previousSibling()) && !isText(element.nextSibling());
  }

  private static boolean isText(@Nullable Node node) {
    return node instanceof TextNode text && !text.isBlank();
  }

  /** Whether a browser puts marks around it, and the page has not. */
  private static boolean isBareQuotation(Element element) {
    if (!element.normalName().equals("q")) {
      return false;
    }
    Node first = element.childNodeSize() == 0 ? null : element.childNode(0);
    String begin = first instanceof TextNode run ? run.text().strip() : "";
    return begin.isEmpty() || BlockText.MARKS.indexOf(begin.charAt(0)) < 0;
  }

  private static boolean isHidden(Element element) {
    if (element.normalName().equals("html") || element.normalName().equals("body")) {
      return false; // until a script shows the page
    }
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty() && style.length() < 500 && HIDING.matcher(style).find();
  }

  private boolean isAside(Element element) {
    String name = element.normalName();
    if (name.equals("html") || name.equals("body") || name.equals("main")) {
      return false;
    }
    if (name.equals("article") && !element.className().contains("comment")) {
      return depth < DEEPEST_TEASER && isTeaser(element, title);
    }
    boolean aside = name.equals("aside") || name.equals("footer");
    for (int i = 0; !aside && i < NAMED.size() && element.attributesSize() > 0; i++) {
      aside = isAside(element.attr(NAMED.get(i)));
    }
    return aside;
  }

  private boolean isAside(String name) {
    return !name.isEmpty() && asides.computeIfAbsent(name, words::isAside);
  }

  /** Whether an item of a page leads elsewhere: its first heading is a link or in one, and none is the page's. */
  static boolean isTeaser(Element item, String title) {
    Element heading = item.selectFirst("h1, h2, h3, h4, h5, h6");
    if (heading == null || item.selectFirst("h1") != null || title.contains(heading.text())) {
      return false;
    }
    Element link = heading.selectFirst("a[href]");
    for (Element at = heading.parent(); link == null && at != null && at != item; at = at.parent()) {
      link = at.normalName().equals("a") ? at : null;
    }
    String target = link == null ? "" : link.attr("href");
    return !target.isEmpty() && !target.startsWith("#");
  }

  private void append(String run) {
    int length = run.length();
    if (length > LONG_RUN) {
      text.ensureCapacity(text.length() + length); // growing by doubling takes three times as much
    }
    for (int i = 0; i < length; i++) {
      char c = run.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00A0' || Character.isSpaceChar(c)) {
        if (isAfterWord()) {
          add(' ');
        }
      } else if (!Character.isISOControl(c) && c != '\u00AD' && c != '\uFEFF' && c != '\u200B') {
        add(c);
      }
    }
  }

  private void add(char c) {
    text.append(c);
    linked += links > 0 ? 1 : 0;
    upright += italics == 0 && c != ' ' ? 1 : 0;
  }

  private boolean isAfterWord() {
    int last = text.length() - 1;
    return last >= 0 && text.charAt(last) != ' ' && text.charAt(last) != '\n';
  }

  /** One break ends a line, two a paragraph. */
  private void breakLine() {
    int last = text.length() - 1;
    if (last >= 0 && text.charAt(last) == ' ') {
      text.setLength(last);
    }
    if (isAfterWord()) {
      add('\n');
    } else {
      flush();
    }
  }

  private void flush() {
    String block = text.toString().strip();
    if (!block.isEmpty() && !frames.isEmpty()) {
      int length = block.length();
      Frame frame = frames.peek();
      Kind kind = kind(frame);
      Kind told = kind != Kind.HEADING && kind != Kind.QUOTE && isUnderPicture(block) ? Kind.CAPTION : kind;
      blocks.add(new Block(blocks.size(), told, block, Math.min(length, linked), frame));
      picture = null;
    }
    boolean isLong = text.length() > LONG_RUN;
    text.setLength(0);
    if (isLong) {
      text.trimToSize();
    }
    linked = 0;
    upright = 0;
  }

  /** Whether it stands right under a picture and is in italics, or in the very words for those who do not see that. */
  private boolean isUnderPicture(String block) {
    return picture != null
        && (!picture.isEmpty() && block.length() <= LONGEST_CAPTION && picture.equals(Trimming.plain(block))
            || upright == 0 && block.length() <= LONGEST_ITALIC && !Block.endsAsSentence(block));
  }

  private static boolean isSmall(Element picture) {
    return isSmall(picture.attr("width")) || isSmall(picture.attr("height"));
  }

  private static boolean isSmall(String size) {
    return SIZE.matcher(size).matches() && Integer.parseInt(size.replace("px", "")) < SMALLEST_PICTURE;
  }

  private Kind kind(Frame frame) {
    Kind kind = Kind.OTHER;
    int up = 0;
    for (Frame at = frame; at != null && up < 4; at = at.parent, up++) {
      Kind own = switch (at.element.normalName()) {
        case "p", "pre" -> Kind.PARAGRAPH;
        case "h1", "h2", "h3", "h4", "h5", "h6", "dt" -> Kind.HEADING;
        case "li", "dd" -> Kind.ITEM;
        case "td", "th" -> Kind.CELL;
        case "blockquote" -> words.isQuotation(at.element.className()) ? Kind.QUOTE : Kind.PARAGRAPH;
        case "figcaption", "figure" -> Kind.CAPTION;
        default -> Kind.OTHER;
      };
      boolean rules = own == Kind.CAPTION || own == Kind.HEADING || own == Kind.QUOTE;
      int reach = own == Kind.CELL ? 2 : 3;
      if (rules || kind == Kind.OTHER && own != Kind.OTHER && up < reach) {
        kind = own;
      }
    }
    return kind;
  }
}
