package io.github.presser.internal.tokens;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The files of CoreNLP's models that Presser reads: the only ones that have to ship with it. The word lists are as they
 * are in CoreNLP's models jar; the taggers' models are made of CoreNLP's by {@link ModelConverter}, when Presser is
 * built.
 */
public final class ModelFiles {

  private static final String CONVERTED = "io/github/presser/models/corenlp/";

  /** The part-of-speech tagger: {@link PartOfSpeechTagger#read}. */
  static final String TAGGER = CONVERTED + "parts-of-speech.model";

  /** The three-class name tagger: {@link NameTagger#read}. */
  static final String NAMES = CONVERTED + "names.model";

  /** The word clusters that both use: {@link WordClusters#read}. */
  static final String CLUSTERS = CONVERTED + "clusters.model";

  private static final String LISTS = "edu/stanford/nlp/models/dcoref/";

  /** First names with the gender of those who bear them: name, white space, MALE or FEMALE. */
  public static final String FIRST_NAMES = LISTS + "namegender.combine.txt";

  /** Countries and regions, each with the words for what is and who is from there, between tabs. */
  public static final String DEMONYMS = LISTS + "demonyms.txt";

  /**
   * The states and provinces of the United States and Canada, with their abbreviations, one a line.
   */
  public static final String STATES = LISTS + "statesandprovinces";

  /** All of them. */
  public static final List<String> ALL = List.of(TAGGER, NAMES, CLUSTERS, FIRST_NAMES, DEMONYMS, STATES);

  private ModelFiles() {}

  /**
   * Opens one of the files on the class path.
   *
   * @throws IOException if it is not there
   */
  public static InputStream open(String file) throws IOException {
    InputStream in = ModelFiles.class.getClassLoader().getResourceAsStream(file);
    if (in == null) {
      throw new IOException("it is not on the class path");
    }
    return in;
  }

  /** The error for a file that is missing or damaged, which says what to do about it. */
  public static IllegalStateException unreadable(String file, Exception cause) {
    return new IllegalStateException(
        "Cannot load the model "
            + file
            + ": "
            + cause.getMessage()
            + ". Add Presser's jar with the classifier 'models', of the same version, to the class path.",
        cause);
  }
}
