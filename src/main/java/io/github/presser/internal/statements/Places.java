package io.github.presser.internal.statements;

import io.github.presser.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where the units stand: in which articles, and where in these. Quotations are added article by article. */
public final class Places {

  /** A quotation of which nothing is known but that it stands there. */
  static final int NO_UNIT = -1;

  private static final int NONE = -1;

  private int[] units = new int[16];
  private int[] articles = new int[16];
  private final List<List<Span>> spans = new ArrayList<>();
  private int[] firstOfArticle = {0};
  private int[] first = new int[0];
  private int[] next = new int[0];
  private int count;

  /**
   * Adds a quotation.
   *
   * @param unit the number of its unit
   * @param article the number of its article: that of the quotation before or the next one
   * @param content where it stands in the article
   */
  public void add(int unit, int article, List<Span> content) {
    if (count == units.length) {
      units = Arrays.copyOf(units, count * 2);
      articles = Arrays.copyOf(articles, count * 2);
    }
    if (article + 2 > firstOfArticle.length) {
      firstOfArticle = Arrays.copyOf(firstOfArticle, Math.max(article + 2, firstOfArticle.length * 2));
    }
    units[count] = unit;
    articles[count] = article;
    spans.add(content);
    count++;
    firstOfArticle[article + 1] = count; // an article ends where the next begins
  }

  /** Links the quotations of each unit, when all are there. */
  void link(int numberOfUnits) {
    first = new int[numberOfUnits];
    next = new int[count];
    Arrays.fill(first, NONE);
    for (int at = count - 1; at >= 0; at--) {
      if (units[at] != NO_UNIT) {
        next[at] = first[units[at]];
        first[units[at]] = at;
      }
    }
  }

  /** What is told of another quotation in an article of a unit. */
  interface Neighbour {

    /** Takes a neighbour: its unit, and whether it shares words with the unit there. */
    void meet(int unit, boolean overlaps);
  }

  /** Tells of every other unit that an article has which has this one. */
  void neighbours(int unit, Neighbour taker) {
    for (int at = first[unit]; at != NONE; at = next[at]) {
      int article = articles[at];
      for (int other = firstOfArticle[article]; other < firstOfArticle[article + 1]; other++) {
        if (units[other] != unit && units[other] != NO_UNIT) {
          taker.meet(units[other], overlap(spans.get(at), spans.get(other)));
        }
      }
    }
  }

  private static boolean overlap(List<Span> one, List<Span> other) {
    for (Span a : one) {
      for (Span b : other) {
        if (a.overlaps(b)) {
          return true;
        }
      }
    }
    return false;
  }
}
