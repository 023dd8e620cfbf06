package io.github.presser.cli;

import static io.github.presser.cli.TerminalText.BOLD;
import static io.github.presser.cli.TerminalText.DIM;
import static io.github.presser.cli.TerminalText.GREEN;
import static io.github.presser.cli.TerminalText.YELLOW;
import static io.github.presser.cli.TerminalText.clean;
import static io.github.presser.cli.TerminalText.wrap;

import io.github.presser.Entity;
import io.github.presser.Evidence;
import io.github.presser.Extraction;
import io.github.presser.Organisation;
import io.github.presser.Person;
import io.github.presser.Place;
import io.github.presser.Quotation;
import io.github.presser.Span;
import io.github.presser.Speaker;
import io.github.presser.internal.Confidences;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * For reading at a terminal: each article's speakers in the order in which they first speak, what each of them said
 * and why Presser thinks so; last what nobody is given for, and the names in the article. What somebody is quoted
 * inside another's words as saying stands under these, further in. Nothing that an article holds can steer the
 * terminal: control and bidirectional characters are left out.
 */
final class TextLayout implements Layout {

  private static final String INDENT = "  ";
  private static final int KIND_WIDTH = 10;

  /** Names that are listed for each type of entity. */
  private static final int MOST_NAMES = 12;

  /** Holds the words of a name together in a line; {@link TerminalText#clean} leaves none in a text. */
  private static final char NO_BREAK = '\u00A0';

  private final TerminalText terminal;

  /**
   * Makes a layout.
   *
   * @param width columns of a line; a single word may be longer
   * @param colour whether to colour by ANSI sequences
   */
  TextLayout(int width, boolean colour) {
    this.terminal = new TerminalText(width, colour);
  }

  @Override
  public void write(Extraction extraction, Writer writer) throws IOException {
    StringBuilder out = new StringBuilder();
    out.append(terminal.styled(BOLD, clean(extraction.article().id()))).append('\n');
    Map<List<String>, List<Quotation>> bySpeaker = new LinkedHashMap<>();
    List<Quotation> unattributed = new ArrayList<>();
    for (Quotation quotation : extraction.quotations()) {
      List<String> speakers = quotation.speakers().stream().map(speaker -> speaker.entity().id()).toList();
      (speakers.isEmpty() ? unattributed : bySpeaker.computeIfAbsent(speakers, s -> new ArrayList<>())).add(quotation);
    }
    if (extraction.quotations().isEmpty()) {
      out.append(terminal.styled(DIM, "  No quotations found.")).append('\n');
    }
    List<List<Quotation>> groups = new ArrayList<>(bySpeaker.values());
    groups.add(unattributed);
    for (List<Quotation> group : groups) {
      if (!group.isEmpty()) {
        out.append('\n');
        appendGroup(group, extraction, INDENT, out);
      }
    }
    appendNames(extraction.entities(), out);
    writer.append(out);
  }

  @Override
  public String separator() {
    return "\n";
  }

  private String heading(Quotation quotation) {
    return quotation.speakers().isEmpty()
        ? terminal.styled(YELLOW, "No speaker")
        : quotation.speakers().stream().map(this::heading).collect(Collectors.joining(" and "));
  }

  private String heading(Speaker speaker) {
    String name = terminal.styled(speaker.onRoster() ? GREEN : BOLD, clean(speaker.name()));
    return speaker.entity().rosterId().map(id -> name + terminal.styled(DIM, " [" + clean(id) + "]")).orElse(name);
  }

  /** Appends quotations of the same speakers. */
  private void appendGroup(List<Quotation> quotations, Extraction extraction, String indent, StringBuilder out) {
    out.append(indent).append(heading(quotations.get(0))).append('\n');
    for (Quotation quotation : quotations) {
      appendQuotation(quotation, extraction, indent + INDENT, out);
    }
  }

  private void appendQuotation(Quotation quotation, Extraction extraction, String indent, StringBuilder out) {
    String kind = quotation.kind().name().toLowerCase(Locale.ROOT);
    String hanging = indent + " ".repeat(KIND_WIDTH);
    String first = indent + terminal.styled(DIM, kind) + " ".repeat(KIND_WIDTH - kind.length());
    terminal.append(clean(extraction.text(quotation)), first, hanging, "", out);
    terminal.append("← " + why(quotation, extraction.article().text()), hanging, hanging, DIM, out);
    for (Quotation inner : quotation.inner()) {
      appendGroup(List.of(inner), extraction, hanging, out);
    }
  }

  /** The words of the article that say who speaks, and what Presser made of them. */
  private static String why(Quotation quotation, String text) {
    String said = "";
    int end = -1;
    for (Span span : Stream.concat(quotation.source().stream(), quotation.cue().stream()).sorted().toList()) {
      boolean adjacent = end >= 0 && end <= span.begin() && text.substring(end, span.begin()).isBlank();
      said += (end < 0 ? "" : adjacent ? " " : " … ") + clean(span.coveredText(text));
      end = span.end();
    }
    Evidence evidence = quotation.evidence();
    String confidence =
        quotation.speakers().stream()
            .map(speaker -> Confidences.percent(speaker.confidence()) + "%")
            .distinct()
            .collect(Collectors.joining(", "));
    return (said.isEmpty() ? "" : said + ": ")
        + clean(evidence.explanation())
        + (confidence.isEmpty() ? "" : " (" + confidence + ")");
  }

  private void appendNames(List<Entity> entities, StringBuilder out) {
    if (!entities.isEmpty()) {
      out.append('\n');
    }
    appendNames("People", Person.class, entities, out);
    appendNames("Places", Place.class, entities, out);
    appendNames("Organisations", Organisation.class, entities, out);
  }

  private void appendNames(String label, Class<? extends Entity> type, List<Entity> entities, StringBuilder out) {
    List<Entity> ofType = entities.stream().filter(type::isInstance).toList();
    if (ofType.isEmpty()) {
      return;
    }
    String names =
        ofType.stream()
            .limit(MOST_NAMES)
            .map(entity -> (clean(entity.name()) + " " + entity.mentions().size() + "×").replace(' ', NO_BREAK))
            .collect(Collectors.joining(", "));
    String more = ofType.size() > MOST_NAMES ? " and " + (ofType.size() - MOST_NAMES) + " more" : "";
    String prefix = "  " + label + ": ";
    boolean first = true;
    for (String line : wrap(names + more, terminal.width() - prefix.length())) {
      out.append(first ? terminal.styled(DIM, prefix) : " ".repeat(prefix.length()));
      out.append(line.replace(NO_BREAK, ' ')).append('\n');
      first = false;
    }
  }
}
