package io.github.presser.internal.tokens;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import io.github.presser.internal.tokens.FeatureTable.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * CoreNLP's three-class name tagger: its features and weights, and with them its answers, computed in another way.
 * Immutable and thread-safe.
 *
 * <p>CoreNLP builds the name of each feature of a token, some sixty strings, and looks each up. Most of them depend on
 * one word: here these are looked up once for each word and summed, and of the others no string is built.
 */
final class NameTagger {

  /** How many words to each side are seen as a set. */
  static final int WIDTH = 5;

  /** The longest beginning or end of a word that is a feature, with the bracket that marks it. */
  static final int LONGEST_AFFIX = 6;

  /** A word of at most so many characters is seen through: the one beyond it counts as a neighbour. */
  private static final int SHORT = 3;

  /** Occurrences of a word in the same sentence count if they are so near. */
  private static final int FARTHEST = 150;

  /** Stands for the number of a word's cluster if it has none. */
  static final String UNKNOWN_CLUSTER = "0";

  private static final Part DASH = Part.of("-");
  private static final Part DOTS = Part.of("...");
  private static final Part W_PW_CTYPE = Part.of("-PW_CTYPE");
  private static final Part W_NW_CTYPE = Part.of("-NW_CTYPE");
  private static final Part PCTYPE = Part.of("-PCTYPE");
  private static final Part CNTYPE = Part.of("-CNTYPE");
  private static final Part PCNTYPE = Part.of("-PCNTYPE");
  private static final Part PPW_CTYPE = Part.of("-PPW_CTYPE");
  private static final Part NNW_CTYPE = Part.of("-NNW_CTYPE");
  private static final Part PSEQW2 = Part.of("-PSEQW2");
  private static final Part PSEQPCDS = Part.of("-PSEQpcDS");
  private static final Part TYPES = Part.of("-TYPES");

  private final NameModel model;
  private final int labels;
  private final WordClusters clusters;
  private final WordMemory<Word> memory;
  private final Word pad;

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

  /**
   * Tags by a model.
   *
   * @param clusters the word clusters that the model was trained with
   */
  NameTagger(NameModel model, WordClusters clusters) {
    this.model = model;
    this.labels = model.labels();
    this.clusters = clusters;
    this.memory = new WordMemory<>(word -> word(Americanize.americanize(word)));
    this.pad = pad();
  }

  /** Starts an article. What it gives is for one thread. */
  Reading reading() {
    return new Reading();
  }

  /** Tags one sentence of an article after the other. */
  final class Reading {

    private final WordMemory<Word>.Reading known = memory.reading();

    private Reading() {}

    /**
     * Returns the tag of each word. Time is linear in their number.
     *
     * @param words the words of the sentence
     * @param partsOfSpeech their parts of speech
     */
    NameTag[] tag(String[] words, String[] partsOfSpeech) {
      return best(new Scores(Arrays.stream(words).map(known::get).toArray(Word[]::new), partsOfSpeech));
    }
  }

  // ---- what depends on one word

  private Word word(String text) {
    int number = clusters.of(WordShapeClassifier.wordShape(text, WordShapeClassifier.WORDSHAPEDIGITS));
    String cluster = number == WordClusters.UNKNOWN ? UNKNOWN_CLUSTER : Integer.toString(number);
    String shape =
        WordShapeClassifier.wordShape(text, WordShapeClassifier.WORDSHAPECHRIS2USELC, model.lowerCaseWords());
    Word word = new Word(text, shape, cluster);
    List<Part> own = new ArrayList<>();
    own.add(word.cluster.then(Part.of("-DISTSIM")));
    own.add(word.text.then(Part.of("-WORD")));
    own.add(Part.of("###"));
    own.add(word.shape.then(Part.of("-TYPE")));
    affixes(text).forEach(affix -> own.add(Part.of("#" + affix + "#")));
    word.own = model.tokenSum(own);
    setAsNeighbour(word, word.cluster, word.shape);
    word.pairOwn =
        model.pairSum(
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
        model.tokenSum(
            List.of(
                word.text.then(Part.of("-PW")),
                cluster.then(Part.of("-PDISTSIM")),
                word.shape.then(Part.of("-PTYPE"))));
    word.asNext =
        model.tokenSum(
            List.of(
                word.text.then(Part.of("-NW")),
                cluster.then(Part.of("-NDISTSIM")),
                word.shape.then(Part.of("-NTYPE"))));
    word.pairAsPrevious =
        model.pairSum(
            List.of(
                word.text.then(Part.of("-PSEQpW")),
                word.cluster.then(Part.of("-PSEQpDS")),
                word.shape.then(Part.of("-PSEQpS"))));
    word.pairAsNext = model.pairSum(List.of(shape.then(Part.of("-TNS1"))));
    word.amongNext = model.token(word.text.then(Part.of("-DISJN")));
    word.amongPrevious = model.token(word.text.then(Part.of("-DISJP")));
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

  private static void add(double[] sum, int at, double[] more) {
    for (int k = 0; k < more.length; k++) {
      sum[at + k] += more[k];
    }
  }

  // ---- what depends on where it stands

  /** The scores of the labels of each token, and of the pairs of labels of each token and the one before. */
  private final class Scores {

    private final Word[] words;
    private final String[] partsOfSpeech;
    private final double[] token;
    private final double[] pair;
    private final int[] seen = new int[WIDTH];

    Scores(Word[] words, String[] partsOfSpeech) {
      this.words = words;
      this.partsOfSpeech = partsOfSpeech;
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
        addToken(to, Part.of(pattern));
      }
    }

    private void addToken(int to, Part name) {
      model.addToken(token, to, model.token(name));
    }

    private void addPair(int to, Part name) {
      model.addPair(pair, to, model.pair(name));
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
          model.addToken(token, i * labels, feature);
        }
      }
    }

    private void fillPair(int i) {
      Word p = at(i - 1);
      Word c = words[i];
      int to = i * labels * labels;
      add(pair, to, c.pairOwn);
      add(pair, to, p.pairAsPrevious);
      add(pair, to, at(i + 1).pairAsNext);
      addPair(to, p.text.then(DASH).then(c.text).then(PSEQW2));
      addPair(to, p.cluster.then(DASH).then(c.cluster).then(PSEQPCDS));
      addPair(to, p.shape.then(DASH).then(c.shape).then(TYPES));
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
      return at(i).nameCase && partsOfSpeech[i].equals("NNP");
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
    sums[model.background()] = 0;
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
      path[i] = model.tag(label);
      label = from[i * labels + label];
    }
    return path;
  }
}
