package io.github.presser.internal.quotations;

import io.github.presser.internal.learning.Features;

/** What tells which words of a segment are the source, the content and the rest of the cue, given the cue's head. */
final class LabelFeatures {

  private static final int PAD = 0x7ADD;
  private static final int VERB_IS_NEAR = 6;
  private static final int HEAD_IS_NEAR = 7;

  private final TokenTraits t;
  private final Segment segment;
  private final Frames frames;
  private final int[] verbs;
  private final int[] commas;
  private final int[] thats;
  private final int[] marks;
  private final int[] joins;
  private final int[] heads;
  private final int[] cueLevel;
  private final int[] nextStop;
  /** The tag of the next verb from the token on, if it is near. */
  private final int[] nextVerb;
  /** How far away the next and the last likely head of a cue is, the token itself left out. */
  private final int[] nextHead;
  private final int[] lastHead;
  /** What stands before and after the noun phrase that holds the token; the token's own neighbours outside one. */
  private final int[] phraseBefore;
  private final int[] phraseAfter;

  // Of the token and the cue that are looked at now, in the order of look().
  private int d;
  private int side;
  private int far;
  private int in;
  private int w;
  private int g;
  private int c;
  private int cs;
  private int cg;
  private int v;
  private int k;
  private int q;
  private int path;
  private int o;
  private int level;
  private int form;
  private int phrase;

  // Of the cue that was looked at last.
  private int lastCue = -1;
  private int group;
  private int before;
  private int after;
  private int objectBegin;
  private int objectEnd;

  /** Features for a segment; {@code cueProbability} is how likely each token of it is the head of a cue. */
  LabelFeatures(TokenTraits traits, Segment segment, double[] cueProbability) {
    this.t = traits;
    this.segment = segment;
    this.frames = new Frames(traits, segment);
    int n = segment.size();
    heads = new int[n + 1];
    cueLevel = new int[n];
    nextStop = new int[n];
    for (int k = 0; k < n; k++) {
      cueLevel[k] = cueProbability[k] < 0.1 ? 0 : cueProbability[k] < 0.5 ? 1 : cueProbability[k] < 0.85 ? 2 : 3;
      heads[k + 1] = heads[k] + (cueProbability[k] >= 0.5 ? 1 : 0);
    }
    nextVerb = new int[n];
    for (int k = n - 1, verb = n; k >= 0; k--) {
      int c = t.coarse[segment.begin() + k];
      verb = c == TokenTraits.VERB || c == TokenTraits.MODAL ? k : verb;
      nextVerb[k] = verb < n && verb - k <= VERB_IS_NEAR ? t.tag[segment.begin() + verb] : 0;
    }
    nextHead = new int[n];
    lastHead = new int[n];
    lookForHeads(cueProbability);
    phraseBefore = new int[n];
    phraseAfter = new int[n];
    for (int from = 0; from < n; ) {
      int to = from + 1;
      while (to < n && inPhrase(from) && inPhrase(to)) {
        to++;
      }
      for (int k = from; k < to; k++) {
        phraseBefore[k] = coarseAt(segment.begin() + from - 1);
        phraseAfter[k] = coarseAt(segment.begin() + to);
      }
      from = to;
    }
    for (int k = n - 1, stop = n; k >= 0; k--) {
      int c = t.coarse[segment.begin() + k];
      if (c == TokenTraits.COMMA || c == TokenTraits.STOP || c == TokenTraits.COLON || c == TokenTraits.QUOTE) {
        stop = k;
      }
      nextStop[k] = stop - k;
    }
    verbs = new int[n + 1];
    commas = new int[n + 1];
    thats = new int[n + 1];
    marks = new int[n + 1];
    joins = new int[n + 1];
    int that = "that".hashCode();
    for (int k = 0; k < n; k++) {
      int i = segment.begin() + k;
      int c = t.coarse[i];
      verbs[k + 1] = verbs[k] + (c == TokenTraits.VERB || c == TokenTraits.MODAL ? 1 : 0);
      commas[k + 1] = commas[k] + (c == TokenTraits.COMMA ? 1 : 0);
      thats[k + 1] = thats[k] + (t.word[i] == that || c == TokenTraits.WH ? 1 : 0);
      boolean change = i > segment.begin() && t.passage[i] != t.passage[i - 1];
      marks[k + 1] = marks[k] + (change ? 1 : 0);
      joins[k + 1] = joins[k] + (c == TokenTraits.CONJUNCTION || c == TokenTraits.COLON ? 1 : 0);
    }
  }

  private void lookForHeads(double[] cueProbability) {
    int n = cueProbability.length;
    for (int k = 0, head = -HEAD_IS_NEAR; k < n; k++) {
      lastHead[k] = Math.min(HEAD_IS_NEAR, k - head);
      head = cueProbability[k] >= 0.5 ? k : head;
    }
    for (int k = n - 1, head = n + HEAD_IS_NEAR; k >= 0; k--) {
      nextHead[k] = Math.min(HEAD_IS_NEAR, head - k);
      head = cueProbability[k] >= 0.5 ? k : head;
    }
  }

  Segment segment() {
    return segment;
  }

  private boolean inPhrase(int k) {
    return switch (t.coarse[segment.begin() + k]) {
      case TokenTraits.NOUN, TokenTraits.NAME, TokenTraits.ADJECTIVE, TokenTraits.DETERMINER, TokenTraits.OTHER -> true;
      default -> false;
    };
  }

  private int coarseAt(int i) {
    return i < segment.begin() || i >= segment.end() ? 31 : t.coarse[i];
  }

  /** The coarse part of speech, a quotation mark counting as the comma that stands beside it. */
  private int pauseAt(int i) {
    int coarse = coarseAt(i);
    return coarse == TokenTraits.QUOTE ? TokenTraits.COMMA : coarse;
  }

  private int at(int[] values, int i) {
    return i < segment.begin() || i >= segment.end() ? PAD : values[i];
  }

  private int between(int[] counts, int a, int b, int cap) {
    int from = Math.min(a, b) - segment.begin();
    int to = Math.max(a, b) - segment.begin();
    return to <= from + 1 ? 0 : Math.min(cap, counts[to] - counts[from + 1]);
  }

  /** The features of the token at i that go with its label, and those that go with the change of label before it. */
  void fill(int i, int cue, Features node, Features edge) {
    node.clear();
    edge.clear();
    look(i, cue);
    putWords(i, cue, node);
    putOtherCues(i, cue, node);
    putPhrases(i, node);
    putChange(i, edge);
    putFrame(i, node, edge);
  }

  /** How the cue is built in; and whether the word is of the noun phrase after it, which may be an addressee. */
  private void putFrame(int i, Features node, Features edge) {
    int part = part(i);
    node.add(40, part, after, cs);
    node.add(41, part, after, group);
    node.add(42, part, after, cg);
    node.add(43, group, side, path);
    node.add(44, group, side, c);
    node.add(45, side, before, c);
    node.add(46, side, before, path);
    int change = part * 8 + part(i - 1);
    edge.add(130, change, after, cs);
    edge.add(131, change, after, group);
    edge.add(132, change, after, cg);
    edge.add(133, group, c, side);
    edge.add(134, side, before, c);
  }

  /** Where a word stands: before the head, it or an adverb right after it, the noun phrase after that, or beyond. */
  private int part(int i) {
    return i < lastCue ? 0 : i < objectBegin ? 1 : i < objectEnd ? 2 : i == objectEnd ? 3 : 4;
  }

  /** Works out what several features are made of. */
  private void look(int i, int cue) {
    if (cue != lastCue) {
      lastCue = cue;
      group = t.group[cue];
      before = frames.before(cue);
      after = frames.after(cue);
      objectBegin = frames.beginOfObject(cue);
      objectEnd = frames.endOfPhrase(objectBegin);
    }
    d = i - cue;
    side = Integer.signum(d);
    far = bucket(d);
    in = t.passage[i] != TokenTraits.NO_PASSAGE ? 1 : 0;
    w = t.word[i];
    g = t.tag[i];
    c = t.coarse[i];
    cs = t.stem[cue];
    cg = t.tag[cue];
    v = between(verbs, i, cue, 3);
    k = between(commas, i, cue, 3);
    q = between(marks, i, cue, 3);
    path = ((v * 4 + k) * 3 + between(thats, i, cue, 2)) * 4 + q;
    o = between(heads, i, cue, 2);
    level = cueLevel[i - segment.begin()];
    // How the cue stands in its clause: "…, says Smith." has its source after it, "Smith says …" before.
    int verbsAfter = Math.min(2, verbs[segment.size()] - verbs[cue + 1 - segment.begin()]);
    form = (pauseAt(cue - 1) * 32 + pauseAt(cue + 1)) * 4 + verbsAfter;
    phrase = phraseBefore[i - segment.begin()] * 32 + phraseAfter[i - segment.begin()];
  }

  private void putWords(int i, int cue, Features node) {
    int cueIn = t.passage[cue] != TokenTraits.NO_PASSAGE ? 1 : 0;
    int same = t.passage[i] == t.passage[cue] ? 1 : 0;
    int j = between(joins, i, cue, 2);
    node.add(0, side);
    node.add(1, far);
    node.add(2, g, side);
    node.add(3, w, side);
    node.add(4, c, far);
    node.add(5, side, in * 4 + cueIn * 2 + same, Math.min(1, q));
    node.add(6, side, path);
    node.add(7, side, path, c);
    node.add(8, cs, side, c);
    node.add(9, cs, far);
    node.add(10, cs, side, path);
    node.add(11, cg, far, c);
    node.add(12, side, at(t.tag, i - 1), g);
    node.add(13, side, g, at(t.tag, i + 1));
    node.add(14, side, at(t.word, i - 1));
    node.add(15, side, at(t.word, i + 1));
    node.add(16, side * 8 + t.name[i], v, k);
    node.add(17, cg, side, path);
    node.add(18, side, in * 4 + Math.min(q, 3), j * 4 + v);
    node.add(19, cs, d >= -2 && d <= 2 ? d : 99, g);
    node.add(20, at(t.word, cue + 1), far);
    node.add(21, at(t.word, cue + 1), side, c);
    node.add(22, at(t.tag, cue - 1), side, path);
    node.add(23, side, between(verbs, i, side < 0 ? segment.begin() - 1 : segment.end(), 2), v * 4 + k);
    node.add(24, at(t.tag, i - 2), at(t.tag, i - 1), g);
    node.add(25, g, at(t.tag, i + 1), at(t.tag, i + 2));
  }

  /** The other words that are likely heads of cues: what lies beyond one is seldom of this one. */
  private void putOtherCues(int i, int cue, Features node) {
    int headsAfter = Math.min(2, heads[segment.size()] - heads[Math.max(i, cue) + 1 - segment.begin()]);
    int headsBefore = Math.min(2, heads[Math.min(i, cue) - segment.begin()]);
    node.add(26, side, o * 4 + level, c);
    node.add(27, side, o * 4 + level, path);
    node.add(28, side, o * 16 + headsAfter * 4 + headsBefore, k * 4 + v);
    node.add(29, side, Math.min(4, nextStop[i - segment.begin()]), c);
  }

  private void putPhrases(int i, Features node) {
    node.add(30, side, at(t.word, i - 1), at(t.word, i + 1));
    node.add(31, side, at(t.word, i - 1), w);
    node.add(32, side, w, at(t.word, i + 1));
    node.add(33, cs, side, w);
    node.add(34, side, form, c);
    node.add(35, side, form, path);
    node.add(36, side, phrase, c);
    node.add(37, cg, phrase, side * 8 + v);
    node.add(38, cs, side, phrase);
  }

  private void putChange(int i, Features edge) {
    int pw = at(t.word, i - 1);
    int pg = at(t.tag, i - 1);
    int pc = at(t.coarse, i - 1);
    int before = i > segment.begin() ? cueLevel[i - 1 - segment.begin()] : 0;
    int mark = i > segment.begin() && t.passage[i] != t.passage[i - 1] ? (in == 1 ? 1 : 2) : 0;
    int verb = nextVerb[i - segment.begin()];
    edge.add(100);
    edge.add(101, side, mark);
    edge.add(102, pc, c, side);
    edge.add(103, pw, side);
    edge.add(104, w, side);
    edge.add(105, far);
    edge.add(106, pg, g);
    edge.add(107, pc, c, path);
    edge.add(108, cs, d >= -1 && d <= 3 ? d : 99, pc);
    edge.add(109, pw, c, side);
    edge.add(110, side, mark, v * 4 + k);
    edge.add(112, side, o * 4 + level, pc);
    edge.add(113, side, level * 4 + before, k);
    edge.add(114, pc, c, Math.min(5, nextStop[i - segment.begin()]));
    edge.add(115, cs, side, w);
    edge.add(116, cs, side, pw);
    edge.add(117, cg, w, pw);
    edge.add(118, side, pw, w);
    edge.add(119, side, w, at(t.coarse, i + 1));
    edge.add(120, pg, g, at(t.tag, i + 1));
    edge.add(121, side, form, pc * 32 + c);
    edge.add(122, side, phrase, pc);
    edge.add(123, w, at(t.tag, i + 1), at(t.tag, i + 2));
    edge.add(124, cg, c, verb);
    edge.add(125, w, verb, side * 4 + k);
    edge.add(126, side, pw, verb);
    edge.add(111, pc, at(t.word, i), at(t.coarse, i + 1));
    int next = nextHead[i - segment.begin()];
    edge.add(127, side, next, pc * 32 + c);
    edge.add(128, side, next, isJoint(c) ? w : c);
    edge.add(129, side, lastHead[i - segment.begin()], pc * 32 + c);
  }

  /** Whether a word of this part of speech joins clauses: few do, and each in its own way. */
  private static boolean isJoint(int coarse) {
    return switch (coarse) {
      case TokenTraits.CONJUNCTION, TokenTraits.PREPOSITION, TokenTraits.WH, TokenTraits.COMMA -> true;
      default -> false;
    };
  }

  private static int bucket(int d) {
    int a = Math.abs(d);
    int b = a <= 4 ? a : a <= 6 ? 5 : a <= 9 ? 6 : a <= 14 ? 7 : a <= 22 ? 8 : a <= 35 ? 9 : 10;
    return d < 0 ? -b : b;
  }
}
