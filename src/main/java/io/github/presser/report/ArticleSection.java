package io.github.presser.report;

import io.github.presser.Article;
import io.github.presser.Entity;
import io.github.presser.Extraction;
import io.github.presser.Mention;
import io.github.presser.Paragraph;
import io.github.presser.Publication;
import io.github.presser.Quotation;
import io.github.presser.Span;
import io.github.presser.Speaker;
import io.github.presser.internal.Enumeration;
import io.github.presser.page.TextFragments;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One article: its text with quotations and names marked, and below it a note on each.
 *
 * <p>Ids in the page: {@code a} article, {@code q} the place of a quotation in the text, {@code n} its note, {@code d}
 * who said it in that note, {@code e} entity; each with numbers, never with a word from the article.
 */
final class ArticleSection {

  private static final int LONGEST_EXCERPT = 90;
  private static final int LONGEST_TITLE = 80;

  /** How many of an entity's wordings its note gives. */
  private static final int MOST_WORDINGS = 6;

  /** Below this many percent, the place in the text has a question mark. */
  static final int DOUBTFUL = 80;

  private final int number;
  private final Extraction extraction;
  private final String text;
  private final Findings findings;
  private final List<Block> blocks;
  private final TextFragments addresses;

  ArticleSection(int number, Extraction extraction, Findings findings) {
    this.number = number;
    this.extraction = extraction;
    this.text = extraction.article().text();
    this.findings = findings;
    boolean headed = extraction.article().publication().headline().isPresent();
    this.blocks = blocks(text, extraction.paragraphs(), headed);
    this.addresses = TextFragments.of(extraction.article());
  }

  /** A stretch of the text that stands in an element of its own. */
  private record Block(Span span, String element, String style) {}

  /** A stretch of the text to be marked, and the markup that opens it. */
  private record Markup(Span span, int rank, String tag, Optional<ReportQuotation> starting) {

    /** What begins first or reaches further is outside. */
    private static final Comparator<Markup> OUTSIDE_IN =
        Comparator.comparingInt((Markup mark) -> mark.span.begin())
            .thenComparing(mark -> mark.span.end(), Comparator.reverseOrder())
            .thenComparingInt(Markup::rank);
  }

  /** The headline, in the text or beside it, or the article's id. */
  String title() {
    Article article = extraction.article();
    return blocks.stream()
        .filter(block -> block.element.equals("h3"))
        .map(block -> block.span.coveredText(text))
        .findFirst()
        .or(article.publication()::headline)
        .map(headline -> Excerpt.of(headline, LONGEST_TITLE))
        .orElse(article.id());
  }

  void write(Html html) throws IOException {
    Article article = extraction.article();
    boolean headed = blocks.stream().anyMatch(block -> block.element.equals("h3"));
    int first = findings.of(number).isEmpty() ? 0 : findings.of(number).get(0).number();
    html.raw("<article id=a").raw(number).raw(" aria-labelledby=h").raw(number);
    html.raw(" data-first=").raw(first).raw(" data-count=").raw(findings.of(number).size()).raw(">\n");
    if (!headed) {
      html.raw("<h3 id=h").raw(number).raw(">");
      html.text(article.publication().headline().orElse(article.id())).raw("</h3>\n");
    }
    html.raw("<p class=meta>");
    if (headed || article.publication().headline().isPresent()) {
      html.raw("<span class=id>").text(article.id()).raw("</span> ");
    }
    writeByline(article.publication(), html);
    if (article.date().isPresent()) {
      String date = article.date().get().atOffset(ZoneOffset.UTC).toLocalDate().toString();
      html.raw("<time datetime=\"").text(date).raw("\">").text(date).raw("</time> ");
    }
    html.raw("<span>").text(Phrases.count(findings.of(number).size(), "quotation")).raw("</span>");
    if (addresses.page().isPresent()) {
      html.raw(" <span>");
      writePageLink(addresses.page(), "The page", html);
      html.raw("</span>");
    }
    html.raw("</p>\n");
    html.raw("<div class=text dir=auto>\n");
    writeText(html);
    html.raw("</div>\n");
    writeNotes(html);
    html.raw("</article>\n");
  }

  /** Who wrote the article, and who published it, as its page has them. */
  private static void writeByline(Publication publication, Html html) throws IOException {
    if (!publication.authors().isEmpty()) {
      html.raw("<span>By ").text(Enumeration.of(publication.authors())).raw("</span> ");
    }
    if (publication.publisher().isPresent()) {
      html.raw("<span>").text(publication.publisher().get()).raw("</span> ");
    }
  }

  /** The paragraphs; and what stands between them, such as a tag, as one more, so that no word is lost. */
  private static List<Block> blocks(String text, List<Paragraph> paragraphs, boolean isHeaded) {
    List<Block> blocks = new ArrayList<>();
    int end = 0;
    boolean headed = isHeaded; // a page's headline goes before one in its text
    for (Paragraph paragraph : paragraphs) {
      addRest(text, end, paragraph.span().begin(), blocks);
      boolean headline = paragraph.role() == Paragraph.Role.HEADLINE && !headed;
      headed |= headline;
      String style = paragraph.role().name().toLowerCase(Locale.ROOT);
      blocks.add(new Block(paragraph.span(), headline ? "h3" : "p", style));
      end = paragraph.span().end();
    }
    addRest(text, end, text.length(), blocks);
    return blocks;
  }

  private static void addRest(String text, int begin, int end, List<Block> blocks) {
    if (begin < end && !text.substring(begin, end).isBlank()) {
      blocks.add(new Block(new Span(begin, end), "p", "debris"));
    }
  }

  private List<Markup> marks() {
    List<Markup> marks = new ArrayList<>();
    for (ReportQuotation shown : findings.of(number)) {
      Optional<ReportQuotation> starting = Optional.of(shown);
      for (Span span : shown.quotation().content()) {
        String tag = "<span class=\"q " + shown.colours() + "\" data-q=" + shown.number() + ">";
        marks.add(new Markup(span, shown.number(), tag, starting));
        starting = Optional.empty();
      }
    }
    TreeSet<Span> mentions = new TreeSet<>();
    extraction.entities().forEach(entity -> entity.mentions().forEach(mention -> mentions.add(mention.span())));
    for (int i = 0; i < extraction.entities().size(); i++) {
      Entity entity = extraction.entities().get(i);
      String type = SpeakerStats.typeOf(entity);
      for (Mention mention : entity.mentions()) {
        boolean underlined = mention.form() == Mention.Form.NAME || !holdsAnother(mention.span(), mentions);
        String form = mention.form() == Mention.Form.NAME ? type : underlined ? type + " other" : "bare";
        String tag = "<span class=\"" + form + "\" data-e=" + number + "-" + i + ">";
        marks.add(new Markup(mention.span(), Integer.MAX_VALUE, tag, Optional.empty()));
      }
    }
    marks.sort(Markup.OUTSIDE_IN);
    return marks;
  }

  /** Whether a mention, such as "the mayor of Bergen", has another inside it, which is underlined for both. */
  private static boolean holdsAnother(Span mention, TreeSet<Span> mentions) {
    Span after = mentions.higher(mention);
    Span before = mentions.lower(mention);
    return after != null && mention.contains(after) || before != null && mention.contains(before);
  }

  /**
   * Marks may overlap and cross paragraphs and HTML elements may not: at each end, the marks that reach beyond it and
   * were opened inside the one that ends are closed with it and opened anew.
   */
  private void writeText(Html html) throws IOException {
    List<Markup> marks = marks();
    TreeSet<Integer> edges = new TreeSet<>();
    marks.forEach(mark -> edges.addAll(List.of(mark.span.begin(), mark.span.end())));
    blocks.forEach(block -> edges.addAll(List.of(block.span.begin(), block.span.end())));
    List<Markup> open = new ArrayList<>();
    Set<Integer> begun = new HashSet<>();
    int nextMark = 0;
    int nextBlock = 0;
    boolean inBlock = false;
    int written = 0;
    for (int edge : edges) {
      if (inBlock) {
        html.text(text, written, edge);
      }
      written = edge;
      Block block = nextBlock < blocks.size() ? blocks.get(nextBlock) : null;
      boolean blockEnds = inBlock && block != null && block.span.end() == edge;
      int kept = blockEnds || !inBlock ? 0 : firstEnding(open, edge);
      if (inBlock) {
        html.raw("</span>".repeat(open.size() - kept));
      }
      List<Markup> again = new ArrayList<>(open.subList(kept, open.size()));
      again.removeIf(mark -> mark.span.end() <= edge);
      open.subList(kept, open.size()).clear();
      if (blockEnds) {
        html.raw("</").raw(block.element).raw(">\n");
        inBlock = false;
        nextBlock++;
        block = nextBlock < blocks.size() ? blocks.get(nextBlock) : null;
      }
      boolean blockBegins = !inBlock && block != null && block.span.begin() == edge;
      if (blockBegins) {
        writeBegin(block, html);
        inBlock = true;
      }
      for (; nextMark < marks.size() && marks.get(nextMark).span.begin() == edge; nextMark++) {
        again.add(marks.get(nextMark));
      }
      for (Markup mark : again) {
        open.add(mark);
        if (inBlock) {
          html.raw(mark.tag);
          if (mark.starting.isPresent() && begun.add(mark.starting.get().number())) {
            writeSpeaker(mark.starting.get(), html);
          }
        }
      }
    }
  }

  private static int firstEnding(List<Markup> open, int edge) {
    int i = 0;
    while (i < open.size() && open.get(i).span.end() > edge) {
      i++;
    }
    return i;
  }

  private void writeBegin(Block block, Html html) throws IOException {
    html.raw("<").raw(block.element).raw(block.element.equals("h3") ? " id=h" + number : "");
    html.raw(block.style.equals("body") ? ">" : " class=" + block.style + ">");
  }

  /** The short name before a quotation, which leads to its note. */
  private void writeSpeaker(ReportQuotation shown, Html html) throws IOException {
    html.raw("<a class=\"who ").raw(shown.colours()).raw(shown.recovery().isPresent() ? " recovered" : "");
    html.raw("\" id=q").raw(shown.number()).raw(" href=#n").raw(shown.number());
    html.raw(" aria-describedby=d").raw(shown.number()).raw(">");
    html.text(label(shown));
    html.raw("<span class=vh>, ").raw(Phrases.kind(shown.quotation().kind())).raw(":</span></a>&nbsp;");
  }

  private static String label(ReportQuotation shown) {
    if (shown.isOpen()) {
      return "no speaker";
    }
    List<SpeakerStats> stats = shown.stats();
    String names =
        stats.size() <= 2
            ? stats.stream().map(SpeakerStats::label).collect(Collectors.joining(" + "))
            : stats.get(0).label() + " + " + (stats.size() - 1);
    return names + (shown.recovery().isPresent() ? "*" : "") + (shown.percent() < DOUBTFUL ? "?" : "");
  }

  private void writeNotes(Html html) throws IOException {
    List<ReportQuotation> quotations = findings.of(number);
    List<Entity> entities = extraction.entities();
    if (quotations.isEmpty() && entities.isEmpty()) {
      return;
    }
    html.raw("<details class=notes><summary>Notes: ");
    html.text(Phrases.count(quotations.size(), "quotation")).raw(", ").text(Phrases.count(entities.size(), "name"));
    html.raw("</summary>\n");
    if (!quotations.isEmpty()) {
      html.raw("<h4>Quotations</h4>\n<ol>\n");
      for (ReportQuotation shown : quotations) {
        writeNote(shown, html);
      }
      html.raw("</ol>\n");
    }
    if (!entities.isEmpty()) {
      html.raw("<h4>People, places and organisations</h4>\n<ul class=names>\n");
      for (int i = 0; i < entities.size(); i++) {
        writeEntity(i, entities.get(i), html);
      }
      html.raw("</ul>\n");
    }
    html.raw("</details>\n");
  }

  private void writeNote(ReportQuotation shown, Html html) throws IOException {
    Quotation quotation = shown.quotation();
    html.raw("<li class=n id=n").raw(shown.number());
    html.raw(" data-k=").raw(Phrases.kind(quotation.kind()).substring(0, 1)).raw(" data-c=").raw(shown.percent());
    String stats = shown.stats().stream().map(one -> " " + one.number()).collect(Collectors.joining());
    html.raw(" data-s=\"").raw(stats.strip()).raw("\"");
    String flags = (shown.recovery().isPresent() ? "r" : "") + (shown.isDisputed() ? "x" : "");
    html.raw(flags.isEmpty() ? "" : " data-f=" + flags).raw(">");
    String words = Excerpt.of(extraction.text(quotation), LONGEST_EXCERPT);
    html.raw("<a href=#q").raw(shown.number()).raw(">").text(words).raw("</a>");
    html.raw("<p id=d").raw(shown.number()).raw(">");
    if (shown.isOpen()) {
      html.raw("<b class=\"name none\">No speaker</b>, ");
    } else {
      for (int i = 0; i < shown.speakers().size(); i++) {
        Speaker speaker = shown.speakers().get(i);
        html.raw(i == 0 ? "" : i < shown.speakers().size() - 1 ? ", " : " and ");
        html.raw("<b class=\"name c").raw(shown.stats().get(i).colour()).raw("\">").text(speaker.name()).raw("</b>");
        html.raw(" (").text(Phrases.percent(speaker.confidence())).raw(" sure)");
      }
      html.raw(", ");
    }
    html.raw(Phrases.kind(quotation.kind())).raw(". ");
    if (shown.recovery().isPresent()) {
      html.raw("<em>From another article:</em> ").text(shown.recovery().get().explanation());
      html.raw(" <em>Here:</em> ");
    }
    html.text(quotation.evidence().explanation());
    html.raw(shown.isDisputed() ? " <strong>Other articles name somebody else.</strong>" : "");
    writePageLink(addresses.address(quotation.content()), "On the page", html);
    html.raw("</p>");
    if (shown.statement().isPresent()) {
      RepeatedStatement repeated = shown.statement().get();
      html.raw("<p><a href=#s").raw(repeated.number()).raw(">Compare its ");
      html.raw(repeated.statement().occurrences().size()).raw(" quotations</a></p>");
    }
    Optional<ReportQuotation> nextOpen = shown.isOpen() ? findings.openAfter(shown.number()) : Optional.empty();
    if (nextOpen.isPresent()) {
      html.raw("<p><a href=#q").raw(nextOpen.get().number()).raw(">Next without a speaker</a></p>");
    }
    html.raw("</li>\n");
  }

  /** A link to the article's page or to words on it, where that has an address. */
  private static void writePageLink(Optional<String> address, String label, Html html) throws IOException {
    if (address.isPresent()) {
      html.raw(" <a class=there rel=noreferrer href=\"").text(address.get()).raw("\">").raw(label).raw("</a>");
    }
  }

  private void writeEntity(int index, Entity entity, Html html) throws IOException {
    Map<Mention.Form, Set<String>> wordings = new LinkedHashMap<>();
    for (Mention mention : entity.mentions()) {
      wordings
          .computeIfAbsent(mention.form(), form -> new LinkedHashSet<>())
          .add(Excerpt.of(mention.span().coveredText(text), LONGEST_TITLE));
    }
    html.raw("<li id=e").raw(number).raw("-").raw(index).raw("><b class=").raw(SpeakerStats.typeOf(entity)).raw(">");
    html.text(entity.name()).raw("</b>, ").raw(SpeakerStats.typeOf(entity));
    html.raw(entity.rosterId().isPresent() ? ", on the roster" : "");
    List<String> others =
        wordings.values().stream()
            .flatMap(Set::stream)
            .filter(wording -> !wording.equals(entity.name()))
            .distinct()
            .limit(MOST_WORDINGS)
            .toList();
    html.raw(", ").raw(Phrases.count(entity.mentions().size(), "mention"));
    html.text(others.isEmpty() ? "" : ", also as " + others.stream().collect(Collectors.joining("”, “", "“", "”")));
    html.raw("</li>\n");
  }
}
