package io.github.presser.internal.quotations;

import io.github.presser.internal.learning.Features;

/**
 * What the words of a candidate tell of it as a whole, as hashed features: how source, cue and content stand to each
 * other, the words at their bounds, and where the content passes over what might have ended it. The label model sees
 * these only word by word.
 */
final class CandidateWords {

  private static final int PAD = 0x7ADD;

  /** At most so many places where a content might have ended are looked at. */
  private static final int MOST_JOINTS = 12;

  private final TokenTraits t;
  private final Frames frames;
  private final Candidate x;
  private final int stem;
  private final int group;
  /** How source, cue and content follow each other. */
  private final int order;

  /** The words of a candidate with content. */
  CandidateWords(TokenTraits traits, Frames frames, Candidate candidate) {
    this.t = traits;
    this.frames = frames;
    this.x = candidate;
    this.stem = t.stem[x.head];
    this.group = t.group[x.head];
    this.order = order();
  }

  /** Puts the features of the candidate in place of what is there. */
  void fill(Features features) {
    features.clear();
    putCue(features);
    putClause(features);
    putSource(features);
    putBegin(features);
    putEnd(features);
    putJoints(features);
    putMarks(features);
  }

  private int order() {
    int source = x.source.isEmpty() ? 0 : x.source.first() < x.head ? 1 : 2;
    int before = x.content.first() < x.head ? 1 : 0;
    int after = x.content.end() > x.head ? 1 : 0;
    int sourceFirst = !x.source.isEmpty() && x.source.first() < x.content.first() ? 1 : 0;
    return ((source * 2 + before) * 2 + after) * 2 + sourceFirst;
  }

  private void putCue(Features features) {
    int cue = hash(x.cue);
    int tag = t.tag[x.head];
    int begin = begin();
    features.add(0, order);
    features.add(1, stem, order);
    features.add(2, group, order, tag);
    features.add(3, cue, order);
    features.add(4, cue);
    features.add(5, cue, t.tag[begin]);
    features.add(6, cue, t.word[begin]);
    features.add(14, t.family[x.head], order);
    features.add(15, t.family[x.head], t.tag[begin]);
    features.add(16, Math.min(7, x.cue.count()), tag, order);
    features.add(17, word(x.cue.end() - 1), word(x.cue.end()), tag);
    features.add(18, tag(x.cue.end() - 1), tag(x.cue.end()), tag);
    features.add(19, word(x.cue.first() - 1), word(x.cue.first()), tag);
  }

  /** How the head is built into its clause, and whether the content is what it takes. */
  private void putClause(Features features) {
    int tag = t.tag[x.head];
    int begin = begin();
    int before = frames.before(x.head);
    int after = frames.after(x.head);
    int object = frames.beginOfObject(x.head);
    int verb = hasVerb() ? 1 : 0;
    features.add(7, order, before, after);
    features.add(8, stem, after, Math.max(0, Math.min(4, begin - x.head)));
    features.add(9, group, after, Math.max(-1, Math.min(6, begin - object)));
    features.add(10, after, begin == frames.endOfPhrase(object) ? 1 : 0, tag);
    features.add(11, stem, verb, order);
    features.add(12, group, verb, coarse(begin));
    features.add(13, tag, verb, after);
  }

  private void putSource(Features features) {
    int first = x.source.first();
    int last = x.source.end() - 1;
    if (first < 0) {
      features.add(20, stem);
      features.add(21, group, order);
      return;
    }
    boolean before = first < x.head;
    int near = before ? last + 1 : first - 1;
    int between = before ? hash(last + 1, x.head) : hash(x.head + 1, first);
    features.add(22, t.word[last], t.word[first], stem);
    features.add(23, t.tag[last], t.name[last], stem);
    features.add(24, t.tag[last], t.name[last], order);
    features.add(25, word(first - 1), t.word[first]);
    features.add(26, tag(first - 1), t.tag[first], order);
    features.add(27, tag(first - 2), tag(first - 1), t.tag[first]);
    features.add(28, t.word[last], word(last + 1));
    features.add(29, t.tag[last], tag(last + 1), tag(last + 2));
    features.add(30, between, before ? 1 : 0);
    features.add(31, stem, word(near), before ? 1 : 0);
    features.add(32, word(first - 1), tag(last + 1), order);
    features.add(33, t.word[last], hasVerb() ? 1 : 0);
    features.add(34, t.word[last], t.tag[x.head]);
  }

  private void putBegin(Features features) {
    int begin = begin();
    int first = x.content.first();
    features.add(40, t.word[begin], order);
    features.add(41, word(begin - 1), t.word[begin]);
    features.add(42, tag(begin - 1), t.tag[begin], order);
    features.add(43, stem, t.word[begin]);
    features.add(44, stem, t.tag[begin], order);
    features.add(45, group, t.tag[begin], order);
    features.add(46, t.tag[begin], tag(begin + 1), tag(begin + 2));
    features.add(47, stem, begin > x.head ? hash(x.head + 1, begin) : 1);
    features.add(48, word(begin - 1), t.tag[begin], tag(begin + 1));
    features.add(49, word(first - 1), t.word[first], order);
    features.add(50, tag(first - 2), tag(first - 1), t.tag[first]);
    features.add(51, first == x.segment.begin() ? 1 : 0, t.tag[first], order);
    features.add(52, coarse(begin), frames.after(begin));
  }

  private void putEnd(Features features) {
    int last = x.content.end() - 1;
    while (last > x.content.first() && !t.wordLike[last]) {
      last--;
    }
    int next = last + 1;
    int end = last + 1 >= x.segment.end() - 1 ? 1 : 0;
    features.add(60, t.word[last], word(next));
    features.add(61, t.tag[last], tag(next), tag(next + 1));
    features.add(62, word(next), word(next + 1), order);
    features.add(63, word(next), tag(next + 1), tag(next + 2));
    features.add(64, tag(next), tag(next + 1), tag(next + 2));
    features.add(65, word(next), nextVerb(next), stem);
    features.add(66, word(next), nextVerb(next), order);
    features.add(67, stem, tag(next), order);
    features.add(68, end, order, hasVerb() ? 1 : 0);
    features.add(69, tag(next), group, hasVerb() ? 1 : 0);
    features.add(70, Math.min(12, x.content.count()), stem, order);
    features.add(71, Math.min(30, x.content.count()) / 2, t.tag[begin()], tag(next));
    features.add(72, hash(next, Math.min(next + 3, x.segment.end())));
    features.add(73, t.word[begin()], word(next), tag(next + 1));
  }

  /** Where the content goes on over a comma, a conjunction, a preposition: it might have ended there. */
  private void putJoints(Features features) {
    int joints = 0;
    int verbs = 0;
    for (int i = begin(); i >= 0 && joints < MOST_JOINTS; i = x.content.next(i + 1)) {
      switch (t.coarse[i]) {
        case TokenTraits.VERB -> verbs++;
        case TokenTraits.COMMA, TokenTraits.CONJUNCTION, TokenTraits.COLON, TokenTraits.WH, TokenTraits.PREPOSITION -> {
          if (i == begin()) {
            continue;
          }
          joints++;
          int seen = Math.min(2, verbs);
          features.add(80, t.word[i], tag(i + 1), seen);
          features.add(81, t.word[i], word(i + 1));
          features.add(82, t.word[i], nextVerb(i + 1), seen);
          features.add(83, t.word[i], stem);
          features.add(84, t.word[i], group, seen);
          features.add(85, tag(i - 1), t.word[i], order);
        }
        default -> { }
      }
    }
  }

  private void putMarks(Features features) {
    int first = x.content.first();
    int last = x.content.end() - 1;
    int bounds = (edge(first - 1, first) * 3 + edge(last, last + 1)) * 2 + inMarks(x.head);
    int shape = (bounds * 2 + inMarks(first)) * 2 + inMarks(last);
    features.add(90, shape, order);
    features.add(91, shape, stem);
    features.add(92, shape, word(first - 1));
    features.add(93, shape, coarse(last + 1), coarse(first - 1));
    features.add(94, left(x.segment.begin(), first), left(last + 1, x.segment.end()), order);
    features.add(95, left(x.segment.begin(), first), word(x.segment.begin()), order);
  }

  /** Whether a passage in marks begins or ends between two tokens. */
  private int edge(int i, int j) {
    int a = i < x.segment.begin() ? TokenTraits.NO_PASSAGE : t.passage[i];
    int b = j >= x.segment.end() ? TokenTraits.NO_PASSAGE : t.passage[j];
    return a == b ? 0 : a == TokenTraits.NO_PASSAGE ? 1 : 2;
  }

  private int inMarks(int i) {
    return t.passage[i] == TokenTraits.NO_PASSAGE ? 0 : 1;
  }

  /** How many words are nobody's in a range, up to four. */
  private int left(int from, int to) {
    int left = 0;
    for (int i = from; i < to && left < 4; i++) {
      left += t.wordLike[i] && !x.source.get(i) && !x.cue.get(i) ? 1 : 0;
    }
    return left;
  }

  /** Where the content begins after the head; before it, if it has none after. */
  private int begin() {
    int after = x.content.next(x.head);
    return after >= 0 ? after : x.content.first();
  }

  private boolean hasVerb() {
    for (int i = x.content.first(); i >= 0; i = x.content.next(i + 1)) {
      if (t.coarse[i] == TokenTraits.VERB) {
        return true;
      }
    }
    return false;
  }

  private int nextVerb(int from) {
    for (int i = from; i < Math.min(from + 6, x.segment.end()); i++) {
      if (t.coarse[i] == TokenTraits.VERB || t.coarse[i] == TokenTraits.MODAL) {
        return t.tag[i];
      }
    }
    return 0;
  }

  private int hash(TokenSet tokens) {
    int hash = 1;
    for (int i = tokens.first(); i >= 0; i = tokens.next(i + 1)) {
      hash = hash * 31 + t.stem[i];
    }
    return hash;
  }

  private int hash(int from, int to) {
    int hash = 1;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + t.word[i];
    }
    return hash;
  }

  private int word(int i) {
    return i < x.segment.begin() || i >= x.segment.end() ? PAD : t.word[i];
  }

  private int tag(int i) {
    return i < x.segment.begin() || i >= x.segment.end() ? PAD : t.tag[i];
  }

  private int coarse(int i) {
    return i < x.segment.begin() || i >= x.segment.end() ? PAD : t.coarse[i];
  }
}
