package io.github.presser.page;

import io.github.presser.page.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Takes out of the element that holds an article what in it is not the article. */
final class Trimming {

  private static final int LONGEST_LABEL = 60;

  /** What repeats the headline above the article has at most so many characters. */
  private static final int LONGEST_HEADLINE = 400;

  /** The label of a box that asks to share ends the article if at most this part of the running text follows it. */
  private static final double HARDLY_ANY = 0.1;

  /** A block quotation that shares this part of its runs of words with the article is taken from it. */
  private static final double REPEATED = 0.8;

  private final List<Block> blocks;
  private final PageWords words;
  private final String headline;

  Trimming(List<Block> blocks, PageWords words, Facts facts) {
    this.blocks = blocks;
    this.words = words;
    this.headline = plain(facts.headline());
  }

  List<Block> trim() {
    List<Block> kept = new ArrayList<>(body());
    kept.removeIf(this::isBeside);
    removePullQuotes(kept);
    int from = 0;
    while (from < kept.size() && kept.get(from).kind() == Kind.OTHER && isLabel(kept.get(from))) {
      from++;
    }
    int to = kept.size();
    while (to > from && isLabel(kept.get(to - 1))) {
      to--;
    }
    return List.copyOf(kept.subList(from, to));
  }

  /** Takes out block quotations of what the article itself says. */
  private static void removePullQuotes(List<Block> blocks) {
    if (blocks.stream().noneMatch(block -> block.kind() == Kind.QUOTE)) {
      return;
    }
    Shingles others =
        Shingles.of(
            blocks.stream().filter(block -> block.kind() != Kind.QUOTE).map(Block::text)
                .collect(Collectors.joining("\n")));
    blocks.removeIf(block -> block.kind() == Kind.QUOTE && others.share(block.text()) > REPEATED);
  }

  /** What follows the headline and comes before the article's end. */
  private List<Block> body() {
    int total = blocks.stream().mapToInt(Block::running).sum();
    int from = 0;
    int before = 0;
    for (int i = 0; i < blocks.size() && before < 0.2 * total; i++) {
      if (isHeadline(blocks.get(i))) {
        from = i + 1;
        break;
      }
      before += blocks.get(i).running();
    }
    int to = from;
    int seen = 0;
    for (; to < blocks.size(); to++) {
      Block block = blocks.get(to);
      if (seen > 0.5 * total && isLabel(block) && isEnd(block.text(), (double) (total - seen) / total)) {
        break;
      }
      seen += block.running();
    }
    return blocks.subList(from, to);
  }

  /** Whether a label, with that share of the running text behind it, has nothing of the article behind it. */
  private boolean isEnd(String label, double rest) {
    return words.isEnding(label) || rest < HARDLY_ANY && words.isBox(label);
  }

  private boolean isHeadline(Block block) {
    return block.frame().element.normalName().equals("h1") || isOfHeadline(block.text());
  }

  private boolean isOfHeadline(String text) {
    return !headline.isEmpty() && text.length() <= LONGEST_HEADLINE && plain(text).equals(headline);
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private boolean isLabel(Block block) {
    return block.kind() == Kind.HEADING
        || block.kind() == Kind.OTHER && !block.endsAsSentence() && block.text().length() < LONGEST_LABEL;
  }

  private boolean isBeside(Block block) {
    if (isHeadline(block)) {
      return true;
    }
    if (words.isService(block.text())) {
      return true;
    }
    if (block.kind() == Kind.HEADING && (words.isEnding(block.text()) || words.isBox(block.text()))) {
      return true;
    }
    return block.linkShare() > 0.8;
  }
}
