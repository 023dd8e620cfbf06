package io.github.presser.internal.quotations;

import io.github.presser.Quotation;
import io.github.presser.Span;
import io.github.presser.internal.page.Passage;
import io.github.presser.internal.tokens.AnnotatedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what is attributed to somebody. Immutable and thread-safe. */
public final class QuotationFinder {

  public static boolean REDECODE = true;
  public static double THRESHOLD = 0.35;
  private final QuotationModel model;

  public QuotationFinder(QuotationModel model) {
    this.model = model;
  }

  /** Returns the attributions in order of their first content span; empty when there are none. */
  public List<Attribution> find(AnnotatedText text) {
    TokenTraits t = new TokenTraits(text);
    List<Segment> segments = Segment.of(text, t);
    List<Candidate> accepted = new ArrayList<>();
    Candidate pending = null; 
    CandidateFinder finder = new CandidateFinder(text, t, model);
    for (Segment s : segments) {
      List<Candidate> left = new ArrayList<>(finder.find(s));
      left.removeIf(c -> c.content.isEmpty() || c.probability < THRESHOLD);
      List<Candidate> kept = new ArrayList<>();
      left.sort(Comparator.comparingDouble((Candidate d) -> -d.probability));
      BitSet taken = new BitSet();
      RoleFeatures features = null;
      for (Candidate c : left) {
        if (taken.get(c.head)) continue;
        boolean covers = false;
        for (Candidate k : kept) covers |= c.content.get(k.head);
        Candidate d = c;
        if (covers || c.content.intersects(taken)) {
          if (!REDECODE) continue;
          if (features == null) features = new RoleFeatures(t, s, finder.cueProbabilities(s));
          d = finder.label(s, c.head - s.begin(), c.cueProbability, features, taken);
          List<Candidate> all = new ArrayList<>(kept); all.add(d);
          finder.rate(d, all);
          if (d.probability < THRESHOLD || d.content.isEmpty()) continue;
        }
        kept.add(d);
        taken.or(d.content); taken.or(d.cue); 
      }
      if (kept.isEmpty()) {
        Candidate before = goesOnFrom(text, t, s, accepted, pending);
        if (before != null) {
          before.content.set(s.begin(), s.end());
          if (before == pending && !accepted.contains(before)) accepted.add(before);
        }
      } 
      if (!kept.isEmpty()) pending = null;
      if (t.coarse[s.end() - 1] == TokenTraits.COLON) {
        Candidate best = null;
        for (Candidate c : finder.find(s)) if (c.content.isEmpty() && c.cueProbability >= 0.4 && (best == null || c.cueProbability > best.cueProbability)) best = c;
        if (best != null && kept.stream().noneMatch(k -> false)) { best.probability = best.cueProbability; pending = best; }
      }
      kept.sort(Comparator.comparingInt(d -> d.head));
      accepted.addAll(kept);
    }
    List<Attribution> out = new ArrayList<>();
    for (Candidate d : accepted) out.add(attribution(text, t, d));
    out.sort(Comparator.comparing(a -> a.content().get(0)));
    return out;
  }

  private static Candidate goesOnFrom(AnnotatedText text, TokenTraits t, Segment s, List<Candidate> accepted, Candidate pending) {
    int in = 0, words = 0;
    for (int i = s.begin(); i < s.end(); i++) if (t.wordLike[i]) { words++; if (t.passage[i] >= 0) in++; }
    if (words == 0 || in < words) return null;
    if (pending != null) return accepted.contains(pending) || pending.segment.paragraph() + 1 == s.paragraph() ? pending : null;
    if (accepted.isEmpty()) return null;
    Candidate last = accepted.get(accepted.size() - 1);
    int end = last.content.length() - 1;
    boolean lastQuoted = last.content.stream().anyMatch(i -> t.passage[i] >= 0);
    if (last.segment.paragraph() == s.paragraph()) return lastQuoted ? last : null;
    Passage p = text.page().passages().get(t.passage[s.begin()]);
    if (end >= 0 && t.passage[end] >= 0 && !text.page().passages().get(t.passage[end]).closed() && p.paragraph() - text.page().passages().get(t.passage[end]).paragraph() <= 1) return last;
    return null;
  }

  private static Attribution attribution(AnnotatedText text, TokenTraits t, Candidate d) {
    List<Span> content = spans(text, t, d.content);
    List<Passage> passages = text.page().passages();
    List<Span> inside = new ArrayList<>();
    int words = 0, quoted = 0;
    for (int i = d.content.nextSetBit(0); i >= 0; i = d.content.nextSetBit(i + 1)) {
      if (t.wordLike[i]) { words++; if (t.passage[i] >= 0) quoted++; }
      if (t.passage[i] >= 0) { Span p = passages.get(t.passage[i]).span(); if (inside.isEmpty() || !inside.get(inside.size() - 1).equals(p)) inside.add(p); }
    }
    Quotation.Kind kind = quoted == 0 ? Quotation.Kind.INDIRECT : quoted == words ? Quotation.Kind.DIRECT : Quotation.Kind.MIXED;
    return new Attribution(kind, content, inside, first(text, t, d.cue), first(text, t, d.source), d.probability);
  }

  private static Optional<Span> first(AnnotatedText text, TokenTraits t, BitSet set) {
    List<Span> s = spans(text, t, set);
    return s.isEmpty() ? Optional.empty() : Optional.of(s.get(0));
  }

  private static List<Span> spans(AnnotatedText text, TokenTraits t, BitSet set) {
    List<Span> out = new ArrayList<>();
    int i = set.nextSetBit(0);
    while (i >= 0) {
      int end = set.nextClearBit(i);
      out.add(text.spanOf(i, end));
      i = set.nextSetBit(end);
    }
    return out;
  }
}
