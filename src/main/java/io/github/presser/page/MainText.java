package io.github.presser.page;

import io.github.presser.page.Block.Kind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the blocks of a page that are its article. */
final class MainText {

  /** An element that has this much of the running text of the one around it holds the article by itself. */
  private static final double NEARLY_ALL = 0.72;

  private static final double MOST = 0.5;

  /** What stands beside the article may be longer than it, if this part of the page is said after the headline. */
  private static final double SAID = 0.2;

  /** What holds a field for an address and so little of the page's running text asks for it. */
  private static final double LEAST_OF_FORM = 0.15;

  private static final double SAID_BEFORE_PICTURES = 0.1;

  private final List<Block> blocks;
  private final PageWords words;
  private final Facts facts;
  private final Map<Frame, List<Frame>> children = new IdentityHashMap<>();
  private final Shingles vouched;
  private final int headline;

  private MainText(List<Block> blocks, PageWords words, Facts facts) {
    this.blocks = blocks;
    this.words = words;
    this.facts = facts;
    this.vouched = Shingles.of(facts.body());
    this.headline = headline();
  }

  /** The article's blocks, in order; empty when the page has no running text. */
  static List<Block> find(List<Block> blocks, PageWords words, Facts facts) {
    return new MainText(blocks, words, facts).find();
  }

  private List<Block> find() {
    if (blocks.isEmpty()) {
      return List.of();
    }
    Frame root = root();
    look(root);
    weigh();
    Frame main = container(root);
    List<Block> chosen = new ArrayList<>();
    for (Block block : blocks) {
      if (block.frame().isIn(main) && !isAside(block, main)) {
        chosen.add(block);
      }
    }
    List<Block> whole = Kin.with(blocks, List.copyOf(chosen), main, headline, words, vouched);
    return new Trimming(whole, words, facts).trim();
  }

  /** The place of the block that has the headline, or else is the page's first heading; -1 if none is. */
  private int headline() {
    String plain = Trimming.plain(facts.headline());
    int at = plain.isEmpty() ? -1 : Opening.headline(blocks, plain);
    for (int i = 0; at < 0 && i < blocks.size(); i++) {
      at = blocks.get(i).frame().element.normalName().equals("h1") ? i : -1;
    }
    return at;
  }

  private Frame root() {
    Frame at = blocks.get(0).frame();
    while (at.parent != null) {
      at = at.parent;
    }
    return at;
  }

  /** Links the elements, and takes back that one stands beside the article when it has most of the page. */
  private void look(Frame root) {
    for (Block block : blocks) {
      int running = running(block);
      for (Frame at = block.frame(); at != null; at = at.parent) {
        if (at.first < 0) {
          at.first = block.place();
          if (at.parent != null) {
            children.computeIfAbsent(at.parent, parent -> new ArrayList<>()).add(at);
          }
        }
        at.all += running;
      }
    }
    Set<Frame> teasers = Teasers.find(blocks);
    Set<Frame> galleries = Teasers.galleries(blocks);
    teasers.forEach(list -> list.aside = true);
    galleries.forEach(list -> list.aside = true);
    int said = 0;
    for (Block block : blocks) {
      boolean beside = false;
      for (Frame at = block.frame(); at != null; at = at.parent) {
        at.aside |= at.asking && at.all <= LEAST_OF_FORM * root.all;
        at.aside |= at.first == block.place() && at.all == 0 && words.isPlayer(at.element.className());
        boolean most = at.all >= MOST * root.all;
        boolean isApart = teasers.contains(at) || at.element.normalName().equals("aside");
        double least = isApart ? SAID : galleries.contains(at) ? SAID_BEFORE_PICTURES : 1;
        at.aside &= !most || said > least * root.all;
        beside |= at.aside;
      }
      said += headline >= 0 && block.place() > headline && !beside ? running(block) : 0;
    }
  }

  /** Asking the reader for consent is no running text, however long it goes on. */
  private int running(Block block) {
    return words.isConsent(block.text()) ? 0 : block.running();
  }

  /** Adds up the running text of each element; what stands beside the article counts for itself only. */
  private void weigh() {
    for (Block block : blocks) {
      int running = running(block);
      int known = running > 0 && !vouched.isEmpty() ? (int) (running * vouched.share(block.text())) : 0;
      boolean beside = false;
      for (Frame at = block.frame(); at != null; at = at.parent) {
        if (!beside) {
          at.running += running;
          at.vouched += known;
        }
        beside |= at.aside;
      }
    }
  }

  private Frame container(Frame root) {
    Frame marked = markedBody(root);
    if (marked != null) {
      return marked;
    }
    Frame at = root;
    while (true) {
      Frame titled = titled(at);
      Frame best = titled;
      for (Frame child : titled == null ? children.getOrDefault(at, List.of()) : List.<Frame>of()) {
        if (!child.aside && (best == null || weight(child) > weight(best))) {
          best = child;
        }
      }
      if (best == null || titled == null && weight(best) < NEARLY_ALL * weight(at)) {
        return at;
      }
      at = best;
    }
  }

  /** Of several articles side by side the one that has the page's headline, if there is a good part of it in it. */
  private @Nullable Frame titled(Frame around) {
    List<Frame> articles =
        children.getOrDefault(around, List.of()).stream()
            .filter(child -> !child.aside && child.element.normalName().equals("article") && child.running > 0)
            .toList();
    return headline < 0 || articles.size() < 2
        ? null
        : articles.stream()
            .filter(article -> blocks.get(headline).frame().isIn(article))
            .filter(article -> article.running >= SAID * around.running)
            .findFirst().orElse(null);
  }

  private double weight(Frame frame) {
    return vouched.isEmpty() ? frame.running : frame.vouched;
  }

  /** The element that the page itself marks as the article's body, if there is something in it. */
  private @Nullable Frame markedBody(Frame root) {
    Frame marked = null;
    for (Block block : blocks) {
      for (Frame at = block.frame(); at != null; at = at.parent) {
        if (at.element.attr("itemprop").contains("articleBody") && (marked == null || at.running > marked.running)) {
          marked = at;
        }
      }
    }
    return marked != null && marked.running >= 0.4 * root.running ? marked : null;
  }

  /** Whether one of the elements around the block, inside the article's, stands beside it. */
  private static boolean isAside(Block block, Frame main) {
    for (Frame at = block.frame(); at != main; at = at.parent) {
      if (at.aside) {
        return true;
      }
    }
    return block.kind() == Kind.CAPTION;
  }
}
