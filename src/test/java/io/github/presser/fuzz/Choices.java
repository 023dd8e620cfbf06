package io.github.presser.fuzz;

import io.github.presser.Article;
import io.github.presser.Entity;
import io.github.presser.Evidence;
import io.github.presser.Extraction;
import io.github.presser.Mention;
import io.github.presser.Organisation;
import io.github.presser.Paragraph;
import io.github.presser.Person;
import io.github.presser.Place;
import io.github.presser.Quotation;
import io.github.presser.Span;
import io.github.presser.Speaker;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Takes bytes for choices: every input makes some value that is allowed, however odd. Not thread-safe. */
public final class Choices {

  /** A mention, a paragraph, a name is not longer. */
  private static final int LONGEST = 60;

  private final byte[] bytes;
  private int at;

  /** Makes choices of an input. */
  public Choices(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Whether bytes are left. */
  public boolean more() {
    return at < bytes.length;
  }

  /** A number from 0 to less than the bound; 0 once the bytes are used up. */
  public int below(int bound) {
    int high = at < bytes.length ? bytes[at++] & 0xFF : 0;
    int low = bound > 0x100 && at < bytes.length ? bytes[at++] & 0xFF : 0;
    return bound <= 0x100 ? high % bound : (high << 8 | low) % bound;
  }

  /** A text of at most so many bytes of UTF-8; malformed ones are half a surrogate pair. */
  public String text(int longest) {
    int end = Math.min(bytes.length, at + below(longest + 1));
    String text = new String(bytes, Math.min(at, end), Math.max(0, end - at), StandardCharsets.UTF_8);
    at = Math.max(at, end);
    return text.replace('\uFFFD', '\uD83D');
  }

  private String filled(String otherwise) {
    String text = text(LONGEST);
    return text.isBlank() ? otherwise : text;
  }

  /** An extraction that keeps its promises, of an article with any text. */
  public Extraction extraction(String id) {
    String text = text(2_000);
    String name = filled(id);
    Optional<Instant> date = below(2) == 0 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(below(60_000) * 9L));
    Article article = new Article(name, text, date);
    List<Paragraph> paragraphs =
        spans(text, 4).stream().map(span -> new Paragraph(span, one(Paragraph.Role.values()))).toList();
    List<Entity> entities = new ArrayList<>();
    for (int i = below(5); i > 0; i--) {
      entities.add(entity("e" + (entities.size() + 1), text));
    }
    List<Quotation> quotations = new ArrayList<>();
    List<Span> contents = spans(text, 8);
    for (Span content : contents) {
      if (!content.coveredText(text).isBlank()) {
        quotations.add(quotation("q" + (quotations.size() + 1), content, entities, 0));
      }
    }
    return new Extraction(article, paragraphs, entities, quotations);
  }

  private Entity entity(String id, String text) {
    Optional<String> roster = below(2) == 0 ? Optional.empty() : Optional.of(filled("r"));
    List<Mention> mentions =
        spans(text, 4).stream().map(span -> new Mention(span, one(Mention.Form.values()))).toList();
    String name = filled("Ana Roe");
    return switch (below(3)) {
      case 0 -> new Person(id, name, roster, mentions);
      case 1 -> new Place(id, name, roster, mentions);
      default -> new Organisation(id, name, roster, mentions);
    };
  }

  private Quotation quotation(String id, Span content, List<Entity> entities, int depth) {
    Quotation.Kind kind = one(Quotation.Kind.values());
    List<Span> passages = kind == Quotation.Kind.INDIRECT ? List.of() : List.of(content);
    Span outside = new Span(0, content.begin());
    Optional<Span> source =
        depth > 0 || outside.length() == 0 ? Optional.empty() : Optional.of(part(outside));
    List<Speaker> speakers = new ArrayList<>();
    for (Entity entity : entities) {
      if (below(3) == 0) {
        speakers.add(new Speaker(entity, below(1_001) / 1_000.0));
      }
    }
    Evidence.Basis basis = one(Evidence.Basis.values());
    Evidence evidence =
        new Evidence(
            basis, filled("Named."),
            basis == Evidence.Basis.OTHER_ARTICLE ? Optional.of(filled("b")) : Optional.empty());
    List<Quotation> inner =
        depth > 0 || content.length() < 4 || below(3) > 0
            ? List.of()
            : List.of(
                quotation(id + ".1", new Span(content.begin() + 1, content.end() - 1), entities, depth + 1));
    return new Quotation(
        id, kind, below(1_001) / 1_000.0, List.of(content), passages, Optional.of(part(content)), source, speakers,
        evidence, inner);
  }

  /** A part of a span that is not empty. */
  private Span part(Span whole) {
    int begin = whole.begin() + below(whole.length());
    return new Span(begin, begin + 1 + below(Math.min(LONGEST, whole.end() - begin)));
  }

  /** Spans in order, none empty, that do not overlap. */
  private List<Span> spans(String text, int most) {
    List<Span> spans = new ArrayList<>();
    int end = 0;
    for (int i = below(most + 1); i > 0 && end < text.length(); i--) {
      int begin = Math.min(text.length() - 1, end + below(LONGEST));
      end = Math.min(text.length(), begin + 1 + below(LONGEST));
      spans.add(new Span(begin, end));
    }
    return spans;
  }

  private <T> T one(T[] values) {
    return Arrays.asList(values).get(below(values.length));
  }
}
