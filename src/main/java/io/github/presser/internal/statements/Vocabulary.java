package io.github.presser.internal.statements;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lemmas;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.internal.english.Relation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The words of all wordings, each a number; the forms of one word ("say", "said") are one. Once all wordings are read,
 * {@link WordTable} has the weight of each in a comparison. Not thread-safe.
 */
public final class Vocabulary {

  private final Lexicon lexicon;
  private final Lemmas lemmas = new Lemmas();
  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<String, Integer> idsOfSpellings = new HashMap<>();
  private byte[] classes = new byte[1024];
  private long[] hashes = new long[1024];
  private int[] asName = new int[1024];
  private int[] asWord = new int[1024];
  private int[] frequencies = new int[1024];

  /**
   * Knows no word yet.
   *
   * @param lexicon what is known of words
   */
  public Vocabulary(Lexicon lexicon) {
    this.lexicon = lexicon;
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
      wordClass = WordTable.NUMBER;
      lemma = lexicon.relatedOrSelf(word, Relation.NUMBER);
    } else if (lexicon.has(word, Feature.NEGATION)) {
      wordClass = WordTable.NEGATION;
      lemma = word.equals("no") ? "not" : word;
    } else if (lexicon.has(word, Feature.FUNCTION_WORD)) {
      wordClass = WordTable.FUNCTION;
      lemma = lexicon.relatedOrSelf(word, Relation.REPORTED_AS);
    } else {
      wordClass = lexicon.has(word, Feature.COMMON_WORD) ? WordTable.COMMON : 0;
      lemma = lemmas.of(word) + "~"; // never the same as a function word
    }
    Integer id = ids.get(lemma);
    if (id == null) {
      id = ids.size();
      ids.put(lemma, id);
      if (id == classes.length) {
        classes = Arrays.copyOf(classes, id * 2);
        hashes = Arrays.copyOf(hashes, id * 2);
        asName = Arrays.copyOf(asName, id * 2);
        asWord = Arrays.copyOf(asWord, id * 2);
        frequencies = Arrays.copyOf(frequencies, id * 2);
      }
      hashes[id] = WordTable.hash(lemma);
    }
    classes[id] |= wordClass; // of all its forms, whichever is read first
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

  /** How many words there are. */
  public int size() {
    return ids.size();
  }

  /** A number that a word has in every vocabulary, and no other word: even, so that a mark fits in. */
  public long hash(int id) {
    return hashes[id];
  }

  /** What is known of a word so far. */
  public WordTable.Count counted(int id) {
    return new WordTable.Count(hashes[id], classes[id], frequencies[id], asName[id], asWord[id]);
  }

  /** Works out what each word weighs, by how many of the wordings hold it. */
  WordTable weigh(int wordings) {
    return WordTable.of(IntStream.range(0, size()).mapToObj(this::counted).toList(), wordings, lexicon);
  }
}
