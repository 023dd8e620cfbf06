package io.github.presser.internal.tokens;

import io.github.presser.internal.tokens.FeatureTable.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The part-of-speech tagger's dictionary and weights, as arrays. Immutable and thread-safe.
 *
 * <p>Words that had the same tags in training are of one kind. A feature's weights, a row, are those of the few tags
 * that it was seen with.
 */
final class TaggerModel {

  /** The kind of words that are not in the dictionary. */
  private static final int UNKNOWN = 0;

  private final String[] tags;
  private final String unknownCluster;
  private final Kind[] kinds;
  private final FeatureTable words;
  private final short[] kindOfWord;
  private final FeatureTable features;
  /** For each row, the number of its weights. */
  private final byte[] sizes;
  /** For each row, where its weights begin. */
  private final int[] starts;
  private final byte[] weightTags;
  private final float[] weights;

  /**
   * Words that may have the same tags.
   *
   * @param rare whether the word was seen less often than it takes to be known by itself
   * @param firstTag the tag seen most often, or -1 if the word is unknown
   * @param possible the tags that the word may have
   */
  record Kind(boolean rare, int firstTag, List<Integer> possible) {

    static Kind parse(String line) {
      List<Integer> fields = Arrays.stream(line.split(" ")).map(Integer::valueOf).toList();
      return new Kind(fields.get(0) == 1, fields.get(1), fields.subList(2, fields.size()));
    }

    String line() {
      StringBuilder line = new StringBuilder(rare ? "1 " : "0 ").append(firstTag);
      possible.forEach(tag -> line.append(' ').append(tag));
      return line.toString();
    }
  }

  private TaggerModel(
      String[] tags,
      String unknownCluster,
      Kind[] kinds,
      FeatureTable words,
      short[] kindOfWord,
      FeatureTable features,
      byte[] sizes,
      byte[] weightTags,
      float[] weights) {
    this.tags = tags;
    this.unknownCluster = unknownCluster;
    this.kinds = kinds;
    this.words = words;
    this.kindOfWord = kindOfWord;
    this.features = features;
    this.sizes = sizes;
    this.starts = new int[sizes.length];
    for (int row = 1; row < sizes.length; row++) {
      starts[row] = starts[row - 1] + sizes[row - 1];
    }
    this.weightTags = weightTags;
    this.weights = weights;
  }

  /**
   * Lays out a model.
   *
   * @param unknown the kind of words that are not in the dictionary
   * @param weightsOf for each feature's name, the weight of each tag that has one
   */
  static TaggerModel of(
      List<String> tags,
      String unknownCluster,
      Kind unknown,
      Map<String, Kind> dictionary,
      Map<String, Map<Integer, Float>> weightsOf) {
    List<Kind> kinds = Stream.concat(Stream.of(unknown), dictionary.values().stream()).distinct().toList();
    Map<Kind, Integer> numbers = new HashMap<>();
    kinds.forEach(kind -> numbers.put(kind, numbers.size()));
    FeatureTable words = FeatureTable.of(dictionary.keySet());
    short[] kindOfWord = new short[words.size()];
    dictionary.forEach((word, kind) -> kindOfWord[words.find(Part.of(word))] = numbers.get(kind).shortValue());

    FeatureTable features = FeatureTable.of(weightsOf.keySet());
    List<Map<Integer, Float>> rows = new ArrayList<>(Collections.nCopies(features.size(), Map.of()));
    weightsOf.forEach((name, row) -> rows.set(features.find(Part.of(name)), new TreeMap<>(row)));
    int count = rows.stream().mapToInt(Map::size).sum();
    byte[] sizes = new byte[rows.size()];
    byte[] weightTags = new byte[count];
    float[] weights = new float[count];
    int at = 0;
    for (int row = 0; row < sizes.length; row++) {
      sizes[row] = (byte) rows.get(row).size();
      for (Map.Entry<Integer, Float> weight : rows.get(row).entrySet()) {
        weightTags[at] = weight.getKey().byteValue();
        weights[at++] = weight.getValue();
      }
    }
    return new TaggerModel(
        tags.toArray(String[]::new),
        unknownCluster,
        kinds.toArray(Kind[]::new),
        words,
        kindOfWord,
        features,
        sizes,
        weightTags,
        weights);
  }

  static TaggerModel read(ModelData data) {
    String[] tags = data.lines();
    String unknownCluster = data.lines()[0];
    Kind[] kinds = Arrays.stream(data.lines()).map(Kind::parse).toArray(Kind[]::new);
    return new TaggerModel(
        tags,
        unknownCluster,
        kinds,
        FeatureTable.read(data),
        data.shorts(),
        FeatureTable.read(data),
        data.bytes(),
        data.bytes(),
        data.floats());
  }

  void write(ModelData.Writer data) {
    data.lines(tags);
    data.lines(unknownCluster);
    data.lines(Arrays.stream(kinds).map(Kind::line).toArray(String[]::new));
    words.write(data);
    data.shorts(kindOfWord);
    features.write(data);
    data.bytes(sizes);
    data.bytes(weightTags);
    data.floats(weights);
  }

  /** The names of the tags, by number. */
  String[] tags() {
    return tags.clone();
  }

  /** Stands for the number of a word's cluster if it has none. */
  String unknownCluster() {
    return unknownCluster;
  }

  /** What is known of a word, whose case matters. */
  Kind kind(String word) {
    int number = words.find(Part.of(word));
    return kinds[number == FeatureTable.NONE ? UNKNOWN : kindOfWord[number]];
  }

  /** The row of the feature with the name, or {@link FeatureTable#NONE}. */
  int row(Part name) {
    return features.find(name);
  }

  /** Adds a row's weights to the scores of the tags; the row may be {@link FeatureTable#NONE}. */
  void add(double[] scores, int row) {
    if (row != FeatureTable.NONE) {
      for (int i = starts[row]; i < starts[row] + sizes[row]; i++) {
        scores[weightTags[i]] += weights[i];
      }
    }
  }
}
