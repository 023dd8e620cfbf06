package io.github.presser.internal.quotations;

import io.github.presser.internal.learning.Features;

/** What tells whether a token is the head of a cue. */
final class CueFeatures {

  private static final int PAD = 0x7ADD;

  private final TokenTraits t;
  private final Segment segment;
  private final int role;
  private final boolean quoted;
  private final Frames frames;

  /** Features for a segment in a paragraph of the given role. */
  CueFeatures(TokenTraits traits, Segment segment, int role) {
    this.t = traits;
    this.segment = segment;
    this.role = role;
    this.frames = new Frames(traits, segment);
    boolean any = false;
    for (int i = segment.begin(); i < segment.end(); i++) {
      any |= t.passage[i] != TokenTraits.NO_PASSAGE;
    }
    this.quoted = any;
  }

  private int at(int[] values, int i) {
    return i < segment.begin() || i >= segment.end() ? PAD : values[i];
  }

  /** Whether the token can be the head of a cue at all. */
  boolean possible(int i) {
    return switch (t.coarse[i]) {
      case TokenTraits.PRONOUN, TokenTraits.DETERMINER, TokenTraits.CONJUNCTION, TokenTraits.STOP, TokenTraits.QUOTE,
          TokenTraits.WH, TokenTraits.PARTICLE_TO -> false;
      default -> true;
    };
  }

  /** Puts the features of the token at i in place of what is there. */
  void fill(int i, Features f) {
    f.clear();
    boolean in = t.passage[i] != TokenTraits.NO_PASSAGE;
    int w = t.word[i];
    int s = t.stem[i];
    int g = t.tag[i];
    f.add(0);
    f.add(1, w, in ? 1 : 0);
    f.add(2, s);
    f.add(3, s, g);
    f.add(4, g, in ? 1 : 0);
    f.add(5, s, at(t.word, i + 1));
    f.add(6, s, at(t.tag, i + 1));
    f.add(7, s, at(t.coarse, i + 1), at(t.coarse, i + 2));
    f.add(8, s, at(t.word, i - 1));
    f.add(9, s, at(t.tag, i - 1));
    f.add(10, s, at(t.coarse, i - 1), at(t.coarse, i - 2));
    f.add(11, g, at(t.word, i + 1));
    f.add(12, g, at(t.word, i - 1));
    f.add(13, g, at(t.word, i + 1), at(t.word, i + 2));
    f.add(14, g, at(t.tag, i - 1), at(t.tag, i + 1));
    f.add(15, g, at(t.tag, i + 1), at(t.tag, i + 2));
    f.add(16, g, at(t.tag, i - 1), at(t.tag, i - 2));
    f.add(17, g, at(t.word, i - 2));
    f.add(18, g, at(t.stem, i + 2));
    f.add(19, g, at(t.stem, i - 1), at(t.stem, i - 2));
    f.add(20, s, role);
    f.add(21, s, quoted ? 1 : 0, in ? 1 : 0);
    f.add(22, g, quoted ? 1 : 0, in ? 1 : 0);
    int subject = subject(i);
    f.add(23, subject, g);
    f.add(24, subject, s);
    int object = object(i);
    f.add(25, object, g);
    f.add(26, object, s);
    f.add(27, subject, object, g);
    int marks = marks(i);
    f.add(28, marks, g);
    f.add(29, marks, s);
    f.add(30, i == segment.begin() ? 1 : 0, i == segment.end() - 1 ? 1 : 0, g);
    f.add(31, s, at(t.word, i + 1), at(t.word, i + 2));
    f.add(32, role, g);
    f.add(34, opening(i), g);
    f.add(35, opening(i), w);
    putFrame(i, subject, f);
    f.add(33, at(t.name, i - 1), at(t.name, i + 1), g);
  }

  /** How the word is built in, for words alike in meaning and for all. */
  private void putFrame(int i, int subject, Features f) {
    int g = t.tag[i];
    int group = t.group[i];
    int before = frames.before(i);
    int after = frames.after(i);
    f.add(40, before, g);
    f.add(41, after, g);
    f.add(42, before, after, g);
    f.add(43, t.stem[i], before);
    f.add(44, t.stem[i], after);
    f.add(45, t.family[i]);
    f.add(46, t.family[i], after);
    f.add(47, group);
    f.add(48, group, before);
    f.add(49, group, after);
    f.add(50, group, before, after);
    f.add(51, group, subject);
    f.add(52, subject, after, g);
  }

  /** Whether only names, and at most a mark, stand before the token in its segment, as in "SMITH: Well, yes". */
  private int opening(int i) {
    if (i - segment.begin() > 6) {
      return 0;
    }
    int names = 0;
    boolean shouted = true;
    for (int j = segment.begin(); j < i; j++) {
      if (t.coarse[j] == TokenTraits.NAME || t.name[j] > 0) {
        names++;
        shouted &= t.shouted[j];
      } else if (!t.mark[j]) {
        return 1;
      }
    }
    return names == 0 ? 3 : shouted ? 4 : 2;
  }

  /** The kind of the nearest noun phrase or pronoun before the token, and whether a verb stands between. */
  private int subject(int i) {
    int verbs = 0;
    for (int j = i - 1; j >= segment.begin() && j >= i - 12; j--) {
      int c = t.coarse[j];
      if (c == TokenTraits.NAME || c == TokenTraits.NOUN || c == TokenTraits.PRONOUN || c == TokenTraits.WH) {
        return 64 + (c * 8 + t.name[j]) * 8 + Math.min(2, verbs) * 2 + (i - j <= 2 ? 1 : 0);
      }
      if (c == TokenTraits.VERB) {
        verbs++;
      }
    }
    return verbs;
  }

  /** What opens after the token: the first word of a clause or phrase among the next few. */
  private int object(int i) {
    for (int j = i + 1; j < segment.end() && j <= i + 8; j++) {
      int c = t.coarse[j];
      if (c == TokenTraits.VERB || c == TokenTraits.MODAL) {
        return 1000 + Math.min(4, j - i);
      }
      if (c == TokenTraits.PARTICLE_TO || c == TokenTraits.WH || c == TokenTraits.COLON || c == TokenTraits.COMMA
          || c == TokenTraits.STOP) {
        return c;
      }
      if (c == TokenTraits.PREPOSITION) {
        return t.word[j];
      }
      if (t.passage[j] != t.passage[i]) {
        return 2000;
      }
    }
    return -1;
  }

  /** Where the nearest quotation marks are: just before, just after, within a few tokens. */
  private int marks(int i) {
    int before = 0;
    int after = 0;
    for (int d = 1; d <= 6; d++) {
      if (before == 0 && i - d >= segment.begin() && t.passage[i - d] != t.passage[i]) {
        before = d <= 1 ? 1 : d <= 3 ? 2 : 3;
      }
      if (after == 0 && i + d < segment.end() && t.passage[i + d] != t.passage[i]) {
        after = d <= 2 ? 1 : d <= 4 ? 2 : 3;
      }
    }
    return before * 4 + after;
  }
}
