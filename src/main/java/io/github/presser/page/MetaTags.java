package io.github.presser.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself in meta tags, by their names in lower case. Immutable once made. */
final class MetaTags {

  /** Longer ones say nothing that is asked for. */
  private static final int LONGEST = 10_000;

  private final Map<String, List<String>> tags = new HashMap<>();

  private MetaTags() {}

  static MetaTags of(Document page) {
    MetaTags meta = new MetaTags();
    for (Element tag : page.getElementsByTag("meta")) {
      String name = tag.hasAttr("property") ? tag.attr("property") : tag.attr("name");
      name = name.isEmpty() ? tag.attr("itemprop") : name;
      String content = tag.attr("content").strip();
      if (!name.isEmpty() && !content.isEmpty() && content.length() < LONGEST) {
        meta.tags.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>()).add(content);
      }
    }
    return meta;
  }

  boolean has(String name) {
    return tags.containsKey(name);
  }

  /** All that it says under a name, in order. */
  List<String> all(String name) {
    return tags.getOrDefault(name, List.of());
  }

  /** The first that it says under one of some names; empty if it says nothing. */
  String first(String... names) {
    for (String name : names) {
      if (has(name)) {
        return all(name).get(0);
      }
    }
    return "";
  }
}
