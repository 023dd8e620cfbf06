package io.github.presser.internal.speakers;

import io.github.presser.internal.offices.Office;
import java.util.List;
import java.util.Optional;

/**
 * What the words of a source say by themselves, before the rest of the article is asked.
 *
 * @param kind what sort of phrase it is
 * @param names the entities that it names as speaking, as indices into the {@link Cast}; only for {@code NAMES}
 * @param begin index of the first token of the noun phrase
 * @param head index of the head token
 * @param words the words of the noun phrase, in lower case, without determiner and small words; for a nominal
 * @param office what the phrase describes somebody as; for a nominal
 * @param plural whether it means more than one
 * @param bare whether a nominal has no determiner, as in headlines: "former mayor"
 * @param writing whether the words are of a document, and this is whose it is: "the mayor" of "a letter from the mayor"
 */
record Source(
    Kind kind, List<Integer> names, int begin, int head, List<String> words, Optional<Office> office, boolean plural,
    boolean bare, boolean writing) {

  enum Kind {
    /** One or more names. */
    NAMES,
    /** A title, role or description. */
    NOMINAL,
    /** A noun for a body, such as "the campaign", that is no name. */
    BODY,
    /** A pronoun. */
    PRONOUN,
    /** Nobody in particular. */
    GENERIC
  }

  Source {
    names = List.copyOf(names);
    words = List.copyOf(words);
  }

  static Source generic(int head, boolean plural) {
    return new Source(Kind.GENERIC, List.of(), head, head, List.of(), Optional.empty(), plural, true, false);
  }

  static Source pronoun(int token) {
    return new Source(Kind.PRONOUN, List.of(), token, token, List.of(), Optional.empty(), false, false, false);
  }

  static Source names(List<Integer> names, int begin, int head) {
    List<Integer> distinct = names.stream().distinct().toList();
    return new Source(
        Kind.NAMES, distinct, begin, head, List.of(), Optional.empty(), distinct.size() > 1, false, false);
  }

  /** The same source, as whose document the words are of. */
  Source ofDocument() {
    return new Source(kind, names, begin, head, words, office, plural, bare, true);
  }
}
