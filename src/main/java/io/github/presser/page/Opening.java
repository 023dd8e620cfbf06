package io.github.presser.page;

import io.github.presser.page.Dates.Found;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The lines that a page shows between its headline and its article, and just above: who wrote it, and when. */
final class Opening {

  private static final int MOST_LINES = 16;
  private static final int BLOCKS_BEFORE = 2;

  /** The date follows the names of the authors in one of so many lines, if it does. */
  private static final int LINES_TO_DATE = 2;

  /** Longer lines are news. */
  private static final int LONGEST_LINE = 160;

  private final @Nullable Element heading;
  private final List<Element> elements;
  private final List<String> lines;
  private final Set<String> plain;

  private Opening(@Nullable Element heading, List<Element> elements, List<String> lines, Set<String> plain) {
    this.heading = heading;
    this.elements = elements;
    this.lines = lines;
    this.plain = plain;
  }

  /** The lines of a page around the first block that is its headline, or begins or ends with it; none if none is. */
  static Opening of(List<Block> blocks, String headline) {
    String plain = Trimming.plain(headline);
    int at = plain.isEmpty() ? -1 : headline(blocks, plain);
    if (at < 0) {
      return new Opening(null, List.of(), List.of(), Set.of());
    }
    List<Element> elements = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    Set<String> own = new HashSet<>();
    for (int i = at; i < blocks.size() && lines.size() < MOST_LINES; i++) {
      boolean isNews = add(blocks.get(i), plain, LONGEST_LINE, lines);
      if (isNews || i > at && blocks.get(i).running() > 0 && blocks.get(i).endsAsSentence()) {
        break;
      }
      elements.add(blocks.get(i).frame().element);
      if (blocks.get(i).linked() == 0 && blocks.get(i).kind() != Block.Kind.CAPTION) {
        blocks.get(i).text().lines().forEach(own::add);
      }
    }
    for (Block block : blocks.subList(Math.max(0, at - BLOCKS_BEFORE), at)) { // where many have today's date, too
      add(block, plain, Integer.MAX_VALUE, lines);
    }
    return new Opening(blocks.get(at).frame().element, List.copyOf(elements), List.copyOf(lines), own);
  }

  /** Adds a block's lines up to one that is news; whether there is one. */
  private static boolean add(Block block, String headline, int longest, List<String> lines) {
    for (String line : block.text().split("\n")) {
      if (line.length() > longest) {
        return true;
      }
      if (line.length() <= LONGEST_LINE && line.indexOf('©') < 0 && !Trimming.plain(line).equals(headline)) {
        lines.add(line);
      }
    }
    return false;
  }

  /** The element that has the headline; null if none has. */
  @Nullable Element heading() {
    return heading;
  }

  /** The names in the first of its lines that lead to the pages of authors. */
  Stream<List<String>> authorLinks() {
    return elements.stream().map(element -> element.select(Bylines.AUTHOR_LINKS).eachText())
        .filter(names -> !names.isEmpty());
  }

  /** The place of the first heading that is the headline, of which only letters and digits count, or else block. */
  static int headline(List<Block> blocks, String plain) {
    int first = -1;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String text = block.text();
      int end = text.indexOf('\n');
      String line = Trimming.plain(end < 0 ? text : text.substring(0, end));
      boolean isHeading = block.frame().element.normalName().equals("h1");
      if (line.equals(plain) || isHeading && line.endsWith(plain)) {
        if (isHeading) {
          return i;
        }
        first = first < 0 ? i : first;
      }
    }
    return first;
  }

  /** When the article was published: not the day on which it was changed. */
  Optional<OffsetDateTime> published(Dates dates, PageWords words) {
    return dates(dates, words, false);
  }

  /** When the article was changed, if a line says so. */
  Optional<OffsetDateTime> changed(Dates dates, PageWords words) {
    return dates(dates, words, true);
  }

  private Optional<OffsetDateTime> dates(Dates dates, PageWords words, boolean changed) {
    for (String line : lines) {
      int from = 0;
      for (Found found : dates.find(line)) {
        if (words.isChange(line.substring(from, found.begin())) == changed) {
          return Optional.of(found.date());
        }
        from = found.end();
      }
    }
    return Optional.empty();
  }

  /** The first line that is nothing but names and stands beside the date, and neither under a picture nor in a link. */
  Optional<String> names(PageWords words) {
    Dates dates = new Dates(words, Dates.Order.DAY_FIRST);
    for (int i = 0; i < lines.size(); i++) {
      boolean isPlain = plain.contains(lines.get(i));
      int end = Math.min(lines.size(), i + 1 + LINES_TO_DATE);
      String around = String.join("\n", lines.subList(Math.max(0, i - 1), end));
      if (isPlain && Authors.areNames(lines.get(i), words) && !dates.find(around).isEmpty()) {
        return Optional.of(lines.get(i));
      }
    }
    return Optional.empty();
  }

  /** The lines that say by whom the article is; a line of nothing but that word goes on in the next one. */
  List<String> bylines() {
    List<String> bylines = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (Authors.isByline(lines.get(i))) {
        bylines.add(lines.get(i));
      } else if (Authors.isByline(lines.get(i) + " x") && i + 1 < lines.size()) {
        bylines.add(lines.get(i) + " " + lines.get(i + 1));
      }
    }
    return bylines;
  }
}
