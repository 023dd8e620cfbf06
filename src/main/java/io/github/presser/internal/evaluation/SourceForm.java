package io.github.presser.internal.evaluation;

import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What sort of phrase a source is. Told from the words alone, so that every program is measured alike. Its words are
 * part of the measure and stand here, not among those in {@code models/english}: a word more there must not move the
 * figures.
 */
enum SourceForm {
  NAME("name"),
  PRONOUN("pronoun"),
  NOUN_PHRASE("other noun phrase"),
  NONE("none");

  private static final ImmutableSet<String> PRONOUNS =
      ImmutableSet.of("i", "you", "he", "she", "it", "we", "they", "me", "him", "her", "us", "them", "himself",
          "herself", "itself", "themselves", "myself", "who", "whom", "that", "which", "this", "these", "those");

  /** Words after which a noun phrase only says more about its head. */
  private static final ImmutableSet<String> AFTER_HEAD =
      ImmutableSet.of("of", "for", "at", "in", "from", "with", "on", "to", "by", "who", "whose", "that", "which", "and",
          "or", "himself", "herself", "itself", "themselves");

  private final String label;

  SourceForm(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** Tells the forms of an article's sources. */
  static final class Reader {

    private final Words words;
    private final Set<String> lowerCase;

    Reader(Words words) {
      this.words = words;
      this.lowerCase = IntStream.range(0, words.size()).mapToObj(words::word).collect(Collectors.toSet());
    }

    /** The form of a source of these words; a noun phrase is a name if its head is a name. */
    SourceForm of(BitSet source) {
      if (source.isEmpty()) {
        return NONE;
      }
      List<Integer> all = source.stream().boxed().toList();
      if (all.size() == 1 && PRONOUNS.contains(words.word(all.get(0)).toLowerCase(Locale.ROOT))) {
        return PRONOUN;
      }
      int head = all.get(0);
      for (int i = 1; i < all.size(); i++) {
        int next = all.get(i);
        if (next != head + 1 || AFTER_HEAD.contains(words.word(next)) || isMarkBetween(head, next)) {
          break;
        }
        head = next;
      }
      return isName(head, head > all.get(0)) ? NAME : NOUN_PHRASE;
    }

    /** Whether a capital is for a name: a first word may have it for the sentence, if it is also there without one. */
    private boolean isName(int word, boolean inside) {
      String form = words.word(word);
      return Character.isUpperCase(form.codePointAt(0))
          && (inside || !lowerCase.contains(form.toLowerCase(Locale.ROOT)));
    }

    private boolean isMarkBetween(int word, int next) {
      String between = words.text().substring(words.span(word).end(), words.span(next).begin());
      return between.indexOf(',') >= 0 || between.indexOf('(') >= 0;
    }
  }
}
