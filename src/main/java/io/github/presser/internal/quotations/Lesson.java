package io.github.presser.internal.quotations;

import io.github.presser.Span;
import io.github.presser.internal.corpus.GoldArticle.GoldAttribution;
import io.github.presser.internal.learning.Features;
import io.github.presser.internal.learning.LinearChain;
import io.github.presser.internal.learning.LinearChainTrainer;
import io.github.presser.internal.learning.LogisticModel;
import io.github.presser.internal.learning.LogisticTrainer;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * One article to learn from: as it is, and once more the sentences that begin with what is said in quotation marks,
 * as if they stood there without, so that "Prices will rise, says the minister" is learnt from the many with marks.
 */
final class Lesson {

  /** Two candidates of which the less likely is at least so likely may be kept side by side. */
  private static final double LIKELY = 0.35;

  private final AnnotatedText text;
  private final TokenTraits traits;
  private final List<Segment> segments;
  private final List<Gold> gold = new ArrayList<>();
  private final Map<Integer, Gold> byHead = new TreeMap<>();
  private final List<LogisticTrainer.Example> cueExamples = new ArrayList<>();
  private final Features nodes = new Features();
  private final Features edges = new Features();

  /** A marked attribution as sets of token indices. */
  private record Gold(BitSet source, BitSet cue, BitSet content) {}

  /**
   * A candidate to learn from.
   *
   * @param alternatives the candidates with the same head, this one among them
   * @param others what it competes with, head by head: the candidates of each
   * @param words the keys of the features of its words
   * @param right whether it is an attribution
   * @param whole whether its source and content are word for word as marked
   */
  record CandidateExample(
      Candidate candidate,
      List<Candidate> alternatives,
      List<List<Candidate>> others,
      CandidateFinder finder,
      int[] words,
      boolean right,
      boolean whole) {

    /** What the trees see, once all candidates are rated by their words. */
    float[] row() {
      int role = finder.roleOf(candidate.segment);
      return finder.rows(List.of(candidate), alternatives, CandidateFinder.likeliestByWords(others), role)[0];
    }
  }

  /** An article as it is. */
  static Lesson of(AnnotatedText text, List<GoldAttribution> attributions) {
    TokenTraits traits = new TokenTraits(text);
    return new Lesson(text, traits, Segment.of(text, traits), attributions);
  }

  /** The sentences of an article that begin with what is said in marks, without these. */
  static Lesson withoutMarks(AnnotatedText text, List<GoldAttribution> attributions) {
    TokenTraits marked = new TokenTraits(text);
    Set<Integer> contents = new HashSet<>();
    attributions.forEach(a -> contents.add(text.firstTokenEndingAfter(a.content().get(0).begin())));
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (Segment segment : Segment.of(text, marked)) {
      int begin = tokens.size();
      boolean quoted =
          marked.passage[segment.begin()] != TokenTraits.NO_PASSAGE && contents.contains(segment.begin());
      for (int i = segment.begin(); i < segment.end(); i++) {
        if (!marked.mark[i]) {
          tokens.add(text.tokens().get(i));
        }
      }
      boolean single = text.sentenceOf(segment.begin()).end() == segment.end();
      if (quoted && single && tokens.size() > begin) {
        sentences.add(new Sentence(begin, tokens.size(), segment.paragraph()));
      } else {
        // Without marks it would be the same, or words of several sentences that nothing held together.
        tokens.subList(begin, tokens.size()).clear();
      }
    }
    AnnotatedText unmarked = new AnnotatedText(text.page(), text.lexicon(), tokens, sentences);
    TokenTraits traits = new TokenTraits(unmarked, List.of());
    return new Lesson(unmarked, traits, Segment.of(unmarked, traits), attributions);
  }

  private Lesson(
      AnnotatedText text, TokenTraits traits, List<Segment> segments, List<GoldAttribution> attributions) {
    this.text = text;
    this.traits = traits;
    this.segments = segments;
    BitSet cues = new BitSet();
    for (GoldAttribution a : attributions) {
      Gold marked = new Gold(tokens(a.source()), tokens(a.cue()), tokens(a.content()));
      gold.add(marked);
      if (!marked.cue.isEmpty()) {
        byHead.put(head(marked.cue), marked);
        cues.or(marked.cue);
      }
    }
    for (Segment segment : segments) {
      CueFeatures features =
          new CueFeatures(traits, segment, text.page().paragraphs().get(segment.paragraph()).role().ordinal());
      for (int i = segment.begin(); i < segment.end(); i++) {
        boolean isHead = byHead.containsKey(i);
        // The rest of a cue is neither: it could as well have been the head.
        if (features.possible(i) && (isHead || !cues.get(i))) {
          features.fill(i, nodes);
          cueExamples.add(new LogisticTrainer.Example(nodes.toArray(), isHead));
        }
      }
    }
  }

  /** For each word that may be the head of a cue, whether it is one. */
  List<LogisticTrainer.Example> cueExamples() {
    return cueExamples;
  }

  /** The marked attributions by the heads of their cues, in the order of these. */
  List<EncoderLesson.Marked> marked() {
    List<EncoderLesson.Marked> marked = new ArrayList<>();
    byHead.forEach((head, its) -> marked.add(
        new EncoderLesson.Marked(head, IntStream.range(0, traits.size).map(i -> label(its, i)).toArray())));
    return marked;
  }

  private static int label(Gold marked, int token) {
    return marked.cue.get(token)
        ? QuotationModel.CUE
        : marked.content.get(token)
            ? QuotationModel.CONTENT
            : marked.source.get(token) ? QuotationModel.SOURCE : QuotationModel.NONE;
  }

  private BitSet tokens(List<Span> spans) {
    BitSet set = new BitSet();
    for (Span span : spans) {
      int i = text.firstTokenEndingAfter(span.begin());
      while (i < traits.size && text.tokens().get(i).span().begin() < span.end()) {
        set.set(i++);
      }
    }
    return set;
  }

  /** The token that stands for a cue: its first main verb, else its first noun or adjective, else its first word. */
  private int head(BitSet cue) {
    int verb = -1;
    int noun = -1;
    int word = -1;
    for (int i = cue.nextSetBit(0); i >= 0; i = cue.nextSetBit(i + 1)) {
      int coarse = traits.coarse[i];
      if (coarse == TokenTraits.VERB && (verb < 0 || traits.auxiliary[verb])) {
        verb = i;
      }
      if (noun < 0 && (coarse == TokenTraits.NOUN || coarse == TokenTraits.ADJECTIVE)) {
        noun = i;
      }
      if (word < 0 && traits.wordLike[i]) {
        word = i;
      }
    }
    return verb >= 0 ? verb : noun >= 0 ? noun : word >= 0 ? word : cue.nextSetBit(0);
  }

  /** For the head of each marked cue, the labels of the words around it. */
  List<LinearChainTrainer.Example> labelExamples(LogisticModel cueModel) {
    CandidateFinder finder =
        new CandidateFinder(text, traits, untrained(cueModel, LinearChain.untrained(QuotationModel.LABELS)));
    List<LinearChainTrainer.Example> examples = new ArrayList<>();
    for (Segment segment : segments) {
      LabelFeatures features = null;
      for (int head = segment.begin(); head < segment.end(); head++) {
        Gold marked = byHead.get(head);
        if (marked != null && !marked.content.get(segment.begin(), segment.end()).isEmpty()) {
          features =
              features == null ? new LabelFeatures(traits, segment, finder.cueProbabilities(segment)) : features;
          examples.add(labelExample(features, head, marked));
        }
      }
    }
    return examples;
  }

  private LinearChainTrainer.Example labelExample(LabelFeatures features, int head, Gold marked) {
    Segment segment = features.segment();
    int n = segment.size();
    int[][] nodeKeys = new int[n][];
    int[][] edgeKeys = new int[n][];
    int[] labels = new int[n];
    for (int k = 0; k < n; k++) {
      int i = segment.begin() + k;
      features.fill(i, head, nodes, edges);
      nodeKeys[k] = nodes.toArray();
      edgeKeys[k] = edges.toArray();
      labels[k] = label(marked, i);
    }
    return new LinearChainTrainer.Example(nodeKeys, edgeKeys, labels);
  }

  /**
   * Adds what the model makes of each segment; and what it makes of a head when the words of one inside its content
   * are ruled out, as they are when both are kept side by side.
   */
  void addCandidateExamples(
      QuotationModel model, Optional<EncoderModel> encoder, List<CandidateExample> examples) {
    CandidateFinder finder = new CandidateFinder(text, traits, model, segments, encoder);
    for (Segment segment : segments) {
      List<List<Candidate>> byHead = finder.findAll(segment);
      byHead.forEach(alternatives -> addCandidateExamples(alternatives, byHead, finder, examples));
      for (List<Candidate> outers : byHead) {
        for (List<Candidate> inners : byHead) {
          Candidate outer = outers.get(0);
          Candidate inner = inners.get(0);
          if (outer.content.get(inner.head) && Math.min(outer.cueProbability, inner.cueProbability) >= LIKELY) {
            List<Candidate> without = finder.findAgain(outer, inner.words());
            addCandidateExamples(without, List.of(inners), finder, examples);
          }
        }
      }
    }
  }

  private void addCandidateExamples(
      List<Candidate> alternatives,
      List<List<Candidate>> others,
      CandidateFinder finder,
      List<CandidateExample> examples) {
    Frames frames = new Frames(traits, alternatives.get(0).segment);
    for (Candidate candidate : alternatives) {
      if (!candidate.content.isEmpty()) {
        new CandidateWords(traits, frames, candidate).fill(nodes);
        examples.add(
            new CandidateExample(
                candidate,
                alternatives,
                others,
                finder,
                nodes.toArray(),
                isRight(candidate),
                isWhole(candidate)));
      }
    }
  }

  /** A model of the first two alone, which makes candidates and rates none. */
  static QuotationModel untrained(LogisticModel cues, LinearChain labels) {
    return new QuotationModel(cues, labels, QuotationModel.Judge.untrained(), QuotationModel.Judge.untrained());
  }

  /** Whether a marked content and this have half of their words in common, or more, and the sources touch. */
  private boolean isRight(Candidate candidate) {
    BitSet content = words(bits(candidate.content));
    BitSet source = words(bits(candidate.source));
    return gold.stream()
        .anyMatch(
            marked -> {
              BitSet common = contentIn(candidate.segment, marked);
              BitSet all = (BitSet) common.clone();
              common.and(content);
              all.or(content);
              BitSet markedSource = words(marked.source);
              return !common.isEmpty()
                  && 2 * common.cardinality() >= all.cardinality()
                  && (source.intersects(markedSource) || source.isEmpty() && markedSource.isEmpty());
            });
  }

  /** Whether content and source are word for word those of a marked attribution. */
  private boolean isWhole(Candidate candidate) {
    BitSet content = words(bits(candidate.content));
    BitSet source = words(bits(candidate.source));
    return gold.stream()
        .anyMatch(
            marked -> contentIn(candidate.segment, marked).equals(content) && words(marked.source).equals(source));
  }

  private BitSet contentIn(Segment segment, Gold marked) {
    BitSet content = words(marked.content.get(0, segment.end()));
    content.clear(0, segment.begin());
    return content;
  }

  private static BitSet bits(TokenSet tokens) {
    BitSet bits = new BitSet();
    tokens.stream().forEach(bits::set);
    return bits;
  }

  private BitSet words(BitSet tokens) {
    BitSet words = (BitSet) tokens.clone();
    tokens.stream().filter(i -> !traits.wordLike[i]).forEach(words::clear);
    return words;
  }
}
