package io.github.presser.internal.quotations;

import io.github.presser.internal.learning.Features;
import java.util.List;

/** What tells whether a candidate as a whole is an attribution, beside the others of its segment. */
final class CandidateFeatures {

  private final TokenTraits t;

  CandidateFeatures(TokenTraits traits) {
    this.t = traits;
  }

  void fill(Candidate x, List<Candidate> all, int role, Features f) {
    f.clear();
    int p = level(x.cueProbability);
    int fit = (int) Math.max(-12, x.fit * 1.5);
    int cs = t.stem[x.head];
    f.add(0);
    f.add(1, p);
    f.add(2, fit);
    f.add(3, p, fit);
    int words = count(x.content);
    int size = words == 0 ? 0 : words <= 1 ? 1 : words <= 2 ? 2 : words <= 4 ? 3 : words <= 8 ? 4 : words <= 16 ? 5 : 6;
    f.add(4, size);
    f.add(5, size, p);
    int source = sourceKind(x);
    int sourceForm = (has(x.source, TokenTraits.VERB) ? 8 : 0) + Math.min(7, count(x.source) / 2);
    f.add(30, sourceForm);
    f.add(31, sourceForm, source);
    f.add(32, sourceForm, has(x.content, TokenTraits.VERB) ? 1 : 0, size);
    f.add(33, cs, has(x.content, TokenTraits.VERB) ? 1 : 0, has(x.source, TokenTraits.VERB) ? 1 : 0);
    f.add(6, source);
    f.add(7, source, p);
    f.add(8, source, size);
    f.add(9, cs, source);
    f.add(10, cs, size);
    f.add(11, cs);
    int first = x.content.first();
    int last = x.content.end() - 1;
    if (first >= 0) {
      f.add(12, t.tag[first], t.tag[x.head]);
      f.add(13, t.word[first]);
      f.add(14, t.coarse[last], last + 1 < x.segment.end() ? t.coarse[last + 1] : 99);
      f.add(15, first > x.segment.begin() ? t.coarse[first - 1] : 99, t.coarse[first], first < x.head ? 1 : 0);
      f.add(16, runs(x.content), first < x.head ? 1 : 0, last > x.head ? 1 : 0);
      f.add(17, quoted(x.content), t.passage[x.head] >= 0 ? 1 : 0);
      f.add(18, quoted(x.content), p);
      f.add(19, has(x.content, TokenTraits.VERB) ? 1 : 0, size, t.tag[x.head]);
    }
    int inside = 0;
    int covers = 0;
    int clash = 0;
    int stronger = 0;
    for (Candidate y : all) {
      if (y.head == x.head) {
        continue;
      }
      boolean more = y.cueProbability > x.cueProbability;
      if (y.content.get(x.head)) {
        inside = Math.max(inside, level(y.cueProbability) + 1);
      }
      if (x.content.get(y.head)) {
        covers = Math.max(covers, level(y.cueProbability) + 1);
      }
      if (y.content.intersects(x.content)) {
        clash = Math.max(clash, level(y.cueProbability) + 1);
      }
      if (more) {
        stronger++;
      }
    }
    f.add(20, inside);
    f.add(21, inside, p);
    f.add(22, covers, p);
    f.add(23, clash, p);
    f.add(24, clash, inside, covers);
    f.add(25, Math.min(3, stronger), p);
    f.add(26, role, p);
    f.add(27, inside, cs);
    f.add(28, t.tag[x.head], p);
    f.add(29, runs(x.source), runs(x.cue));
  }

  private static int level(double probability) {
    return (int) Math.min(11, probability * 12);
  }

  private int count(TokenSet set) {
    return (int) set.stream().filter(i -> t.wordLike[i]).count();
  }

  private static int runs(TokenSet set) {
    int runs = 0;
    for (int i = set.first(); i >= 0; i = set.next(set.endOfRun(i))) {
      runs++;
    }
    return Math.min(3, runs);
  }

  private boolean has(TokenSet set, int coarse) {
    return set.stream().anyMatch(i -> t.coarse[i] == coarse);
  }

  private int quoted(TokenSet set) {
    int in = 0;
    int all = 0;
    for (int i = set.first(); i >= 0; i = set.next(i + 1)) {
      if (t.wordLike[i]) {
        all++;
        in += t.passage[i] >= 0 ? 1 : 0;
      }
    }
    return in == 0 ? 0 : in == all ? 2 : 1;
  }

  private int sourceKind(Candidate x) {
    int first = x.source.first();
    if (first < 0) {
      return 0;
    }
    int kind = 1;
    for (int i = first; i >= 0; i = x.source.next(i + 1)) {
      kind = Math.max(kind, t.name[i] > 0 ? 10 + t.name[i] : t.coarse[i] == TokenTraits.PRONOUN ? 5 : 1);
    }
    int gap = Math.min(Math.abs(x.source.end() - 1 - x.head), Math.abs(first - x.head));
    return kind * 8 + Math.min(3, gap / 2) * 2 + (first < x.head ? 1 : 0);
  }
}
