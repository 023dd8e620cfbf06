package io.github.presser.internal.english;

import edu.stanford.nlp.process.Morphology;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words without their inflection: "said" is "say", "ministries" is "ministry". It is CoreNLP's analysis, by rules and a
 * list of irregular words. Not thread-safe, as CoreNLP's is not: each reader has its own, which costs little.
 */
public final class Lemmas {

  /** Lemmas of words in their part of speech, for all articles, since to work one out takes long: the first so many. */
  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();
  private static final int MOST_KNOWN = 20_000;
  private static final int LONGEST_KNOWN = 30;

  private final Morphology morphology = new Morphology();

  /**
   * The lemma of a word whose part of speech is not known.
   *
   * @param word in lower case
   * @return what it is a form of as a verb or a noun; the word itself if it is neither, or has anything but letters
   */
  public String of(String word) {
    return isOfLetters(word) ? morphology.stem(word) : word;
  }

  /**
   * The singular of a noun.
   *
   * @param noun in lower case
   * @return the singular; the word itself if it is one, or has anything but letters
   */
  public String ofNoun(String noun) {
    return isOfLetters(noun) ? morphology.lemma(noun, "NNS") : noun;
  }

  /**
   * The lemma of a word in its part of speech.
   *
   * @param word in lower case
   * @param tag the part of speech, of the Penn Treebank's
   * @return what it is a form of; the word itself if it is no form of another, or has anything but letters
   */
  public String of(String word, String tag) {
    String inPartOfSpeech = tag + ' ' + word;
    String known = KNOWN.get(inPartOfSpeech);
    if (known != null) {
      return known;
    }
    String lemma = isOfLetters(word) ? morphology.lemma(word, tag) : word;
    if (KNOWN.size() < MOST_KNOWN && inPartOfSpeech.length() <= LONGEST_KNOWN) {
      KNOWN.put(inPartOfSpeech, lemma);
    }
    return lemma;
  }

  /** What CoreNLP can take: it fails for "_" and has nothing for no word. */
  private static boolean isOfLetters(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isLetter);
  }
}
