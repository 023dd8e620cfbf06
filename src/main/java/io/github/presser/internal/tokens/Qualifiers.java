package io.github.presser.internal.tokens;

import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;

/**
 * Mends the tags of what stands between a verb of saying and who said it: in "said lead author Jane Roe" the tagger
 * takes "lead" for a verb. Immutable and thread-safe.
 */
final class Qualifiers {

  private final Lexicon lexicon;

  Qualifiers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Makes an adjective of a verb that stands after a verb of saying and before a noun for a person.
   *
   * @param words the words of a sentence
   * @param tags their tags, which are changed
   */
  void mend(String[] words, String[] tags) {
    for (int i = 1; i + 1 < words.length; i++) {
      boolean verb = tags[i].startsWith("VB") && Character.isLowerCase(words[i].codePointAt(0));
      if (verb
          && (tags[i - 1].equals("VBD") || tags[i - 1].equals("VBZ"))
          && lexicon.has(Lexicon.lower(words[i - 1]), Feature.SPEECH_VERB)
          && tags[i + 1].startsWith("NN")
          && lexicon.isRole(words[i + 1])) {
        tags[i] = "JJ";
      }
    }
  }
}
