package io.github.presser.statements;

import io.github.presser.statements.SyntheticNews.Draft;
import io.github.presser.statements.SyntheticNews.News;
import io.github.presser.statements.SyntheticNews.Wording;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How right statements are, by pairs of quotations: precision is the share of the pairs put together that belong
 * together, recall the share of the pairs that belong together that were put together.
 *
 * @param found the share of quotations of each kind of wording that are together with most others of their statement
 */
record PairwiseScore(double precision, double recall, Map<Wording, Double> found) {

  static PairwiseScore of(List<Statement> statements, News news) {
    return of(
        statements.stream()
            .map(
                statement ->
                    statement.occurrences().stream()
                        .map(one -> news.draft(one.articleId(), one.quotation().id()))
                        .toList())
            .toList());
  }

  /** Scores statements, of each what was quoted. */
  static PairwiseScore of(List<List<Draft>> statements) {
    long together = 0;
    long right = 0;
    Map<Integer, Long> sizes = new HashMap<>();
    Map<Integer, int[]> home = new HashMap<>(); // of each statement: where most of it is, and how much
    for (int s = 0; s < statements.size(); s++) {
      Map<Integer, Integer> counts = new HashMap<>();
      for (Draft draft : statements.get(s)) {
        int truth = draft.statement();
        counts.merge(truth, 1, Integer::sum);
        sizes.merge(truth, 1L, Long::sum);
      }
      together += pairs(statements.get(s).size());
      for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
        right += pairs(count.getValue());
        int[] most = home.computeIfAbsent(count.getKey(), t -> new int[2]);
        if (count.getValue() > most[1]) {
          most[0] = s;
          most[1] = count.getValue();
        }
      }
    }
    Map<Wording, long[]> tallies = new EnumMap<>(Wording.class);
    for (int s = 0; s < statements.size(); s++) {
      for (Draft draft : statements.get(s)) {
        if (sizes.get(draft.statement()) > 1) {
          long[] tally = tallies.computeIfAbsent(draft.wording(), w -> new long[2]);
          int[] most = home.get(draft.statement());
          tally[0] += most[0] == s && most[1] > 1 ? 1 : 0;
          tally[1]++;
        }
      }
    }
    long belong = sizes.values().stream().mapToLong(PairwiseScore::pairs).sum();
    Map<Wording, Double> found = new EnumMap<>(Wording.class);
    tallies.forEach((wording, tally) -> found.put(wording, (double) tally[0] / tally[1]));
    return new PairwiseScore(share(right, together), share(right, belong), found);
  }

  private static long pairs(long count) {
    return count * (count - 1) / 2;
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(String.format(Locale.ROOT, "precision %.2f %%, recall %.2f %%; found", precision * 100, recall * 100));
    found.forEach(
        (wording, share) ->
            text.append(String.format(Locale.ROOT, " %s %.1f", wording.name().toLowerCase(Locale.ROOT), share * 100)));
    return text.toString();
  }
}
