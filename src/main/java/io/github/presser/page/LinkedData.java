package io.github.presser.page;

import io.github.presser.internal.JsonTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says of its article in schema.org's terms as JSON-LD. Immutable. */
final class LinkedData {

  /** More objects are not looked at. */
  private static final int MOST_OBJECTS = 5_000;

  private static final int MOST_SCRIPTS = 50;

  /** From this rank on an object is an article. */
  private static final int LEAST_ARTICLE = 20;

  private final Map<String, Object> article;
  private final Map<String, Map<?, ?>> named = new HashMap<>();

  private final List<String> damaged = new ArrayList<>();

  private LinkedData(Document page) {
    List<Map<?, ?>> objects = new ArrayList<>();
    int scripts = 0;
    for (Element script : page.select("script[type*=ld+json]")) {
      if (++scripts <= MOST_SCRIPTS) {
        JsonTree.parse(bare(script.data()))
            .ifPresentOrElse(tree -> collect(tree, objects), () -> damaged.add(script.data()));
      }
    }
    Map<?, ?> best = Map.of();
    int bestRank = 0;
    for (Map<?, ?> object : objects) {
      String id = text(object.get("@id"));
      if (!id.isEmpty() && object.size() > 1) {
        named.putIfAbsent(id, object);
      }
      int rank = rank(object);
      if (rank > bestRank) {
        best = object;
        bestRank = rank;
      }
    }
    this.article = strings(best);
  }

  static LinkedData of(Document page) {
    return new LinkedData(page);
  }

  /** Without the brackets that hide a script from readers that know none. */
  private static String bare(String script) {
    String json = script.strip();
    int begin = json.indexOf('{');
    int list = json.indexOf('[');
    if (json.startsWith("<!") || json.startsWith("//")) {
      list = json.indexOf('[', json.indexOf("CDATA[") + 6);
    }
    begin = list >= 0 && (begin < 0 || list < begin) ? list : begin;
    return begin < 0 ? "" : json.substring(begin);
  }

  /** All objects, those nearer to the root first, but for articles in an article, which are its parts. */
  private static void collect(Object tree, List<Map<?, ?>> objects) {
    Deque<Object> open = new ArrayDeque<>();
    open.add(tree);
    while (!open.isEmpty() && objects.size() < MOST_OBJECTS) {
      Object next = open.remove();
      if (next instanceof Map<?, ?> map) {
        objects.add(map);
        boolean whole = rank(map) >= LEAST_ARTICLE;
        for (Object value : map.values()) {
          addParts(value, whole, open);
        }
      } else if (next instanceof List<?> list) {
        list.forEach(open::add);
      }
    }
  }

  private static void addParts(Object value, boolean inArticle, Deque<Object> open) {
    for (Object part : value instanceof List<?> list ? list : List.of(value)) {
      if (!inArticle || !(part instanceof Map<?, ?> map) || rank(map) < LEAST_ARTICLE) {
        open.add(part);
      }
    }
  }

  /** How likely it is the page's own article: by its kind and by how much is said of it. */
  private static int rank(Map<?, ?> object) {
    String types = " " + (object.get("@type") instanceof List<?> list ? join(list) : text(object.get("@type"))) + " ";
    int kind;
    if (types.contains("NewsArticle ") || types.contains("BlogPosting ")) {
      kind = 40;
    } else if (types.contains("Article ")) {
      kind = 30;
    } else if (types.contains("Report ") || types.contains("Review ") || types.contains("Recipe ")) {
      kind = 20;
    } else {
      return types.contains("WebPage ") ? 1 : 0;
    }
    return kind + (object.containsKey("articleBody") ? 4 : 0) + (object.containsKey("datePublished") ? 3 : 0)
        + (object.containsKey("headline") ? 2 : 0) + (object.containsKey("author") ? 1 : 0);
  }

  private static String join(List<?> list) {
    StringBuilder joined = new StringBuilder();
    list.forEach(each -> joined.append(text(each)).append(' '));
    return joined.toString();
  }

  private static Map<String, Object> strings(Map<?, ?> object) {
    Map<String, Object> strings = new HashMap<>();
    object.forEach((key, value) -> strings.put(key.toString(), value));
    return strings;
  }

  /** A field of the article, as text; the name or the address of an object. Empty when there is none. */
  String field(String name) {
    return text(article.get(name));
  }

  private static String text(Object value) {
    if (value instanceof String string) {
      String once = Parser.unescapeEntities(string, false);
      return (once.contains("&") ? Parser.unescapeEntities(once, false) : once).strip(); // many pages escape twice
    }
    if (value instanceof List<?> list) {
      return list.isEmpty() ? "" : text(list.get(0));
    }
    if (value instanceof Map<?, ?> map) {
      for (String field : List.of("name", "@value", "url", "@id")) {
        if (map.containsKey(field)) {
          return text(map.get(field));
        }
      }
    }
    return "";
  }

  /** Whether the page says that it holds an article. */
  boolean isArticle() {
    return rank(article) >= LEAST_ARTICLE;
  }

  /** The names of its authors who are people, as they are given; empty when none is. */
  List<String> authors() {
    List<String> authors = new ArrayList<>();
    addAuthors(article.get("author"), authors);
    if (authors.isEmpty()) {
      addAuthors(article.get("creator"), authors);
    }
    return authors;
  }

  private void addAuthors(Object value, List<String> authors) {
    if (value instanceof List<?> list) {
      list.stream().limit(20).filter(each -> !(each instanceof List)).forEach(each -> addAuthors(each, authors));
    } else if (value instanceof Map<?, ?> map) {
      Map<?, ?> whole = named.getOrDefault(text(map.get("@id")), map);
      whole = map.containsKey("name") ? map : whole;
      if (!text(whole.get("@type")).endsWith("Organization") && whole.get("name") != null) {
        if (whole.get("name") instanceof List<?> list) {
          list.forEach(each -> authors.add(text(each)));
        } else {
          authors.add(text(whole.get("name")));
        }
      }
    } else if (value instanceof String name) {
      authors.add(text(name));
    }
  }

  /** What is to be data and is not, as it stands on the page. */
  List<String> damaged() {
    return damaged;
  }

  /** The name of who published it; empty when it is not given. */
  String publisher() {
    Object value = article.get("publisher");
    if (value instanceof Map<?, ?> map && !map.containsKey("name")) {
      Map<?, ?> whole = named.get(text(map.get("@id")));
      return whole == null ? "" : text(whole.get("name"));
    }
    return text(value);
  }
}
