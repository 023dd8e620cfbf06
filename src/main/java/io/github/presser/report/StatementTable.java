package io.github.presser.report;

import io.github.presser.Speaker;
import io.github.presser.statements.Change;
import io.github.presser.statements.Claim;
import io.github.presser.statements.Difference;
import io.github.presser.statements.Occurrence;
import io.github.presser.statements.Statement;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The statements that are quoted more than once: the fullest wording beside the others, with what these changed. */
final class StatementTable {

  /** How many articles a wording names at first. */
  private static final int FIRST_ARTICLES = 6;

  private final Findings findings;
  private final Function<String, String> titles;

  /**
   * Makes the table.
   *
   * @param titles the title of the article with an id
   */
  StatementTable(Findings findings, Function<String, String> titles) {
    this.findings = findings;
    this.titles = titles;
  }

  void write(Html html) throws IOException {
    html.raw("<table class=statements><caption class=vh>Statements and their wordings</caption>\n");
    html.raw("<thead><tr><th scope=col>Said by</th><th scope=col>Fullest wording</th>");
    html.raw("<th scope=col>Other wordings</th></tr></thead>\n<tbody>\n");
    for (RepeatedStatement repeated : findings.repeated()) {
      writeRow(repeated, html);
    }
    html.raw("</tbody>\n</table>\n");
  }

  private void writeRow(RepeatedStatement repeated, Html html) throws IOException {
    Statement statement = repeated.statement();
    Map<String, List<Occurrence>> byWording =
        statement.occurrences().stream()
            .collect(Collectors.groupingBy(Occurrence::wording, LinkedHashMap::new, Collectors.toList()));
    Map<String, Difference> changed = new LinkedHashMap<>();
    List<Occurrence> same = new ArrayList<>();
    byWording.forEach(
        (wording, occurrences) -> {
          Difference difference = Difference.between(statement.wording(), wording);
          if (difference.changes().stream().allMatch(change -> change.kind() == Change.Kind.KEPT)) {
            same.addAll(occurrences);
          } else {
            changed.put(wording, difference);
          }
        });
    String numbers =
        statement.occurrences().stream()
            .flatMap(occurrence -> findings.of(occurrence).stream())
            .map(shown -> Integer.toString(shown.number()))
            .collect(Collectors.joining(" "));
    html.raw("<tr id=s").raw(repeated.number()).raw(" data-q=\"").raw(numbers).raw("\"><th scope=row>");
    writeClaims(statement, html);
    html.raw("</th>\n<td data-label=\"Fullest wording\"><p class=wording>").text(statement.wording()).raw("</p>");
    writeArticles(same, statement, html);
    html.raw("</td>\n<td data-label=\"Other wordings\">");
    if (changed.isEmpty()) {
      html.raw("<p class=where>None: all have the same words.</p>");
    }
    for (Map.Entry<String, Difference> wording : changed.entrySet()) {
      html.raw("<p class=wording>");
      writeChanges(wording.getValue(), html);
      html.raw("</p>");
      writeArticles(byWording.get(wording.getKey()), statement, html);
    }
    html.raw("</td></tr>\n");
  }

  private void writeClaims(Statement statement, Html html) throws IOException {
    if (statement.claims().isEmpty()) {
      html.raw("<p><b class=\"name none\">No speaker</b> in any article</p>");
    }
    if (statement.disputed()) {
      html.raw("<p class=flag>Articles disagree</p>");
    }
    for (Claim claim : statement.claims()) {
      html.raw("<p>");
      writeSpeakers(claim.speakers(), html);
      if (statement.disputed()) {
        html.raw(", says ").text(claim.articleIds().stream().map(titles).limit(3).collect(Collectors.joining("; ")));
        int more = claim.articleIds().size() - 3;
        html.text(more > 0 ? " and " + Phrases.count(more, "more article") : "");
      }
      html.raw("</p>");
    }
    if (statement.occurrences().stream().anyMatch(occurrence -> occurrence.recovered().isPresent())) {
      html.raw("<p class=flag>Speaker left open by an article</p>");
    }
  }

  private void writeSpeakers(List<Speaker> speakers, Html html) throws IOException {
    for (int i = 0; i < speakers.size(); i++) {
      Speaker speaker = speakers.get(i);
      Optional<SpeakerStats> stats = findings.statsOf(speaker);
      html.raw(i == 0 ? "" : i < speakers.size() - 1 ? ", " : " and ");
      html.raw("<b class=\"name ").raw(stats.map(all -> "c" + all.colour()).orElse("none")).raw("\">");
      html.text(speaker.name()).raw("</b> <span class=sure>");
      html.text(Phrases.percent(speaker.confidence())).raw("</span>");
    }
  }

  private static void writeChanges(Difference difference, Html html) throws IOException {
    boolean first = true;
    for (Change change : difference.changes()) {
      html.raw(first ? "" : " ");
      first = false;
      String element =
          switch (change.kind()) {
            case KEPT -> "";
            case LEFT_OUT -> "del";
            case ADDED -> "ins";
          };
      html.raw(element.isEmpty() ? "" : "<" + element + ">").text(change.text());
      html.raw(element.isEmpty() ? "" : "</" + element + ">");
    }
  }

  private void writeArticles(List<Occurrence> occurrences, Statement statement, Html html) throws IOException {
    int first = Math.min(FIRST_ARTICLES, occurrences.size());
    writeList(occurrences.subList(0, first), statement, html);
    if (first < occurrences.size()) {
      html.raw("<details><summary>").text(Phrases.count(occurrences.size() - first, "more article")).raw("</summary>");
      writeList(occurrences.subList(first, occurrences.size()), statement, html);
      html.raw("</details>");
    }
  }

  private void writeList(List<Occurrence> occurrences, Statement statement, Html html) throws IOException {
    html.raw("<ul class=where>");
    for (Occurrence occurrence : occurrences) {
      Optional<ReportQuotation> shown = findings.of(occurrence);
      html.raw("<li>").raw(shown.map(s -> "<a href=#q" + s.number() + ">").orElse(""));
      html.text(titles.apply(occurrence.articleId())).raw(shown.isPresent() ? "</a>" : "");
      if (occurrence.date().isPresent()) {
        html.raw(", ").text(occurrence.date().get().atOffset(ZoneOffset.UTC).toLocalDate().toString());
      }
      if (occurrence.articleId().equals(statement.firstArticleId())) {
        html.raw(", <span class=first>first</span>");
      }
      if (occurrence.recovered().isPresent()) {
        html.raw(", <span class=missing>leaves the speaker open</span>");
      } else if (statement.disputed() || occurrence.quotation().speakers().isEmpty()) {
        html.raw(": ");
        String names =
            occurrence.quotation().speakers().stream().map(Speaker::name).collect(Collectors.joining(" and "));
        html.text(names.isEmpty() ? "no speaker" : names);
      }
      html.raw("</li>");
    }
    html.raw("</ul>");
  }
}
