package io.github.presser.internal.text;

import io.github.presser.Paragraph;
import io.github.presser.Span;
import io.github.presser.internal.Interruption;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.text.Marks.Glyph;
import io.github.presser.internal.text.Marks.Mark;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Pairs quotation marks. A passage lies within one paragraph, and may go on in the next; work is linear in the text's
 * length, for each decision looks at most two marks ahead, up to the next opening mark or at a few paragraphs.
 *
 * <p>An article quotes in double marks or in single ones. Whichever it does more is paired first; the other kind is
 * then looked for in what is left, so that the marks inside a passage stay inside it. What a double mark does is told
 * from its glyph and from the white space around it, so that “this", ”this“ and "this” are passages. A single mark has
 * to stand apart from the words outside, and is never an apostrophe inside a word.
 *
 * <p>What stays wrong:
 * <ul>
 *   <li>two or more pairs of the same mark inside an outer pair of that mark are taken for the outer pair's end;
 *   <li>a passage that is never closed and not followed by ", he said" ends with its paragraph, or with its first
 *       sentence if another one opens after it, unless paragraphs were joined there;
 *   <li>'the ministers' talks' ends at the first apostrophe if nothing but white space follows the last one;
 *   <li>a mark with white space on both sides opens or closes by its turn alone.
 * </ul>
 */
final class PassageFinder {

  /** A passage in single marks of fewer words says little of the article's style: a title, a word at arm's length. */
  private static final int WORDS_OF_SPEECH = 3;

  /** Of a passage whose paragraphs are not opened anew, the end is looked for in so many at most. */
  private static final int MOST_WITHOUT_MARKS = 5;

  /** A paragraph that ends with its quotation left open has at most so many characters. */
  private static final int LONGEST_QUOTED = 600;

  private final Lexicon lexicon;
  private final char[] layout;
  private final List<Paragraph> paragraphs;
  private final UnclosedEnds ends;

  private PassageFinder(Lexicon lexicon, char[] layout, List<Paragraph> paragraphs) {
    this.lexicon = lexicon;
    this.layout = layout;
    this.paragraphs = paragraphs;
    this.ends = new UnclosedEnds(lexicon);
  }

  /** Returns the passages in text order. */
  static List<Passage> find(Lexicon lexicon, char[] layout, List<Paragraph> paragraphs) {
    PassageFinder finder = new PassageFinder(lexicon, layout, paragraphs);
    List<Passage> doubles = finder.passages(false);
    List<Passage> singles = finder.passages(true);
    return finder.quoted(singles, true) > finder.quoted(doubles, false) ? singles : doubles;
  }

  /** How many characters of running text stand in marks of one kind. */
  private long quoted(List<Passage> passages, boolean single) {
    return passages.stream()
        .filter(p -> p.single() == single && paragraphs.get(p.paragraph()).isBody() && (!single || isLong(p)))
        .mapToLong(p -> p.span().length())
        .sum();
  }

  private boolean isLong(Passage passage) {
    int words = 1;
    for (int i = passage.span().begin(); i < passage.span().end(); i++) {
      words += layout[i] == ' ' ? 1 : 0;
    }
    return words >= WORDS_OF_SPEECH;
  }

  /** The passages, those in single marks paired first or last. */
  private List<Passage> passages(boolean singleFirst) {
    List<Passage> found = new ArrayList<>();
    boolean doubleRunsOn = false;
    boolean singleRunsOn = false;
    for (int p = 0; p < paragraphs.size(); p++) {
      Interruption.check();
      Span span = paragraphs.get(p).span();
      List<Passage> here = new ArrayList<>();
      if (singleFirst) {
        addSingles(p, List.of(span), singleRunsOn, true, true, here);
        for (Span rest : between(here, span)) {
          addDoubles(p, rest, doubleRunsOn && rest.begin() == span.begin(), here);
        }
      } else {
        addDoubles(p, span, doubleRunsOn, here);
        addSingles(p, between(here, span), singleRunsOn, here.isEmpty(), false, here);
      }
      here.sort((a, b) -> a.span().compareTo(b.span()));
      found.addAll(here);
      if (paragraphs.get(p).isBody()) {
        Passage last = here.isEmpty() ? null : here.get(here.size() - 1);
        boolean runsOn = last != null && !last.closed() && last.span().end() == span.end();
        doubleRunsOn = runsOn && !last.single();
        singleRunsOn = runsOn && last.single();
      }
    }
    return found;
  }

  private static List<Span> between(List<Passage> passages, Span span) {
    List<Span> rest = new ArrayList<>();
    int at = span.begin();
    for (Passage passage : passages) {
      rest.add(new Span(at, passage.span().begin()));
      at = passage.span().end();
    }
    rest.add(new Span(at, span.end()));
    return rest;
  }

  // Double marks

  private void addDoubles(int paragraph, Span span, boolean runsOn, List<Passage> passages) {
    List<Mark> marks = Marks.doubles(layout, span);
    Paragraph whole = paragraphs.get(paragraph);
    if (runsOn && marks.isEmpty() && whole.isBody() && span.equals(whole.span()) && closesLater(paragraph)) {
      add(paragraph, span.begin(), span.end(), false, true, passages);
      return;
    }
    boolean joined = Page.isJoined(whole);
    boolean reopened = false;
    int[] nextStraight = nextStraight(marks);
    boolean[] closesAhead = closesAhead(marks);
    boolean goesOn = span.end() == paragraphs.get(paragraph).span().end() && nextOpens(paragraph, true);
    Mark open = null;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      Mark next = i + 1 < marks.size() ? marks.get(i + 1) : null;
      Mark afterNext = i + 2 < marks.size() ? marks.get(i + 2) : null;
      if (open == null) {
        if (opens(mark, next, goesOn, span)) {
          open = mark;
          reopened = isReopened(mark, span, runsOn);
        } else if (i == 0 && runsOn && closes(mark) && !isInch(mark, span)) {
          add(paragraph, span.begin(), mark.end(), true, true, passages);
        }
        continue;
      }
      boolean standsAsOpening = opensInside(mark);
      if (isInch(mark, span) && mark.beforeGap() && next != null && closes(next)) {
        continue;
      }
      if (standsAsOpening && next != null && closes(next)
          && (afterNext != null && closes(afterNext)
              || open.glyph() == Glyph.EITHER && mark.glyph() == Glyph.OPENING
                  && straightGoesOn(marks, nextStraight[i], goesOn && open.begin() == span.begin())
              || afterNext == null && goesOn && open.begin() == span.begin())) {
        i++; // “so he said “no” to me”: the inner pair
      } else if (joined && standsAsOpening && closesAhead[i] && goesOnAt(mark, open, span)) {
        addUnclosed(paragraph, open, mark.begin(), true, reopened, passages);
        open = mark;
        reopened = true;
      } else if (standsAsOpening && startsAnew(open, mark, next)) {
        addUnclosed(paragraph, open, mark.begin(), false, reopened, passages);
        open = mark;
        reopened = false;
      } else {
        add(paragraph, open.begin(), mark.end(), true, reopened, passages);
        open = null;
      }
    }
    if (open != null) {
      addUnclosed(paragraph, open, span.end(), goesOn, reopened, passages);
    }
  }

  /** For each mark whether the first one after it that does not look like a passage's first one looks like its last. */
  private static boolean[] closesAhead(List<Mark> marks) {
    boolean[] ahead = new boolean[marks.size()];
    for (int i = marks.size() - 2; i >= 0; i--) {
      Mark next = marks.get(i + 1);
      ahead[i] = opensInside(next) ? ahead[i + 1] : closes(next);
    }
    return ahead;
  }

  /** Whether a passage that is open goes on at the mark in what was a paragraph of its own: at a sentence's start. */
  private boolean goesOnAt(Mark mark, Mark open, Span span) {
    if (mark.begin() - open.end() > LONGEST_QUOTED) {
      return false;
    }
    int before = Marks.before(layout, span, mark.begin());
    while (before > open.end() && ParagraphBreaks.isBlank(layout[before])) {
      before = Marks.before(layout, span, before);
    }
    int after = Marks.after(layout, span, mark.end());
    CharBuffer rest = CharBuffer.wrap(layout, open.end(), mark.begin() - open.end());
    int cue = ends.cue(rest);
    return before > open.end() && ".?!".indexOf(layout[before]) >= 0
        && after >= 0 && !Character.isLowerCase(layout[after])
        && (cue < 1 || rest.charAt(cue - 1) != ',');
  }

  /** For each mark the index of the next one with two-sided glyph after it, or the number of marks. */
  private static int[] nextStraight(List<Mark> marks) {
    int[] next = new int[marks.size()];
    int last = marks.size();
    for (int i = marks.size() - 1; i >= 0; i--) {
      next[i] = last;
      last = marks.get(i).glyph() == Glyph.EITHER ? i : last;
    }
    return next;
  }

  /** Whether a passage opened by a straight mark is still open here, with curly ones inside it. */
  private static boolean straightGoesOn(List<Mark> marks, int nextStraight, boolean goesOn) {
    return nextStraight < marks.size() ? closes(marks.get(nextStraight)) : goesOn;
  }

  private static boolean isReopened(Mark open, Span span, boolean runsOn) {
    return runsOn && open.begin() == span.begin();
  }

  /**
   * Whether a mark opens a passage where none is open.
   *
   * @param goesOn whether the next paragraph opens with one, as it does where a passage runs on
   */
  private boolean opens(Mark mark, Mark next, boolean goesOn, Span span) {
    if (mark.standsOpening()) {
      return true;
    }
    boolean pairs = next != null && closes(next);
    return switch (mark.glyph()) {
      case OPENING -> !mark.standsClosing() || pairs;
      case CLOSING -> false;
      case EITHER -> !isInch(mark, span) && (pairs || !mark.beforeGap() || mark.afterGap() && (next != null || goesOn));
    };
  }

  /** Whether a mark inside a passage looks like the first one of another. */
  private static boolean opensInside(Mark mark) {
    return mark.standsOpening() || mark.glyph() == Glyph.OPENING && !mark.standsClosing();
  }

  /** Whether a mark looks like the last one of a passage. */
  private static boolean closes(Mark mark) {
    return mark.standsClosing() || mark.glyph() == Glyph.CLOSING && !mark.standsOpening();
  }

  /** Whether the mark starts a passage although the one before it was never closed; else it closes that one. */
  private static boolean startsAnew(Mark open, Mark mark, Mark next) {
    return switch (mark.glyph()) {
      case OPENING -> true;
      case CLOSING -> open.glyph() == Glyph.CLOSING && next != null && closes(next);
      case EITHER -> next != null && closes(next);
    };
  }

  /** Whether the mark may stand for inches: right after a digit. */
  private boolean isInch(Mark mark, Span span) {
    int before = mark.begin() - 1;
    return mark.glyph() == Glyph.EITHER && before >= span.begin() && Character.isDigit(layout[before])
        && !mark.standsOpening();
  }

  /** Whether the next paragraph of running text begins with an opening mark. */
  private boolean nextOpens(int paragraph, boolean wantDouble) {
    int next = paragraph + 1;
    // Advertisements stand between; more than a few of them do not.
    while (next < paragraphs.size() && next < paragraph + 5 && !paragraphs.get(next).isBody()) {
      next++;
    }
    if (next >= paragraphs.size() || !paragraphs.get(next).isBody()) {
      return false;
    }
    Span span = paragraphs.get(next).span();
    Span start = new Span(span.begin(), Math.min(span.end(), span.begin() + 16));
    List<Mark> marks = wantDouble ? Marks.doubles(layout, start) : Marks.singles(layout, start);
    return !marks.isEmpty() && marks.get(0).begin() == span.begin()
        && (wantDouble || opensSingle(marks.get(0), span));
  }

  /**
   * Whether one of the next paragraphs of running text begins inside a passage: its first mark closes one. Then so do
   * those before it, which have no mark at all.
   */
  private boolean closesLater(int paragraph) {
    for (int p = paragraph + 1; p < paragraphs.size() && p <= paragraph + MOST_WITHOUT_MARKS; p++) {
      Span span = paragraphs.get(p).span();
      List<Mark> marks = paragraphs.get(p).isBody() ? Marks.doubles(layout, span) : List.of();
      if (!marks.isEmpty()) {
        return closes(marks.get(0)) && !isInch(marks.get(0), span);
      }
    }
    return false;
  }

  /** Adds a passage without a closing mark, which ends before the limit. */
  private void addUnclosed(
      int paragraph, Mark open, int limit, boolean goesOn, boolean reopened, List<Passage> passages) {
    boolean whole = limit == paragraphs.get(paragraph).span().end() && !Page.isJoined(paragraphs.get(paragraph));
    int end = goesOn ? limit : open.end() + ends.end(CharBuffer.wrap(layout, open.end(), limit - open.end()), whole);
    while (end > open.end() && ParagraphBreaks.isBlank(layout[end - 1])) {
      end--;
    }
    add(paragraph, open.begin(), end, false, reopened, passages);
  }

  private void add(int paragraph, int begin, int end, boolean closed, boolean reopened, List<Passage> passages) {
    addIfWords(new Passage(new Span(begin, end), paragraph, false, closed, reopened), passages);
  }

  /** Two marks with nothing to read between them are no passage. */
  private void addIfWords(Passage passage, List<Passage> passages) {
    for (int i = passage.span().begin(); i < passage.span().end(); i++) {
      if (Character.isLetterOrDigit(layout[i]) || Character.isSurrogate(layout[i])) {
        passages.add(passage);
        return;
      }
    }
  }

  // Single marks

  private void addSingles(
      int paragraph, List<Span> stretches, boolean runsOn, boolean mayRunOn, boolean singleFirst,
      List<Passage> passages) {
    Span whole = paragraphs.get(paragraph).span();
    List<Mark> marks = Marks.singles(layout, whole);
    List<Passage> found = new ArrayList<>();
    int i = 0;
    for (Span stretch : stretches) {
      while (i < marks.size() && marks.get(i).begin() < stretch.begin()) {
        i++;
      }
      while (i < marks.size() && marks.get(i).begin() < stretch.end()) {
        Mark open = marks.get(i);
        if (!opensSingle(open, stretch)) {
          i++;
          continue;
        }
        boolean reopened = runsOn && open.begin() == whole.begin();
        int close = closeOf(marks, i, stretch);
        boolean runsToEnd =
            stretch.end() == whole.end() && (singleFirst || mayRunOn && open.begin() == whole.begin())
                && (close < 0 || mayBePlural(marks.get(close), stretch))
                && (close < 0 && reopened || nextOpens(paragraph, false));
        if (close >= 0 && !runsToEnd) {
          addIfWords(
              new Passage(new Span(open.begin(), marks.get(close).end()), paragraph, true, true, reopened), found);
          i = close + 1;
        } else if (runsToEnd) {
          addIfWords(
              new Passage(new Span(open.begin(), whole.end()), paragraph, true, false, reopened), found);
          i = marks.size();
        } else {
          i++;
        }
      }
    }
    passages.addAll(found);
  }

  private boolean opensSingle(Mark mark, Span span) {
    boolean may = mark.standsOpening() || mark.glyph() == Glyph.OPENING && !mark.standsClosing();
    return may && !isElision(mark, span);
  }

  /** Whether the mark stands for letters left out: '90s, 'tis. */
  private boolean isElision(Mark mark, Span span) {
    int end = mark.end();
    while (end < span.end() && end < mark.end() + 8 && Character.isLetterOrDigit(layout[end])) {
      end++;
    }
    String word = new String(layout, mark.end(), end - mark.end()).toLowerCase(Locale.ROOT);
    return lexicon.has(word, Feature.ELIDED)
        || word.length() >= 2 && word.length() <= 3 && Character.isDigit(word.charAt(0))
        && Character.isDigit(word.charAt(1)) && (word.length() == 2 || word.endsWith("s"));
  }

  /**
   * The index of the mark that closes the passage, or -1. A mark after an s may be a possessive plural's: it closes
   * only if no surer one comes before the next opening mark, and not far from where the passage opens.
   */
  private int closeOf(List<Mark> marks, int open, Span stretch) {
    int unsure = -1;
    for (int i = open + 1; i < marks.size() && marks.get(i).end() <= stretch.end(); i++) {
      Mark mark = marks.get(i);
      boolean far = mark.begin() - marks.get(open).end() > LONGEST_QUOTED;
      if (opensSingle(mark, stretch) || far && unsure >= 0) {
        break;
      }
      if (mark.standsClosing()) {
        if (!mayBePlural(mark, stretch)) {
          return i;
        }
        unsure = unsure < 0 && !far ? i : unsure;
      }
    }
    return unsure;
  }

  private boolean mayBePlural(Mark mark, Span stretch) {
    char before = layout[Math.max(stretch.begin(), mark.begin() - 1)];
    boolean wordFollows = mark.end() + 1 < stretch.end() && ParagraphBreaks.isBlank(layout[mark.end()])
        && Character.isLetterOrDigit(layout[mark.end() + 1]);
    return (before == 's' || before == 'S') && wordFollows;
  }
}
