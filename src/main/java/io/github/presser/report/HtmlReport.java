package io.github.presser.report;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import io.github.presser.Extraction;
import io.github.presser.internal.Utf8;
import io.github.presser.internal.english.Lexicon;
import io.github.presser.statements.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes what was found in articles as one HTML file for people to read: who is quoted how often, the statements that
 * are quoted more than once with their wordings side by side, and the articles with names and quotations marked and a
 * note on each.
 *
 * <pre>{@code
 * List<Extraction> extractions = …
 * List<Statement> statements = new StatementFinder().find(extractions);
 * try (Writer out = Files.newBufferedWriter(Path.of("report.html"))) {
 *   new HtmlReport("Cod talks").write(extractions, statements, out);
 * }
 * }</pre>
 *
 * <p>The file needs nothing but a browser: it loads nothing, its Content Security Policy forbids it to, and without
 * scripts everything can be read but nothing filtered. What comes from an article is shown as text, whatever it is:
 * control characters, and the bidirectional marks that reorder what follows them, show as U+FFFD.
 *
 * <p>Immutable and thread-safe.
 */
public final class HtmlReport {

  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");

  private final String title;
  private final Lexicon lexicon;

  /**
   * Makes a report by the words that Presser ships with.
   *
   * @param title its title, plain text; not blank
   * @throws IllegalArgumentException if the title is blank
   * @throws IllegalStateException if these words are not on the class path or damaged
   */
  public HtmlReport(String title) {
    this(title, Lexicon.standard());
  }

  private HtmlReport(String title, Lexicon lexicon) {
    if (title.isBlank()) {
      throw new IllegalArgumentException("A report needs a title");
    }
    this.title = title;
    this.lexicon = lexicon;
  }

  /**
   * Makes the same report by words of the caller's besides, such as short first names, by which somebody who is named
   * in two ways is one; see {@link io.github.presser.Presser.Builder#lexicon}.
   *
   * @param files the files with the words; none for those alone that Presser ships with
   * @return the report; this one stays as it is
   * @throws IOException if a file cannot be read, or a {@link io.github.presser.LexiconException} if it has a mistake
   */
  public HtmlReport withLexicon(Path... files) throws IOException {
    return new HtmlReport(title, Lexicon.with(List.of(files)));
  }

  /**
   * Writes the report. The same arguments give the same characters.
   *
   * @param extractions what was found in the articles, in the order in which to show them; ids of articles should be
   *     unique. With none, the report says so
   * @param statements the statements that the articles make, as {@link io.github.presser.statements.StatementFinder}
   *     finds them; those with one quotation are left to the articles. Empty to leave them out
   * @param out where to; in UTF-8, as the report declares. It is neither flushed nor closed
   * @throws IOException if {@code out} throws it
   * @throws NullPointerException if a value is null
   */
  public void write(List<Extraction> extractions, List<Statement> statements, Writer out) throws IOException {
    Objects.requireNonNull(out, "out");
    new Page(extractions, statements, new Html(out)).write();
  }

  private static String resource(String name) {
    try {
      return Utf8.resource(HtmlReport.class, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One report being written. */
  private final class Page {

    private final List<Extraction> extractions;
    private final Findings findings;
    private final Html html;
    private final String style = resource("report.css");
    private final String script = resource("report.js");
    private final Map<String, String> titles = new HashMap<>();
    private final int[] counts;

    Page(List<Extraction> extractions, List<Statement> statements, Html html) {
      this.extractions = List.copyOf(extractions);
      this.findings = new Findings(extractions, statements, lexicon);
      this.html = html;
      this.counts = new int[this.extractions.size()];
      for (int i = 0; i < counts.length; i++) {
        titles.put(extractions.get(i).article().id(), section(i).title());
        counts[i] = findings.of(i).size();
      }
    }

    private ArticleSection section(int number) {
      return new ArticleSection(number, extractions.get(number), findings);
    }

    void write() throws IOException {
      String template = resource("report.html");
      Matcher place = PLACE.matcher(template);
      int end = 0;
      while (place.find()) {
        html.raw(template.substring(end, place.start()));
        fill(place.group(1));
        end = place.end();
      }
      html.raw(template.substring(end));
    }

    private void fill(String place) throws IOException {
      switch (place) {
        case "policy" -> html.raw(policy());
        case "style" -> html.raw(style);
        case "script" -> html.raw(script);
        case "title" -> html.text(title);
        case "summary" -> writeSummary();
        case "contents" -> writeContents();
        case "speakers" -> writeSpeakers();
        case "statements" -> writeStatements();
        case "articles" -> writeArticles();
        default -> throw new IllegalStateException("report.html has an unknown place " + place);
      }
    }

    /** Only this style and this script count; nothing is loaded, sent or framed. */
    private String policy() {
      return "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
          + "'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";
    }

    private static String hash(String source) {
      return "sha256-"
          + BaseEncoding.base64().encode(Hashing.sha256().hashString(source, StandardCharsets.UTF_8).asBytes());
    }

    private void writeSummary() throws IOException {
      html.text(Phrases.count(extractions.size(), "article")).raw(", ");
      html.text(Phrases.count(findings.quotations(), "quotation")).raw(" by ");
      html.text(Phrases.count(findings.speakers().size(), "speaker")).raw(".");
      if (findings.open() > 0) {
        int first = findings.openAfter(-1).orElseThrow().number();
        html.raw(" <a href=#q").raw(first).raw(" data-show=o>");
        html.text(Phrases.count(findings.open(), "quotation")).raw(" without a speaker</a>.");
      }
      writeShowLink(findings.recovered(), "r", " with a speaker from another article");
      writeShowLink(findings.disputed(), "x", " on whose speaker the articles disagree");
    }

    private void writeShowLink(int count, String flag, String what) throws IOException {
      if (count > 0) {
        html.raw(" <a href=#statements data-show=").raw(flag).raw(">").text(Phrases.count(count, "quotation") + what);
        html.raw("</a>.");
      }
    }

    private void writeContents() throws IOException {
      for (int i = 0; i < counts.length; i++) {
        html.raw("<li><a href=#a").raw(i).raw(">").text(titles.get(extractions.get(i).article().id()));
        html.raw("</a> <span class=sure>").raw(counts[i]).raw("</span></li>\n");
      }
    }

    private void writeSpeakers() throws IOException {
      if (findings.quotations() == 0) {
        html.raw("<p>The articles quote nobody.</p>\n");
      } else {
        new SpeakerTable(findings).write(html);
      }
    }

    private void writeStatements() throws IOException {
      if (findings.repeated().isEmpty()) {
        html.raw("<p>No statement is quoted more than once.</p>\n");
      } else {
        new StatementTable(findings, id -> titles.getOrDefault(id, id)).write(html);
      }
    }

    private void writeArticles() throws IOException {
      if (extractions.isEmpty()) {
        html.raw("<p>There are no articles.</p>\n");
      }
      for (int i = 0; i < counts.length; i++) {
        section(i).write(html);
      }
    }
  }
}
