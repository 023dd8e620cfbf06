package io.github.presser.internal.statements;

import java.io.Serializable;

/**
 * What one wording finds under one pair of neighbouring words.
 *
 * @param pair the pair, as {@link WordPairs} numbers it
 * @param count how many wordings have the pair, at most {@link #MOST_COUNTED}: what makes it rare or common
 * @param fuller the fuller ones of the first {@link #MOST_LISTED} of them, the fullest first
 */
public record PairList(long pair, int count, long[] fuller) implements Serializable {

  /** The fullest wordings of a pair, which are found under it; the others are not. */
  public static final int MOST_LISTED = 32;

  /** A pair that more wordings have is as common as one can be. */
  public static final int MOST_COUNTED = 200;
}
