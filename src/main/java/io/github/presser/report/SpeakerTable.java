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
    this.most = Math.max(findings.open(), findings.voices().stream().mapToInt(Voice::total).max().orElse(1));
  }

  void write(Html html) throws IOException {
    List<Voice> voices = findings.voices();
    List<Voice> first = voices.subList(0, Math.min(FIRST_ROWS, voices.size()));
    List<Voice> rest = voices.subList(first.size(), voices.size());
    writeTable(first, true, "Quotations by speaker", html);
    if (!rest.isEmpty()) {
      html.raw("<details><summary>").text(Words.count(rest.size(), "more speaker")).raw("</summary>\n");
      writeTable(rest, false, "Quotations by the other speakers", html);
      html.raw("</details>\n");
    }
  }

  private void writeTable(List<Voice> voices, boolean withOpen, String caption, Html html) throws IOException {
    html.raw("<table class=voices><caption class=vh>").raw(caption).raw("</caption>\n");
    html.raw("<thead><tr><th scope=col>Speaker</th><th scope=col class=number>Quotations</th>");
    html.raw("<td class=bar></td><th scope=col class=number>Direct</th><th scope=col class=number>Mixed</th>");
    html.raw("<th scope=col class=number>Indirect</th><th scope=col class=number>Articles</th></tr></thead>\n");
    html.raw("<tbody>\n");
    for (Voice voice : voices) {
      html.raw("<tr><th scope=row><a href=#q").raw(voice.first()).raw(" data-voice=").raw(voice.number()).raw(">");
      html.text(voice.name()).raw("</a>").raw(voice.onRoster() ? " <span class=roster>roster</span>" : "");
      html.raw("</th>");
      writeNumbers("c" + voice.colour(), voice.total(), html);
      writeNumber("direct", voice.direct(), html);
      writeNumber("mixed", voice.mixed(), html);
      writeNumber("indirect", voice.indirect(), html);
      writeNumber("articles", voice.articles(), html);
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
