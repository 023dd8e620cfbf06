package io.github.presser.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element of a page that stands as a block, seen from the text in it. Not thread-safe; lives as long as the reading
 * of one page.
 */
final class Frame {

  private static final Pattern NUMBER = Pattern.compile("\\d++");

  /** A box that asks for an address has the field no deeper. */
  private static final int FORM_DEPTH = 6;

  final Element element;
  final @Nullable Frame parent;
  final int depth;

  /** What the page calls it by: the parts of its class and id. */
  boolean aside;

  /** Running text in it, in characters, whatever stands beside the article. */
  int all;

  /** Running text in it, in characters, without what stands in links. */
  int running;

  /** The part of it that the page's own data have too. */
  int vouched;

  /** The place of its first block among all blocks of the page. */
  int first = -1;

  /** Whether a field for the reader's address stands in it, or in what stands in it, a few elements deep. */
  boolean asking;

  private @Nullable String build;

  Frame(Element element, @Nullable Frame parent, boolean aside) {
    this.element = element;
    this.parent = parent;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.aside = aside;
  }

  /** What it is and is called, whatever its number: the same for elements that a page builds alike. */
  String build() {
    if (build == null) {
      build = element.normalName() + "." + NUMBER.matcher(element.className()).replaceAll("");
    }
    return build;
  }

  /** Notes that the reader's address is asked for in it. */
  void asks() {
    Frame at = this;
    for (int up = 0; at != null && up < FORM_DEPTH; up++, at = at.parent) {
      at.asking = true;
    }
  }

  boolean isIn(Frame other) {
    Frame at = this;
    while (at.depth > other.depth) {
      at = at.parent;
    }
    return at == other;
  }
}
