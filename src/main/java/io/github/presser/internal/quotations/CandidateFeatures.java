package io.github.presser.internal.quotations;

import java.util.List;

/**
 * What tells whether a candidate as a whole is an attribution, and whether its content is whole, as a row of numbers:
 * how the earlier models like it, its shape, what stands at its bounds, and the other candidates of the segment.
 */
final class CandidateFeatures {

  /** How many numbers a row has. */
  static final int COLUMNS = 84;

  /** The log odds that stand for those of nobody. */
  private static final double NONE = -12;

  /** What stands in for a token outside the segment. */
  private static final int OUTSIDE = -1;

  private static final int THAT = "that".hashCode();

  private final TokenTraits t;
  private final float[] row = new float[COLUMNS];
  private int column;

  CandidateFeatures(TokenTraits traits) {
    this.t = traits;
  }

  /**
   * The row of one candidate. It, its alternatives and the others have been rated by their words.
   *
   * @param alternatives the candidates with the same head, this one among them, the label model's own choice first
   * @param others for each head that this one competes with, the candidate that is likeliest whole by its words
   * @return valid until the next call
   */
  float[] row(Candidate x, List<Candidate> alternatives, List<Candidate> others, int role) {
    column = 0;
    Candidate first = alternatives.get(0);
    put(x.cueProbability);
    put(x.fit);
    put(x.fit - first.fit);
    put(x.fit / x.segment.size());
    put(alternatives.indexOf(x));
    put(alternatives.size());
    put(role);
    put(x.segment.size());
    putHead(x);
    putSource(x);
    putContent(x, first);
    putOthers(x, others);
    putFrame(x);
    putWords(x, alternatives);
    putRivals(x, others);
    if (column != COLUMNS) {
      throw new IllegalStateException(column + " columns, not " + COLUMNS);
    }
    return row;
  }

  /** What the words make of the others that would share this one's words, and of those beside it. */
  private void putRivals(Candidate x, List<Candidate> others) {
    double outside = NONE;
    double inside = NONE;
    double shares = NONE;
    double sourceInside = NONE;
    double insideSource = NONE;
    double before = NONE;
    double after = NONE;
    int distanceBefore = 99;
    int distanceAfter = 99;
    int likelier = 0;
    for (Candidate y : others) {
      if (y.head == x.head || y.content.isEmpty()) {
        continue;
      }
      double right = y.rightByWords();
      if (y.content.get(x.head)) {
        outside = Math.max(outside, right);
      }
      if (x.content.get(y.head)) {
        inside = Math.max(inside, right);
      }
      if (y.content.intersects(x.content)) {
        shares = Math.max(shares, right);
        likelier += right > x.rightByWords() ? 1 : 0;
      }
      if (x.content.intersects(y.source)) {
        sourceInside = Math.max(sourceInside, right);
      }
      if (y.content.intersects(x.source)) {
        insideSource = Math.max(insideSource, right);
      }
      if (y.head < x.head && right > before) {
        before = right;
        distanceBefore = Math.min(98, x.head - y.head);
      }
      if (y.head > x.head && right > after) {
        after = right;
        distanceAfter = Math.min(98, y.head - x.head);
      }
    }
    put(outside);
    put(inside);
    put(shares);
    put(sourceInside);
    put(insideSource);
    put(before);
    put(after);
    put(distanceBefore);
    put(distanceAfter);
    put(likelier);
  }

  /** What its words make of it, by themselves and beside the best of the same head. */
  private void putWords(Candidate x, List<Candidate> alternatives) {
    double right = Double.NEGATIVE_INFINITY;
    double whole = Double.NEGATIVE_INFINITY;
    for (Candidate other : alternatives) {
      if (!other.content.isEmpty()) {
        right = Math.max(right, other.rightByWords());
        whole = Math.max(whole, other.wholeByWords());
      }
    }
    put(x.rightByWords());
    put(x.wholeByWords());
    put(x.rightByWords() - right);
    put(x.wholeByWords() - whole);
  }

  private void put(double number) {
    row[column++] = (float) number;
  }

  private void put(boolean yes) {
    row[column++] = yes ? 1 : 0;
  }

  private void putHead(Candidate x) {
    put(t.fineTag[x.head]);
    put(t.coarse[x.head]);
    put(t.passage[x.head] != TokenTraits.NO_PASSAGE);
    put(coarse(x, x.head - 1));
    put(coarse(x, x.head + 1));
    put(runs(x.cue));
  }

  private void putSource(Candidate x) {
    TokenSet source = x.source;
    int first = source.first();
    int last = source.end() - 1;
    int kind = 0;
    boolean plural = false;
    for (int i = first; i >= 0; i = source.next(i + 1)) {
      kind = Math.max(kind, t.name[i] > 0 ? 10 + t.name[i] : t.coarse[i] == TokenTraits.PRONOUN ? 5 : 1);
      plural |= t.plural[i];
    }
    put(words(source));
    put(runs(source));
    put(kind);
    put(plural);
    put(hasVerb(source));
    put(first < 0 ? 99 : first < x.head ? last - x.head : first - x.head);
    put(first < 0 ? OUTSIDE : coarse(x, first));
    put(first < 0 ? OUTSIDE : coarse(x, last));
    put(first < 0 ? OUTSIDE : coarse(x, first - 1));
    put(first < 0 ? OUTSIDE : coarse(x, last + 1));
    put(first < 0 ? OUTSIDE : tag(x, first - 1));
    put(first < 0 ? OUTSIDE : tag(x, last + 1));
  }

  private void putContent(Candidate x, Candidate likeliest) {
    TokenSet content = x.content;
    int first = content.first();
    int last = content.end() - 1;
    while (last > first && !t.wordLike[last]) {
      last--;
    }
    while (first < last && !t.wordLike[first]) {
      first++;
    }
    int before = 0;
    int after = 0;
    int quoted = 0;
    int gaps = 0;
    int leftBefore = 0;
    int leftAfter = 0;
    for (int i = x.segment.begin(); i < x.segment.end(); i++) {
      if (!t.wordLike[i]) {
        continue;
      }
      if (content.get(i)) {
        before += i < x.head ? 1 : 0;
        after += i < x.head ? 0 : 1;
        quoted += t.passage[i] != TokenTraits.NO_PASSAGE ? 1 : 0;
      } else {
        gaps += i > first && i < last ? 1 : 0;
        if (!x.cue.get(i) && !x.source.get(i)) {
          leftBefore += i < x.head ? 1 : 0;
          leftAfter += i < x.head ? 0 : 1;
        }
      }
    }
    put(before + after);
    put(before);
    put(after);
    put(before + after == 0 ? -1 : quoted / (double) (before + after));
    put(gaps);
    put(leftBefore);
    put(leftAfter);
    put(runs(content));
    put(hasVerb(content));
    put(first - x.head);
    put(last - x.head);
    put(first == x.segment.begin());
    put(last + 2 >= x.segment.end());
    put(nextPause(x, last + 1) - last);
    put(coarse(x, first));
    put(coarse(x, last));
    put(coarse(x, first - 1));
    put(coarse(x, last + 1));
    put(coarse(x, last + 2));
    put(tag(x, first));
    put(tag(x, last));
    put(tag(x, first - 1));
    put(tag(x, last + 1));
    put(tag(x, last + 2));
    put(isThat(x, first) ? 2 : isThat(x, first - 1) ? 1 : 0);
    putOverlap(content, likeliest.content);
  }

  /** How much of the likeliest alternative's content this is, as the share of their common tokens. */
  private void putOverlap(TokenSet content, TokenSet likeliest) {
    int common = content.common(likeliest);
    int all = content.count() + likeliest.count() - common;
    put(all == 0 ? 1 : common / (double) all);
  }

  /** How likely the others are that hold this one's head, whose heads this one holds, and whose words it shares. */
  private void putOthers(Candidate x, List<Candidate> others) {
    double outside = 0;
    double inside = 0;
    double shares = 0;
    int likelier = 0;
    int count = 0;
    double likeliest = 0;
    double nearest = 0;
    int distance = Integer.MAX_VALUE;
    for (Candidate y : others) {
      if (y.head == x.head) {
        continue;
      }
      count++;
      likelier += y.cueProbability > x.cueProbability ? 1 : 0;
      likeliest = Math.max(likeliest, y.cueProbability);
      if (y.content.get(x.head)) {
        outside = Math.max(outside, y.cueProbability);
      }
      if (x.content.get(y.head)) {
        inside = Math.max(inside, y.cueProbability);
      }
      if (y.content.intersects(x.content)) {
        shares = Math.max(shares, y.cueProbability);
      }
      if (Math.abs(y.head - x.head) < distance) {
        distance = Math.abs(y.head - x.head);
        nearest = y.cueProbability;
      }
    }
    put(outside);
    put(inside);
    put(shares);
    put(likelier);
    put(count);
    put(likeliest);
    put(nearest);
    put(Math.min(distance, 99));
    put(x.cue.end() - x.cue.first());
    put(t.shouted[x.head]);
  }

  /** How the head is built into its clause, and whether the content begins with the noun phrase right after it. */
  private void putFrame(Candidate x) {
    Frames frames = new Frames(t, x.segment);
    int object = frames.beginOfObject(x.head);
    int objectEnd = frames.endOfPhrase(object);
    int begin = x.content.next(x.head);
    int governor = t.beforeAdverbs(x.segment.begin(), x.head);
    put(t.group[x.head]);
    put(coarse(x, governor));
    put(governor >= x.segment.begin() && t.auxiliary[governor]);
    put(objectEnd - object);
    put(tag(x, objectEnd));
    put(isThat(x, objectEnd));
    put(begin < 0 ? 99 : begin - object);
    put(begin < 0 ? 99 : begin - objectEnd);
  }

  private int coarse(Candidate x, int i) {
    return i < x.segment.begin() || i >= x.segment.end() ? OUTSIDE : t.coarse[i];
  }

  private int tag(Candidate x, int i) {
    return i < x.segment.begin() || i >= x.segment.end() ? OUTSIDE : t.fineTag[i];
  }

  private boolean isThat(Candidate x, int i) {
    return i >= x.segment.begin() && i < x.segment.end() && t.word[i] == THAT;
  }

  private int nextPause(Candidate x, int i) {
    while (i < x.segment.end() && t.coarse[i] != TokenTraits.COMMA && t.coarse[i] != TokenTraits.STOP
        && t.coarse[i] != TokenTraits.COLON) {
      i++;
    }
    return i;
  }

  private int words(TokenSet set) {
    int words = 0;
    for (int i = set.first(); i >= 0; i = set.next(i + 1)) {
      words += t.wordLike[i] ? 1 : 0;
    }
    return words;
  }

  private static int runs(TokenSet set) {
    int runs = 0;
    for (int i = set.first(); i >= 0; i = set.next(set.endOfRun(i))) {
      runs++;
    }
    return runs;
  }

  private boolean hasVerb(TokenSet set) {
    for (int i = set.first(); i >= 0; i = set.next(i + 1)) {
      if (t.coarse[i] == TokenTraits.VERB) {
        return true;
      }
    }
    return false;
  }
}
