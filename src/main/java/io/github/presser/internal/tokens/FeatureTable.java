package io.github.presser.internal.tokens;

import java.util.List;

/**
 * Where the weights of each feature of a linear model are, by a hash of the feature's name. The hash of two texts
 * joined follows from the hashes of the two, so that a name is looked up by its parts and never put together. Immutable
 * and thread-safe.
 *
 * <p>Names of different features that have one hash would be taken for each other: the hash has 64 bits, so of a
 * million features and a billion names looked up none is expected to.
 */
final class FeatureTable {

  /** What {@link #find} gives for a name that no feature has. */
  static final int NONE = -1;

  private static final long BASE = 0x9E3779B97F4A7C15L;

  private final long[] hashes;
  private final int[] values;
  private final int mask;

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

  /**
   * Makes a table.
   *
   * @param names the features' names, each once
   * @param values what each gives
   */
  FeatureTable(List<String> names, int[] values) {
    int capacity = Integer.highestOneBit(Math.max(2, names.size()) * 2 - 1) * 2;
    this.hashes = new long[capacity];
    this.values = new int[capacity];
    this.mask = capacity - 1;
    for (int i = 0; i < values.length; i++) {
      long hash = key(Part.of(names.get(i)));
      int slot = slot(hash);
      if (hashes[slot] == hash) {
        throw new IllegalArgumentException("Two features have one hash: " + names.get(i));
      }
      hashes[slot] = hash;
      this.values[slot] = values[i];
    }
  }

  /** The value of the feature with the name, or {@link #NONE}. */
  int find(Part name) {
    long hash = key(name);
    int slot = slot(hash);
    return hashes[slot] == hash ? values[slot] : NONE;
  }

  /** The slot that holds the hash, or the empty one where it would be. */
  private int slot(long hash) {
    long mixed = hash * 0xFF51AFD7ED558CCDL;
    int slot = (int) (mixed ^ mixed >>> 32) & mask;
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** Zero marks an empty slot. */
  private static long key(Part name) {
    return name.hash() == 0 ? 1 : name.hash();
  }
}
