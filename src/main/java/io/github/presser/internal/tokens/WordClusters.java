package io.github.presser.internal.tokens;

import io.github.presser.internal.tokens.FeatureTable.Part;
import java.util.Locale;
import java.util.Map;

/**
 * Words that are used alike, as clustering a large corpus found them (Clark 2003); both taggers were trained with them.
 * Immutable and thread-safe.
 */
final class WordClusters {

  /** The cluster of a word that has none. */
  static final int UNKNOWN = -1;

  private final FeatureTable words;
  private final short[] clusters;

  private WordClusters(FeatureTable words, short[] clusters) {
    this.words = words;
    this.clusters = clusters;
  }

  static WordClusters of(Map<String, Integer> clusterOf) {
    FeatureTable words = FeatureTable.of(clusterOf.keySet());
    short[] clusters = new short[words.size()];
    clusterOf.forEach((word, cluster) -> clusters[words.find(Part.of(word))] = cluster.shortValue());
    return new WordClusters(words, clusters);
  }

  static WordClusters read(ModelData data) {
    return new WordClusters(FeatureTable.read(data), data.shorts());
  }

  void write(ModelData.Writer data) {
    words.write(data);
    data.shorts(clusters);
  }

  /** The number of the word's cluster, whatever its case; or {@link #UNKNOWN}. */
  int of(String word) {
    int number = words.find(Part.of(word.toLowerCase(Locale.ROOT)));
    return number == FeatureTable.NONE ? UNKNOWN : clusters[number];
  }
}
