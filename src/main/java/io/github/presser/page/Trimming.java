package io.github.presser.page;

import io.github.presser.page.Block.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes out of the element that holds an article what in it is not the article. */
final class Trimming {

  private static final int LONGEST_LABEL = 60;

  /** A note on an author has at most so many characters. */
  private static final int LONGEST_NOTE = 400;

  /** What ends in a colon is a label if it has no more words. */
  private static final int MOST_OF_LABEL = 4;

  /** Byline and date stand among so many first blocks. */
  private static final int FIRST_BLOCKS = 5;

  private static final int LONGEST_PATH = 1_000;

  /** Of so many boxes it is asked where they end. */
  private static final int MOST_BOXES = 16;

  /** What repeats the headline above the article has at most so many characters. */
  private static final int LONGEST_HEADLINE = 400;

  /** The label of a box that asks to share ends the article if at most this part of the running text follows it. */
  private static final double HARDLY_ANY = 0.1;

  /** A block quotation that shares this part of its runs of words with the article is taken from it. */
  private static final double REPEATED = 0.8;

  /** What is not set as a block quotation and repeats the article does so word by word. */
  private static final double SAME = 0.99;

  private static final Pattern IN_MARKS = Pattern.compile("[\"“][^\"“”]{30,400}[\"”]");

  /** Fewer labels in a row are no chart. */
  private static final int FEWEST_FIGURES = 6;

  /** A number, with what may stand beside it and is no word: "$915", "’17", "40 %", "3m". */
  private static final Pattern FIGURE = Pattern.compile("(?:[^\\p{L}]|(?<!\\p{L})\\p{L}(?!\\p{L}))*+");

  private final List<Block> blocks;
  private final PageWords words;
  private final String headline;
  private final List<String> authors;
  private final Dates dates;

  Trimming(List<Block> blocks, PageWords words, Facts facts) {
    this.blocks = blocks;
    this.words = words;
    this.headline = plain(facts.headline());
    this.authors = facts.authors();
    this.dates = new Dates(words, Dates.Order.DAY_FIRST);
  }

  List<Block> trim() {
    List<Block> kept = new ArrayList<>(body());
    kept.removeIf(this::isBeside);
    removeBylines(kept);
    removePullQuotes(kept);
    removeFigures(kept);
    int from = 0;
    while (from < kept.size() && kept.get(from).kind() == Kind.OTHER && isLabel(kept.get(from))) {
      from++;
    }
    int to = kept.size();
    while (to > from && isAfterEnd(kept.get(to - 1))) {
      to--;
    }
    kept = kept.subList(from, to);
    if (!kept.isEmpty()) {
      Block first = withoutHead(kept.remove(0));
      if (!first.text().isEmpty()) {
        kept.add(0, first);
      }
    }
    return List.copyOf(kept);
  }

  /** Whether it is no text at the end: a label, what was to introduce a thing, by whom it is, or who they are. */
  private boolean isAfterEnd(Block last) {
    String text = last.text();
    boolean isShort = text.length() < LONGEST_LABEL;
    return isLabel(last) || !last.endsAsSentence() && (words.isEnding(text) || isShort && Authors.isByline(text))
        || text.endsWith(":") && text.split(" ", MOST_OF_LABEL + 1).length <= MOST_OF_LABEL
        || text.length() < LONGEST_NOTE && authors.stream().anyMatch(author -> text.startsWith(author + " "));
  }

  /** The first block without its first lines that are headline, byline, desk or date. */
  private Block withoutHead(Block first) {
    String text = first.text() + "\n";
    int from = 0;
    int end = text.indexOf('\n');
    while (end > 0 && isHead(text.substring(from, end), from == 0)) {
      from = end + 1;
      end = text.indexOf('\n', from);
    }
    return from == 0 ? first : first.from(Math.min(from, first.text().length()));
  }

  private boolean isHead(String line, boolean first) {
    if (first && isOfHeadline(line) || words.isService(line)) {
      return true;
    }
    return isBylineOrDate(line)
        || line.length() < LONGEST_LABEL && !Block.endsAsSentence(line) && words.isDesk(line);
  }

  private boolean isBylineOrDate(String line) {
    return line.length() < LONGEST_LABEL && !Block.endsAsSentence(line)
        && (Authors.isByline(line) || Authors.isOf(authors, line) || !dates.find(line).isEmpty());
  }

  /** Takes out the first blocks that are byline or date, behind a standfirst. */
  private void removeBylines(List<Block> blocks) {
    List<Block> head = blocks.subList(Math.min(1, blocks.size()), Math.min(FIRST_BLOCKS, blocks.size()));
    head.removeIf(block ->
        (block.kind() == Kind.OTHER || block.kind() == Kind.PARAGRAPH) && isBylineOrDate(block.text()));
  }

  /** Takes out block quotations, and what stands in quotation marks, of what the article itself says. */
  private static void removePullQuotes(List<Block> blocks) {
    if (blocks.stream().noneMatch(Trimming::mayBePulled)) {
      return;
    }
    Shingles others =
        Shingles.of(
            blocks.stream().filter(block -> !mayBePulled(block)).map(Block::text).collect(Collectors.joining("\n")));
    blocks.removeIf(block ->
        mayBePulled(block) && others.share(block.text()) > (block.kind() == Kind.QUOTE ? REPEATED : SAME));
  }

  /** Whether a designer may have pulled it out of the article: a block quotation, or all in marks. */
  private static boolean mayBePulled(Block block) {
    return block.kind() == Kind.QUOTE || block.kind() != Kind.HEADING && IN_MARKS.matcher(block.text()).matches();
  }

  /** Takes out runs of labels half of which are numbers without a word: they are those of a chart. */
  private static void removeFigures(List<Block> blocks) {
    Set<Integer> figures = new HashSet<>();
    for (int begin = 0; begin < blocks.size();) {
      int end = begin;
      int numbers = 0;
      while (end < blocks.size() && isShort(blocks.get(end))) {
        numbers += FIGURE.matcher(blocks.get(end++).text()).matches() ? 1 : 0;
      }
      if (end - begin >= FEWEST_FIGURES && 2 * numbers >= end - begin) {
        blocks.subList(begin, end).forEach(block -> figures.add(block.place()));
      }
      begin = Math.max(end, begin + 1);
    }
    blocks.removeIf(block -> figures.contains(block.place()));
  }

  private static boolean isShort(Block block) {
    return (block.kind() == Kind.OTHER || block.kind() == Kind.PARAGRAPH) && block.text().length() < LONGEST_LABEL
        && !block.endsAsSentence();
  }

  /** What follows the headline and comes before the article's end, without boxes in it that lead elsewhere. */
  private List<Block> body() {
    int total = blocks.stream().mapToInt(Block::running).sum();
    List<Block> body = new ArrayList<>();
    int boxes = 0;
    int seen = 0;
    for (int i = start(total); i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (isLabel(block) && isEnd(block.text(), (double) (total - seen) / total)) {
        int behind = boxes++ < MOST_BOXES ? behindBox(i) : i;
        if (behind == i && seen > 0.5 * total) {
          break;
        }
        if (behind > i) {
          i = behind - 1;
          continue;
        }
      }
      body.add(block);
      seen += block.running();
    }
    return body;
  }

  private int start(int total) {
    int before = 0;
    for (int i = 0; i < blocks.size() && before < 0.2 * total; i++) {
      if (isHeadline(blocks.get(i))) {
        return i + 1;
      }
      before += blocks.get(i).running();
    }
    return 0;
  }

  /**
   * The place behind the box that a label opens, if then the article goes on: if running text stands there that is in
   * the same elements as some before it. The label's own place if it opens no box, or nothing goes on.
   */
  private int behindBox(int label) {
    Frame box = null;
    for (Frame at = blocks.get(label).frame(); at != null && at.first == blocks.get(label).place(); at = at.parent) {
      box = at;
    }
    int end = label;
    while (box != null && end < blocks.size() && blocks.get(end).frame().isIn(box)) {
      end++;
    }
    if (end < label + 2 || box.parent == null) {
      return label;
    }
    Set<String> before = new HashSet<>();
    for (Block block : blocks.subList(0, label)) {
      before.add(path(block, box.parent));
    }
    for (Block block : blocks.subList(end, blocks.size())) {
      String path = path(block, box.parent);
      if (!path.isEmpty() && before.contains(path)) {
        return end;
      }
    }
    return label;
  }

  /** The elements around running text, up to the one above them; empty for what is not in that, or not running. */
  private static String path(Block block, Frame above) {
    if (block.running() == 0 || !block.frame().isIn(above)) {
      return "";
    }
    StringBuilder path = new StringBuilder();
    for (Frame at = block.frame(); at != above && path.length() < LONGEST_PATH; at = at.parent) {
      path.append('>').append(at.element.normalName()).append('.').append(at.element.className());
    }
    return path.append('^').toString();
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

  /** The letters and digits of a text in lower case. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length();) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        plain.appendCodePoint(Character.toLowerCase(c));
      }
    }
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
    return block.linkShare() > 0.8 || isLabelledLink(block);
  }

  /** Whether all behind a label of a few words is a link, and no sentence: "Also today: Ferries turn back". */
  private static boolean isLabelledLink(Block block) {
    int colon = block.text().indexOf(": ");
    return colon > 0 && colon < LONGEST_LABEL / 2 && block.linked() > 0
        && block.linked() >= block.text().length() - colon - 3 && !block.endsAsSentence();
  }
}
