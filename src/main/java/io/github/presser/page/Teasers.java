package io.github.presser.page;

import io.github.presser.page.Block.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds the lists on a page that are of no article: teasers of other articles, each under a heading that leads to it,
 * and the pictures of a gallery, each under its number ("3/12").
 */
final class Teasers {

  /** So many items built alike are a list. */
  private static final int FEWEST = 3;

  /** An item's heading stands no deeper in it. */
  private static final int DEEPEST = 6;

  /** A list has nearly all that stands in its element. */
  private static final double NEARLY_ALL = 0.8;

  private static final int LONGEST_NUMBER = 100;

  private static final Pattern SLIDE = Pattern.compile("\\d{1,3}\\s?(?:/|of)\\s?\\d{1,3}\\b.*", Pattern.DOTALL);

  private final Map<Frame, Map<String, List<Frame>>> items = new IdentityHashMap<>();

  private Teasers() {}

  /** The outermost elements that hold teasers and no other running text. */
  static Set<Frame> find(List<Block> blocks) {
    return find(blocks, Teasers::leadsElsewhere);
  }

  /** The outermost elements that hold the numbered pictures of a gallery and no other running text. */
  static Set<Frame> galleries(List<Block> blocks) {
    return find(blocks, Teasers::isSlide);
  }

  private static Set<Frame> find(List<Block> blocks, Predicate<Block> isHeading) {
    Teasers teasers = new Teasers();
    blocks.stream().filter(isHeading).forEach(teasers::add);
    return teasers.lists();
  }

  private static boolean leadsElsewhere(Block block) {
    if (block.kind() != Kind.HEADING || block.linkShare() <= NEARLY_ALL) {
      return false;
    }
    Element heading = block.frame().element;
    Element link = heading.selectFirst("a[href]");
    for (Element at = heading; link == null && at != null; at = at.parent()) {
      link = at.normalName().equals("a") ? at : null;
    }
    return link != null && link.attr("href").indexOf('#') < 0;
  }

  private static boolean isSlide(Block block) {
    return block.text().length() < LONGEST_NUMBER && SLIDE.matcher(block.text()).matches();
  }

  /** Each element around a heading may be an item of a list that is the element around that. */
  private void add(Block heading) {
    Frame at = heading.frame();
    for (int up = 0; up < DEEPEST && at.parent != null; up++) {
      List<Frame> alike =
          items.computeIfAbsent(at.parent, parent -> new HashMap<>())
              .computeIfAbsent(at.build(), build -> new ArrayList<>());
      if (alike.isEmpty() || alike.get(alike.size() - 1) != at) {
        alike.add(at);
      }
      at = at.parent;
    }
  }

  private Set<Frame> lists() {
    Set<Frame> lists = Collections.newSetFromMap(new IdentityHashMap<>());
    items.forEach((list, builds) -> builds.forEach((build, alike) -> {
      int running = alike.stream().mapToInt(item -> item.all).sum();
      if (alike.size() >= FEWEST && running > NEARLY_ALL * list.all) {
        Frame outermost = list;
        while (outermost.parent != null && outermost.parent.all == outermost.all) {
          outermost = outermost.parent;
        }
        lists.add(outermost);
      }
    }));
    return lists;
  }
}
