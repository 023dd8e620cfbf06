package io.github.presser.page;

import io.github.presser.page.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes blocks as the text of an article: a blank line between them. */
final class BlockText {

  /** Longer quotations are parts of the article that somebody indented. */
  private static final int LONGEST_QUOTATION = 1_500;

  private static final String MARKS = "\"“”„«»";

  private BlockText() {}

  static String of(List<Block> blocks) {
    List<String> paragraphs = new ArrayList<>();
    for (int begin = 0; begin < blocks.size();) {
      Frame quote = quote(blocks.get(begin));
      int end = begin + 1;
      while (quote != null && end < blocks.size() && quote == quote(blocks.get(end))) {
        end++;
      }
      add(blocks.subList(begin, end), quote != null, paragraphs);
      begin = end;
    }
    return String.join("\n\n", paragraphs);
  }

  /** The block quotation that the block stands in; null when there is none. */
  private static @Nullable Frame quote(Block block) {
    Frame at = block.kind() == Kind.QUOTE ? block.frame() : null;
    while (at != null && !at.element.normalName().equals("blockquote")) {
      at = at.parent;
    }
    return at;
  }

  /** Of a quotation without marks every sentence's paragraph opens with one, and the last one closes. */
  private static void add(List<Block> blocks, boolean quoted, List<String> paragraphs) {
    int length = blocks.stream().mapToInt(block -> block.text().length()).sum();
    boolean marked = blocks.stream().anyMatch(block -> block.text().chars().anyMatch(c -> MARKS.indexOf(c) >= 0));
    int last = -1;
    for (int i = 0; i < blocks.size(); i++) {
      last = blocks.get(i).endsAsSentence() ? i : last;
    }
    boolean mark = quoted && !marked && length <= LONGEST_QUOTATION;
    for (int i = 0; i < blocks.size(); i++) {
      String text = blocks.get(i).text();
      paragraphs.add(mark && i <= last ? "“" + text + (i == last ? "”" : "") : text);
    }
  }
}
