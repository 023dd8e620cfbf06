package io.github.presser.page;

import io.github.presser.page.Block.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the paragraphs of an article that stand outside the element that holds most of it: the first ones, where a page
 * folds the rest, and the last ones, where it sets an article in several elements. They are built as the others are.
 */
final class Kin {

  /** Paragraphs are built as an article's when this part of its running text is. */
  private static final double USUAL = 0.2;

  /** Where the page's data have the article, a paragraph of it shares this part of its runs of words with them. */
  private static final double VOUCHED = 0.5;

  private final List<Block> all;
  private final List<Block> main;
  private final Frame holder;
  private final PageWords words;
  private final Shingles vouched;
  private final boolean marked;
  private final Set<String> builds = new HashSet<>();

  private Kin(List<Block> all, List<Block> main, Frame holder, PageWords words, Shingles vouched) {
    this.all = all;
    this.main = main;
    this.holder = holder;
    this.words = words;
    this.vouched = vouched;
    this.marked = isMarked(holder);
    Map<String, Integer> running = new HashMap<>();
    int total = 0;
    for (Block block : main) {
      running.merge(block.frame().build(), block.running(), Integer::sum);
      total += block.running();
    }
    int least = (int) (USUAL * total);
    running.forEach((build, part) -> {
      if (part > least) {
        builds.add(build);
      }
    });
  }

  /**
   * An article's blocks with those that belong to it.
   *
   * @param all the blocks of the page
   * @param main those in the element that holds most of the article, in order
   * @param holder this element
   * @param headline the place of the article's headline; -1 if it is not shown
   */
  static List<Block> with(
      List<Block> all, List<Block> main, Frame holder, int headline, PageWords words, Shingles vouched) {
    return main.isEmpty() || holder.parent == null
        ? main
        : new Kin(all, main, holder, words, vouched).with(headline);
  }

  private List<Block> with(int headline) {
    List<Block> whole = new ArrayList<>(before(headline));
    whole.addAll(main);
    whole.addAll(after());
    return whole;
  }

  /** From the headline on, all that is built as the article is, with the headings among it. */
  private List<Block> before(int headline) {
    List<Block> before = new ArrayList<>();
    for (int i = headline + 1; headline >= 0 && i < main.get(0).place(); i++) {
      Block block = all.get(i);
      boolean heads = block.kind() == Kind.HEADING && !before.isEmpty() && block.linked() == 0;
      boolean opens = block.kind() == Kind.PARAGRAPH && isOpening(block);
      if (!block.frame().isIn(holder) && (heads && !isBeside(block) || opens || isKin(block))) {
        before.add(block);
      }
    }
    return before;
  }

  /** Whether it is a sentence or more that the page calls the first of its article. */
  private boolean isOpening(Block block) {
    return block.running() > 0 && block.endsAsSentence() && words.isOpening(block.frame().element.className())
        && !isBeside(block) && !words.isService(block.text());
  }

  /** What stands in elements like the one that holds it, as long as nothing talks to the reader or ends the article. */
  private List<Block> after() {
    List<Block> after = new ArrayList<>();
    Block last = main.get(main.size() - 1);
    int end = 0;
    for (int i = last.place() + 1; i < all.size() && !words.isService(last.text()); i++) {
      Block block = all.get(i);
      if (block.frame().isIn(holder) || block.kind() == Kind.CAPTION || isBeside(block)) {
        continue;
      }
      boolean heads = block.kind() == Kind.HEADING;
      boolean opensAnother = heads && (block.linked() > 0 || isEnd(block) || isFirst(block));
      if (opensAnother || words.isService(block.text()) || !isLike(block.frame())) {
        break;
      }
      after.add(block);
      end = isKin(block) ? after.size() : end;
    }
    return after.subList(0, end);
  }

  private static boolean isFirst(Block heading) {
    return heading.frame().element.normalName().equals("h1");
  }

  private boolean isEnd(Block block) {
    return words.isEnding(block.text()) || words.isBox(block.text());
  }

  private boolean isKin(Block block) {
    return block.running() > 0 && builds.contains(block.frame().build()) && !isBeside(block)
        && isMarked(block.frame()) == marked && (vouched.isEmpty() || vouched.share(block.text()) > VOUCHED);
  }

  /** Whether something around it, but not around the article, stands beside the article. */
  private boolean isBeside(Block block) {
    for (Frame at = block.frame(); !holder.isIn(at); at = at.parent) {
      if (at.aside) {
        return true;
      }
    }
    return false;
  }

  /** Whether it stands in an element that is called as the one beside it is that holds the article. */
  private boolean isLike(Frame frame) {
    @Nullable Frame own = null;
    Frame at = frame;
    while (!holder.isIn(at)) {
      own = at;
      at = at.parent;
    }
    Frame other = holder;
    while (other.parent != null && other.parent != at) {
      other = other.parent;
    }
    if (own == null || own == frame) {
      return own != null;
    }
    return !own.element.className().isBlank() && own.build().equals(other.build());
  }

  private static boolean isMarked(Frame frame) {
    for (Frame at = frame; at != null; at = at.parent) {
      if (at.element.attr("itemprop").contains("articleBody")) {
        return true;
      }
    }
    return false;
  }
}
