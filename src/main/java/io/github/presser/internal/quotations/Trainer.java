package io.github.presser.internal.quotations;

import io.github.presser.Span;
import io.github.presser.internal.learning.*;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.training.GoldArticle.GoldAttribution;
import java.util.*;

/** Trains the quotation step's models. */
public final class Trainer {
  static BitSet tokensIn(AnnotatedText text, List<Span> spans) {
    BitSet set = new BitSet();
    for (Span s : spans) {
      for (int i = text.firstTokenEndingAfter(s.begin()); i < text.tokens().size() && text.tokens().get(i).span().begin() < s.end(); i++) set.set(i);
    }
    return set;
  }

  /** The token that stands for a cue: its first verb that is not an auxiliary of another, else its first noun, else its first word. */
  static int head(AnnotatedText text, TokenTraits t, BitSet cue) {
    int verb = -1, noun = -1, word = -1;
    for (int i = cue.nextSetBit(0); i >= 0; i = cue.nextSetBit(i + 1)) {
      int c = t.coarse[i];
      if (c == TokenTraits.VERB && (verb < 0 || AUX.contains(text.tokens().get(verb).text().toLowerCase(Locale.ROOT)))) verb = i;
      if (noun < 0 && (c == TokenTraits.NOUN || c == TokenTraits.ADJECTIVE)) noun = i;
      if (word < 0 && t.wordLike[i]) word = i;
    }
    return verb >= 0 ? verb : noun >= 0 ? noun : word >= 0 ? word : cue.nextSetBit(0);
  }
  static final Set<String> AUX = Set.of("is","are","was","were","be","been","being","am","has","have","had","do","does","did","'s","’s","having","'ve","'re");


  /** One article ready to learn from. */
  final class Item {
    final AnnotatedText text; final TokenTraits t; final List<Segment> segments; final Map<Integer, GoldAttribution> heads = new TreeMap<>(); final List<GoldAttribution> gold; final BitSet maybe = new BitSet();
    final List<LogisticTrainer.Example> cues = new ArrayList<>();
    Item(AnnotatedText text, List<GoldAttribution> gold) {
      this.text = text; this.gold = gold; t = new TokenTraits(text); segments = Segment.of(text, t);
      for (GoldAttribution a : gold) { BitSet cue = tokensIn(text, a.cue()); if (cue.isEmpty()) continue; heads.put(head(text, t, cue), a); maybe.or(cue); }
      Features f = new Features();
      for (Segment s : segments) {
        CueFeatures cf = new CueFeatures(t, s);
        int role = text.page().paragraphs().get(s.paragraph()).role().ordinal();
        for (int i = s.begin(); i < s.end(); i++) {
          boolean pos = heads.containsKey(i);
          if (!pos && maybe.get(i) || !CueHeads.possible(t, i)) continue;
          cf.fill(i, role, f);
          cues.add(new LogisticTrainer.Example(f.toArray(), pos, 1));
        }
      }
    }
    void roles(LogisticModel cueModel, List<LinearChainTrainer.Example> out) {
      CandidateFinder finder = new CandidateFinder(text, t, new QuotationModel(cueModel, null, null));
      Features f = new Features(), e = new Features();
      for (Segment s : segments) {
        RoleFeatures rf = null;
        for (int i = s.begin(); i < s.end(); i++) if (heads.containsKey(i)) {
          if (rf == null) rf = new RoleFeatures(t, s, finder.cueProbabilities(s));
          GoldAttribution a = heads.get(i);
          BitSet src = tokensIn(text, a.source()), cue = tokensIn(text, a.cue()), con = tokensIn(text, a.content());
          int n = s.size();
          int[][] nodes = new int[n][], edges = new int[n][];
          int[] y = new int[n];
          boolean any=false;
          for (int k = 0; k < n; k++) {
            int j = s.begin() + k;
            rf.fill(j, i, f, e);
            nodes[k] = f.toArray(); edges[k] = e.toArray();
            y[k] = cue.get(j) ? 2 : con.get(j) ? 3 : src.get(j) ? 1 : 0;
            any |= y[k]==3;
          }
          if (any) out.add(new LinearChainTrainer.Example(nodes, edges, y));
        }
      }
    }
    void candidates(QuotationModel m, List<LogisticTrainer.Example> out) {
      CandidateFinder finder = new CandidateFinder(text, t, m);
      CandidateFeatures cf = new CandidateFeatures(t);
      Features f = new Features();
      List<BitSet> contents = new ArrayList<>(), sources = new ArrayList<>();
      for (GoldAttribution a : gold) { contents.add(words(tokensIn(text, a.content()))); sources.add(words(tokensIn(text, a.source()))); }
      for (Segment s : segments) {
        List<Candidate> all = finder.find(s);
        for (Candidate c : all) {
          if (c.content.isEmpty()) continue;
          BitSet con = words(c.content), src = words(c.source);
          boolean good = false;
          for (int g = 0; g < contents.size(); g++) {
            BitSet goldInSegment = (BitSet) contents.get(g).clone();
            BitSet seg = new BitSet(); seg.set(s.begin(), s.end()); goldInSegment.and(seg);
            BitSet and = (BitSet) goldInSegment.clone(); and.and(con);
            BitSet or = (BitSet) goldInSegment.clone(); or.or(con);
            if (and.cardinality() * 2 >= or.cardinality() && !or.isEmpty()) {
              good |= src.isEmpty() && sources.get(g).isEmpty() || src.intersects(sources.get(g));
            }
          }
          cf.fill(c, all, finder.role(s), f);
          out.add(new LogisticTrainer.Example(f.toArray(), good, 1));
        }
      }
    }
    BitSet words(BitSet set) { BitSet w = (BitSet) set.clone(); for (int i = w.nextSetBit(0); i >= 0; i = w.nextSetBit(i + 1)) if (!t.wordLike[i]) w.clear(i); return w; }
  }

  public final List<Item> items = new ArrayList<>();
  public void add(AnnotatedText text, List<GoldAttribution> gold) { items.add(new Item(text, gold)); }

  static final int FOLDS = 5;
  int cueEpochs, roleEpochs;
  LogisticModel cues(List<Item> from) { List<LogisticTrainer.Example> ex = new ArrayList<>(); for (Item i : from) ex.addAll(i.cues); return LogisticTrainer.train(ex, 22, cueEpochs, Double.parseDouble(System.getProperty("cr","0.1")), Double.parseDouble(System.getProperty("cl2","1e-6")), 1); }
  LinearChain roles(List<LinearChainTrainer.Example> ex) { return LinearChainTrainer.train(ex, 4, 22, roleEpochs, Double.parseDouble(System.getProperty("rr","0.1")), Double.parseDouble(System.getProperty("rl2","1e-6")), 1); }

  public QuotationModel train(int cueEpochs, int roleEpochs) {
    this.cueEpochs = cueEpochs; this.roleEpochs = roleEpochs;
    long t0=System.nanoTime();
    // jackknife: what the later models see of the earlier ones comes from articles that these did not learn from
    LogisticModel[] foldCues = new LogisticModel[FOLDS];
    List<List<LinearChainTrainer.Example>> roleEx = new ArrayList<>();
    for (int k = 0; k < FOLDS; k++) {
      List<Item> rest = new ArrayList<>(); for (int i = 0; i < items.size(); i++) if (i % FOLDS != k) rest.add(items.get(i));
      foldCues[k] = cues(rest);
      List<LinearChainTrainer.Example> ex = new ArrayList<>();
      for (int i = k; i < items.size(); i += FOLDS) items.get(i).roles(foldCues[k], ex);
      roleEx.add(ex);
    }
    System.err.printf("cues %.1fs%n", (System.nanoTime()-t0)/1e9); t0=System.nanoTime();
    List<LogisticTrainer.Example> candEx = new ArrayList<>();
    LinearChain[] foldRoles = new LinearChain[FOLDS];
    java.util.stream.IntStream.range(0, FOLDS).parallel().forEach(k -> {
      List<LinearChainTrainer.Example> ex = new ArrayList<>(); for (int j = 0; j < FOLDS; j++) if (j != k) ex.addAll(roleEx.get(j));
      foldRoles[k] = roles(ex);
    });
    for (int k = 0; k < FOLDS; k++) {
      QuotationModel m = new QuotationModel(foldCues[k], foldRoles[k], new LogisticModel(new float[2]));
      for (int i = k; i < items.size(); i += FOLDS) items.get(i).candidates(m, candEx);
    }
    LogisticModel cand = LogisticTrainer.train(candEx, 20, 6, Double.parseDouble(System.getProperty("ar","0.1")), Double.parseDouble(System.getProperty("al2","1e-5")), 1);
    System.err.printf("folds %.1fs candidates %d%n", (System.nanoTime()-t0)/1e9, candEx.size()); t0=System.nanoTime();
    List<LinearChainTrainer.Example> all = new ArrayList<>(); roleEx.forEach(all::addAll);
    LinearChain r = roles(all);
    LogisticModel c = cues(items);
    System.err.printf("final %.1fs%n", (System.nanoTime()-t0)/1e9);
    return new QuotationModel(c, r, cand);
  }
}
