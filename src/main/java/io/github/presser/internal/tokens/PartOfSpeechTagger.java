package io.github.presser.internal.tokens;

import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.tagger.common.Tagger;
import io.github.presser.internal.tokens.FeatureTable.Part;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * CoreNLP's part-of-speech tagger (Toutanova et al. 2003): its features and weights, and with them its answers,
 * computed in another way. Immutable and thread-safe.
 *
 * <p>The model is log-linear: the score of a tag is a sum over features of the words around, and over two features of
 * the two tags before, normalised over all tags. CoreNLP makes this sum anew for every pair of tags that the two words
 * before may have. Here what a pair of tags adds is worked out once, when the model is loaded, and what the words add
 * once for each token; and of both the exponentials are kept, so that to normalise takes a product for each tag.
 */
final class PartOfSpeechTagger {

  /** What each feature of CoreNLP's model looks at, in its order; a feature's name is the value seen and its number. */
  static final class Kind {
    static final int PREVIOUS_WORD = 0;
    static final int WORD = 1;
    static final int NEXT_WORD = 2;
    static final int TWO_TAGS = 3;
    static final int PREVIOUS_TAG = 4;
    // What follows is for rare words only.
    static final int PREVIOUS_SHAPE = 5;
    static final int SHAPE = 6;
    static final int NEXT_SHAPE = 7;
    static final int PREVIOUS_CLUSTER = 8;
    static final int CLUSTER = 9;
    static final int NEXT_CLUSTER = 10;
    static final int CLUSTERS = 11;
    static final int HAS_CAPITAL = 12;
    static final int HAS_DIGIT = 13;
    static final int HAS_DASH = 14;
    static final int LETTER_DIGIT_DASH = 15;
    static final int COMPANY = 16;
    static final int ALL_CAPITALS = 17;
    static final int CAPITAL_DIGIT_DASH = 18;
    static final int FIRST_AND_CAPITALISED = 19;
    static final int LATER_AND_CAPITALISED = 20;
    static final int FIRST_AND_HAS_CAPITAL = 21;
    static final int FIRST_OF_PREFIXES = 22;
    static final int FIRST_OF_SUFFIXES = 32;
    static final int UNICODE_SHAPE = 42;
    static final int NO_LETTER_OR_DIGIT = 43;
    static final int COUNT = 44;

    private Kind() {}
  }

  /** Prefixes and suffixes of up to so many characters are features. */
  static final int LONGEST_AFFIX = 10;

  /** Stands for a prefix or suffix of a word that is shorter. */
  private static final String TOO_SHORT = "######";

  /** The most frequent tag of a word that is unknown. */
  static final int NO_TAG = -1;

  /** What stands before and after a sentence, as a word and as a tag. */
  private static final String NOTHING = "NA";

  /** The word with which CoreNLP ends each sentence. */
  private static final String END = Tagger.EOS_WORD;

  private static final String NO = "0";
  private static final String YES = "1";

  /** A capitalised word may be of a company's name if one of these is it or within so many words after it. */
  private static final int COMPANY_REACH = 3;

  private static final ImmutableSet<String> COMPANY_ENDS =
      ImmutableSet.of(
          "Company", "COMPANY", "Co.", "Co", "Cos.", "CO.", "COS.", "Corporation", "CORPORATION", "Corp.", "Corp",
          "CORP.", "Incorporated", "INCORPORATED", "Inc.", "Inc", "INC.", "Association", "ASSOCIATION", "Assn",
          "ASSN", "Limited", "LIMITED", "Ltd.", "LTD.", "L.P.");

  /** Path scores below this are scaled up, long before they would become nothing. */
  private static final double SMALL = 1e-100;

  /** For each kind, how the names of its features end. */
  private static final Part[] ENDINGS =
      IntStream.range(0, Kind.COUNT).mapToObj(kind -> Part.of(ending(kind))).toArray(Part[]::new);

  private static final Part TAGS_JOINED = Part.of("!");
  private static final Part CLUSTERS_JOINED = Part.of("|");

  private final TaggerModel model;
  private final String[] tags;
  private final WordClusters clusters;
  private final Part unknownCluster;
  /** For each pair of tags (the last stands for none) and each tag, the factor that the pair adds. */
  private final double[] factors;
  private final int companyRow;
  private final int noCompanyRow;
  private final WordMemory<Word> memory;
  private final Word nothing;
  private final Word end;

  /** What can be told of a word wherever it stands. Rows are of the model's weights. */
  private static final class Word {
    final int[] possible;
    final boolean rare;
    final boolean capitalised;
    final boolean companyEnd;
    final Part cluster;
    /** What it adds to its own score, wherever it stands, as the first of its sentence and as a later one. */
    int[] own = {};
    int[] asFirst = {};
    int[] asLater = {};
    final int asPrevious;
    final int asNext;
    /** What it adds to the score of a rare word beside it. */
    final int shapeAsPrevious;
    final int shapeAsNext;
    final int clusterAsPrevious;
    final int clusterAsNext;

    Word(PartOfSpeechTagger tagger, String text) {
      TaggerModel model = tagger.model;
      TaggerModel.Kind kind = model.kind(text);
      String shape = WordShapeClassifier.wordShape(text, WordShapeClassifier.WORDSHAPECHRIS2);
      int number = tagger.clusters.of(text);
      this.possible = kind.possible().stream().mapToInt(tag -> tag).toArray();
      this.rare = kind.rare();
      this.capitalised = !text.isEmpty() && Character.isUpperCase(text.charAt(0));
      this.companyEnd = COMPANY_ENDS.contains(text);
      this.cluster = number == WordClusters.UNKNOWN ? tagger.unknownCluster : Part.of(Integer.toString(number));
      this.asPrevious = model.row(name(text, Kind.PREVIOUS_WORD));
      this.asNext = model.row(name(text, Kind.NEXT_WORD));
      this.shapeAsPrevious = model.row(name(shape, Kind.PREVIOUS_SHAPE));
      this.shapeAsNext = model.row(name(shape, Kind.NEXT_SHAPE));
      this.clusterAsPrevious = model.row(cluster.then(ENDINGS[Kind.PREVIOUS_CLUSTER]));
      this.clusterAsNext = model.row(cluster.then(ENDINGS[Kind.NEXT_CLUSTER]));
      Rows rows = new Rows(model).add(text, Kind.WORD);
      if (rare) {
        boolean capital = text.chars().anyMatch(Character::isUpperCase);
        boolean digit = text.chars().anyMatch(Character::isDigit);
        boolean letter = text.chars().anyMatch(Character::isLetter);
        boolean dash = text.indexOf('-') >= 0;
        rows.add(shape, Kind.SHAPE)
            .add(cluster.then(ENDINGS[Kind.CLUSTER]))
            .add(capital, Kind.HAS_CAPITAL)
            .add(digit, Kind.HAS_DIGIT)
            .add(dash, Kind.HAS_DASH)
            .add(letter && dash && digit, Kind.LETTER_DIGIT_DASH)
            .add(text.chars().allMatch(Character::isUpperCase), Kind.ALL_CAPITALS)
            .add(capital && dash && digit, Kind.CAPITAL_DIGIT_DASH)
            .add(WordShapeClassifier.wordShape(text, WordShapeClassifier.WORDSHAPECHRIS4), Kind.UNICODE_SHAPE)
            .add(!letter && !digit, Kind.NO_LETTER_OR_DIGIT);
        for (int i = 1; i <= LONGEST_AFFIX; i++) {
          boolean shorter = text.length() < i;
          rows.add(shorter ? TOO_SHORT : text.substring(0, i), Kind.FIRST_OF_PREFIXES + i - 1);
          rows.add(shorter ? TOO_SHORT : text.substring(text.length() - i), Kind.FIRST_OF_SUFFIXES + i - 1);
        }
        int tagInLowerCase = capitalised ? model.kind(text.toLowerCase(Locale.ROOT)).firstTag() : NO_TAG;
        String inLowerCase = tagInLowerCase == NO_TAG ? NO : tagger.tags[tagInLowerCase];
        this.asFirst =
            new Rows(model)
                .add(inLowerCase, Kind.FIRST_AND_CAPITALISED)
                .add(NO, Kind.LATER_AND_CAPITALISED)
                .add(capital, Kind.FIRST_AND_HAS_CAPITAL)
                .toArray();
        this.asLater =
            new Rows(model)
                .add(NO, Kind.FIRST_AND_CAPITALISED)
                .add(inLowerCase, Kind.LATER_AND_CAPITALISED)
                .add(NO, Kind.FIRST_AND_HAS_CAPITAL)
                .toArray();
      }
      this.own = rows.toArray();
    }
  }

  /** Collects the rows of the features that the model knows. */
  private static final class Rows {

    private final TaggerModel model;
    private final int[] rows = new int[Kind.COUNT];
    private int size;

    Rows(TaggerModel model) {
      this.model = model;
    }

    Rows add(String value, int kind) {
      return add(name(value, kind));
    }

    Rows add(boolean value, int kind) {
      return add(value ? YES : NO, kind);
    }

    Rows add(Part name) {
      int row = model.row(name);
      if (row != FeatureTable.NONE) {
        rows[size++] = row;
      }
      return this;
    }

    int[] toArray() {
      return Arrays.copyOf(rows, size);
    }
  }

  PartOfSpeechTagger(TaggerModel model, WordClusters clusters) {
    this.model = model;
    this.tags = model.tags();
    this.clusters = clusters;
    this.unknownCluster = Part.of(model.unknownCluster());
    this.factors = factors();
    this.companyRow = model.row(name(YES, Kind.COMPANY));
    this.noCompanyRow = model.row(name(NO, Kind.COMPANY));
    this.memory = new WordMemory<>(word -> new Word(this, Americanize.americanize(word)));
    this.nothing = new Word(this, NOTHING);
    this.end = new Word(this, END);
  }

  /** How the names of the features of a kind end: after the value. */
  static String ending(int kind) {
    return "|" + kind;
  }

  private static Part name(String value, int kind) {
    return Part.of(value).then(ENDINGS[kind]);
  }

  private double[] factors() {
    int names = tags.length + 1;
    double[] all = new double[names * names * tags.length];
    Part[] parts = new Part[names];
    for (int tag = 0; tag < names; tag++) {
      parts[tag] = Part.of(tag < tags.length ? tags[tag] : NOTHING);
    }
    double[] of = new double[tags.length];
    for (int last = 0; last < names; last++) {
      Part ending = parts[last].then(ENDINGS[Kind.TWO_TAGS]);
      for (int beforeLast = 0; beforeLast < names; beforeLast++) {
        Arrays.fill(of, 0);
        model.add(of, model.row(parts[last].then(ENDINGS[Kind.PREVIOUS_TAG])));
        model.add(of, model.row(parts[beforeLast].then(TAGS_JOINED).then(ending)));
        exponentiate(of);
        System.arraycopy(of, 0, all, pair(beforeLast, last), of.length);
      }
    }
    return all;
  }

  /** Most scores are 0, to which no feature adds. */
  private static void exponentiate(double[] scores) {
    for (int k = 0; k < scores.length; k++) {
      scores[k] = scores[k] == 0 ? 1 : Math.exp(scores[k]);
    }
  }

  /** Where the factors of a pair begin. */
  private int pair(int beforeLast, int last) {
    return (beforeLast * (tags.length + 1) + last) * tags.length;
  }

  /** Starts an article. What it gives is for one thread. */
  Reading reading() {
    return new Reading();
  }

  /** Tags one sentence of an article after the other. */
  final class Reading {

    private final WordMemory<Word>.Reading known = memory.reading();

    private Reading() {}

    /** Returns the tag of each word. Time is linear in their number. */
    String[] tag(String[] words) {
      Word[] sentence = new Word[words.length + 1];
      for (int i = 0; i < words.length; i++) {
        sentence[i] = known.get(words[i]);
      }
      sentence[words.length] = end;
      return best(sentence);
    }
  }

  /** What the words around add to the score of each tag of the word, as factors. */
  private void weigh(Word[] sentence, int i, double[] weights) {
    Word word = sentence[i];
    Word previous = i > 0 ? sentence[i - 1] : nothing;
    Word next = i + 1 < sentence.length ? sentence[i + 1] : nothing;
    Arrays.fill(weights, 0);
    addAll(weights, word.own);
    model.add(weights, previous.asPrevious);
    model.add(weights, next.asNext);
    if (word.rare) {
      addAll(weights, i == 0 ? word.asFirst : word.asLater);
      model.add(weights, previous.shapeAsPrevious);
      model.add(weights, previous.clusterAsPrevious);
      model.add(weights, next.shapeAsNext);
      model.add(weights, next.clusterAsNext);
      model.add(
          weights,
          model.row(
              previous.cluster
                  .then(CLUSTERS_JOINED)
                  .then(word.cluster)
                  .then(CLUSTERS_JOINED)
                  .then(next.cluster)
                  .then(ENDINGS[Kind.CLUSTERS])));
      model.add(weights, word.capitalised && companyEnds(sentence, i) ? companyRow : noCompanyRow);
    }
    exponentiate(weights);
  }

  private void addAll(double[] scores, int[] rows) {
    for (int row : rows) {
      model.add(scores, row);
    }
  }

  private static boolean companyEnds(Word[] sentence, int i) {
    for (int j = i; j <= Math.min(i + COMPANY_REACH, sentence.length - 1); j++) {
      if (sentence[j].companyEnd) {
        return true;
      }
    }
    return false;
  }

  /**
   * The likeliest tags (Viterbi 1967), the states being pairs of tags; probabilities are multiplied, and scaled up when
   * they become small.
   */
  private String[] best(Word[] sentence) {
    int[] none = {tags.length};
    int[] before = none;
    int[] last = none;
    double[] scores = {1};
    byte[][] from = new byte[sentence.length][];
    double[] weights = new double[tags.length];
    for (int i = 0; i < sentence.length; i++) {
      int[] possible = sentence[i].possible;
      weigh(sentence, i, weights);
      double[] next = new double[last.length * possible.length];
      from[i] = new byte[next.length];
      for (int a = 0; a < before.length; a++) {
        for (int b = 0; b < last.length; b++) {
          int pair = pair(before[a], last[b]);
          double score = scores[a * last.length + b] / (scores.length == 1 ? 1 : total(weights, pair));
          for (int c = 0, to = b * possible.length; c < possible.length; c++, to++) {
            double product = score * weights[possible[c]] * factors[pair + possible[c]];
            if (product > next[to]) {
              next[to] = product;
              from[i][to] = (byte) a;
            }
          }
        }
      }
      scale(next);
      before = last;
      last = possible;
      scores = next;
    }
    int state = 0;
    for (int s = 1; s < scores.length; s++) {
      state = scores[s] > scores[state] ? s : state;
    }
    String[] path = new String[sentence.length - 1];
    for (int i = sentence.length - 1; i > 0; i--) {
      int b = state / sentence[i].possible.length;
      path[i - 1] = tags[sentence[i - 1].possible[b]];
      state = from[i][state] * sentence[i - 1].possible.length + b;
    }
    return path;
  }

  /** In two sums, of which neither waits for the other: this is where the tagger's time goes. */
  private double total(double[] weights, int pair) {
    double even = 0;
    double odd = 0;
    int k = 0;
    for (; k + 1 < weights.length; k += 2) {
      even += weights[k] * factors[pair + k];
      odd += weights[k + 1] * factors[pair + k + 1];
    }
    return k < weights.length ? even + odd + weights[k] * factors[pair + k] : even + odd;
  }

  private static void scale(double[] scores) {
    double greatest = 0;
    for (double score : scores) {
      greatest = Math.max(greatest, score);
    }
    if (greatest < SMALL || greatest > 1 / SMALL) {
      for (int s = 0; s < scores.length; s++) {
        scores[s] /= greatest;
      }
    }
  }
}
