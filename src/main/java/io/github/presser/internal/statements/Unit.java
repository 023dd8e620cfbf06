package io.github.presser.internal.statements;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is grouped: a wording by certain speakers, however many articles have it word for word. A wording that says too
 * little to be known again is a unit for each article. Not thread-safe while statements are formed.
 */
public final class Unit {

  /** A wording that says less than this is not known again in another article. */
  static final float LEAST_INFORMATION = 1.9f;

  /** The same where the speaker is not known. */
  static final float LEAST_INFORMATION_OF_NOBODY = 2.4f;

  /** Sets of speakers of one statement that are compared with those of a wording. */
  private static final int MOST_SPEAKERS = 8;

  /** The sign, the number of words, and whether all are in marks. */
  private static final int BITS_OF_FULLNESS = 11;

  final int[] words;
  final int speakers;

  /** The distinct words that say something, in the order of their numbers. */
  final int[] bag;

  /** Sum of the weights of all words. */
  final float weight;

  /** How many words it has that say something, a common one counted as half a word. */
  final float information;

  private final long id;

  /** Its place among those that are grouped, the fullest first. */
  int number;

  /** The unit whose statement this is; itself when it is a canonical one. */
  Unit canonical = this;

  /** How many units have this one as their canonical one, itself among them. */
  int units = 1;

  /** How many of them stand for the statement. */
  int representatives;

  /** Whether this is one of them. */
  boolean represents;

  /** How alike the two are, from 0 to 1. */
  float likeness = 1;

  /** The sets of speakers that the statement has, when this is a canonical unit. */
  int[] speakersOfGroup = new int[0];

  /**
   * Makes a unit of its own.
   *
   * @param words the words by their numbers in the table, shifted left by one, odd inside quotation marks
   * @param speakers the set of speakers
   * @param speakersKey the same in letters
   */
  public Unit(int[] words, int speakers, String speakersKey, WordTable table) {
    this(words, speakers, id(words, speakersKey, table), table);
  }

  /** Makes a unit of which it is known which one it is. */
  public Unit(int[] words, int speakers, long id, WordTable table) {
    this.id = id;
    this.words = words;
    this.speakers = speakers;
    this.bag = Arrays.stream(words).map(word -> word >> 1).filter(table::isContent).sorted().distinct().toArray();
    float sum = 0;
    float says = 0;
    int function = 0;
    for (int word : words) {
      float own = table.weight(word >> 1);
      boolean content = table.isContent(word >> 1);
      sum += own;
      says += content ? Math.min(1, own) : 0;
      function += content ? 0 : 1;
    }
    this.weight = sum;
    this.information = says + WordTable.informationOfFunctionWords(function);
  }

  private static long id(int[] words, String speakersKey, WordTable table) {
    Hasher hasher = Hashing.murmur3_128().newHasher();
    for (int word : words) {
      hasher.putLong(table.hash(word >> 1) | word & 1);
    }
    long hash = hasher.putUnencodedChars(speakersKey).hash().asLong() >>> BITS_OF_FULLNESS;
    long fullness = (long) (WordReader.MOST_WORDS - words.length) << 1 | (areInMarks(words) ? 0 : 1);
    return fullness << Long.SIZE - BITS_OF_FULLNESS | hash;
  }

  /** Which unit this is, by its words and speakers alone; of two units the fuller has the smaller one. */
  public long id() {
    return id;
  }

  /** How alike it is to the canonical unit of its statement. */
  public float likeness() {
    return likeness;
  }

  /** How many words it has that say something, a common one counted as half a word. */
  public float information() {
    return information;
  }

  /** Whether it says enough to be known again in another article. */
  public boolean isTelling() {
    return information >= (speakers == Identities.NOBODY ? LEAST_INFORMATION_OF_NOBODY : LEAST_INFORMATION);
  }

  /** Whether it says enough to be known again in the same article, at least. */
  public boolean isRemark() {
    return information >= 1;
  }

  /** Its place among those that are grouped. */
  public int number() {
    return number;
  }

  /** Whether others are compared with it: it is a statement's canonical unit or one of its representatives. */
  public boolean isRepresentative() {
    return represents;
  }

  int word(int at) {
    return words[at] >> 1;
  }

  boolean hasMarks() {
    for (int word : words) {
      if ((word & 1) == 1) {
        return true;
      }
    }
    return false;
  }

  boolean whollyInMarks() {
    return areInMarks(words);
  }

  private static boolean areInMarks(int[] words) {
    for (int word : words) {
      if ((word & 1) == 0) {
        return false;
      }
    }
    return true;
  }

  void addSpeakers(int set) {
    if (set != Identities.NOBODY && speakersOfGroup.length < MOST_SPEAKERS
        && Arrays.stream(speakersOfGroup).noneMatch(s -> s == set)) {
      speakersOfGroup = Arrays.copyOf(speakersOfGroup, speakersOfGroup.length + 1);
      speakersOfGroup[speakersOfGroup.length - 1] = set;
    }
  }

  /** The key of a unit: the same words by the same speakers, and in the same article where that is asked for. */
  static final class Key {

    private final int[] words;
    private final int speakers;
    private final int article;

    Key(int[] words, int speakers, int article) {
      this.words = words;
      this.speakers = speakers;
      this.article = article;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && speakers == key.speakers && article == key.article
          && Arrays.equals(words, key.words);
    }

    @Override
    public int hashCode() {
      return (Arrays.hashCode(words) * 31 + speakers) * 31 + article;
    }
  }
}
