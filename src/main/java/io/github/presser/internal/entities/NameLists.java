package io.github.presser.internal.entities;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.tokens.AnnotatedText;
import io.github.presser.internal.tokens.Sentence;
import io.github.presser.internal.tokens.Token;
import java.util.ArrayList;
import java.util.List;

/** The names that stand in one list, with nothing but commas, "and" or strokes between them: "Okor, Ostia and Vale". */
final class NameLists {

  /** A list is read no farther from a name than this. */
  private static final int LONGEST = 11;

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

  /** The first token after the names, commas and conjunctions that begin at the one given, if any do. */
  static int endOf(AnnotatedText text, int begin, Sentence s) {
    int end = begin;
    while (end < begin + LONGEST && isListed(text, end, s)) {
      end++;
    }
    return end;
  }

  /** The last token before the names, commas and conjunctions that end with the one given, if any do. */
  static int before(AnnotatedText text, int last, Sentence s) {
    int before = last;
    while (before > last - LONGEST && isListed(text, before, s)) {
      before--;
    }
    return before;
  }

  private static boolean isListed(AnnotatedText text, int i, Sentence s) {
    String word = text.wordAt(i, s);
    String tag = text.tagAt(i, s);
    boolean name = (tag.startsWith("NNP") || tag.equals("NN") && text.tokens().get(i).isAcronym())
        && text.tokens().get(i).isCapitalised()
        && !text.lexicon().has(word, Feature.PLACE_PREPOSITION); // "Near Okor"
    return name || word.equals(",") || word.equals("and") || word.equals("or");
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
