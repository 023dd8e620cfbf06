package io.github.presser.internal.speakers;

import java.util.List;

/**
 * What the words of a source say by themselves, before the rest of the article is asked.
 *
 * @param kind what sort of phrase it is
 * @param names the entities that it names as speaking, as indices into the {@link Cast}; only for {@code NAMES}
 * @param head index of the head token
 * @param words the words of the noun phrase that the head ends, in lower case, without determiner; for a nominal
 * @param plural whether it means more than one
 * @param bare whether a nominal has no determiner, as in headlines: "former mayor"
 */
record Source(Kind kind, List<Integer> names, int head, List<String> words, boolean plural, boolean bare) {

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
    return new Source(Kind.GENERIC, List.of(), head, List.of(), plural, true);
  }
}
