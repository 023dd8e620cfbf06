package io.github.presser.internal.tokens;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;

/**
 * Mends the tags of what stands before a title: in "said lead author Jane Roe" and "“…,” lead author Jane Roe said" the
 * tagger takes "lead" for a verb. Immutable and thread-safe.
 */
final class Qualifiers {

  private final Lexicon lexicon;

  Qualifiers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Makes an adjective of a verb that stands before a noun for a person and after a verb of saying, after a passage or
   * at the beginning.
   *
   * @param words the words of a sentence
   * @param tags their tags, which are changed
   */
  void mend(String[] words, String[] tags) {
    for (int i = 0; i + 1 < words.length; i++) {
      boolean saying = i > 0 && (tags[i - 1].equals("VBD") || tags[i - 1].equals("VBZ"))
          && lexicon.has(Lexicon.lower(words[i - 1]), Feature.SPEECH_VERB);
      boolean opening = (i == 0 || tags[i - 1].equals("''")) && tags[i].equals("VBP") && tags[i + 1].equals("NN")
          && !lexicon.has(Lexicon.lower(words[i]), Feature.SPEECH_CUE);
      boolean verb = tags[i].startsWith("VB") && (i == 0 || Character.isLowerCase(words[i].codePointAt(0)));
      if (verb && (saying || opening) && tags[i + 1].startsWith("NN") && lexicon.isRole(words[i + 1])) {
        tags[i] = "JJ";
      }
    }
  }
}
