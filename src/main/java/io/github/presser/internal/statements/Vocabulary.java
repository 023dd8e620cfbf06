package io.github.presser.internal.statements;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lemmas;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.english.Relation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words of all wordings, each a number; the forms of one word ("say", "said") are one. Once all wordings are read,
 * {@link #weigh} gives each word the weight that it has in a comparison. Not thread-safe.
 */
final class Vocabulary {

  static final float FUNCTION_WEIGHT = 0.1f;
  private static final float NEGATION_WEIGHT = 0.4f;
  private static final float COMMON_FACTOR = 0.5f;
  private static final float HEAVIEST = 1.5f;

  /** What the commonest word weighs: enough for one sentence in thousands of wordings to be known by its own words. */
  private static final float LIGHTEST = 0.4f;

  /** Wordings that are taken to have been read before the first one, so that the weights of a few articles are sane. */
  private static final int READ_BEFORE = 1000;

  private static final byte FUNCTION = 1;
  private static final byte NEGATION = 2;
  private static final byte NUMBER = 4;
  private static final byte COMMON = 8;
  private static final byte HAS_OPPOSITE = 16;

  private final Lexicon lexicon;
  private final Lemmas lemmas = new Lemmas();
  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<String, Integer> idsOfSpellings = new HashMap<>();
  private final Map<Integer, Set<Integer>> opposites = new HashMap<>();
  private byte[] classes = new byte[1024];
  private int[] asName = new int[1024];
  private int[] asWord = new int[1024];
  private int[] frequencies = new int[1024];
  private float[] weights = new float[0];

  Vocabulary(Lexicon lexicon) {
    this.lexicon = lexicon;
    // In alphabetical order, so that a word has the same number in every run.
    new TreeMap<>(lexicon.all(Relation.OPPOSITE))
        .forEach((word, others) -> others.forEach(other -> oppose(id(word), id(other))));
  }

  private void oppose(int one, int other) {
    opposites.computeIfAbsent(one, w -> new HashSet<>()).add(other);
    opposites.computeIfAbsent(other, w -> new HashSet<>()).add(one);
    classes[one] |= HAS_OPPOSITE;
    classes[other] |= HAS_OPPOSITE;
  }

  /**
   * Gives a word its number.
   *
   * @param word in lower case, without apostrophes
   */
  int id(String word) {
    Integer known = idsOfSpellings.get(word);
    if (known != null) {
      return known;
    }
    byte wordClass = 0;
    String lemma;
    if (!lexicon.related(word, Relation.NUMBER).isEmpty() || Character.isDigit(word.charAt(0))) {
      wordClass = NUMBER;
      lemma = lexicon.relatedOrSelf(word, Relation.NUMBER);
    } else if (lexicon.has(word, Feature.NEGATION)) {
      wordClass = NEGATION;
      lemma = word.equals("no") ? "not" : word;
    } else if (lexicon.has(word, Feature.FUNCTION_WORD)) {
      wordClass = FUNCTION;
      lemma = lexicon.relatedOrSelf(word, Relation.REPORTED_AS);
    } else {
      wordClass = lexicon.has(word, Feature.COMMON_WORD) ? COMMON : 0;
      lemma = lemmas.of(word) + "~"; // never the same as a function word
    }
    Integer id = ids.get(lemma);
    if (id == null) {
      id = ids.size();
      ids.put(lemma, id);
      if (id == classes.length) {
        classes = Arrays.copyOf(classes, id * 2);
        asName = Arrays.copyOf(asName, id * 2);
        asWord = Arrays.copyOf(asWord, id * 2);
        frequencies = Arrays.copyOf(frequencies, id * 2);
      }
      classes[id] = wordClass;
    }
    idsOfSpellings.put(word, id);
    return id;
  }

  /** Takes note of how a word that could be a name is written where names and words differ. */
  void noteCase(int id, boolean capital) {
    if (capital) {
      asName[id]++;
    } else {
      asWord[id]++;
    }
  }

  /** Counts a wording that holds the word. */
  void count(int id) {
    frequencies[id]++;
  }

  /** Works out the weights by how many of the wordings hold each word (inverse document frequency). */
  void weigh(int wordings) {
    weights = new float[ids.size()];
    double most = Math.log(READ_BEFORE);
    for (int id = 0; id < weights.length; id++) {
      if (isFunction(id)) {
        weights[id] = FUNCTION_WEIGHT;
      } else if (isNegation(id)) {
        weights[id] = NEGATION_WEIGHT;
      } else {
        double rarity = Math.log((wordings + READ_BEFORE) / (frequencies[id] + 1.0)) / most;
        float weight = (float) Math.max(LIGHTEST, Math.min(HEAVIEST, rarity));
        boolean says = (classes[id] & COMMON) == 0 && !isName(id);
        weights[id] = says ? weight : Math.min(weight, 1) * COMMON_FACTOR;
      }
    }
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
    return isContent(id) && !isNumber(id) && asName[id] > asWord[id];
  }

  boolean areOpposites(int one, int other) {
    return (classes[one] & classes[other] & HAS_OPPOSITE) != 0 && opposites.get(one).contains(other);
  }
}
