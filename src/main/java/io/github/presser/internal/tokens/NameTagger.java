package io.github.presser.internal.tokens;

import com.google.common.collect.ImmutableMap;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreAnnotations.DistSimAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import edu.stanford.nlp.util.PaddedList;
import io.github.presser.internal.tokens.FeatureTable.Part;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * CoreNLP's three-class name tagger: its features and weights, and with them its answers, computed in another way.
 * Immutable and thread-safe.
 *
 * <p>CoreNLP builds the name of each feature of a token, some sixty strings, and looks each up. Most of them depend on
 * one word: here these are looked up once for each word and summed, and of the others no string is built.
 */
final class NameTagger {

  private static final ImmutableMap<String, NameTag> TAGS =
      ImmutableMap.of("PERSON", NameTag.PERSON, "LOCATION", NameTag.PLACE, "ORGANIZATION", NameTag.ORGANISATION);

  /** How many words to each side are seen as a set. */
  private static final int WIDTH = 5;

  /** The longest beginning or end of a word that is a feature, with the bracket that marks it. */
  private static final int LONGEST_AFFIX = 6;

  /** A word of at most so many characters is seen through: the one beyond it counts as a neighbour. */
  private static final int SHORT = 3;

  /** Occurrences of a word in the same sentence count if they are so near. */
  private static final int FARTHEST = 150;

  /** Words that are remembered, of all articles and of one; bounds the memory, and changes no answer. */
  private static final int MOST_WORDS = 20_000;

  private static final Part TOKEN = Part.of("|C");
  private static final Part PAIR = Part.of("|CpC");
  private static final Part DASH = Part.of("-");
  private static final Part DOTS = Part.of("...");
  private static final Part W_PW_CTYPE = Part.of("-PW_CTYPE").then(TOKEN);
  private static final Part W_NW_CTYPE = Part.of("-NW_CTYPE").then(TOKEN);
  private static final Part PCTYPE = Part.of("-PCTYPE").then(TOKEN);
  private static final Part CNTYPE = Part.of("-CNTYPE").then(TOKEN);
  private static final Part PCNTYPE = Part.of("-PCNTYPE").then(TOKEN);
  private static final Part PPW_CTYPE = Part.of("-PPW_CTYPE").then(TOKEN);
  private static final Part NNW_CTYPE = Part.of("-NNW_CTYPE").then(TOKEN);
  private static final Part PSEQW2 = Part.of("-PSEQW2").then(PAIR);
  private static final Part PSEQPCDS = Part.of("-PSEQpcDS").then(PAIR);
  private static final Part TYPES = Part.of("-TYPES").then(PAIR);

  private final int labels;
  private final NameTag[] tags;
  private final int background;
  private final FeatureTable table;
  /** For each feature a weight for each label; for one of a pair of tokens, for each pair of labels. */
  private final float[] weights;
  /** Nothing, or minus infinity for a pair of labels that the model does not know. */
  private final double[] pairs;
  private final FeatureFactory<CoreLabel> clusters;
  private final Function<String, String> normaliser;
  private final int shapeClassifier;
  private final Set<String> lowerCaseWords;
  private final Word pad;
  /** What was worked out already. It depends on the word alone, so it does not matter which words are here. */
  private final Map<String, Word> common = new ConcurrentHashMap<>();

  /** What a word adds wherever it stands; the arrays are by label, or by pair of labels. */
  private static final class Word {
    final Part text;
    final Part shape;
    final Part cluster;
    final boolean isShort;
    final boolean nameCase;
    final boolean noCapital;
    final boolean hasLetter;
    double[] own = {};
    double[] asPrevious = {};
    double[] asNext = {};
    double[] pairOwn = {};
    double[] pairAsPrevious = {};
    double[] pairAsNext = {};
    int amongNext;
    int amongPrevious;

    Word(String text, String shape, String cluster) {
      this.text = Part.of(text);
      this.shape = Part.of(shape);
      this.cluster = Part.of(cluster);
      this.isShort = text.length() <= SHORT;
      this.noCapital = !text.isEmpty() && text.chars().noneMatch(Character::isUpperCase);
      this.hasLetter = text.chars().anyMatch(c -> Character.isLetter((char) c));
      this.nameCase =
          text.length() > 1
              && (Character.isUpperCase(text.charAt(0)) || Character.isTitleCase(text.charAt(0)))
              && text.chars().skip(1).noneMatch(Character::isUpperCase);
    }
  }

  private NameTagger(
      List<Index<CRFLabel>> labelIndices,
      Index<String> classes,
      Index<String> features,
      SeqClassifierFlags flags,
      FeatureFactory<CoreLabel> factory,
      float[][] featureWeights,
      Set<String> lowerCaseWords) {
    this.labels = classes.size();
    this.tags = new NameTag[labels];
    for (int y = 0; y < labels; y++) {
      tags[y] = TAGS.getOrDefault(classes.get(y), NameTag.NONE);
    }
    this.background = classes.indexOf(flags.backgroundSymbol);
    this.pairs = new double[labels * labels];
    Arrays.fill(pairs, Double.NEGATIVE_INFINITY);
    int[] ofTokens = places(labelIndices.get(0));
    int[] ofPairs = places(labelIndices.get(1));
    for (int place : ofPairs) {
      pairs[place] = 0;
    }
    int[] offsets = new int[features.size()];
    int total = 0;
    for (int f = 0; f < offsets.length; f++) {
      offsets[f] = total;
      total += featureWeights[f].length == ofTokens.length ? labels : labels * labels;
    }
    this.weights = new float[total];
    for (int f = 0; f < offsets.length; f++) {
      int[] places = featureWeights[f].length == ofTokens.length ? ofTokens : ofPairs;
      for (int k = 0; k < places.length; k++) {
        weights[offsets[f] + places[k]] = featureWeights[f][k];
      }
    }
    this.table = new FeatureTable(features.objectsList(), offsets);
    this.clusters = factory;
    this.normaliser = flags.wordFunction;
    this.shapeClassifier = flags.wordShape;
    this.lowerCaseWords = lowerCaseWords;
    this.pad = pad();
  }

  /** For each label or pair of labels of the model, where its weight belongs. */
  private int[] places(Index<CRFLabel> index) {
    int[] places = new int[index.size()];
    for (int k = 0; k < places.length; k++) {
      int place = 0;
      for (int label : index.get(k).getLabel()) {
        place = place * labels + label;
      }
      places[k] = place;
    }
    return places;
  }

  /**
   * Reads a model that CoreNLP wrote.
   *
   * @throws IOException if it is not one
   * @throws IllegalArgumentException if it has other features than this class knows
   */
  @SuppressWarnings("unchecked")
  static NameTagger read(ObjectInputStream in) throws IOException, ClassNotFoundException {
    try {
      Object indices = in.readObject();
      List<Index<CRFLabel>> labelIndices =
          indices instanceof List ? (List<Index<CRFLabel>>) indices : List.of((Index<CRFLabel>[]) indices);
      Index<String> classes = (Index<String>) in.readObject();
      Index<String> features = (Index<String>) in.readObject();
      SeqClassifierFlags flags = (SeqClassifierFlags) in.readObject();
      Object factory = in.readObject();
      if (factory instanceof Integer) {
        factory = in.readObject(); // the number of factories stands before them
      }
      int window = in.readInt();
      Object weights = in.readObject();
      Set<String> lowerCaseWords = (Set<String>) in.readObject();
      if (window != 2 || !flags.useDistSim || !flags.useDisjunctive || flags.disjunctionWidth != WIDTH
          || !flags.noMidNGrams || flags.maxNGramLeng != LONGEST_AFFIX || flags.useTags || flags.useGazettes) {
        throw new IllegalArgumentException("The model has other features than those of the three-class tagger");
      }
      FeatureFactory<CoreLabel> clusters = (FeatureFactory<CoreLabel>) factory;
      clusters.init(flags);
      return new NameTagger(labelIndices, classes, features, flags, clusters, toFloats(weights), lowerCaseWords);
    } catch (ClassCastException e) {
      throw new IOException("it is not a model of CoreNLP's sequence classifier", e);
    }
  }

  private static float[][] toFloats(Object weights) {
    if (weights instanceof float[][] floats) {
      return floats;
    }
    double[][] doubles = (double[][]) weights;
    float[][] floats = new float[doubles.length][];
    for (int i = 0; i < doubles.length; i++) {
      floats[i] = new float[doubles[i].length];
      for (int j = 0; j < doubles[i].length; j++) {
        floats[i][j] = (float) doubles[i][j];
      }
    }
    return floats;
  }

  /** Starts an article. What it gives is for one thread. */
  Reading reading() {
    return new Reading();
  }

  /** Tags one sentence of an article after the other, and remembers the article's words. */
  final class Reading {

    private final Map<String, Word> known = new HashMap<>();

    private Reading() {}

    /** Returns the tag of each token, which must have its part of speech. Time is linear in their number. */
    NameTag[] tag(List<CoreLabel> sentence) {
      return best(new Scores(sentence, words(sentence)));
    }

    private Word[] words(List<CoreLabel> sentence) {
      if (known.size() > MOST_WORDS) {
        known.clear();
      }
      Word[] words = new Word[sentence.size()];
      boolean annotated = false;
      for (int i = 0; i < words.length; i++) {
        CoreLabel label = sentence.get(i);
        words[i] = common.get(label.word());
        if (words[i] == null) {
          words[i] = known.get(label.word());
        }
        if (words[i] == null) {
          if (!annotated) {
            annotateClusters(sentence);
            annotated = true;
          }
          words[i] = word(normal(label.word()), label.get(DistSimAnnotation.class));
          (common.size() < MOST_WORDS ? common : known).put(label.word(), words[i]);
        }
      }
      return words;
    }
  }

  private String normal(String word) {
    return normaliser == null ? word : normaliser.apply(word);
  }

  /** Has CoreNLP tell the cluster of each word, which it does whenever it makes the features of any of them. */
  private void annotateClusters(List<CoreLabel> sentence) {
    clusters.getCliqueFeatures(new PaddedList<>(sentence, new CoreLabel()), 0, FeatureFactory.cliqueC);
  }

  // ---- what depends on one word

  private Word word(String text, String cluster) {
    Word word = new Word(text, WordShapeClassifier.wordShape(text, shapeClassifier, lowerCaseWords), cluster);
    List<Part> own = new ArrayList<>();
    own.add(word.cluster.then(Part.of("-DISTSIM")));
    own.add(word.text.then(Part.of("-WORD")));
    own.add(Part.of("###"));
    own.add(word.shape.then(Part.of("-TYPE")));
    affixes(text).forEach(affix -> own.add(Part.of("#" + affix + "#")));
    word.own = sum(labels, TOKEN, own);
    setAsNeighbour(word, word.cluster, word.shape);
    word.pairOwn =
        sum(
            labels * labels,
            PAIR,
            List.of(
                Part.of("PSEQ"),
                word.text.then(Part.of("-PSEQW")),
                word.cluster.then(Part.of("-PSEQcDS")),
                word.shape.then(Part.of("-PSEQcS")),
                word.shape.then(Part.of("-TPS2"))));
    return word;
  }

  /** What stands before and after a sentence; in some features it is nothing, in others "null". */
  private Word pad() {
    Word word = new Word("", "", "");
    setAsNeighbour(word, Part.of("null"), Part.of("null"));
    return word;
  }

  private void setAsNeighbour(Word word, Part cluster, Part shape) {
    word.asPrevious =
        sum(
            labels,
            TOKEN,
            List.of(
                word.text.then(Part.of("-PW")),
                cluster.then(Part.of("-PDISTSIM")),
                word.shape.then(Part.of("-PTYPE"))));
    word.asNext =
        sum(
            labels,
            TOKEN,
            List.of(
                word.text.then(Part.of("-NW")),
                cluster.then(Part.of("-NDISTSIM")),
                word.shape.then(Part.of("-NTYPE"))));
    word.pairAsPrevious =
        sum(
            labels * labels,
            PAIR,
            List.of(
                word.text.then(Part.of("-PSEQpW")),
                word.cluster.then(Part.of("-PSEQpDS")),
                word.shape.then(Part.of("-PSEQpS"))));
    word.pairAsNext = sum(labels * labels, PAIR, List.of(shape.then(Part.of("-TNS1"))));
    word.amongNext = table.find(word.text.then(Part.of("-DISJN")).then(TOKEN));
    word.amongPrevious = table.find(word.text.then(Part.of("-DISJP")).then(TOKEN));
  }

  private static Set<String> affixes(String text) {
    String word = "<" + text + ">";
    Set<String> affixes = new LinkedHashSet<>();
    for (int end = 2; end <= Math.min(LONGEST_AFFIX, word.length()); end++) {
      affixes.add(word.substring(0, end));
    }
    for (int begin = Math.max(0, word.length() - LONGEST_AFFIX); begin < word.length() - 1; begin++) {
      affixes.add(word.substring(begin));
    }
    return affixes;
  }

  private double[] sum(int size, Part kind, List<Part> names) {
    double[] sum = new double[size];
    for (Part name : names) {
      add(sum, 0, size, table.find(name.then(kind)));
    }
    return sum;
  }

  private void add(double[] sum, int at, int size, int feature) {
    if (feature != FeatureTable.NONE) {
      for (int k = 0; k < size; k++) {
        sum[at + k] += weights[feature + k];
      }
    }
  }

  private static void add(double[] sum, int at, double[] more) {
    for (int k = 0; k < more.length; k++) {
      sum[at + k] += more[k];
    }
  }

  // ---- what depends on where it stands

  /** The scores of the labels of each token, and of the pairs of labels of each token and the one before. */
  private final class Scores {

    private final List<CoreLabel> sentence;
    private final Word[] words;
    private final double[] token;
    private final double[] pair;
    private final int[] seen = new int[WIDTH];

    Scores(List<CoreLabel> sentence, Word[] words) {
      this.sentence = sentence;
      this.words = words;
      this.token = new double[words.length * labels];
      this.pair = new double[words.length * labels * labels];
      for (int i = 0; i < words.length; i++) {
        fillToken(i);
        fillPair(i);
      }
    }

    private Word at(int i) {
      return i < 0 || i >= words.length ? pad : words[i];
    }

    private void fillToken(int i) {
      Word p = at(i - 1);
      Word c = words[i];
      Word n = at(i + 1);
      int to = i * labels;
      add(token, to, c.own);
      add(token, to, p.asPrevious);
      add(token, to, n.asNext);
      Part previousShape = p.shape.then(DOTS).then(c.shape);
      Part nextShape = DOTS.then(n.shape);
      addToken(to, p.text.then(DOTS).then(c.shape).then(W_PW_CTYPE));
      addToken(to, c.shape.then(DOTS).then(n.text).then(W_NW_CTYPE));
      addToken(to, previousShape.then(PCTYPE));
      addToken(to, c.shape.then(nextShape).then(CNTYPE));
      addToken(to, previousShape.then(nextShape).then(PCNTYPE));
      if (p.isShort) {
        addToken(to, at(i - 2).text.then(DOTS).then(c.shape).then(PPW_CTYPE));
      }
      if (n.isShort) {
        addToken(to, at(i + 2).text.then(DOTS).then(c.shape).then(NNW_CTYPE));
      }
      addAround(i, 1);
      addAround(i, -1);
      for (String pattern : occurrences(i)) {
        addToken(to, Part.of(pattern).then(TOKEN));
      }
    }

    private void addToken(int to, Part name) {
      add(token, to, labels, table.find(name));
    }

    /** The words within reach on one side, each once. */
    private void addAround(int i, int direction) {
      int count = 0;
      for (int k = 1; k <= WIDTH; k++) {
        Word word = at(i + k * direction);
        int feature = direction > 0 ? word.amongNext : word.amongPrevious;
        boolean isNew = true;
        for (int j = 0; j < count; j++) {
          isNew &= seen[j] != feature;
        }
        if (isNew) {
          seen[count++] = feature;
          add(token, i * labels, labels, feature);
        }
      }
    }

    private void fillPair(int i) {
      Word p = at(i - 1);
      Word c = words[i];
      int size = labels * labels;
      int to = i * size;
      add(pair, to, pairs);
      add(pair, to, c.pairOwn);
      add(pair, to, p.pairAsPrevious);
      add(pair, to, at(i + 1).pairAsNext);
      add(pair, to, size, table.find(p.text.then(DASH).then(c.text).then(PSEQW2)));
      add(pair, to, size, table.find(p.cluster.then(DASH).then(c.cluster).then(PSEQPCDS)));
      add(pair, to, size, table.find(p.shape.then(DASH).then(c.shape).then(TYPES)));
    }

    /** How a capitalised word stands elsewhere in the sentence: the same name in full, or in part. */
    private Set<String> occurrences(int i) {
      Word p = at(i - 1);
      Word c = words[i];
      Word n = at(i + 1);
      if (!c.nameCase || !n.noCapital || !n.hasLetter || !p.hasLetter) {
        return Set.of("NO-OCCURRENCE-PATTERN");
      }
      Set<String> patterns = new HashSet<>();
      boolean afterName = isName(i - 1);
      int last = Math.min(words.length - 1, i + FARTHEST - 1);
      for (int j = i + 3; j <= last; j++) {
        if (same(words[j], c)) {
          patterns.add(
              afterName
                  ? same(at(j - 1), p) ? "XY-NEXT-OCCURRENCE-XY" : "XY-NEXT-OCCURRENCE-Y"
                  : isName(j - 1)
                      ? "X-NEXT-OCCURRENCE-YX"
                      : isName(j + 1) ? "X-NEXT-OCCURRENCE-XY" : "X-NEXT-OCCURRENCE-X");
        }
      }
      int first = Math.max(0, i - FARTHEST + 1);
      for (int j = i - 3; j >= first; j--) {
        if (same(words[j], c)) {
          patterns.add(
              afterName
                  ? same(at(j - 1), p) ? "XY-PREV-OCCURRENCE-XY" : "XY-PREV-OCCURRENCE-Y"
                  : isName(j + 1)
                      ? "X-PREV-OCCURRENCE-YX"
                      : isName(j - 1) ? "X-PREV-OCCURRENCE-XY" : "X-PREV-OCCURRENCE-X");
        }
      }
      return patterns;
    }

    private boolean isName(int i) {
      return at(i).nameCase && sentence.get(i).tag().equals("NNP");
    }

    private boolean same(Word a, Word b) {
      return a.text.equals(b.text);
    }
  }

  /** The best labels (Viterbi 1967); before the sentence stands no name. */
  private NameTag[] best(Scores scores) {
    int length = scores.words.length;
    int[] from = new int[length * labels];
    double[] sums = new double[labels];
    Arrays.fill(sums, Double.NEGATIVE_INFINITY);
    sums[background] = 0;
    for (int i = 0; i < length; i++) {
      double[] next = new double[labels];
      for (int y = 0; y < labels; y++) {
        double best = Double.NEGATIVE_INFINITY;
        for (int x = 0; x < labels; x++) {
          double sum = sums[x] + scores.pair[(i * labels + x) * labels + y];
          if (sum > best) {
            best = sum;
            from[i * labels + y] = x;
          }
        }
        next[y] = best + scores.token[i * labels + y];
      }
      sums = next;
    }
    int label = 0;
    for (int y = 1; y < labels; y++) {
      label = sums[y] > sums[label] ? y : label;
    }
    NameTag[] path = new NameTag[length];
    for (int i = length - 1; i >= 0; i--) {
      path[i] = tags[label];
      label = from[i * labels + label];
    }
    return path;
  }
}
