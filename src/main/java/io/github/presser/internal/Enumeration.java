package io.github.presser.internal;

import java.util.List;

/** Names in a row, as a sentence has them. */
public final class Enumeration {

  private Enumeration() {}

  /**
   * "Ana Roe", "Ana Roe and Bo Poe", "Ana Roe, Bo Poe and Cy Loe".
   *
   * @param names one or more
   */
  public static String of(List<String> names) {
    int last = names.size() - 1;
    return last < 1 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
