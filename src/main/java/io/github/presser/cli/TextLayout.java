package io.github.presser.cli;

import io.github.presser.Entity;
import io.github.presser.Evidence;
import io.github.presser.Extraction;
import io.github.presser.Organisation;
import io.github.presser.Person;
import io.github.presser.Place;
import io.github.presser.Quotation;
import io.github.presser.Span;
import io.github.presser.Speaker;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jline.utils.WCWidth;

/**
 * For reading at a terminal: each article's speakers in the order in which they first speak, what each of them said
 * and why Presser thinks so; last what nobody is given for, and the names in the article. What somebody is quoted
 * inside another's words as saying stands under these, further in. Nothing that an article holds can steer the
 * terminal: control and bidirectional characters are left out.
 */
final class TextLayout implements Layout {

  private static final String INDENT = "  ";
  private static final int KIND_WIDTH = 10;

  /** Lines of one quotation's content that are shown; the rest is in the other formats. */
  private static final int LONGEST_CONTENT = 8;

  /** Names that are listed for each type of entity. */
  private static final int MOST_NAMES = 12;

  /** Holds the words of a name together in a line; {@link #clean} leaves none in a text. */
  private static final char NO_BREAK = '\u00A0';

  private static final String BOLD = "\u001B[1m";
  private static final String DIM = "\u001B[2m";
  private static final String GREEN = "\u001B[1;32m";
  private static final String YELLOW = "\u001B[33m";
  private static final String RESET = "\u001B[0m";

  private final int width;
  private final boolean colour;

  /**
   * Makes a layout.
   *
   * @param width columns of a line; a single word may be longer
   * @param colour whether to colour by ANSI sequences
   */
  TextLayout(int width, boolean colour) {
    this.width = Math.max(40, width);
    this.colour = colour;
  }

  @Override
  public void write(Extraction extraction, Writer writer) throws IOException {
    StringBuilder out = new StringBuilder();
    out.append(styled(BOLD, clean(extraction.article().id()))).append('\n');
    Map<List<String>, List<Quotation>> bySpeaker = new LinkedHashMap<>();
    List<Quotation> unattributed = new ArrayList<>();
    for (Quotation quotation : extraction.quotations()) {
      List<String> speakers = quotation.speakers().stream().map(speaker -> speaker.entity().id()).toList();
      (speakers.isEmpty() ? unattributed : bySpeaker.computeIfAbsent(speakers, s -> new ArrayList<>())).add(quotation);
    }
    if (extraction.quotations().isEmpty()) {
      out.append(styled(DIM, "  No quotations found.")).append('\n');
    }
    List<List<Quotation>> groups = new ArrayList<>(bySpeaker.values());
    groups.add(unattributed);
    for (List<Quotation> group : groups) {
      if (!group.isEmpty()) {
        out.append('\n');
        appendGroup(group, extraction.article().text(), INDENT, out);
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
        ? styled(YELLOW, "No speaker")
        : quotation.speakers().stream().map(this::heading).collect(Collectors.joining(" and "));
  }

  private String heading(Speaker speaker) {
    String name = styled(speaker.onRoster() ? GREEN : BOLD, clean(speaker.name()));
    return speaker.entity().rosterId().map(id -> name + styled(DIM, " [" + clean(id) + "]")).orElse(name);
  }

  /** Appends quotations of the same speakers. */
  private void appendGroup(List<Quotation> quotations, String text, String indent, StringBuilder out) {
    out.append(indent).append(heading(quotations.get(0))).append('\n');
    for (Quotation quotation : quotations) {
      appendQuotation(quotation, text, indent + INDENT, out);
    }
  }

  private void appendQuotation(Quotation quotation, String text, String indent, StringBuilder out) {
    String content =
        quotation.content().stream().map(span -> clean(span.coveredText(text))).collect(Collectors.joining(" … "));
    String kind = quotation.kind().name().toLowerCase(Locale.ROOT);
    String hanging = indent + " ".repeat(KIND_WIDTH);
    List<String> lines = wrap(content, width - hanging.length());
    for (int i = 0; i < lines.size(); i++) {
      if (i == LONGEST_CONTENT && lines.size() > LONGEST_CONTENT + 1) {
        out.append(hanging).append(styled(DIM, "… (" + (lines.size() - i) + " more lines)")).append('\n');
        break;
      }
      if (i == 0) {
        out.append(indent).append(styled(DIM, kind)).append(" ".repeat(KIND_WIDTH - kind.length()));
      } else {
        out.append(hanging);
      }
      out.append(lines.get(i)).append('\n');
    }
    for (String line : wrap("← " + why(quotation, text), width - hanging.length())) {
      out.append(hanging).append(styled(DIM, line)).append('\n');
    }
    for (Quotation inner : quotation.inner()) {
      appendGroup(List.of(inner), text, hanging, out);
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
            .map(speaker -> Math.round(speaker.confidence() * 100) + "%")
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
    for (String line : wrap(names + more, width - prefix.length())) {
      out.append(first ? styled(DIM, prefix) : " ".repeat(prefix.length()));
      out.append(line.replace(NO_BREAK, ' ')).append('\n');
      first = false;
    }
  }

  private String styled(String style, String text) {
    return colour ? style + text + RESET : text;
  }

  /** A text in one line, without what would steer a terminal or cannot be written. */
  static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (Character.getType(c)) {
                case Character.CONTROL, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> {
                  if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                  }
                }
                case Character.FORMAT -> {
                  // bidirectional marks, byte order marks, soft hyphens
                }
                case Character.SURROGATE -> out.append('\uFFFD');
                default -> out.appendCodePoint(c);
              }
            });
    return out.toString().stripTrailing();
  }

  /** Breaks a text at its spaces into lines of at most so many columns; a longer word has a line of its own. */
  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ")) {
      int needed = columnsOf(word);
      if (line.length() > 0 && used + 1 + needed > columns) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (line.length() > 0) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += needed;
    }
    lines.add(line.toString());
    return lines;
  }

  private static int columnsOf(String word) {
    return word.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
  }
}
