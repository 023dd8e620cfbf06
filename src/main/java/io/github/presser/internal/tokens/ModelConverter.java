package io.github.presser.internal.tokens;

import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.tagger.maxent.Extractors;
import edu.stanford.nlp.tagger.maxent.TaggerConfig;
import edu.stanford.nlp.util.Index;
import io.github.presser.internal.tokens.PartOfSpeechTagger.Kind;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * Makes the files that Presser loads of CoreNLP's models, when Presser is built. CoreNLP's are serialised Java objects,
 * two million of them: to load them takes seconds and half a gigabyte, and to read arrays a tenth of a second.
 *
 * <p>Weights keep the 24 bits of a {@code float}; nothing else is lost. A model with other features than those of
 * {@link PartOfSpeechTagger} and {@link NameTagger} is refused.
 */
public final class ModelConverter {

  private static final String ROOT = "edu/stanford/nlp/models/";

  /** CoreNLP's part-of-speech tagger. */
  static final String CORENLP_TAGGER = ROOT + "pos-tagger/english-left3words-distsim.tagger";

  /** CoreNLP's three-class name tagger. */
  static final String CORENLP_NAMES = ROOT + "ner/english.all.3class.distsim.crf.ser.gz";

  /** The features of the part-of-speech tagger, as CoreNLP names them, in the order of {@link Kind}. */
  private static final String TAGGER_FEATURES =
      "Extractors[Extractor(-1,word), Extractor(0,word), Extractor(1,word), ExtractorContinuousTagConj(-2 ... -1),"
          + " Extractor(-1,tag)]"
          + "Extractors[ExtractorWordShapeClassifier(-1,chris2), ExtractorWordShapeClassifier(0,chris2),"
          + " ExtractorWordShapeClassifier(1,chris2), ExtractorDistsim(-1,word), ExtractorDistsim(0,word),"
          + " ExtractorDistsim(1,word), ExtractorDistsimConjunction(-1,1), ExtractorUCase(), ExtractorCNumber(),"
          + " ExtractorDash(), ExtractorLetterDigitDash(), CompanyNameDetector(), ExtractorAllCapitalized(),"
          + " ExtractorUpperDigitDash(), ExtractorStartSentenceCap(), ExtractorMidSentenceCapC(),"
          + " ExtractorMidSentenceCap()"
          + affixes("ExtractorWordPref")
          + affixes("ExtractorWordSuff")
          + ", ExtractorWordShapeClassifier(0,chris4), ExtractorNonAlphanumeric()]";

  /** Of two forms of verbs that are often the same word, a word that was seen as one may be the other too. */
  private static final List<List<String>> EXPANSIONS = List.of(List.of("VBD", "VBN"), List.of("VB", "VBP"));

  /** A map of fewer words than these is not that of the clusters. */
  private static final int FEWEST_CLUSTERED = 100_000;

  /** In the map of clusters, what stands for words that are not there. */
  private static final String UNKNOWN_WORD = "<unk>";

  private ModelConverter() {}

  /**
   * Converts.
   *
   * @param args the folder that holds CoreNLP's models, and the one to write to
   * @throws IOException if a model cannot be read, or is not what Presser knows
   */
  public static void main(String[] args) throws IOException {
    Path from = Path.of(args[0]);
    Path to = Path.of(args[1]);
    try {
      Map<String, String> clusters = convertTagger(from.resolve(CORENLP_TAGGER), to);
      require(clusters.equals(convertNames(from.resolve(CORENLP_NAMES), to)), "word clusters");
      Map<String, Integer> numbers = new HashMap<>();
      clusters.forEach((word, cluster) -> numbers.put(word, Integer.valueOf(cluster)));
      write(to, ModelFiles.CLUSTERS, WordClusters.of(numbers)::write);
    } catch (ClassNotFoundException | RuntimeException e) {
      throw new IOException("Cannot convert CoreNLP's models in " + from, e);
    }
  }

  private static void write(Path folder, String name, Consumer<ModelData.Writer> content) throws IOException {
    ModelData.Writer data = new ModelData.Writer();
    content.accept(data);
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, data.toBytes());
  }

  private static void require(boolean known, String what) {
    if (!known) {
      throw new IllegalArgumentException("Presser does not know this model: it has other " + what);
    }
  }

  /** Reads objects, and keeps the map of words to clusters, which no method of theirs gives. */
  private static final class ClusterFinder extends ObjectInputStream {

    private Map<String, String> clusters = Map.of();

    ClusterFinder(InputStream in) throws IOException {
      super(in);
      enableResolveObject(true);
    }

    @Override
    @SuppressWarnings("unchecked")
    protected Object resolveObject(Object object) {
      if (object instanceof HashMap<?, ?> map
          && map.size() >= FEWEST_CLUSTERED
          && map.values().iterator().next() instanceof String) {
        clusters = (Map<String, String>) map;
      }
      return object;
    }
  }

  // ---- parts of speech

  /** Converts the part-of-speech tagger, and returns its word clusters. */
  private static Map<String, String> convertTagger(Path file, Path to) throws IOException, ClassNotFoundException {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      TaggerConfig config = TaggerConfig.readConfig(in);
      require(config.getDefaultScore() <= 0 && config.getMinWordsLockTags() == 1, "settings");
      require(config.getWordFunction().equals(AmericanizeFunction.class.getName()), "spelling");
      in.readInt(); // the number of events in training
      int size = in.readInt();
      Map<String, Map<String, Integer>> counts = readCounts(in);
      require(in.readInt() == 0, "verbs with particles");
      List<String> tags = new ArrayList<>();
      Set<Integer> open = new TreeSet<>();
      require(in.readInt() == size, "tags");
      for (int tag = 0; tag < size; tag++) {
        tags.add(in.readUTF());
        if (!in.readBoolean()) {
          open.add(tag);
        }
      }
      ClusterFinder objects = new ClusterFinder(in);
      String extractors = "" + (Extractors) objects.readObject() + (Extractors) objects.readObject();
      require(extractors.equals(TAGGER_FEATURES), "features: " + extractors);

      Map<String, TaggerModel.Kind> dictionary = new LinkedHashMap<>();
      counts.forEach((word, ofTags) -> dictionary.put(word, kind(ofTags, tags, config.getRareWordThresh())));
      TaggerModel.Kind unknown =
          new TaggerModel.Kind(true, PartOfSpeechTagger.NO_TAG, possible(open, tags));
      String unknownCluster = objects.clusters.getOrDefault(UNKNOWN_WORD, "null");
      TaggerModel model = TaggerModel.of(tags, unknownCluster, unknown, dictionary, readWeights(in, tags));
      write(to, ModelFiles.TAGGER, model::write);
      return objects.clusters;
    }
  }

  /** How often each word had each tag in training. */
  private static Map<String, Map<String, Integer>> readCounts(DataInputStream in) throws IOException {
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    for (int words = in.readInt(); words > 0; words--) {
      String word = in.readUTF();
      int tags = in.readInt();
      Map<String, Integer> ofTags = new HashMap<>(tags); // as CoreNLP has it: of two as frequent the first counts
      for (; tags > 0; tags--) {
        ofTags.put(in.readUTF(), in.readInt());
      }
      counts.put(word, ofTags);
    }
    return counts;
  }

  private static TaggerModel.Kind kind(Map<String, Integer> counts, List<String> tags, int rareBelow) {
    int first = PartOfSpeechTagger.NO_TAG;
    int most = 0;
    int sum = 0;
    Set<Integer> seen = new TreeSet<>();
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      int tag = tags.indexOf(count.getKey());
      seen.add(tag);
      sum += count.getValue();
      if (count.getValue() > most) {
        most = count.getValue();
        first = tag;
      }
    }
    return new TaggerModel.Kind(sum < rareBelow, first, possible(seen, tags));
  }

  private static List<Integer> possible(Set<Integer> seen, List<String> tags) {
    Set<Integer> possible = new TreeSet<>(seen);
    for (List<String> pair : EXPANSIONS) {
      List<Integer> both = pair.stream().map(tags::indexOf).toList();
      if (both.stream().anyMatch(seen::contains)) {
        possible.addAll(both);
      }
    }
    return List.copyOf(possible);
  }

  private static Map<String, Map<Integer, Float>> readWeights(DataInputStream in, List<String> tags)
      throws IOException, ClassNotFoundException {
    record Feature(int weight, String name, int tag) {}
    List<Feature> features = new ArrayList<>();
    for (int count = in.readInt(); count > 0; count--) {
      int weight = in.readInt();
      int kind = in.readInt();
      features.add(new Feature(weight, in.readUTF() + PartOfSpeechTagger.ending(kind), tags.indexOf(in.readUTF())));
    }
    double[] weights = (double[]) new ObjectInputStream(in).readObject();
    Map<String, Map<Integer, Float>> weightsOf = new LinkedHashMap<>();
    for (Feature feature : features) {
      weightsOf
          .computeIfAbsent(feature.name(), name -> new HashMap<>())
          .put(feature.tag(), (float) weights[feature.weight()]);
    }
    return weightsOf;
  }

  private static String affixes(String name) {
    StringBuilder affixes = new StringBuilder();
    for (int i = 1; i <= PartOfSpeechTagger.LONGEST_AFFIX; i++) {
      affixes.append(", ").append(name).append("(len").append(i).append(",w0)");
    }
    return affixes.toString();
  }

  // ---- names

  /** Converts the name tagger, and returns its word clusters. */
  @SuppressWarnings("unchecked")
  private static Map<String, String> convertNames(Path file, Path to) throws IOException, ClassNotFoundException {
    try (InputStream gzip = Files.newInputStream(file);
        ClusterFinder in = new ClusterFinder(new BufferedInputStream(new GZIPInputStream(gzip)))) {
      List<Index<CRFLabel>> labelIndices = (List<Index<CRFLabel>>) in.readObject();
      Index<String> labels = (Index<String>) in.readObject();
      Index<String> features = (Index<String>) in.readObject();
      SeqClassifierFlags flags = (SeqClassifierFlags) in.readObject();
      if (in.readObject() instanceof Integer) {
        in.readObject(); // the features' factory, after the number of such
      }
      int window = in.readInt();
      double[][] weights = (double[][]) in.readObject();
      Set<String> lowerCaseWords = (Set<String>) in.readObject();
      require(
          window == 2 && flags.useDistSim && flags.useDisjunctive && flags.disjunctionWidth == NameTagger.WIDTH
              && flags.noMidNGrams && flags.maxNGramLeng == NameTagger.LONGEST_AFFIX && !flags.useTags
              && !flags.useGazettes,
          "features");
      require(flags.wordFunction instanceof AmericanizeFunction, "spelling");
      require(flags.wordShape == WordShapeClassifier.WORDSHAPECHRIS2USELC, "shapes of words");
      require(
          flags.numberEquivalenceDistSim
              && !flags.casedDistSim
              && flags.unknownWordDistSimClass.equals(NameTagger.UNKNOWN_CLUSTER),
          "clusters");
      require(flags.backgroundSymbol.equals(NameModel.BACKGROUND), "labels");

      Map<String, float[]> ofTokens = new LinkedHashMap<>();
      Map<String, float[]> ofPairs = new LinkedHashMap<>();
      int[] tokenPlaces = places(labelIndices.get(0), labels.size());
      int[] pairPlaces = places(labelIndices.get(1), labels.size());
      require(
          tokenPlaces.length == labels.size() && pairPlaces.length == labels.size() * labels.size(),
          "pairs of labels");
      for (int f = 0; f < weights.length; f++) {
        boolean ofToken = weights[f].length == tokenPlaces.length;
        int[] places = ofToken ? tokenPlaces : pairPlaces;
        float[] row = new float[places.length];
        for (int k = 0; k < places.length; k++) {
          row[places[k]] = (float) weights[f][k];
        }
        (ofToken ? ofTokens : ofPairs).put(features.get(f), row);
      }
      write(
          to,
          ModelFiles.NAMES,
          data -> NameModel.write(data, labels.objectsList(), ofTokens, ofPairs, lowerCaseWords));
      return in.clusters;
    }
  }

  /** For each label or pair of labels of the model, where its weight belongs. */
  private static int[] places(Index<CRFLabel> index, int labels) {
    return IntStream.range(0, index.size())
        .map(k -> IntStream.of(index.get(k).getLabel()).reduce(0, (place, label) -> place * labels + label))
        .toArray();
  }
}
