package io.github.presser.internal.tokens;

import com.google.common.collect.ImmutableMap;
import io.github.presser.internal.tokens.FeatureTable.Part;
import java.util.AbstractCollection;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The labels, features and weights of CoreNLP's three-class name tagger, which is a conditional random field: a feature
 * of a token has a weight for each label, one of a token and the one before has one for each pair of labels. Immutable
 * and thread-safe.
 */
final class NameModel {

  private static final ImmutableMap<String, NameTag> TAGS =
      ImmutableMap.of("PERSON", NameTag.PERSON, "LOCATION", NameTag.PLACE, "ORGANIZATION", NameTag.ORGANISATION);

  /** The label of what is no name. */
  static final String BACKGROUND = "O";

  /** What the name of a feature of one token ends with, and of one of two. */
  private static final Part TOKEN = Part.of("|C");

  private static final Part PAIR = Part.of("|CpC");

  private final int labels;
  private final NameTag[] tags;
  private final int background;
  /** The features of one token, and their weights: for each feature one for each label. */
  private final FeatureTable tokenFeatures;
  private final float[] tokenWeights;
  /** The features of a token and the one before, and their weights: for each feature one for each pair of labels. */
  private final FeatureTable pairFeatures;
  private final float[] pairWeights;
  private final Collection<String> lowerCaseWords;

  private NameModel(ModelData data) {
    List<String> names = Arrays.asList(data.lines());
    this.labels = names.size();
    this.tags = names.stream().map(name -> TAGS.getOrDefault(name, NameTag.NONE)).toArray(NameTag[]::new);
    this.background = names.indexOf(BACKGROUND);
    this.tokenFeatures = FeatureTable.read(data);
    this.tokenWeights = data.floats();
    this.pairFeatures = FeatureTable.read(data);
    this.pairWeights = data.floats();
    this.lowerCaseWords = new Words(FeatureTable.read(data));
  }

  /** Reads a model. */
  static NameModel read(ModelData data) {
    return new NameModel(data);
  }

  /**
   * Writes a model.
   *
   * @param labels their names
   * @param tokenWeights for each feature of one token, by name, the weight of each label
   * @param pairWeights for each feature of two tokens, the weight of each pair of labels, those with the first label
   *     before the others
   * @param lowerCaseWords the words that were seen in lower case in training
   */
  static void write(
      ModelData.Writer data,
      List<String> labels,
      Map<String, float[]> tokenWeights,
      Map<String, float[]> pairWeights,
      Set<String> lowerCaseWords) {
    data.lines(labels.toArray(String[]::new));
    write(data, labels.size(), tokenWeights);
    write(data, labels.size() * labels.size(), pairWeights);
    FeatureTable.of(lowerCaseWords).write(data);
  }

  private static void write(ModelData.Writer data, int size, Map<String, float[]> weightsOf) {
    FeatureTable features = FeatureTable.of(weightsOf.keySet());
    float[] weights = new float[features.size() * size];
    weightsOf.forEach(
        (name, row) -> System.arraycopy(row, 0, weights, features.find(Part.of(name)) * size, size));
    features.write(data);
    data.floats(weights);
  }

  /** How many labels there are. */
  int labels() {
    return labels;
  }

  /** The number of the label of what is no name. */
  int background() {
    return background;
  }

  /** What the label means. */
  NameTag tag(int label) {
    return tags[label];
  }

  /** The words that were seen in lower case in training; can be asked for one word, not listed. */
  Collection<String> lowerCaseWords() {
    return lowerCaseWords;
  }

  /** The number of a feature of one token; {@link FeatureTable#NONE} if it has no weights. */
  int token(Part name) {
    return tokenFeatures.find(name.then(TOKEN));
  }

  /** The number of a feature of a token and the one before; {@link FeatureTable#NONE} if it has no weights. */
  int pair(Part name) {
    return pairFeatures.find(name.then(PAIR));
  }

  /** The sum of the features' weights, by label. */
  double[] tokenSum(List<Part> names) {
    double[] sum = new double[labels];
    names.forEach(name -> addToken(sum, 0, token(name)));
    return sum;
  }

  /** The sum of the features' weights, by pair of labels. */
  double[] pairSum(List<Part> names) {
    double[] sum = new double[labels * labels];
    names.forEach(name -> addPair(sum, 0, pair(name)));
    return sum;
  }

  /** Adds the weights of a feature of one token, from an index on; nothing for {@link FeatureTable#NONE}. */
  void addToken(double[] sum, int at, int feature) {
    add(sum, at, labels, tokenWeights, feature);
  }

  /** The same of a feature of a token and the one before. */
  void addPair(double[] sum, int at, int feature) {
    add(sum, at, labels * labels, pairWeights, feature);
  }

  private static void add(double[] sum, int at, int size, float[] weights, int feature) {
    if (feature != FeatureTable.NONE) {
      for (int k = 0; k < size; k++) {
        sum[at + k] += weights[feature * size + k];
      }
    }
  }

  /** What CoreNLP asks of a collection of words: whether a word is one of them. */
  private static final class Words extends AbstractCollection<String> {

    private final FeatureTable table;

    Words(FeatureTable table) {
      this.table = table;
    }

    @Override
    public boolean contains(Object word) {
      return table.find(Part.of((String) word)) != FeatureTable.NONE;
    }

    @Override
    public int size() {
      return table.size();
    }

    @Override
    public Iterator<String> iterator() {
      throw new UnsupportedOperationException("Only their hashes are kept");
    }
  }
}
