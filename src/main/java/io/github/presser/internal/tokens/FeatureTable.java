package io.github.presser.internal.tokens;

import java.util.Arrays;
import java.util.Collection;

/**
 * Numbers the features of a linear model, by a hash of the feature's name. The hash of two texts joined follows from
 * the hashes of the two, so that a name is looked up by its parts and never put together. Immutable and thread-safe.
 *
 * <p>Names of different features that have one hash would be taken for each other: the hash has 63 bits, so of a
 * million features and a billion names looked up none is expected to.
 */
final class FeatureTable {

  /** What {@link #find} gives for a name that no feature has. */
  static final int NONE = -1;

  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final long MIX = 0xFF51AFD7ED558CCDL;
  private static final int BITS = 63;

  /** The hashes of the names in ascending order: a feature's number is its place here. */
  private final long[] hashes;
  /** For each value of the hashes' first bits, the place of the first hash that is not less. */
  private final int[] starts;
  private final int shift;

  /**
   * A part of a name.
   *
   * @param hash its polynomial hash
   * @param shift the polynomial's base to the power of its length
   */
  record Part(long hash, long shift) {

    static Part of(String text) {
      long hash = 0;
      long shift = 1;
      for (int i = 0; i < text.length(); i++) {
        hash = hash * BASE + text.charAt(i) + 1;
        shift *= BASE;
      }
      return new Part(hash, shift);
    }

    /** This part and then the other. */
    Part then(Part next) {
      return new Part(hash * next.shift + next.hash, shift * next.shift);
    }
  }

  private FeatureTable(long[] hashes) {
    this.hashes = hashes;
    int buckets = Math.max(1, Integer.highestOneBit(hashes.length));
    this.shift = BITS - Integer.numberOfTrailingZeros(buckets);
    this.starts = new int[buckets + 1];
    int bucket = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (hashes[i] < 0 || i > 0 && hashes[i] <= hashes[i - 1]) {
        throw new IllegalArgumentException("Hashes must ascend, each once; number " + i + " does not");
      }
      for (int own = bucket(hashes[i]); bucket < own; ) {
        starts[++bucket] = i;
      }
    }
    Arrays.fill(starts, bucket + 1, starts.length, hashes.length);
  }

  /**
   * Numbers the features with these names.
   *
   * @throws IllegalArgumentException if two names have one hash
   */
  static FeatureTable of(Collection<String> names) {
    return new FeatureTable(names.stream().mapToLong(name -> key(Part.of(name))).sorted().toArray());
  }

  /** Reads what {@link #write} wrote. */
  static FeatureTable read(ModelData data) {
    return new FeatureTable(data.longs());
  }

  void write(ModelData.Writer data) {
    data.longs(hashes);
  }

  /** How many features there are. */
  int size() {
    return hashes.length;
  }

  /** The number of the feature with the name, from 0; or {@link #NONE}. */
  int find(Part name) {
    long hash = key(name);
    int bucket = bucket(hash);
    int end = starts[bucket + 1];
    for (int i = starts[bucket]; i < end; i++) {
      if (hashes[i] == hash) {
        return i;
      }
    }
    return NONE;
  }

  private int bucket(long hash) {
    return (int) (hash >>> shift);
  }

  /** Never negative, and its first bits depend on the whole name, also of a short one. */
  private static long key(Part name) {
    return (name.hash() ^ name.hash() >>> 32) * MIX >>> 1;
  }
}
