package io.github.presser.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeTraversor;

/** Finds the elements of a page that say by whom its article is, by what they are called. */
final class Bylines {

  private static final String MARKED = "[itemprop=author], [rel=author]";

  private static final String CALLED =
      MARKED + ", [class*=byline], [class*=author], [class*=Byline], [class*=Author]";

  /** Where sites have the pages of those who write for them. */
  static final String AUTHOR_LINKS =
      Stream.of("author", "authors", "by", "byline", "contributor", "contributors", "journalist", "journalists",
              "people", "profile", "profiles", "reporter", "reporters", "staff", "writer", "writers")
          .map(part -> "a[href*=/" + part + "/]").collect(Collectors.joining(", "));

  private static final int MOST = 12;

  private Bylines() {}

  /** The bylines of a page as {@link Authors} reads them, those behind its headline first. */
  static Stream<List<String>> marked(Document page, Opening opening, PageWords words) {
    Element heading = opening.heading();
    List<Element> called = new ArrayList<>();
    int above = 0;
    for (Element each : page.select(heading == null ? CALLED : CALLED + ", " + heading.normalName())) {
      if (each == heading) {
        above = called.size();
      } else if (heading == null || !each.normalName().equals(heading.normalName()) || each.is(CALLED)) {
        called.add(each);
      }
    }
    return Stream.concat(called.stream().skip(above), called.stream().limit(above)).limit(MOST)
        .filter(byline -> isOwn(byline, page.title(), words)).takeWhile(byline -> !isDesk(byline, words))
        .map(Bylines::names);
  }

  /** Whether a byline is not that of a teaser, a picture or a reader's comment. */
  private static boolean isOwn(Element byline, String title, PageWords words) {
    for (Element at = byline; at != null && !at.normalName().equals("body"); at = at.parent()) {
      if (at.normalName().equals("figure") || words.isComments(at.className()) || words.isComments(at.id())) {
        return false;
      }
    }
    Element item = byline.closest("article, li");
    return item == null || !BlockReader.isTeaser(item, title);
  }

  /** Whether it is marked as the author and is none: what the page names after it is of something else. */
  private static boolean isDesk(Element byline, PageWords words) {
    return byline.attr("itemprop").contains("author") && words.isDesk(byline.text());
  }

  /** The names in a byline, or beside it, that are marked or lead to pages of authors, or else all of it. */
  private static List<String> names(Element byline) {
    Elements marked = byline.select(MARKED);
    Element around = byline.parent();
    if (around != null && marked.size() == 1 && marked.get(0) == byline) {
      marked = around.select("> [itemprop=author], > [rel=author]");
    }
    marked = marked.isEmpty() ? byline.select(AUTHOR_LINKS) : marked;
    return marked.isEmpty() ? List.of(columns(byline)) : marked.stream().map(Bylines::columns).toList();
  }

  /** An element's text, with a mark between what stands in several elements with nothing between them. */
  static String columns(Element element) {
    StringBuilder text = new StringBuilder();
    NodeTraversor.traverse((node, depth) -> append(node, text), element);
    return text.toString().strip();
  }

  private static void append(Node node, StringBuilder text) {
    if (node instanceof Element element && element.isBlock() && text.length() > 0) {
      text.append(" | ");
    }
    if (node instanceof TextNode run && !run.isBlank()) {
      String words = run.text();
      boolean touches = text.length() > 0 && Character.isLetter(text.charAt(text.length() - 1))
          && Character.isLetter(words.charAt(0));
      text.append(touches ? " | " : "").append(words);
    } else if (node instanceof TextNode && text.length() > 0) {
      text.append(' ');
    }
  }
}
