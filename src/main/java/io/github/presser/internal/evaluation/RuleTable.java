package io.github.presser.internal.evaluation;

import io.github.presser.training.Measure;
import io.github.presser.training.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What each rule adds, as a table. */
public final class RuleTable {

  private RuleTable() {}

  /**
   * The articles read without one rule.
   *
   * @param rule the rule's id
   * @param changed in how many articles anything is otherwise without it
   * @param without what was counted without it
   */
  public record Trial(String rule, int changed, Counts without) {}

  /**
   * Makes the table.
   *
   * @param all what was counted with all rules
   * @return lines, each with a line end
   */
  public static String of(Counts all, List<Trial> trials) {
    List<Measure> measures = all.marked();
    List<String> header = new ArrayList<>(List.of("", "articles"));
    measures.forEach(measure -> header.addAll(List.of(measure.label() + " right", "wrong")));
    List<List<String>> rows = new ArrayList<>();
    for (Trial trial : trials) {
      List<String> row = new ArrayList<>(List.of(trial.rule(), String.valueOf(trial.changed())));
      for (Measure measure : measures) {
        Score with = all.score(measure);
        Score without = trial.without().score(measure);
        row.add(difference(with.rightOfGold() - without.rightOfGold()));
        row.add(difference(wrong(with) - wrong(without)));
      }
      rows.add(row);
    }
    return new Table(
            "What each rule adds: articles that it changes, and by how much more is right and wrong with it",
            List.of(), header, rows)
        .toText();
  }

  private static double wrong(Score score) {
    return score.predicted() - score.rightOfPredicted();
  }

  private static String difference(double count) {
    String format = count == Math.rint(count) ? "%+.0f" : "%+.1f";
    return Math.abs(count) < 0.05 ? "." : String.format(Locale.ROOT, format, count);
  }
}
