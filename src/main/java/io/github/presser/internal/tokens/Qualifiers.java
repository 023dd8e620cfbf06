package io.github.presser.internal.tokens;

import io.github.presser.Gender;
import io.github.presser.internal.english.Feature;
import io.github.presser.internal.english.Lexicon;

/**
 * Mends the tags of what stands before and after a title: in "said lead author Jane Roe" and "“…,” lead author Jane Roe
 * said" the tagger takes "lead" for a verb, in "said Mr Too" the name for an adverb. Immutable and thread-safe.
 */
final class Qualifiers {

  private final Lexicon lexicon;

  Qualifiers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Makes an adjective of a verb that stands before a noun for a person and after a verb of saying, after a passage, at
   * the beginning, or within a phrase that leads up to a name.
   *
   * @param words the words of a sentence
   * @param tags their tags, which are changed
   */
  void mend(String[] words, String[] tags) {
    for (int i = 0; i + 1 < words.length; i++) {
      boolean verb = tags[i].startsWith("VB") && (i == 0 || Character.isLowerCase(words[i].codePointAt(0)));
      if (verb && tags[i + 1].startsWith("NN") && lexicon.isRole(words[i + 1])
          && (isAfterCue(i, words, tags) || opens(i, words, tags) || isBeforeTitle(i, tags))) {
        tags[i] = "JJ";
      }
    }
    for (int i = 1; i < words.length; i++) {
      if (isCourtesy(words[i - 1]) && Character.isUpperCase(words[i].codePointAt(0)) && !tags[i].startsWith("NN")) {
        tags[i] = "NNP";
      }
    }
  }

  private boolean isCourtesy(String word) {
    return Character.isUpperCase(word.codePointAt(0)) && lexicon.honorificGender(word) != Gender.UNKNOWN;
  }

  private boolean isAfterCue(int i, String[] words, String[] tags) {
    return i > 0 && (tags[i - 1].equals("VBD") || tags[i - 1].equals("VBZ"))
        && lexicon.has(Lexicon.lower(words[i - 1]), Feature.SPEECH_VERB);
  }

  private boolean opens(int i, String[] words, String[] tags) {
    return (i == 0 || tags[i - 1].equals("''")) && tags[i].equals("VBP") && tags[i + 1].equals("NN")
        && !lexicon.has(Lexicon.lower(words[i]), Feature.SPEECH_CUE);
  }

  /** Study | lead | author Jane Roe: whether a plain form stands between a noun and a title with a name after it. */
  private static boolean isBeforeTitle(int i, String[] tags) {
    return (tags[i].equals("VB") || tags[i].equals("VBP"))
        && i > 0
        && (tags[i - 1].startsWith("NN") || tags[i - 1].startsWith("JJ") || tags[i - 1].equals("POS"))
        && i + 2 < tags.length
        && tags[i + 2].startsWith("NNP");
  }
}
