package io.github.presser.page;

import io.github.presser.Span;
import io.github.presser.page.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of an article as its text, a blank line between them.
 *
 * @param text the text
 * @param quotations where in it the page sets block quotations, in text order
 */
record BlockText(String text, List<Span> quotations) {

  /** Longer quotations are parts of the article that somebody indented. */
  private static final int LONGEST_QUOTATION = 1_500;

  /** Marks that open or close a quotation. */
  static final String MARKS = "\"“”„«»";

  private static final String BETWEEN = "\n\n";

  static BlockText of(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    List<Span> quotations = new ArrayList<>();
    for (int begin = 0; begin < blocks.size();) {
      Frame quote = quote(blocks.get(begin));
      int end = begin + 1;
      while (quote != null && end < blocks.size() && quote == quote(blocks.get(end))) {
        end++;
      }
      text.append(text.length() == 0 ? "" : BETWEEN);
      int from = text.length();
      add(blocks.subList(begin, end), quote != null, text);
      if (quote != null) {
        quotations.add(new Span(from, text.length()));
      }
      begin = end;
    }
    return new BlockText(text.toString(), List.copyOf(quotations));
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
  private static void add(List<Block> blocks, boolean quoted, StringBuilder text) {
    int length = blocks.stream().mapToInt(block -> block.text().length()).sum();
    boolean marked = blocks.stream().anyMatch(block -> block.text().chars().anyMatch(c -> MARKS.indexOf(c) >= 0));
    int last = -1;
    for (int i = 0; i < blocks.size(); i++) {
      last = blocks.get(i).endsAsSentence() ? i : last;
    }
    boolean mark = quoted && !marked && length <= LONGEST_QUOTATION;
    for (int i = 0; i < blocks.size(); i++) {
      String paragraph = blocks.get(i).text();
      text.append(i == 0 ? "" : BETWEEN).append(mark && i <= last ? "“" : "").append(paragraph)
          .append(mark && i == last ? "”" : "");
    }
  }
}
