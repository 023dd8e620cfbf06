package io.github.presser.page;

import io.github.presser.page.Block.Kind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the blocks of a page that are its article. */
final class MainText {

  /** An element that has this much of the running text of the one around it holds the article by itself. */
  private static final double NEARLY_ALL = 0.72;

  private static final double MOST = 0.5;

  private final List<Block> blocks;
  private final PageWords words;
  private final Facts facts;
  private final Map<Frame, List<Frame>> children = new IdentityHashMap<>();
  private final Shingles vouched;

  private MainText(List<Block> blocks, PageWords words, Facts facts) {
    this.blocks = blocks;
    this.words = words;
    this.facts = facts;
    this.vouched = Shingles.of(facts.body());
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
    return new Trimming(chosen, words, facts).trim();
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
    for (Block block : blocks) {
      for (Frame at = block.frame(); at != null; at = at.parent) {
        at.aside &= at.all < MOST * root.all;
      }
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
      Frame best = null;
      for (Frame child : children.getOrDefault(at, List.of())) {
        if (best == null || weight(child) > weight(best)) {
          best = child;
        }
      }
      if (best == null || weight(best) < NEARLY_ALL * weight(at)) {
        return at;
      }
      at = best;
    }
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
