package io.github.presser;

import io.github.presser.internal.Search;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Checks what an {@link Extraction} promises; for one article. Not thread-safe. */
final class ExtractionCheck {

  private final Article article;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Set<String> quotations = new HashSet<>();

  ExtractionCheck(Article article) {
    this.article = article;
  }

  /**
   * Checks everything.
   *
   * @throws IllegalArgumentException at the first promise that is not kept
   */
  void check(List<Paragraph> paragraphs, List<Entity> entities, List<Quotation> quotations) {
    checkOrder("the page", "paragraph", paragraphs.stream().map(Paragraph::span).toList());
    entities.forEach(this::check);
    checkAll(quotations);
  }

  private void check(Entity entity) {
    if (entities.put(entity.id(), entity) != null) {
      throw fault("two entities have the id", entity.id());
    }
    checkOrder(entity.id(), "mention", entity.mentions().stream().map(Mention::span).toList());
  }

  private void checkAll(List<Quotation> all) {
    int last = 0;
    for (Quotation quotation : all) {
      check(quotation);
      int begin = quotation.content().get(0).begin();
      if (begin < last) {
        throw fault(quotation.id(), "stands before the quotation that precedes it");
      }
      last = begin;
    }
  }

  private void check(Quotation q) {
    if (!quotations.add(q.id())) {
      throw fault("two quotations have the id", q.id());
    }
    checkOrder(q.id(), "content", q.content());
    checkOrder(q.id(), "passage", q.passages());
    Stream.concat(q.cue().stream(), q.source().stream()).forEach(span -> checkInText(q.id(), "cue or source", span));
    for (Span passage : q.passages()) {
      if (!isInContent(q, passage)) {
        throw fault(q.id(), "has the passage " + passage + " that is not in its content");
      }
    }
    if (q.passages().isEmpty() != (q.kind() == Quotation.Kind.INDIRECT)) {
      throw fault(q.id(), "is " + q.kind() + " and has " + q.passages().size() + " passages");
    }
    if (q.source().isPresent() && q.content().stream().anyMatch(q.source().get()::overlaps)) {
      throw fault(q.id(), "has a source in its content: " + q.source().get());
    }
    checkSpeakers(q);
    for (Quotation inner : q.inner()) {
      if (!inner.inner().isEmpty()) {
        throw fault(inner.id(), "is inside " + q.id() + " and has others inside");
      }
      Stream.of(inner.content().stream(), inner.cue().stream(), inner.source().stream())
          .flatMap(spans -> spans)
          .filter(span -> !isInContent(q, span))
          .findFirst()
          .ifPresent(span -> {
            throw fault(inner.id(), "reaches out of the content of " + q.id() + ": " + span);
          });
    }
    checkAll(q.inner());
  }

  private void checkSpeakers(Quotation q) {
    Set<String> speakers = new HashSet<>();
    for (Speaker speaker : q.speakers()) {
      Entity entity = speaker.entity();
      if (!entity.equals(entities.get(entity.id()))) {
        throw fault(q.id(), "has a speaker who is no entity: " + entity.id() + ", " + speaker.name());
      }
      if (!speakers.add(entity.id())) {
        throw fault(q.id(), "has a speaker twice: " + speaker.name());
      }
    }
  }

  private static boolean isInContent(Quotation q, Span span) {
    List<Span> content = q.content();
    int i = Search.firstEndingAfter(span.begin(), content.size(), c -> content.get(c).end());
    return i < content.size() && content.get(i).contains(span);
  }

  private void checkOrder(String owner, String what, List<Span> spans) {
    int end = 0;
    for (Span span : spans) {
      checkInText(owner, what, span);
      if (span.begin() < end) {
        throw fault(owner, "has a " + what + " " + span + " that begins before the one ahead of it ends, at " + end);
      }
      end = span.end();
    }
  }

  private void checkInText(String owner, String what, Span span) {
    int length = article.text().length();
    if (span.length() == 0 || span.end() > length) {
      throw fault(owner, "has a " + what + " " + span + " that covers nothing of a text of " + length);
    }
  }

  private IllegalArgumentException fault(String owner, String what) {
    return new IllegalArgumentException("Not an extraction of '" + article.id() + "': " + owner + " " + what);
  }
}
