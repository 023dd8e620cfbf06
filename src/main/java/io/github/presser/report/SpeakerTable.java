package io.github.presser.report;

import java.io.IOException;
import java.util.List;

/** Who is quoted how often: a table with a bar in each row, so that the numbers stand beside what they look like. */
final class SpeakerTable {

  /** How many rows show at first. */
  private static final int FIRST_ROWS = 12;

  private final Findings findings;
  private final int most;

  SpeakerTable(Findings findings) {
    this.findings = findings;
    this.most = Math.max(findings.open(), findings.speakers().stream().mapToInt(SpeakerStats::total).max().orElse(1));
  }

  void write(Html html) throws IOException {
    List<SpeakerStats> speakers = findings.speakers();
    List<SpeakerStats> first = speakers.subList(0, Math.min(FIRST_ROWS, speakers.size()));
    List<SpeakerStats> rest = speakers.subList(first.size(), speakers.size());
    writeTable(first, true, "Quotations by speaker", html);
    if (!rest.isEmpty()) {
      html.raw("<details><summary>").text(Phrases.count(rest.size(), "more speaker")).raw("</summary>\n");
      writeTable(rest, false, "Quotations by the other speakers", html);
      html.raw("</details>\n");
    }
  }

  private void writeTable(List<SpeakerStats> speakers, boolean withOpen, String caption, Html html) throws IOException {
    html.raw("<table class=voices><caption class=vh>").raw(caption).raw("</caption>\n");
    html.raw("<thead><tr><th scope=col>Speaker</th><th scope=col class=number>Quotations</th>");
    html.raw("<td class=bar></td><th scope=col class=number>Direct</th><th scope=col class=number>Mixed</th>");
    html.raw("<th scope=col class=number>Indirect</th><th scope=col class=number>Articles</th></tr></thead>\n");
    html.raw("<tbody>\n");
    for (SpeakerStats speaker : speakers) {
      html.raw("<tr><th scope=row><a href=#q").raw(speaker.first()).raw(" data-voice=").raw(speaker.number()).raw(">");
      html.text(speaker.name()).raw("</a>").raw(speaker.onRoster() ? " <span class=roster>roster</span>" : "");
      html.raw("</th>");
      writeNumbers("c" + speaker.colour(), speaker.total(), html);
      writeNumber("direct", speaker.direct(), html);
      writeNumber("mixed", speaker.mixed(), html);
      writeNumber("indirect", speaker.indirect(), html);
      writeNumber("articles", speaker.articles(), html);
      html.raw("</tr>\n");
    }
    if (withOpen && findings.open() > 0) {
      int first = findings.openAfter(-1).orElseThrow().number();
      html.raw("<tr><th scope=row><a href=#q").raw(first).raw(" data-show=o>No speaker</a></th>");
      writeNumbers("none", findings.open(), html);
      html.raw("<td colspan=4></td></tr>\n");
    }
    html.raw("</tbody>\n</table>\n");
  }

  private static void writeNumber(String label, int number, Html html) throws IOException {
    html.raw("<td class=number data-label=").raw(label).raw(">").raw(number).raw("</td>");
  }

  private void writeNumbers(String colour, int total, Html html) throws IOException {
    html.raw("<td class=number>").raw(total).raw("</td><td class=bar>");
    html.raw("<svg class=").raw(colour).raw(" viewBox=\"0 0 1000 10\" preserveAspectRatio=none aria-hidden=true>");
    html.raw("<rect width=").raw((int) Math.max(4, 1000L * total / most)).raw(" height=10></rect></svg></td>");
  }
}
