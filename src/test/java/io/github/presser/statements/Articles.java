package io.github.presser.statements;

import io.github.presser.Article;
import io.github.presser.Entity;
import io.github.presser.Evidence;
import io.github.presser.Extraction;
import io.github.presser.Mention;
import io.github.presser.Organisation;
import io.github.presser.Person;
import io.github.presser.Quotation;
import io.github.presser.Quotation.Kind;
import io.github.presser.Span;
import io.github.presser.Speaker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Builds extractions for tests, a line a quotation: who, a colon, what; nobody is "?", a pronoun "he", and a body has
 * brackets: "[Roe Docks]".
 */
final class Articles {

  private static final Pattern MARKED = Pattern.compile("“[^”]*”");

  private Articles() {}

  /**
   * Makes an article.
   *
   * @param lines such as {@code Jo Marsh: “The ferry stays.”}; two speakers have " and " between them
   */
  static Extraction article(String id, String... lines) {
    return article(id, Optional.empty(), lines);
  }

  static Extraction article(String id, Optional<Instant> date, String... lines) {
    StringBuilder text = new StringBuilder();
    List<Entity> entities = new ArrayList<>();
    List<Quotation> quotations = new ArrayList<>();
    for (String line : lines) {
      int colon = line.indexOf(": ");
      String who = line.substring(0, colon);
      Span source = new Span(text.length(), text.length() + who.length());
      Span content = new Span(text.length() + colon + 2, text.length() + line.length());
      List<Span> passages = new ArrayList<>();
      Matcher marked = MARKED.matcher(line);
      while (marked.find()) {
        passages.add(new Span(text.length() + marked.start(), text.length() + marked.end()));
      }
      Kind kind =
          passages.isEmpty() ? Kind.INDIRECT : passages.get(0).equals(content) ? Kind.DIRECT : Kind.MIXED;
      boolean open = who.equals("?") || Character.isLowerCase(who.charAt(0));
      List<Speaker> speakers = new ArrayList<>();
      if (!open) {
        for (String name : who.split(" and ")) {
          speakers.add(new Speaker(entity(name, source, entities), 0.9));
        }
      }
      quotations.add(
          new Quotation("q" + (quotations.size() + 1), kind, List.of(content), passages, Optional.empty(),
              who.equals("?") ? Optional.empty() : Optional.of(source), speakers,
              new Evidence(open ? Evidence.Basis.NO_SOURCE : Evidence.Basis.NAME, "Invented.")));
      text.append(line).append('\n');
    }
    return new Extraction(new Article(id, text.toString(), date), entities, quotations);
  }

  private static Entity entity(String name, Span source, List<Entity> entities) {
    boolean body = name.startsWith("[");
    String bare = body ? name.substring(1, name.length() - 1) : name;
    for (Entity entity : entities) {
      if (entity.name().equals(bare)) {
        return entity;
      }
    }
    String id = "e" + (entities.size() + 1);
    List<Mention> mentions = List.of(new Mention(source, Mention.Form.NAME));
    Entity entity =
        body
            ? new Organisation(id, bare, Optional.empty(), mentions)
            : new Person(id, bare, Optional.empty(), mentions);
    entities.add(entity);
    return entity;
  }
}
