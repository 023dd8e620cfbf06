package io.github.presser.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the words under the pictures of an article. */
final class Captions {

  /** Two words at least: not the number of a picture, nor whose it is in one. */
  private static final Pattern WORDS = Pattern.compile("\\p{L}{2}\\P{L}++(?:\\p{L}++\\P{L}++)*?\\p{L}{2}");

  private final PageWords words;
  private final Map<Frame, Boolean> seen = new IdentityHashMap<>();

  private Captions(PageWords words) {
    this.words = words;
  }

  /**
   * The captions of the pictures from the headline to the end of the article, in order; what stands under a picture in
   * several blocks is one. Captions of what stands beside the article, and those that lead elsewhere, are none.
   *
   * @param all the blocks of the page
   * @param main those of the article, by their places
   */
  static List<String> find(List<Block> all, List<Block> main, PageWords words) {
    return main.isEmpty() ? List.of() : new Captions(words).find(all, main);
  }

  private List<String> find(List<Block> all, List<Block> main) {
    int last = main.get(main.size() - 1).place();
    List<Block> shown = new ArrayList<>();
    List<String> captions = new ArrayList<>();
    Frame open = null;
    boolean over = false;
    for (int at = headline(all, main.get(0).place()); at < all.size(); at++) {
      Block block = all.get(at);
      Frame frame = caption(block);
      if (open != null && frame != open) {
        captions.add(shown.stream().map(Block::text).collect(Collectors.joining(" ")));
        shown.clear();
      }
      if (frame != null) {
        shown.add(block);
      } else if (over) {
        return told(captions);
      }
      open = frame;
      over |= at == last;
    }
    captions.add(shown.stream().map(Block::text).collect(Collectors.joining(" ")));
    return told(captions);
  }

  /** Those that say something, each once. */
  private static List<String> told(List<String> captions) {
    return captions.stream().map(caption -> caption.replace('\n', ' ')).filter(caption -> WORDS.matcher(caption).find())
        .distinct().toList();
  }

  /** The place of the last first heading before the article, or the start of the page. */
  private static int headline(List<Block> all, int first) {
    int headline = 0;
    for (int i = 0; i < all.size() && i < first; i++) {
      headline = all.get(i).frame().element.normalName().equals("h1") ? i : headline;
    }
    return headline;
  }

  /** The outermost element around a block that holds the words under a picture; null if they are none, or not its. */
  private @Nullable Frame caption(Block block) {
    Frame caption = null;
    boolean beside = false;
    for (Frame at = block.frame(); at != null; at = at.parent) {
      if (seen.computeIfAbsent(at, this::isCaption)) {
        caption = at;
      } else if (caption != null && at.aside) {
        return null;
      }
      beside |= at.aside;
    }
    boolean isBare = caption == null && block.kind() == Block.Kind.CAPTION && !beside; // right under a picture
    return block.linkShare() > 0.8 ? null : isBare ? block.frame() : caption;
  }

  private boolean isCaption(Frame frame) {
    String name = frame.element.normalName();
    return name.equals("figure") || name.equals("figcaption") || words.isCaption(frame.element.className());
  }
}
