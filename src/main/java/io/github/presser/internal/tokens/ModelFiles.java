package io.github.presser.internal.tokens;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The files of CoreNLP's models jar that Presser reads: the only ones that have to ship with it.
 */
public final class ModelFiles {

  private static final String ROOT = "edu/stanford/nlp/models/";

  /** The part-of-speech tagger. */
  public static final String TAGGER = ROOT + "pos-tagger/english-left3words-distsim.tagger";

  /** The three-class name tagger. */
  public static final String NAMES = ROOT + "ner/english.all.3class.distsim.crf.ser.gz";

  /** First names with the gender of those who bear them: name, white space, MALE or FEMALE. */
  public static final String FIRST_NAMES = ROOT + "dcoref/namegender.combine.txt";

  /** Countries and regions, each with the words for what is and who is from there, between tabs. */
  public static final String DEMONYMS = ROOT + "dcoref/demonyms.txt";

  /**
   * The states and provinces of the United States and Canada, with their abbreviations, one a line.
   */
  public static final String STATES = ROOT + "dcoref/statesandprovinces";

  /** All of them. */
  public static final List<String> ALL = List.of(TAGGER, NAMES, FIRST_NAMES, DEMONYMS, STATES);

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
    return new BufferedInputStream(in, 1 << 16);
  }

  /** The error for a file that is missing or damaged, which says what to do about it. */
  public static IllegalStateException unreadable(String file, Exception cause) {
    return new IllegalStateException(
        "Cannot load the CoreNLP model "
            + file
            + ": "
            + cause.getMessage()
            + ". Add Presser's jar with the classifier 'models' (or CoreNLP's models jar) to the"
            + " class path.",
        cause);
  }
}
