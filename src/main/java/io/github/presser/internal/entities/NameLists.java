package io.github.presser.internal.entities;

import io.github.presser.internal.tokens.Token;
import java.util.ArrayList;
import java.util.List;

/** The names that stand in one list, with nothing but commas, "and" or strokes between them: "Okor, Ostia and Vale". */
final class NameLists {

  private NameLists() {}

  /** The lists, each as the places of its names among the spans, which are in text order; no name alone. */
  static List<List<Integer>> of(List<Token> tokens, List<NameSpan> spans) {
    List<List<Integer>> lists = new ArrayList<>();
    List<Integer> list = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      if (!list.isEmpty() && !isJoined(tokens, spans.get(i - 1).end(), spans.get(i).begin())) {
        add(list, lists);
        list = new ArrayList<>();
      }
      list.add(i);
    }
    add(list, lists);
    return lists;
  }

  private static void add(List<Integer> list, List<List<Integer>> lists) {
    if (list.size() > 1) {
      lists.add(List.copyOf(list));
    }
  }

  /** Whether nothing but a comma or "and", or both, or a stroke stands between two names. */
  private static boolean isJoined(List<Token> tokens, int begin, int end) {
    boolean comma = begin < end && tokens.get(begin).text().equals(",");
    boolean and = begin < end && tokens.get(end - 1).text().equals("and");
    boolean stroke = end == begin + 1 && tokens.get(begin).text().equals("/");
    return stroke || end == begin + (comma ? 1 : 0) + (and ? 1 : 0) && (comma || and);
  }
}
