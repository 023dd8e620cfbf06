package io.github.presser.internal.learning;

import java.util.Arrays;

/**
 * The active features of one decision, as hashed keys. A feature is a template number and the values that fill it;
 * no string is built. Not thread-safe: each article has its own, cleared and filled again for each decision.
 */
public final class Features {

  private int[] keys = new int[64];
  private int size;

  public void clear() {
    size = 0;
  }

  public int size() {
    return size;
  }

  public int key(int i) {
    return keys[i];
  }

  public int[] toArray() {
    return Arrays.copyOf(keys, size);
  }

  public void add(int template) {
    put(mix(template * 0x9E3779B9 + 1));
  }

  public void add(int template, int a) {
    put(mix(mix(template * 0x9E3779B9 + 1) + a * 0x85EBCA6B));
  }

  public void add(int template, int a, int b) {
    put(mix(mix(mix(template * 0x9E3779B9 + 1) + a * 0x85EBCA6B) + b * 0xC2B2AE35));
  }

  public void add(int template, int a, int b, int c) {
    put(mix(mix(mix(mix(template * 0x9E3779B9 + 1) + a * 0x85EBCA6B) + b * 0xC2B2AE35) + c * 0x27D4EB2F));
  }

  private void put(int key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    keys[size++] = key;
  }

  /** The finaliser of MurmurHash3 (Appleby 2011, public domain): every input bit reaches every output bit. */
  private static int mix(int h) {
    h ^= h >>> 16;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    h ^= h >>> 16;
    return h;
  }
}
