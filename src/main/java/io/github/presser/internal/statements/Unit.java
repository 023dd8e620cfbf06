package io.github.presser.internal.statements;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is grouped: a wording by certain speakers, however many articles have it word for word. A wording that says too
 * little to be known again is a unit for each article. Its words are numbers of a {@link Vocabulary}, shifted left by
 * one, and odd inside quotation marks.
 */
final class Unit {

  /** A wording that says less than this is not known again in another article. */
  static final float LEAST_INFORMATION = 1.9f;

  /** The same where the speaker is not known. */
  static final float LEAST_INFORMATION_OF_NOBODY = 2.4f;

  final int[] words;
  final int speakers;

  /** The first quotation that has it; the others follow by the corpus's links. */
  final int first;

  /** The distinct words that say something, in the order of their numbers. */
  int[] bag = new int[0];

  /** Sum of the weights of all words. */
  float weight;

  /** How many words it has that say something, a common one counted as half a word. */
  float information;

  /** The unit whose statement this is; itself when it is a canonical one. */
  Unit canonical = this;

  /** How many units have this one as their canonical one, itself among them. */
  int units = 1;

  /** How many of them stand for the statement in the index. */
  int representatives = 1;

  /** How alike the two are, from 0 to 1. */
  float likeness = 1;

  /** The sets of speakers that the statement has, when this is a canonical unit. */
  int[] speakersOfGroup = new int[0];

  Unit(int[] words, int speakers, int first) {
    this.words = words;
    this.speakers = speakers;
    this.first = first;
  }

  /** Whether it says enough to be known again in another article. */
  boolean isTelling() {
    return information >= (speakers == Identities.NOBODY ? LEAST_INFORMATION_OF_NOBODY : LEAST_INFORMATION);
  }

  int word(int at) {
    return words[at] >> 1;
  }

  boolean inMarks(int at) {
    return (words[at] & 1) == 1;
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

  /** Sets of speakers of one statement that are compared with those of a wording. */
  private static final int MOST_SPEAKERS = 8;

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
