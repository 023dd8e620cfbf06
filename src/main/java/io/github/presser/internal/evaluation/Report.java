package io.github.presser.internal.evaluation;

import com.google.common.base.Strings;
import com.google.common.collect.Multiset;
import io.github.presser.EntityType;
import io.github.presser.Quotation;
import io.github.presser.training.Measure;
import io.github.presser.training.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Results for people and for programs; the same results give the same characters. */
public final class Report {

  /** What is told by kind of quotation and of source. */
  static final List<Measure> OF_GROUPS =
      List.of(Measure.CONTENT_STRICT, Measure.CONTENT_PARTIAL, Measure.ATTRIBUTION, Measure.SPEAKER);

  private final Map<String, Counts> programs;
  private final Counts main;

  /**
   * Starts a report.
   *
   * @param programs the results of each program by its name, all on the same articles; the first is the one that the
   *     report is about, the others are to compare with; not empty
   */
  public Report(Map<String, Counts> programs) {
    this.programs = new LinkedHashMap<>(programs);
    this.main = programs.values().iterator().next();
  }

  /** The scores of the first program, and nothing else. */
  public String scoresAsText() {
    StringBuilder out = new StringBuilder(Strings.repeat(" ", 18));
    List.of("P", "R", "F1").forEach(h -> out.append(Strings.padStart(h, 7, ' ')));
    out.append('\n');
    for (Measure measure : main.marked()) {
      Score score = main.score(measure);
      out.append(Strings.padEnd(measure.label(), 18, ' '));
      for (double value : List.of(score.precision(), score.recall(), score.f1())) {
        out.append(Strings.padStart(percent(value), 7, ' '));
      }
      out.append('\n');
    }
    facts(main).forEach((name, value) -> out.append(name).append(": ").append(value).append('\n'));
    return out.toString();
  }

  /** Everything, for a terminal. */
  public String toText() {
    StringBuilder out = new StringBuilder(scoresAsText());
    for (Table table : tables()) {
      out.append('\n').append(table.toText());
    }
    return out.toString();
  }

  /**
   * Everything, as a page.
   *
   * @param command the command that makes the page
   */
  public String toMarkdown(String command) {
    StringBuilder out = new StringBuilder();
    out.append("# How right Presser is\n\n");
    out.append("Made by the command below; do not edit. Figures are percentages, pooled over all articles.\n\n");
    out.append("```\n").append(command).append("\n```\n\n");
    out.append("## Scores\n\n");
    main.marked().forEach(m -> out.append("- ").append(m.label()).append(": ").append(m.meaning()).append('\n'));
    if (main.hasQuotations()) {
      out.append("- labels alpha: each word labelled source, cue, content or none, Krippendorff's alpha\n");
    }
    out.append('\n');
    out.append(scoresAsMarkdown());
    for (Table table : tables()) {
      out.append('\n').append(table.toMarkdown());
    }
    return out.toString();
  }

  /** The scores of every program as one table in Markdown, and the other facts about the first. */
  public String scoresAsMarkdown() {
    List<String> header = List.of("", "P", "R", "F1", "right/predicted", "right/gold", "mean F1 of articles");
    List<List<String>> rows = new ArrayList<>();
    for (Measure measure : main.marked()) {
      programs.forEach(
          (program, results) -> {
            Score score = results.score(measure);
            rows.add(
                List.of(
                    measure.label() + suffix(program),
                    percent(score.precision()),
                    percent(score.recall()),
                    percent(score.f1()),
                    amount(score.rightOfPredicted()) + "/" + amount(score.predicted()),
                    amount(score.rightOfGold()) + "/" + amount(score.gold()),
                    percent(results.meanF1(measure))));
          });
    }
    List<String> factHeader = new ArrayList<>(List.of(""));
    factHeader.addAll(programs.keySet());
    List<List<String>> factRows = new ArrayList<>();
    for (String fact : facts(main).keySet()) {
      List<String> row = new ArrayList<>(List.of(fact));
      programs.values().forEach(results -> row.add(facts(results).get(fact)));
      factRows.add(row);
    }
    return new Table("", List.of(), header, rows).rowsAsMarkdown()
        + "\n"
        + new Table("", List.of(), factHeader, factRows).rowsAsMarkdown();
  }

  /** The scores and everything that is counted, of the first program, as one JSON object in one line. */
  public String toJson() {
    return new JsonReport(main).toString();
  }

  static Map<String, String> facts(Counts results) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("articles", String.valueOf(results.articles));
    facts.put("missing", String.valueOf(results.missing));
    if (results.hasNotes()) {
      facts.put("marks that quote nobody", String.valueOf(results.unquoted));
      facts.put("of these taken for quotations", String.valueOf(results.unquotedTakenForQuotations));
    }
    if (!results.hasQuotations()) {
      return facts;
    }
    Score attribution = results.score(Measure.ATTRIBUTION);
    facts.put("gold", amount(attribution.gold()));
    facts.put("predicted", amount(attribution.predicted()));
    facts.put(
        "source accuracy on matched",
        results.matched == 0 ? "0" : percent((double) results.sourceRightOfMatched / results.matched));
    facts.put("quoted passages unattributed in gold", String.valueOf(results.unattributedPassages));
    facts.put("of these given a source", String.valueOf(results.falselyAttributedPassages));
    facts.put("labels alpha", percent(results.labelsAlpha()));
    return facts;
  }

  private List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    if (main.hasQuotations()) {
      addQuotations(tables);
    }
    if (main.hasNotes()) {
      for (Measure measure : List.of(Measure.NOTED_PASSAGES, Measure.NOTED_STATEMENTS)) {
        tables.add(outcomes(
            "What became of the " + measure.label(),
            r -> r.notedOutcomes.get(measure),
            Fate.OfNoted.values(),
            Fate.OfNoted::label));
      }
      tables.add(names("Listed names by type", List.of(), r -> r.listedByType));
      if (!main.notedQuotations.isEmpty()) {
        tables.add(
            bins(
                "quotations",
                main.notedQuotations,
                "Each quotation predicted as speech or writing, with a source or a cue; right is what has half or more"
                    + " of some words that a reader noted"));
      }
    }
    if (main.hasNames()) {
      tables.add(namesByType());
    }
    return tables;
  }

  private void addQuotations(List<Table> tables) {
    tables.add(
        groups(
            "By kind of quotation",
            List.of(
                "Recall goes by the kind of the gold quotation, precision by the kind of the predicted one, speakers by"
                    + " the gold; the kind is told from double quotation marks, for every program alike."),
            r -> r.byKind,
            List.of(Quotation.Kind.DIRECT, Quotation.Kind.MIXED, Quotation.Kind.INDIRECT),
            kind -> kind.name().toLowerCase(Locale.ROOT)));
    tables.add(
        groups(
            "By kind of source",
            List.of(
                "Recall goes by the form of the gold source, precision by the form of the predicted one, speakers by"
                    + " the gold; the form is told from the words: a name is a phrase whose head is a name."),
            r -> r.bySource,
            List.of(SourceForm.values()),
            SourceForm::label));
    tables.add(
        outcomes(
            "What became of the gold quotations",
            r -> r.goldOutcomes,
            Fate.OfGold.values(),
            Fate.OfGold::label));
    tables.add(
        outcomes(
            "What the predicted quotations are",
            r -> r.predictedOutcomes,
            Fate.OfPredicted.values(),
            Fate.OfPredicted::label));
    if (main.hasSpeakers()) {
      tables.add(
          outcomes(
              "What became of the speakers",
              r -> r.speakerOutcomes,
              Fate.OfSpeakers.values(),
              Fate.OfSpeakers::label));
    }
    if (!main.calibration.isEmpty()) {
      tables.add(abstentions());
      tables.add(
          bins(
              "speakers",
              main.calibration.speakers(),
              "Each speaker given to a quotation that is paired with a gold one whose speakers people have marked"));
    }
    if (!main.quotations.isEmpty()) {
      tables.add(
          bins(
              "quotations",
              main.quotations,
              "Each quotation predicted; right is what the attribution measure counts"));
    }
  }

  private Table namesByType() {
    String note = "The last row takes names of one type that have a word in common for the same, one to one.";
    Table byType = names("Names by type", List.of(note), r -> r.byType);
    List<List<String>> rows = new ArrayList<>(byType.rows());
    programs.forEach(
        (program, results) -> rows.add(names("a word in common" + suffix(program), results.namesAtAll.score())));
    return new Table(byType.title(), byType.notes(), byType.header(), rows);
  }

  private Table names(String title, List<String> notes, Function<Counts, Map<EntityType, Tally>> of) {
    List<List<String>> rows = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      programs.forEach(
          (program, results) -> rows.add(names(type.name().toLowerCase(Locale.ROOT) + suffix(program),
              of.apply(results).get(type).score())));
    }
    return new Table(title, notes, List.of("", "gold", "P", "R", "F1"), rows);
  }

  private static List<String> names(String label, Score score) {
    return List.of(
        label, amount(score.gold()), percent(score.precision()), percent(score.recall()), percent(score.f1()));
  }

  private <G> Table groups(
      String title,
      List<String> notes,
      Function<Counts, Map<G, Map<Measure, Tally>>> of,
      List<G> groups,
      Function<G, String> label) {
    List<Measure> measured = OF_GROUPS.stream().filter(main.marked()::contains).toList();
    List<String> header = new ArrayList<>(List.of("", "gold"));
    for (Measure measure : measured) {
      header.addAll(List.of(measure.label() + " P", "R", "F1"));
    }
    List<List<String>> rows = new ArrayList<>();
    for (G group : groups) {
      programs.forEach(
          (program, results) -> {
            Map<Measure, Tally> tallies = of.apply(results).get(group);
            List<String> row = new ArrayList<>();
            row.add(label.apply(group) + suffix(program));
            row.add(amount(tallies.get(Measure.ATTRIBUTION).score().gold()));
            for (Measure measure : measured) {
              Score score = tallies.get(measure).score();
              row.addAll(List.of(percent(score.precision()), percent(score.recall()), percent(score.f1())));
            }
            rows.add(row);
          });
    }
    return new Table(title, notes, header, rows);
  }

  private <O> Table outcomes(
      String title, Function<Counts, Multiset<O>> of, O[] outcomes, Function<O, String> label) {
    List<String> header = new ArrayList<>(List.of(""));
    programs.keySet().forEach(program -> header.addAll(List.of(program, "%")));
    List<List<String>> rows = new ArrayList<>();
    for (O outcome : outcomes) {
      List<String> row = new ArrayList<>(List.of(label.apply(outcome)));
      for (Counts results : programs.values()) {
        Multiset<O> counts = of.apply(results);
        row.add(String.valueOf(counts.count(outcome)));
        row.add(percent(counts.isEmpty() ? 0 : (double) counts.count(outcome) / counts.size()));
      }
      rows.add(row);
    }
    return new Table(title, List.of(), header, rows);
  }

  private Table abstentions() {
    List<List<String>> rows = new ArrayList<>();
    for (Calibration.Abstention a : main.calibration.abstentions()) {
      rows.add(
          List.of(
              fixed(a.threshold(), 1),
              percent(a.precision()),
              percent(a.coverage()),
              percent(a.recall()),
              a.right() + "/" + a.given(),
              a.given() + "/" + a.nameable()));
    }
    return new Table(
        "Speakers at a least confidence",
        List.of(
            "What is left when speakers under a confidence are withheld (a quotation keeps its speakers only together,"
                + " by the least confident). Precision: of the quotations given speakers, those given exactly the right"
                + " ones. Coverage: quotations given speakers, by those whose speakers can be named, whether found or"
                + " not. Recall: the same for those given the right ones. Counted are quotations whose speakers people"
                + " have marked."),
        List.of("least confidence", "precision", "coverage", "recall", "right/given", "given/nameable"),
        rows);
  }

  private static Table bins(String what, Reliability reliability, String counted) {
    List<List<String>> rows = new ArrayList<>();
    for (Reliability.Bin bin : reliability.bins()) {
      if (bin.count() > 0) {
        rows.add(
            List.of(
                fixed(bin.from(), 1) + " to " + fixed(bin.to(), 1),
                String.valueOf(bin.count()),
                fixed(bin.confidence(), 3),
                fixed(bin.right(), 3)));
      }
    }
    return new Table(
        "Confidence of " + what + ", expected calibration error " + fixed(reliability.expectedError(), 3),
        List.of(
            counted + ", in ten bins of equal width by confidence. The expected calibration error is the mean, over "
                + what + ", of the distance between their bin's mean confidence and its share of right ones."),
        List.of("confidence", what, "mean confidence", "share right"),
        rows);
  }

  /** What tells the rows of several programs apart. */
  private String suffix(String program) {
    return programs.size() == 1 ? "" : ", " + program;
  }

  static String percent(double share) {
    return fixed(100 * share, 1);
  }

  /** Rounded from the exact value of the double, ties to even, in every locale. */
  static String fixed(double value, int digits) {
    return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static String amount(double count) {
    return count == Math.rint(count) ? fixed(count, 0) : fixed(count, 1);
  }
}
