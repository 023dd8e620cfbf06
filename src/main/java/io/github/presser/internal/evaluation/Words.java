package io.github.presser.internal.evaluation;

import io.github.presser.Span;
import io.github.presser.internal.Search;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, by number: what contents, sources and cues are compared by. */
final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+(?:['’][\\p{L}\\p{N}_]+)?");

  private final String text;
  private final List<Span> spans = new ArrayList<>();

  Words(String text) {
    this.text = text;
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      spans.add(new Span(matcher.start(), matcher.end()));
    }
  }

  String text() {
    return text;
  }

  int size() {
    return spans.size();
  }

  Span span(int word) {
    return spans.get(word);
  }

  String word(int word) {
    return spans.get(word).coveredText(text);
  }

  /** The words that the spans touch. */
  BitSet in(List<Span> places) {
    BitSet words = new BitSet();
    for (Span place : places) {
      for (int i = firstEndingAfter(place.begin()); i < spans.size() && spans.get(i).begin() < place.end(); i++) {
        words.set(i);
      }
    }
    return words;
  }

  private int firstEndingAfter(int offset) {
    return Search.firstEndingAfter(offset, spans.size(), i -> spans.get(i).end());
  }

  /** How many words the two sets have in common. */
  static int common(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }
}
