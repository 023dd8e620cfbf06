package io.github.presser.internal.statements;

import com.google.common.hash.Hashing;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.english.Relation;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * What each word weighs in a comparison, and of what class it is, once all wordings are read. Weights are multiples of
 * 1/1024, so that a sum of them is exact, whatever the order in which they are added. Immutable once it is made.
 */
public final class WordTable implements Serializable {

  /**
   * What is known of a word when all wordings are read. Immutable. A class, since not all that serialise can records.
   */
  public static final class Count implements Serializable {

    @Serial private static final long serialVersionUID = 1L;

    private final long hash;
    private final byte wordClass;
    private final int wordings;
    private final int asName;
    private final int asWord;

    /**
     * Says what is known.
     *
     * @param hash the word's number in every vocabulary
     * @param wordClass its class, as a {@link Vocabulary} has it
     * @param wordings how many wordings hold it
     * @param asName how often it is written as names are
     * @param asWord how often it is written as words are
     */
    Count(long hash, byte wordClass, int wordings, int asName, int asWord) {
      this.hash = hash;
      this.wordClass = wordClass;
      this.wordings = wordings;
      this.asName = asName;
      this.asWord = asWord;
    }

    /** A word of one wording, of which nothing else is known. */
    public static Count ofWording(long hash) {
      return new Count(hash, (byte) 0, 1, 0, 0);
    }

    /** The word's number in every vocabulary. */
    public long hash() {
      return hash;
    }

    /** What two parts of all wordings know of one word. */
    public Count plus(Count other) {
      return new Count(
          hash, (byte) (wordClass | other.wordClass), wordings + other.wordings, asName + other.asName,
          asWord + other.asWord);
    }
  }

  static final byte FUNCTION = 1;
  static final byte NEGATION = 2;
  static final byte NUMBER = 4;
  static final byte COMMON = 8;
  private static final byte HAS_OPPOSITE = 16;
  private static final byte NAME = 32;

  static final float FUNCTION_WEIGHT = quantised(0.1);
  private static final float NEGATION_WEIGHT = quantised(0.4);
  private static final double COMMON_FACTOR = 0.5;
  private static final double HEAVIEST = 1.5;

  /** What the commonest word weighs: enough for one sentence in thousands of wordings to be known by its own words. */
  private static final double LIGHTEST = 0.4;

  /** Wordings that are taken to have been read before the first one, so that the weights of a few articles are sane. */
  private static final int READ_BEFORE = 1000;

  private static final int NONE = -1;

  @Serial private static final long serialVersionUID = 1L;

  private final long[] hashes;
  private final byte[] classes;
  private final float[] weights;
  private final HashMap<Integer, HashSet<Integer>> opposites = new HashMap<>();

  private WordTable(int size) {
    hashes = new long[size];
    classes = new byte[size];
    weights = new float[size];
  }

  /**
   * Works out what words weigh, by how many of the wordings hold each (inverse document frequency).
   *
   * @param counts the words; each has its place here as its number from now on
   * @param wordings how many wordings there are
   */
  public static WordTable of(List<Count> counts, int wordings, Lexicon lexicon) {
    WordTable table = new WordTable(counts.size());
    table.oppose(counts, lexicon);
    double most = StrictMath.log(READ_BEFORE);
    for (int id = 0; id < counts.size(); id++) {
      Count count = counts.get(id);
      table.hashes[id] = count.hash;
      table.classes[id] |= count.wordClass;
      if (table.isContent(id) && !table.isNumber(id) && count.asName > count.asWord) {
        table.classes[id] |= NAME;
      }
      if (table.isFunction(id)) {
        table.weights[id] = FUNCTION_WEIGHT;
      } else if (table.isNegation(id)) {
        table.weights[id] = NEGATION_WEIGHT;
      } else {
        double rarity = StrictMath.log((wordings + READ_BEFORE) / (count.wordings + 1.0)) / most;
        double weight = Math.max(LIGHTEST, Math.min(HEAVIEST, rarity));
        boolean says = (count.wordClass & COMMON) == 0 && !table.isName(id);
        table.weights[id] = quantised(says ? weight : Math.min(weight, 1) * COMMON_FACTOR);
      }
    }
    return table;
  }

  private void oppose(List<Count> counts, Lexicon lexicon) {
    Vocabulary vocabulary = new Vocabulary(lexicon);
    Map<String, List<String>> contraries = lexicon.all(Relation.OPPOSITE);
    Map<Long, Integer> ids = new HashMap<>();
    contraries.forEach(
        (word, others) -> {
          ids.put(vocabulary.hash(vocabulary.id(word)), NONE);
          others.forEach(other -> ids.put(vocabulary.hash(vocabulary.id(other)), NONE));
        });
    for (int id = 0; id < counts.size(); id++) {
      ids.replace(counts.get(id).hash, id);
    }
    contraries.forEach(
        (word, others) -> {
          int one = ids.get(vocabulary.hash(vocabulary.id(word)));
          for (String contrary : others) {
            int other = ids.get(vocabulary.hash(vocabulary.id(contrary)));
            if (one != NONE && other != NONE) {
              oppose(one, other);
              oppose(other, one);
            }
          }
        });
  }

  private void oppose(int one, int other) {
    opposites.computeIfAbsent(one, word -> new HashSet<>()).add(other);
    classes[one] |= HAS_OPPOSITE;
  }

  private static float quantised(double weight) {
    return Math.round(weight * 1024) / 1024f;
  }

  /** The number that a word has in every vocabulary: even, so that a mark fits in. */
  static long hash(String word) {
    return Hashing.murmur3_128().hashUnencodedChars(word).asLong() & ~1L;
  }

  /**
   * Finds a word among those of a table whose words stand in the order of their hashes.
   *
   * @return its number
   */
  public int id(long hash) {
    return Arrays.binarySearch(hashes, hash);
  }

  long hash(int id) {
    return hashes[id];
  }

  /** What words that hold a sentence together add to what it says: "it is what it is" is somewhat more than nothing. */
  static float informationOfFunctionWords(int count) {
    return Math.min(1.5f, 0.2f * count);
  }

  float weight(int id) {
    return weights[id];
  }

  boolean isFunction(int id) {
    return (classes[id] & FUNCTION) != 0;
  }

  boolean isNegation(int id) {
    return (classes[id] & NEGATION) != 0;
  }

  boolean isNumber(int id) {
    return (classes[id] & NUMBER) != 0;
  }

  /** Whether the word says something by itself. */
  boolean isContent(int id) {
    return (classes[id] & (FUNCTION | NEGATION)) == 0;
  }

  boolean isName(int id) {
    return (classes[id] & NAME) != 0;
  }

  boolean areOpposites(int one, int other) {
    return (classes[one] & classes[other] & HAS_OPPOSITE) != 0 && opposites.get(one).contains(other);
  }
}
